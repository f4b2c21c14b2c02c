// All engines in lockstep, the short form of `npm run lockstep`: random code, code that changes while it runs, interrupts from
// everywhere, and the programs. What differs is printed with the seed that shows it again.

import { describe, expect, test } from 'vitest';
import { FIRST_EMPTY_TAG } from '../../src/engine/instruction-record.ts';
import { ReferenceEngine } from '../../src/engine/reference.ts';
import { Stepper } from '../../src/engine/stepper.ts';
import { builtProgram } from '../program-runs.ts';
import { gnuAssemble, hasGnuAs } from './gnu-as.ts';
import { bareMachine, CODE, describe as describeCore } from './harness.ts';
import { fixture } from './lockstep/fixtures.ts';
import { runRandomProgram } from './lockstep/random-runs.ts';
import { compareSystems } from './lockstep/systems.ts';

describe('random code', () => {
  test.each([1, 2, 3])('seed %i', (seed) => {
    const { instructions } = runRandomProgram(seed, 150, false);
    expect(instructions).toBeGreaterThan(1000);
  });
  test.each([4, 5])('seed %i, with mappings that change', (seed) => {
    runRandomProgram(seed, 150, true);
  });
});

describe('whole systems', () => {
  test('code that the kernel protects, unmaps and maps anew while it is hot', () => {
    const run = { elf: fixture('running-code'), seed: 1, longestStep: 40_000 };
    const whole = compareSystems({ ...run, engines: ['stepper', 'auto'], stops: 1000 });
    expect(whole.outcome).toBe('exit');
    compareSystems({ ...run, engines: ['reference', 'auto'], stops: 12 });
  });

  test.each([0, 1, 2])('two cores that interrupt each other without rest, seed %i', (seed) => {
    const run = { elf: fixture('ipi-storm'), options: { cores: 2, seed }, seed };
    const { outcome } = compareSystems({ ...run, engines: ['stepper', 'auto'], stops: 4000, longestStep: 700 });
    expect(outcome).toBe('exit');
  });

  // What the engine's windows are to come to, the system's say.
  const judged = { engines: ['auto', 'auto', 'stepper'], plainJudge: true, seed: 1 } as const;
  test.each([
    { cores: 2, engines: ['reference', 'auto', 'stepper'], plainJudge: false, stops: 250 },
    { cores: 5, quiet: true },
  ] as const)('six threads that interrupt one another, rest and yield: limits of all kinds, %o', (how) => {
    const run = { ...judged, elf: fixture('crowd'), stops: 500, longestStep: 10_000, anyLimit: true, ...how };
    expect(compareSystems({ ...run, options: { cores: how.cores } }).instructions).toBeGreaterThan(90_000);
  });
  test('the same on three cores, from snapshot to snapshot', () => {
    const run = {
      ...judged,
      elf: fixture('crowd'),
      options: { cores: 3 },
      stops: 300,
      longestStep: 10_000,
      goBack: true,
    };
    expect(compareSystems(run).instructions).toBeGreaterThan(200_000);
  });
  test.each([{ anyLimit: true }, { goBack: true }])('twenty processes that change their own code: %o', (how) => {
    const run = {
      ...judged,
      elf: fixture('many-spaces'),
      options: { cores: 3 },
      stops: 1000,
      longestStep: 60_000,
      ...how,
    };
    expect(compareSystems(run).outcome).toBe('exit');
  });

  test('a thread that rests is woken by one that then is alone', () => {
    const run = { elf: fixture('wake-from-alone'), engines: ['reference', 'auto'], seed: 1 } as const;
    expect(compareSystems({ ...run, stops: 100, longestStep: 2_000_000 }).outcome).toBe('exit');
  });

  test.each(['hello-uintr', 'ping-pong', 'nesting'])('programs/%s', (name) => {
    const { elf } = builtProgram(`programs/${name}.s`).image;
    compareSystems({ elf, engines: ['reference', 'stepper', 'auto'], seed: 1, stops: 60, longestStep: 3000 });
  });
});

