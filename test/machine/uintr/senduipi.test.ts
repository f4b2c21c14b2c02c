import { describe, expect, test } from 'vitest';
import { Context } from '../../../src/isa/registers.ts';
import { Permission } from '../../../src/machine/address-space.ts';
import { atBoundary } from '../../../src/machine/boundary.ts';
import { setCr4 } from '../../../src/machine/control-registers.ts';
import type { Core } from '../../../src/machine/core.ts';
import { MSR } from '../../../src/machine/msr.ts';
import { mayExecuteUintr } from '../../../src/machine/uintr/enabled.ts';
import { senduipi } from '../../../src/machine/uintr/senduipi.ts';
import { readUITTE, writeUITTE } from '../../../src/machine/uintr/uitt.ts';
import { UPID } from '../../../src/machine/uintr/upid.ts';
import { Bench, bits, GP, HANDLER, PF, STACK_BOTTOM, STEP_CYCLES, state, UD, UINV, uirrOf } from '../bench.ts';

/** Core 0 sends vector 5 (index 0) and 63 (index 1) to core 1. */
function connected(options: ConstructorParameters<typeof Bench>[0] = {}) {
  const bench = new Bench(options);
  const [sender, receiver] = [bench.core(0), bench.core(1)];
  const upid = bench.receiver(receiver);
  const table = bench.sender(sender, [
    { upid, vector: 5 },
    { upid, vector: 63 },
  ]);
  return { bench, machine: bench.machine, sender, receiver, upid, table };
}
type Connected = ReturnType<typeof connected>;

/** ON, SN, PIR, and how many IPIs are in flight. */
function posted({ machine, upid }: Connected) {
  return { on: upid.on, sn: upid.sn, pir: upid.pir, ipis: machine.clock.pending().length };
}
const UNTOUCHED = { on: false, sn: false, pir: 0n, ipis: 0 };

describe('the #UD list', () => {
  const modes: [string, (c: Connected, core: Core) => void][] = [
    ['H6 CR4.UINTR = 0', ({ machine }, core) => setCr4(machine, core, 0n)],
    ['H9 compatibility mode (CS.L = 0)', (_, core) => core.registers.set32(Context.codeIs64, 0)],
    ['H9 outside long mode (EFER.LMA = 0)', (_, core) => core.registers.set(Context.efer, 0n)],
  ];
  const rows = modes.flatMap(([title, change]) => [0, 3].map((cpl) => [title, cpl, change] as const));
  test.each(rows)('%s, CPL %i: all five give #UD', (_, cpl, change) => {
    const c = connected();
    c.sender.registers.set32(Context.cpl, 0);
    change(c, c.sender);
    c.sender.registers.set32(Context.cpl, cpl);
    expect(mayExecuteUintr(c.machine, c.sender)).toBe(false);
    expect(senduipi(c.machine, c.sender, 0n)).toEqual(UD);
    expect(posted(c)).toEqual(UNTOUCHED);
  });

  test('H6 CPUID UINTR = 0 gives #UD, whatever CR4 holds', () => {
    const bench = new Bench({ uintr: false });
    bench.core(0).registers.set(Context.cr4, 1n << 25n);
    expect(mayExecuteUintr(bench.machine, bench.core(0))).toBe(false);
    expect(senduipi(bench.machine, bench.core(0), 0n)).toEqual(UD);
  });

  test.each([0, 1, 2, 3])('H10 CPL %i may execute them', (cpl) => {
    const c = connected();
    c.sender.registers.set32(Context.cpl, cpl);
    expect(mayExecuteUintr(c.machine, c.sender)).toBe(true);
    expect(senduipi(c.machine, c.sender, 0n)).toBeUndefined();
    expect(posted(c)).toEqual({ on: true, sn: false, pir: bits(5), ipis: 1 });
  });

  test('H104 H113 TT bit 0 = 0: #UD, even with a bad index', () => {
    const c = connected();
    c.bench.wrmsr(c.sender, MSR.IA32_UINTR_TT, UPID.linear(c.table));
    for (const index of [0n, 2n, 1n << 40n]) expect(senduipi(c.machine, c.sender, index)).toEqual(UD);
  });
});

