/** Form selection: from a name and arguments to the form that GNU as would encode. */

import { isHighVector, registerNamed } from '../registers.ts';
import type { Decorations } from './decorations.ts';
import { type Form, formsOf } from './forms.ts';
import { readIntelName } from './intel-names.ts';
import { fitsKind, isImplied } from './kinds.ts';
import { isEnvironment, needsVectorSize, type Reading, readName } from './names.ts';
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
const immediate = (value: bigint): Argument => ({
  type: 'immediate',
  expression: { kind: 'number', value },
  value,
  span: nowhere,
});
const register = (name: string): Argument => ({
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

/** Operands that may stand in either order, since the instruction treats them alike. */
const commutative = new Set(['xchg', 'test']);

/**
 * Instructions that zero-extend into a 64-bit register anyway: GNU as never spends REX.W on them.
 * (The form tables list both encodings.)
 */
const ignoresWideRegister = /^v?(?:movmskp[sd]|pmovmskb|pextr[bw]|pinsr[bw]|extractps)$/;

/** Instructions about selectors and CR0, which are 16 bits wide whatever register or memory they name. */
const selectorLoads = /^(?:lldt|ltr|verr|verw|lmsw)$/;
const selectorStores = /^(?:sldt|str|smsw)$/;

/** Instructions with XMM0 as an operand that nobody has to write. */
const namesMask = /^(?:p?blendv(?:b|p[sd])|sha256rnds2)$/;
/** x87 instructions whose stack top cannot be written. */
const namesOneRegister = /^f(?:xch|ucomp?)$/;
/** Instructions that read 16 bits of a register of any size. */
const readsSelector = /^l(?:ar|sl)$/;

const shifts = /^(?:sh[lr]d?|sar|ro[lr]|rc[lr])$/;
const doubleShifts = /^sh[lr]d$/;
const isCount = (argument: Argument | undefined): boolean =>
  argument?.type === 'register' && /^[er]?cx$/.test(argument.register.name);

const isNamed = (argument: Argument | undefined, name: string): boolean =>
  argument?.type === 'register' && argument.register.name === name;

/** What the text says in braces. */
export type InBraces = Pick<Reading, 'decorations' | 'requests'>;

/** Picks the form for `name` with `args` (in the order of the text), or `undefined` if none fits. */
export function select(name: string, args: readonly Argument[], inBraces?: InBraces): Selection | undefined {
  for (const reading of readName(name)) {
    const selection = selectReading(inBraces ? { ...reading, ...inBraces } : reading, name, args);
    if (selection) return selection;
  }
  return undefined;
}

/**
 * The same for Intel's `name`; `args` are in AT&T's order all the same. `ambiguous` if nothing says how large the
 * memory operand is.
 */
export function selectIntel(
  name: string,
  args: readonly Argument[],
  inBraces?: InBraces,
): Selection | 'ambiguous' | undefined {
  const sized = args.find((argument) => argument.type === 'memory' && argument.bytes !== undefined);
  const pointer = sized?.type === 'memory' && sized.bytes !== undefined ? { bytes: sized.bytes } : {};
  const number = args.find((argument) => argument.type === 'immediate' && argument.bytes !== undefined);
  const bytes = number?.type === 'immediate' ? number.bytes : undefined;
  for (const reading of readIntelName(name)) {
    // `push WORD PTR 5`; all other sizes push 64 bits.
    const pushes = reading.mnemonic === 'push' && bytes !== undefined;
    if (!pushes && bytes !== undefined && !agrees(args, bytes)) continue;
    const pushed = pushes ? { bits: bytes === 2 ? 16 : 64 } : {};
    const written = pushes && bytes === 4 ? args.map(signExtended) : args;
    const selection = selectReading({ ...reading, ...pushed, pointer, ...inBraces }, name, written);
    if (!selection) continue;
    return selection.memorySizes && selection.memorySizes > 1 ? 'ambiguous' : selection;
  }
  return undefined;
}

/** Whether a number with a size stands beside general registers of that size only. */
const agrees = (args: readonly Argument[], bytes: number): boolean =>
  args.every(
    (argument) => argument.type !== 'register' || !isGeneral(argument) || argument.register.bits === bytes * 8,
  );

const isGeneral = ({ register: { class: kind } }: Argument & { type: 'register' }): boolean => /^r\d/.test(kind);

/** A number of 32 bits as the signed one that has them. */
const signExtended = (argument: Argument): Argument =>
  argument.type === 'immediate' && argument.value !== undefined && argument.value < 1n << 32n
    ? immediate(BigInt.asIntN(32, argument.value))
    : argument;

function selectReading(reading: Reading, name: string, written: readonly Argument[]): Selection | undefined {
  const { registerBits, ...rest } = reading;
  if (registerBits !== undefined) {
    const isFitting = written.some((a) => a.type === 'register' && a.register.class === `r${registerBits}`);
    return isFitting ? selectReading(rest, name, written) : undefined;
  }
  const special = specialCase(reading, name, written);
  if (special) return special;
  // A push without a suffix is one of 64 bits, even if only 16 would hold the immediate.
  if (reading.mnemonic === 'push' && written[0]?.type === 'immediate' && reading.bits === undefined) {
    return selectReading({ ...reading, bits: 64 }, name, written);
  }
  const args = inIntelOrder(reading, written);
  let candidates = candidatesFor(reading, args);
  if (commutative.has(reading.mnemonic)) candidates.push(...candidatesFor(reading, [...args].reverse()));
  if (candidates.length === 0) return undefined;
  const memorySizes = openMemorySizes(candidates, reading);
  const assumedBits = openSize(candidates, reading);
  if (assumedBits !== undefined) {
    candidates = candidates.filter(({ form }) => form.suffixBits === assumedBits.bits && !reliesOnSize(form, args));
  }
  if (isVectorOpen(candidates, reading)) return undefined;
  const best = candidates.reduce((a, b) => (before(b, a, reading.requests) ? b : a));
  if (reading.pointer) return { ...best, memorySizes };
  return assumedBits?.warn ? { ...best, assumedBits: assumedBits.bits } : best;
}

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

/** Whether a packed source in memory could have several sizes. */
function isVectorOpen(
  candidates: readonly Selection[],
  { mnemonic, vectorBytes, decorations, pointer }: Reading,
): boolean {
  if (
    !needsVectorSize(mnemonic) ||
    vectorBytes !== undefined ||
    decorations?.copies ||
    (pointer?.bytes && !decorations?.broadcast)
  ) {
    return false;
  }
  if (!candidates[0]!.arguments.some(({ type }) => type === 'memory')) return false;
  return new Set(candidates.map(({ form }) => form.memorySize)).size > 1;
}

/** Whether a register above 7 stands in ModRM.rm, which takes VEX.B. */
function needsLongVex({ form, arguments: args }: Selection): boolean {
  return args.some((argument, index) => {
    const inRm = /_or_mem$|_rm$/.test(form.kinds[index]!);
    return inRm && argument.type === 'register' && /^[xy]mm(?:8|9|1\d)$/.test(argument.register.name);
  });
}

/** The size to take if the arguments leave several; a stack or branch operation has 64 bits, others 32. */
function openSize(candidates: readonly Selection[], reading: Reading): { bits: number; warn: boolean } | undefined {
  if (reading.bits !== undefined) return undefined;
  const sizes = new Set(candidates.map(({ form }) => form.suffixBits));
  // A form without a size of its own (`movq` of a vector register) leaves nothing open.
  if (sizes.size < 2 || sizes.has(0)) return undefined;
  const inMemory = candidates.some((candidate) => candidate.arguments.some((argument) => argument.type === 'memory'));
  if (sizes.has(64) && !sizes.has(32)) return { bits: 64, warn: false };
  if (!sizes.has(32)) return undefined;
  const vector = candidates.some(({ form }) => form.kinds.some((kind) => /^(?:x?mm|ymm|seg)_/.test(kind)));
  return { bits: 32, warn: inMemory && !vector && !isEnvironment(reading.mnemonic) };
}

/** Instructions whose memory operand needs no size in Intel syntax, though there are several forms. */
const sizeless = /^(?:push|pop|call|jmp|fldenv|fn?stenv|frstor|fn?save)$/;

/** How many sizes the memory operand may have; branches and stack operations have 64 bits if nothing is said. */
function openMemorySizes(candidates: readonly Selection[], reading: Reading): number {
  if (!reading.pointer || reading.bits !== undefined || sizeless.test(reading.mnemonic)) return 1;
  if (!candidates[0]!.arguments.some((argument) => argument.type === 'memory')) return 1;
  return new Set(candidates.map(({ form }) => form.memorySize)).size;
}

/** A byte that stands for a larger unsigned number: GNU as does not see that before it knows the operand size. */
function reliesOnSize(form: Form, args: readonly Argument[]): boolean {
  const byte = form.kinds.some((kind) => kind.startsWith('imm8sex'));
  return byte && args.some((argument) => argument.type === 'immediate' && (argument.value ?? 0n) > 127n);
}

/** AT&T reverses the operands, except where all are immediates (`enter $16, $0`). */
function inIntelOrder(reading: Reading, written: readonly Argument[]): Argument[] {
  const args = written.every((argument) => argument.type === 'immediate') ? [...written] : [...written].reverse();
  if (reading.predicate !== undefined) args.push(immediate(BigInt(reading.predicate)));
  // `in (%dx), %al` is the same as `in %dx, %al`.
  return args.map((argument) =>
    argument.type === 'memory' && argument.base?.name === 'dx' && !argument.displacement && !argument.index
      ? register('dx')
      : argument,
  );
}

function candidatesFor(reading: Reading, args: readonly Argument[]): Selection[] {
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

/** The rest of GNU as's habits that no rule over the tables yields. */
function specialCase(reading: Reading, name: string, written: readonly Argument[]): Selection | undefined {
  const [first, second] = written;
  const again = (args: readonly Argument[], changed: Partial<Reading> = {}): Selection | undefined => {
    const inner = { ...reading, ...changed };
    const found = candidatesFor(inner, inIntelOrder(inner, args));
    return found.length > 0 ? found.reduce((a, b) => (before(b, a, reading.requests) ? b : a)) : undefined;
  };
  const widened = (argument: Argument, to: string): Argument =>
    argument.type === 'register' ? { ...argument, register: registerNamed(to)! } : argument;

  // One register as source and destination: `imul $3, %eax`.
  if (reading.mnemonic === 'imul' && written.length === 2 && first!.type === 'immediate') {
    return second!.type === 'register' ? selectReading(reading, name, [first!, second!, second!]) : undefined;
  }
  // The count in CL may be named by any of the register's names, and of double shifts it may be left out.
  if (shifts.test(reading.mnemonic) && written.length >= 2 && isCount(first)) {
    const rest = written.slice(1);
    if (rest.length === (doubleShifts.test(reading.mnemonic) ? 2 : 1))
      return selectReading(reading, name, [register('cl'), ...rest]);
  }
  if (doubleShifts.test(reading.mnemonic) && written.length === 2)
    return selectReading(reading, name, [register('cl'), ...written]);
  // INT 3 has an opcode of its own.
  if (reading.mnemonic === 'int' && first?.type === 'immediate' && first.value === 3n) {
    return { form: formsOf('int3')![0]!, arguments: [] };
  }
  // 90 is NOP, so it neither clears the upper half of RAX nor needs REX.W.
  if (reading.mnemonic === 'xchg' && first?.type === 'register' && second?.type === 'register') {
    const [a, b] = [first.register.name, second.register.name];
    if (a === 'rax' && b === 'rax' && (reading.bits ?? 64) === 64) {
      return {
        form: formsOf('nop')!.find((form) => form.kinds.length === 0 && form.operandSize === 32)!,
        arguments: [],
      };
    }
    if (a === 'eax' && b === 'eax' && (reading.bits ?? 32) === 32) {
      const form = formsOf('xchg')!.find((candidate) => candidate.kinds[0] === 'r32_or_mem')!;
      return { form, arguments: [first, second] };
    }
  }
  // A segment register is 16 bits wide; neither 66 nor REX.W says anything about it, except in `mov %ds, %ax`.
  if (reading.mnemonic === 'mov' && written.length === 2) {
    const [source, target] = [first!, second!];
    const isSegment = (argument: Argument): boolean =>
      argument.type === 'register' && argument.register.class === 'seg';
    if ((isSegment(source) || isSegment(target)) && reading.bits === 8) return undefined;
    if (isSegment(target) && source.type !== 'immediate' && !(isSegment(source) || reading.absolute)) {
      const low = source.type === 'register' ? lowName(source.register.name) : '';
      return again([low ? widened(source, low) : source, target], { bits: 32 });
    }
    if (isSegment(source) && (target.type === 'memory' || (target.type === 'register' && target.register.bits > 16))) {
      const low = target.type === 'register' ? lowName(target.register.name) : '';
      return again([source, low ? widened(target, low) : target], { bits: 32 });
    }
  }
  const narrowed = (argument: Argument): Argument =>
    argument.type === 'register' && argument.register.bits > 0
      ? widened(argument, lowName(argument.register.name))
      : argument;
  if (selectorLoads.test(reading.mnemonic)) return again(written.map(narrowed), { bits: 32 });
  if (selectorStores.test(reading.mnemonic) && first?.type === 'memory') return again(written, { bits: 32 });
  if (/^(?:sldt|str)$/.test(reading.mnemonic) && first?.type === 'register' && first.register.bits === 64) {
    return again(written.map(narrowed), { bits: 32 });
  }
  if (ignoresWideRegister.test(reading.mnemonic)) {
    const narrow = written.map((argument) =>
      argument.type === 'register' && argument.register.class === 'r64'
        ? widened(argument, lowName(argument.register.name))
        : argument,
    );
    if (narrow.some((argument, index) => argument !== written[index])) {
      return again(narrow, reading.bits === 64 ? { bits: 32 } : {});
    }
  }
  // MOVSXD to 16 bits reads 16, but GNU as takes its memory operand for a DWORD in Intel syntax.
  if (
    reading.mnemonic === 'movsxd' &&
    reading.pointer?.bytes === 4 &&
    second?.type === 'register' &&
    second.register.bits === 16
  ) {
    return again(written, { pointer: { bytes: 2 } });
  }
  // The mask in XMM0 may be named.
  if (namesMask.test(reading.mnemonic) && written.length === 3 && isNamed(first, 'xmm0'))
    return again(written.slice(1));
  if (readsSelector.test(reading.mnemonic) && written.length === 2) {
    const low =
      first?.type === 'register' &&
      first.register.bits < 32 &&
      second?.type === 'register' &&
      second.register.bits >= 32;
    const source = low
      ? widened(first, second.register.bits === 64 ? wideName(first.register.name) : lowName(first.register.name))
      : first!;
    return again([source, second!]);
  }
  // MOVD of a QWORD in memory is the MOVQ that could have a general register in its place.
  if (reading.mnemonic === 'movd' && reading.pointer?.bytes === 8) {
    const wide = { ...reading, mnemonic: 'movq' };
    return candidatesFor(wide, inIntelOrder(wide, written)).find(({ form }) => form.kinds.includes('r64_or_mem'));
  }
  // MOVD with a 64-bit register is MOVQ.
  if (/^v?movd$/.test(reading.mnemonic) && written.some((a) => a.type === 'register' && a.register.class === 'r64')) {
    return again(written, { mnemonic: reading.mnemonic.replace('movd', 'movq') });
  }
  return reversedX87(reading, written, again);
}

/** What AT&T assemblers call the instruction that Intel calls `name`; see `reversedX87`. */
export function attName(name: string, written: readonly Argument[]): string {
  const [, operation, reversed, pops] = /^f(sub|div)(r?)(p?)$/.exec(name) ?? [];
  if (!operation || !(pops || isToStack(written))) return name;
  return `f${operation}${reversed ? '' : 'r'}${pops}`;
}

/** Whether the destination is a register of the x87 stack other than its top. */
function isToStack(written: readonly Argument[]): boolean {
  const last = written.at(-1);
  const isBelow = last?.type === 'register' && last.register.class === 'st' && last.register.name !== 'st(0)';
  return isBelow && written.length === 2;
}

/** AT&T assemblers have always swapped FSUB/FSUBR and FDIV/FDIVR when the destination is not the stack top. */
function reversedX87(
  reading: Reading,
  written: readonly Argument[],
  again: (args: readonly Argument[], changed: Partial<Reading>) => Selection | undefined,
): Selection | undefined {
  const match = /^f(sub|div|add|mul)(r?)(p?)$/.exec(reading.mnemonic);
  if (!match) return undefined;
  // Without operands the result is popped: `fsub` is `fsubp %st, %st(1)`.
  const pops = match[3] === 'p' || written.length === 0;
  // Intel's names mean what Intel says.
  if (reading.pointer)
    return pops && match[3] === '' ? again(written, { mnemonic: `${reading.mnemonic}p` }) : undefined;
  if (/^(?:add|mul)$/.test(match[1]!))
    return written.length === 0 ? again([], { mnemonic: `f${match[1]}p` }) : undefined;
  if (!pops && !isToStack(written)) return undefined;
  const swapped = `f${match[1]}${match[2] ? '' : 'r'}${pops ? 'p' : ''}`;
  return again(written, { mnemonic: swapped });
}

/** The 64-bit name of a general register whose 32-bit name is longer than its 16-bit one by a letter. */
function wideName(name: string): string {
  return lowName(name).replace(/^e/, 'r').replace(/d$/, '');
}

/** The 32-bit name of a general register. */
function lowName(name: string): string {
  if (/^r\d+[bw]?$/.test(name)) return `${name.replace(/[bw]$/, '')}d`;
  if (/^r[a-ds]/.test(name)) return `e${name.slice(1)}`;
  if (/^[a-ds][xip]$/.test(name)) return `e${name}`;
  return name;
}
