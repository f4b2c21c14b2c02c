/**
 * Instructions in Intel syntax, turned into the form that AT&T ones have: which names are registers, which operand is
 * memory, and what stands in which part of an address. "Using as", section AT&T Syntax versus Intel Syntax.
 */
import {
  type Expression,
  type Instruction,
  type IntelInstruction,
  type IntelOperand,
  type MemoryOperand,
  type Operand,
  type Span,
  sizeNumbers,
  type Word,
} from '../../../grammar/index.ts';
import type { Assembler } from '../assembler.ts';
import { bind } from '../binding.ts';
import { knownValue } from '../expressions.ts';
import { isZeroIndex, registerNamed } from '../registers.ts';
import { branchOpcodes } from './branches.ts';

/** An instruction of either syntax as form selection wants it: operands in AT&T's order. */
export interface Converted {
  readonly instruction: Instruction;
  /** Bytes that `PTR` names for an operand. */
  readonly sizes: ReadonlyMap<Operand, number>;
}

/** A register in an address, with what it is multiplied by if anything was written. */
interface Term {
  readonly word: Word;
  readonly factor?: Expression;
}

/** An operand taken apart. */
interface Parts {
  readonly terms: readonly Term[];
  readonly constant?: Expression;
  readonly segment?: Word;
  readonly bytes?: number;
  /** `BCST` */
  readonly isBroadcast?: boolean;
  /** It stood in brackets, or behind a segment. */
  readonly isMemory?: boolean;
  /** `FAR PTR` */
  readonly isFar?: boolean;
  /** `OFFSET` */
  readonly isOffset?: boolean;
}

/** Reported already; ends the conversion. */
class Problem extends Error {
  readonly span: Span;
  readonly hint: string | undefined;

  constructor(span: Span, message: string, hint?: string) {
    super(message);
    this.span = span;
    this.hint = hint;
  }
}

/** Converts `instruction`; reports and returns `undefined` if an operand makes no sense. */
export function fromIntel(assembler: Assembler, instruction: IntelInstruction): Converted | undefined {
  const { pseudoPrefixes, prefixes, mnemonic, span } = instruction;
  const sizes = new Map<Operand, number>();
  try {
    const operands = instruction.operands.map((written): Operand => {
      if (written.kind === 'rounding') return written;
      const plain = written.kind === 'braced' ? written.operand : written;
      const parts = takeApart(assembler, plain);
      let operand = toOperand(assembler, plain, parts, mnemonic?.text ?? '');
      const braced = written.kind === 'braced' ? written.braced : [];
      const broadcast: Word[] = parts.isBroadcast ? [{ text: 'broadcast', span: plain.span }] : [];
      if (braced.length + broadcast.length > 0) {
        operand = { ...operand, braced: [...broadcast, ...braced], span: written.span } as Operand;
      }
      // `FAR PTR`: an offset of 32 bits and a selector.
      const bytes = parts.bytes ?? (parts.isFar ? 6 : undefined);
      if (bytes !== undefined) sizes.set(operand, bytes);
      return operand;
    });
    // AT&T reverses the operands, except where all are immediates (`enter 16, 0`).
    const isReversed = operands.some((operand) => operand.kind !== 'immediate');
    const ordered = isReversed ? operands.reverse() : operands;
    const converted: Instruction = {
      kind: 'instruction',
      pseudoPrefixes,
      prefixes,
      ...(mnemonic ? { mnemonic: farName(mnemonic, sizes, ordered) } : {}),
      operands: ordered,
      span,
    };
    return { instruction: converted, sizes };
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    assembler.error(problem.span, problem.message, problem.hint);
    return undefined;
  }
}

/** A jump or call through memory that holds a selector too is far. */
function farName(mnemonic: Word, sizes: ReadonlyMap<Operand, number>, [operand]: readonly Operand[]): Word {
  if (operand?.kind !== 'memory') return mnemonic;
  const bytes = sizes.get(operand);
  if (bytes === 6 && /^l(?:jmp|call)$/.test(mnemonic.text)) {
    const plain = mnemonic.text.slice(1);
    throw new Problem(operand.span, `\`${mnemonic.text}\` takes no \`FWORD PTR\``, `write \`${plain} FWORD PTR\``);
  }
  if (!/^(?:jmp|call)$/.test(mnemonic.text)) return mnemonic;
  if (bytes === 6) return { ...mnemonic, text: `l${mnemonic.text}` };
  return bytes === 4 ? { ...mnemonic, text: `l${mnemonic.text}w` } : mnemonic;
}

