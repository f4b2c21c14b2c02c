// What calls answer to pointers that lead nowhere: every pointer argument, with everything else in order, at an address that
// is not mapped, one that is read-only (for results), one that is the kernel's, and one that is not canonical.

import { describe, expect, test } from 'vitest';
import { type Argument, Bench, type CallName, CODE, DATA, KERNEL, NOWHERE } from './bench.ts';

const P = Symbol('the pointer under test');
type Row = readonly [CallName, ...(Argument | typeof P)[]];

/** Pointers that the kernel reads through. */
const READ: readonly Row[] = [
  ['write', 1, P, 8],
  ['writev', 1, P, 1],
  ['rt_sigaction', 10, P, 0, 8],
  ['rt_sigprocmask', 0, P, 0, 8],
  ['rt_sigsuspend', P, 8],
  ['sigaltstack', P, 0],
  ['nanosleep', P, 0],
  ['clock_nanosleep', 1, 0, P, 0],
  ['futex', P, 0, 1, 0],
  ['futex', DATA, 0, 0, P],
  ['sched_setaffinity', 0, 8, P],
  ['prlimit64', 0, 7, P, 0],
  ['setrlimit', 7, P],
  ['ioctl', 1, 0x5421, P],
  ['execve', P, 0, 0],
  ['open', P, 0, 0],
  ['stat', P, DATA],
  ['mkdir', P, 0],
  ['unlink', P],
  ['symlink', P, DATA],
  ['chdir', P],
  ['memfd_create', P, 0],
  ['clone3', P, 88],
  ['poll', P, 1, 0],
  ['select', 64, P, 0, 0, 0],
  ['signalfd4', -1, P, 8, 0],
  ['rt_sigtimedwait', P, 0, 0, 8],
  ['rt_sigqueueinfo', 1, 10, P],
  ['setitimer', 0, P, 0],
  ['timer_create', 1, P, DATA],
  ['sched_setscheduler', 0, 0, P],
  ['prctl', 15, P],
];
/** Pointers that the kernel writes through. */
const WRITE: readonly Row[] = [
  ['pipe', P],
  ['pipe2', P, 0],
  ['read', 0, P, 4],
  ['fstat', 1, P],
  ['rt_sigaction', 10, 0, P, 8],
  ['rt_sigprocmask', 0, 0, P, 8],
  ['rt_sigpending', P, 8],
  ['sigaltstack', 0, P],
  ['arch_prctl', 0x1003, P],
  ['arch_prctl', 0x1004, P],
  ['sched_getaffinity', 0, 8, P],
  ['getcpu', P, 0, 0],
  ['getcpu', 0, P, 0],
  ['clock_gettime', 1, P],
  ['clock_getres', 1, P],
  ['gettimeofday', P, 0],
  ['gettimeofday', 0, P],
  ['time', P],
  ['uname', P],
  ['getrandom', P, 8, 0],
  ['prlimit64', 0, 7, 0, P],
  ['getrlimit', 7, P],
  ['socketpair', 1, 1, 0, P],
  ['getcwd', P, 100],
  ['getitimer', 0, P],
  ['setitimer', 0, 0, P],
  ['timer_create', 1, 0, P],
  ['sched_getparam', 0, P],
  ['sysinfo', P],
  ['getrusage', 0, P],
  ['times', P],
  ['prctl', 16, P],
];
const ASTRIDE = 0x7fff_ffff_efffn;
const ADDRESSES: readonly [string, bigint][] = [
  ['not mapped', NOWHERE],
  ['the kernel’s', KERNEL],
  ['not canonical', 1n << 60n],
  ['at the end of everything', 0xffff_ffff_ffff_fffcn],
  ['astride the end of the user’s half', ASTRIDE],
];

function answer([name, ...args]: Row, address: bigint): number | undefined {
  const input = (): Uint8Array => Uint8Array.of(1, 2, 3, 4);
  const bench = new Bench({ kernel: { console: { write: () => {}, read: input } } });
  return bench.call(bench.first, name, ...args.map((arg) => (arg === P ? address : arg)));
}

const titled = (rows: readonly Row[]): [string, Row][] =>
  rows.map((row) => {
    const [name, ...args] = row;
    const show = (arg: Argument | typeof P): string => (arg === P ? 'HERE' : `0x${BigInt(arg).toString(16)}`);
    return [`${name}(${args.map(show).join(', ')})`, row];
  });

/** Calls that stop at the first bad byte and answer with less, and those whose word ends before the border. */
const MAY_FIT: readonly CallName[] = [
  ...(['write', 'read', 'getrandom', 'getcpu', 'ioctl', 'futex'] as const),
  // Strings: the border's last byte is 0 and ends them.
  ...(['execve', 'open', 'stat', 'mkdir', 'unlink', 'symlink', 'chdir', 'memfd_create', 'prctl'] as const),
];

describe.each(ADDRESSES)('a pointer %s', (_what, address) => {
  const isAstride = address === ASTRIDE;
  const rows = [...READ, ...WRITE].filter(([name]) => !isAstride || !MAY_FIT.includes(name));
  test.each(titled(rows))('%s', (_title, row) => {
    expect(answer(row, address)).toBe(-14);
  });
});
test.each(titled(WRITE))('read-only memory: %s', (_title, row) => {
  expect(answer(row, CODE)).toBe(-14);
});

/** Calls for which a null pointer means "not wanted", or is another error. */
const NULLABLE: readonly CallName[] = [
  'rt_sigaction',
  'rt_sigprocmask',
  'sigaltstack',
  'prlimit64',
  'getcpu',
  'gettimeofday',
  'time',
  'clock_getres',
  'futex',
  'select',
  'setitimer',
  'timer_create',
  'sched_setscheduler',
  'sched_getparam',
  'times',
];
test.each(titled([...READ, ...WRITE].filter(([name]) => !NULLABLE.includes(name))))('null: %s', (_title, row) => {
  expect(answer(row, 0n)).toBe(-14);
});
test('bad pointers that Linux does not report: thread ids', () => {
  const bench = new Bench();
  const flags = 0x10f00 | 0x10_0000 | 0x100_0000 | 0x20_0000;
  expect(bench.call(bench.first, 'clone', flags, 0x7fff_fff0_0000n, NOWHERE, KERNEL)).toBe(2);
  bench.settle();
  bench.call(bench.kernel.tasks.get(2)!, 'exit', 0);
  expect(bench.kernel.tasks.has(2)).toBe(false);
});
