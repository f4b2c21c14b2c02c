/** Bytes of one instruction, by iced-x86, in the prefix order of GNU as. */
import { type Code, type ConstantOffsets, Encoder, Instruction, OpKind, Register, RoundingControl } from 'iced-x86';
import type { Span } from '../../../grammar/index.ts';
import { type RegisterInfo, registerNamed } from '../registers.ts';
import type { Bound } from '../symbols.ts';
import type { Selection } from './candidates.ts';
import type { Decorations, Rounding } from './decorations.ts';
import { type Argument, addressBits, type MemoryArgument } from './operands.ts';

/** A field of an instruction that an expression fills; numbers are in the bytes already. */
export interface Field {
  readonly kind: 'displacement' | 'immediate';
  /** From the start of the instruction, in bytes. */
  readonly offset: number;
  readonly size: number;
  readonly expression: Bound;
  /** The operand that holds it. */
  readonly span: Span;
  /** The displacement counts from the end of the instruction, `trailing` bytes after the field. */
  readonly relative: boolean;
  readonly trailing: number;
  /** The field is sign-extended to the operand or address size. */
  readonly signed: boolean;
}

/** An encoded instruction. */
export interface Encoded {
  readonly bytes: Uint8Array;
  readonly fields: readonly Field[];
}

/** An instruction that cannot be encoded, and why. */
export interface Unencodable {
  readonly problem: string;
}

const encoder = new Encoder(64);

const segmentPrefixes: Readonly<Record<string, number>> = {
  es: 0x26,
  cs: 0x2e,
  ss: 0x36,
  ds: 0x3e,
  fs: 0x64,
  gs: 0x65,
};

const isRex = (byte: number): boolean => (byte & 0xf0) === 0x40;
const segmentBytes = new Set(Object.values(segmentPrefixes));

/** GNU as writes prefixes in this order: segment, address size, operand size, repeat, lock, REX. */
function prefixRank(byte: number): number {
  if (segmentBytes.has(byte)) return 1;
  return byte === 0x67
    ? 2
    : byte === 0x66
      ? 3
      : byte === 0xf2 || byte === 0xf3
        ? 4
        : byte === 0xf0
          ? 5
          : isRex(byte)
            ? 6
            : 0;
}

const immediateKinds: Readonly<Record<string, OpKind>> = {
  imm8: OpKind.Immediate8,
  imm8_const_1: OpKind.Immediate8,
  imm8sex16: OpKind.Immediate8to16,
  imm8sex32: OpKind.Immediate8to32,
  imm8sex64: OpKind.Immediate8to64,
  imm16: OpKind.Immediate16,
  imm32: OpKind.Immediate32,
  imm32sex64: OpKind.Immediate32to64,
  imm64: OpKind.Immediate64,
};

const roundings: Readonly<Record<Rounding, RoundingControl>> = {
  rn: RoundingControl.RoundToNearest,
  rd: RoundingControl.RoundDown,
  ru: RoundingControl.RoundUp,
  rz: RoundingControl.RoundTowardZero,
  sae: RoundingControl.None,
};

function setDecorations(instruction: Instruction, { mask, zeroing, broadcast, rounding }: Decorations): void {
  if (mask) instruction.opMask = mask.code;
  if (zeroing) instruction.zeroingMasking = true;
  if (broadcast) instruction.isBroadcast = true;
  if (rounding === 'sae') instruction.suppressAllExceptions = true;
  else if (rounding) instruction.roundingControl = roundings[rounding];
}

/** Encodes `selection`. `prefixes` are bytes that the text asked for (`lock`, `rep` and so on). */
export function encode(selection: Selection, prefixes: readonly number[] = []): Encoded | Unencodable {
  const { form, decorations, requests } = selection;
  const displacementSize = requests?.displacement;
  const instruction = new Instruction();
  try {
    instruction.code = form.code as Code;
    let segment: number | undefined;
    const immediates: number[] = [];
    for (const [index, argument] of selection.arguments.entries()) {
      const kind = form.kinds[index]!;
      if (argument.type === 'memory' && kind !== 'es_rDI') segment = segmentOverride(argument, kind) ?? segment;
      const problem = setOperand(instruction, index, kind, argument, immediates.length, displacementSize);
      if (problem) return { problem };
      // Where a register holds the other address, its size is that of both.
      const isBare = argument.type === 'memory' && !argument.base && !argument.index;
      if (isBare && form.kinds[0] === 'r32_reg_mem') instruction.memoryDisplSize = 4;
      if (argument.type === 'immediate') immediates.push(index);
    }
    if (decorations) setDecorations(instruction, decorations);
    if (requests?.encoding === 'vex3') encoder.preventVEX2 = true;
    const length = encoder.encode(instruction, 0n);
    const bytes = encoder.takeBuffer();
    const extra = segment === undefined ? [...prefixes] : [segment, ...prefixes];
    // A REX prefix that says nothing.
    if (requests?.encoding === 'rex') extra.push(0x40);
    if (form.now) extra.push(...missingRex(selection));
    const whole = withPrefixes(bytes, extra);
    let fields: Field[] = [];
    if (selection.arguments.some(({ type }) => type !== 'register')) {
      const offsets = encoder.getConstantOffsets();
      const shift = whole.length - bytes.length;
      fields = fieldsOf(selection, offsets, length, shift);
      const emptied = selection.arguments.some((argument) => argument.type === 'memory' && isIndexOfNothing(argument));
      // It was encoded with a scale of 2, since without any the encoder leaves the SIB byte out.
      if (emptied) whole[sibOffset(offsets, length) + shift]! &= 0x3f;
      offsets.free();
    }
    writeKnown(whole, fields);
    return { bytes: whole, fields };
  } catch (error) {
    encoder.takeBuffer();
    return { problem: explainEncoder(error) };
  } finally {
    if (requests?.encoding === 'vex3') encoder.preventVEX2 = false;
    instruction.free();
  }
}