/** Whether `name` stands for a register here. */
function isRegister(assembler: Assembler, name: string): boolean {
  const { bareRegisters, indexRegisters } = assembler.syntax;
  if (!bareRegisters) return false;
  return registerNamed(name.toLowerCase()) !== undefined || (indexRegisters && isZeroIndex(name.toLowerCase()));
}

function takeApart(assembler: Assembler, operand: IntelOperand): Parts {
  const { span } = operand;
  switch (operand.kind) {
    case 'integer':
    case 'local':
      return { terms: [], constant: operand };
    case 'symbol':
      if (operand.modifier || !isRegister(assembler, operand.name)) return { terms: [], constant: operand };
      return { terms: [{ word: { text: operand.name.toLowerCase(), span } }] };
    case 'register':
      return { terms: [{ word: { text: operand.name, span } }] };
    case 'bracket':
      return { ...takeApart(assembler, operand.operand), isMemory: true };
    case 'indexed': {
      const left = takeApart(assembler, operand.left);
      const [term] = left.terms;
      if (term && !left.isMemory) throw outsideOfBrackets(term, span);
      return sum(left, takeApart(assembler, operand.right), span);
    }
    case 'sized': {
      const inner = takeApart(assembler, operand.operand);
      return { ...inner, bytes: sizeNumbers[operand.size], ...(operand.broadcast ? { isBroadcast: true } : {}) };
    }
    case 'ranged': {
      const inner = takeApart(assembler, operand.operand);
      return operand.range === 'far' ? { ...inner, isFar: true } : inner;
    }
    case 'offset':
      return { ...takeApart(assembler, operand.operand), isOffset: true };
    case 'segment': {
      const inner = takeApart(assembler, operand.operand);
      // `FLAT:` is the segment of all addresses.
      if (operand.segment.text === 'flat') return inner;
      if (registerNamed(operand.segment.text)?.class !== 'seg') {
        throw new Problem(operand.segment.span, `\`${operand.segment.text}\` is not a segment register`);
      }
      return { ...inner, segment: operand.segment, isMemory: true };
    }
    case 'unary': {
      const inner = takeApart(assembler, operand.operand);
      const value = constantOf(inner, operand.operand.span);
      return { ...inner, constant: { kind: 'unary', operator: operand.operator, operand: value, span } };
    }
    case 'binary':
      return binary(assembler, operand);
    case 'braced':
    case 'rounding':
      throw new Problem(span, 'braces cannot stand inside of an operand');
  }
}

function binary(assembler: Assembler, operand: IntelOperand & { kind: 'binary' }): Parts {
  const { operator, span } = operand;
  const left = takeApart(assembler, operand.left);
  const right = takeApart(assembler, operand.right);
  if (operator === '+') return sum(left, right, span);
  // `foo*1` is no more than `foo`.
  if (operator === '*' && left.terms.length + right.terms.length === 0) {
    if (isOne(right.constant) && left.constant) return left;
    if (isOne(left.constant) && right.constant) return right;
  }
  if (operator === '*' && left.terms.length + right.terms.length === 1) {
    const [scaled, by] = left.terms.length === 1 ? [left, right] : [right, left];
    const [term] = scaled.terms;
    if (scaled.constant || term!.factor || !by.constant) throw notAnAddress(span);
    return { ...marks(left, right), terms: [{ ...term!, factor: by.constant }] };
  }
  // `a-b[rbx]` is `(a-b)[rbx]`.
  if (operator === '-' && (right.terms.length === 0 || operand.right.kind === 'indexed')) {
    const subtracted = constantOf({ ...right, terms: [] }, operand.right.span);
    const from: Expression = left.constant ?? { kind: 'integer', value: 0n, span: operand.left.span };
    return {
      ...marks(left, right),
      terms: [...left.terms, ...right.terms],
      constant: { kind: 'binary', operator, left: from, right: subtracted, span },
    };
  }
  const b = constantOf(right, operand.right.span);
  const a = constantOf(left, operand.left.span);
  return { ...marks(left, right), terms: [], constant: { kind: 'binary', operator, left: a, right: b, span } };
}

const isOne = (expression: Expression | undefined): boolean =>
  expression?.kind === 'integer' && expression.value === 1n;

