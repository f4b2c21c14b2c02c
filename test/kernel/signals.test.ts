import { describe, expect, test } from 'vitest';
import { Context, Reg } from '../../src/isa/registers.ts';
import { X87 } from '../../src/isa/x87/state.ts';
import { handleEvent } from '../../src/kernel/entry.ts';
import { describeBlocked } from '../../src/kernel/report.ts';
import { sendToProcess } from '../../src/kernel/signals.ts';
import { type Argument, Bench, type CallName, CODE, DATA, NOWHERE } from './bench.ts';

const HANDLER = CODE + 0x40n;
const RESTORER = CODE + 0x80n;
const [SIGINFO, RESTORER_FLAG, ONSTACK, RESTART, NODEFER, RESETHAND] = [
  0x4n,
  0x0400_0000n,
  0x0800_0000n,
  0x1000_0000n,
  0x4000_0000n,
  0x8000_0000n,
];
const [SIGUSR1, SIGUSR2, SIGKILL, SIGSEGV, SIGRT] = [10, 12, 9, 11, 40];
const bit = (signal: number): bigint => 1n << BigInt(signal - 1);

/** Sets an action through the system call. */
function catchSignal(bench: Bench, signal: number, flags = SIGINFO, mask = 0n): void {
  bench.write(DATA, HANDLER, flags | RESTORER_FLAG, RESTORER, mask);
  expect(bench.call(bench.first, 'rt_sigaction', signal, DATA, 0, 8)).toBe(0);
}
const isInHandler = (bench: Bench): boolean => bench.core(0).registers.rip === HANDLER;
/** The handler's RET, then the restorer's call. */
function sigreturn(bench: Bench, task = bench.first): void {
  bench.registersOf(task).rsp += 8n;
  bench.call(task, 'rt_sigreturn');
}

test('the frame is Linux’s, byte for byte', () => {
  const bench = new Bench();
  const { registers } = bench.core(0);
  catchSignal(bench, SIGUSR1, SIGINFO, bit(SIGUSR2));
  for (let i = 0; i < 16; i++) if (i !== Reg.rsp) registers.setGpr(i, 0x1111_0000n + BigInt(i));
  for (let i = 0; i < 32; i++) registers.set(Context.xmm + 8 * i, 0xabcd_0000n + BigInt(i));
  registers.set32(Context.mxcsr, 0x1fa0);
  const { rsp } = registers;
  bench.call(bench.first, 'tgkill', 1, 1, SIGUSR1);

  // Below the red zone: the floating-point state at a multiple of 64, the frame so that RSP + 8 is a multiple of 16.
  const fpstate = (rsp - 128n - 580n) & ~63n;
  const frame = ((fpstate - 440n) & ~15n) - 8n;
  expect(registers.rsp).toBe(frame);
  expect((frame + 8n) % 16n).toBe(0n);

  const expected = new Uint8Array(440);
  const view = new DataView(expected.buffer);
  const put = (offset: number, ...words: bigint[]): void => {
    for (const [i, word] of words.entries()) view.setBigUint64(offset + 8 * i, word, true);
  };
  put(0, RESTORER);
  put(8, 7n, 0n); // uc_flags, uc_link
  put(24, 0n, 0n, 0n); // uc_stack
  const gpr = (index: number): bigint => 0x1111_0000n + BigInt(index);
  // r8 r9 r10 are arguments 4 to 6 of tgkill, all zero; SYSCALL has put RFLAGS into r11 and RIP into rcx.
  put(48, 0n, 0n, 0n, 0x202n, gpr(12), gpr(13), gpr(14), gpr(15));
  put(112, 1n, 1n, gpr(5), gpr(3), 10n, 0n, CODE, rsp); // rdi rsi rbp rbx rdx rax rcx rsp
  put(176, CODE, 0x202n); // rip, rflags
  view.setUint16(192, 0x33, true);
  view.setUint16(198, 0x2b, true);
  put(200, 0n, 0n, 0n, 0n); // err, trapno, oldmask, cr2
  put(232, fpstate);
  put(304, 0n); // uc_sigmask
  view.setInt32(312, SIGUSR1, true);
  view.setInt32(320, -6, true); // SI_TKILL
  view.setInt32(328, 1, true); // si_pid
  view.setInt32(332, 1000, true); // si_uid
  expect(bench.bytes(frame, 440)).toEqual(expected);

  const state = new Uint8Array(580);
  const stateView = new DataView(state.buffer);
  stateView.setUint16(0, 0x37f, true);
  stateView.setUint32(24, 0x1fa0, true);
  stateView.setUint32(28, 0xffff, true);
  for (let i = 0; i < 32; i++) stateView.setBigUint64(160 + 8 * i, 0xabcd_0000n + BigInt(i), true);
  stateView.setUint32(464, 0x4650_5853, true);
  stateView.setUint32(468, 580, true);
  stateView.setBigUint64(472, 3n, true);
  stateView.setUint32(480, 576, true);
  stateView.setBigUint64(512, 3n, true);
  stateView.setUint32(576, 0x4650_5845, true);
  expect(bench.bytes(fpstate, 580)).toEqual(state);

  expect(registers.gpr(Reg.rdi)).toBe(BigInt(SIGUSR1));
  expect(registers.gpr(Reg.rsi)).toBe(frame + 312n);
  expect(registers.gpr(Reg.rdx)).toBe(frame + 8n);
  expect(registers.gpr(Reg.rax)).toBe(0n);
  expect(registers.rip).toBe(HANDLER);
  expect(bench.first.blockedSignals).toBe(bit(SIGUSR1) | bit(SIGUSR2));
});