const ENGINES = [
  (machine: ConstructorParameters<typeof ReferenceEngine>[0]) => new ReferenceEngine(machine),
  (machine: ConstructorParameters<typeof Stepper>[0]) => new Stepper(machine, { regions: false }),
  (machine: ConstructorParameters<typeof Stepper>[0]) => new Stepper(machine, { hotAfter: 2000 }),
];

describe.skipIf(!hasGnuAs)('found by comparing', () => {
  test('an instruction at address 0, and none where empty records seem to be', () => {
    const code = gnuAssemble('mov $3000, %ecx\n 1: add %rcx, %rax\n dec %ecx\n jnz 1b\n jmp *%rbx');
    const stops = ENGINES.map((create) => {
      const { machine, core } = bareMachine(code);
      const engine = create(machine);
      const runAt = (address: bigint) => {
        core.registers.rip = address;
        return { stop: engine.run(core, core.cycle + 1e5), ...describeCore(core) };
      };
      const unmapped = runAt(0n);
      core.space!.map(0, machine.memory.allocate(), 5);
      machine.memory.bytes.set(code, machine.memory.frameOffset(core.space!.pages.get(0)!.frame));
      core.registers.setGpr(3, FIRST_EMPTY_TAG);
      const mapped = runAt(0n);
      core.space!.unmap(0);
      // What other empty tags there could be: 64 bits that are all zero, all one, or in a pattern.
      const elsewhere = [0n, 2n ** 64n - 1n, 0x8080_8080_8080_8080n, 2n ** 63n, FIRST_EMPTY_TAG].map(runAt);
      return [unmapped, mapped, ...elsewhere];
    });
    expect(stops[1]).toEqual(stops[0]);
    expect(stops[2]).toEqual(stops[0]);
    expect(stops[0]!.slice(0, 2)).toMatchObject([
      { stop: { trap: { vector: 14, address: 0n } } },
      { stop: { trap: { vector: 13 } }, r0: (4_501_500).toString(16) },
    ]);
  });

  test('more address spaces than the engine keeps, other code at the same address in each', () => {
    const loop = (step: number) =>
      gnuAssemble(`1: mov $3000, %ecx\n2: add $${step}, %rax\n dec %ecx\n jnz 2b\n jmp 1b`);
    const sums = ENGINES.map((create) => {
      const { machine, core } = bareMachine(loop(1));
      const engine = create(machine);
      const spaces = Array.from({ length: 18 }, (_, i) => {
        const space = machine.createSpace();
        const frame = machine.memory.allocate();
        machine.memory.bytes.set(loop(100 + i), machine.memory.frameOffset(frame));
        space.map(Number(CODE >> 12n), frame, 5);
        return space;
      });
      return [...spaces, ...spaces].map((space) => {
        core.loadSpace(space);
        core.registers.rip = CODE;
        core.registers.setGpr(0, 0n);
        engine.run(core, core.cycle + 2500);
        return core.registers.gpr(0);
      });
    });
    expect(sums[1]).toEqual(sums[0]);
    expect(sums[2]).toEqual(sums[0]);
  });

  test('an instruction with two stores whose first one changes code', () => {
    const code = gnuAssemble(`
      mov $0x500000, %rdi
      mov $1500, %esi
    1: xor %eax, %eax
      xor %edx, %edx
      mov %esi, %ebx
      mov %esi, %ecx
      cmpxchg16b (%rdi)
      cmp $700, %esi
      mov $0x401800, %r8
      cmove %r8, %rdi
      dec %esi
      jnz 1b
      hlt
      .org 0x800
      .quad 0, 0`);
    const states = ENGINES.map((create) => {
      const { machine, core } = bareMachine(code);
      core.space!.protect(Number(CODE >> 12n), 7);
      create(machine).run(core, 1e6);
      return { ...describeCore(core), low: core.load(0x401800n, 8), high: core.load(0x401808n, 8) };
    });
    expect(states[1]).toEqual(states[0]);
    expect(states[2]).toEqual(states[0]);
    expect(states[0]).toMatchObject({ low: 699n, high: 699n });
  });
});
