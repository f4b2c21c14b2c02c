import { describe, expect, test } from 'vitest';
import { Context, Pending } from '../../src/isa/registers.ts';
import { atBoundary } from '../../src/machine/boundary.ts';
import { setCr4 } from '../../src/machine/control-registers.ts';
import { type Core, CR4_UINTR } from '../../src/machine/core.ts';
import { Machine } from '../../src/machine/machine.ts';
import { MSR, readMsr, writeMsr } from '../../src/machine/msr.ts';
import { Bench, bits, COSTS, GP, HANDLER, state, uirrOf } from './bench.ts';

const SIX = [0x985, 0x986, 0x987, 0x988, 0x989, 0x98a];
const MAX = 0xffff_ffff_ffff_ffffn;

/** A machine at CPL 0, as after reset. */
function reset(options: { uintr?: boolean } = {}): { machine: Machine; core: Core } {
  const machine = new Machine({ cores: 1, memoryBytes: 4096, costs: COSTS, ...options });
  return { machine, core: machine.cores[0]! };
}

describe('availability', () => {
  test('H7 without CPUID UINTR: CR4 bit 25 and the six MSRs give #GP', () => {
    const { machine, core } = reset({ uintr: false });
    expect(setCr4(machine, core, CR4_UINTR)).toEqual(GP);
    expect(core.registers.get(Context.cr4)).toBe(0n);
    for (const index of SIX) {
      expect(readMsr(machine, core, index)).toEqual(GP);
      expect(writeMsr(machine, core, index, 0n)).toEqual(GP);
    }
  });

  test('H8 the six MSRs do not need CR4.UINTR', () => {
    const { machine, core } = reset();
    for (const index of SIX) {
      expect(writeMsr(machine, core, index, 0x1000n), index.toString(16)).toBeUndefined();
      expect(readMsr(machine, core, index), index.toString(16)).toBe(0x1000n);
    }
  });

  test('H17 at CPL 3 every RDMSR and WRMSR gives #GP and changes nothing', () => {
    const { machine, core } = reset();
    core.registers.set32(Context.cpl, 3);
    for (const index of [...SIX, MSR.IA32_EFER, MSR.IA32_FS_BASE]) {
      expect(readMsr(machine, core, index)).toEqual(GP);
      expect(writeMsr(machine, core, index, 0x40n)).toEqual(GP);
    }
    expect(core.registers.get(Context.uihandler)).toBe(0n);
    expect(setCr4(machine, core, CR4_UINTR)).toEqual(GP);
  });

  test('H20 after reset UIF = 0 and the six MSRs read 0', () => {
    const { machine, core } = reset();
    for (const index of SIX) expect(readMsr(machine, core, index)).toBe(0n);
    expect(core.registers.get32(Context.uif)).toBe(0);
  });
});

