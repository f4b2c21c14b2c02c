import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Context, RFlag } from '../../../src/isa/registers.ts';
import { Permission } from '../../../src/machine/address-space.ts';
import { setCr4 } from '../../../src/machine/control-registers.ts';
import { type Core, CR4_UINTR } from '../../../src/machine/core.ts';
import { MSR } from '../../../src/machine/msr.ts';
import { pageOf } from '../../../src/machine/tlb.ts';
import { deliverUserInterrupt, isDeliverable, whyNotDeliverable } from '../../../src/machine/uintr/delivery.ts';
import { setUirr, uirrv } from '../../../src/machine/uintr/uirr.ts';
import {
  Bench,
  bits,
  CODE,
  GP,
  HANDLER,
  leaveHandler,
  PF,
  RSP,
  SS,
  STACK_BOTTOM,
  STACK_TOP,
  STEP_CYCLES,
  setFlag,
  state,
  uifOf,
  uirrOf,
} from '../bench.ts';

/** A receiver with vectors pending and everything allowed. */
function pending({
  vectors = [5],
  rsp = RSP,
  adjust = 128n,
}: {
  vectors?: number[];
  rsp?: bigint;
  adjust?: bigint;
} = {}) {
  const bench = new Bench({ watch: ['delivered'] });
  const core = bench.core(0);
  bench.receiver(core, { adjust });
  setUirr(core, bits(...vectors));
  core.registers.rsp = rsp;
  return { bench, machine: bench.machine, core };
}
/** Delivers; the caller expects no fault. @returns the vector that the handler finds */
function deliver({ machine, core }: ReturnType<typeof pending>): number {
  expect(isDeliverable(core)).toBe(true);
  expect(deliverUserInterrupt(machine, core)).toBeUndefined();
  return Number(core.load(core.registers.rsp, 8));
}

describe('when', () => {
  const rows: [string, string[], (core: Core, bench: Bench) => void][] = [
    ['all conditions hold', [], () => {}],
    ['CR4.UINTR = 0', ['CR4.UINTR = 1'], (core) => core.registers.set(Context.cr4, 0n)],
    ['nothing pending', ['UIRR ≠ 0'], (core) => setUirr(core, 0n)],
    ['H45 UIF = 0', ['UIF = 1'], (core) => core.registers.set32(Context.uif, 0)],
    ['H46 CPL 0', ['CPL = 3'], (core) => core.registers.set32(Context.cpl, 0)],
    ['H46 CPL 1', ['CPL = 3'], (core) => core.registers.set32(Context.cpl, 1)],
    ['H47 compatibility mode', ['64-bit mode'], (core) => core.registers.set32(Context.codeIs64, 0)],
    ['H49 in the shadow of MOV SS', ['no MOV SS shadow'], (core) => core.registers.set32(Context.movSsShadow, 1)],
    ['H48 RFLAGS.IF = 0 is no obstacle', [], (core) => setFlag(core, 'IF', false)],
    ['TF = 1 is no obstacle', [], (core) => setFlag(core, 'TF', true)],
    ['DF = 1 is no obstacle', [], (core) => setFlag(core, 'DF', true)],
  ];
  test.each(rows)('%s', (_, obstacles, change) => {
    const { bench, core } = pending();
    change(core, bench);
    expect(whyNotDeliverable(core)).toEqual(obstacles);
    expect(isDeliverable(core)).toBe(obstacles.length === 0);
  });

  test('H47 it is deliverable on return to 64-bit code', () => {
    const { core } = pending();
    core.registers.set32(Context.codeIs64, 0);
    core.registers.set32(Context.codeIs64, 1);
    expect(isDeliverable(core)).toBe(true);
  });

  test('CR4.UINTR set after UIRR: what is pending becomes deliverable', () => {
    const { machine, core } = pending();
    core.registers.set32(Context.cpl, 0);
    setCr4(machine, core, 0n);
    setCr4(machine, core, CR4_UINTR);
    core.registers.set32(Context.cpl, 3);
    expect(isDeliverable(core)).toBe(true);
  });
});

