// Compiles a region to one WebAssembly function with the signature of a handler: the stepper calls it like any other.
//
// Branches become structured control flow by the dominator tree: a loop where a branch leads back, a block around what
// dominates a merge, everything else in place. (N. Ramsey, "Beyond Relooper", ICFP 2022.) What has no such structure goes
// through the region's root (graph.ts), where an address is compared with those at which the region can begin.

import { rowOf } from '../../isa/index.ts';
import type { Instruction } from '../../isa/instruction.ts';
import { Context } from '../../isa/registers.ts';
import type { Term } from '../emit/term.ts';
import { InstructionRecord, pushRecord } from '../instruction-record.ts';
import { FunctionBody } from '../wasm/function-body.ts';
import { I32, I64, Op, Vec } from '../wasm/opcodes.ts';
import { type FlagUse, liveFlags } from './flag-use.ts';
import { COUNTED, RegionFrame, type RegionHelpers, Sites, settleLocals } from './frame.ts';
import { BudgetChecks, isBranch, isRepeated, type Region, ROOT } from './graph.ts';
import { RegionEmitter } from './region-emitter.ts';
import { emitBulk } from './repeated.ts';

const [CONTEXT, RECORD, CYCLE] = [0, 1, 2];

/** Constructs deeper than this are not nested further: the branch leaves the region instead. */
const DEEPEST = 200;

/** What compiling a region needs to know of its surroundings. */
export interface Surroundings {
  readonly helpers: RegionHelpers;
  /** Index of the handler's function type. */
  readonly handlerType: number;
  /** Cycles of an instruction. */
  cost(instruction: Instruction): number;
  /** What an instruction does with the flags. */
  flagUse(instruction: Instruction): FlagUse;
  /** Offset of a new site in every TLB slot (machine/extents.ts), if there is one. */
  newSite(): number | undefined;
  /** Table index of what executes the instruction at an entry when the budget does not reach over the region's way. */
  single(entry: bigint): number;
}