describe('the index', () => {
  const rows: [string, bigint, bigint, boolean][] = [
    ['H105 UITTSZ itself is valid', 1n, 1n, true],
    ['H105 H113 UITTSZ + 1 is not', 1n, 2n, false],
    ['H105 UITTSZ = 0: index 0 is valid', 0n, 0n, true],
    ['H105 UITTSZ = 0: index 1 is not', 0n, 1n, false],
    ['H106 1_0000_0000H is not index 0', 1n, 0x1_0000_0000n, false],
    ['H106 8000_0000_0000_0000H is unsigned', 1n, 1n << 63n, false],
  ];
  test.each(rows)('%s', (_, uittsz, index, valid) => {
    const c = connected();
    c.bench.wrmsr(c.sender, MSR.IA32_UINTR_MISC, uittsz);
    expect(senduipi(c.machine, c.sender, index)).toEqual(valid ? undefined : GP);
    expect(c.upid.pir === 0n).toBe(!valid);
  });
});

describe('the UITT entry', () => {
  const low = (5n << 8n) | 1n;
  const rows: [string, bigint, bigint][] = [
    ['H107 V = 0', 5n << 8n, 0n],
    ['H108 bit 1', low | 2n, 0n],
    ['H108 bit 7', low | 0x80n, 0n],
    ['H108 bit 16', low | (1n << 16n), 0n],
    ['H108 bit 63', low | (1n << 63n), 0n],
    ['H108 UV = 64', (64n << 8n) | 1n, 0n],
    ['H108 UV = 128', (128n << 8n) | 1n, 0n],
    ['H108 UPIDADDR bit 0', low, 1n],
    ['H108 UPIDADDR bit 5', low, 0x20n],
    ['a non-canonical UPIDADDR', low, 1n << 60n],
  ];
  test.each(rows)('%s: #GP(0), UPID untouched', (_, word, upidBits) => {
    const c = connected();
    c.machine.memory.write64(c.table, word);
    c.machine.memory.write64(c.table + 8, UPID.linear(c.upid.physical) ^ upidBits);
    expect(senduipi(c.machine, c.sender, 0n)).toEqual(GP);
    expect(posted(c)).toEqual(UNTOUCHED);
  });

  test.each([0, 63])('UV = %i is taken', (vector) => {
    const c = connected();
    writeUITTE(c.machine.memory, c.table, { valid: true, vector, upid: UPID.linear(c.upid.physical) });
    expect(readUITTE(c.machine.memory, c.table)).toEqual({
      valid: true,
      vector,
      upid: UPID.linear(c.upid.physical),
      wellFormed: true,
    });
    expect(senduipi(c.machine, c.sender, 0n)).toBeUndefined();
    expect(c.upid.pir).toBe(bits(vector));
  });

  test('H108 TT bits 3:1 play no part: the table address is TT & ~FH', () => {
    const c = connected();
    c.sender.registers.set(Context.uitt, UPID.linear(c.table) | 0xfn);
    expect(senduipi(c.machine, c.sender, 1n)).toBeUndefined();
    expect(c.upid.pir).toBe(bits(63));
  });
});