/** The REX prefix of an address, which iced-x86 leaves out of 3DNow! instructions. */
function missingRex({ arguments: args }: Selection): number[] {
  const memory = args.find((argument) => argument.type === 'memory');
  if (memory?.type !== 'memory') return [];
  const isHigh = (register: RegisterInfo | undefined): boolean => /^r(?:8|9|1\d)d?$/.test(register?.name ?? '');
  const bits = (isHigh(memory.index) ? 2 : 0) | (isHigh(memory.base) ? 1 : 0);
  return bits ? [0x40 | bits] : [];
}

function explainEncoder(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return /high 8-bit/i.test(text) || /AH.*REX|REX/.test(text)
    ? '`%ah`, `%bh`, `%ch` and `%dh` cannot be used in an instruction that needs a REX prefix'
    : `this combination of operands cannot be encoded (${text.replace(/^Error:\s*/, '').split('\n')[0]})`;
}

function setOperand(
  instruction: Instruction,
  index: number,
  kind: string,
  argument: Argument,
  immediatesBefore: number,
  displacementSize: 1 | 4 | undefined,
): string | undefined {
  if (argument.type === 'register') {
    instruction.setOpKind(index, OpKind.Register);
    instruction.setOpRegister(index, argument.register.code);
    return undefined;
  }
  if (argument.type === 'immediate') {
    const opKind = kind === 'imm4_m2z' ? OpKind.Immediate8 : immediateKinds[kind]!;
    instruction.setOpKind(index, immediatesBefore > 0 && kind === 'imm8' ? OpKind.Immediate8_2nd : opKind);
    if (kind === 'imm8_const_1') instruction.immediate8 = 1;
    if (kind === 'imm4_m2z') instruction.immediate8 = Number(argument.value ?? 0n);
    return undefined;
  }
  const wide = addressBits(argument) === 64;
  switch (kind) {
    case 'es_rDI':
      instruction.setOpKind(index, wide ? OpKind.MemoryESRDI : OpKind.MemoryESEDI);
      return undefined;
    case 'seg_rSI':
      instruction.setOpKind(index, wide ? OpKind.MemorySegRSI : OpKind.MemorySegESI);
      return undefined;
    case 'seg_rDI':
      instruction.setOpKind(index, wide ? OpKind.MemorySegRDI : OpKind.MemorySegEDI);
      return undefined;
  }
  instruction.setOpKind(index, OpKind.Memory);
  if (kind === 'seg_rBX_al') {
    instruction.memoryBase = argument.base!.code;
    instruction.memoryIndex = registerNamed('al')!.code;
    return undefined;
  }
  return setMemory(instruction, kind, argument, displacementSize);
}

function setMemory(
  instruction: Instruction,
  kind: string,
  memory: MemoryArgument,
  forced: 1 | 4 | undefined,
): string | undefined {
  instruction.memoryBase = memory.base?.code ?? Register.None;
  instruction.memoryIndex = memory.index?.code ?? Register.None;
  instruction.memoryIndexScale = isIndexOfNothing(memory) ? 2 : memory.scale;
  if (kind === 'mem_offs' || !(memory.base || memory.index) || memory.base?.class === 'ip') {
    instruction.memoryDisplSize = addressBits(memory) / 8;
    return undefined;
  }
  if (memory.value === undefined) {
    // A placeholder that needs all four bytes.
    instruction.memoryDisplSize = addressBits(memory) / 8;
    instruction.memoryDisplacement = 0x12345678n;
    return undefined;
  }
  const value = signedDisplacement(memory);
  if (value !== undefined && forced === 4) {
    instruction.memoryDisplSize = addressBits(memory) / 8;
    instruction.memoryDisplacement = BigInt.asUintN(addressBits(memory), value);
    return undefined;
  }
  if (value === undefined) return `the displacement ${memory.value} does not fit in 32 bits with its sign`;
  instruction.memoryDisplSize = value === 0n && forced === undefined ? 0 : 1;
  instruction.memoryDisplacement = BigInt.asUintN(addressBits(memory), value);
  return undefined;
}