/** Emits the function of a region. */
export function compileRegion(region: Region, surroundings: Surroundings): FunctionBody {
  const { helpers, handlerType, cost, flagUse, newSite, single } = surroundings;
  const checks = new BudgetChecks(region, cost);
  const sites = new Sites(newSite);
  // The body first: only then it is known which registers it uses.
  const emit = (live: ReadonlySet<bigint>): { frame: RegionFrame; lost: boolean } => {
    const frame = new RegionFrame(new FunctionBody(3), helpers, sites);
    const { body } = frame;
    const code = new Code(region, frame, cost, checks, live);
    frame.exit = body.open(Op.block);
    code.tree(ROOT, []);
    body.close();
    return { frame, lost: code.lost };
  };
  const live = liveFlags(region, flagUse, (from, to) => checks.before(from, to));
  let emitted = emit(live);
  // Where control had to leave for want of structure, flags are needed that nobody expected there.
  if (emitted.lost && live.size < region.blocks.size) emitted = emit(new Set(region.blocks.keys()));
  const { frame } = emitted;
  const { body } = frame;
  body.prepend(() => {
    body.get(CONTEXT).memory(Op.i64_load, Context.rip).set(frame.rip);
    body.get(CONTEXT).memory(Op.i64_load, Context.until).get(CYCLE).op(Op.i64_sub).set(frame.left);
    // A stretch looks at each of its instructions.
    if (!region.isStretch) {
      body.get(frame.left);
      byEntry(frame, region, (entry) => body.i64(BigInt(checks.ahead.get(entry)!)));
      body.op(Op.i64_lt_s).mostly(false).open(Op.if);
      // Who comes from another region goes back to the loop, which counts what that retired.
      body.get(CONTEXT).memory(Op.i64_load, Context.counted).op(Op.i64_eqz, Op.i32_eqz).open(Op.if);
      body.i32(COUNTED).op(Op.return).close();
      body.get(CONTEXT).get(RECORD).get(CYCLE);
      byEntry(frame, region, (entry) => body.i32(single(entry)));
      body.callIndirect(handlerType).op(Op.return).close();
    }
    body.get(CONTEXT).memory(Op.i32_load, Context.tlb).set(frame.tlb);
    body.get(CONTEXT).memory(Op.i64_load, Context.flagResult).set(frame.flags.b);
    body.get(CONTEXT).memory(Op.i64_load, Context.flagCarries).set(frame.flags.a);
    frame.gpr.forEach((local, i) => {
      if (frame.used[i])
        body
          .get(CONTEXT)
          .memory(Op.i64_load, Context.gpr + 8 * i)
          .set(local);
    });
    frame.xmm.forEach((local, i) => {
      if (local !== undefined)
        body
          .get(CONTEXT)
          .memory(Vec.v128_load, Context.xmm + 16 * i)
          .set(local);
    });
  });

  const store = (local: number, offset: number) => body.get(CONTEXT).get(local).memory(Op.i64_store, offset);
  frame.gpr.forEach((local, i) => {
    if (frame.written[i]) store(local, Context.gpr + 8 * i);
  });
  frame.xmm.forEach((local, i) => {
    if (local !== undefined && frame.writtenXmm[i])
      body
        .get(CONTEXT)
        .get(local)
        .memory(Vec.v128_store, Context.xmm + 16 * i);
  });
  settleLocals(frame);
  store(frame.flags.b, Context.flagResult);
  store(frame.flags.a, Context.flagCarries);
  store(frame.rip, Context.rip);
  // Clock = until − left; what retired is the cycles that passed without those waited. The caller adds that to its count.
  const clock = () => body.get(CONTEXT).memory(Op.i64_load, Context.until).get(frame.left).op(Op.i64_sub);
  body.get(CONTEXT);
  const now = body.local(I64);
  clock().tee(now).op(Op.f64_convert_i64_s).memory(Op.f64_store, Context.cycle);
  body.get(CONTEXT).get(CONTEXT).memory(Op.i64_load, Context.counted);
  body.get(now).get(CYCLE).op(Op.i64_sub).get(frame.waited).op(Op.i64_sub, Op.i64_add);
  body.memory(Op.i64_store, Context.counted);
  goOnElsewhere(frame, now, handlerType);
  body.get(frame.status).i32(COUNTED).op(Op.i32_or);
  return body;
}

/**
 * Where another region begins, control passes to it directly if the turn is not over: all is as the loop would hand it over. An entry
 * that is in the second record of its pair, or has none, is left to the loop.
 * @param now the clock
 */
function goOnElsewhere({ body, status, rip, left }: RegionFrame, now: number, handlerType: number): void {
  const record = body.local(I32);
  body.get(status).op(Op.i32_eqz).i64(0n).get(left).op(Op.i64_lt_s, Op.i32_and).open(Op.if);
  pushRecord(body, rip);
  body.get(CONTEXT).memory(Op.i32_load, Context.code).op(Op.i32_add).set(record);
  body.get(record).memory(Op.i64_load, InstructionRecord.tag).get(rip).op(Op.i64_eq);
  body.get(record).memory(Op.i32_load8_u, InstructionRecord.region).op(Op.i32_and).open(Op.if);
  body.get(CONTEXT).get(record).get(now).get(record).memory(Op.i32_load, InstructionRecord.handler);
  body.callIndirect(handlerType, Op.return_call_indirect).close().close();
}

/** Pushes what `push` pushes for the entry at RIP. */
function byEntry(frame: RegionFrame, { entries }: Region, push: (entry: bigint) => void): void {
  push(entries[0]!);
  for (const entry of entries.slice(1)) {
    push(entry);
    frame.body.get(frame.rip).i64(entry).op(Op.i64_ne, Op.select);
  }
}

/** Pushes whether the budget does not reach over a path of `cycles`. */
function pushTooShort(frame: RegionFrame, cycles: number): void {
  frame.body.get(frame.left).i64(BigInt(cycles)).op(Op.i64_lt_s);
}

