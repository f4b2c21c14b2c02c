import { describe, expect, test } from 'vitest';
import { Reg } from '../../src/isa/registers.ts';
import { checkReferences } from '../../src/kernel/references.ts';
import { describeBlocked } from '../../src/kernel/report.ts';
import type { Task } from '../../src/kernel/task.ts';
import { capture, restore } from '../../src/system/state.ts';
import { Bench, CODE, DATA, NOWHERE, tinyExecutable } from './bench.ts';

const STATUS = DATA + 0x100n;
const TEXT = DATA + 0x200n;

function fork(bench: Bench, maker: Task = bench.first): Task {
  const pid = bench.call(maker, 'fork')!;
  bench.settle();
  return bench.kernel.tasks.get(pid)!;
}
const text = (bench: Bench, at: bigint, words: string): bigint =>
  bench.writeBytes(at, new TextEncoder().encode(`${words}\0`));

describe('fork', () => {
  test('the child returns 0 from the same call, in a process of its own', () => {
    const bench = new Bench();
    const child = fork(bench);
    expect(bench.result(child)).toBe(0);
    expect(bench.call(child, 'getpid')).toBe(2);
    expect(bench.call(child, 'getppid')).toBe(1);
    expect(child.process.memory).not.toBe(bench.first.process.memory);
  });
  test('memory is copied when either side writes to it, frame by frame', () => {
    const bench = new Bench();
    bench.write(DATA, 1n);
    bench.write(DATA + 0x1000n, 2n);
    const before = bench.machine.memory.allocated;
    const child = fork(bench);
    expect(bench.machine.memory.allocated).toBe(before);
    child.process.user.write64(DATA, 7n);
    expect(bench.machine.memory.allocated).toBe(before + 1);
    expect([bench.word(DATA), child.process.user.read64(DATA)]).toEqual([1n, 7n]);
    bench.write(DATA + 0x1000n, 9n);
    expect(child.process.user.read64(DATA + 0x1000n)).toBe(2n);
    expect(checkReferences(bench.kernel)).toEqual([]);
  });
  test('shared memory stays one; a private page without rights at the fork is copied when it has some again', () => {
    const bench = new Bench();
    const shared = BigInt(bench.call(bench.first, 'mmap', 0, 4096, 3, 0x21, -1, 0)!);
    bench.write(DATA, 5n);
    bench.call(bench.first, 'mprotect', DATA, 4096, 0);
    const child = fork(bench);
    bench.write(shared, 3n);
    expect(child.process.user.read64(shared)).toBe(3n);
    bench.call(child, 'mprotect', DATA, 4096, 3);
    child.process.user.write64(DATA, 6n);
    bench.call(bench.first, 'mprotect', DATA, 4096, 3);
    expect(bench.word(DATA)).toBe(5n);
  });
  test('mask, actions and limits are inherited; pending signals are not', () => {
    const bench = new Bench();
    bench.first.blockedSignals = 0x200n;
    bench.first.pending.add({ signal: 10, code: 0 });
    bench.first.process.handlers.set(12, { handler: CODE, flags: 0n, restorer: 0n, mask: 0n });
    bench.write(DATA, 9n, 20n);
    bench.call(bench.first, 'setrlimit', 7, DATA);
    const child = fork(bench);
    expect([child.blockedSignals, child.pending.empty]).toEqual([0x200n, true]);
    expect(child.process.handlers.get(12).handler).toBe(CODE);
    expect(child.process.softLimit(7)).toBe(9);
    child.process.handlers.reset(12);
    expect(bench.first.process.handlers.get(12).handler).toBe(CODE);
  });
  test('files are the same open files, and are closed when the last process has closed them', () => {
    const bench = new Bench();
    bench.call(bench.first, 'pipe2', DATA, 0);
    const [from, to] = [bench.word32(DATA), bench.word32(DATA + 4n)];
    const child = fork(bench);
    bench.call(bench.first, 'close', to);
    expect(bench.call(child, 'write', to, DATA, 4)).toBe(4);
    expect(bench.call(bench.first, 'read', from, DATA, 8)).toBe(4);
    bench.call(child, 'exit_group', 0);
    expect(bench.call(bench.first, 'read', from, DATA, 8)).toBe(0);
    expect(checkReferences(bench.kernel)).toEqual([]);
  });
});

