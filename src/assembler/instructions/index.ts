/** One instruction of the syntax tree to bytes. */
import type {
  Instruction,
  IntelInstruction,
  MemoryOperand,
  Operand,
  RoundingOperand,
  Word,
} from '../../../grammar/index.ts';
import type { Assembler } from '../assembler.ts';
import { absolute, bind } from '../binding.ts';
import { R } from '../elf-numbers.ts';
import { knownValue, modifierOf, numberOf, reduce } from '../expressions.ts';
import { fitsDisplacement } from '../modifiers.ts';
import { isZeroIndex, type RegisterInfo, registerNamed } from '../registers.ts';
import type { Bound } from '../symbols.ts';
import { type BranchOpcodes, branchOpcodes } from './branches.ts';
import type { Selection } from './candidates.ts';
import { type Decorations, readDecorations, undecorated } from './decorations.ts';
import { encode, type Field } from './encode.ts';
import { explainMismatch, explainMissingComma, explainUnknown, warnAboutOperands } from './explain.ts';
import { explainIntelMismatch, explainUnknownIntel, reportDollar } from './explain-intel.ts';
import { fromIntel } from './intel.ts';
import { readIntelName } from './intel-names.ts';
import type { Made, OpenField } from './made.ts';
import { readName } from './names.ts';
import type { Argument, MemoryArgument } from './operands.ts';
import { isPrefixByte, lockable, type Prefixed, prefixByte, repeatedPrefix, whyMisplaced } from './prefixes.ts';
import { selectRemembered } from './remembered.ts';
import { noRequests, type Requests, readRequests } from './requests.ts';
import { select, selectIntel } from './select.ts';
import { attName } from './special-cases.ts';

const noSizes: ReadonlyMap<Operand, number> = new Map();

