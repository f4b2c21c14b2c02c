/** The forms that fit a reading of a name and its arguments, and which of them GNU as takes. */

import { isHighVector, registerNamed } from '../registers.ts';
import type { Decorations } from './decorations.ts';
import { type Form, formsOf } from './forms.ts';
import { fitsKind, isImplied } from './kinds.ts';
import type { Reading } from './names.ts';
import type { Argument } from './operands.ts';
import type { Requests } from './requests.ts';

/** A form with an argument for each of its operands, in Intel's order. */
export interface Selection {
  readonly form: Form;
  readonly arguments: readonly Argument[];
  /** What the text says in braces behind operands. */
  readonly decorations?: Decorations;
  readonly requests?: Requests;
  /** Set if the text left the operand size open, and GNU as would warn. */
  readonly assumedBits?: number;
  /** How many sizes of the memory operand would do, if nothing says which is meant. */
  readonly memorySizes?: number;
}

const nowhere = { start: 0, end: 0 };
/** A number as an argument that nobody wrote. */
export const immediate = (value: bigint): Argument => ({
  type: 'immediate',
  expression: { kind: 'number', value },
  value,
  span: nowhere,
});
/** A register as an argument that nobody wrote. */
export const register = (name: string): Argument => ({
  type: 'register',
  register: registerNamed(name)!,
  indirect: false,
  span: nowhere,
});
const pointer = (name: string): Argument => ({
  type: 'memory',
  base: registerNamed(name)!,
  value: 0n,
  scale: 1,
  zeroIndex: undefined,
  indirect: false,
  bare: false,
  literal: false,
  span: nowhere,
});

/** The form that GNU as would take of `candidates`. */
export const best = (candidates: readonly Selection[], requests?: Requests): Selection =>
  candidates.reduce((a, b) => (before(b, a, requests) ? b : a));

/** The shorter encoding wins; at equal length a sign-extended byte, then the lower opcode, as in GNU as. */
function before(a: Selection, b: Selection, requests?: Requests): boolean {
  if (a.form.size !== b.form.size) return a.form.size < b.form.size;
  if (requests?.direction) {
    const [storesA, storesB] = [isStore(a.form), isStore(b.form)];
    if (storesA !== storesB) return storesA === (requests.direction === 'store');
  }
  const byteA = a.form.kinds.some((kind) => kind.startsWith('imm8sex'));
  const byteB = b.form.kinds.some((kind) => kind.startsWith('imm8sex'));
  if (byteA !== byteB) return byteA;
  if (a.form.vex && b.form.vex && !a.form.evex && !b.form.evex) {
    // Of the two forms of an FMA4 instruction, the one that could have its last source in memory.
    const [fourthA, fourthB] = [a.form, b.form].map(({ kinds }) => kinds[2]?.endsWith('_is4') ?? false);
    if (fourthA !== fourthB) return fourthA === /^vfn?m/.test(a.form.mnemonic);
    // Only a low register in ModRM.rm leaves room for the two-byte VEX prefix.
    const [highA, highB] = [needsLongVex(a), needsLongVex(b)];
    if (highA !== highB && a.form.order !== b.form.order) return highB;
  }
  return a.form.order < b.form.order;
}

/** Whether a form could write to memory where another one of its name could read from there. */
const isStore = ({ kinds }: Form): boolean => /_or_mem$/.test(kinds[0] ?? '') && /_reg$/.test(kinds.at(-1) ?? '');

/** Whether a register above 7 stands in ModRM.rm, which takes VEX.B. */
function needsLongVex({ form, arguments: args }: Selection): boolean {
  return args.some((argument, index) => {
    const inRm = /_or_mem$|_rm$/.test(form.kinds[index]!);
    return inRm && argument.type === 'register' && /^[xy]mm(?:8|9|1\d)$/.test(argument.register.name);
  });
}

/** x87 instructions whose stack top cannot be written. */
const namesOneRegister = /^f(?:xch|ucomp?)$/;