describe('the end of a process', () => {
  test('leaves a zombie without memory and files, until somebody waits', () => {
    const bench = new Bench();
    const before = bench.machine.memory.allocated;
    const child = fork(bench);
    child.process.user.write64(DATA, 1n);
    bench.call(child, 'exit_group', 3);
    expect(bench.machine.memory.allocated).toBe(before);
    expect(bench.call(bench.first, 'kill', 2, 0)).toBe(0);
    expect(bench.call(bench.first, 'wait4', -1, STATUS, 0, 0)).toBe(2);
    expect(bench.word32(STATUS)).toBe(3 << 8);
    expect(bench.call(bench.first, 'kill', 2, 0)).toBe(-3);
    expect(bench.kernel.processes.size).toBe(1);
  });
  test('a parent that waits is called again', () => {
    const bench = new Bench();
    const child = fork(bench);
    expect(bench.call(bench.first, 'wait4', 2, STATUS, 0, 0)).toBeUndefined();
    expect(describeBlocked(bench.kernel)[0]!.waitsFor).toContain('a child to end');
    bench.call(child, 'exit', 1);
    bench.settle();
    expect(bench.result(bench.first)).toBe(2);
  });
  test('orphans get the first process as parent; those that have ended already too', () => {
    const bench = new Bench({ machine: { cores: 4 } });
    const child = fork(bench);
    const inner = fork(bench, child);
    const dead = fork(bench, child);
    bench.call(dead, 'exit_group', 4);
    bench.call(child, 'exit_group', 0);
    expect(bench.call(inner, 'getppid')).toBe(1);
    expect(bench.call(bench.first, 'wait4', dead.tid, STATUS, 0, 0)).toBe(dead.tid);
    expect(bench.word32(STATUS)).toBe(4 << 8);
  });
  test('SIGCHLD tells the status; a parent that ignores it gets none, and no zombie', () => {
    const bench = new Bench();
    bench.first.blockedSignals = 1n << 16n;
    bench.call(fork(bench), 'exit_group', 7);
    expect(bench.first.process.pending.take(0n)).toMatchObject({ signal: 17, code: 1, pid: 2, child: { status: 7 } });
    bench.write(DATA, 1n, 0n, 0n, 0n);
    bench.call(bench.first, 'rt_sigaction', 17, DATA, 0, 8);
    bench.call(fork(bench), 'exit_group', 7);
    expect(bench.first.process.pending.empty).toBe(true);
    expect([...bench.kernel.processes.keys()]).toEqual([1, 2]);
  });
});

describe('vfork', () => {
  test('the parent waits, whatever signals come, until the child gives the memory back', () => {
    const bench = new Bench();
    bench.first.process.handlers.set(10, { handler: CODE, flags: 0x400_0000n, restorer: CODE, mask: 0n });
    expect(bench.call(bench.first, 'vfork')).toBeUndefined();
    bench.settle();
    const child = bench.kernel.tasks.get(2)!;
    bench.call(child, 'kill', 1, 10);
    bench.settle();
    expect(bench.first.state).toBe('blocked');
    child.process.user.write64(DATA, 3n);
    bench.call(child, 'exit', 0);
    bench.settle();
    expect(bench.first.state).toBe('running');
    expect(bench.word(DATA)).toBe(3n);
    // The signal has been delivered now, over the call's result.
    expect(bench.registersOf(bench.first).gpr(Reg.rdi)).toBe(10n);
  });
  test('SIGKILL ends the parent all the same', () => {
    const bench = new Bench({ machine: { cores: 3 } });
    const child = fork(bench);
    bench.call(child, 'vfork');
    bench.settle();
    bench.call(bench.first, 'kill', child.tid, 9);
    bench.settle();
    expect(child.state).toBe('dead');
  });
});