/** What `written` becomes where `assembler` stands; reports and returns `undefined` if it is wrong. */
export function makeInstruction(assembler: Assembler, written: Instruction | IntelInstruction): Made | undefined {
  const isIntel = written.kind === 'intel instruction';
  const converted = isIntel ? fromIntel(assembler, written) : { instruction: written, sizes: noSizes };
  if (!converted) return undefined;
  const { instruction, sizes } = converted;
  const readings = isIntel ? readIntelName : readName;
  const prefixes = instruction.prefixes.map((word) => prefixByte(word.text)!);
  const repeated = repeatedPrefix(instruction.prefixes);
  if (repeated) {
    assembler.error(repeated.span, `there is a prefix of the kind of \`${repeated.text}\` already`);
    return undefined;
  }
  const { mnemonic } = instruction;
  if (!mnemonic) return { kind: 'bytes', bytes: prefixes, fields: [], constants: [] };
  const name = mnemonic.text;
  if (readings(name).length === 0) {
    if (isIntel) explainUnknownIntel(assembler, mnemonic);
    else explainUnknown(assembler, mnemonic);
    return undefined;
  }
  const requests = readRequests(assembler, instruction.pseudoPrefixes);
  const decorations = requests && readDecorations(assembler, instruction);
  if (!decorations) return undefined;
  const opcodes = branchTo(instruction, name);
  const hint = instruction.prefixes.find(({ text }) => text.startsWith(','));
  if (hint && !opcodes?.short) {
    assembler.error(hint.span, `\`${hint.text}\` can only follow a jump`);
    return undefined;
  }
  if (opcodes) {
    const branch = { mnemonic: name, kinds: [], isDirectBranch: true, writesMemory: false, isLocked: false };
    if (!checkPrefixes(assembler, instruction, { ...branch, isOneByte: true })) return undefined;
  }
  if (opcodes) return makeBranch(assembler, instruction.operands[0] as MemoryOperand, opcodes, prefixes, requests);
  const args: Argument[] = [];
  if (explainMissingComma(assembler, instruction)) return undefined;
  for (const operand of instruction.operands) {
    if (operand.kind === 'rounding') continue;
    const argument = resolveOperand(assembler, operand, sizes.get(operand));
    if (!argument) return undefined;
    args.push(argument);
  }
  if (assembler.syntax.intelNames && !isIntel && args.length === 0 && /^f(?:add|mul|subr?|divr?)$/.test(name)) {
    assembler.error(
      mnemonic.span,
      `\`${name}\` has no operands, which Intel's name does not allow`,
      `write \`${name}p\``,
    );
    return undefined;
  }
  const meant = !isIntel && assembler.syntax.intelNames ? attName(name, args) : name;
  const selection = selectForm(isIntel, meant, args, { decorations, requests });
  if (!selection || selection === 'ambiguous') {
    if (isIntel) explainIntelMismatch(assembler, instruction, args, selection === 'ambiguous');
    else explainMismatch(assembler, instruction, args);
    return undefined;
  }
  const target = selection.form.mnemonic;
  if (args.some((argument) => argument.type !== 'immediate' && argument.indirect) && !/^(?:jmp|call)$/.test(target)) {
    const starred = args.find((argument) => argument.type !== 'immediate' && argument.indirect)!;
    assembler.error(starred.span, '`*` belongs only to the target of a jump or call');
    return undefined;
  }
  const lock = instruction.prefixes.find((word) => word.text === 'lock');
  if (lock && !(lockable.has(target) && selection.arguments[0]?.type === 'memory')) {
    const reason = lockable.has(target) ? 'its destination is not memory' : 'it is not one of those that can be locked';
    assembler.error(lock.span, `\`lock\` cannot stand before this \`${name}\`: ${reason}`);
    return undefined;
  }
  if (isIntel) reportDollar(assembler, args, 'warning');
  else warnAboutOperands(assembler, instruction, selection);
  const segment = instruction.prefixes.find(({ text }) => /^[c-gs]s$/.test(text));
  if (segment && instruction.operands.some((operand) => operand.kind === 'memory' && operand.segment)) {
    assembler.error(segment.span, 'the operand names a segment already');
    return undefined;
  }
  const encoded = encode(selection, prefixes);
  if ('problem' in encoded) {
    assembler.error(instruction.span, encoded.problem);
    return undefined;
  }
  const { bytes } = encoded;
  if (instruction.prefixes.length > 0) {
    const { kinds, vex, evex } = selection.form;
    const opcode = bytes.findIndex((byte) => !isPrefixByte(byte));
    const checked: Prefixed = {
      mnemonic: target,
      kinds,
      isDirectBranch: false,
      writesMemory: selection.arguments[0]?.type === 'memory',
      isLocked: lock !== undefined,
      isOneByte: !vex && !evex && bytes[opcode] !== 0x0f,
    };
    if (!checkPrefixes(assembler, instruction, checked)) return undefined;
  }
  const doubled = instruction.prefixes.find(({ text }) => /^(?:data16|addr32)$/.test(text));
  if (doubled && hasTwice(bytes, prefixByte(doubled.text)!)) {
    assembler.error(doubled.span, `\`${name}\` with these operands has this prefix already`);
    return undefined;
  }
  const isOpen = (field: Field): boolean => field.expression.kind !== 'number';
  const fields = encoded.fields.filter(isOpen).map((field): OpenField => {
    const type = relocationType(field, bytes);
    const relative = field.relative || type === R.GOTPCREL;
    const { offset, size, trailing, span } = field;
    // As an immediate, the distance to the GOT counts from the start of the instruction.
    const isDistance = field.kind === 'immediate' && (type === R.GOTPC32 || type === R.GOTPC64);
    const value = isDistance ? plusNumber(field.expression, offset) : field.expression;
    return {
      offset,
      size,
      type,
      relative,
      trailing,
      range: field.signed || relative ? 'signed' : 'either',
      value,
      span,
    };
  });
  for (const argument of args) {
    if (argument.type !== 'memory' || !argument.called) continue;
    const note = { offset: 0, size: 0, type: R.TLSDESC_CALL, relative: false, trailing: 0, range: 'either' } as const;
    fields.unshift({ ...note, value: argument.called, span: argument.span });
  }
  if (!checkModifiers(assembler, encoded.fields)) return undefined;
  const constants = encoded.fields.filter((field) => !isOpen(field));
  const isScaled = selection.form.evex && args.some(({ type }) => type === 'memory');
  return { kind: 'bytes', bytes, fields, constants, ...(isScaled ? { isScaled } : {}) };
}

/** The form that the text means. */
function selectForm(
  isIntel: boolean,
  name: string,
  args: readonly Argument[],
  inBraces: { readonly decorations: Decorations; readonly requests: Requests },
): Selection | 'ambiguous' | undefined {
  if (isIntel) return selectIntel(name, args, inBraces);
  const isPlain = inBraces.decorations === undecorated && inBraces.requests === noRequests;
  return isPlain ? selectRemembered(name, args) : select(name, args, inBraces);
}

/** Whether every prefix may stand before its instruction; reports the first that may not. */
function checkPrefixes(assembler: Assembler, { prefixes, mnemonic }: Instruction, of: Prefixed): boolean {
  for (const { text, span } of prefixes) {
    const reason = whyMisplaced(text, of);
    if (!reason) continue;
    assembler.error(span, `\`${text}\` cannot stand before \`${mnemonic!.text}\`: ${reason}`);
    return false;
  }
  return true;
}

