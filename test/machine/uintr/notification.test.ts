import { describe, expect, test } from 'vitest';
import { Context } from '../../../src/isa/registers.ts';
import { atBoundary } from '../../../src/machine/boundary.ts';
import type { Core } from '../../../src/machine/core.ts';
import { MSR } from '../../../src/machine/msr.ts';
import { senduipi } from '../../../src/machine/uintr/senduipi.ts';
import {
  Bench,
  bits,
  GP,
  HANDLER,
  leaveHandler,
  PF,
  STACK_BOTTOM,
  STEP_CYCLES,
  setFlag,
  state,
  UINV,
  uirrOf,
} from '../bench.ts';

/** A receiver on core 0 with vectors posted and the notification at its door. */
function notified({ uif = 0, pir = bits(3, 40), on = true, vector = UINV } = {}) {
  const bench = new Bench({ watch: ['notified', 'recognised', 'delivered', 'interrupt'] });
  const core = bench.core(0);
  const upid = bench.receiver(core, { uif });
  upid.on = on;
  upid.pir = pir;
  core.apic.accept(vector);
  return { bench, machine: bench.machine, core, upid };
}

describe('identification', () => {
  const ignored: [string, (core: Core) => void][] = [
    ['UIF = 0', (core) => core.registers.set32(Context.uif, 0)],
    ['H35 CPL 0', (core) => core.registers.set32(Context.cpl, 0)],
    ['compatibility mode', (core) => core.registers.set32(Context.codeIs64, 0)],
  ];
  test.each(ignored)('H30 vector = UINV never reaches the IDT: %s', (_, change) => {
    const { bench, machine, core } = notified({ uif: 1 });
    change(core);
    expect(atBoundary(machine, core)).toBeUndefined();
    expect(uirrOf(core)).toBe(bits(3, 40));
    expect(bench.seen('interrupt')).toEqual([]);
  });

  const idt: [string, number, (bench: Bench, core: Core) => void][] = [
    ['H31 another vector', 0xeb, () => {}],
    ['H31 UINV = 0', UINV, (bench, core) => bench.wrmsr(core, MSR.IA32_UINTR_MISC, 0n)],
    ['CR4.UINTR = 0', UINV, (_, core) => core.registers.set(Context.cr4, 0n)],
    ['EFER.LMA = 0', UINV, (_, core) => core.registers.set(Context.efer, 0n)],
  ];
  test.each(idt)('%s: through the IDT, UPID and UIRR left alone', (_, vector, change) => {
    const { bench, machine, core, upid } = notified({ uif: 1, vector });
    change(bench, core);
    const before = state(core);
    expect(atBoundary(machine, core)).toEqual({ kind: 'interrupt', vector });
    expect(state(core)).toEqual({ ...before, pending: 0 });
    expect([upid.on, upid.pir, uirrOf(core)]).toEqual([true, bits(3, 40), 0n]);
    expect(core.apic.isInService(vector)).toBe(true);
    expect(bench.seen('interrupt')).toMatchObject([{ vector }]);
  });
});

