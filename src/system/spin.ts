// Spinning: a core that waits in a loop for memory to change does nothing until something happens elsewhere. Once it is
// proved that its loop comes back to the very same state, whole rounds of it are added to the clock by arithmetic.
//
// A proof executes at most 64 instructions by the reference reader, refusing anything but loads and register changes (a
// store, a clock read, a system call ends it), and then puts the registers back: looking changes nothing. It names all that
// the loop depends on: registers, flags, bytes loaded. While these are the same, so is the loop, and the proof need not
// be repeated. While all busy cores spin, memory cannot change before the next event, so every core may skip to it. Exact,
// not an estimate.

import { evaluatePure, type Observed } from '../engine/evaluate.ts';
import { fetchInstruction } from '../engine/fetch.ts';
import { costClassOf, rowOf } from '../isa/index.ts';
import { Context, RegisterFile } from '../isa/registers.ts';
import type { Core } from '../machine/core.ts';
import type { Machine } from '../machine/machine.ts';

/** Longest loop that is recognised, in instructions. */
const LONGEST_LOOP = 64;

/** One round of a loop that changes nothing. */
export interface Round {
  readonly cycles: number;
  readonly instructions: number;
  /** Where its instructions are. */
  readonly addresses: readonly bigint[];
}

/** What a proved loop depends on in all its places. */
interface Proof extends Round {
  /** Numbers of the general-purpose registers that it reads or writes. */
  readonly registers: readonly number[];
  /** Offsets in the machine's memory, and what was there. */
  readonly loads: readonly { readonly offset: number; readonly bytes: number; readonly value: bigint }[];
  readonly fsBase: bigint;
  readonly gsBase: bigint;
}

/** A place in a proved loop, with the flags and the values of the proof's registers there. */
interface Phase {
  readonly proof: Proof;
  readonly flags: number;
  readonly values: readonly bigint[];
}

/** The state of the core before one instruction of a trace. */
interface Step {
  readonly rip: bigint;
  readonly saved: Uint8Array;
  readonly flags: number;
  readonly cycles: number;
}

/** The loop that `core` is about to enter or is in, if it is proved to spin; the core is left as it was. */
export function spinRound(machine: Machine, core: Core): Round | undefined {
  return findLoop(machine, core)?.proof;
}

/** Proofs that have been found, by place, as long as code and mappings stay as they are. */
export class SpinProofs {
  private readonly machine: Machine;
  private readonly phases = new Map<number, Phase>();

  constructor(machine: Machine) {
    this.machine = machine;
  }

  /** Forgets all: code, mappings or the address space of a core may have changed. */
  forget(): void {
    if (this.phases.size > 0) this.phases.clear();
  }

  /** The loop that `core` is in, if a proof that was found still holds. */
  known(core: Core): Round | undefined {
    const phase = this.phases.size > 0 ? this.phases.get(placeOf(core)) : undefined;
    return phase && holds(phase, core) ? phase.proof : undefined;
  }

  /** Looks for a proof that `core` is in a loop now. Where it is only about to enter a known one, there is nothing to look for. */
  prove(core: Core): Round | undefined {
    const near = this.phases.get(placeOf(core));
    if (near && holds({ ...near, flags: core.registers.flags() }, core)) return undefined;
    const loop = findLoop(this.machine, core);
    if (!loop) return undefined;
    const { proof } = loop;
    for (const { rip, saved, flags } of loop.steps) {
      const registers = new RegisterFile(saved.buffer, saved.byteOffset, saved.byteLength);
      const values = proof.registers.map((index) => registers.gpr(index));
      this.phases.set(Number(rip & 0xffff_ffff_ffffn) * 64 + core.id, { proof, flags, values });
    }
    return this.known(core);
  }
}

/** A number for the core and its RIP: 48 bits of address, of which no two differ only above. */
function placeOf(core: Core): number {
  const { view } = core.registers;
  const low = view.getUint32(Context.rip, true);
  const high = view.getUint16(Context.rip + 4, true);
  return (high * 0x1_0000_0000 + low) * 64 + core.id;
}