/** Whether a prefix stands twice in front of an opcode. */
function hasTwice(bytes: Uint8Array, prefix: number): boolean {
  const end = bytes.findIndex(
    (byte) => ![0x66, 0x67, 0xf0, 0xf2, 0xf3, 0x2e, 0x36, 0x3e, 0x26, 0x64, 0x65].includes(byte),
  );
  return bytes.subarray(0, Math.max(0, end)).filter((byte) => byte === prefix).length > 1;
}

/** Whether every displacement can hold what the words behind `@` give; reports those that cannot. */
function checkModifiers(assembler: Assembler, fields: readonly Field[]): boolean {
  return fields.every(({ kind, size, expression, span }) => {
    const modifier = kind === 'displacement' ? modifierOf(expression) : undefined;
    if (!modifier || fitsDisplacement(modifier, size)) return true;
    assembler.error(span, `\`@${modifier}\` cannot be an address of ${size} bytes`);
    return false;
  });
}

const plusNumber = (left: Bound, number: number): Bound => ({
  kind: 'binary',
  operator: '+',
  left,
  right: numberOf(number),
});

/** What the linker must do with a field that is still open; `@PLT` and its like are looked at when it is resolved. */
function relocationType(field: Field, bytes: Uint8Array): number {
  const value = reduce(field.expression, () => undefined);
  if (!('problem' in value) && value.modifier === 'GOTPCREL' && field.relative) {
    // The linker may rewrite these instructions, and must know whether a REX prefix is there.
    const opcode = bytes[field.offset - 2]!;
    const relaxable = opcode === 0x8b || opcode === 0x85 || opcode === 0xff || (opcode & 0xc7) === 0x03;
    if (relaxable && field.trailing === 0) {
      const hasRex = field.offset >= 3 && (bytes[field.offset - 3]! & 0xf0) === 0x40;
      return hasRex ? R.REX_GOTPCRELX : R.GOTPCRELX;
    }
    return R.GOTPCREL;
  }
  if (field.relative) return R.PC32;
  if (!('problem' in value) && value.plus?.isOffsetTable && !value.minus && !value.modifier && field.size >= 4) {
    return field.size === 8 ? R.GOTPC64 : R.GOTPC32;
  }
  switch (field.size) {
    case 1:
      return R[8];
    case 2:
      return R[16];
    case 8:
      return R[64];
    default:
      return field.signed ? R['32S'] : R[32];
  }
}

/** The opcodes of a jump or call to a label; `undefined` if the instruction is none. */
function branchTo(instruction: Instruction, name: string): BranchOpcodes | undefined {
  const [operand] = instruction.operands;
  if (instruction.operands.length !== 1 || operand?.kind !== 'memory' || operand.parenthesised) return undefined;
  if (operand.indirect || operand.segment || !operand.displacement) return undefined;
  return branchOpcodes(name);
}

function makeBranch(
  assembler: Assembler,
  { displacement, span }: MemoryOperand,
  { short, near }: BranchOpcodes,
  prefixes: readonly number[],
  requests: Requests,
): Made | undefined {
  const value = bind(assembler, displacement!);
  if (!value) return undefined;
  if (requests.displacement && short && near) {
    // No choice is left.
    const only = requests.displacement === 1 ? { short } : { near };
    return makeBranch(assembler, { displacement, span } as MemoryOperand, only, prefixes, {});
  }
  const reduced = reduce(value, () => undefined);
  const toLabel = !('problem' in reduced) && reduced.plus && !reduced.minus && !reduced.modifier;
  if (short && near && toLabel) {
    return { kind: 'branch', short: [...prefixes, ...short], near: [...prefixes, ...near], target: value, span };
  }
  const opcode = [...prefixes, ...(near ?? short!)];
  const size = near ? 4 : 1;
  const type = near ? R.PLT32 : R.PC8;
  const field: OpenField = {
    offset: opcode.length,
    size,
    type,
    relative: true,
    trailing: 0,
    range: 'signed',
    value,
    span,
  };
  return { kind: 'bytes', bytes: [...opcode, ...new Uint8Array(size)], fields: [field], constants: [] };
}

/** Resolves an operand's names. Reports and returns `undefined` if one is wrong. */
function resolveOperand(
  assembler: Assembler,
  operand: Exclude<Operand, RoundingOperand>,
  bytes: number | undefined,
): Argument | undefined {
  if (operand.kind === 'register') {
    const register = findRegister(assembler, { text: operand.name, span: operand.span });
    return register && { type: 'register', register, indirect: operand.indirect, span: operand.span };
  }
  if (operand.kind === 'immediate') {
    const expression = bind(assembler, operand.value);
    if (!expression) return undefined;
    const value = knownValue(expression);
    const modifier = value === undefined ? modifierOf(expression) : undefined;
    return {
      type: 'immediate',
      expression,
      ...(modifier ? { modifier } : {}),
      ...(value === undefined ? {} : { value }),
      ...(bytes === undefined ? {} : { bytes }),
      span: operand.span,
    };
  }
  const memory = resolveMemory(assembler, operand);
  return memory && bytes !== undefined ? { ...memory, bytes } : memory;
}

