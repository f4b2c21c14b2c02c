// A WebAssembly binary encoder, as much of the format as the engines emit. WebAssembly Core Specification 2.0, §5.

/** Value types. */
export const I32 = 0x7f;
export const I64 = 0x7e;
export const F32 = 0x7d;
export const F64 = 0x7c;
export const V128 = 0x7b;
export type ValueType = typeof I32 | typeof I64 | typeof F32 | typeof F64 | typeof V128;
/** Block type without a result. */
export const VOID = 0x40;

/** Opcodes by the names of the text format. */
export const Op = {
  unreachable: 0x00,
  block: 0x02,
  loop: 0x03,
  if: 0x04,
  else: 0x05,
  end: 0x0b,
  br: 0x0c,
  br_if: 0x0d,
  br_table: 0x0e,
  return: 0x0f,
  call: 0x10,
  call_indirect: 0x11,
  drop: 0x1a,
  select: 0x1b,
  local_get: 0x20,
  local_set: 0x21,
  local_tee: 0x22,
  i32_load: 0x28,
  i64_load: 0x29,
  f64_load: 0x2b,
  i32_load8_u: 0x2d,
  i32_load16_u: 0x2f,
  i64_load32_u: 0x35,
  i32_store: 0x36,
  i64_store: 0x37,
  f64_store: 0x39,
  i32_store8: 0x3a,
  i32_store16: 0x3b,
  i32_const: 0x41,
  i64_const: 0x42,
  f64_const: 0x44,
  i32_eqz: 0x45,
  i32_eq: 0x46,
  i32_ne: 0x47,
  i32_lt_s: 0x48,
  i32_lt_u: 0x49,
  i64_eqz: 0x50,
  i64_eq: 0x51,
  i64_ne: 0x52,
  i64_lt_s: 0x53,
  i64_lt_u: 0x54,
  i64_ge_u: 0x5a,
  f32_eq: 0x5b,
  f32_lt: 0x5d,
  f64_eq: 0x61,
  f64_lt: 0x63,
  f64_gt: 0x64,
  i32_clz: 0x67,
  i32_ctz: 0x68,
  i32_popcnt: 0x69,
  i32_add: 0x6a,
  i32_sub: 0x6b,
  i32_mul: 0x6c,
  i32_and: 0x71,
  i32_or: 0x72,
  i32_xor: 0x73,
  i32_shl: 0x74,
  i32_shr_s: 0x75,
  i32_shr_u: 0x76,
  i32_rotl: 0x77,
  i32_rotr: 0x78,
  i64_gt_u: 0x56,
  i64_clz: 0x79,
  i64_ctz: 0x7a,
  i64_popcnt: 0x7b,
  i64_add: 0x7c,
  i64_sub: 0x7d,
  i64_mul: 0x7e,
  i64_div_u: 0x80,
  i64_rem_u: 0x82,
  i64_and: 0x83,
  i64_or: 0x84,
  i64_xor: 0x85,
  i64_shl: 0x86,
  i64_shr_s: 0x87,
  i64_shr_u: 0x88,
  i64_rotl: 0x89,
  i64_rotr: 0x8a,
  f32_ceil: 0x8d,
  f32_floor: 0x8e,
  f32_trunc: 0x8f,
  f32_nearest: 0x90,
  f32_sqrt: 0x91,
  f32_add: 0x92,
  f32_sub: 0x93,
  f32_mul: 0x94,
  f32_div: 0x95,
  f64_abs: 0x99,
  f64_ceil: 0x9b,
  f64_floor: 0x9c,
  f64_trunc: 0x9d,
  f64_nearest: 0x9e,
  f64_sqrt: 0x9f,
  f64_add: 0xa0,
  f64_sub: 0xa1,
  f64_mul: 0xa2,
  f64_div: 0xa3,
  f64_min: 0xa4,
  i32_wrap_i64: 0xa7,
  i64_trunc_f64_s: 0xb0,
  i64_extend_i32_s: 0xac,
  i64_extend_i32_u: 0xad,
  f32_convert_i32_s: 0xb2,
  f32_convert_i64_s: 0xb4,
  f32_demote_f64: 0xb6,
  f64_convert_i32_s: 0xb7,
  f64_convert_i64_s: 0xb9,
  f64_promote_f32: 0xbb,
  i32_reinterpret_f32: 0xbc,
  i64_reinterpret_f64: 0xbd,
  f32_reinterpret_i32: 0xbe,
  f64_reinterpret_i64: 0xbf,
  i32_extend8_s: 0xc0,
  i32_extend16_s: 0xc1,
  i64_extend8_s: 0xc2,
  i64_extend16_s: 0xc3,
  i64_extend32_s: 0xc4,
} as const;