test('a handler starts with floating-point state of its own, and the program gets its back', () => {
  const bench = new Bench();
  const { registers } = bench.core(0);
  catchSignal(bench, SIGUSR1);
  const x87 = new X87(registers);
  x87.fcw = 0x27f;
  x87.push(0x4000_c000_0000_0000_0000n);
  registers.set32(Context.mxcsr, 0x9fc0);
  registers.set(Context.xmm + 240, 5n);
  const state = registers.bytes.slice(Context.mxcsr, Context.uirr);
  bench.call(bench.first, 'kill', 1, SIGUSR1);
  expect(bench.word(bench.word(registers.rsp + 232n) + 32n)).toBe(0xc000_0000_0000_0000n); // ST(0) in the frame
  expect([x87.fcw, x87.fsw, x87.tags, registers.get32(Context.mxcsr)]).toEqual([0x37f, 0, 0, 0x1f80]);
  expect(registers.get(Context.xmm + 240)).toBe(0n);
  x87.push(0n);
  sigreturn(bench);
  expect(registers.bytes.slice(Context.mxcsr, Context.uirr)).toEqual(state);
});

test('sigreturn takes everything back, and only flags a program may have', () => {
  const bench = new Bench();
  const { registers } = bench.core(0);
  catchSignal(bench, SIGUSR1);
  registers.set(Context.xmm, 77n);
  registers.setGpr(Reg.r15, 15n);
  registers.setRflags(0x202n | 0x8d5n | 0x400n);
  bench.call(bench.first, 'kill', 1, SIGUSR1);
  expect(registers.rflags() & 0x500n).toBe(0n); // DF and TF are clear in the handler
  const rsp = bench.word(registers.rsp + 48n + 120n);
  bench.write(registers.rsp + 48n + 136n, 0x3202n | 0x8d5n | 0x400n); // IOPL 3 is not for the program to set
  registers.set(Context.xmm, 0n);
  registers.setGpr(Reg.r15, 0n);
  sigreturn(bench);
  expect(registers.rsp).toBe(rsp);
  expect(registers.rip).toBe(CODE);
  expect(registers.gpr(Reg.r15)).toBe(15n);
  expect(registers.get(Context.xmm)).toBe(77n);
  expect(registers.rflags()).toBe(0x202n | 0x8d5n | 0x400n);
  expect(bench.first.blockedSignals).toBe(0n);
  expect(registers.gpr(Reg.rax)).toBe(0n);
});