class Code {
  private readonly region: Region;
  private readonly frame: RegionFrame;
  private readonly cost: (instruction: Instruction) => number;
  private readonly checks: BudgetChecks;
  /** Blocks that need the flags of those before them. */
  private readonly live: ReadonlySet<bigint>;
  /** Whether a branch within the region had to leave it. */
  lost = false;

  constructor(
    region: Region,
    frame: RegionFrame,
    cost: (instruction: Instruction) => number,
    checks: BudgetChecks,
    live: ReadonlySet<bigint>,
  ) {
    this.region = region;
    this.frame = frame;
    this.cost = cost;
    this.checks = checks;
    this.live = live;
  }

  /** The code of a block and of everything it dominates. @param labels constructs that branches may lead to, by block */
  tree(at: bigint, labels: readonly Label[]): void {
    const { body } = this.frame;
    const merges = this.region.mergesUnder.get(at) ?? [];
    if (!this.region.loops.has(at)) {
      this.within(at, merges, labels);
      return;
    }
    const construct = body.open(Op.loop);
    this.within(at, merges, [...labels, { at, construct }]);
    body.op(Op.unreachable).close().op(Op.unreachable);
  }

  /** A block inside the constructs of the merges that it immediately dominates. */
  private within(at: bigint, merges: readonly bigint[], labels: readonly Label[]): void {
    const [first, ...rest] = merges;
    if (first === undefined) {
      this.block(at, labels);
      return;
    }
    const { body, frame } = { body: this.frame.body, frame: this.frame };
    const construct = body.open(Op.block);
    this.within(at, rest, [...labels, { at: first, construct }]);
    body.op(Op.unreachable).close();
    frame.knowledge = { pending: undefined, cycles: 0, instructions: 0 };
    this.tree(first, labels);
  }

  /**
   * Control is about to pass from one block to another that does not simply follow: counters are brought up to date, where it
   * goes back the budget must reach to the next such place, and flags that matter there are put into the locals.
   */
  private arrive(from: bigint, to: bigint, emitter: RegionEmitter): void {
    const { frame } = this;
    frame.count();
    if (this.checks.before(from, to)) {
      pushTooShort(frame, this.checks.ahead.get(to)!);
      frame.body.mostly(false).open(Op.if);
      frame.leave(emitter, () => frame.body.i64(to));
      frame.body.close();
    }
    if (this.live.has(to)) emitter.settleIntoLocals();
    frame.knowledge = { pending: undefined, cycles: 0, instructions: 0 };
  }

  /** Begins at the entry at RIP, or leaves if there is none. */
  private root(labels: readonly Label[]): void {
    const { frame, region } = this;
    const { body } = frame;
    // What needs an emitter here has nothing to do with the instruction.
    const [first] = region.blocks.get(region.entries[0]!)!.instructions;
    const emitter = new RegionEmitter(first!, frame, 0, undefined);
    if (!region.loops.has(ROOT) && region.starts.length === 1) {
      this.branch(ROOT, region.entries[0]!, labels, emitter);
      return;
    }
    this.choose(
      region.starts.toSorted((a, b) => (a < b ? -1 : 1)),
      labels,
      emitter,
    );
    frame.leave(emitter, () => body.get(frame.rip));
  }
  /** Goes to the one of these blocks that is at RIP; code follows for when there is none. @param starts ascending */
  private choose(starts: readonly bigint[], labels: readonly Label[], emitter: RegionEmitter): void {
    const { frame } = this;
    const { body } = frame;
    if (starts.length > 3) {
      const middle = starts.length >> 1;
      body.get(frame.rip).i64(starts[middle]!).op(Op.i64_lt_u).open(Op.if);
      this.choose(starts.slice(0, middle), labels, emitter);
      body.else();
      this.choose(starts.slice(middle), labels, emitter);
      body.close();
      return;
    }
    for (const start of starts) {
      body.get(frame.rip).i64(start).op(Op.i64_eq).open(Op.if);
      pushTooShort(frame, this.checks.ahead.get(start)!);
      body.mostly(false).open(Op.if);
      frame.leave(emitter, () => body.i64(start));
      body.close();
      this.branch(ROOT, start, labels, emitter);
      body.close();
      frame.knowledge = { pending: undefined, cycles: 0, instructions: 0 };
    }
  }