describe('the UPID', () => {
  const reserved = [2, 7, 15, 24, 31];
  test.each(reserved)('H109 reserved bit %i: #GP(0), PIR and ON unchanged', (bit) => {
    const c = connected();
    const word = c.machine.memory.read64(c.upid.physical) | (1n << BigInt(bit));
    c.machine.memory.write64(c.upid.physical, word);
    expect(senduipi(c.machine, c.sender, 0n)).toEqual(GP);
    expect(posted(c)).toEqual(UNTOUCHED);
    expect(c.machine.memory.read64(c.upid.physical)).toBe(word);
  });

  test('no bit of SN, NV, NDST or PIR is reserved', () => {
    const c = connected();
    c.machine.memory.write64(c.upid.physical, 0xffff_ffff_00ff_0003n);
    c.upid.pir = ~0n;
    expect(senduipi(c.machine, c.sender, 0n)).toBeUndefined();
  });

  const rows: [string, boolean, boolean, { on: boolean; ipis: number }][] = [
    ['H110 ON = 0, SN = 0: ON set, one IPI', false, false, { on: true, ipis: 1 }],
    ['H111 ON = 1, SN = 0: the bit only', true, false, { on: true, ipis: 0 }],
    ['H112 ON = 0, SN = 1: the bit only, ON stays 0', false, true, { on: false, ipis: 0 }],
    ['H112 ON = 1, SN = 1: the bit only', true, true, { on: true, ipis: 0 }],
  ];
  test.each(rows)('%s', (_, on, sn, after) => {
    const c = connected({ watch: ['posted'] });
    c.upid.on = on;
    c.upid.sn = sn;
    c.upid.pir = bits(9);
    expect(senduipi(c.machine, c.sender, 0n)).toBeUndefined();
    expect(posted(c)).toEqual({ ...after, sn, pir: bits(5, 9) });
    expect([c.upid.nv, c.upid.ndst]).toEqual([UINV, 1]);
    expect(c.bench.seen('posted')).toMatchObject([
      { vector: 5, index: 0, ipi: after.ipis === 1, on, sn, merged: false },
    ]);
  });

  test('H110 the IPI has vector NV and arrives after SENDUIPI and the flight', () => {
    const c = connected();
    c.upid.nv = 0xeb;
    senduipi(c.machine, c.sender, 0n);
    const cycle = STEP_CYCLES.senduipi + STEP_CYCLES.ipiFlight;
    expect(c.machine.clock.pending()).toMatchObject([{ cycle, kind: 'ipi', target: 1, detail: 0xeb }]);
  });

  test('a post that sends nothing is charged as quiet', () => {
    const c = connected({ watch: ['posted'] });
    c.upid.sn = true;
    senduipi(c.machine, c.sender, 0n);
    expect(c.sender.cycle).toBe(STEP_CYCLES.senduipiQuiet);
    senduipi(c.machine, c.sender, 0n);
    expect(c.bench.seen('posted').map((event) => event.merged)).toEqual([false, true]);
  });

  test('an NV below 16 is illegal: ON is set, nothing arrives, the sender notes the error', () => {
    const c = connected();
    c.upid.nv = 15;
    expect(senduipi(c.machine, c.sender, 0n)).toBeUndefined();
    expect(posted(c)).toEqual({ on: true, sn: false, pir: bits(5), ipis: 0 });
    expect(c.sender.apic.errorStatus).toBe(1 << 5);
  });

  const destinations: [string, boolean, number, number[]][] = [
    ['H120 x2APIC: NDST[31:0]', true, 1, [1]],
    ['H120 x2APIC: bits 15:8 are part of the id', true, 0x0100, []],
    ['H120 xAPIC: NDST[15:8]', false, 0x0100, [1]],
    ['H120 xAPIC: bits 7:0 and 31:16 are not looked at', false, 0xabcd_01ef, [1]],
    ['an id nobody has', true, 77, []],
    ['broadcast, x2APIC', true, 0xffff_ffff, [0, 1]],
    ['broadcast, xAPIC', false, 0xff00, [0, 1]],
  ];
  test.each(destinations)('%s', (_, x2apic, ndst, targets) => {
    const c = connected({ x2apic });
    c.upid.ndst = ndst;
    expect(senduipi(c.machine, c.sender, 0n)).toBeUndefined();
    expect(c.machine.clock.pending().map((event) => event.target)).toEqual(targets);
    expect(c.upid.on).toBe(true);
  });
});

