// Wrong system calls, and wrong lives of what they make. kernel-abi §1–§3, §5.

import type { Edit, Mutant } from './mutant.ts';

const CALLS = 'src/kernel/uintr-calls.ts';
const WAITING = 'src/kernel/uintr-waiting.ts';
const FORK = 'src/kernel/fork.ts';
/** What these mistakes speak of is not otherwise known there. */
const CONTEXT_IN_FORK: Edit = {
  file: FORK,
  find: 'import { Reg, RegisterFile,',
  replace: 'import { Context, Reg, RegisterFile,',
};
const FD = 'src/kernel/uintr-fd.ts';
const WORK = 'src/kernel/uintr-work.ts';

/** For mutants of a file that did not know the names of the core context. */
const IMPORT_CONTEXT = "import { Context } from '../isa/registers.ts';\n";

export const callMutants: readonly Mutant[] = [
  {
    id: 'ebusy-before-efault',
    what: 'register_handler: EBUSY wins over EFAULT',
    breaks: 'B1 F6 §1.2',
    claims: 'B1 F6',
    file: CALLS,
    find: '  if (handler === 0n) return -EFAULT;\n',
    replace: '  if (task.receiver) return -EBUSY;\n  if (handler === 0n) return -EFAULT;\n',
  },
  {
    id: 'enospc-as-einval',
    what: 'create_fd: a vector beyond 63 is EINVAL',
    breaks: 'B2 F9 §1.2',
    selftests: 'syscall-vector-rfc syscall-vector-poc',
    file: CALLS,
    find: 'return -ENOSPC;\n  const file = profileOf(task.kernel.abi).vectorFile',
    replace: 'return -EINVAL;\n  const file = profileOf(task.kernel.abi).vectorFile',
  },
  {
    id: 'vector-before-handler',
    what: 'create_fd: a bad vector wins over a missing handler',
    breaks: 'B2 F9 §1.2',
    claims: 'B2',
    file: CALLS,
    find: `  if (!receiver) return -EINVAL;
  if (vector >= UINTR_MAX_VECTORS) return -ENOSPC;
  const file`,
    replace: `  if (vector >= UINTR_MAX_VECTORS) return -ENOSPC;
  if (!receiver) return -EINVAL;
  const file`,
  },
  {
    id: 'eisconn-by-descriptor',
    what: 'register_sender: a duplicate of the fd is another connection',
    breaks: 'B3 F10 §1.2 §8',
    claims: 'B3',
    file: 'src/kernel/syscalls/uintr.ts',
    find: '  return file.connect(task);\n',
    replace: `  const open = file as any;
  if (open.through !== fd) open.connections.clear();
  open.through = fd;
  return file.connect(task);
`,
  },
  {
    id: 'eshutdown-missing',
    what: 'register_sender: a receiver that is gone can be connected to',
    breaks: 'B14 F10 §1.2 §3.1 §3.4',
    file: FD,
    find: '    if (!this.context.active) return -ESHUTDOWN;\n    const uitt = tables.obtain(task);\n',
    replace: '    const uitt = tables.obtain(task);\n',
  },
  {
    id: 'eshutdown-before-eisconn',
    what: 'register_sender: ESHUTDOWN wins over EISCONN',
    breaks: 'B3 F10 §1.2',
    file: FD,
    find: '    if (own && this.connections.has(own)) return -EISCONN;\n',
    replace: `    if (!this.context.active) return -ESHUTDOWN;
    if (own && this.connections.has(own)) return -EISCONN;
`,
  },
  {
    id: 'wait-returns-0',
    what: 'uintr_wait returns 0 when it is woken',
    breaks: 'B6 F11 §1.2 §5.1',
    file: WAITING,
    find: "return resumed.reason === 'timeout' ? 0 : -EINTR;",
    replace: "return resumed.reason === 'signal' ? -EINTR : 0;",
  },
  {
    id: 'wait-keeps-nv',
    what: 'uintr_wait does not direct notifications to the kernel',
    breaks: 'B6 B21 F11 §5.1',
    claims: 'B6 F11 F13',
    selftests: 'rfc-v1',
    file: WAITING,
    find: '  context.upid.nv = UINTR_KERNEL_VECTOR;\n',
    replace: '',
  },
  {
    id: 'wait-looks-at-uirr',
    what: 'uintr_wait returns at once if something is pending',
    breaks: 'B13 F11 §5.1',
    file: WAITING,
    find: "  notifyKernel(uintr, context, 'uintr_wait');\n",
    replace: `  if (task.here.registers.get(Context.uirr) !== 0n) return -EINTR;
  notifyKernel(uintr, context, 'uintr_wait');
`,
    also: [{ file: WAITING, find: 'import { EINTR,', replace: `${IMPORT_CONTEXT}import { EINTR,` }],
  },
  {
    id: 'wakes-everybody',
    what: 'a kernel notification wakes every task in uintr_wait',
    breaks: '§5.1',
    claims: 'B6',
    file: WAITING,
    find: '    if (!context.upid.on) continue;\n',
    replace: '',
  },
  {
    id: 'no-red-zone',
    what: 'register_handler leaves UISTACKADJUST 0',
    breaks: 'A15 H68 §2.5',
    claims: 'A15',
    selftests: 'syscall-alt-stack-rfc',
    file: CALLS,
    find: 'MSR.IA32_UINTR_STACKADJUST, RED_ZONE_BYTES',
    replace: 'MSR.IA32_UINTR_STACKADJUST, RED_ZONE_BYTES & 0n',
  },
  {
    id: 'registering-unmasks',
    what: 'register_handler sets UIF',
    breaks: 'B18 H103 §2.5',
    claims: 'B18',
    file: CALLS,
    find: '  programMisc(task, { uinv: UINTR_NOTIFICATION_VECTOR });\n',
    replace: `  programMisc(task, { uinv: UINTR_NOTIFICATION_VECTOR });
  task.here.registers.set32(Context.uif, 1);
`,
    also: [{ file: CALLS, find: 'import { MSR }', replace: `${IMPORT_CONTEXT}import { MSR }` }],
  },
  {
    id: 'unregister-keeps-uirr',
    what: 'unregister_handler leaves pending what is pending',
    breaks: 'B12 §2.5 §3.1',
    file: CALLS,
    find: 'MSR.IA32_UINTR_PD, MSR.IA32_UINTR_RR]) {',
    replace: 'MSR.IA32_UINTR_PD]) {',
  },
  {
    id: 'orphan-faults',
    what: 'a post to a receiver that has unregistered faults',
    breaks: 'A17 B14 D11 §3.1 §3.4',
    claims: 'B14',
    file: WAITING,
    find: '  context.upid.sn = true;\n  endSleep(uintr, context);\n',
    replace: `  context.upid.memory.write8(context.upid.physical, 0x06);
  endSleep(uintr, context);
`,
  },
  {
    id: 'uif-inherited',
    what: 'a new thread begins with its maker’s UIF',
    breaks: 'B9 F8 §2.5 §3.6',
    claims: 'F8',
    file: FORK,
    find: '  child.affinity = task.affinity;\n',
    replace: `  child.affinity = task.affinity;
  child.xsave14 = new Uint8Array(48);
  child.xsave14[23] = here.registers.get32(Context.uif) << 7;
`,
    also: [CONTEXT_IN_FORK],
  },
  {
    id: 'uitt-inherited',
    what: 'a new thread begins with its maker’s UITT',
    breaks: 'B8 B9 F8 H113 §3.6',
    claims: 'B9',
    file: FORK,
    find: '  child.affinity = task.affinity;\n',
    replace: `  child.affinity = task.affinity;
  child.xsave14 = new Uint8Array(48);
  const table = new DataView(child.xsave14.buffer);
  table.setUint32(16, here.registers.get32(Context.uittsz), true);
  table.setBigUint64(40, here.registers.get(Context.uitt), true);
`,
    also: [CONTEXT_IN_FORK],
  },
  {
    id: 'handler-inherited',
    what: 'a new thread shares its maker’s registration: handler, UPID and UINV',
    breaks: 'B9 B12 F8 §3.6',
    claims: 'B12',
    file: FORK,
    find: '  forkUintr(kernel, task, child);\n',
    replace: `  forkUintr(kernel, task, child);
  child.receiver = task.receiver;
  child.receiver?.context.share();
  child.xsave14 = new Uint8Array(48);
  const state = new DataView(child.xsave14.buffer);
  state.setBigUint64(0, here.registers.get(Context.uihandler), true);
  state.setBigUint64(8, here.registers.get(Context.uistackadjust), true);
  state.setUint8(20, here.registers.get32(Context.uinv));
  state.setUint8(23, here.registers.get32(Context.uif) << 7);
  state.setBigUint64(24, here.registers.get(Context.upidaddr), true);
`,
    also: [CONTEXT_IN_FORK],
  },
  {
    id: 'close-leaves-connections',
    what: 'the last close of a uintr_fd leaves its senders connected',
    breaks: 'B14 F9 §3.2 §3.4',
    claims: 'B14',
    file: FD,
    find: '    for (const connection of this.connections.values()) this.end(connection);\n',
    replace: '',
  },
  {
    id: 'vector-stays-taken',
    what: 'the vector of a closed uintr_fd cannot be created again',
    breaks: 'F9 §3.2',
    claims: 'F9',
    file: WORK,
    find: '      receiver.vectors &= ~bit;\n',
    replace: '',
  },
  {
    id: 'empty-table-kept',
    what: 'the last free slot leaves the UITT in place',
    breaks: 'B14 H104 §2.5 §3.3',
    selftests: 'senduipi-instr-rfc',
    file: WORK,
    find: '    if (uitt.used !== 0n || task.sender !== uitt) return;\n',
    replace: '    if (uitt) return;\n',
  },
  {
    id: 'fd-survives-exec',
    what: 'a uintr_fd is not close-on-exec',
    breaks: 'B9 §3.2 §8',
    claims: 'B9 D8',
    file: CALLS,
    find: 'task.kernel.openFile(task, file, true)',
    replace: 'task.kernel.openFile(task, file, false)',
  },
  {
    id: 'uittsz-256',
    what: 'index 256 reads behind the table',
    breaks: 'H105 §2.5',
    file: 'src/kernel/uintr-tables.ts',
    find: 'Number(kernel.opens.uittsz)',
    replace: 'Number(kernel.opens.uittsz) + 1',
  },
  {
    id: 'kernel-memory-open',
    what: 'user code reaches UPID and UITT',
    breaks: 'A18 B8',
    claims: 'A18',
    file: 'src/machine/address-space.ts',
    find: 'return user ? { ok: false,',
    replace: 'return user && !this ? { ok: false,',
  },
];