function sum(left: Parts, right: Parts, span: Span): Parts {
  const [a, b] = [left.constant, right.constant];
  const constant: Expression | undefined =
    a && b ? { kind: 'binary', operator: '+', left: a, right: b, span } : (a ?? b);
  return { ...marks(left, right), terms: [...left.terms, ...right.terms], ...(constant ? { constant } : {}) };
}

/** What is said about an operand anywhere in it holds for all of it. */
function marks(left: Parts, right: Parts): Omit<Parts, 'terms' | 'constant'> {
  const { terms: _left, constant: _leftConstant, ...a } = left;
  const { terms: _right, constant: _rightConstant, ...b } = right;
  return { ...b, ...a };
}

const outsideOfBrackets = ({ word }: Term, span: Span): Problem =>
  new Problem(
    span,
    `\`${word.text}\` stands outside of brackets`,
    'a memory operand is written [base + index*scale + displacement]',
  );

const notAnAddress = (span: Span): Problem =>
  new Problem(
    span,
    'this is no address',
    'an address is base + index*scale + displacement, with a scale of 1, 2, 4 or 8',
  );

function constantOf(parts: Parts, span: Span): Expression {
  const [term] = parts.terms;
  if (term) throw new Problem(term.word.span, `the register \`${term.word.text}\` cannot be calculated with here`);
  if (!parts.constant) throw new Problem(span, 'a number is missing here');
  return parts.constant;
}

/** The operand that the parts make up. */
function toOperand(assembler: Assembler, written: IntelOperand, parts: Parts, mnemonic: string): Operand {
  const { span } = written;
  const { terms, constant, segment } = parts;
  const isBranch = /^(?:jmp|call)$/.test(mnemonic);
  const [only] = terms;
  if (only && !parts.isMemory) {
    const alone = written.kind === 'symbol' || written.kind === 'register';
    if (terms.length > 1 || constant || only.factor || !alone) {
      throw outsideOfBrackets(only, span);
    }
    return { kind: 'register', name: only.word.text, indirect: isBranch, span };
  }
  // `[OFFSET foo]` is `OFFSET foo`.
  const isPlainOffset = parts.isOffset && terms.length === 0;
  const isAddress = (parts.isMemory && !isPlainOffset) || segment !== undefined;
  const direct: MemoryOperand | undefined = constant && {
    kind: 'memory',
    displacement: constant,
    parenthesised: false,
    indirect: false,
    span,
  };
  if (!isAddress && direct && constant) {
    // A branch to a name goes there; with a size the target stands in memory at that name.
    if (branchOpcodes(mnemonic) && parts.bytes === undefined && !parts.isFar) return direct;
    // What is a number by now is an immediate, and so is the address of a name; a name alone means what it names.
    const bound = bind(assembler, constant);
    const isNumber = bound !== undefined && knownValue(bound) !== undefined;
    if (parts.isOffset || (isNumber && !branchOpcodes(mnemonic))) return { kind: 'immediate', value: constant, span };
    if (!isBranch) return direct;
  }
  if (!constant && terms.length === 0) throw notAnAddress(span);
  const { base, index } = baseAndIndex(terms, span);
  return {
    kind: 'memory',
    ...(segment ? { segment } : {}),
    ...(constant ? { displacement: constant } : {}),
    ...(base ? { base: base.word } : {}),
    ...(index ? { index: index.word } : {}),
    ...(index?.factor ? { scale: index.factor } : {}),
    parenthesised: base !== undefined || index !== undefined,
    indirect: isBranch,
    span,
  };
}

/** What is multiplied is the index; of two plain registers the second, unless the encoding does not allow it. */
function baseAndIndex(terms: readonly Term[], span: Span): { base?: Term; index?: Term } {
  if (terms.length > 2) throw notAnAddress(span);
  const [first, second] = terms;
  if (!first) return {};
  if (!second) return first.factor ? { index: first } : isVector(first) ? { index: first } : { base: first };
  if (first.factor && second.factor) throw notAnAddress(span);
  if (first.factor || (isVector(first) && !second.factor)) return { base: second, index: first };
  if (!second.factor && /^[er]sp$/.test(second.word.text)) return { base: second, index: first };
  return { base: first, index: second };
}

const isVector = (term: Term): boolean => /^[xyz]mm/.test(term.word.text);
