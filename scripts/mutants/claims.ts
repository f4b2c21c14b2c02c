// Machines on which a single claim of the cover letter does not hold, and which somebody could have built in good faith. Claims
// that wrong machines of the other files contradict name those. docs/reference/claims.md.

import type { Mutant } from './mutant.ts';

const SENDUIPI = 'src/machine/uintr/senduipi.ts';
const DELIVERY = 'src/machine/uintr/delivery.ts';
const ROWS = 'src/isa/user-interrupt.ts';
const CALLS = 'src/kernel/uintr-calls.ts';
const FD = 'src/kernel/uintr-fd.ts';
const TABLES = 'src/kernel/uintr-tables.ts';
const HOOKS = 'src/kernel/uintr-hooks.ts';
const SOURCES = 'src/kernel/uintr-sources.ts';
const MASK = 'src/kernel/uintr-mask.ts';
const WAITING = 'src/kernel/uintr-waiting.ts';
const SIGNALS = 'src/kernel/signals.ts';
const SIGNAL_CALLS = 'src/kernel/syscalls/signals.ts';
const EVENTFD = 'src/kernel/eventfd.ts';

const hardware: readonly Mutant[] = [
  {
    id: 'first-entry-only',
    what: 'SENDUIPI uses the table’s first entry, whatever its operand',
    breaks: 'H106',
    claims: 'A3',
    file: SENDUIPI,
    find: ' + UITTE_SIZE * index)',
    replace: ')',
  },
  {
    id: 'vectors-0-to-31',
    what: 'a vector has five bits',
    breaks: 'H108',
    claims: 'A4',
    file: SENDUIPI,
    find: 'const bit = bitOf(entry.vector);',
    replace: 'const bit = bitOf(entry.vector & 31);',
  },
  {
    id: 'no-ipi-to-the-running',
    what: 'a post to a receiver in user mode waits until its next way through the kernel',
    breaks: 'H110',
    claims: 'A5',
    selftests: 'senduipi-self-ipi-rfc senduipi-self-ipi-poc',
    file: SENDUIPI,
    find: '  if (ipi) machine.sendIpi(',
    replace: '  if (ipi && upid.nv !== 0xec) machine.sendIpi(',
  },
  {
    id: 'uiret-keeps-rsp',
    what: 'UIRET leaves RSP behind the frame instead of where it was',
    breaks: 'H87',
    claims: 'A7',
    file: ROWS,
    find: '  o.setReg(Reg.rsp, 64, newRsp);\n',
    replace:
      '  o.setReg(Reg.rsp, 64, o.add(rsp, o.const(64, 24)));\n  o.faultIf(o.eq(newRsp, o.const(64, 0)), "GP");\n',
  },
  {
    id: 'testui-inverted',
    what: 'TESTUI sets CF while interrupts are masked',
    breaks: 'H101',
    claims: 'A8 D3',
    file: ROWS,
    find: "cf: o.trunc(o.state('uif'), 1)",
    replace: "cf: o.xor(o.trunc(o.state('uif'), 1), o.const(1, 1))",
  },
  {
    id: 'fd-of-the-process',
    what: 'a uintr_fd leads to the first thread of its maker’s process',
    breaks: '§3.2',
    claims: 'A14 D6',
    file: CALLS,
    find: 'profileOf(task.kernel.abi).vectorFile(receiver, Number(vector));',
    replace: 'profileOf(task.kernel.abi).vectorFile(task.process.threads[0]?.receiver ?? receiver, Number(vector));',
  },
  {
    id: 'delivery-clears-registers',
    what: 'delivery clears a register that calls may change, for the handler’s use',
    breaks: 'H76',
    claims: 'A16 D2',
    file: DELIVERY,
    find: '  // 7. RSP points',
    replace: '  registers.setGpr(9, 0n);\n  registers.setGpr(3, 1111n);\n  // 7. RSP points',
  },
  {
    id: 'cpuid-without-uintr',
    what: 'CPUID says nothing of user interrupts although they work',
    breaks: 'H6',
    claims: 'A19 F3',
    file: 'src/machine/cpuid.ts',
    find: 'output: EDX, bit: 5, from: (machine) => machine.features.uintr }',
    replace: 'output: EDX, bit: 6, from: (machine) => machine.features.uintr }',
  },
  {
    id: 'component-14-as-user-state',
    what: 'CPUID describes state component 14 as 32 bytes',
    breaks: 'H20',
    claims: 'F4',
    file: 'src/machine/cpuid.ts',
    find: 'import { UINTR_STATE_BYTES } from',
    replace: 'const UINTR_STATE_BYTES = 32;\nimport { UINTR_STATE_BYTES as _whole } from',
  },
];

