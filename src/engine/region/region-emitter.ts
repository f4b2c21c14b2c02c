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
import { Reg } from '../../isa/registers.ts';
import { Extent } from '../../machine/extents.ts';
import { Emitter } from '../emit/emitter.ts';
import type { Place } from '../emit/memory.ts';
import type { Term } from '../emit/term.ts';
import { Op, type ValueType } from '../wasm/opcodes.ts';
import { type Pending, type RegionFrame, type StackBase, settleLocals } from './frame.ts';
import { CARRY_KEPT, kindOf, RECORD } from './settle.ts';

/** Parameters of every handler. */
const [CONTEXT] = [0];

/** Whether a change gives a flag, as opposed to keeping it. */
export function gives(change: Flags<Term>, name: FlagName): boolean {
  if (change[name] !== undefined) return change[name] !== 'keep';
  return ['zf', 'sf', 'pf'].includes(name) ? change.result !== undefined : change.carries !== undefined;
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
    frame.beginInstruction();
  }
  /** Whoever made a term's parts, what is emitted now is the present instruction's. */
  protected override temporary(type: ValueType): number {
    return this.frame.taking.take(type);
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
    const site = frame.sites.of(bytes, half, stack ? this.stackBase() : undefined);
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
  private stackBase(): StackBase {
    const byFrame = this.instruction.operands.some((operand) => operand.kind === 'memory' && operand.base === Reg.rbp);
    return byFrame ? 'rbp' : 'rsp';
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
    if (change === 'locals') return name === 'cf' ? this.carryOfLocals() : this.flagOfRecord(name);
    const outright: FlagValue<Term> | undefined = change[name];
    if (outright !== undefined && outright !== 'keep') {
      // The term may become part of this instruction's own change.
      if (outright.local !== undefined) this.frame.taking.taken.push(outright.local);
      return outright;
    }
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
      const pending = { change, kept, temporaries: this.frame.taking.taken.slice() };
      this.frame.knowledge = { ...this.frame.knowledge, pending };
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
    const keepsCarry = change.cf === 'keep';
    if (change.source && FLAG_NAMES.every((name) => change[name] === undefined || (name === 'cf' && keepsCarry))) {
      if (keepsCarry) this.keepCarry();
      this.setLocal(a, change.source.a);
      this.setLocal(b, change.source.b);
      this.body.i32(kindOf(change.source, keepsCarry)).set(kind);
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
  /** Puts the CF that the pending change keeps into its own local, where it may be already. */
  private keepCarry(): void {
    if (this.giverOf('cf') === 'locals') this.findCarry();
    else this.setLocal(this.frame.flags.kept, this.shl(this.zext(this.flag('cf'), 64), this.const(64, 63)));
  }
  /** Makes the top bit of the word for what is kept the CF of the flag locals. */
  private findCarry(): void {
    const { kind, a, kept } = this.frame.flags;
    this.body.get(kind).i32(CARRY_KEPT).op(Op.i32_lt_u).open(Op.if);
    this.settleInPlace();
    this.body.get(a).set(kept).close();
  }
  private carryOfLocals(): Term {
    this.findCarry();
    this.body.get(this.frame.flags.kept).i64(63n).op(Op.i64_shr_u, Op.i32_wrap_i64);
    return this.name(1);
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