describe('a bad frame is SIGSEGV', () => {
  test.each<[string, (bench: Bench, frame: bigint) => void]>([
    [
      'unreadable',
      (bench) => {
        bench.core(0).registers.rsp = NOWHERE;
      },
    ],
    ['unreadable floating-point state', (bench, frame) => bench.write(frame + 232n, NOWHERE)],
    ['a reserved bit in MXCSR', (bench, frame) => bench.write(bench.word(frame + 232n) + 24n, 0xffff_0001_1f80n)],
  ])('%s', (_what, spoil) => {
    const bench = new Bench();
    catchSignal(bench, SIGUSR1);
    bench.call(bench.first, 'kill', 1, SIGUSR1);
    spoil(bench, bench.core(0).registers.rsp);
    sigreturn(bench);
    expect(bench.kernel.exit).toEqual({ signal: SIGSEGV });
  });
});

describe('floating-point state on the way back', () => {
  const withFrame = (): { bench: Bench; frame: bigint; state: bigint } => {
    const bench = new Bench();
    catchSignal(bench, SIGUSR1);
    bench.core(0).registers.set(Context.xmm, 5n);
    bench.call(bench.first, 'kill', 1, SIGUSR1);
    const frame = bench.core(0).registers.rsp;
    return { bench, frame, state: bench.word(frame + 232n) };
  };
  test('none: the initial state', () => {
    const { bench, frame } = withFrame();
    bench.write(frame + 232n, 0n);
    sigreturn(bench);
    expect(bench.core(0).registers.get(Context.xmm)).toBe(0n);
  });
  test('SSE not in the header: XMM is zero', () => {
    const { bench, state } = withFrame();
    bench.write(state + 512n, 1n);
    sigreturn(bench);
    expect(bench.core(0).registers.get(Context.xmm)).toBe(0n);
  });
  test('without the closing magic word it is a plain FXSAVE image', () => {
    const { bench, state } = withFrame();
    bench.write(state + 512n, 1n);
    bench.write(state + 572n, 0n);
    sigreturn(bench);
    expect(bench.core(0).registers.get(Context.xmm)).toBe(5n);
  });
});

