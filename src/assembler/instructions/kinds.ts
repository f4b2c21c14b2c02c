/** Which argument fits which operand kind of the form tables. */
import { fitsImmediate } from '../modifiers.ts';
import type { RegisterClass } from '../registers.ts';
import type { Argument, MemoryArgument } from './operands.ts';

/** Tells whether `argument` fits. `bits` is the operand size of the form. */
export type Fits = (argument: Argument, bits: number) => boolean;

const cache = new Map<string, Fits>();

/** The test for one operand kind. */
export function fitsKind(kind: string): Fits {
  let test = cache.get(kind);
  if (!test) {
    test = makeTest(kind);
    cache.set(kind, test);
  }
  return test;
}

/** Kinds that an instruction implies, so that AT&T text may leave them out. */
export function isImplied(kind: string): boolean {
  return /^(?:es_rDI|seg_rSI|seg_rDI|seg_rBX_al|st0)$/.test(kind);
}

/** Kinds of branch targets, with the bytes of their displacement; 0 for other kinds. */
export function branchBytes(kind: string): number {
  const match = /^(?:br(?:16|64)|xbegin)_([124])$/.exec(kind);
  return match ? Number(match[1]) : 0;
}

function makeTest(kind: string): Fits {
  const orMemory = /^(r8|r16|r32|r64|mm|xmm|ymm|zmm|bnd|k)_or_mem/.exec(kind);
  if (orMemory) {
    const wanted = orMemory[1] as RegisterClass;
    return (argument) => isMemory(argument) || isRegister(argument, wanted);
  }
  const register =
    /^(r8|r16|r32|r64|mm|xmm|ymm|zmm|bnd|k|seg|cr|dr|tr|tmm)(?:p[13])?_(?:reg|reg_mem|opcode|rm|vvvv|is[45])$/.exec(
      kind,
    );
  if (register) {
    const wanted = register[1] as RegisterClass;
    return (argument) => isRegister(argument, wanted);
  }
  if (/^(?:mem|mem_mpx|mem_mib|sibmem)$/.test(kind)) return isMemory;
  const vector = /^mem_vsib(?:32|64)([xyz])$/.exec(kind);
  if (vector) {
    const wanted = `${vector[1]}mm`;
    return (argument) => argument.type === 'memory' && argument.index?.class === wanted;
  }
  if (/^(?:[c-g]s|es|ss|al|ax|eax|rax|cl|dx)$/.test(kind)) {
    return (argument) => argument.type === 'register' && argument.register.name === kind;
  }
  if (kind === 'st0') return (argument) => argument.type === 'register' && argument.register.name === 'st(0)';
  if (kind === 'sti_opcode') return (argument) => isRegister(argument, 'st');
  if (kind === 'mem_offs') {
    return (argument) => isMemory(argument) && !argument.base && !argument.index && !argument.zeroIndex;
  }
  if (kind === 'es_rDI') {
    return (argument) => isPointer(argument, 'di') && (!argument.segment || argument.segment.name === 'es');
  }
  if (kind === 'seg_rSI') return (argument) => isPointer(argument, 'si');
  if (kind === 'seg_rDI') return (argument) => isPointer(argument, 'di');
  if (kind === 'seg_rBX_al') return (argument) => isPointer(argument, 'bx');
  return immediateTest(kind) ?? (() => false);
}

function immediateTest(kind: string): Fits | undefined {
  const value = (test: (value: bigint, bits: number) => boolean, whenUnknown: boolean): Fits => {
    return (argument, bits) => {
      if (argument.type !== 'immediate') return false;
      if (argument.value !== undefined) return test(argument.value, bits);
      return whenUnknown && (argument.modifier === undefined || fitsModifier(argument.modifier, kind));
    };
  };
  switch (kind) {
    case 'imm8':
      return value(
        (number, bits) => bits === 8 || (number <= 255n && number >= -128n) || fitsSignedByte(number, bits),
        true,
      );
    case 'imm8_const_1':
      return value((number) => number === 1n, false);
    case 'imm8sex16':
    case 'imm8sex32':
    case 'imm8sex64':
      return value((number, bits) => fitsSignedByte(number, bits), false);
    case 'imm16':
    case 'imm32':
      return value(() => true, true);
    case 'imm32sex64':
      return value((number) => BigInt.asIntN(32, number) === number, true);
    case 'imm64':
      return value(() => true, true);
    case 'imm4_m2z':
      return value((number) => number >= 0n && number <= 15n, false);
    default:
      return undefined;
  }
}

const fitsModifier = (modifier: string, kind: string): boolean =>
  fitsImmediate(modifier, Number(/\d+/.exec(kind)![0]) / 8, kind === 'imm32sex64');

/** Whether a sign-extended byte gives `number` in an operand of `bits` bits, however its sign was written. */
function fitsSignedByte(number: bigint, bits: number): boolean {
  if (bits === 64) return number >= -128n && number <= 127n;
  // GNU as reads a constant below 2³² as a signed 32-bit number before it looks at a narrower operand.
  const value = number >= 0n && number < 1n << 32n ? BigInt.asIntN(32, number) : number;
  if (value < -(1n << BigInt(bits - 1)) || value >= 1n << BigInt(bits)) return false;
  const signed = BigInt.asIntN(bits, value);
  return signed >= -128n && signed <= 127n;
}

function isMemory(argument: Argument): argument is MemoryArgument {
  if (argument.type !== 'memory') return false;
  return argument.index === undefined || argument.index.bits > 0;
}

function isRegister(argument: Argument, wanted: RegisterClass): boolean {
  return argument.type === 'register' && argument.register.class === wanted;
}

/** A memory operand that is nothing but `(%rsi)` or its 32-bit form. */
function isPointer(argument: Argument, name: string): argument is MemoryArgument {
  return (
    argument.type === 'memory' &&
    (argument.base?.name === `r${name}` || argument.base?.name === `e${name}`) &&
    argument.index === undefined &&
    argument.displacement === undefined
  );
}