describe('execve', () => {
  const files = new Map([['next', tinyExecutable()]]);
  const execute = (bench: Bench, task: Task = bench.first) =>
    bench.call(task, 'execve', text(bench, TEXT, './next'), 0, 0);

  test('starts the other program in the same process with registers, memory and signals reset', () => {
    const bench = new Bench({ kernel: { files } });
    const { process } = bench.first;
    process.handlers.set(10, { handler: CODE, flags: 0n, restorer: 0n, mask: 0n });
    process.handlers.set(12, { handler: 1n, flags: 0n, restorer: 0n, mask: 0n });
    bench.call(bench.first, 'pipe2', DATA, 0o2000000);
    bench.write(DATA, 5n);
    const { space } = process.memory;
    expect(execute(bench)).toBe(0);
    expect(process.memory.space).not.toBe(space);
    expect(bench.core(0).space).toBe(process.memory.space);
    expect(bench.registersOf(bench.first).rip).toBe(CODE);
    expect([10, 12].map((signal) => process.handlers.get(signal).handler)).toEqual([0n, 1n]);
    expect(process.files.open).toEqual([0, 1, 2]);
    expect(bench.first.name).toBe('next');
    expect(bench.word(DATA)).toBe(0n);
    expect(checkReferences(bench.kernel)).toEqual([]);
  });
  test('by a thread ends the others, and the thread becomes the leader', () => {
    const bench = new Bench({ machine: { cores: 3 }, kernel: { files } });
    const [two, three] = [bench.thread(), bench.thread()];
    bench.call(three, 'pause');
    execute(bench, two);
    bench.settle();
    expect([bench.first.state, three.state, two.state]).toEqual(['dead', 'dead', 'running']);
    expect(two.tid).toBe(1);
    expect(bench.kernel.tasks.get(1)).toBe(two);
    expect(bench.result(two)).toBe(0);
    expect(bench.kernel.exit).toBeUndefined();
  });
  test.each([
    ['ENOENT', './nothing', -2],
    ['EACCES: a directory', '/tmp', -13],
    ['ENOTDIR', './next/x', -20],
    ['ENOEXEC', './text', -8],
  ])('%s leaves everything as it was', (_name, path, error) => {
    const bench = new Bench({ kernel: { files: new Map([...files, ['text', new Uint8Array(100)]]) } });
    bench.call(bench.first, 'chmod', text(bench, TEXT, './text'), 0o755);
    const { space } = bench.first.process.memory;
    expect(bench.call(bench.first, 'execve', text(bench, TEXT, path), 0, 0)).toBe(error);
    expect(bench.first.process.memory.space).toBe(space);
  });
  test('the path as a string, then the arguments, then the environment, then what the path names', () => {
    const bench = new Bench({ kernel: { files } });
    expect(bench.call(bench.first, 'execve', NOWHERE, NOWHERE, NOWHERE)).toBe(-14);
    expect(bench.call(bench.first, 'execve', text(bench, TEXT, ''), NOWHERE, NOWHERE)).toBe(-2);
    expect(bench.call(bench.first, 'execve', text(bench, TEXT, './nothing'), NOWHERE, 0)).toBe(-14);
    expect(bench.call(bench.first, 'execve', text(bench, TEXT, './nothing'), 0, NOWHERE)).toBe(-14);
    expect(bench.call(bench.first, 'execve', text(bench, TEXT, './nothing'), 0, 0)).toBe(-2);
  });
});

test('when every process has ended, nothing is left but the files with a name', () => {
  const bench = new Bench({ machine: { cores: 3 } });
  const child = fork(bench);
  const inner = fork(bench, child);
  for (const task of [inner, child, bench.first]) task.process.user.write64(DATA, 1n);
  bench.call(bench.first, 'exit_group', 0);
  for (const task of [child, inner]) bench.call(task, 'exit_group', 0);
  expect(checkReferences(bench.kernel)).toEqual([]);
  expect([bench.kernel.openFiles, bench.kernel.tasks.size, bench.kernel.processes.size]).toEqual([0, 0, 0]);
  expect(bench.machine.memory.allocated).toBe(0);
});

test('a capture with parents and children, restored, goes on as before', () => {
  const bench = new Bench();
  const child = fork(bench);
  bench.call(bench.first, 'wait4', -1, STATUS, 0, 0);
  const { machine, kernel } = bench;
  const shared = new Set<object>([machine.memory.buffer, machine.memory.memory, machine.events, machine.costs]);
  const captured = capture([kernel], shared);
  bench.call(child, 'exit_group', 0);
  bench.settle();
  expect(kernel.processes.size).toBe(1);
  restore(captured);
  expect([...kernel.processes.keys()]).toEqual([1, 2]);
  expect(describeBlocked(kernel)[0]!.waitsFor).toContain('a child to end');
});

test('an executable without a name is kept while it runs, and gone with the last process that runs it', () => {
  const bench = new Bench({ machine: { memoryBytes: 4 << 20 } });
  const allocated = bench.machine.memory.allocated;
  const path = (text: string): bigint => bench.writeBytes(DATA, new TextEncoder().encode(`${text}\0`));
  expect(bench.call(bench.first, 'unlink', path('test'))).toBe(0);
  // Cutting it short makes a page of it, which somebody has to free.
  expect(bench.call(bench.first, 'truncate', path('/proc/self/exe'), 100)).toBe(0);
  expect(bench.machine.memory.allocated).toBeGreaterThan(allocated);
  bench.call(bench.first, 'exit_group', 0);
  expect(bench.kernel.tasks.size).toBe(0);
  expect(checkReferences(bench.kernel)).toEqual([]);
});
