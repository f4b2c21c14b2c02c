import { expect, test } from 'vitest';
import { IoVector } from '../../src/kernel/io-vector.ts';
import { Bench, CODE, DATA, DATA_BYTES, KERNEL, NOWHERE } from './bench.ts';

const END = DATA + BigInt(DATA_BYTES);
const some = Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8);

test('bytes go in and out, over page borders', () => {
  const { user } = new Bench().first.process;
  expect(user.copyOut(DATA + 0xffcn, some)).toBe(true);
  expect(user.copyIn(DATA + 0xffcn, 8)).toEqual(some);
  expect(user.read32(DATA + 0xffen)).toBe(0x0605_0403);
});

test('a copy stops at the first page that may not be touched', () => {
  const { user } = new Bench().first.process;
  expect(user.copyOutPartly(END - 3n, some)).toBe(3);
  expect(user.copyOut(END - 3n, some)).toBe(false);
  expect(user.copyIn(END - 3n, 8)).toBeUndefined();
  expect(user.copyInPartly(END - 3n, 8)).toEqual(some.subarray(0, 3));
});

test('rights are respected', () => {
  const { user } = new Bench().first.process;
  expect(user.read32(CODE)).toBe(0x9090_9090);
  expect(user.write32(CODE, 0)).toBe(false);
});

test.each([NOWHERE, KERNEL, KERNEL + 0x1000n, 0x8000_0000_0000n, 0x7fff_ffff_f000n, 0xffff_ffff_ffff_fff8n])(
  'nothing is read or written at 0x%s',
  (address) => {
    const { user } = new Bench().first.process;
    expect(user.copyIn(address, 1)).toBeUndefined();
    expect(user.copyOut(address, some)).toBe(false);
  },
);

test('a range that reaches beyond the user’s half is refused as a whole', () => {
  const { user } = new Bench().first.process;
  const nearTheTop = 0x7fff_ffff_effcn;
  expect(user.copyOutPartly(nearTheTop, some.subarray(0, 4))).toBe(4);
  expect(user.copyOutPartly(nearTheTop, some)).toBe(0);
});

test('a write tells the machine that the frame has changed', () => {
  const bench = new Bench();
  const { user, memory } = bench.first.process;
  user.write32(DATA, 1);
  const { frame } = memory.space.pages.get(Number(DATA >> 12n))!;
  bench.machine.memory.dirty[frame] = 0;
  user.read32(DATA);
  expect(bench.machine.memory.dirty[frame]).toBe(0);
  user.write32(DATA, 1);
  expect(bench.machine.memory.dirty[frame]).toBe(1);
});

test('a vector of segments is one run of bytes, and stops at a fault', () => {
  const { user } = new Bench().first.process;
  const vector = new IoVector(user, [
    { address: DATA, length: 3 },
    { address: DATA + 0x100n, length: 0 },
    { address: DATA + 0x200n, length: 2 },
    { address: END - 2n, length: 4 },
  ]);
  expect(vector.remaining).toBe(9);
  expect(vector.put(some)).toBe(7);
  expect(vector.faulted).toBe(true);
  expect(vector.remaining).toBe(2);
  expect(user.copyIn(DATA, 3)).toEqual(Uint8Array.of(1, 2, 3));
  expect(user.copyIn(DATA + 0x200n, 2)).toEqual(Uint8Array.of(4, 5));
  const again = new IoVector(user, [
    { address: DATA, length: 3 },
    { address: DATA + 0x200n, length: 2 },
  ]);
  again.skip(2);
  expect(again.take(100)).toEqual(Uint8Array.of(3, 4, 5));
});
