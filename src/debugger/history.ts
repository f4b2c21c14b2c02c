// What is kept of time: checkpoints to go back to, and the branches that what-if changes have begun. All checkpoints together
// stay below a number of bytes; what is far from the present is thinned first.

import type { Snapshot } from '../system/snapshot.ts';
import type { ConsoleState } from './console.ts';
import type { LogState } from './event-log.ts';

/** One moment to which time can go back at once. */
export interface Checkpoint {
  readonly moment: number;
  readonly cycle: number;
  readonly snapshot: Snapshot;
  readonly console: ConsoleState;
  readonly log: LogState;
}

/** A line of time. Branch 0 is the original; every other one leaves its parent's where something was changed. */
export interface Branch {
  readonly number: number;
  readonly parent: Branch | undefined;
  /** The moment at which it leaves its parent's line: its first checkpoint, taken after the change. */
  readonly from: number;
  /** What was changed there, as commands. */
  readonly changes: readonly string[];
  /** The latest moment ever reached on it. */
  furthest: number;
}

/** A checkpoint with the bytes that it holds and its predecessor does not. */
interface Kept {
  readonly checkpoint: Checkpoint;
  bytes: number;
}

/** Bytes of all checkpoints together, unless somebody wants another limit. */
export const DEFAULT_CHECKPOINT_BYTES = 256 << 20;
const PAGE_BYTES = 4096;
/** What a copied page costs the host beside its bytes, and what a frame's place in a snapshot costs; measured, rounded up. */
const COPY_BYTES = 200;
const FRAME_ENTRY_BYTES = 10;

export class History {
  /** By number. */
  readonly branches: Branch[] = [];
  private readonly kept = new Map<Branch, Kept[]>();
  private readonly limit: number;
  private readonly spacing: number;
  private total = 0;

  /** @param limit bytes  @param spacing instructions between checkpoints near the present */
  constructor(limit: number, spacing: number) {
    this.limit = limit;
    this.spacing = spacing;
  }

  /** Bytes that all checkpoints hold, and how many there are. */
  get size(): { readonly bytes: number; readonly checkpoints: number } {
    return { bytes: this.total, checkpoints: [...this.kept.values()].reduce((sum, list) => sum + list.length, 0) };
  }

  /** Begins a branch with its first checkpoint, which is never dropped. */
  begin(parent: Branch | undefined, changes: readonly string[], first: Checkpoint): Branch {
    const from = first.moment;
    const branch: Branch = { number: this.branches.length, parent, from, changes, furthest: from };
    this.branches.push(branch);
    this.kept.set(branch, []);
    this.keep(branch, first);
    return branch;
  }
  /** The same branch with one more change at its beginning: whatever followed is no longer true. */
  amend(branch: Branch, changes: readonly string[], first: Checkpoint): Branch {
    const amended: Branch = { ...branch, changes, furthest: first.moment };
    this.branches[branch.number] = amended;
    for (const { bytes } of this.kept.get(branch)!) this.total -= bytes;
    this.kept.delete(branch);
    this.kept.set(amended, []);
    this.keep(amended, first);
    return amended;
  }

  /** The part of the line of `branch` that a moment belongs to: `branch` itself or one of those it comes from. */
  segment(branch: Branch, moment: number): Branch {
    let found = branch;
    while (found.parent && moment < found.from) found = found.parent;
    return found;
  }
  /** The branch that follows `segment` on the line of `branch`. */
  next(segment: Branch, branch: Branch): Branch | undefined {
    if (segment === branch) return undefined;
    let found = branch;
    while (found.parent !== segment) found = found.parent!;
    return found;
  }

  /** The last checkpoint of a segment at or before a moment: there is always the first. */
  before(segment: Branch, moment: number): Checkpoint {
    const list = this.kept.get(segment)!;
    return list[Math.max(0, lastAt(list, moment))]!.checkpoint;
  }
  /** The last checkpoint of a segment whose cycle is not after `cycle`. */
  beforeCycle(segment: Branch, cycle: number): Checkpoint {
    const list = this.kept.get(segment)!;
    return (list.findLast(({ checkpoint }) => checkpoint.cycle <= cycle) ?? list[0]!).checkpoint;
  }

  /** Keeps a checkpoint; others may go for it. */
  keep(segment: Branch, checkpoint: Checkpoint): void {
    const list = this.kept.get(segment)!;
    const at = lastAt(list, checkpoint.moment) + 1;
    list.splice(at, 0, { checkpoint, bytes: 0 });
    this.weigh(segment, at);
    this.weigh(segment, at + 1);
    while (this.total > this.limit && this.thin(segment, checkpoint.moment));
  }

  /** Drops the checkpoint that leaves the smallest gap in proportion to its distance from now. @returns false: none may go */
  private thin(here: Branch, moment: number): boolean {
    let best: { readonly segment: Branch; readonly at: number } | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const [segment, list] of this.kept) {
      for (let at = 1; at < list.length - 1; at++) {
        const [before, own, after] = [list[at - 1]!, list[at]!, list[at + 1]!].map((kept) => kept.checkpoint.moment);
        const distance = Math.abs(moment - own!) + this.spacing;
        const loss = (after! - before!) / (segment === here ? distance : 2 * distance);
        if (loss < least) [best, least] = [{ segment, at }, loss];
      }
    }
    if (!best) return false;
    const list = this.kept.get(best.segment)!;
    this.total -= list[best.at]!.bytes;
    list.splice(best.at, 1);
    this.weigh(best.segment, best.at);
    return true;
  }

  /** Counts anew what a checkpoint holds beyond its predecessor. Copies of a frame are shared by neighbours only. */
  private weigh(segment: Branch, at: number): void {
    const list = this.kept.get(segment)!;
    const kept = list[at];
    if (!kept) return;
    const { moment, snapshot } = kept.checkpoint;
    const previous = list[at - 1]?.checkpoint ?? (segment.parent && this.before(segment.parent, moment));
    this.total -= kept.bytes;
    kept.bytes = ownBytes(snapshot, previous?.snapshot);
    this.total += kept.bytes;
  }
}

function ownBytes(snapshot: Snapshot, previous: Snapshot | undefined): number {
  let bytes = snapshot.graph.bytes + snapshot.frames.length * FRAME_ENTRY_BYTES;
  for (const [frame, copy] of snapshot.frames.entries()) {
    if (copy && copy !== previous?.frames[frame]) bytes += PAGE_BYTES + COPY_BYTES;
  }
  return bytes;
}

/** Index of the last entry at or before a moment; -1 if there is none. */
function lastAt(list: readonly Kept[], moment: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.checkpoint.moment <= moment) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
