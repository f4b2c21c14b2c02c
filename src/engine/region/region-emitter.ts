// The region compiler's driver for the compiling reader: registers are locals, operands are constants of the code, flags wait
// as terms until somebody asks, and control goes straight from block to block.

import type { ConditionName } from '../../isa/condition-names.ts';
import { FLAG_NAMES, type FlagName, type Flags, type FlagValue } from '../../isa/flags.ts';
import type {
  AnyMemoryOperand,
  ImmediateOperand,
  Instruction,
  RegisterOperand,
  XmmOperand,
} from '../../isa/instruction.ts';
import { Extent } from '../../machine/extents.ts';
import { Emitter } from '../emit/emitter.ts';
import type { Helpers } from '../emit/helpers.ts';
import type { Place } from '../emit/memory.ts';
import type { Term } from '../emit/term.ts';
import type { FunctionBody } from '../wasm/function-body.ts';
import { I32, I64, Op, V128 } from '../wasm/opcodes.ts';
import { kindOf, RECORD } from './settle.ts';

/** Functions that region code calls besides the emitter's. */
export interface RegionHelpers extends Helpers {
  readonly settleResult: number;
  readonly settleCarries: number;
  /** (context, address, packed, site) → what `slowLoad` returns. */
  readonly siteLoad: number;
  /** (context, address, value, packed, site) → what `slowStore` returns. */
  readonly siteStore: number;
}

/** The sites of a region (machine/extents.ts): one for each access, but one for all that reach the stack alike. */
export class Sites {
  private readonly create: () => number | undefined;
  private readonly stack = new Map<number, number | undefined>();

  /** @param create offset of a new site in every TLB slot; undefined if there are no more */
  constructor(create: () => number | undefined) {
    this.create = create;
  }
  /** @param half 0 or TLB_WRITE */
  of(bytes: number, half: number, stack: boolean): number | undefined {
    if (!stack) return this.create();
    const key = bytes + half;
    if (!this.stack.has(key)) this.stack.set(key, this.create());
    return this.stack.get(key);
  }
}

/** Set in a status: the context's clock is up to date, and its scratch says how many instructions retired. */
export const COUNTED = 0x1000;

/** Parameters of every handler. */
const [CONTEXT] = [0];

/** Whether a change gives a flag, as opposed to keeping it. */
export function gives(change: Flags<Term>, name: FlagName): boolean {
  if (change[name] !== undefined) return change[name] !== 'keep';
  return ['zf', 'sf', 'pf'].includes(name) ? change.result !== undefined : change.carries !== undefined;
}

/** A change of flags that is not in the flag locals yet. */
interface Pending {
  readonly change: Flags<Term>;
  /** Where the flags that it keeps come from: an earlier change, or the locals. */
  readonly kept: Pending | 'locals';
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
  readonly flags: { readonly kind: number; readonly a: number; readonly b: number };
  readonly rip: number;
  readonly status: number;
  /** Cycles until the turn is over. */
  readonly left: number;
  /** Cycles spent beyond one per instruction. */
  readonly waited: number;
  readonly tlb: number;
  knowledge: Knowledge = { pending: undefined, cycles: 0, instructions: 0 };
  /** The construct that everything leaves through. */
  exit = 0;

