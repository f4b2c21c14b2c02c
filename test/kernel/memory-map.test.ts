import { expect, test } from 'vitest';
import { SEGV_ACCERR, SEGV_MAPERR } from '../../src/kernel/abi/signal.ts';
import { Bench, DATA, KERNEL, NOWHERE } from './bench.ts';

const RW = 3;
const ANONYMOUS = 0x22;
const PAGE = 4096n;
const mmap = (bench: Bench, length: number, prot = RW, flags = ANONYMOUS, at = 0n): bigint =>
  BigInt(bench.call(bench.first, 'mmap', at, length, prot, flags, -1, 0)!);

test('memory has no frames until it is touched, and then zeroes', () => {
  const bench = new Bench();
  const before = bench.machine.memory.allocated;
  const at = mmap(bench, 0x3000);
  expect(bench.machine.memory.allocated).toBe(before);
  expect(bench.first.process.memory.fault(at + 0x1000n, 'read')).toBe('resolved');
  expect(bench.machine.memory.allocated).toBe(before + 1);
  expect(bench.word(at + 0x1000n)).toBe(0n);
});

test('a page fault of user code is resolved, and the instruction runs again', () => {
  const bench = new Bench();
  const at = mmap(bench, 0x1000);
  const { registers } = bench.core(0);
  const rip = registers.rip;
  bench.fault(bench.first, 14, 6, at);
  expect(registers.rip).toBe(rip);
  expect(bench.core(0).cpl).toBe(3);
  expect(bench.first.process.memory.space.translate(at, 'write', true).ok).toBe(true);
});

test('mappings go downwards from the top of the mmap area, neighbours become one area', () => {
  const bench = new Bench();
  const first = mmap(bench, 0x1000);
  const second = mmap(bench, 0x2000);
  expect(first).toBe(0x7fff_f7ff_e000n);
  expect(second).toBe(first - 2n * PAGE);
  expect(bench.first.process.memory.areaOf(Number(first >> 12n))?.start).toBe(Number(second >> 12n));
});

test('a hint is taken if it is free, MAP_FIXED replaces, MAP_FIXED_NOREPLACE does not', () => {
  const bench = new Bench();
  const wanted = 0x2000_0000n;
  expect(mmap(bench, 0x1000, RW, ANONYMOUS, wanted)).toBe(wanted);
  expect(mmap(bench, 0x1000, RW, ANONYMOUS, wanted)).not.toBe(wanted);
  bench.write(wanted, 7n);
  expect(mmap(bench, 0x1000, RW, ANONYMOUS | 0x10_0000, wanted)).toBe(-17n);
  expect(bench.word(wanted)).toBe(7n);
  expect(mmap(bench, 0x1000, RW, ANONYMOUS | 0x10, wanted)).toBe(wanted);
  expect(bench.word(wanted)).toBe(0n);
});

test('munmap cuts areas and gives the frames back', () => {
  const bench = new Bench();
  const at = mmap(bench, 0x3000);
  bench.write(at, 1n);
  bench.write(at + PAGE, 2n);
  bench.write(at + 2n * PAGE, 3n);
  const before = bench.machine.memory.allocated;
  expect(bench.call(bench.first, 'munmap', at + PAGE, 0x1000)).toBe(0);
  expect(bench.machine.memory.allocated).toBe(before - 1);
  const { memory } = bench.first.process;
  expect(memory.fault(at + PAGE, 'read')).toBe(SEGV_MAPERR);
  expect([bench.word(at), bench.word(at + 2n * PAGE)]).toEqual([1n, 3n]);
});

test('mprotect splits areas; what it forbids faults with ACCERR', () => {
  const bench = new Bench();
  const at = mmap(bench, 0x3000);
  bench.write(at + PAGE, 2n);
  expect(bench.call(bench.first, 'mprotect', at + PAGE, 0x1000, 1)).toBe(0);
  const { memory } = bench.first.process;
  expect(memory.fault(at + PAGE, 'write')).toBe(SEGV_ACCERR);
  expect(memory.fault(at + PAGE, 'read')).toBe('resolved');
  expect(memory.fault(at + PAGE, 'execute')).toBe(SEGV_ACCERR);
  expect(memory.fault(at, 'write')).toBe('resolved');
});

