// Spinning: a core that waits in a loop for memory to change does nothing until something happens elsewhere. Once it is
// proved that its loop comes back to the very same state, whole rounds of it are added to the clock by arithmetic.
//
// The proof executes at most 64 instructions by the reference reader, refusing anything but loads and register changes
// (a store, a clock read, a system call ends it), and then puts the registers back: looking changes nothing. While all
// busy cores spin, memory cannot change before the next event, so every core may skip to it. Exact, not an estimate.

import { evaluatePure } from '../engine/evaluate.ts';
import { fetchInstruction } from '../engine/fetch.ts';
import { costClassOf, rowOf } from '../isa/index.ts';
import { Context, TASK_BYTES } from '../isa/registers.ts';
import type { Core } from '../machine/core.ts';
import type { Machine } from '../machine/machine.ts';

/** Longest loop that is recognised, in instructions. */
const LONGEST_LOOP = 64;

/** One round of a loop that changes nothing. */
export interface Round {
  readonly cycles: number;
  readonly instructions: number;
}

/** The loop that `core` spins in, if it is proved to; the core is left as it was. */
export function spinRound(machine: Machine, core: Core): Round | undefined {
  const { registers } = core;
  const before = registers.saveTask();
  const start = registers.rip;
  const flags = registers.rflags();
  let cycles = 0;
  let round: Round | undefined;
  for (let instructions = 1; instructions <= LONGEST_LOOP && !round; instructions++) {
    const instruction = fetchInstruction(core, registers.rip);
    if ('kind' in instruction) break;
    const row = rowOf(instruction.operation);
    if (!row || !evaluatePure(machine, core, instruction, row)) break;
    cycles += machine.costs.classes[costClassOf(instruction.operation)] ?? 1;
    if (registers.rip === start && registers.rflags() === flags && sameRegisters(registers.bytes, before))
      round = { cycles, instructions };
  }
  registers.loadTask(before);
  return round;
}

/** Equal in everything but the flags record, which may say the same in different words. */
function sameRegisters(now: Uint8Array, before: Uint8Array): boolean {
  for (let i = 0; i < TASK_BYTES; i++) {
    if (i === Context.flagResult) i = Context.flagsOther;
    if (now[i] !== before[i]) return false;
  }
  return true;
}

/** Adds as many whole rounds as fit before `cycle`. */
export function skipRounds(core: Core, round: Round, cycle: number): void {
  const rounds = Math.floor((cycle - core.cycle) / round.cycles);
  if (rounds <= 0) return;
  core.charge(rounds * round.cycles);
  core.registers.setCount(Context.retired, core.retired + rounds * round.instructions);
}