describe('what the flags of an action do', () => {
  test('SA_NODEFER leaves the signal unblocked', () => {
    const bench = new Bench();
    catchSignal(bench, SIGUSR1, NODEFER);
    bench.call(bench.first, 'kill', 1, SIGUSR1);
    expect(bench.first.blockedSignals).toBe(0n);
  });
  test('SA_RESETHAND: the second one kills', () => {
    const bench = new Bench();
    catchSignal(bench, SIGUSR1, RESETHAND | NODEFER);
    bench.call(bench.first, 'kill', 1, SIGUSR1);
    expect(isInHandler(bench)).toBe(true);
    bench.call(bench.first, 'kill', 1, SIGUSR1);
    expect(bench.kernel.exit).toEqual({ signal: SIGUSR1 });
  });
  test('without SA_RESTORER the process dies of SIGSEGV', () => {
    const bench = new Bench();
    bench.write(DATA, HANDLER, 0n, 0n, 0n);
    bench.call(bench.first, 'rt_sigaction', SIGUSR1, DATA, 0, 8);
    bench.call(bench.first, 'kill', 1, SIGUSR1);
    expect(bench.kernel.exit).toEqual({ signal: SIGSEGV });
  });
  test('SA_ONSTACK runs the handler on the alternate stack, once', () => {
    const bench = new Bench();
    const stack = BigInt(bench.call(bench.first, 'mmap', 0, 0x4000, 3, 0x22, -1, 0)!);
    bench.write(DATA, stack, 0n, 0x4000n);
    expect(bench.call(bench.first, 'sigaltstack', DATA, 0)).toBe(0);
    catchSignal(bench, SIGUSR1, ONSTACK | NODEFER);
    bench.call(bench.first, 'kill', 1, SIGUSR1);
    const { registers } = bench.core(0);
    const first = registers.rsp;
    const fpstate = (stack + 0x4000n - 580n) & ~63n;
    expect(first).toBe(((fpstate - 440n) & ~15n) - 8n);
    expect([24n, 32n, 40n].map((offset) => bench.word(first + offset))).toEqual([stack, 0n, 0x4000n]);
    // Nested, it goes on below instead of starting at the top again; the stack cannot be changed meanwhile.
    bench.call(bench.first, 'kill', 1, SIGUSR1);
    expect(registers.rsp).toBeLessThan(first - 128n);
    expect(bench.call(bench.first, 'sigaltstack', DATA, 0)).toBe(-1);
    bench.call(bench.first, 'sigaltstack', 0, DATA + 0x100n);
    expect(bench.word32(DATA + 0x108n)).toBe(1);
  });
  test('a full alternate stack is SIGSEGV', () => {
    const bench = new Bench();
    const stack = BigInt(bench.call(bench.first, 'mmap', 0, 0x1000, 3, 0x22, -1, 0)!);
    bench.write(DATA, stack, 0n, 2048n);
    bench.call(bench.first, 'sigaltstack', DATA, 0);
    catchSignal(bench, SIGUSR1, ONSTACK | NODEFER);
    bench.call(bench.first, 'kill', 1, SIGUSR1);
    bench.call(bench.first, 'kill', 1, SIGUSR1);
    expect(bench.kernel.exit).toEqual({ signal: SIGSEGV });
  });
});