describe('processing', () => {
  test('H32 ON = 0, PIR = 0, UIRR gains PIR; SN, NV, NDST unchanged', () => {
    const { bench, machine, core, upid } = notified();
    bench.wrmsr(core, MSR.IA32_UINTR_RR, bits(1, 3));
    upid.sn = true;
    upid.nv = 0xab;
    upid.ndst = 0x1234_5678;
    atBoundary(machine, core);
    expect([upid.on, upid.pir, uirrOf(core)]).toEqual([false, 0n, bits(1, 3, 40)]);
    expect([upid.sn, upid.nv, upid.ndst]).toEqual([true, 0xab, 0x1234_5678]);
    expect(core.cycle).toBe(STEP_CYCLES.notification);
    expect(bench.seen('notified')).toMatchObject([{ moved: bits(3, 40) }]);
  });

  test('H33 the hardware ends the interrupt: a second notification can be taken at once', () => {
    const { machine, core, upid } = notified();
    atBoundary(machine, core);
    expect(core.apic.isInService(UINV)).toBe(false);
    upid.pir = bits(5);
    core.apic.accept(UINV);
    atBoundary(machine, core);
    expect(uirrOf(core)).toBe(bits(3, 5, 40));
  });

  test('H34 PIR = 0: ON cleared, nothing else happens', () => {
    const { bench, machine, core, upid } = notified({ uif: 1, pir: 0n });
    const before = { ...state(core), pending: 0 };
    expect(atBoundary(machine, core)).toBeUndefined();
    expect(state(core)).toEqual(before);
    expect(upid.on).toBe(false);
    expect(bench.seen('notified')).toMatchObject([{ moved: 0n }]);
    expect(bench.seen('recognised')).toEqual([]);
  });

  test('H35 taken at CPL 0: the handler runs right after the return to CPL 3', () => {
    const { machine, core } = notified({ uif: 1 });
    core.registers.set32(Context.cpl, 0);
    const rip = core.registers.rip;
    atBoundary(machine, core);
    expect(core.registers.rip).toBe(rip);
    core.registers.set32(Context.cpl, 3);
    atBoundary(machine, core);
    expect(core.registers.rip).toBe(HANDLER);
  });

  test('H36 taken with UIF = 0: no handler until UIF is set', () => {
    const { machine, core } = notified({ uif: 0 });
    const rip = core.registers.rip;
    for (let i = 0; i < 3; i++) atBoundary(machine, core);
    expect(core.registers.rip).toBe(rip);
    core.registers.set32(Context.uif, 1);
    atBoundary(machine, core);
    expect(core.registers.rip).toBe(HANDLER);
  });

  test('H37 with RFLAGS.IF = 0 it stays in the APIC; setting IF processes it', () => {
    const { machine, core, upid } = notified({ uif: 1 });
    setFlag(core, 'IF', false);
    atBoundary(machine, core);
    expect([core.apic.isRequested(UINV), upid.on, upid.pir, uirrOf(core)]).toEqual([true, true, bits(3, 40), 0n]);
    setFlag(core, 'IF', true);
    atBoundary(machine, core);
    expect(core.registers.rip).toBe(HANDLER);
  });

  test('H38 the interrupted program does not see it', () => {
    const { machine, core } = notified({ uif: 0 });
    core.registers.setRflags(0x244fd7n);
    const before = state(core);
    atBoundary(machine, core);
    expect(state(core)).toEqual({ ...before, uirr: bits(3, 40), pending: 1 });
  });

  test('H39 notification and delivery happen at the same boundary', () => {
    const { bench, machine, core } = notified({ uif: 1 });
    const rip = core.registers.rip;
    expect(atBoundary(machine, core)).toBeUndefined();
    expect(core.registers.rip).toBe(HANDLER);
    expect(bench.words(core, core.registers.rsp, 2)).toEqual([40n, rip]);
    bench.machine.events.flush();
    expect(bench.events.map((event) => event.kind)).toEqual(['notified', 'recognised', 'delivered']);
  });

  test('H40 ON is not looked at', () => {
    const { machine, core } = notified({ on: false });
    atBoundary(machine, core);
    expect(uirrOf(core)).toBe(bits(3, 40));
  });

  test('H41 reserved bits of the UPID are not looked at, and stay', () => {
    const { machine, core, upid } = notified();
    machine.memory.write64(upid.physical, machine.memory.read64(upid.physical) | 0xff00_fffcn);
    atBoundary(machine, core);
    expect(uirrOf(core)).toBe(bits(3, 40));
    expect([upid.reserved, upid.on]).toEqual([0xff00_fffc, false]);
  });

  test('H42 where the interrupt comes from plays no part', () => {
    const device = 0x30;
    const { bench, machine, core } = notified({ uif: 1, on: false, pir: bits(2), vector: device });
    bench.wrmsr(core, MSR.IA32_UINTR_MISC, BigInt(device) << 32n);
    atBoundary(machine, core);
    expect(core.registers.rip).toBe(HANDLER);
  });

  test('H43 H44 meant for A while B is loaded: B is processed, A keeps ON and PIR, and gets no further IPI', () => {
    const bench = new Bench();
    const [core, sender] = [bench.core(0), bench.core(1)];
    const b = bench.receiver(core, { uif: 0 });
    const a = bench.upid(core);
    b.pir = bits(9);
    bench.sender(sender, [
      { upid: a, vector: 3 },
      { upid: a, vector: 4 },
    ]);
    senduipi(bench.machine, sender, 0n);
    expect(bench.arrive()).toBe(1);
    expect(atBoundary(bench.machine, core)).toBeUndefined();
    expect([uirrOf(core), b.pir]).toEqual([bits(9), 0n]);
    expect([a.on, a.pir]).toEqual([true, bits(3)]);
    senduipi(bench.machine, sender, 1n);
    expect(bench.arrive()).toBe(0);
    expect(a.pir).toBe(bits(3, 4));
  });

  test('H57 the same vector posted during the handler is delivered once more after UIRET', () => {
    const { machine, core, upid } = notified({ uif: 1, pir: bits(3) });
    atBoundary(machine, core);
    upid.pir = bits(3);
    core.apic.accept(UINV);
    atBoundary(machine, core);
    expect([core.registers.rip, uirrOf(core)]).toEqual([HANDLER, bits(3)]);
    leaveHandler(core);
    expect(core.registers.rip).not.toBe(HANDLER);
    atBoundary(machine, core);
    expect([core.registers.rip, uirrOf(core)]).toEqual([HANDLER, 0n]);
  });
});

describe('faults: U/S = 0, never #SS, EXT in a #GP; the interrupt is not presented again', () => {
  const rows: [string, bigint, object][] = [
    ['a missing page', 0xffff_8880_4000_0000n, PF(2, 0xffff_8880_4000_0000n)],
    ['a user page (SMAP)', STACK_BOTTOM, PF(3, STACK_BOTTOM)],
    ['not canonical for the paging mode', 1n << 50n, { ...GP, error: 1 }],
  ];
  test.each(rows)('UPIDADDR: %s', (_, address, fault) => {
    const { bench, machine, core } = notified({ uif: 1 });
    bench.wrmsr(core, MSR.IA32_UINTR_PD, address);
    const rip = core.registers.rip;
    expect(atBoundary(machine, core)).toEqual(fault);
    expect([core.registers.rip, core.apic.isInService(UINV), core.apic.isRequested(UINV)]).toEqual([rip, false, false]);
    expect(atBoundary(machine, core)).toBeUndefined();
  });
});
