import { describe, expect, test } from 'vitest';
import { Context } from '../../src/isa/registers.ts';
import { atBoundary } from '../../src/machine/boundary.ts';
import { MSR } from '../../src/machine/msr.ts';
import { setUirr } from '../../src/machine/uintr/uirr.ts';
import { Bench, bits, CODE, HANDLER, leaveHandler, setFlag, state, UINV, uirrOf } from './bench.ts';

const DEVICE = 0x41;

/** A receiver with a user interrupt pending. */
function pending(...vectors: number[]) {
  const bench = new Bench();
  const core = bench.core(0);
  const upid = bench.receiver(core);
  setUirr(core, bits(...vectors));
  return { bench, machine: bench.machine, core, upid };
}

describe('user interrupts', () => {
  test('H45 UIF = 0: never, however often it is asked', () => {
    const { machine, core } = pending(5);
    core.registers.set32(Context.uif, 0);
    const before = state(core);
    for (let i = 0; i < 100; i++) expect(atBoundary(machine, core)).toBeUndefined();
    expect(state(core)).toEqual(before);
  });

  test('H48 RFLAGS.IF = 0 holds back the APIC, not what is in UIRR', () => {
    const { machine, core, upid } = pending(5);
    upid.pir = bits(9);
    core.apic.accept(UINV);
    setFlag(core, 'IF', false);
    expect(atBoundary(machine, core)).toBeUndefined();
    expect([core.registers.rip, core.load(core.registers.rsp, 8)]).toEqual([HANDLER, 5n]);
    expect(core.apic.isRequested(UINV)).toBe(true);
  });

  test('H49 after MOV SS one instruction runs first, for external interrupts too', () => {
    const { machine, core } = pending(5);
    core.registers.set32(Context.movSsShadow, 1);
    core.apic.accept(DEVICE);
    expect(atBoundary(machine, core)).toBeUndefined();
    expect(core.registers.rip).toBe(CODE);
    expect(core.apic.isRequested(DEVICE)).toBe(true);
    // Executing an instruction ends it.
    core.registers.set32(Context.movSsShadow, 0);
    expect(atBoundary(machine, core)).toEqual({ kind: 'interrupt', vector: DEVICE });
    core.apic.endOfInterrupt();
    atBoundary(machine, core);
    expect(core.registers.rip).toBe(HANDLER);
  });

  test('H50 H51 UIF decides at this very boundary', () => {
    const { machine, core } = pending(5);
    core.registers.set32(Context.uif, 0);
    atBoundary(machine, core);
    expect(core.registers.rip).toBe(CODE);
    core.registers.set32(Context.uif, 1);
    atBoundary(machine, core);
    expect(core.registers.rip).toBe(HANDLER);
  });

  test('H63 H96 after each UIRET the next pending vector comes first, with the same RIP', () => {
    const { bench, machine, core } = pending(1, 2, 3);
    const seen: [bigint, bigint][] = [];
    for (let i = 0; i < 3; i++) {
      atBoundary(machine, core);
      const [vector, rip] = bench.words(core, core.registers.rsp, 2);
      seen.push([vector!, rip!]);
      leaveHandler(core);
    }
    expect(seen).toEqual([
      [3n, CODE],
      [2n, CODE],
      [1n, CODE],
    ]);
    expect(uirrOf(core)).toBe(0n);
  });
});

describe('priority', () => {
  test('H58 an ordinary interrupt goes first, and sees the interrupted RIP', () => {
    const { machine, core } = pending(5);
    core.apic.accept(DEVICE);
    expect(atBoundary(machine, core)).toEqual({ kind: 'interrupt', vector: DEVICE });
    expect([core.registers.rip, uirrOf(core)]).toEqual([CODE, bits(5)]);
    core.apic.endOfInterrupt();
    expect(atBoundary(machine, core)).toBeUndefined();
    expect(core.registers.rip).toBe(HANDLER);
  });

  test('H58 a lower external interrupt beside a notification: both before delivery', () => {
    const { machine, core, upid } = pending();
    upid.pir = bits(7);
    core.apic.accept(DEVICE);
    core.apic.accept(UINV);
    expect(atBoundary(machine, core)).toEqual({ kind: 'interrupt', vector: DEVICE });
    expect([core.registers.rip, uirrOf(core), upid.pir]).toEqual([CODE, bits(7), 0n]);
  });

  test('H59 before the fault of the next instruction: RIP in an unmapped page is pushed', () => {
    const { bench, machine, core } = pending(5);
    core.registers.rip = 0xdead_0000n;
    expect(atBoundary(machine, core)).toBeUndefined();
    expect(bench.words(core, core.registers.rsp, 2)).toEqual([5n, 0xdead_0000n]);
  });

  test('an interrupt in service holds back those of its class and below', () => {
    const { machine, core } = pending();
    core.apic.accept(0x48);
    expect(atBoundary(machine, core)).toEqual({ kind: 'interrupt', vector: 0x48 });
    core.apic.accept(0x4f);
    expect(atBoundary(machine, core)).toBeUndefined();
    core.apic.accept(0x50);
    expect(atBoundary(machine, core)).toEqual({ kind: 'interrupt', vector: 0x50 });
  });

  test('a fault of delivery is a trap; the interrupt stays pending', () => {
    const { bench, machine, core } = pending(5);
    bench.wrmsr(core, MSR.IA32_UINTR_STACKADJUST, 0x1001n);
    expect(atBoundary(machine, core)).toMatchObject({ kind: 'fault', vector: 14 });
    expect([core.registers.rip, uirrOf(core)]).toEqual([CODE, bits(5)]);
  });

  test('nothing pending: nothing happens', () => {
    const { machine, core } = pending();
    const before = state(core);
    expect(atBoundary(machine, core)).toBeUndefined();
    expect([state(core), core.cycle]).toEqual([before, 0]);
  });
});