/** `(%rax,%riz)`: the SIB byte says nothing, but is there. */
const isIndexOfNothing = ({ base, index, zeroIndex, scale }: MemoryArgument): boolean =>
  zeroIndex !== undefined && base !== undefined && index === undefined && scale === 1;

/** Where the SIB byte is: before the displacement and the immediate, or at the end. */
function sibOffset(offsets: ConstantOffsets, length: number): number {
  if (offsets.hasDisplacement) return offsets.displacementOffset - 1;
  return (offsets.hasImmediate ? offsets.immediateOffset : length) - 1;
}

/** The displacement as the address computation sees it: 32-bit addresses wrap, 64-bit ones do not. */
function signedDisplacement(memory: MemoryArgument): bigint | undefined {
  const value = memory.value!;
  const signed = BigInt.asIntN(32, value);
  if (addressBits(memory) === 32) return value === signed || value === BigInt.asUintN(32, value) ? signed : undefined;
  return value === signed ? signed : undefined;
}

/** The segment prefix, left out where it names the segment that is used anyway. */
function segmentOverride(memory: MemoryArgument, kind: string): number | undefined {
  if (!memory.segment) return undefined;
  const base = memory.base?.name ?? '';
  const stack = /^[er][sb]p$/.test(base) && !kind.startsWith('seg_');
  return memory.segment.name === (stack ? 'ss' : 'ds') ? undefined : segmentPrefixes[memory.segment.name];
}

/** Puts `extra` prefix bytes to those of the encoding, in GNU's order. */
function withPrefixes(bytes: Uint8Array, extra: readonly number[]): Uint8Array {
  // FWAIT, which some x87 names contain, comes before everything.
  const start = bytes.length > 1 && bytes[0] === 0x9b ? 1 : 0;
  let end = start;
  while (end < bytes.length - 1 && prefixRank(bytes[end]!) > 0) end++;
  if (extra.length === 0 && end - start < 2) return bytes;
  const all = [...bytes.subarray(start, end), ...extra];
  const prefixes = all.filter((byte) => !isRex(byte)).sort((a, b) => prefixRank(a) - prefixRank(b));
  // What several REX prefixes say goes into one.
  const rex = all.filter(isRex).reduce((sum, byte) => sum | byte, 0);
  if (rex) prefixes.push(rex);
  return Uint8Array.from([...bytes.subarray(0, start), ...prefixes, ...bytes.subarray(end)]);
}

function fieldsOf(selection: Selection, offsets: ConstantOffsets, length: number, shift: number): Field[] {
  const fields: Field[] = [];
  let immediateIndex = 0;
  for (const [index, argument] of selection.arguments.entries()) {
    const kind = selection.form.kinds[index]!;
    // An instruction pointer alone has a displacement too: 0.
    if (argument.type === 'memory' && (argument.displacement || argument.base?.class === 'ip')) {
      const size = kind === 'mem_offs' ? 8 : offsets.displacementSize;
      if (size === 0) continue;
      // EVEX counts a displacement of one byte in units of the operand, and the encoder has written it.
      if (selection.form.evex && size === 1) continue;
      const offset = kind === 'mem_offs' && !offsets.hasDisplacement ? length - 8 : offsets.displacementOffset;
      const relative = argument.base?.class === 'ip' && argument.value === undefined;
      fields.push({
        kind: 'displacement',
        offset: offset + shift,
        size,
        expression: argument.value === undefined ? argument.displacement! : { kind: 'number', value: argument.value },
        span: argument.span,
        relative,
        trailing: length - offset - size,
        signed: addressBits(argument) === 64 && size === 4,
      });
    } else if (argument.type === 'immediate') {
      const second = immediateIndex++ > 0;
      if (kind === 'imm8_const_1' || kind === 'imm4_m2z') continue;
      const size = second ? offsets.immediateSize2 : offsets.immediateSize;
      const offset = second ? offsets.immediateOffset2 : offsets.immediateOffset;
      fields.push({
        kind: 'immediate',
        offset: offset + shift,
        size,
        expression: argument.value === undefined ? argument.expression : { kind: 'number', value: argument.value },
        span: argument.span,
        relative: false,
        trailing: 0,
        signed: kind === 'imm32sex64' || kind.startsWith('imm8sex'),
      });
    }
  }
  return fields;
}

function writeKnown(bytes: Uint8Array, fields: readonly Field[]): void {
  for (const field of fields) {
    let value = field.expression.kind === 'number' ? BigInt.asUintN(64, field.expression.value) : 0n;
    for (let index = 0; index < field.size; index++) {
      bytes[field.offset + index] = Number(value & 0xffn);
      value >>= 8n;
    }
  }
}
