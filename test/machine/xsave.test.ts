import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Context, Pending } from '../../src/isa/registers.ts';
import { atBoundary } from '../../src/machine/boundary.ts';
import type { Core } from '../../src/machine/core.ts';
import { MSR, readMsr } from '../../src/machine/msr.ts';
import { UPID } from '../../src/machine/uintr/upid.ts';
import { xrstors14, xsaves14 } from '../../src/machine/xsave.ts';
import { Bench, bits, GP, HANDLER, UINV, uifOf, uirrOf } from './bench.ts';

const fields = ['uihandler', 'uistackadjust', 'upidaddr', 'uitt', 'uirr'] as const;

/** All of the component as the registers hold it. */
function component(core: Core): Record<string, bigint | number> {
  const { registers } = core;
  return {
    ...Object.fromEntries(fields.map((name) => [name, registers.get(Context[name])])),
    uittsz: registers.get32(Context.uittsz),
    uinv: registers.get32(Context.uinv),
    uif: registers.get32(Context.uif),
    pending: registers.get32(Context.pending),
  };
}
const CLEAR = {
  uihandler: 0n,
  uistackadjust: 0n,
  upidaddr: 0n,
  uitt: 0n,
  uirr: 0n,
  uittsz: 0,
  uinv: 0,
  uif: 0,
  pending: 0,
};

/** A core whose component has a different value in every field. */
function loaded({ uif = 1 } = {}): { bench: Bench; core: Core; upid: UPID } {
  const bench = new Bench();
  const core = bench.core(0);
  const upid = bench.receiver(core, { uif });
  bench.sender(core, [
    { upid, vector: 1 },
    { upid, vector: 2 },
  ]);
  bench.wrmsr(core, MSR.IA32_UINTR_RR, bits(3, 40));
  return { bench, core, upid };
}
/** An image of zeros but for 64-bit words at some offsets. */
function image(words: Record<number, bigint>): Uint8Array {
  const bytes = new Uint8Array(48);
  for (const [offset, word] of Object.entries(words))
    new DataView(bytes.buffer).setBigUint64(Number(offset), word, true);
  return bytes;
}

describe('XSAVES', () => {
  test('H21 the image is HANDLER, STACKADJUST, MISC, PD, RR, TT', () => {
    const { core, upid } = loaded();
    const tt = core.registers.get(Context.uitt);
    const bytes = xsaves14(core);
    expect(bytes.length).toBe(48);
    expect([...new BigUint64Array(bytes.buffer)]).toEqual([
      HANDLER,
      128n,
      (1n << 63n) | (BigInt(UINV) << 32n) | 1n,
      UPID.linear(upid.physical),
      bits(3, 40),
      tt,
    ]);
    expect(tt & 1n).toBe(1n);
  });

  test.each([0, 1])('H22 byte 23 bit 7 is UIF (%i), and the rest of the byte 0', (uif) => {
    const { core } = loaded({ uif });
    expect(xsaves14(core)[23]).toBe(uif << 7);
    expect(uifOf(core)).toBe(uif);
  });

  test('H23 UINV is 0 afterwards and in the image; UITTSZ and all else stay', () => {
    const { bench, core } = loaded();
    const before = component(core);
    const bytes = xsaves14(core);
    expect(bytes[20]).toBe(UINV);
    expect(component(core)).toEqual({ ...before, uinv: 0 });
    core.registers.set32(Context.cpl, 0);
    expect(readMsr(bench.machine, core, MSR.IA32_UINTR_MISC)).toBe(1n);
  });
});