describe('which vector', () => {
  test('H52 {3, 40, 7}: 40, then 7, then 3', () => {
    const p = pending({ vectors: [3, 40, 7] });
    const order = [0, 1, 2].map(() => {
      const vector = deliver(p);
      leaveHandler(p.core);
      return vector;
    });
    expect(order).toEqual([40, 7, 3]);
    expect(isDeliverable(p.core)).toBe(false);
  });

  test('H53 vectors 0 and 63 both work; 63 is first', () => {
    const p = pending({ vectors: [0, 63] });
    expect(deliver(p)).toBe(63);
    leaveHandler(p.core);
    expect(deliver(p)).toBe(0);
  });

  test('H52 every pair: the higher one first', () => {
    for (let low = 0; low < 63; low++)
      for (let high = low + 1; high < 64; high++) expect(uirrv(bits(low, high))).toBe(high);
    expect([uirrv(0n), uirrv(1n)]).toEqual([0, 0]);
  });

  test('H54 in a handler a new vector waits, a higher one too', () => {
    const p = pending({ vectors: [5] });
    deliver(p);
    setUirr(p.core, bits(63));
    expect(isDeliverable(p.core)).toBe(false);
    leaveHandler(p.core);
    expect(deliver(p)).toBe(63);
  });

  test('H55 in a handler with UIF = 1 a lower vector nests', () => {
    const p = pending({ vectors: [5] });
    deliver(p);
    const outer = p.core.registers.rsp;
    setUirr(p.core, bits(1));
    p.core.registers.set32(Context.uif, 1);
    expect(deliver(p)).toBe(1);
    expect(p.bench.words(p.core, p.core.registers.rsp, 4)[3]).toBe(outer);
  });

  test('H56 H71 exactly one bit leaves UIRR: posted n times, delivered once', () => {
    const p = pending({ vectors: [5, 9, 5] });
    setUirr(p.core, uirrOf(p.core) | bits(9));
    expect(deliver(p)).toBe(9);
    expect(uirrOf(p.core)).toBe(bits(5));
    leaveHandler(p.core);
    expect(deliver(p)).toBe(5);
    expect(p.core.registers.get32(Context.pending)).toBe(0);
  });
});

