// Repeated string instructions in regions take many elements at once: the same registers, flags, memory, faults and clock as
// element by element, wherever the pieces lie and whenever the turn ends.

import { expect, test } from 'vitest';
import { Stepper } from '../../src/engine/stepper.ts';
import { Reg } from '../../src/isa/registers.ts';
import { Random } from '../isa/cpu/random.ts';
import { gnuAssemble, hasGnuAs } from './gnu-as.ts';
import { bareMachine, CODE, DATA, describe } from './harness.ts';

const CASES = Number(process.env.STRING_CASES ?? 60);
const HOT = 20;
const INSTRUCTIONS = ['movs', 'stos', 'scas'].flatMap((name) =>
  ['b', 'w', 'l', 'q'].flatMap((suffix) =>
    (name === 'scas' ? ['repe', 'repne'] : ['rep']).map((prefix) => `${prefix} ${name}${suffix}`),
  ),
);

/** Behind the two pages of data: the first of them again, one that is only read, and nothing. */
function machineFor(code: Uint8Array, compiled: boolean) {
  const { machine, core } = bareMachine(code);
  const page = Number(DATA >> 12n);
  const first = core.space!.translate(DATA, 'read', true);
  if (!first.ok) throw new Error('no data');
  core.space!.map(page + 2, first.physical >>> 12, 3);
  core.space!.map(page + 3, machine.memory.allocate(), 1);
  return {
    machine,
    core,
    engine: compiled ? new Stepper(machine, { hotAfter: HOT }) : new Stepper(machine, { regions: false }),
  };
}
type Subject = ReturnType<typeof machineFor>;

/** Long runs of two values, so that scans go far. */
function data(random: Random): Uint8Array {
  const bytes = new Uint8Array(4096);
  for (let at = 0, value = 0; at < bytes.length; at++) {
    if (random.oneIn(700)) value ^= 1;
    bytes[at] = value;
  }
  return bytes;
}

test.skipIf(!hasGnuAs).each(INSTRUCTIONS)('%s', (instruction) => {
  const code = gnuAssemble(`${instruction}\n hlt`);
  const [one, many] = [machineFor(code, false), machineFor(code, true)];
  const random = new Random(INSTRUCTIONS.indexOf(instruction) + 1);
  const memory = ({ machine }: Subject) =>
    Buffer.from(machine.memory.bytes.subarray(machine.memory.frameOffset(0), machine.memory.frameOffset(12)));
  let faults = 0;
  for (let i = 0; i < CASES; i++) {
    const from = DATA + BigInt(random.below(4 * 4096));
    // Often near each other, so that an element reads what another has written.
    const to = random.oneIn(3) ? from + BigInt(random.below(40) - 20) : DATA + BigInt(random.below(4 * 4096));
    const count = BigInt(random.below(random.oneIn(3) ? 9000 : 700));
    const value = random.oneIn(3) ? BigInt.asUintN(64, -1n) / 255n : 0n;
    const [down, fresh, bytes] = [random.oneIn(12), random.oneIn(10), data(random)];
    for (const { core, machine } of [one, many]) {
      const { registers } = core;
      registers.rip = CODE;
      registers.setGpr(Reg.rcx, count);
      registers.setGpr(Reg.rsi, from);
      registers.setGpr(Reg.rdi, to);
      registers.setGpr(Reg.rax, value);
      registers.setRflags(down ? 0x602n : 0x202n);
      for (const page of [0n, 1n, 3n]) {
        const found = core.space!.translate(DATA + page * 4096n, 'read', true);
        if (found.ok) machine.memory.bytes.set(bytes, machine.memory.offsetOf(found.physical));
      }
      if (fresh) machine.tlb.flushAll();
    }
    for (;;) {
      const until = one.core.cycle + 1 + random.below(random.oneIn(4) ? 60 : 6000);
      const [stop, other] = [one.engine.run(one.core, until), many.engine.run(many.core, until)];
      expect(other).toEqual(stop);
      expect(describe(many.core)).toEqual(describe(one.core));
      if (stop.reason === 'turn') continue;
      if (stop.reason === 'trap') faults++;
      break;
    }
    expect(memory(many).equals(memory(one))).toBe(true);
  }
  expect(faults).toBeGreaterThan(0);
});