describe('supervisor accesses', () => {
  const beyond = 0xffff_8880_4000_0000n;
  const rows: [string, 'table' | 'upid', bigint, ReturnType<typeof PF>][] = [
    ['H114 the entry page is missing', 'table', beyond, PF(0, beyond)],
    ['H114 the UPID page is missing', 'upid', beyond, PF(2, beyond)],
    ['the table is in a user page (SMAP)', 'table', STACK_BOTTOM, PF(1, STACK_BOTTOM)],
    ['the UPID is in a user page (SMAP)', 'upid', STACK_BOTTOM, PF(3, STACK_BOTTOM)],
    ['the table is in user space, unmapped', 'table', 0x1000n, PF(0, 0x1000n)],
    ['the table address is not canonical: #GP, never #SS', 'table', 1n << 50n, { ...GP }],
  ];
  test.each(rows)('%s', (_, which, address, fault) => {
    const c = connected();
    if (which === 'table') c.sender.registers.set(Context.uitt, address | 1n);
    else writeUITTE(c.machine.memory, c.table, { valid: true, vector: 5, upid: address });
    expect(senduipi(c.machine, c.sender, 0n)).toEqual(fault);
    expect(c.sender.cycle).toBe(0);
  });

  test('a post marks the frame of the UPID as written', () => {
    const c = connected();
    c.machine.memory.dirty.fill(0);
    c.upid.sn = true;
    senduipi(c.machine, c.sender, 0n);
    expect([...c.machine.memory.dirty].flatMap((dirty, frame) => (dirty ? [frame] : []))).toEqual([
      c.upid.physical >>> 12,
    ]);
  });

  test('user code cannot reach UPID or UITT', () => {
    const c = connected();
    for (const physical of [c.table, c.upid.physical]) {
      expect(c.sender.load(UPID.linear(physical), 8)).toEqual(PF(5, UPID.linear(physical)));
      expect(c.sender.store(UPID.linear(physical), 8, 0n)).toEqual(PF(7, UPID.linear(physical)));
    }
  });
});

describe('sending', () => {
  test('H115 changes no register and no flag, neither when it posts nor when it faults', () => {
    const c = connected();
    c.sender.registers.setRflags(0x244ed7n);
    const before = state(c.sender);
    senduipi(c.machine, c.sender, 0n);
    senduipi(c.machine, c.sender, 9n);
    expect(state(c.sender)).toEqual(before);
  });

  test('H116 two senders, different vectors: both bits, one IPI', () => {
    const bench = new Bench({ cores: 3 });
    const upid = bench.receiver(bench.core(0));
    for (const [id, vector] of [
      [1, 7],
      [2, 8],
    ] as const) {
      bench.sender(bench.core(id), [{ upid, vector }]);
      expect(senduipi(bench.machine, bench.core(id), 0n)).toBeUndefined();
    }
    expect(upid.pir).toBe(bits(7, 8));
    expect(bench.machine.clock.pending().length).toBe(1);
  });

  test('H117 to oneself: delivered to the sender, after SENDUIPI has completed', () => {
    const bench = new Bench();
    const core = bench.core(0);
    const upid = bench.receiver(core);
    bench.sender(core, [{ upid, vector: 4 }]);
    expect(senduipi(bench.machine, core, 0n)).toBeUndefined();
    expect(atBoundary(bench.machine, core)).toBeUndefined();
    expect(uirrOf(core)).toBe(0n);
    const next = core.registers.rip + 4n;
    core.registers.rip = next;
    bench.arrive();
    atBoundary(bench.machine, core);
    expect(core.registers.rip).toBe(HANDLER);
    expect(bench.words(core, core.registers.rsp, 2)).toEqual([4n, next]);
  });

  test('H118 to a receiver with UIF = 0: the vector waits in UIRR there', () => {
    const c = connected();
    c.receiver.registers.set32(Context.uif, 0);
    expect(senduipi(c.machine, c.sender, 0n)).toBeUndefined();
    c.bench.arrive();
    const before = c.receiver.registers.rip;
    atBoundary(c.machine, c.receiver);
    expect(uirrOf(c.receiver)).toBe(bits(5));
    expect(c.receiver.registers.rip).toBe(before);
  });

  test('H119 what was stored before SENDUIPI is seen when the handler starts', () => {
    const c = connected();
    const shared = 0x60_0000n;
    c.bench.map(shared, Permission.read | Permission.write);
    c.sender.store(shared, 8, 42n);
    senduipi(c.machine, c.sender, 0n);
    c.bench.arrive();
    atBoundary(c.machine, c.receiver);
    expect(c.receiver.registers.rip).toBe(HANDLER);
    expect(c.receiver.load(shared, 8)).toBe(42n);
  });
});