describe('the frame', () => {
  const OTHER_STACK = 0x5000_0001_0000n;
  const rows: [string, bigint, bigint, bigint][] = [
    ['H70 the red zone', 0x7fff_ffff_e008n, 128n, 0x7fff_ffff_df60n],
    ['H65 no adjustment, aligned', 0x7fff_ffff_e000n, 0n, 0x7fff_ffff_dfe0n],
    ['H65 an adjustment of 8', 0x7fff_ffff_e000n, 8n, 0x7fff_ffff_dfd0n],
    ['H65 RSP one byte below a multiple of 16', 0x7fff_ffff_dfffn, 0n, 0x7fff_ffff_dfd0n],
    ['H65 subtracting -128 raises RSP', 0x7fff_ffff_e000n, -128n, 0x7fff_ffff_e060n],
    ['H66 load, top | 1', 0x7fff_ffff_e008n, OTHER_STACK | 1n, 0x5000_0000_ffe0n],
    ['H66 load, low bits are cleared', 0x7fff_ffff_e008n, 0x5000_0000_fff9n, 0x5000_0000_ffd0n],
    ['H66 load, whatever RSP is', 1n << 60n, OTHER_STACK | 1n, 0x5000_0000_ffe0n],
  ];
  test.each(rows)('%s', (_, rsp, adjust, expected) => {
    const p = pending({ rsp, adjust });
    p.core.registers.set(Context.uistackadjust, adjust);
    p.bench.map(OTHER_STACK - 0x1000n);
    deliver(p);
    expect(p.core.registers.rsp).toBe(expected);
    expect(p.bench.words(p.core, expected, 4)).toEqual([5n, CODE, 0x202n, rsp]);
    expect(p.bench.seen('delivered')).toMatchObject([{ vector: 5, handler: HANDLER, frame: expected, address: CODE }]);
  });

  test('H64 H65 for every RSP and even A: S = ((RSP − A) & ~15) − 32, a multiple of 16', () => {
    const p = pending();
    fc.assert(
      fc.property(fc.integer({ min: 1024, max: 8192 }), fc.integer({ min: 0, max: 400 }), (offset, half) => {
        const [rsp, adjust] = [STACK_BOTTOM + BigInt(offset), BigInt(2 * half)];
        p.core.registers.rsp = rsp;
        p.core.registers.rip = CODE;
        p.core.registers.set(Context.uistackadjust, adjust);
        p.core.registers.set32(Context.uif, 1);
        setUirr(p.core, bits(5));
        deliver(p);
        const s = p.core.registers.rsp;
        expect(s % 16n).toBe(0n);
        expect(s).toBe(((rsp - adjust) & ~15n) - 32n);
        expect(p.bench.words(p.core, s, 4)).toEqual([5n, CODE, 0x202n, rsp]);
      }),
      { numRuns: 200 },
    );
  });

  test('H67 H77 vector, RIP, RFLAGS, RSP, 8 bytes each; RFLAGS bit 1 is 1; nothing else is written', () => {
    const p = pending({ vectors: [63], adjust: 0n });
    for (let at = STACK_BOTTOM; at < STACK_TOP; at += 8n) p.core.store(at, 8, 0xdead_beef_dead_beefn);
    p.core.registers.rip = 0xffff_8000_1234_5678n;
    p.core.registers.setRflags(0x244ed5n);
    deliver(p);
    const s = p.core.registers.rsp;
    expect(p.bench.words(p.core, s, 4)).toEqual([63n, 0xffff_8000_1234_5678n, 0x244ed7n, RSP]);
    const words = p.bench.words(p.core, STACK_BOTTOM, Number((STACK_TOP - STACK_BOTTOM) / 8n));
    expect(words.filter((word) => word !== 0xdead_beef_dead_beefn)).toHaveLength(4);
  });

  test.each([RSP, RSP + 8n])('H68 A = 128: the 128 bytes below RSP = %x are unchanged', (rsp) => {
    const p = pending({ rsp, adjust: 128n });
    for (let i = 1n; i <= 16n; i++) p.core.store(rsp - 8n * i, 8, ~i);
    const before = p.bench.words(p.core, rsp - 128n, 16);
    deliver(p);
    expect(p.bench.words(p.core, rsp - 128n, 16)).toEqual(before);
  });

  test('H69 A = 0: the red zone is overwritten', () => {
    const p = pending({ adjust: 0n });
    for (let i = 1n; i <= 16n; i++) p.core.store(RSP - 8n * i, 8, 0x1111n);
    deliver(p);
    expect(p.bench.words(p.core, RSP - 128n, 16).filter((word) => word !== 0x1111n)).toHaveLength(4);
  });

  test('H83 A odd and a nested delivery: the outer frame is overwritten', () => {
    const p = pending({ vectors: [2, 8], adjust: STACK_TOP | 1n });
    expect(deliver(p)).toBe(8);
    const s = p.core.registers.rsp;
    p.core.registers.set32(Context.uif, 1);
    expect(deliver(p)).toBe(2);
    expect(p.core.registers.rsp).toBe(s);
    expect(p.bench.words(p.core, s, 4)).toEqual([2n, HANDLER, 0x202n, s]);
  });

  test('H85 a call as the first instruction gives its callee RSP mod 16 = 8', () => {
    const p = pending();
    deliver(p);
    expect((p.core.registers.rsp - 8n) % 16n).toBe(8n);
  });
});

