// The locals of a region function, what is known at each place of its code, and how it is left.

import type { Flags } from '../../isa/flags.ts';
import type { Helpers } from '../emit/helpers.ts';
import type { Term } from '../emit/term.ts';
import type { FunctionBody } from '../wasm/function-body.ts';
import { I32, I64, Op, V128 } from '../wasm/opcodes.ts';
import type { BulkName } from './bulk.ts';
import { RECORD } from './settle.ts';
import { Taking, Temporaries } from './temporaries.ts';

/** Functions that region code calls besides the emitter's. */
export interface RegionHelpers extends Helpers, Readonly<Record<BulkName, number>> {
  /** (kind, a, b, kept) → carries, result: settle.ts. */
  readonly settle: number;
  /** (context, address, packed, site) → what `slowLoad` returns. */
  readonly siteLoad: number;
  /** (context, address, value, packed, site) → what `slowStore` returns. */
  readonly siteStore: number;
}

/** What an access to the stack reaches it by: RBP is a pointer like any other in much code, and is told apart. */
export type StackBase = 'rsp' | 'rbp';

/** The sites of a region (machine/extents.ts): one for each access, but one for all that reach the stack alike. */
export class Sites {
  private readonly create: () => number | undefined;
  private readonly stack = new Map<string, number | undefined>();

  /** @param create offset of a new site in every TLB slot; undefined if there are no more */
  constructor(create: () => number | undefined) {
    this.create = create;
  }
  /** @param half 0 or TLB_WRITE */
  of(bytes: number, half: number, base: StackBase | undefined): number | undefined {
    if (!base) return this.create();
    const key = `${base} ${bytes + half}`;
    if (!this.stack.has(key)) this.stack.set(key, this.create());
    return this.stack.get(key);
  }
}

/** Set in a status: the context's clock is up to date, and what was retired has been added to `counted`. */
export const COUNTED = 0x1000;

/** A change of flags that is not in the flag locals yet. */
export interface Pending {
  readonly change: Flags<Term>;
  /** Where the flags that it keeps come from: an earlier change, or the locals. */
  readonly kept: Pending | 'locals';
  /** Temporaries that its terms are in. */
  readonly temporaries: readonly number[];
}

function temporariesOf(pending: Pending | undefined): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at: Pending | 'locals' = pending ?? 'locals'; at !== 'locals'; at = at.kept)
    for (const local of at.temporaries) found.add(local);
  return found;
}

/** What is known at one place of the code being emitted. */
interface Knowledge {
  /** The flags if they are not in the flag locals. */
  pending: Pending | undefined;
  /** Retired on this path and not yet added to the counters. */
  cycles: number;
  instructions: number;
}

/** The locals of a region function, and what the emitters of its instructions share. */
export class RegionFrame {
  readonly body: FunctionBody;
  readonly helpers: RegionHelpers;
  readonly sites: Sites;
  readonly gpr: readonly number[];
  readonly used: boolean[] = new Array(16).fill(false);
  readonly written: boolean[] = new Array(16).fill(false);
  /** Locals of the XMM registers that are used, and which of these are written. */
  readonly xmm: (number | undefined)[] = new Array(16).fill(undefined);
  readonly writtenXmm: boolean[] = new Array(16).fill(false);
  /** What is in `a` and `b` says `kind` (settle.ts). */
  readonly flags: { readonly kind: number; readonly a: number; readonly b: number; readonly kept: number };
  readonly rip: number;
  readonly status: number;
  /** Cycles until the turn is over; less than 0 where the last instruction of a stretch reached beyond. */
  readonly left: number;
  /** Cycles spent beyond one per instruction. */
  readonly waited: number;
  readonly tlb: number;
  private readonly temporaries: Temporaries;
  /** What the present instruction has taken. */
  taking: Taking;
  knowledge: Knowledge = { pending: undefined, cycles: 0, instructions: 0 };
  /** The construct that everything leaves through. */
  exit = 0;

  constructor(body: FunctionBody, helpers: RegionHelpers, sites: Sites) {
    this.body = body;
    this.sites = sites;
    this.helpers = helpers;
    this.gpr = Array.from({ length: 16 }, () => body.local(I64));
    this.flags = { kind: body.local(I32), a: body.local(I64), b: body.local(I64), kept: body.local(I64) };
    this.rip = body.local(I64);
    this.status = body.local(I32);
    this.left = body.local(I64);
    this.waited = body.local(I64);
    this.tlb = body.local(I32);
    this.temporaries = new Temporaries(body);
    this.taking = new Taking(this.temporaries, new Set());
  }

  beginInstruction(): void {
    this.taking = new Taking(this.temporaries, temporariesOf(this.knowledge.pending));
  }

  /** The local of an XMM register, which from now on is used. */
  xmmLocal(index: number): number {
    this.xmm[index] ??= this.body.local(V128);
    return this.xmm[index];
  }

  copyKnowledge(): Knowledge {
    return { ...this.knowledge };
  }

  /** Adds what this path has retired to the counters. */
  count(): void {
    const { cycles, instructions } = this.knowledge;
    if (instructions === 0) return;
    this.body.get(this.left).i64(BigInt(cycles)).op(Op.i64_sub).set(this.left);
    if (cycles > instructions)
      this.body
        .get(this.waited)
        .i64(BigInt(cycles - instructions))
        .op(Op.i64_add)
        .set(this.waited);
    this.knowledge = { ...this.knowledge, cycles: 0, instructions: 0 };
  }

  /**
   * Leaves the region: counters, flags, RIP and status, then out. What is known afterwards is what was known before.
   * @param pushStatus if it is not `Status.next`
   */
  leave(emitter: { settleIntoLocals(): void }, pushRip: () => void, pushStatus?: () => void): void {
    const before = this.copyKnowledge();
    this.count();
    emitter.settleIntoLocals();
    pushRip();
    this.body.set(this.rip);
    if (pushStatus) {
      pushStatus();
      this.body.set(this.status);
    }
    this.body.branchTo(this.exit);
    this.knowledge = before;
  }
}

/** Turns the flag locals into a flags record (kind 0): what leaving, or asking for a flag of unknown kind, needs. */
export function settleLocals(frame: RegionFrame): void {
  const { body, flags, helpers } = frame;
  const { kind, a, b, kept } = flags;
  body.get(kind).mostly(false).open(Op.if);
  body.get(kind).get(a).get(b).get(kept).call(helpers.settle).set(b).set(a);
  body.i32(RECORD).set(kind).close();
}