describe('which signal comes when', () => {
  test('blocked ones wait; standard ones merge, real-time ones queue', () => {
    const bench = new Bench();
    catchSignal(bench, SIGUSR1);
    catchSignal(bench, SIGRT);
    bench.write(DATA, bit(SIGUSR1) | bit(SIGRT));
    bench.call(bench.first, 'rt_sigprocmask', 0, DATA, 0, 8);
    for (const signal of [SIGUSR1, SIGUSR1, SIGRT, SIGRT]) bench.call(bench.first, 'kill', 1, signal);
    bench.call(bench.first, 'rt_sigpending', DATA + 8n, 8);
    expect(bench.word(DATA + 8n)).toBe(bit(SIGUSR1) | bit(SIGRT));
    expect(isInHandler(bench)).toBe(false);
    bench.call(bench.first, 'rt_sigprocmask', 1, DATA, 0, 8);
    const runs: bigint[] = [];
    while (isInHandler(bench)) {
      runs.push(bench.core(0).registers.gpr(Reg.rdi));
      sigreturn(bench);
    }
    // Frames stack up: the first signal taken is interrupted by the next before its first instruction.
    expect(runs).toEqual([BigInt(SIGRT), BigInt(SIGRT), BigInt(SIGUSR1)]);
  });
  test('an ignored signal is not even queued, a blocked one is', () => {
    const bench = new Bench();
    bench.write(DATA, 1n, 0n, 0n, 0n);
    bench.call(bench.first, 'rt_sigaction', SIGUSR1, DATA, 0, 8);
    bench.call(bench.first, 'kill', 1, SIGUSR1);
    expect(bench.first.process.pending.empty).toBe(true);
    bench.write(DATA + 0x40n, bit(SIGUSR1));
    bench.call(bench.first, 'rt_sigprocmask', 0, DATA + 0x40n, 0, 8);
    bench.call(bench.first, 'kill', 1, SIGUSR1);
    expect(bench.first.process.pending.set).toBe(bit(SIGUSR1));
    // Setting it to be ignored again throws it away.
    bench.call(bench.first, 'rt_sigaction', SIGUSR1, DATA, 0, 8);
    expect(bench.first.process.pending.empty).toBe(true);
  });
  test('SIGSTOP stops every thread until SIGCONT; a terminal’s stop signals do not stop an orphaned group', () => {
    const bench = new Bench();
    const other = bench.thread();
    bench.call(bench.first, 'kill', 1, 19);
    bench.settle();
    expect([bench.first.state, other.state]).toEqual(['stopped', 'stopped']);
    expect(describeBlocked(bench.kernel)[0]!.waitsFor).toContain('is stopped');
    bench.kernel.here = bench.core(0);
    sendToProcess(bench.first.process, { signal: 18, code: 0 });
    handleEvent(bench.kernel, { cycle: 0, sequence: -1, kind: 'resched', target: 0, detail: 0 });
    bench.settle();
    expect([bench.first.state, other.state]).toEqual(['running', 'running']);
  });
  test.each([17, 18, 20, 21, 22, 23, 28])('signal %i does nothing by default, to a group without a shell', (signal) => {
    const bench = new Bench();
    bench.call(bench.first, 'kill', 1, signal);
    expect(bench.kernel.exit).toBeUndefined();
    expect(bench.first.state).toBe('running');
  });
  test.each([1, 2, 3, 6, 9, 13, 14, 15, 31, 34, 64])('signal %i kills by default', (signal) => {
    const bench = new Bench();
    bench.call(bench.first, 'kill', 1, signal);
    expect(bench.kernel.exit).toEqual({ signal });
  });
  test('SIGKILL cannot be blocked', () => {
    const bench = new Bench();
    bench.write(DATA, 0xffff_ffff_ffff_ffffn);
    bench.call(bench.first, 'rt_sigprocmask', 2, DATA, DATA + 8n, 8);
    bench.call(bench.first, 'rt_sigprocmask', 0, 0, DATA + 8n, 8);
    expect(bench.word(DATA + 8n)).toBe(0xffff_ffff_ffff_ffffn & ~bit(9) & ~bit(19));
    bench.call(bench.first, 'kill', 1, SIGKILL);
    expect(bench.kernel.exit).toEqual({ signal: SIGKILL });
  });
  test('a signal to the process goes to the leader, who was told, not to who comes by first', () => {
    const bench = new Bench();
    catchSignal(bench, SIGUSR1);
    const other = bench.thread();
    bench.call(bench.first, 'pause');
    bench.call(other, 'kill', 1, SIGUSR1);
    expect(bench.registersOf(other).rip).not.toBe(HANDLER);
    bench.settle();
    expect(isInHandler(bench)).toBe(true);
  });
  test('if the leader blocks it, another thread takes it', () => {
    const bench = new Bench();
    catchSignal(bench, SIGUSR1);
    const other = bench.thread();
    bench.write(DATA, bit(SIGUSR1));
    bench.call(bench.first, 'rt_sigprocmask', 0, DATA, 0, 8);
    bench.call(bench.first, 'kill', 1, SIGUSR1);
    expect(isInHandler(bench)).toBe(false);
    bench.settle();
    expect(bench.registersOf(other).rip).toBe(HANDLER);
  });
  test('blocking what is pending for the process offers it to another thread', () => {
    const bench = new Bench();
    catchSignal(bench, SIGUSR1);
    const other = bench.thread();
    const mask = bit(SIGUSR1);
    bench.write(DATA, mask);
    bench.call(other, 'rt_sigprocmask', 0, DATA, 0, 8);
    bench.first.process.pending.add({ signal: SIGUSR1, code: 0, pid: 1 });
    bench.call(other, 'rt_sigprocmask', 2, bench.write(DATA + 8n, 0n), 0, 8);
    expect(bench.registersOf(other).rip).toBe(HANDLER);
  });
});