  private block(at: bigint, labels: readonly Label[]): void {
    if (at === ROOT) {
      this.root(labels);
      return;
    }
    const { instructions, start } = this.region.blocks.get(at)!;
    const { taking } = this.frame;
    for (const instruction of instructions) {
      let emitter: RegionEmitter;
      const last = instruction === instructions.at(-1);
      const branches = last && isBranch(instruction);
      const goTo = branches ? (target: Term) => this.goTo(start, target, labels, emitter) : undefined;
      if (branches && isRepeated(instruction)) this.bulk(instruction);
      emitter = new RegionEmitter(instruction, this.frame, this.cost(instruction), goTo);
      rowOf(instruction.operation)!(emitter, instruction.operands);
      emitter.commit();
      if (last && !branches)
        this.branch(start, BigInt.asUintN(64, instruction.address + BigInt(instruction.length)), labels, emitter);
    }
    // The block may stand in the middle of the instruction that branches to it.
    this.frame.taking = taking;
  }

  private bulk(instruction: Instruction): void {
    const ahead = this.checks.ahead.get(instruction.address)!;
    emitBulk(this.frame, instruction, this.cost(instruction), ahead);
  }

  /** Control goes on at a target that may be known only when it runs: then the root looks whether it is an entry. */
  private goTo(from: bigint, target: Term, labels: readonly Label[], emitter: RegionEmitter): void {
    const { frame, region } = this;
    const { body } = frame;
    if (target.constant !== undefined) this.branch(from, target.constant, labels, emitter);
    else if (region.blocks.get(from)!.goesAnywhere) this.toRoot(from, () => emitter.pushTerm(target), labels, emitter);
    else {
      // One of those that the instruction names (LOOP, REP).
      const before = frame.copyKnowledge();
      for (const to of new Set(region.blocks.get(from)!.successors)) {
        emitter.pushTerm(target);
        body.i64(to).op(Op.i64_eq).open(Op.if);
        this.branch(from, to, labels, emitter);
        body.close();
        frame.knowledge = { ...before };
      }
      frame.leave(emitter, () => emitter.pushTerm(target));
    }
  }
  private toRoot(from: bigint, pushRip: () => void, labels: readonly Label[], emitter: RegionEmitter): void {
    const { frame } = this;
    const before = frame.copyKnowledge();
    pushRip();
    frame.body.set(frame.rip);
    this.arrive(from, ROOT, emitter);
    frame.body.branchTo(labels.find(({ at }) => at === ROOT)!.construct);
    frame.knowledge = before;
  }

  /** Control goes from the end of a block to an address: within the region if the structure has a way there. */
  private branch(from: bigint, to: bigint, labels: readonly Label[], emitter: RegionEmitter): void {
    const { frame, region } = this;
    const { body } = frame;
    const straight = region.ways.get(from)!.includes(to);
    const follows = !region.merges.has(to) && region.order.get(to)! > region.order.get(from)!;
    const label = straight ? labels.findLast(({ at }) => at === to) : undefined;
    if (label) {
      const before = frame.copyKnowledge();
      this.arrive(from, to, emitter);
      body.branchTo(label.construct);
      frame.knowledge = before;
    } else if (straight && follows && body.depth < DEEPEST) {
      // It is entered from here alone. A loop begins; anything else simply follows.
      if (region.loops.has(to)) this.arrive(from, to, emitter);
      this.tree(to, labels);
    } else if (region.blocks.get(from)?.successors.includes(to) && !straight) {
      this.toRoot(from, () => body.i64(to), labels, emitter);
    } else {
      this.lost ||= straight;
      frame.leave(emitter, () => body.i64(to));
    }
  }
}

interface Label {
  readonly at: bigint;
  readonly construct: number;
}