  constructor(body: FunctionBody, helpers: RegionHelpers, sites: Sites) {
    this.body = body;
    this.sites = sites;
    this.helpers = helpers;
    this.gpr = Array.from({ length: 16 }, () => body.local(I64));
    this.flags = { kind: body.local(I32), a: body.local(I64), b: body.local(I64) };
    this.rip = body.local(I64);
    this.status = body.local(I32);
    this.left = body.local(I64);
    this.waited = body.local(I64);
    this.tlb = body.local(I32);
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
  leave(emitter: RegionEmitter, pushRip: () => void, pushStatus?: () => void): void {
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

/** Emits one instruction of a region. */
export class RegionEmitter extends Emitter {
  private readonly frame: RegionFrame;
  protected override readonly retries = true;
  private readonly cost: number;
  /** For an instruction that ends its block: goes on at an address. Undefined: the next instruction's code simply follows. */
  private readonly goTo: ((target: Term) => void) | undefined;
  /** Arms of `if`s that are open around the present place. */
  private arms = 0;

  constructor(instruction: Instruction, frame: RegionFrame, cost: number, goTo: ((target: Term) => void) | undefined) {
    super(instruction, frame.body, frame.helpers, CONTEXT);
    this.frame = frame;
    this.cost = cost;
    this.goTo = goTo;
  }

  // ---- registers: locals
  override reg(index: number, width: 8 | 16 | 32 | 64): Term {
    this.frame.used[index] = true;
    this.body.get(this.frame.gpr[index]!);
    if (width < 64) this.body.op(Op.i32_wrap_i64);
    if (width < 32) this.body.i32(2 ** width - 1).op(Op.i32_and);
    return this.name(width);
  }
  override setReg(index: number, width: 8 | 16 | 32 | 64, value: Term): void {
    this.recorded.registers.push(() => this.assign(index, width, value, 0));
  }
  override xmm(index: number): Term {
    this.body.get(this.frame.xmmLocal(index));
    return this.name(128);
  }
  override setXmm(index: number, value: Term): void {
    this.recorded.registers.push(() => this.assignXmm(index, value));
  }
  protected pushVector({ index }: XmmOperand): void {
    this.body.get(this.frame.xmmLocal(index));
  }
  protected setVector({ index }: XmmOperand, value: Term): void {
    this.assignXmm(index, value);
  }
  private assignXmm(index: number, value: Term): void {
    this.frame.writtenXmm[index] = true;
    this.push(value);
    this.body.set(this.frame.xmmLocal(index));
  }
  protected pushRegister(operand: RegisterOperand): void {
    const { index, width, high } = operand;
    this.frame.used[index] = true;
    this.body.get(this.frame.gpr[index]!);
    if (high) this.body.i64(8n).op(Op.i64_shr_u);
    if (width < 64) this.body.op(Op.i32_wrap_i64);
    if (width < 32) this.body.i32(2 ** width - 1).op(Op.i32_and);
  }
  protected setRegister(operand: RegisterOperand, value: Term): void {
    this.assign(operand.index, operand.width, value, operand.high ? 8 : 0);
  }
  private assign(index: number, width: 8 | 16 | 32 | 64, value: Term, shift: number): void {
    const local = this.frame.gpr[index]!;
    this.frame.used[index] = true;
    this.frame.written[index] = true;
    if (width >= 32) {
      this.push(this.zext(value, 64));
    } else {
      const mask = (2n ** BigInt(width) - 1n) << BigInt(shift);
      this.body.get(local).i64(~mask).op(Op.i64_and);
      this.push(this.zext(value, 64));
      if (shift > 0) this.body.i64(BigInt(shift)).op(Op.i64_shl);
      this.body.op(Op.i64_or);
    }
    this.body.set(local);
  }

  // ---- operands: constants
  protected immediate(operand: ImmediateOperand): Term {
    return this.const(operand.width, operand.value);
  }
  protected effectiveAddress(operand: AnyMemoryOperand): Term {
    let address: Term | undefined;
    if (operand.index >= 0) {
      const index = this.reg(operand.index, 64);
      address = operand.scale === 1 ? index : this.shl(index, this.const(64, Math.log2(operand.scale)));
    }
    if (operand.base >= 0) {
      const base = this.reg(operand.base, 64);
      address = address ? this.add(base, address) : base;
    }
    const displacement = this.const(64, operand.displacement);
    if (!address) return displacement;
    return operand.displacement === 0n ? address : this.add(address, displacement);
  }
  protected thisRip(): Term {
    return this.const(64, this.instruction.address);
  }
  protected followingRip(): Term {
    return this.const(64, this.instruction.address + BigInt(this.instruction.length));
  }
  protected override pushTlb(): void {
    this.body.get(this.frame.tlb);
  }
  /** An access asks its site: is the address in the extent that served the last one? */
  protected override lookUp(address: Term, bytes: number, half: number, stack: boolean): Place {
    const { body, frame } = this;
    const site = frame.sites.of(bytes, half, stack);
    if (site === undefined) return super.lookUp(address, bytes, half, stack);
    // The fields are read so that V8 cannot make them operands of what uses them: it would read them twice.
    const field = (opcode: number, offset: number) => body.get(frame.tlb).memory(opcode, site + offset);
    this.push(address);
    field(Op.i64_load, Extent.distance).op(Op.i64_add);
    field(Op.i64_load32_u, Extent.bytes).op(Op.i64_lt_u);
    return {
      pushOffset: () => {
        this.push(address);
        body.op(Op.i32_wrap_i64);
        field(Op.i32_load, Extent.delta).op(Op.i32_add);
      },
      callLoad: (packed) => body.i32(packed).i32(site).call(frame.helpers.siteLoad),
      callStore: (packed) => body.i32(packed).i32(site).call(frame.helpers.siteStore),
    };
  }
  protected publishClock(): never {
    throw new Error('not part of a region');
  }
  private retire(): void {
    const { knowledge } = this.frame;
    this.frame.knowledge = {
      ...knowledge,
      cycles: knowledge.cycles + this.cost,
      instructions: knowledge.instructions + 1,
    };
  }

  // ---- flags: pending terms, or the flag locals
  protected override resultWord(): Term {
    this.settleInPlace();
    return { width: 64, local: this.copyOf(this.frame.flags.b) };
  }
  protected override carriesWord(): Term {
    this.settleInPlace();
    return { width: 64, local: this.copyOf(this.frame.flags.a) };
  }
  private copyOf(local: number): number {
    this.body.get(local);
    return this.name(64).local!;
  }
  override flag(name: FlagName): Term {
    const change = this.giverOf(name);
    if (change === 'locals') return this.flagOfRecord(name);
    const outright: FlagValue<Term> | undefined = change[name];
    if (outright !== undefined && outright !== 'keep') return outright;
    const { result, source } = change;
    if (name === 'zf') return this.eq(result!, this.const(result!.width, 0));
    if (name === 'sf') return this.trunc(this.shr(result!, this.const(result!.width, result!.width - 1)), 1);
    if (name === 'pf') return this.xor(this.trunc(this.popcnt(this.trunc(result!, 8)), 1), this.const(1, 1));
    if (name === 'cf' && source)
      return source.operation === 'add' ? this.ltU(result!, source.a) : this.ltU(source.a, source.b);
    return this.carryBit(name, change.carries!());
  }
  /** The change that a flag comes from. */
  private giverOf(name: FlagName): Flags<Term> | 'locals' {
    let pending: Pending | 'locals' = this.frame.knowledge.pending ?? 'locals';
    while (pending !== 'locals' && !gives(pending.change, name)) pending = pending.kept;
    return pending === 'locals' ? pending : pending.change;
  }
  /** After a comparison, conditions are comparisons. */
  override condition(name: ConditionName): Term {
    const change = this.frame.knowledge.pending?.change;
    const source = change?.source;
    if (source?.operation === 'subtract' && FLAG_NAMES.every((flag) => change![flag] === undefined)) {
      const { a, b } = source;
      const not = (term: Term) => this.xor(term, this.const(1, 1));
      switch (name) {
        case 'E':
          return this.eq(a, b);
        case 'NE':
          return this.ne(a, b);
        case 'B':
          return this.ltU(a, b);
        case 'AE':
          return not(this.ltU(a, b));
        case 'A':
          return this.ltU(b, a);
        case 'BE':
          return not(this.ltU(b, a));
        case 'L':
          return this.ltS(a, b);
        case 'GE':
          return not(this.ltS(a, b));
        case 'G':
          return this.ltS(b, a);
        case 'LE':
          return not(this.ltS(b, a));
      }
    }
    return this.plainCondition(name);
  }
  /** Nothing is computed now: what nobody asks for before the next change costs nothing. */
  protected override prepareFlags(change: Flags<Term>): () => void {
    let kept: Pending | 'locals' = this.frame.knowledge.pending ?? 'locals';
    // A change all of whose flags this one gives as well is forgotten.
    while (kept !== 'locals' && !this.hasRest(kept.change, change)) kept = kept.kept;
    return () => {
      this.frame.knowledge = { ...this.frame.knowledge, pending: { change, kept } };
    };
  }
  /** Whether `earlier` gives a flag that `later` does not give. */
  private hasRest(earlier: Flags<Term>, later: Flags<Term>): boolean {
    return FLAG_NAMES.some((name) => gives(earlier, name) && !gives(later, name));
  }
  private setLocal(local: number, term: Term): void {
    this.push(this.zext(term, 64));
    this.body.set(local);
  }

  /** Puts pending flags into the flag locals, in whatever kind is cheapest. */
  settleIntoLocals(): void {
    const { pending } = this.frame.knowledge;
    if (!pending) return;
    const { kind, a, b } = this.frame.flags;
    const { change } = pending;
    if (change.source && FLAG_NAMES.every((name) => change[name] === undefined)) {
      this.setLocal(a, change.source.a);
      this.setLocal(b, change.source.b);
      this.body.i32(kindOf(change.source)).set(kind);
    } else {
      const whole = this.merged();
      if (FLAG_NAMES.some((name) => this.giverOf(name) === 'locals')) this.settleInPlace();
      const record = this.flagRecord(whole);
      if (record.result) this.setLocal(b, record.result);
      if (record.carries) this.setLocal(a, record.carries);
      this.body.i32(RECORD).set(kind);
    }
    this.frame.knowledge = { ...this.frame.knowledge, pending: undefined };
  }
  /** All pending changes as one: what it keeps is in the flag locals. */
  private merged(): Flags<Term> {
    const whole: { -readonly [K in keyof Flags<Term>]: Flags<Term>[K] } = {};
    for (const [names, word] of [
      [['zf', 'sf', 'pf'], 'result'],
      [['cf', 'of', 'af'], 'carries'],
    ] as const) {
      const givers = new Set(names.map((name) => this.giverOf(name)));
      const [giver] = givers;
      const one = givers.size === 1 ? giver : undefined;
      if (one === 'locals') for (const name of names) whole[name] = 'keep';
      else if (one && names.every((name) => one[name] === undefined)) Object.assign(whole, { [word]: one[word] });
      else for (const name of names) whole[name] = this.flag(name);
    }
    return whole;
  }
  /** Turns the flag locals into a flags record if they are not one. */
  private settleInPlace(): void {
    settleLocals(this.frame);
  }

  /** Pushes a term, for the code around instructions. */
  pushTerm(term: Term): void {
    this.push(term);
  }

  // ---- control
  protected override fork(): () => void {
    const before = this.frame.copyKnowledge();
    this.arms++;
    return () => {
      this.frame.knowledge = { ...before };
    };
  }
  protected override join(): void {
    this.arms--;
    // Both arms have left their flags in the locals (or gone elsewhere).
    this.frame.knowledge = { ...this.frame.knowledge, pending: undefined };
  }
  protected fail(pushStatus: () => void): void {
    this.frame.leave(this, () => this.body.i64(this.instruction.address), pushStatus);
  }
  protected conclude(target: Term | undefined): void {
    this.retire();
    if (!this.goTo) {
      if (this.arms > 0) this.settleIntoLocals();
      return;
    }
    this.goTo(target ?? this.followingRip());
  }
}

/** Turns the flag locals into a flags record (kind 0): what leaving, or asking for a flag of unknown kind, needs. */
export function settleLocals(frame: RegionFrame): void {
  const { body, flags, helpers } = frame;
  const { kind, a, b } = flags;
  const result = body.local(I64);
  const operands = () => body.get(kind).get(a).get(b);
  body.get(kind).mostly(false).open(Op.if);
  operands().call(helpers.settleResult).set(result);
  operands().call(helpers.settleCarries).set(a);
  body.get(result).set(b).i32(RECORD).set(kind).close();
}