const kernel: readonly Mutant[] = [
  {
    id: 'kernel-sends',
    what: 'SENDUIPI that has to notify traps, and the kernel sends',
    breaks: 'H110',
    claims: 'B4 D5',
    file: SENDUIPI,
    find: '  // 6. Post the vector',
    replace: '  if (!upid.on && !upid.sn) return generalProtection();\n\n  // 6. Post the vector',
    also: [
      {
        file: 'src/kernel/uintr-fixup.ts',
        find: '  if (!target?.context.blkd) return false;\n',
        replace:
          '  if (!target) return false;\n  registers.setGpr(1, registers.rip);\n  registers.setGpr(11, registers.rflags());\n',
      },
    ],
  },
  {
    id: 'own-process-only',
    what: 'only threads of the receiver’s process can become its senders',
    breaks: '§7',
    claims: 'B8 D7',
    selftests: 'ipc-base-rfc',
    file: FD,
    find: '    if (own && this.connections.has(own)) return -EISCONN;\n',
    replace: `    if (own && this.connections.has(own)) return -EISCONN;
    if (task.process !== this.context.task.process) return -1;
`,
  },
  {
    id: 'woken-first',
    what: 'who is woken by a user interrupt goes to the front of the run queue',
    breaks: '§5.1',
    claims: 'B11',
    file: WAITING,
    find: "  if (sleep === 'uintr_wait') context.queue.wake();\n",
    replace: `  if (sleep === 'uintr_wait') {
    context.queue.wake();
    const queue = task.kernel.scheduler.runnable as Task[];
    if (queue.at(-1) === task) queue.unshift(queue.pop()!);
  }
`,
    also: [
      {
        file: WAITING,
        find: '  else task.endWait(',
        replace: '  if (sleep !== "uintr_wait") task.endWait(',
      },
    ],
  },
  {
    id: 'fd-is-readable',
    what: 'read of a uintr_fd gives how often its vector was sent',
    breaks: '§8',
    claims: 'B13 D14',
    file: FD,
    find: '  override get fdinfo(): string {\n    return `user_vector',
    replace: `  override read(): any {
    return 8;
  }
  override get fdinfo(): string {
    return \`user_vector`,
  },
  {
    id: 'table-of-255',
    what: 'the last slot of a UITT is never given away',
    breaks: '§1.2 §2.2',
    claims: 'B15 B16',
    selftests: 'syscall-sender-rfc syscall-sender-poc',
    file: 'src/kernel/uintr-uitt.ts',
    find: '    if (free === this.size) {\n',
    replace: '    if (free === this.size - 1) {\n',
  },
  {
    id: 'deliveries-apart',
    what: 'deliveries are kept 20,000 cycles apart, so that a storm leaves time',
    breaks: 'H96',
    claims: 'B17',
    file: DELIVERY,
    find: '  for (const condition of DELIVERY_CONDITIONS) if (!condition.holds(core)) return false;\n',
    replace: `  for (const condition of DELIVERY_CONDITIONS) if (!condition.holds(core)) return false;
  if (core.cycle < ((core as any).free ?? 0)) return false;
`,
    also: [
      {
        file: DELIVERY,
        find: '  // 7. RSP points',
        replace: '  (core as any).free = core.cycle + 20_000;\n  // 7. RSP points',
      },
    ],
  },
  {
    id: 'absent-enosys',
    what: 'a kernel that has the calls answers ENOSYS where the processor lacks the feature',
    breaks: '§1.1',
    claims: 'B19',
    file: 'src/kernel/uintr-profile.ts',
    find: 'readonly absent = EOPNOTSUPP;',
    replace: 'readonly absent = ENOSYS;',
  },
  {
    id: 'pti-ignored',
    what: 'user interrupts are enabled under page-table isolation, where SENDUIPI finds nothing',
    breaks: '§6',
    claims: 'B20',
    file: HOOKS,
    find: "  if (isIsolated && opens['pti-mapping'] === 'none') {\n",
    replace: "  if (isIsolated && !boot && opens['pti-mapping'] === 'none') {\n",
  },
  {
    id: 'spurious-uncounted',
    what: 'a notification that comes after its receiver has left the core is not counted',
    breaks: '§4.1',
    claims: 'F5',
    file: HOOKS,
    find: '      uintr.spurious[core.id]!++;\n',
    replace: '',
  },
  {
    id: 'sender-chooses-vector',
    what: 'the vector is the sender’s index, not the one that the receiver has registered',
    breaks: '§2.2',
    claims: 'B22',
    file: 'src/kernel/uintr-uitt.ts',
    find: 'const target = new Target(this, free, context, vector);',
    replace: 'vector = free & 63;\n    const target = new Target(this, free, context, vector);',
  },
  {
    id: 'high-flags-ignored',
    what: 'flags above bit 7 are ignored',
    breaks: '§1.2',
    claims: 'B23',
    selftests: 'syscall-flags-rfc syscall-flags-poc',
    file: 'src/kernel/syscalls/uintr.ts',
    find: 'return (flags & ~known) === 0 ? 0 : -EINVAL;',
    replace: 'return (flags & ~known & 0xff) === 0 ? 0 : -EINVAL;',
  },
  {
    id: 'data-overtaken',
    what: 'the last of a string of stores may be missing when SENDUIPI has posted',
    breaks: 'H119',
    claims: 'B24',
    file: 'src/isa/string.ts',
    find: '    o.write(element!, o.read(accumulator!));\n',
    replace: `    const isLast = o.eq(o.reg(Reg.rcx, 64), o.const(64, 1));
    const old = o.read(element!);
    const value = o.read(accumulator!);
    const width = (element as { width?: number }).width;
    o.write(element!, width === 64 ? o.select(isLast, old, value) : value);
`,
  },
  {
    id: 'registered-twice',
    what: 'a second handler replaces the first',
    breaks: '§1.2',
    claims: 'B1 F6',
    selftests: 'syscall-handler-rfc syscall-handler-poc',
    file: CALLS,
    find: '  if (task.receiver) return -EBUSY;\n',
    replace: '  if (task.receiver) unregisterHandler(task);\n',
  },
  {
    id: 'either-or',
    what: 'a receiver cannot be another one’s sender',
    breaks: '§3.3',
    claims: 'B25',
    file: FD,
    find: '    if (own && this.connections.has(own)) return -EISCONN;\n',
    replace: `    if (own && this.connections.has(own)) return -EISCONN;
    if (task.receiver && task.receiver.context !== this.context) return -1;
`,
  },
  {
    id: 'disconnect-needs-receiver',
    what: 'a connection to a receiver that is gone cannot be ended',
    breaks: '§1.2',
    claims: 'F10',
    selftests: 'extra-rfc',
    file: FD,
    find: '    if (!connection) return -EINVAL;\n',
    replace: '    if (!connection) return -EINVAL;\n    if (!this.context.active) return -ESHUTDOWN;\n',
  },
  {
    id: 'unconfigured-eopnotsupp',
    what: 'a kernel built without user interrupts knows the calls, and refuses them',
    breaks: '§1.1',
    claims: 'F12',
    file: 'src/kernel/syscalls/uintr.ts',
    find: '(task.kernel.uintr.configured ? row.run(task, registers) : unknown(task, row, registers)),',
    replace:
      '(task.kernel.uintr.configured || row.number >= 0 ? row.run(task, registers) : unknown(task, row, registers)),',
  },
];