/** Marks an opcode of the vector instructions: prefix FDH, then the rest as a LEB128 number. */
const VECTOR = 0xfd00;
const vector = <T extends Record<string, number>>(opcodes: T): T =>
  Object.fromEntries(Object.entries(opcodes).map(([name, opcode]) => [name, VECTOR + opcode])) as T;

/** Vector opcodes by the names of the text format. */
export const Vec = vector({
  v128_load: 0,
  v128_store: 11,
  v128_const: 12,
  i8x16_shuffle: 13,
  i8x16_swizzle: 14,
  i64x2_splat: 18,
  i8x16_extract_lane_u: 22,
  i8x16_replace_lane: 23,
  i16x8_extract_lane_u: 25,
  i16x8_replace_lane: 26,
  i32x4_extract_lane: 27,
  i32x4_replace_lane: 28,
  i64x2_extract_lane: 29,
  i64x2_replace_lane: 30,
  i8x16_eq: 35,
  i8x16_gt_s: 39,
  i16x8_eq: 45,
  i16x8_gt_s: 49,
  i32x4_eq: 55,
  i32x4_gt_s: 59,
  v128_and: 78,
  v128_or: 80,
  v128_xor: 81,
  i8x16_bitmask: 100,
  i8x16_narrow_i16x8_s: 101,
  i8x16_narrow_i16x8_u: 102,
  i8x16_add: 110,
  i8x16_add_sat_s: 111,
  i8x16_add_sat_u: 112,
  i8x16_sub: 113,
  i8x16_sub_sat_s: 114,
  i8x16_sub_sat_u: 115,
  i8x16_min_s: 118,
  i8x16_min_u: 119,
  i8x16_max_s: 120,
  i8x16_max_u: 121,
  i8x16_avgr_u: 123,
  i16x8_bitmask: 132,
  i16x8_narrow_i32x4_s: 133,
  i16x8_narrow_i32x4_u: 134,
  i16x8_shl: 139,
  i16x8_shr_s: 140,
  i16x8_shr_u: 141,
  i16x8_add: 142,
  i16x8_add_sat_s: 143,
  i16x8_add_sat_u: 144,
  i16x8_sub: 145,
  i16x8_sub_sat_s: 146,
  i16x8_sub_sat_u: 147,
  i16x8_mul: 149,
  i16x8_min_s: 150,
  i16x8_min_u: 151,
  i16x8_max_s: 152,
  i16x8_max_u: 153,
  i16x8_avgr_u: 155,
  i32x4_bitmask: 164,
  i32x4_shl: 171,
  i32x4_shr_s: 172,
  i32x4_shr_u: 173,
  i32x4_add: 174,
  i32x4_sub: 177,
  i32x4_mul: 181,
  i32x4_min_s: 182,
  i32x4_min_u: 183,
  i32x4_max_s: 184,
  i32x4_max_u: 185,
  i64x2_bitmask: 196,
  i64x2_shl: 203,
  i64x2_shr_s: 204,
  i64x2_shr_u: 205,
  i64x2_add: 206,
  i64x2_sub: 209,
  i64x2_mul: 213,
  i64x2_eq: 214,
  i64x2_gt_s: 217,
} as const);

/** Appends an opcode; one of `Vec` with its prefix. */
function opcodeBytes(out: number[], opcode: number): void {
  if (opcode < VECTOR) {
    out.push(opcode);
    return;
  }
  out.push(VECTOR >> 8);
  unsigned(out, opcode - VECTOR);
}

/** Appends an unsigned LEB128 number. */
export function unsigned(out: number[], value: number): void {
  let rest = value;
  while (rest >= 0x80) {
    out.push((rest & 0x7f) | 0x80);
    rest = Math.floor(rest / 128);
  }
  out.push(rest);
}

/** Appends a signed LEB128 number. */
export function signed(out: number[], value: bigint): void {
  let rest = value;
  for (;;) {
    const byte = Number(rest & 0x7fn);
    rest >>= 7n;
    if ((rest === 0n && (byte & 0x40) === 0) || (rest === -1n && (byte & 0x40) !== 0)) {
      out.push(byte);
      return;
    }
    out.push(byte | 0x80);
  }
}

