// Code of a function. WebAssembly Core Specification 2.0, §5.4, §5.5.13.

import { Bytes } from './bytes.ts';
import { Op, type ValueType, VECTOR, Vec, VOID } from './opcodes.ts';

/** The body of one function under construction. */
export class FunctionBody {
  private code = new Bytes();
  private readonly locals: ValueType[] = [];
  private readonly parameters: number;

  /** The `local.set` emitted last, and where it ends. */
  private lastSet = { local: -1, at: 0, end: 0 };

  constructor(parameters: number) {
    this.parameters = parameters;
  }

  /** Appends an opcode; one of `Vec` with its prefix. */
  private opcode(opcode: number): void {
    if (opcode < VECTOR) {
      this.code.byte(opcode);
      return;
    }
    this.code.byte(VECTOR >> 8);
    this.code.unsigned(opcode - VECTOR);
  }
  /** Reserves a local. @returns its index */
  local(type: ValueType): number {
    return this.parameters + this.locals.push(type) - 1;
  }
  op(...opcodes: number[]): this {
    for (const opcode of opcodes) this.opcode(opcode);
    return this;
  }
  get(local: number): this {
    // What has just been set is kept on the stack instead.
    if (this.lastSet.local === local && this.lastSet.end === this.code.length) {
      this.code.replace(this.lastSet.at, Op.local_tee);
      // The next one is a plain `get`: it wants a second copy.
      this.lastSet.local = -1;
      return this;
    }
    this.code.byte(Op.local_get);
    this.code.unsigned(local);
    return this;
  }
  set(local: number): this {
    const at = this.code.length;
    this.code.byte(Op.local_set);
    this.code.unsigned(local);
    this.lastSet = { local, at, end: this.code.length };
    return this;
  }
  tee(local: number): this {
    this.code.byte(Op.local_tee);
    this.code.unsigned(local);
    return this;
  }
  i32(value: number): this {
    this.code.byte(Op.i32_const);
    this.code.signed(value | 0);
    return this;
  }
  i64(value: bigint): this {
    this.code.byte(Op.i64_const);
    this.code.signed64(BigInt.asIntN(64, value));
    return this;
  }
  /** A constant binary64. */
  f64(value: number): this {
    this.op(Op.f64_const).code.append(new Uint8Array(Float64Array.of(value).buffer));
    return this;
  }
  /** A constant vector of 128 bits. */
  v128(value: bigint): this {
    this.op(Vec.v128_const);
    for (let i = 0n; i < 128n; i += 8n) this.code.byte(Number((value >> i) & 0xffn));
    return this;
  }
  /** A vector opcode that takes the number of an element. */
  lane(opcode: number, index: number): this {
    this.op(opcode).code.byte(index);
    return this;
  }
  /** Sixteen bytes chosen from two vectors. */
  shuffle(bytes: readonly number[]): this {
    this.op(Vec.i8x16_shuffle).code.append(bytes);
    return this;
  }
  /** A load or store opcode with its constant offset; alignment is only a hint and left at one byte. */
  memory(opcode: number, offset = 0): this {
    this.op(opcode).code.byte(0);
    this.code.unsigned(offset);
    return this;
  }
  /** (to, from, bytes): copies, as if through a buffer. */
  memoryCopy(): this {
    this.code.append([0xfc, 10, 0, 0]);
    return this;
  }
  /** (to, value, bytes): fills with a byte. */
  memoryFill(): this {
    this.code.append([0xfc, 11, 0]);
    return this;
  }
  call(index: number): this {
    this.code.byte(Op.call);
    this.code.unsigned(index);
    return this;
  }
  /** Calls, or with `return_call_indirect` leaves for, the function at the index on the stack. */
  callIndirect(
    type: number,
    opcode: typeof Op.call_indirect | typeof Op.return_call_indirect = Op.call_indirect,
  ): this {
    this.code.byte(opcode);
    this.code.unsigned(type);
    this.code.byte(0);
    return this;
  }
  branch(opcode: typeof Op.br | typeof Op.br_if, depth: number): this {
    this.code.byte(opcode);
    this.code.unsigned(depth);
    return this;
  }

  /** Branches (positions of their opcodes in the code) that mostly go one way. */
  private hints: { at: number; taken: boolean }[] = [];

  /** Constructs open around the present place: a branch to the one opened as the n-th (from 0) has depth `depth - 1 - n`. */
  depth = 0;
  /** Opens a block, loop or if without a result. @returns its number, for `branchTo` */
  open(opcode: typeof Op.block | typeof Op.loop | typeof Op.if): number {
    this.code.byte(opcode);
    this.code.byte(VOID);
    return this.depth++;
  }
  /** Which way the branch emitted next mostly goes: compilers keep the other way's costs out of the common path. */
  mostly(taken: boolean): this {
    this.hints.push({ at: this.code.length, taken });
    return this;
  }
  else(): this {
    return this.op(Op.else);
  }
  close(): this {
    this.depth--;
    return this.op(Op.end);
  }
  /** Branches to an open construct by the number that `open` gave. */
  branchTo(construct: number, opcode: typeof Op.br | typeof Op.br_if = Op.br): this {
    return this.branch(opcode, this.depth - 1 - construct);
  }
  /** Branches to `targets[n]` for n from the stack, beyond the last to `otherwise`: constructs by their numbers. */
  branchTable(targets: readonly number[], otherwise: number): this {
    this.code.byte(Op.br_table);
    this.code.unsigned(targets.length);
    for (const construct of [...targets, otherwise]) this.code.unsigned(this.depth - 1 - construct);
    return this;
  }
  /** Emits code that comes before all there is so far. */
  prepend(emit: () => void): void {
    const { code, hints } = this;
    this.code = new Bytes();
    this.hints = [];
    this.lastSet = { local: -1, at: 0, end: 0 };
    emit();
    for (const { at, taken } of hints) this.hints.push({ at: this.code.length + at, taken });
    this.code.append(code.view());
  }

  /** What the section of branch hints says of this function: how many, and each one's place, size and direction. */
  encodeHints(to: Bytes): void {
    const start = this.encodeLocals().length;
    to.unsigned(this.hints.length);
    for (const { at, taken } of this.hints) {
      to.unsigned(start + at);
      to.byte(1);
      to.byte(taken ? 1 : 0);
    }
  }
  get hasHints(): boolean {
    return this.hints.length > 0;
  }
  /** Runs of locals of one type. */
  private encodeLocals(): Bytes {
    const runs: { type: ValueType; count: number }[] = [];
    for (const type of this.locals) {
      const last = runs.at(-1);
      if (last?.type === type) last.count++;
      else runs.push({ type, count: 1 });
    }
    const out = new Bytes();
    out.unsigned(runs.length);
    for (const { type, count } of runs) {
      out.unsigned(count);
      out.byte(type);
    }
    return out;
  }
  /** The body as the code section wants it: size, locals, code, end. */
  encode(to: Bytes): void {
    const locals = this.encodeLocals();
    to.unsigned(locals.length + this.code.length + 1);
    to.append(locals.view());
    to.append(this.code.view());
    to.byte(Op.end);
  }
}
