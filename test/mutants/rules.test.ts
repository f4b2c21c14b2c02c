// Rules that only a mutant showed nobody to hold (npm run mutate): what fits no other test's subject.

import { describe, expect, test } from 'vitest';
import { Reg, RFlag } from '../../src/isa/registers.ts';
import { Permission } from '../../src/machine/address-space.ts';
import { atBoundary } from '../../src/machine/boundary.ts';
import { compiled, reference, stepper } from '../isa/engines.ts';
import { Bench, bits, HANDLER, UINV, uirrOf } from '../machine/bench.ts';

const CODE = 0x40_1000n;
const SENDUIPI_RAX = [0xf3, 0x0f, 0xc7, 0xf0];
const CLUI = [0xf3, 0x0f, 0x01, 0xee];
const NOP = 0x90;
const ARITHMETIC = RFlag.CF | RFlag.PF | RFlag.AF | RFlag.ZF | RFlag.SF | RFlag.OF;

/** A receiver with UIF = 1 that stands before these instructions. */
function about(...code: number[]) {
  const bench = new Bench();
  const core = bench.core(0);
  const upid = bench.receiver(core);
  bench.map(CODE);
  for (const [i, byte] of code.entries()) core.store(CODE + BigInt(i), 1, BigInt(byte));
  bench.space.protect(Number(CODE >> 12n), Permission.read | Permission.execute);
  core.registers.rip = CODE;
  return { bench, machine: bench.machine, core, upid };
}

describe.each([
  ['reference', reference],
  ['stepper', stepper],
  ['compiled', compiled],
] as const)('%s', (_, create) => {
  test('H51 what arrives while CLUI executes waits for UIF', () => {
    const { machine, core, upid } = about(...CLUI, NOP);
    create(machine).run(core, core.cycle + 1);
    // The notification has come between the beginning and the end of CLUI.
    upid.pir = bits(9);
    core.apic.accept(UINV);
    atBoundary(machine, core);
    expect([core.registers.rip, uirrOf(core)]).toEqual([CODE + 4n, bits(9)]);
  });

  test('H51 what arrives before CLUI is delivered before it', () => {
    const { machine, core, upid } = about(NOP, ...CLUI);
    create(machine).run(core, core.cycle + 1);
    upid.pir = bits(9);
    core.apic.accept(UINV);
    atBoundary(machine, core);
    expect([core.registers.rip, uirrOf(core)]).toEqual([HANDLER, 0n]);
  });

  test.each(['set', 'clear'])('H115 SENDUIPI leaves the arithmetic flags that are %s', (before) => {
    const { bench, machine, core, upid } = about(...SENDUIPI_RAX);
    bench.sender(core, [{ upid, vector: 5 }]);
    const flags = 2n | (before === 'set' ? ARITHMETIC : 0n);
    core.registers.setGpr(Reg.rax, 0n);
    core.registers.setRflags(flags);
    create(machine).run(core, core.cycle + 1);
    expect([core.registers.rip, upid.pir]).toEqual([CODE + 4n, bits(5)]);
    expect(core.registers.rflags()).toBe(flags);
  });
});