describe('the state at handler entry', () => {
  test('H72 H76 UIF = 0, RIP = UIHANDLER', () => {
    const p = pending();
    deliver(p);
    expect([uifOf(p.core), p.core.registers.rip]).toEqual([0, HANDLER]);
    expect(p.core.cycle).toBe(STEP_CYCLES.delivery);
  });

  test.each(Object.keys(RFlag) as (keyof typeof RFlag)[])('H73 H74 RFLAGS.%s', (flag) => {
    for (const background of [0x2n, 0x2n | (0x3f7fd5n & ~RFlag[flag])]) {
      const p = pending();
      p.core.registers.setRflags(background | RFlag[flag]);
      const before = p.core.registers.rflags();
      deliver(p);
      expect(p.core.registers.rflags()).toBe(before & ~(RFlag.TF | RFlag.RF));
      expect(p.bench.words(p.core, p.core.registers.rsp, 3)[2]).toBe(before);
    }
  });

  test('H75 every register but RSP, CPL, and the x87/SSE state are unchanged', () => {
    const p = pending();
    for (let i = 0; i < 16; i++) if (i !== 4) p.core.registers.setGpr(i, 0x1111_1111_1111_1111n * BigInt(i));
    for (let i = 0; i < 32; i++) p.core.registers.set(Context.xmm + 8 * i, BigInt(i) << 40n);
    p.core.registers.set(Context.fsBase, 0x1234n);
    const before = p.core.registers.saveTask();
    deliver(p);
    const after = p.core.registers.saveTask();
    const changed = [...after].flatMap((byte, i) => (byte === before[i] ? [] : [i & ~7]));
    expect(new Set(changed)).toEqual(new Set([Context.gpr + 8 * 4, Context.rip]));
    expect(p.core.cpl).toBe(3);
  });
});

describe('faults leave RIP, RSP, RFLAGS, UIRR and UIF as they were', () => {
  const hole = 0x1000n;
  const supervisor = 0xffff_8880_0000_1000n;
  const straddling = STACK_BOTTOM + 16n; // base − 8 and base − 16 lie in the mapped page, the rest below it
  const rows: [string, { rsp?: bigint; handler?: bigint; adjust?: bigint; readOnly?: boolean }, object][] = [
    ['H78 UIHANDLER not canonical in 4-level paging', { handler: 0x0000_8000_0000_0000n }, GP],
    ['H78 UIHANDLER beats a bad stack', { handler: 0x00ff_8000_0000_0000n, rsp: 1n << 60n }, GP],
    ['H79 frame page missing: U = 1, W = 1', { rsp: hole, adjust: 0n }, PF(6, hole - 8n)],
    ['H80 frame page read-only: P = 1, W = 1, U = 1', { readOnly: true }, PF(7, 0x7fff_ffff_df78n)],
    ['H81 frame address not canonical: #SS(0)', { rsp: 0x0000_8000_0000_0040n, adjust: 0n }, SS],
    ['H81 also when the adjustment makes it so', { adjust: (1n << 50n) | 1n }, SS],
    ['H82 the lower page of two missing', { rsp: straddling, adjust: 0n }, PF(6, STACK_BOTTOM - 8n)],
    ['H84 a supervisor page', { adjust: (supervisor + 64n) | 1n }, PF(7, supervisor + 56n)],
  ];
  test.each(rows)('%s', (_, { rsp = RSP, handler, adjust = 128n, readOnly }, fault) => {
    const p = pending({ rsp, adjust });
    if (handler) p.bench.wrmsr(p.core, MSR.IA32_UINTR_HANDLER, handler);
    if (readOnly) p.bench.space.protect(pageOf(0x7fff_ffff_d000n), Permission.read);
    setFlag(p.core, 'TF', true);
    const before = state(p.core);
    expect(deliverUserInterrupt(p.machine, p.core)).toEqual(fault);
    expect(state(p.core)).toEqual(before);
    expect(p.core.cycle).toBe(0);
    expect(p.bench.seen('delivered')).toEqual([]);
  });

  test('H79 after the page is mapped the same vector is delivered', () => {
    const p = pending({ vectors: [3, 17], rsp: STACK_BOTTOM, adjust: 0n });
    expect(deliverUserInterrupt(p.machine, p.core)).toEqual(PF(6, STACK_BOTTOM - 8n));
    p.bench.map(STACK_BOTTOM - 0x1000n);
    expect(deliver(p)).toBe(17);
  });

  test('H82 bytes in the upper page may have changed', () => {
    const p = pending({ rsp: straddling, adjust: 0n });
    deliverUserInterrupt(p.machine, p.core);
    expect(p.bench.words(p.core, STACK_BOTTOM, 2)).toEqual([0x202n, straddling]);
  });
});
