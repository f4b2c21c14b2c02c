// Wrong context switches and returns to user mode. kernel-abi §4, §6.

import type { Mutant } from './mutant.ts';

const HOOKS = 'src/kernel/uintr-hooks.ts';

export const switchMutants: readonly Mutant[] = [
  {
    id: 'ndst-stale',
    what: 'a task that has moved is notified where it was',
    breaks: 'B10 F7 §4.2',
    claims: 'B10',
    file: HOOKS,
    find: '  upid.ndst = ndstOf(core.apic.id, kernel.machine.features.x2apic);\n',
    replace: '',
  },
  {
    id: 'sn-before-ndst',
    what: 'notifications are allowed before they are directed here',
    breaks: '§4.2',
    file: HOOKS,
    find: '  // 2. Notifications come',
    replace: '  upid.sn = false;\n  // 2. Notifications come',
  },
  {
    id: 'sn-kept-at-return',
    what: 'SN is not cleared on the way to user mode',
    breaks: 'F7 §4.2',
    file: HOOKS,
    find: '  upid.sn = false;\n',
    replace: '',
  },
  {
    id: 'no-self-ipi',
    what: 'what was posted meanwhile is not made up for',
    breaks: 'B5 F7 §4.2',
    claims: 'B5 F7',
    selftests: 'syscall-blocking-rfc syscall-blocking-poc context-switch-ipc-rfc context-switch-ipc-poc',
    file: HOOKS,
    find: '  if (upid.pir !== 0n) sendSelfIpi(core, UINTR_NOTIFICATION_VECTOR);\n',
    replace: '',
  },
  {
    id: 'self-ipi-only-with-on',
    what: 'the self-IPI looks at ON instead of PIR',
    breaks: 'B5 F7 §4.2',
    file: HOOKS,
    find: '  if (upid.pir !== 0n) sendSelfIpi(',
    replace: '  if (upid.on) sendSelfIpi(',
  },
  {
    id: 'self-ipi-in-flight',
    what: 'the handler runs behind the first instruction in user mode, not before it',
    breaks: 'B6 §4.2 §5.1 §5.2',
    file: HOOKS,
    find: '  if (upid.pir !== 0n) sendSelfIpi(core, UINTR_NOTIFICATION_VECTOR);\n',
    replace:
      "  if (upid.pir !== 0n) kernel.machine.clock.schedule(core.cycle + 1, 'ipi', core.id, UINTR_NOTIFICATION_VECTOR);\n",
  },
  {
    id: 'kernel-clears-on',
    what: 'the kernel clears ON on the way to user mode',
    breaks: '§2.1 §4.2 §9',
    file: HOOKS,
    find: '  upid.sn = false;\n',
    replace: '  upid.sn = false;\n  upid.on = false;\n',
  },
  {
    id: 'uinv-left-0',
    what: 'a UINV that XSAVES has cleared is not set again',
    breaks: '§4.2',
    file: HOOKS,
    find: '  if (core.registers.get32(Context.uinv) === 0) programMisc(task, { uinv: UINTR_NOTIFICATION_VECTOR });\n',
    replace: '',
  },
  {
    id: 'sn-not-set',
    what: 'a task that is preempted still gets notifications',
    breaks: 'F7 §4.1 §4.3',
    file: HOOKS,
    find: '  else context.upid.sn = true;\n',
    replace: '',
  },
  {
    id: 'sn-set-in-wait',
    what: 'a task in uintr_wait is switched out with SN = 1',
    breaks: 'B6 F11 §4.1 §5.1',
    file: HOOKS,
    find: "  if (!context || context.sleep === 'uintr_wait') return;\n",
    replace: `  if (!context) return;
  if (context.sleep === 'uintr_wait') {
    context.upid.sn = true;
    return;
  }
`,
  },
  {
    id: 'sleep-interrupted',
    what: 'a user interrupt interrupts any blocking call, whether the registration asks for it or not',
    breaks: 'B7 C1 §5.2',
    claims: 'B7',
    file: 'src/kernel/uintr-waiting.ts',
    find: "  if (context.waking === 'receiver-pays') {\n",
    replace: "  if (context.waking !== 'sender-pays') {\n",
  },
  {
    id: 'signal-clears-uif',
    what: 'a signal handler is entered with UIF = 0',
    breaks: 'D3 H103 §6',
    claims: 'D3',
    file: 'src/kernel/signal-frame.ts',
    find: '  registers.rip = action.handler;\n',
    replace: '  registers.rip = action.handler;\n  registers.set32(Context.uif, 0);\n',
  },
  {
    id: 'pending-forgotten-in-kernel',
    what: 'what became pending in the kernel waits for the end of the turn',
    breaks: 'H35 H96 B5 §4.3',
    file: 'src/system/system.ts',
    find: '        this.trap(core, stop.trap);\n        this.recognise(core);\n',
    replace: '        this.trap(core, stop.trap);\n',
  },
];