describe('a signal ends a wait; what becomes of the call', () => {
  const SLEEP: [CallName, ...Argument[]] = ['nanosleep', DATA + 0x100n, 0];
  const waits: [string, [CallName, ...Argument[]], restarted: boolean][] = [
    ['pause: ERESTARTNOHAND', ['pause'], false],
    ['futex without timeout: ERESTARTSYS', ['futex', DATA + 0x200n, 0, 0, 0], true],
    ['futex with timeout: ERESTART_RESTARTBLOCK', ['futex', DATA + 0x200n, 0, 0, DATA + 0x100n], false],
    ['nanosleep: ERESTART_RESTARTBLOCK', SLEEP, false],
    ['absolute clock_nanosleep: ERESTARTNOHAND', ['clock_nanosleep', 1, 1, DATA + 0x100n, 0], false],
  ];
  const waiting = (flags: bigint, name: CallName, args: Argument[]): Bench => {
    const bench = new Bench();
    catchSignal(bench, SIGUSR1, flags);
    bench.write(DATA + 0x100n, 1000n, 0n);
    expect(bench.call(bench.first, name, ...args)).toBeUndefined();
    return bench;
  };
  const interrupt = (bench: Bench, signal: number): void => {
    const here = bench.core(1);
    bench.kernel.here = here;
    bench.kernel.process(1)!.pending.add({ signal, code: 0 });
    bench.first.signalled = true;
    bench.first.interrupt();
    bench.settle(1e6);
  };
  const savedRip = (bench: Bench): bigint => bench.word(bench.core(0).registers.rsp + 176n);
  const savedRax = (bench: Bench): bigint => BigInt.asIntN(64, bench.word(bench.core(0).registers.rsp + 48n + 104n));

  test.each(waits)('%s, handler without SA_RESTART: EINTR', (_what, [name, ...args]) => {
    const bench = waiting(SIGINFO, name, args);
    interrupt(bench, SIGUSR1);
    expect(isInHandler(bench)).toBe(true);
    expect(savedRax(bench)).toBe(-4n);
    expect(savedRip(bench)).toBe(CODE);
  });
  test.each(waits)('%s, handler with SA_RESTART', (_what, [name, ...args], restarted) => {
    const bench = waiting(SIGINFO | RESTART, name, args);
    interrupt(bench, SIGUSR1);
    expect(isInHandler(bench)).toBe(true);
    expect(savedRip(bench)).toBe(restarted ? CODE - 2n : CODE);
    if (!restarted) expect(savedRax(bench)).toBe(-4n);
  });
  test.each(waits)('%s, no handler: the call is made again', (_what, [name, ...args]) => {
    const bench = waiting(SIGINFO, name, args);
    interrupt(bench, 17);
    const { registers } = bench.core(0);
    expect(registers.rip).toBe(CODE - 2n);
    // Executing SYSCALL again makes it wait again.
    registers.rip = CODE;
    bench.trap(bench.first, { kind: 'syscall' });
    expect(bench.first.state).toBe('blocked');
    expect(describeBlocked(bench.kernel)[0]?.call).toBe(name);
  });
});

test('rt_sigsuspend waits with another mask, and the old one is back when the handler runs and after it', () => {
  const bench = new Bench();
  catchSignal(bench, SIGUSR1);
  bench.write(DATA, bit(SIGUSR1));
  bench.call(bench.first, 'rt_sigprocmask', 0, DATA, 0, 8);
  bench.call(bench.first, 'kill', 1, SIGUSR1);
  bench.write(DATA + 8n, bit(SIGUSR2));
  bench.call(bench.first, 'rt_sigsuspend', DATA + 8n, 8);
  expect(isInHandler(bench)).toBe(true);
  const { rsp } = bench.core(0).registers;
  expect(bench.word(rsp + 304n)).toBe(bit(SIGUSR1));
  expect(bench.first.blockedSignals).toBe(bit(SIGUSR1) | bit(SIGUSR2));
  sigreturn(bench);
  expect(bench.first.blockedSignals).toBe(bit(SIGUSR1));
  expect(bench.result(bench.first)).toBe(-4);
});
