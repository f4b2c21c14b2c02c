/** Turns the parser's concrete tree into the syntax tree of `tree.ts`. */
import type { CstNode, IToken } from 'chevrotain';
import {
  bracedWord,
  climb,
  integerValue,
  join,
  node,
  nodes,
  spanOf,
  symbolName,
  token,
  tokensOf,
  word,
} from '../concrete.ts';
import { decodeCharacter, decodeLiteral } from '../literals.ts';
import type {
  Argument,
  Assignment,
  BinaryOperator,
  Directive,
  Expression,
  ImmediateOperand,
  Instruction,
  Item,
  Label,
  MemoryOperand,
  Operand,
  RegisterOperand,
  Statement,
  UnaryOperator,
  Word,
} from '../tree.ts';

const registerName = (of: IToken): string => of.image.slice(1).trim().toLowerCase();
const registerWord = (of: IToken): Word => ({ text: registerName(of), span: spanOf(of) });

/** Builds the statement that `tree`, parsed from `text`, describes. */
export function buildStatement(tree: CstNode, text: string): Statement {
  const labels = nodes(tree, 'label').map(buildLabel);
  const assignment = node(tree, 'assignment');
  if (assignment) return { labels, body: buildAssignment(assignment) };
  const directive = node(tree, 'directive');
  if (directive) return { labels, body: buildDirective(directive, text) };
  const instruction = node(tree, 'instruction');
  if (instruction) return { labels, body: buildInstruction(instruction) };
  return { labels };
}

/** A label of either syntax. */
export function buildLabel(tree: CstNode): Label {
  const number = token(tree, 'Integer');
  if (number) return { name: number.image, number: Number.parseInt(number.image, 10), span: spanOf(number) };
  const [name, at] = symbolName(tree);
  return { name, span: spanOf(at) };
}

function buildAssignment(tree: CstNode): Assignment {
  const [name, at] = symbolName(tree);
  const value = buildExpression(node(tree, 'expression')!);
  return {
    kind: 'assignment',
    name,
    once: token(tree, 'EqualsTwice') !== undefined,
    value,
    span: join(spanOf(at), value.span),
  };
}

function buildDirective(tree: CstNode, text: string): Directive {
  const name = token(tree, 'Name')!;
  const nameSpan = spanOf(name);
  const commas = tokensOf(tree, 'Comma');
  const starts = [nameSpan.end, ...commas.map((comma) => comma.startOffset + 1)];
  const ends = [...commas.map((comma) => comma.startOffset), text.length];
  const args = nodes(tree, 'argument').map((argument, index): Argument => {
    const written = text.slice(starts[index], ends[index]);
    const start = starts[index]! + (written.length - written.trimStart().length);
    const trimmed = written.trim();
    return {
      items: nodes(argument, 'item').map(buildItem),
      text: trimmed,
      span: { start, end: start + trimmed.length },
    };
  });
  // A directive without arguments has one empty argument in the concrete tree.
  if (args.length === 1 && args[0]!.items.length === 0) args.pop();
  return {
    kind: 'directive',
    name: name.image.toLowerCase(),
    nameSpan,
    arguments: args,
    span: { start: nameSpan.start, end: text.length },
  };
}

function buildItem(tree: CstNode): Item {
  const flag = token(tree, 'AtWord') ?? token(tree, 'Register');
  if (flag) return { kind: 'flag', name: flag.image.slice(1).trim(), span: spanOf(flag) };
  return buildExpression(node(tree, 'expression')!);
}

function buildInstruction(tree: CstNode): Instruction {
  const pseudoPrefixes = tokensOf(tree, 'Braced').map(bracedWord);
  const prefixes = [...tokensOf(tree, 'Prefix'), ...tokensOf(tree, 'BranchHint')].map(word);
  const name = token(tree, 'Name');
  const operands = nodes(tree, 'operand').map(buildOperand);
  const words = [...pseudoPrefixes, ...prefixes, ...(name ? [word(name)] : [])];
  const first = words.reduce((a, b) => (b.span.start < a.span.start ? b : a)).span;
  const last = operands.at(-1)?.span ?? words.reduce((a, b) => (b.span.end > a.span.end ? b : a)).span;
  return {
    kind: 'instruction',
    pseudoPrefixes,
    prefixes,
    ...(name ? { mnemonic: word(name) } : {}),
    operands,
    span: join(first, last),
  };
}

function buildOperand(tree: CstNode): Operand {
  const alone = token(tree, 'alone');
  if (alone) return { kind: 'rounding', ...bracedWord(alone) };
  const operand = buildPlainOperand(node(tree, 'plainOperand')!);
  const braced = tokensOf(tree, 'Braced').map(bracedWord);
  const last = braced.at(-1);
  return last ? { ...operand, braced, span: join(operand.span, last.span) } : operand;
}

