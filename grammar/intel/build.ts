/** Turns the parser's concrete tree into the syntax tree of `tree.ts`. */
import type { CstNode } from 'chevrotain';
import { buildLabel } from '../att/build.ts';
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
import { decodeCharacter } from '../literals.ts';
import type { BinaryOperator, IntelInstruction, IntelOperand, SizeName, Statement, UnaryOperator } from '../tree.ts';
import { sizeNumbers, wordOperators } from './words.ts';

/** Builds the statement that `tree` describes. */
export function buildStatement(tree: CstNode): Statement {
  const labels = nodes(tree, 'label').map(buildLabel);
  const instruction = node(tree, 'instruction');
  return instruction ? { labels, body: buildInstruction(instruction) } : { labels };
}

function buildInstruction(tree: CstNode): IntelInstruction {
  const pseudoPrefixes = tokensOf(tree, 'Braced').map(bracedWord);
  const prefixes = [...tokensOf(tree, 'Prefix'), ...tokensOf(tree, 'BranchHint')].map(word);
  const name = token(tree, 'mnemonic');
  const operands = nodes(tree, 'operand').map(buildOperand);
  const words = [...pseudoPrefixes, ...prefixes, ...(name ? [word(name)] : [])];
  return {
    kind: 'intel instruction',
    pseudoPrefixes,
    prefixes,
    ...(name ? { mnemonic: word(name) } : {}),
    operands,
    span: join(words[0]!.span, (operands.at(-1) ?? words.at(-1)!).span),
  };
}

function buildOperand(tree: CstNode): IntelOperand {
  const alone = token(tree, 'alone');
  if (alone) return { kind: 'rounding', ...bracedWord(alone) };
  const operand = buildExpression(node(tree, 'expression')!);
  const braced = tokensOf(tree, 'Braced').map(bracedWord);
  const last = braced.at(-1);
  return last ? { kind: 'braced', operand, braced, span: join(operand.span, last.span) } : operand;
}

function buildExpression(tree: CstNode): IntelOperand {
  const operators = tokensOf(tree, 'operator')
    .sort((a, b) => a.startOffset - b.startOffset)
    .map((of) => wordOperators[of.image.toLowerCase()] ?? (of.image as BinaryOperator));
  return climb(nodes(tree, 'term').map(buildTerm), operators, (operator, left, right) => ({
    kind: 'binary',
    operator,
    left,
    right,
    span: join(left.span, right.span),
  }));
}

/** A sign belongs to what follows it directly, `-4[rbp]` being `(-4)[rbp]`; the words before it to the whole. */
function buildTerm(tree: CstNode): IntelOperand {
  const prefixes = nodes(tree, 'prefix').sort((a, b) => firstOffset(b) - firstOffset(a));
  const signs = prefixes.filter((prefix) => token(prefix, 'sign'));
  let result = buildPrimary(node(tree, 'primary')!);
  for (const prefix of signs) {
    const sign = token(prefix, 'sign')!;
    const operator = (sign.image.toLowerCase() === 'not' ? '~' : sign.image) as UnaryOperator;
    result = { kind: 'unary', operator, operand: result, span: join(spanOf(sign), result.span) };
  }
  for (const bracket of nodes(tree, 'bracket')) {
    const right = buildBracket(bracket);
    result = { kind: 'indexed', left: result, right, span: join(result.span, right.span) };
  }
  const segment = token(tree, 'segment');
  if (segment) {
    const name = { text: segment.image.replace('%', '').toLowerCase(), span: spanOf(segment) };
    result = { kind: 'segment', segment: name, operand: result, span: join(name.span, result.span) };
  }
  for (const prefix of prefixes) {
    if (!signs.includes(prefix)) result = buildModifier(prefix, result);
  }
  return result;
}

function firstOffset(tree: CstNode): number {
  const [first] = Object.values(tree.children).flat();
  return first && 'startOffset' in first ? first.startOffset : 0;
}

function buildModifier(tree: CstNode, operand: IntelOperand): IntelOperand {
  const size = token(tree, 'SizeWord');
  const range = token(tree, 'RangeWord');
  const first = size ?? range ?? token(tree, 'Offset')!;
  const span = join(spanOf(first), operand.span);
  const name = first.image.toLowerCase();
  if (size) {
    const broadcast = token(tree, 'Ptr')!.image.toLowerCase() === 'bcst';
    return { kind: 'sized', size: name as SizeName, ...(broadcast ? { broadcast } : {}), operand, span };
  }
  if (range) return { kind: 'ranged', range: name as 'near' | 'far' | 'short', operand, span };
  return { kind: 'offset', operand, span };
}

function buildBracket(tree: CstNode): IntelOperand {
  const operand = buildExpression(node(tree, 'expression')!);
  return { kind: 'bracket', operand, span: spanOf(token(tree, 'OpenBracket')!, token(tree, 'CloseBracket')!) };
}

function buildPrimary(tree: CstNode): IntelOperand {
  const bracket = node(tree, 'bracket');
  if (bracket) return buildBracket(bracket);
  const integer = token(tree, 'Integer');
  if (integer) return { kind: 'integer', value: integerValue(integer.image), span: spanOf(integer) };
  const size = token(tree, 'SizeWord');
  if (size) {
    const value = sizeNumbers[size.image.toLowerCase() as SizeName];
    return { kind: 'integer', value: BigInt(value), span: spanOf(size) };
  }
  const local = token(tree, 'LocalReference');
  if (local) {
    const direction = local.image.endsWith('b') ? 'back' : 'forward';
    return { kind: 'local', number: Number.parseInt(local.image, 10), direction, span: spanOf(local) };
  }
  const character = token(tree, 'Character');
  if (character) return { kind: 'integer', value: decodeCharacter(character.image), span: spanOf(character) };
  const inner = node(tree, 'expression');
  if (inner) return { ...buildExpression(inner), span: spanOf(token(tree, 'Open')!, token(tree, 'Close')!) };
  return buildName(tree);
}

function buildName(tree: CstNode): IntelOperand {
  const number = node(tree, 'number');
  const suffix = number ? `(${token(number, 'Integer')!.image})` : '';
  const register = token(tree, 'Register');
  if (register) {
    const end = number ? token(number, 'Close')! : register;
    return { kind: 'register', name: register.image.slice(1).toLowerCase() + suffix, span: spanOf(register, end) };
  }
  const [name, at] = symbolName(tree);
  const modifier = token(tree, 'AtWord');
  const end = number ? token(number, 'Close')! : (modifier ?? at);
  const relocation = modifier ? { modifier: modifier.image.slice(1).toUpperCase() } : {};
  return { kind: 'symbol', name: name + suffix, ...relocation, span: spanOf(at, end) };
}