/** AT&T reverses the operands, except where all are immediates (`enter $16, $0`). */
export function inIntelOrder(reading: Reading, written: readonly Argument[]): Argument[] {
  const args = written.every((argument) => argument.type === 'immediate') ? [...written] : [...written].reverse();
  if (reading.predicate !== undefined) args.push(immediate(BigInt(reading.predicate)));
  // `in (%dx), %al` is the same as `in %dx, %al`.
  return args.map((argument) =>
    argument.type === 'memory' && argument.base?.name === 'dx' && !argument.displacement && !argument.index
      ? register('dx')
      : argument,
  );
}

/** The forms of what `reading` names that the arguments, in Intel's order, fit. */
export function candidatesFor(reading: Reading, args: readonly Argument[]): Selection[] {
  const found: Selection[] = [];
  const high = args.some((argument) =>
    argument.type === 'register'
      ? isHighVector(argument.register)
      : argument.type === 'memory' && argument.index !== undefined && isHighVector(argument.index),
  );
  const isInMemory = args.some(({ type }) => type === 'memory');
  for (const form of formsOf(reading.mnemonic)!) {
    if (!allows(reading, form) || (high && !form.evex) || !fitsBraces(reading, form, isInMemory)) continue;
    const filled = fill(form, args, reading);
    if (!filled || !hasPointerSize(form, filled, reading)) continue;
    const { decorations, requests } = reading;
    found.push({
      form,
      arguments: filled,
      ...(decorations ? { decorations } : {}),
      ...(requests ? { requests } : {}),
    });
  }
  return found;
}

/** Whether the memory operand has the size that `PTR` names. */
function hasPointerSize(form: Form, filled: readonly Argument[], reading: Reading): boolean {
  const bytes = reading.pointer?.bytes;
  if (bytes === undefined || form.memorySize === 0) return true;
  if (reading.decorations?.broadcast) return form.element === bytes || form.memorySize === bytes;
  return form.memorySize === bytes || !filled.some((argument) => argument.type === 'memory');
}

/** Whether the form can do what the text says in braces. */
function fitsBraces({ decorations, requests, vectorBytes }: Reading, form: Form, isInMemory: boolean): boolean {
  const { mask, zeroing, broadcast, copies, rounding } = decorations ?? {};
  if (mask ? form.mask === 'no' : form.mask === 'must') return false;
  if (zeroing && !form.zeroing) return false;
  if (broadcast && form.element === 0) return false;
  if (copies !== undefined && form.element * copies !== form.memorySize) return false;
  if (rounding && (isInMemory || !(rounding === 'sae' ? form.suppressing : form.rounding))) return false;
  if (vectorBytes !== undefined && form.memorySize !== vectorBytes) return false;
  switch (requests?.encoding) {
    case 'evex':
      return form.evex;
    case 'vex':
    case 'vex3':
      return form.vex && !form.evex;
    case 'rex':
      return !form.vex;
    default:
      return !form.onDemand;
  }
}

/** Whether what the name says agrees with the form. */
function allows(reading: Reading, form: Form): boolean {
  if (form.far !== (reading.far ?? false)) return false;
  if (reading.bits !== undefined && form.suffixBits !== reading.bits) {
    // A far pointer's size is not its operand's.
    if (!(form.far && form.operandSize === reading.bits)) return false;
  }
  // Of the AVX instructions, only conversions have a size to name.
  if (form.vex && reading.bits !== undefined && form.kinds.some((kind) => /^[xy]mm_/.test(kind))) {
    if (!form.mnemonic.startsWith('vcvt')) return false;
  }
  const source = form.kinds[1] ?? '';
  if (reading.sourceBits !== undefined && !source.startsWith(`r${reading.sourceBits}_`)) return false;
  const absolute = form.kinds.includes('mem_offs') || form.kinds.includes('imm64');
  if (reading.absolute && !absolute) return false;
  const inMemory = form.kinds.includes('mem');
  if (reading.inMemory && !inMemory) return false;
  if (reading.memoryBytes !== undefined && inMemory && form.memorySize !== reading.memoryBytes) return false;
  return true;
}