/** The body of one function under construction. */
export class FunctionBody {
  readonly code: number[] = [];
  private readonly locals: ValueType[] = [];
  private readonly parameters: number;

  constructor(parameters: number) {
    this.parameters = parameters;
  }

  /** Reserves a local. @returns its index */
  local(type: ValueType): number {
    return this.parameters + this.locals.push(type) - 1;
  }
  op(...opcodes: number[]): this {
    for (const opcode of opcodes) opcodeBytes(this.code, opcode);
    return this;
  }
  get(local: number): this {
    this.code.push(Op.local_get);
    unsigned(this.code, local);
    return this;
  }
  set(local: number): this {
    this.code.push(Op.local_set);
    unsigned(this.code, local);
    return this;
  }
  tee(local: number): this {
    this.code.push(Op.local_tee);
    unsigned(this.code, local);
    return this;
  }
  i32(value: number): this {
    this.code.push(Op.i32_const);
    signed(this.code, BigInt(value | 0));
    return this;
  }
  i64(value: bigint): this {
    this.code.push(Op.i64_const);
    signed(this.code, BigInt.asIntN(64, value));
    return this;
  }
  /** A constant binary64. */
  f64(value: number): this {
    this.op(Op.f64_const).code.push(...new Uint8Array(Float64Array.of(value).buffer));
    return this;
  }
  /** A constant vector of 128 bits. */
  v128(value: bigint): this {
    this.op(Vec.v128_const);
    for (let i = 0n; i < 128n; i += 8n) this.code.push(Number((value >> i) & 0xffn));
    return this;
  }
  /** A vector opcode that takes the number of an element. */
  lane(opcode: number, index: number): this {
    this.op(opcode).code.push(index);
    return this;
  }
  /** Sixteen bytes chosen from two vectors. */
  shuffle(bytes: readonly number[]): this {
    this.op(Vec.i8x16_shuffle).code.push(...bytes);
    return this;
  }
  /** A load or store opcode with its constant offset; alignment is only a hint and left at one byte. */
  memory(opcode: number, offset = 0): this {
    this.op(opcode).code.push(0);
    unsigned(this.code, offset);
    return this;
  }
  call(index: number): this {
    this.code.push(Op.call);
    unsigned(this.code, index);
    return this;
  }
  callIndirect(type: number): this {
    this.code.push(Op.call_indirect);
    unsigned(this.code, type);
    this.code.push(0);
    return this;
  }
  branch(opcode: typeof Op.br | typeof Op.br_if, depth: number): this {
    this.code.push(opcode);
    unsigned(this.code, depth);
    return this;
  }

  /** Branches (positions of their opcodes in the code) that mostly go one way. */
  private hints: { at: number; taken: boolean }[] = [];

  /** Constructs open around the present place: a branch to the one opened as the n-th (from 0) has depth `depth - 1 - n`. */
  depth = 0;
  /** Opens a block, loop or if without a result. @returns its number, for `branchTo` */
  open(opcode: typeof Op.block | typeof Op.loop | typeof Op.if): number {
    this.code.push(opcode, VOID);
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
    this.code.push(Op.br_table);
    unsigned(this.code, targets.length);
    for (const construct of [...targets, otherwise]) unsigned(this.code, this.depth - 1 - construct);
    return this;
  }
  /** Takes over the code of another body with the same parameters and locals. */
  append(other: FunctionBody): this {
    for (const { at, taken } of other.hints) this.hints.push({ at: this.code.length + at, taken });
    for (const byte of other.code) this.code.push(byte);
    return this;
  }
  /** Emits code that comes before all there is so far. */
  prepend(emit: () => void): void {
    const [code, hints] = [this.code.splice(0), this.hints];
    this.hints = [];
    emit();
    for (const { at, taken } of hints) this.hints.push({ at: this.code.length + at, taken });
    for (const byte of code) this.code.push(byte);
  }