const opens: readonly Mutant[] = [
  {
    id: 'waiting-flags-forgotten',
    what: 'the waiting flags of a registration are accepted and forgotten',
    breaks: '§5.3',
    claims: 'C1 C11',
    selftests: 'poc-v2 ipc-base-poc',
    file: CALLS,
    find: '  if (flags !== 0) context.waking = ',
    replace: '  if (flags !== flags) context.waking = ',
  },
  {
    id: 'always-eintr',
    what: 'a call that a user interrupt has ended is never made again, whatever the policy',
    breaks: '§5.3',
    claims: 'C2',
    file: WAITING,
    find: " && task.kernel.opens.restart === 'eintr';",
    replace: ';',
  },
  {
    id: 'table-not-found',
    what: 'a thread that has not registered does not find the table of its process',
    breaks: '§3.3',
    claims: 'C3',
    selftests: 'senduipi-instr-poc syscall-ipi-fd-poc',
    file: TABLES,
    find: '    if (!uitt) return false;\n    const reach',
    replace: '    if (!uitt || !task.sender) return false;\n    const reach',
  },
  {
    id: 'pti-unmaps-everything',
    what: 'under page-table isolation UPIDs and UITTs are unmapped although they were to be left',
    breaks: '§6',
    claims: 'C4',
    file: 'src/kernel/uintr-memory.ts',
    find: '      if (this.isExposed) this.machine.kernelPages.exposed.add(frame);\n',
    replace: '',
  },
  {
    id: 'mask-looks-back-only',
    what: 'masking puts aside what is pending, and not what is sent later',
    breaks: '§7',
    claims: 'C5',
    file: 'src/kernel/uintr-state.ts',
    find: '    return this.parking && ((',
    replace: '    return this.parking && this.references < 0 && ((',
  },
  {
    id: 'memlock-ignored',
    what: 'a table grows beyond RLIMIT_MEMLOCK',
    breaks: '§7',
    claims: 'C6',
    file: 'src/kernel/uintr-memory.ts',
    find: '    if (locked * PAGE_BYTES > this.process.softLimit(RLIMIT_MEMLOCK)) return false;\n',
    replace: '    if (locked * PAGE_BYTES > 16 * this.process.softLimit(RLIMIT_MEMLOCK)) return false;\n',
  },
  {
    id: 'alt-stack-upside-down',
    what: 'uintr_alt_stack takes the lowest address for the top of the stack',
    breaks: '§5.6',
    claims: 'C7',
    selftests: 'syscall-alt-stack-poc',
    file: CALLS,
    find: "task.kernel.opens['alt-stack-address'] === 'sp' ? sp : sp + size;",
    replace: "task.kernel.opens['alt-stack-address'] === 'sp' ? sp : sp + size - size;",
  },
  {
    id: 'timer-outlives-fd',
    what: 'a kernel timer goes on when its uintr_fd is closed',
    breaks: '§5.4',
    claims: 'C8',
    file: SOURCES,
    find: '    this.timer?.disarm();\n    this.watch?.end();\n',
    replace: '    this.watch?.end();\n',
  },
  {
    id: 'device-interrupts-first',
    what: 'the device raises its interrupt when it begins',
    breaks: '§7',
    claims: 'C9',
    file: SOURCES,
    find: '    this.request = request;\n',
    replace: '    this.request = request;\n    post(this.kernel, this.to.context, this.to.vector);\n',
  },
  {
    id: 'take-leaves-uirr',
    what: 'what is taken and was recognised already is delivered as well',
    breaks: '§7',
    claims: 'C10',
    file: MASK,
    find: '  upid.pir = 0n;\n  programMsr(task, MSR.IA32_UINTR_RR, 0n);\n',
    replace: '  upid.pir = 0n;\n',
  },
];