/** Gives each operand of `form` its argument, filling in what the text may leave out. */
function fill(form: Form, args: readonly Argument[], reading: Reading): Argument[] | undefined {
  const { kinds } = form;
  if (namesOneRegister.test(form.mnemonic) && args.length > 1) return undefined;
  const full = kinds.length === args.length ? [...args] : withImplied(form, args);
  if (!full) return undefined;
  const bits = form.suffixBits || form.operandSize;
  for (let index = 0; index < kinds.length; index++) {
    const kind = kinds[index]!;
    const argument = full[index]!;
    if (!fitsKind(kind)(argument, immediateBits(form, bits))) return undefined;
    if (kind === 'imm16' && countsBytes.test(form.mnemonic) && !isCountOfBytes(argument)) return undefined;
    if (argument.type === 'memory' && !argument.base && !argument.index) {
      // An address that needs 64 bits has a form of its own, which is used for nothing else unless `movabs` asks.
      const short = isShortAddress(argument);
      if (kind === 'mem_offs' ? short && !reading.absolute : !short) return undefined;
    }
  }
  return full;
}

/** Instructions whose first number counts bytes of the stack: what does not fit is not cut. */
const countsBytes = /^(?:retf?|enter)$/;

const isCountOfBytes = (argument: Argument): boolean =>
  argument.type !== 'immediate' ||
  argument.value === undefined ||
  (argument.value >= -0x8000n && argument.value <= 0xffffn);

/** The size that an immediate is read against: only byte instructions take any value into a byte. */
function immediateBits(form: Form, bits: number): number {
  const first = form.kinds[0] ?? '';
  return bits === 8 && form.kinds[1] === 'imm8' && /^(?:r8_|al$)/.test(first) && form.memorySize <= 1 ? 8 : bits || 32;
}

/** A known address that a 32-bit displacement reaches; anything else needs `movabs`'s 64-bit one. */
function isShortAddress(argument: Argument & { type: 'memory' }): boolean {
  return argument.value === undefined || BigInt.asIntN(32, argument.value) === argument.value;
}

function withImplied(form: Form, args: readonly Argument[]): Argument[] | undefined {
  const { kinds } = form;
  // Shifts by one may leave the one out.
  if (kinds[1] === 'imm8_const_1' && args.length === 1) return [args[0]!, immediate(1n)];
  const isString = kinds.some((kind) => /^(?:es_rDI|seg_rSI|seg_rDI|seg_rBX_al)$/.test(kind));
  if (isString) {
    if (args.length === 0) return kinds.map(impliedArgument);
    // `stosb (%rdi)`: the accumulator may be left out instead.
    if (args.length === 1 && kinds.length === 2 && args[0]!.type === 'memory') {
      const pointed = kinds.findIndex((kind) => isImplied(kind));
      return kinds.map((kind, at) => (at === pointed ? args[0]! : impliedArgument(kind)));
    }
    const written = [...args];
    const full = kinds.map((kind) =>
      isImplied(kind) && !/^st0$/.test(kind) ? impliedArgument(kind) : written.shift(),
    );
    if (written.length === 0 && full.every((argument) => argument !== undefined)) return full;
    return undefined;
  }
  if (kinds.includes('st0')) {
    const written = [...args];
    const full = kinds.map((kind) => {
      if (kind === 'st0') return register('st(0)');
      return written.shift() ?? (kind === 'sti_opcode' ? register('st(1)') : undefined);
    });
    if (written.length === 0 && full.every((argument) => argument !== undefined)) return full;
  }
  return undefined;
}

function impliedArgument(kind: string): Argument {
  if (kind === 'es_rDI' || kind === 'seg_rDI') return pointer('rdi');
  if (kind === 'seg_rSI') return pointer('rsi');
  if (kind === 'seg_rBX_al') return pointer('rbx');
  return register(kind === 'st0' ? 'st(0)' : kind);
}
