/** Form selection: from a name and arguments to the form that GNU as would encode. */
import { best, candidatesFor, immediate, inIntelOrder, type Selection } from './candidates.ts';
import type { Form } from './forms.ts';
import { readIntelName } from './intel-names.ts';
import { isEnvironment, needsVectorSize, type Reading, readName } from './names.ts';
import type { Argument } from './operands.ts';
import { completed, specialCase } from './special-cases.ts';

/** Operands that may stand in either order, since the instruction treats them alike. */
const commutative = new Set(['xchg', 'test']);

/** What the text says in braces. */
export type InBraces = Pick<Reading, 'decorations' | 'requests'>;

/** Picks the form for `name` with `args` (in the order of the text), or `undefined` if none fits. */
export function select(name: string, args: readonly Argument[], inBraces?: InBraces): Selection | undefined {
  for (const reading of readName(name)) {
    const selection = selectReading(inBraces ? { ...reading, ...inBraces } : reading, args);
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
    const selection = selectReading({ ...reading, ...pushed, pointer, ...inBraces }, written);
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

function selectReading(reading: Reading, given: readonly Argument[]): Selection | undefined {
  const { registerBits, ...rest } = reading;
  if (registerBits !== undefined) {
    const isFitting = given.some((a) => a.type === 'register' && a.register.class === `r${registerBits}`);
    return isFitting ? selectReading(rest, given) : undefined;
  }
  const written = completed(reading, given);
  const special = specialCase(reading, written);
  if (special) return special;
  // A push without a suffix is one of 64 bits, even if only 16 would hold the immediate.
  if (reading.mnemonic === 'push' && written[0]?.type === 'immediate' && reading.bits === undefined) {
    return selectReading({ ...reading, bits: 64 }, written);
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
  const selection = best(candidates, reading.requests);
  if (reading.pointer) return { ...selection, memorySizes };
  return assumedBits?.warn ? { ...selection, assumedBits: assumedBits.bits } : selection;
}

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