  /** What the section of branch hints says of this function: how many, and each one's place, size and direction. */
  encodeHints(): number[] {
    const out: number[] = [];
    const start = this.encodeLocals().length;
    unsigned(out, this.hints.length);
    for (const { at, taken } of this.hints) {
      unsigned(out, start + at);
      out.push(1, taken ? 1 : 0);
    }
    return this.hints.length === 0 ? [] : out;
  }
  private encodeLocals(): number[] {
    const out: number[] = [];
    unsigned(out, this.locals.length);
    for (const type of this.locals) out.push(1, type);
    return out;
  }
  /** The body as the code section wants it: size, locals, code, end. */
  encode(): number[] {
    const body = this.encodeLocals();
    for (const byte of this.code) body.push(byte);
    body.push(Op.end);
    const out: number[] = [];
    unsigned(out, body.length);
    for (const byte of body) out.push(byte);
    return out;
  }
}

interface Signature {
  readonly parameters: readonly ValueType[];
  readonly results: readonly ValueType[];
}

/** A module under construction: imports one memory and one table from `env`, and functions; exports functions by name. */
export class ModuleBuilder {
  private readonly types: Signature[] = [];
  private readonly imports: { name: string; type: number }[] = [];
  private readonly functions: { type: number; body: FunctionBody; name: string | undefined }[] = [];

  /** Index of a function type, adding it if it is new. */
  type(parameters: readonly ValueType[], results: readonly ValueType[]): number {
    const found = this.types.findIndex(
      (t) => String(t.parameters) === String(parameters) && String(t.results) === String(results),
    );
    return found >= 0 ? found : this.types.push({ parameters, results }) - 1;
  }
  /** Declares an imported function `env.name`. All imports come before the first function. @returns its index */
  importFunction(name: string, parameters: readonly ValueType[], results: readonly ValueType[]): number {
    return this.imports.push({ name, type: this.type(parameters, results) }) - 1;
  }
  /** Adds a function; exported under `name` if given. @returns its index */
  function(parameters: readonly ValueType[], results: readonly ValueType[], body: FunctionBody, name?: string): number {
    return this.imports.length + this.functions.push({ type: this.type(parameters, results), body, name }) - 1;
  }

  /** The module's bytes. @param memoryPages the imported memory's size in pages of 64 KiB */
  encode(memoryPages: number): Uint8Array<ArrayBuffer> {
    const out: number[] = [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
    const section = (id: number, count: number, write: (to: number[]) => void) => {
      const content: number[] = [];
      unsigned(content, count);
      write(content);
      out.push(id);
      unsigned(out, content.length);
      for (const byte of content) out.push(byte);
    };
    const name = (to: number[], text: string) => {
      unsigned(to, text.length);
      for (let i = 0; i < text.length; i++) to.push(text.charCodeAt(i));
    };
    section(1, this.types.length, (to) => {
      for (const type of this.types) {
        to.push(0x60);
        unsigned(to, type.parameters.length);
        to.push(...type.parameters);
        unsigned(to, type.results.length);
        to.push(...type.results);
      }
    });
    section(2, this.imports.length + 2, (to) => {
      for (const imported of this.imports) {
        name(to, 'env');
        name(to, imported.name);
        to.push(0x00);
        unsigned(to, imported.type);
      }
      name(to, 'env');
      name(to, 'memory');
      to.push(0x02, 0x01);
      unsigned(to, memoryPages);
      unsigned(to, memoryPages);
      name(to, 'env');
      name(to, 'table');
      to.push(0x01, 0x70, 0x00, 0x00);
    });
    section(3, this.functions.length, (to) => {
      for (const f of this.functions) unsigned(to, f.type);
    });
    const exported = this.functions.flatMap((f, i) =>
      f.name === undefined ? [] : [{ name: f.name, index: this.imports.length + i }],
    );
    section(7, exported.length, (to) => {
      for (const e of exported) {
        name(to, e.name);
        to.push(0x00);
        unsigned(to, e.index);
      }
    });
    const hints = this.functions.flatMap(({ body }, i) => {
      const encoded = body.encodeHints();
      return encoded.length === 0 ? [] : [{ index: this.imports.length + i, encoded }];
    });
    if (hints.length > 0) {
      // A custom section. WebAssembly: Branch Hinting (a hint only: who does not know it skips it).
      const content: number[] = [];
      name(content, 'metadata.code.branch_hint');
      unsigned(content, hints.length);
      for (const { index, encoded } of hints) {
        unsigned(content, index);
        for (const byte of encoded) content.push(byte);
      }
      out.push(0);
      unsigned(out, content.length);
      for (const byte of content) out.push(byte);
    }
    section(10, this.functions.length, (to) => {
      for (const f of this.functions) for (const byte of f.body.encode()) to.push(byte);
    });
    return Uint8Array.from(out);
  }
}