function holds({ proof, flags, values }: Phase, core: Core): boolean {
  const { registers } = core;
  if (registers.flags() !== flags) return false;
  for (const [i, index] of proof.registers.entries()) if (registers.gpr(index) !== values[i]) return false;
  for (const { offset, bytes, value } of proof.loads) if (readBytes(core, offset, bytes) !== value) return false;
  return registers.get(Context.fsBase) === proof.fsBase && registers.get(Context.gsBase) === proof.gsBase;
}

function readBytes(core: Core, offset: number, bytes: number): bigint {
  const { view } = core.memory;
  switch (bytes) {
    case 1:
      return BigInt(view.getUint8(offset));
    case 2:
      return BigInt(view.getUint16(offset, true));
    case 4:
      return BigInt(view.getUint32(offset, true));
    default:
      return view.getBigUint64(offset, true);
  }
}

/** Follows `core` until it is in a state that it was in before, and puts it back. */
function findLoop(machine: Machine, core: Core): { proof: Proof; steps: readonly Step[] } | undefined {
  const { registers } = core;
  // Nothing is skipped where every instruction may trap.
  if (registers.isWatchful) return undefined;
  const start = registers.saveTask();
  const steps: Step[] = [];
  const observed: Observed[] = [];
  let cycles = 0;
  let found: { proof: Proof; steps: readonly Step[] } | undefined;
  while (steps.length <= LONGEST_LOOP && !found) {
    const now: Step = { rip: registers.rip, saved: registers.saveTask(), flags: registers.flags(), cycles };
    const first = steps.findIndex((step) => step.rip === now.rip && sameState(step, now));
    if (first >= 0) {
      const loop = steps.slice(first);
      found = { proof: proofOf(core, loop, observed.slice(first), cycles - loop[0]!.cycles), steps: loop };
      break;
    }
    const instruction = fetchInstruction(core, now.rip);
    if ('kind' in instruction) break;
    const row = rowOf(instruction.operation);
    const seen: Observed = { registers: new Set(), loads: [] };
    if (!row || !evaluatePure(machine, core, instruction, row, seen)) break;
    steps.push(now);
    observed.push(seen);
    cycles += machine.costs.classes[costClassOf(instruction.operation)] ?? 1;
  }
  registers.loadTask(start);
  // A load that straddles two pages has no single place: such loops are rare and are simply executed.
  return found?.proof.loads.some(({ offset }) => offset < 0) ? undefined : found;
}

/** Equal in everything but the two words of the flags record, which may say the same in different words. */
function sameState(a: Step, b: Step): boolean {
  if (a.flags !== b.flags) return false;
  for (let i = 0; i < a.saved.length; i++) {
    if (a.saved[i] !== b.saved[i] && (i < Context.flagResult || i >= Context.flagsOther)) return false;
  }
  return true;
}

function proofOf(core: Core, loop: readonly Step[], observed: readonly Observed[], cycles: number): Proof {
  const touched = new Set(observed.flatMap((seen) => [...seen.registers]));
  const loads = observed
    .flatMap((seen) => seen.loads)
    .map(({ address, bytes }) => {
      const place = core.access(address, bytes, false);
      const offset = 'offset' in place ? place.offset : -1;
      return { offset, bytes, value: offset < 0 ? 0n : readBytes(core, offset, bytes) };
    });
  return {
    cycles,
    instructions: loop.length,
    addresses: loop.map(({ rip }) => rip),
    registers: [...touched],
    loads,
    fsBase: core.registers.get(Context.fsBase),
    gsBase: core.registers.get(Context.gsBase),
  };
}

/** Adds as many whole rounds as fit before `cycle`. */
export function skipRounds(core: Core, round: Round, cycle: number): void {
  const rounds = Math.floor((cycle - core.cycle) / round.cycles);
  if (rounds <= 0) return;
  core.cycle += rounds * round.cycles;
  core.registers.setCount(Context.retired, core.retired + rounds * round.instructions);
}
