import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PhysicalMemory } from '../../../src/machine/physical-memory.ts';
import { readUITTE, writeUITTE } from '../../../src/machine/uintr/uitt.ts';
import { destinationOf, ndstOf, UPID } from '../../../src/machine/uintr/upid.ts';

const memory = new PhysicalMemory(4096);
const upid = new UPID(memory, 0x40);

test.each([
  ['on', true, 0x1n, 0n],
  ['sn', true, 0x2n, 0n],
  ['nv', 0xec, 0xec_0000n, 0n],
  ['ndst', 0xfedc_ba98, 0xfedc_ba98_0000_0000n, 0n],
  ['pir', 1n << 63n, 0n, 1n << 63n],
] as const)('%s occupies its bits and disturbs no other', (field, value, low, high) => {
  for (const background of [0n, 0xffff_ffff_ffff_ffffn]) {
    memory.write64(0x40, background);
    memory.write64(0x48, background);
    const fresh = { on: false, sn: false, nv: 0, ndst: 0, pir: 0n }[field];
    Object.assign(upid, { [field]: fresh });
    const [zeroLow, zeroHigh] = [memory.read64(0x40), memory.read64(0x48)];
    expect(upid[field]).toBe(fresh);
    Object.assign(upid, { [field]: value });
    expect(upid[field]).toBe(value);
    expect(memory.read64(0x40)).toBe(zeroLow | low);
    expect(memory.read64(0x48)).toBe(zeroHigh | high);
  }
});

test('the linear address is the direct map', () => {
  expect(UPID.linear(0x1040)).toBe(0xffff_8880_0000_1040n);
});

test.each([
  [true, 0x1_0203, 0x1_0203],
  [false, 0x7f, 0x7f00],
  [false, 0x1ff, 0xff00],
])('NDST, x2APIC %s: id %i is %i', (x2apic, id, ndst) => {
  expect(ndstOf(id, x2apic)).toBe(ndst);
  expect(destinationOf(ndst, x2apic)).toBe(x2apic ? id : id & 0xff);
});

test('a UITT entry reads back as it was written', () => {
  const entry = fc.record({
    valid: fc.boolean(),
    vector: fc.nat(63),
    upid: fc.nat(0xffff).map((line) => UPID.linear(line * 64)),
  });
  fc.assert(
    fc.property(entry, (written) => {
      writeUITTE(memory, 0x80, written);
      expect(readUITTE(memory, 0x80)).toEqual({ ...written, wellFormed: true });
    }),
  );
});