function findRegister(assembler: Assembler, word: Word): RegisterInfo | undefined {
  const register = registerNamed(word.text);
  if (!register) explainUnknown(assembler, word, 'register');
  return register;
}

function resolveMemory(assembler: Assembler, operand: MemoryOperand): MemoryArgument | undefined {
  const displacement = operand.displacement && bind(assembler, operand.displacement);
  if (operand.displacement && !displacement) return undefined;
  if (operand.parenthesised && !operand.base && !operand.index && !operand.scale) {
    assembler.error(operand.span, 'there is nothing between the parentheses', 'an address is base, index and scale');
    return undefined;
  }
  const segment = operand.segment && findRegister(assembler, operand.segment);
  const base = operand.base && findRegister(assembler, operand.base);
  const isZero = operand.index !== undefined && assembler.syntax.indexRegisters && isZeroIndex(operand.index.text);
  const zeroIndex = isZero ? (operand.index!.text === 'eiz' ? 32 : 64) : undefined;
  const index = operand.index && !zeroIndex ? findRegister(assembler, operand.index) : undefined;
  if ((operand.segment && !segment) || (operand.base && !base) || (operand.index && !zeroIndex && !index)) {
    return undefined;
  }
  if (segment && segment.class !== 'seg') {
    assembler.error(operand.segment!.span, `\`%${segment.name}\` is not a segment register`);
    return undefined;
  }
  const scale = operand.scale ? absolute(assembler, operand.scale) : 1n;
  if (scale === undefined) return undefined;
  if (![1n, 2n, 4n, 8n].includes(scale)) {
    assembler.error(operand.scale!.span, `the scale must be 1, 2, 4 or 8, not ${scale}`);
    return undefined;
  }
  if (!checkAddress(assembler, operand, base, index)) return undefined;
  if (scale !== 1n && !index && !zeroIndex) assembler.warning(operand.scale!.span, 'there is no index to scale');
  // `call *x@TLSCALL(%rax)` is `call *(%rax)` with a note for the linker.
  const isCalled = displacement && base && base.class !== 'ip' && modifierOf(displacement) === 'TLSCALL';
  const value = displacement && !isCalled ? knownValue(displacement) : 0n;
  return {
    type: 'memory',
    ...(segment ? { segment } : {}),
    ...(isCalled ? { called: displacement } : displacement ? { displacement } : {}),
    ...(value === undefined ? {} : { value }),
    ...(base ? { base } : {}),
    ...(index ? { index } : {}),
    scale: (index || zeroIndex ? Number(scale) : 1) as 1 | 2 | 4 | 8,
    zeroIndex,
    indirect: operand.indirect,
    bare: !operand.parenthesised && !segment,
    literal: !operand.parenthesised && !segment && operand.displacement?.kind === 'integer',
    span: operand.span,
  };
}

/** Base and index must be registers that an address can have, of one width. SDM Vol 1, section 3.7.5. */
function checkAddress(
  assembler: Assembler,
  operand: MemoryOperand,
  base: RegisterInfo | undefined,
  index: RegisterInfo | undefined,
): boolean {
  const isBase = (register: RegisterInfo): boolean => register.bits >= 32 || register.class === 'ip';
  if (base && !isBase(base) && base.name !== 'dx') {
    const hint = base.bits === 16 ? 'an address is computed from 64-bit or 32-bit registers' : undefined;
    assembler.error(operand.base!.span, `\`%${base.name}\` cannot be the base of an address`, hint);
    return false;
  }
  if (!index) return true;
  const vector = /^[xyz]mm$/.test(index.class);
  if (!vector && (index.bits < 32 || /^[er]sp$/.test(index.name))) {
    const hint = /sp$/.test(index.name) ? 'the encoding has no place for the stack pointer as an index' : undefined;
    assembler.error(operand.index!.span, `\`%${index.name}\` cannot be the index of an address`, hint);
    return false;
  }
  if (base?.class === 'ip') {
    assembler.error(operand.index!.span, `\`%${base.name}\` cannot be used together with an index`);
    return false;
  }
  if (!vector && base && base.bits !== index.bits) {
    assembler.error(operand.span, `\`%${base.name}\` and \`%${index.name}\` have different sizes`);
    return false;
  }
  return true;
}