function buildPlainOperand(tree: CstNode): RegisterOperand | ImmediateOperand | MemoryOperand {
  const star = token(tree, 'Star');
  const indirect = star !== undefined;
  const immediate = node(tree, 'immediate');
  if (immediate) return buildImmediate(immediate);
  const register = node(tree, 'register');
  const memory = node(tree, 'memory');
  if (!memory) {
    const plain = buildRegister(register!, indirect);
    return star ? { ...plain, span: join(spanOf(star), plain.span) } : plain;
  }
  const operand = buildMemory(memory, indirect);
  const segment = register ? buildRegister(register, false) : undefined;
  const start = star ? spanOf(star) : (segment?.span ?? operand.span);
  return {
    ...operand,
    ...(segment ? { segment: { text: segment.name, span: segment.span } } : {}),
    span: join(start, operand.span),
  };
}

function buildImmediate(tree: CstNode): ImmediateOperand {
  const value = buildExpression(node(tree, 'expression')!);
  return { kind: 'immediate', value, span: join(spanOf(token(tree, 'Dollar')!), value.span) };
}

function buildRegister(tree: CstNode, indirect: boolean): RegisterOperand {
  const name = token(tree, 'Register')!;
  const number = token(tree, 'Integer');
  if (!number) return { kind: 'register', name: registerName(name), indirect, span: spanOf(name) };
  return {
    kind: 'register',
    name: `${registerName(name)}(${number.image})`,
    indirect,
    span: spanOf(name, token(tree, 'Close')!),
  };
}

function buildMemory(tree: CstNode, indirect: boolean): MemoryOperand {
  const expression = node(tree, 'expression');
  const address = node(tree, 'address');
  const displacement = expression ? buildExpression(expression) : undefined;
  if (!address) {
    return { kind: 'memory', displacement: displacement!, parenthesised: false, indirect, span: displacement!.span };
  }
  const open = spanOf(token(address, 'Open')!);
  const span = join(displacement?.span ?? open, spanOf(token(address, 'Close')!));
  const comma = token(address, 'Comma');
  const registers = tokensOf(address, 'Register');
  const hasBase = registers[0] !== undefined && (!comma || registers[0].startOffset < comma.startOffset);
  const base = hasBase ? registers[0] : undefined;
  const index = hasBase ? registers[1] : registers[0];
  const scale = node(address, 'expression');
  return {
    kind: 'memory',
    ...(displacement ? { displacement } : {}),
    ...(base ? { base: registerWord(base) } : {}),
    ...(index ? { index: registerWord(index) } : {}),
    ...(scale ? { scale: buildExpression(scale) } : {}),
    parenthesised: true,
    indirect,
    span,
  };
}

/** Sorts a row of operands and operators by rank; operators of one rank go from left to right. */
export function buildExpression(tree: CstNode): Expression {
  const terms = nodes(tree, 'term').map(buildTerm);
  const operators = tokensOf(tree, 'operator').map((of) => ({
    name: of.image as BinaryOperator,
    at: of.startOffset,
  }));
  for (const remainder of nodes(tree, 'remainder')) {
    const at = token(remainder, 'Register')!;
    const name = at.image.slice(1).trim();
    operators.push({ name: '%', at: at.startOffset });
    terms.push({ kind: 'symbol', name, span: { start: at.startOffset + 1, end: at.startOffset + at.image.length } });
  }
  operators.sort((a, b) => a.at - b.at);
  terms.sort((a, b) => a.span.start - b.span.start);

  return climb(
    terms,
    operators.map(({ name }) => name),
    (operator, left, right) => ({ kind: 'binary', operator, left, right, span: join(left.span, right.span) }),
  );
}

function buildTerm(tree: CstNode): Expression {
  const prefixes = tokensOf(tree, 'prefix').sort((a, b) => b.startOffset - a.startOffset);
  let result = buildPrimary(tree);
  for (const prefix of prefixes) {
    const operator = prefix.image as UnaryOperator;
    result = { kind: 'unary', operator, operand: result, span: join(spanOf(prefix), result.span) };
  }
  return result;
}

function buildPrimary(tree: CstNode): Expression {
  const integer = token(tree, 'Integer');
  if (integer) return { kind: 'integer', value: integerValue(integer.image), span: spanOf(integer) };
  const float = token(tree, 'Float');
  if (float) {
    const digits = float.image.replace(/^0[a-zA-Z]/, '');
    return { kind: 'float', value: Number(digits), span: spanOf(float) };
  }
  const local = token(tree, 'LocalReference');
  if (local) {
    return {
      kind: 'local',
      number: Number.parseInt(local.image, 10),
      direction: local.image.endsWith('b') ? 'back' : 'forward',
      span: spanOf(local),
    };
  }
  const character = token(tree, 'Character');
  if (character) return { kind: 'integer', value: decodeCharacter(character.image), span: spanOf(character) };
  const inner = node(tree, 'expression');
  if (inner) return { ...buildExpression(inner), span: spanOf(token(tree, 'Open')!, token(tree, 'Close')!) };
  const modifier = token(tree, 'AtWord');
  const text = token(tree, 'Text');
  if (text && !modifier) {
    return { kind: 'string', bytes: decodeLiteral(text.image.slice(1, -1)), span: spanOf(text) };
  }
  const [name, at] = symbolName(tree);
  if (!modifier) return { kind: 'symbol', name, span: spanOf(at) };
  return { kind: 'symbol', name, modifier: modifier.image.slice(1).toUpperCase(), span: spanOf(at, modifier) };
}
