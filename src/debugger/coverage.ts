// Which instructions of the source have been executed, and from which moment on. An instruction that has not been is a breakpoint
// of the timeline's own: when it is met, it and what follows it up to the next jump are noted, and it is none any more. So code
// that runs often costs nothing.

import type { Branch } from './history.ts';
import type { Program } from './program.ts';

export class Coverage {
  private readonly program: Program;
  /** By branch number: instruction → the moment after which it has been executed for the first time there. */
  private readonly first: Map<bigint, number>[] = [];
  /** By branch number: instructions that have not been executed there, nor before where it begins. */
  private readonly missing: Set<bigint>[] = [];
  private union:
    | {
        readonly wanted: ReadonlySet<bigint> | undefined;
        readonly own: Set<bigint>;
        readonly size: number;
        readonly all: ReadonlySet<bigint>;
      }
    | undefined;

  constructor(program: Program) {
    this.program = program;
  }

  /** Whether an instruction has been executed by a moment of a branch. */
  has(address: bigint, branch: Branch, moment: number): boolean {
    for (let at: Branch | undefined = branch, until = moment; at; until = Math.min(until, at.from), at = at.parent) {
      if ((this.first[at.number]?.get(address) ?? Number.POSITIVE_INFINITY) <= until) return true;
    }
    return false;
  }

  /** Breakpoints that are wanted, and those that tell of new instructions; the same set as long as both stay the same. */
  with(wanted: ReadonlySet<bigint> | undefined, branch: Branch): ReadonlySet<bigint> | undefined {
    const own = this.missingIn(branch);
    if (own.size === 0) return wanted;
    if (this.union?.wanted !== wanted || this.union?.own !== own || this.union.size !== own.size) {
      this.union = { wanted, own, size: own.size, all: new Set([...own, ...(wanted ?? [])]) };
    }
    return this.union.all;
  }
  /** Whether an instruction is one that is waited for. */
  waitsFor(address: bigint, branch: Branch): boolean {
    return this.missingIn(branch).has(address);
  }
  /** An instruction that was waited for is about to be executed, at a moment of a branch. */
  met(address: bigint, branch: Branch, moment: number): void {
    const missing = this.missingIn(branch);
    const first = this.first[branch.number]!;
    let after = moment;
    for (let at: bigint | undefined = address; at !== undefined; at = this.program.following(at)) {
      after++;
      if (missing.delete(at)) first.set(at, after);
      if (this.program.isJump(at)) break;
    }
  }

  private missingIn(branch: Branch): Set<bigint> {
    const known = this.missing[branch.number];
    if (known) return known;
    const isNew = (address: bigint): boolean => !branch.parent || !this.has(address, branch.parent, branch.from);
    const missing = new Set([...this.program.instructions].filter(isNew));
    this.first[branch.number] = new Map();
    this.missing[branch.number] = missing;
    return missing;
  }
}