describe('what the registers take', () => {
  // The processor's width is 57 bits, whatever the paging mode: 0100_0000_0000_0000H is the first value out of range.
  const canonical57 = 0x00ff_ffff_ffff_fff0n;
  const outside = 0x0100_0000_0000_0000n;
  const rows: [string, number, bigint, boolean][] = [
    ['H11 988H takes bits 39:0', 0x988, 0xff_ffff_ffffn, true],
    ['H11 988H refuses bit 40', 0x988, 1n << 40n, false],
    ['H11 988H refuses bit 62', 0x988, 1n << 62n, false],
    ['H11 988H refuses bit 63, where XSAVES has UIF', 0x988, 1n << 63n, false],
    ['H12 989H takes a 64-byte aligned address', 0x989, 0xffff_8880_0000_1040n, true],
    ['H12 989H refuses bit 0', 0x989, 1n, false],
    ['H12 989H refuses bit 5', 0x989, 0x20n, false],
    ['H13 98AH takes bit 0', 0x98a, 1n, true],
    ['H13 98AH takes an address that is only 16-byte aligned', 0x98a, 0xffff_8880_0000_1010n, true],
    ['H13 98AH refuses bit 1', 0x98a, 2n, false],
    ['H13 98AH refuses bit 3', 0x98a, 8n, false],
    ...[0x986, 0x987, 0x989, 0x98a].flatMap((msr): [string, number, bigint, boolean][] => [
      [`H14 ${msr.toString(16)}H takes a 57-bit address`, msr, canonical57 & ~0x3fn, true],
      [`H14 ${msr.toString(16)}H refuses a non-canonical value`, msr, outside, false],
      [`H14 ${msr.toString(16)}H refuses a non-canonical kernel half`, msr, 0xfeff_0000_0000_0000n, false],
    ]),
    ['H14 987H takes "subtract -128"', 0x987, 0xffff_ffff_ffff_ff80n, true],
    ['H15 985H takes 0', 0x985, 0n, true],
    ['H15 985H takes all ones', 0x985, MAX, true],
    ['H15 985H takes a non-canonical value', 0x985, outside, true],
    ['IA32_XSS takes bit 14', MSR.IA32_XSS, 1n << 14n, true],
    ['IA32_XSS refuses any other bit', MSR.IA32_XSS, 1n << 8n, false],
    ['IA32_FS_BASE takes a 57-bit address', MSR.IA32_FS_BASE, canonical57, true],
    ['IA32_GS_BASE refuses a non-canonical value', MSR.IA32_GS_BASE, outside, false],
    ['IA32_EFER refuses a reserved bit', MSR.IA32_EFER, 2n, false],
    ['an MSR that does not exist', 0x123, 0n, false],
  ];
  test.each(rows)('%s', (_, index, value, taken) => {
    const { machine, core } = reset();
    const before = readMsr(machine, core, index);
    expect(writeMsr(machine, core, index, value)).toEqual(taken ? undefined : GP);
    expect(readMsr(machine, core, index)).toEqual(taken ? value : before);
  });

  test('IA32_EFER: LMA cannot be written', () => {
    const { machine, core } = reset();
    expect(writeMsr(machine, core, MSR.IA32_EFER, 1n)).toBeUndefined();
    expect(readMsr(machine, core, MSR.IA32_EFER)).toBe(0x401n);
  });

  test('H16 988H reads UITTSZ and UINV, never UIF', () => {
    const { machine, core } = reset();
    core.registers.set32(Context.uif, 1);
    writeMsr(machine, core, MSR.IA32_UINTR_MISC, 0xec_0000_00ffn);
    expect(readMsr(machine, core, MSR.IA32_UINTR_MISC)).toBe(0xec_0000_00ffn);
    expect(core.registers.get32(Context.uinv)).toBe(0xec);
    expect(core.registers.get32(Context.uittsz)).toBe(0xff);
    expect(core.registers.get32(Context.uif)).toBe(1);
  });
});

describe('writing UIRR', () => {
  test.each([0, 5, 63])('H18 985H := 1 << %i, then CPL 3: the handler runs with that vector at once', (vector) => {
    const bench = new Bench();
    const core = bench.core(0);
    bench.receiver(core);
    bench.wrmsr(core, MSR.IA32_UINTR_RR, bits(vector));
    expect(core.registers.get32(Context.pending) & Pending.userInterrupt).toBe(1);
    expect(atBoundary(bench.machine, core)).toBeUndefined();
    expect(core.registers.rip).toBe(HANDLER);
    expect(core.load(core.registers.rsp, 8)).toBe(BigInt(vector));
  });

  test('H19 985H := 0 withdraws a pending interrupt', () => {
    const bench = new Bench();
    const core = bench.core(0);
    bench.receiver(core);
    bench.wrmsr(core, MSR.IA32_UINTR_RR, bits(5));
    bench.wrmsr(core, MSR.IA32_UINTR_RR, 0n);
    const before = state(core);
    expect(before.pending).toBe(0);
    expect(atBoundary(bench.machine, core)).toBeUndefined();
    expect(state(core)).toEqual(before);
  });

  test('recognised is published when UIRR gains a vector, and only then', () => {
    const bench = new Bench({ watch: ['recognised'] });
    const core = bench.core(0);
    for (const value of [bits(1), bits(1), bits(1, 7), bits(7), 0n]) bench.wrmsr(core, MSR.IA32_UINTR_RR, value);
    expect(bench.seen('recognised').map((event) => event.uirr)).toEqual([bits(1), bits(1, 7)]);
    expect(uirrOf(core)).toBe(0n);
  });
});