describe('XRSTORS', () => {
  test('H24 with UINV ≠ 0 loaded: #GP, and no field changes', () => {
    const { core } = loaded();
    const saved = xsaves14(core);
    expect(xrstors14(core, saved)).toBeUndefined();
    const before = component(core);
    expect(xrstors14(core, image({ 0: 0x1000n, 32: 1n }))).toEqual(GP);
    expect(component(core)).toEqual(before);
  });

  const bad: [string, Record<number, bigint>][] = [
    ['MISC bit 40', { 16: 1n << 40n }],
    ['MISC bit 62', { 16: 1n << 62n }],
    ['PD bit 0', { 24: 1n }],
    ['PD bit 5', { 24: 0x20n }],
    ['TT bit 1', { 40: 2n }],
    ['TT bit 3', { 40: 8n }],
    ...[0, 8, 24, 40].map((at): [string, Record<number, bigint>] => [
      `a non-canonical address at ${at}`,
      { [at]: 1n << 56n },
    ]),
  ];
  test.each(bad)('H25 an image with %s: #GP, and UINV is 0', (_, words) => {
    const { core } = loaded();
    xsaves14(core);
    expect(xrstors14(core, image({ 16: 0xec_0000_0000n, ...words }))).toEqual(GP);
    expect(core.registers.get32(Context.uinv)).toBe(0);
  });

  test('H25 MISC bits 63 and 39:0, and any UIRR, are accepted', () => {
    const { core } = loaded();
    xsaves14(core);
    expect(xrstors14(core, image({ 16: (1n << 63n) | 0xff_ffff_ffffn, 32: ~0n }))).toBeUndefined();
    expect(component(core)).toEqual({
      ...CLEAR,
      uittsz: 0xffff_ffff,
      uinv: 0xff,
      uif: 1,
      uirr: (1n << 64n) - 1n,
      pending: 1,
    });
  });

  test('H26 an image with RR ≠ 0 and UIF = 1: delivery before the first user instruction', () => {
    const { bench, core } = loaded();
    const saved = xsaves14(core);
    expect(xrstors14(core, undefined)).toBeUndefined();
    core.registers.set32(Context.pending, 0);
    expect(xrstors14(core, saved)).toBeUndefined();
    // The word that makes a core look at all.
    expect(core.registers.get32(Context.pending) & Pending.userInterrupt).toBe(Pending.userInterrupt);
    expect(atBoundary(bench.machine, core)).toBeUndefined();
    expect(core.registers.rip).toBe(HANDLER);
    expect(core.load(core.registers.rsp, 8)).toBe(40n);
  });

  test('H27 without the component: everything 0, UIF and what is pending too', () => {
    const { core } = loaded();
    xsaves14(core);
    expect(xrstors14(core, undefined)).toBeUndefined();
    expect(component(core)).toEqual(CLEAR);
  });

  test('H27 initializing with UINV ≠ 0 loaded does not fault (hardware §19)', () => {
    const { core } = loaded();
    expect(xrstors14(core, undefined)).toBeUndefined();
    expect(component(core)).toEqual(CLEAR);
  });

  test('H28 save, another task, restore: the component is as it was', () => {
    const address = fc.bigInt({ min: 0n, max: (1n << 47n) - 1n });
    const state = fc.record({
      uihandler: address,
      uistackadjust: address,
      upidaddr: address.map((a) => a & ~0x3fn),
      uitt: address.map((a) => a & ~0xen),
      uirr: fc.bigInt({ min: 0n, max: (1n << 64n) - 1n }),
      uittsz: fc.nat(0xffff_ffff),
      uinv: fc.nat(255),
      uif: fc.nat(1),
    });
    const core = new Bench().core(0);
    const load = (values: Record<string, bigint | number>) => {
      for (const [name, value] of Object.entries(values)) {
        const at = Context[name as keyof typeof Context];
        if (typeof value === 'bigint') core.registers.set(at, value);
        else core.registers.set32(at, value);
      }
    };
    fc.assert(
      fc.property(state, state, (mine, others) => {
        load(mine);
        const saved = xsaves14(core);
        load({ ...others, uinv: 0 });
        expect(xrstors14(core, saved)).toBeUndefined();
        expect(component(core)).toEqual({ ...mine, pending: mine.uirr === 0n ? 0 : 1 });
      }),
      { numRuns: 200 },
    );
  });

  test('H29 an IPI with the old UINV between XSAVES and XRSTORS goes through the IDT', () => {
    const { bench, core, upid } = loaded({ uif: 0 });
    upid.on = true;
    upid.pir = bits(9);
    core.apic.accept(UINV);
    const saved = xsaves14(core);
    expect(atBoundary(bench.machine, core)).toEqual({ kind: 'interrupt', vector: UINV });
    expect(uirrOf(core)).toBe(bits(3, 40));
    expect(new BigUint64Array(saved.buffer)[4]).toBe(bits(3, 40));
    expect([upid.on, upid.pir]).toEqual([true, bits(9)]);
  });
});
