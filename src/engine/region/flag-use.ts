// Which blocks of a region need the flags of the blocks before them: elsewhere nobody computes them.

import { FLAG_NAMES, type FlagName, type Flags } from '../../isa/flags.ts';
import { rowOf } from '../../isa/index.ts';
import type { Instruction } from '../../isa/instruction.ts';
import type { Term } from '../emit/term.ts';
import { FunctionBody } from '../wasm/function-body.ts';
import { type Region, ROOT } from './graph.ts';
import { gives, RegionEmitter, RegionFrame, type RegionHelpers, Sites } from './region-emitter.ts';

/** What an instruction does with the flags that it finds. */
type Use =
  /** It reads some, or it may fault: then the state it leaves has them. */
  | 'needs'
  /** It sets all of them, whatever they were. */
  | 'replaces'
  | 'neither';

const NO_HELPERS = {} as RegionHelpers;

/** Emits an instruction for nobody, to see what its row does. */
class Probe extends RegionEmitter {
  use: Use = 'neither';
  private depth = 0;

  constructor(instruction: Instruction) {
    super(instruction, new RegionFrame(new FunctionBody(3), NO_HELPERS, new Sites(() => undefined)), 1, undefined);
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

function flagUseOf(instruction: Instruction): Use {
  const probe = new Probe(instruction);
  rowOf(instruction.operation)!(probe, instruction.operands);
  probe.commit();
  return probe.use;
}

/** @returns the addresses of the blocks that may need the flags as they were before the block */
export function liveFlags({ blocks, ways }: Region): ReadonlySet<bigint> {
  /** Blocks that neither need nor replace: what follows them decides. */
  const open: bigint[] = [];
  // Whoever goes through the root may leave there.
  const live = new Set<bigint>([ROOT]);
  for (const [at, { instructions, leaves }] of blocks) {
    let use: Use = 'neither';
    for (const instruction of instructions) {
      use = flagUseOf(instruction);
      if (use !== 'neither') break;
    }
    // Where control may leave the region, it takes the flags along.
    if (use === 'needs' || (use === 'neither' && leaves)) live.add(at);
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
