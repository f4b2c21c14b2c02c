// Random system calls with random and boundary arguments, from several tasks in several processes: no internal error, and in
// the end nothing is left over. The seed in a failing test's name replays it.

import { expect, test } from 'vitest';
import { Reg } from '../../src/isa/registers.ts';
import { NR } from '../../src/kernel/abi/syscall-numbers.ts';
import { checkReferences } from '../../src/kernel/references.ts';
import { callTable } from '../../src/kernel/syscalls/table.ts';
import { Random } from '../../src/machine/random.ts';
import { Bench, DATA, KERNEL, NOWHERE, tinyExecutable } from './bench.ts';

const CALLS = 4000;
const SEEDS = Array.from({ length: Number(process.env.RING3_SEEDS ?? 4) }, (_, seed) => seed);
/** Calls that end what calls, so that they are made seldom; and one whose meaning is where it stands. */
const DEADLY: ReadonlySet<string> = new Set(['exit', 'exit_group', 'kill', 'tkill', 'tgkill', 'rt_sigqueueinfo']);
const LEFT_OUT: ReadonlySet<string> = new Set(['rt_sigreturn']);
const NAMES = (Object.keys(NR) as (keyof typeof NR)[]).filter((name) => callTable.has(NR[name]) && !LEFT_OUT.has(name));
const PATHS = [
  '',
  '.',
  '..',
  '/',
  'a',
  'a/b',
  './next',
  '/tmp/x',
  '/dev/null',
  '/dev/zero',
  '/proc/self/fd',
  '/proc/self/exe',
];
const EVENTS = ['resched', 'timer', 'alarm', 'slice'];
const STRINGS = DATA + 0x1000n;

test.each(SEEDS)('seed %i', (seed) => {
  const random = new Random(seed);
  const below = (limit: number): number => Number(random.next() % BigInt(limit));
  const oneOf = <T>(values: readonly T[]): T => values[below(values.length)]!;
  const files = new Map([['next', tinyExecutable()]]);
  const bench = new Bench({ machine: { cores: 3, memoryBytes: 8 << 20 }, kernel: { files, seed } });
  const { kernel, machine } = bench;
  for (const [i, path] of PATHS.entries()) {
    bench.writeBytes(STRINGS + BigInt(64 * i), new TextEncoder().encode(`${path}\0`));
  }
  const pointer = (): bigint => {
    const strings = STRINGS + BigInt(64 * below(PATHS.length));
    return oneOf([DATA + BigInt(8 * below(256)), DATA, strings, strings, 0n, NOWHERE, KERNEL, 1n << 60n]);
  };
  const number = (): bigint =>
    oneOf([0n, 1n, 2n, 3n, BigInt(below(12)), BigInt(below(300)), 4096n, -1n, 1n << 31n, 1n << 63n, random.next()]);
  const argument = (type: string): bigint => BigInt.asUintN(64, type === 'pointer' ? pointer() : number());

  // A timer with a period never leaves the clock without an event.
  const soon = (): number => Math.max(...machine.cores.map(({ cycle }) => cycle)) + 2000;

  for (let i = 0; i < CALLS && kernel.exit === undefined; i++) {
    const running = machine.cores.flatMap((core) => kernel.scheduler.current(core) ?? []);
    if (running.length === 0) {
      if (bench.settle(soon(), EVENTS) === 0) break;
      continue;
    }
    const task = oneOf(running);
    let name = oneOf(NAMES);
    if (DEADLY.has(name) && below(20) > 0) name = 'getpid';
    // Waiting for ever would end the test early: somebody has to go on.
    if (running.length === 1 && (name === 'pause' || name === 'rt_sigsuspend')) name = 'getppid';
    const { registers } = task.here;
    registers.setGpr(Reg.rax, BigInt(NR[name]));
    const types = callTable.get(NR[name])!.arguments.map(({ type }) => type);
    for (const [j, register] of [Reg.rdi, Reg.rsi, Reg.rdx, Reg.r10, Reg.r8, Reg.r9].entries()) {
      registers.setGpr(register, argument(types[j] ?? 'u64'));
    }
    kernel.trap(task.here, { kind: 'syscall' });
    if (below(8) === 0) bench.settle(task.core ? task.core.cycle + 1000 : undefined, ['resched', 'timer', 'alarm']);
    if (below(50) === 0) expect(checkReferences(kernel)).toEqual([]);
  }
  for (const process of kernel.processes.values()) {
    for (const thread of process.threads) {
      thread.mustExit = true;
      kernel.interrupt(thread);
    }
  }
  for (let round = 0; kernel.tasks.size > 0 && round < 100; round++) {
    bench.settle(soon(), EVENTS);
    for (const { id, cycle } of machine.cores) {
      kernel.event({ cycle, sequence: -1, kind: 'resched', target: id, detail: 0 });
    }
  }
  expect(kernel.tasks.size).toBe(0);
  expect(checkReferences(kernel)).toEqual([]);
  expect([kernel.openFiles, kernel.sockets.size, kernel.timers.alarms.size]).toEqual([0, 0, 0]);
});