test('PROT_NONE keeps the contents and looks absent to the hardware', () => {
  const bench = new Bench();
  const at = mmap(bench, 0x1000);
  bench.write(at, 42n);
  bench.call(bench.first, 'mprotect', at, 0x1000, 0);
  const { memory } = bench.first.process;
  expect(memory.space.translate(at, 'read', true)).toEqual({ ok: false, fault: 'page', error: 4 });
  expect(memory.fault(at, 'read')).toBe(SEGV_ACCERR);
  bench.call(bench.first, 'mprotect', at, 0x1000, 1);
  expect(bench.word(at)).toBe(42n);
});

test('mprotect over a hole does what lies before it, then ENOMEM', () => {
  const bench = new Bench();
  const at = mmap(bench, 0x3000);
  bench.call(bench.first, 'munmap', at + PAGE, 0x1000);
  expect(bench.call(bench.first, 'mprotect', at, 0x3000, 1)).toBe(-12);
  const { memory } = bench.first.process;
  expect(memory.fault(at, 'write')).toBe(SEGV_ACCERR);
  expect(memory.fault(at + 2n * PAGE, 'write')).toBe('resolved');
});

test('the stack grows when touched, down to its limit, and keeps away from what is below', () => {
  const bench = new Bench({ kernel: { stackBytes: 0x10_0000 } });
  const { memory } = bench.first.process;
  const top = 0x7fff_ffff_f000n;
  expect(memory.fault(top - 0x8_0000n, 'write')).toBe('resolved');
  expect(memory.fault(top - 0x10_0000n, 'write')).toBe('resolved');
  expect(memory.fault(top - 0x10_0001n, 'write')).toBe(SEGV_MAPERR);

  const other = new Bench();
  const below = top - 0x20_0000n;
  expect(mmap(other, 0x1000, RW, ANONYMOUS | 0x10, below)).toBe(below);
  const guard = BigInt(256 * 4096);
  expect(other.first.process.memory.fault(below + PAGE + guard - PAGE, 'write')).toBe(SEGV_MAPERR);
  expect(other.first.process.memory.fault(below + PAGE + guard, 'write')).toBe('resolved');
});

test('the heap grows and shrinks; an impossible end leaves it as it is', () => {
  const bench = new Bench();
  const start = BigInt(bench.call(bench.first, 'brk', 0)!);
  expect(bench.call(bench.first, 'brk', start + 0x1801n)).toBe(Number(start + 0x1801n));
  bench.write(start + 0x1000n, 9n);
  expect(bench.first.process.memory.fault(start + 0x2000n, 'read')).toBe(SEGV_MAPERR);
  expect(bench.call(bench.first, 'brk', start - 1n)).toBe(Number(start + 0x1801n));
  expect(bench.call(bench.first, 'brk', start)).toBe(Number(start));
  expect(bench.first.process.memory.fault(start + 0x1000n, 'read')).toBe(SEGV_MAPERR);
});

test('MADV_DONTNEED makes pages zero again', () => {
  const bench = new Bench();
  bench.write(DATA, 5n);
  expect(bench.call(bench.first, 'madvise', DATA, 0x1000, 4)).toBe(0);
  expect(bench.word(DATA)).toBe(0n);
});

test('what no area explains is MAPERR, kernel addresses included', () => {
  const { memory } = new Bench().first.process;
  for (const address of [0n, NOWHERE, KERNEL, 0x7fff_ffff_f000n, 0xffff_ffff_ffff_ffffn]) {
    expect(memory.fault(address, 'read')).toBe(SEGV_MAPERR);
  }
});

test('without a frame left, a touch kills and a copy is EFAULT', () => {
  const bench = new Bench({ machine: { memoryBytes: 16 * 4096 } });
  const at = mmap(bench, 15 * 4096);
  const page = (i: bigint): bigint => at + i * PAGE;
  const { user } = bench.first.process;
  let i = 0n;
  while (user.write32(page(i), 1)) i++;
  expect(bench.call(bench.first, 'uname', page(i))).toBe(-14);
  bench.fault(bench.first, 14, 6, page(i));
  expect(bench.kernel.exit).toEqual({ signal: 9 });
});

test('everything goes back when the process ends', () => {
  const bench = new Bench();
  bench.write(mmap(bench, 0x1000), 1n);
  bench.call(bench.first, 'mprotect', DATA, 0x1000, 0);
  bench.call(bench.first, 'exit', 0);
  expect(bench.machine.memory.allocated).toBe(0);
});
