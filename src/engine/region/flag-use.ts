// Which blocks of a region need the flags of the blocks before them: elsewhere nobody computes them.

import { FLAG_NAMES, type FlagName, type Flags } from '../../isa/flags.ts';
import { rowOf } from '../../isa/index.ts';
import type { ImmediateOperand, Instruction } from '../../isa/instruction.ts';
import type { Term } from '../emit/term.ts';
import { FunctionBody } from '../wasm/function-body.ts';
import { RegionFrame, type RegionHelpers, Sites } from './frame.ts';
import { type Region, ROOT } from './graph.ts';
import { gives, RegionEmitter } from './region-emitter.ts';

/** What an instruction does with the flags that it finds. */
export type FlagUse =
  /** It reads some, or it may fault: then the state it leaves has them. */
  | 'needs'
  /** It sets all of them, whatever they were. */
  | 'replaces'
  | 'neither';

const NO_HELPERS = {} as RegionHelpers;

/** Emits an instruction for nobody, to see what its row does. */
class Probe extends RegionEmitter {
  use: FlagUse = 'neither';
  /** Whether the row asked whether something holds. */
  branches = false;
  private depth = 0;
  private readonly numbersKnown: boolean;

  /** @param numbersKnown whether the row sees the instruction's immediate operands */
  constructor(instruction: Instruction, numbersKnown: boolean) {
    super(instruction, new RegionFrame(new FunctionBody(3), NO_HELPERS, new Sites(() => undefined)), 1, undefined);
    this.numbersKnown = numbersKnown;
  }
  protected override immediate(operand: ImmediateOperand): Term {
    return this.numbersKnown ? super.immediate(operand) : this.name(operand.width);
  }
  override flag(name: FlagName): Term {
    this.use = 'needs';
    return super.flag(name);
  }
  protected override prepareFlags(change: Flags<Term>): () => void {
    if (this.use === 'neither' && this.depth === 0 && FLAG_NAMES.every((name) => gives(change, name)))
      this.use = 'replaces';
    return () => {};
  }
  protected override fork(): () => void {
    this.branches = true;
    this.depth++;
    return () => {};
  }
  protected override join(): void {
    this.depth--;
  }
  protected override fail(): void {
    this.use = 'needs';
  }
  protected override conclude(): void {}
}

function probe(instruction: Instruction, numbersKnown: boolean): Probe {
  const probed = new Probe(instruction, numbersKnown);
  rowOf(instruction.operation)!(probed, instruction.operands);
  probed.commit();
  return probed;
}
/** What all instructions of a shape do with the flags; undefined: that depends on their immediate operands. */
export function flagUseOfShape(instruction: Instruction): FlagUse | undefined {
  const { use, branches } = probe(instruction, false);
  return branches && instruction.operands.some(({ kind }) => kind === 'immediate') ? undefined : use;
}
export const flagUseOf = (instruction: Instruction): FlagUse => probe(instruction, true).use;

/**
 * @param flagUse what an instruction does with the flags
 * @param mayStop whether control may leave the region on its way from one block to another, to be continued there
 * @returns the addresses of the blocks that may need the flags as they were before the block
 */
export function liveFlags(
  { blocks, ways }: Region,
  flagUse: (instruction: Instruction) => FlagUse,
  mayStop: (from: bigint, to: bigint) => boolean,
): ReadonlySet<bigint> {
  /** Blocks that neither need nor replace: what follows them decides. */
  const open: bigint[] = [];
  // Whoever goes through the root may leave there.
  const live = new Set<bigint>([ROOT]);
  for (const [at, { instructions, leaves }] of blocks) {
    let use: FlagUse = 'neither';
    for (const instruction of instructions) {
      use = flagUse(instruction);
      if (use !== 'neither') break;
    }
    // Where control may leave the region, it takes the flags along.
    const mayLeave = leaves || ways.get(at)!.some((to) => mayStop(at, to));
    if (use === 'needs' || (use === 'neither' && mayLeave)) live.add(at);
    else if (use === 'neither') open.push(at);
  }
  for (let changed = true; changed; ) {
    changed = false;
    for (const at of open) {
      if (live.has(at) || !ways.get(at)!.some((to) => live.has(to))) continue;
      live.add(at);
      changed = true;
    }
  }
  return live;
}