const tables: readonly Mutant[] = [
  {
    id: 'no-alternate-stack',
    what: 'SA_ONSTACK is ignored: signal handlers run on the interrupted stack',
    breaks: '§6',
    claims: 'D1',
    file: 'src/kernel/signal-frame.ts',
    find: 'if (wantsAltStack && stateOf',
    replace: 'if (wantsAltStack && registersAre(task) && stateOf',
    also: [
      {
        file: 'src/kernel/signal-frame.ts',
        find: '/** Where state and frame go',
        replace: 'const registersAre = (task: Task): boolean => task.tid < 0;\n/** Where state and frame go',
      },
    ],
  },
  {
    id: 'receiver-has-table',
    what: 'whoever registers a handler has a table to send through',
    breaks: '§3.3',
    claims: 'D4',
    file: CALLS,
    find: '  programMisc(task, { uinv: UINTR_NOTIFICATION_VECTOR });\n',
    replace: '  programMisc(task, { uinv: UINTR_NOTIFICATION_VECTOR });\n  tablesOf(task.kernel).obtain(task);\n',
  },
  {
    id: 'signals-to-the-leader',
    what: 'a signal to a process waits for its first thread, whoever else would take it',
    breaks: '§6',
    claims: 'D6',
    file: SIGNALS,
    find: '  const taker = process.threads.find((thread) => wants(',
    replace: '  const taker = process.threads.slice(0, 1).find((thread) => wants(',
  },
  {
    id: 'pending-signals-inherited',
    what: 'a child begins with its parent’s pending signals',
    breaks: '§6',
    claims: 'D7',
    file: 'src/kernel/fork.ts',
    find: '  forkUintr(kernel, task, child);\n',
    replace: `  forkUintr(kernel, task, child);
  if (process !== task.process) for (const info of (task.pending as any).queue) child.pending.add(info);
`,
  },
  {
    id: 'exec-drops-signals',
    what: 'execve forgets pending signals',
    breaks: '§6',
    claims: 'D8',
    file: 'src/kernel/exec.ts',
    find: '  process.handlers.forgetHandlers();\n',
    replace: `  process.handlers.forgetHandlers();
  for (let signal = 1; signal <= 64; signal++) task.pending.discard(signal);
`,
  },
  {
    id: 'highest-signal-first',
    what: 'of several pending signals the highest is handled first',
    breaks: '§6',
    claims: 'D9',
    file: 'src/kernel/signal-queue.ts',
    find: 'rank(signal) < rank(this.queue[best]!.signal)',
    replace: 'rank(signal) > rank(this.queue[best]!.signal)',
  },
  {
    id: 'signal-reenters',
    what: 'a signal’s handler can be interrupted by the same signal',
    breaks: '§6',
    claims: 'D10',
    file: 'src/kernel/return-to-user.ts',
    find: '(action.flags & SA_NODEFER) === 0n ? signalBit(info.signal) : 0n',
    replace: '(action.flags & SA_NODEFER) === 1n ? signalBit(info.signal) : 0n',
  },
  {
    id: 'kill-says-nothing',
    what: 'kill returns 0 although nobody is there',
    breaks: '§6',
    claims: 'D11',
    file: SIGNAL_CALLS,
    find: '  if (targets.length === 0) return -ESRCH;\n',
    replace: '  if (targets.length === 0) return 0;\n',
  },
  {
    id: 'eventfd-counts-writes',
    what: 'an eventfd counts writes, not what is written',
    breaks: '§8',
    claims: 'D12',
    file: EVENTFD,
    find: '    this.count += added;\n',
    replace: '    this.count += added > 0n ? 1n : 0n;\n',
  },
  {
    id: 'eventfd-takes-four-bytes',
    what: 'write to an eventfd takes the four bytes of a number',
    breaks: '§8',
    claims: 'D13',
    file: EVENTFD,
    find: '    this.queue.wake(Number.POSITIVE_INFINITY, POLLIN | POLLRDNORM);\n    return 8;\n',
    replace: '    this.queue.wake(Number.POSITIVE_INFINITY, POLLIN | POLLRDNORM);\n    return 4;\n',
  },
  {
    id: 'eventfd-overwrites',
    what: 'write to an eventfd replaces its counter',
    breaks: '§8',
    claims: 'D12',
    file: EVENTFD,
    find: '    this.count += added;\n',
    replace: '    this.count = added;\n',
  },
  {
    id: 'leads-to-the-connected',
    what: 'a uintr_fd leads to the thread that connects, if that is a receiver',
    breaks: '§3.2',
    claims: 'D15',
    file: FD,
    find: '    const index = connect(task, uitt, this.context, this.vector);\n    if (index < 0) return index;\n',
    replace: `    const context = task.receiver?.context ?? this.context;
    const index = connect(task, uitt, context, this.vector);
    if (index < 0) return index;
`,
  },
  {
    id: 'poll-wakes-for-others',
    what: 'poll returns when any file it does not watch becomes ready',
    breaks: '§8',
    claims: 'D17',
    file: EVENTFD,
    find: '  private readonly queue: WaitQueue = new WaitQueue();\n',
    replace: '  private readonly queue: WaitQueue = ((globalThis as any).shared ??= new WaitQueue());\n',
    also: [
      {
        file: EVENTFD,
        find: '    return (this.count > 0n ? POLLIN',
        replace: '    if ((globalThis as any).written) return POLLIN;\n    return (this.count > 0n ? POLLIN',
      },
      {
        file: EVENTFD,
        find: '    this.queue.wake(Number.POSITIVE_INFINITY, POLLIN | POLLRDNORM);\n',
        replace:
          '    (globalThis as any).written = true;\n    this.queue.wake(Number.POSITIVE_INFINITY, POLLIN | POLLRDNORM);\n',
      },
    ],
  },
];

const documents: readonly Mutant[] = [
  {
    id: 'manual-in-another-order',
    what: 'the manual page says that EBUSY wins over EFAULT',
    breaks: '§1.2',
    claims: 'F1',
    file: 'docs/man/uintr_register_handler.md',
    find: '1. `EBUSY`: the thread has a handler already\n',
    replace: '',
    also: [
      {
        file: 'docs/man/uintr_register_handler.md',
        find: '1. `EFAULT`: `handler` is 0',
        replace: '1. `EBUSY`: the thread has a handler already\n1. `EFAULT`: `handler` is 0',
      },
    ],
  },
  {
    id: 'answer-without-program',
    what: 'the document answers a question with words only',
    breaks: '§7',
    claims: 'F2',
    file: 'docs/user-interrupts.md',
    find: '[migrating-receiver.s](../programs/migrating-receiver.s)',
    replace: 'experience',
  },
];

export const claimMutants: readonly Mutant[] = [...hardware, ...kernel, ...opens, ...tables, ...documents];
