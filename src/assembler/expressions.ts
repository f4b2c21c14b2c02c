/** What expressions come to: `symbol - symbol + number`. Arithmetic is on 64 bits, as in GNU as. */
import type { BinaryOperator, UnaryOperator } from '../../grammar/index.ts';
import { settledDistance } from './fragments.ts';
import type { Bound, SymbolEntry } from './symbols.ts';

/** What an expression comes to: `plus - minus + number`. */
export interface Reduced {
  readonly plus?: SymbolEntry;
  readonly minus?: SymbolEntry;
  readonly number: bigint;
  /** The symbol that was written for `plus`, if that was an equated one: it may be local where `plus` is global. */
  readonly alias?: SymbolEntry;
  /** What followed `@`. */
  readonly modifier?: string;
}

/** A reason why an expression cannot be reduced. */
export interface Irreducible {
  readonly problem: string;
}

/** Tells how far apart two labels are, in bytes, or `undefined` while that is open. */
export type Distance = (from: SymbolEntry, to: SymbolEntry) => number | undefined;

/** Distances that no later statement can change. */
const distanceNow: Distance = ({ meaning: from }, { meaning: to }) =>
  from.kind === 'label' && to.kind === 'label' ? settledDistance(from, to) : undefined;

/** What `bound` comes to as far as it is read: distances may be open that the layout will settle. */
export const reduceNow = (bound: Bound): Reduced | Irreducible => reduce(bound, distanceNow);

/** The value of an expression if it is a number already, as a signed 64-bit number. */
export function knownValue(bound: Bound): bigint | undefined {
  if (bound.kind === 'number') return wrap(bound.value);
  const reduced = reduceNow(bound);
  return 'problem' in reduced || reduced.plus || reduced.minus || reduced.modifier ? undefined : reduced.number;
}

/** A number as an expression. */
export const numberOf = (value: bigint | number): Bound => ({ kind: 'number', value: BigInt(value) });

/** The word behind `@` in an expression, if there is one. */
export function modifierOf(bound: Bound): string | undefined {
  switch (bound.kind) {
    case 'number':
      return undefined;
    case 'symbol':
      return bound.modifier;
    case 'unary':
      return modifierOf(bound.operand);
    case 'binary':
      return modifierOf(bound.left) ?? modifierOf(bound.right);
  }
}

const wrap = (value: bigint): bigint => BigInt.asIntN(64, value);

/** Reduces `bound`. Equated symbols are followed; `distance` says what is known of labels by now. */
export function reduce(bound: Bound, distance: Distance, depth = 0): Reduced | Irreducible {
  if (depth > 200) return { problem: 'this expression depends on itself' };
  switch (bound.kind) {
    case 'number':
      return { number: wrap(bound.value) };
    case 'symbol': {
      const { meaning } = bound.symbol;
      if (meaning.kind === 'equated') {
        const value = reduce(meaning.value, distance, depth + 1);
        if ('problem' in value) return value;
        const alias = value.plus?.meaning.kind === 'label' && !value.minus ? { alias: bound.symbol } : {};
        return { ...value, ...alias, ...(bound.modifier ? { modifier: bound.modifier } : {}) };
      }
      return { plus: bound.symbol, number: 0n, ...(bound.modifier ? { modifier: bound.modifier } : {}) };
    }
    case 'unary':
      return reduceUnary(bound.operator, reduce(bound.operand, distance, depth + 1));
    case 'binary': {
      const plain = reducePlain(bound, distance);
      if (plain) return plain;
      const left = reduce(bound.left, distance, depth + 1);
      if ('problem' in left) return left;
      const right = reduce(bound.right, distance, depth + 1);
      if ('problem' in right) return right;
      return reduceBinary(bound.operator, left, right, distance);
    }
  }
}

/** The usual sums, without anything in between: a place and a number, and the distance between two places. */
function reducePlain({ operator, left, right }: Bound & { kind: 'binary' }, distance: Distance): Reduced | undefined {
  if ((operator !== '-' && operator !== '+') || left.kind !== 'symbol' || left.symbol.meaning.kind === 'equated') {
    return undefined;
  }
  const { symbol: plus, modifier } = left;
  if (right.kind === 'number') {
    const number = wrap(operator === '-' ? -right.value : right.value);
    return modifier ? { plus, number, modifier } : { plus, number };
  }
  if (operator === '+' || right.kind !== 'symbol' || right.symbol.meaning.kind === 'equated') return undefined;
  const { symbol: minus } = right;
  if (modifier || right.modifier) return undefined;
  if (plus === minus) return { number: 0n };
  const known = distance(minus, plus);
  return known === undefined ? { number: 0n, plus, minus } : { number: BigInt(known) };
}

function reduceUnary(operator: UnaryOperator, operand: Reduced | Irreducible): Reduced | Irreducible {
  if ('problem' in operand || operator === '+') return operand;
  if (operand.plus || operand.minus) {
    if (operator === '-' && !operand.modifier) {
      return {
        number: wrap(-operand.number),
        ...(operand.minus ? { plus: operand.minus } : {}),
        ...(operand.plus ? { minus: operand.plus } : {}),
      };
    }
    return { problem: `\`${operator}\` needs a number, but \`${nameOf(operand)}\` is an address` };
  }
  if (operator === '-') return { number: wrap(-operand.number) };
  if (operator === '~') return { number: wrap(~operand.number) };
  return { number: operand.number === 0n ? 1n : 0n };
}

function reduceBinary(
  operator: BinaryOperator,
  left: Reduced,
  right: Reduced,
  distance: Distance,
): Reduced | Irreducible {
  if (operator === '+' || operator === '-') {
    const negated = operator === '-';
    if (negated && right.modifier) return { problem: `\`@${right.modifier}\` cannot be subtracted` };
    const plus = both(left.plus, negated ? right.minus : right.plus);
    const minus = both(left.minus, negated ? right.plus : right.minus);
    const modifier = left.modifier ?? right.modifier;
    const number = left.number + (negated ? -right.number : right.number);
    const sum = cancel(plus, minus, number, modifier, distance);
    return left.alias && !('problem' in sum) && sum.plus === left.plus ? { ...sum, alias: left.alias } : sum;
  }
  if (left.plus || left.minus || right.plus || right.minus) {
    const comparison = compareAddresses(operator, left, right, distance);
    if (comparison !== undefined) return comparison;
    const culprit = left.plus || left.minus ? left : right;
    return { problem: `\`${operator}\` needs numbers, but \`${nameOf(culprit)}\` is not known to be one here` };
  }
  const a = left.number;
  const b = right.number;
  const truth = (value: boolean): Reduced => ({ number: value ? -1n : 0n });
  switch (operator) {
    case '*':
      return { number: wrap(a * b) };
    case '/':
      return b === 0n ? { problem: 'division by zero' } : { number: wrap(a / b) };
    case '%':
      return b === 0n ? { problem: 'division by zero' } : { number: wrap(a % b) };
    case '<<':
      return { number: b < 0n || b > 63n ? 0n : wrap(a << b) };
    case '>>':
      // A right shift fills with zeros.
      return { number: b < 0n || b > 63n ? 0n : wrap(BigInt.asUintN(64, a) >> b) };
    case '|':
      return { number: wrap(a | b) };
    case '&':
      return { number: wrap(a & b) };
    case '^':
      return { number: wrap(a ^ b) };
    case '!':
      return { number: wrap(a | ~b) };
    case '==':
      return truth(a === b);
    case '<>':
    case '!=':
      return truth(a !== b);
    case '<':
      return truth(a < b);
    case '>':
      return truth(a > b);
    case '<=':
      return truth(a <= b);
    case '>=':
      return truth(a >= b);
    case '&&':
      return { number: a !== 0n && b !== 0n ? 1n : 0n };
    case '||':
      return { number: a !== 0n || b !== 0n ? 1n : 0n };
  }
}

const both = (a: SymbolEntry | undefined, b: SymbolEntry | undefined): SymbolEntry[] =>
  a ? (b ? [a, b] : [a]) : b ? [b] : [];

/** Lets equal symbols, and labels a known distance apart, cancel out. */
function cancel(
  plus: SymbolEntry[],
  minus: SymbolEntry[],
  number: bigint,
  modifier: string | undefined,
  distance: Distance,
): Reduced | Irreducible {
  let sum = number;
  const [added, subtracted] = [plus[0], minus[0]];
  if (plus.length === 1 && minus.length === 1 && !modifier) {
    // The usual case: the distance between two places.
    if (added === subtracted) return { number: wrap(sum) };
    const known = distance(subtracted!, added!);
    if (known !== undefined) return { number: wrap(sum + BigInt(known)) };
    return { number: wrap(sum), plus: added!, minus: subtracted! };
  }
  for (const subtracted of minus.length > 1 ? [...minus] : minus) {
    const match = plus.find((added) => added === subtracted || distance(subtracted, added) !== undefined);
    if (!match) continue;
    sum += match === subtracted ? 0n : BigInt(distance(subtracted, match)!);
    plus.splice(plus.indexOf(match), 1);
    minus.splice(minus.indexOf(subtracted), 1);
  }
  if (plus.length > 1) return { problem: `\`${plus[0]!.name}\` and \`${plus[1]!.name}\` cannot be added` };
  if (minus.length > 1) return { problem: `\`${minus[0]!.name}\` and \`${minus[1]!.name}\` cannot both be subtracted` };
  return {
    number: wrap(sum),
    ...(plus[0] ? { plus: plus[0] } : {}),
    ...(minus[0] ? { minus: minus[0] } : {}),
    ...(modifier ? { modifier } : {}),
  };
}

/** Comparisons of two places in one section. */
function compareAddresses(
  operator: BinaryOperator,
  left: Reduced,
  right: Reduced,
  distance: Distance,
): Reduced | undefined {
  if (!['==', '!=', '<>', '<', '>', '<=', '>='].includes(operator)) return undefined;
  const difference = reduceBinary('-', left, right, distance);
  if ('problem' in difference || difference.plus || difference.minus) return undefined;
  return reduceBinary(operator, { number: difference.number }, { number: 0n }, distance) as Reduced;
}

const nameOf = (reduced: Reduced): string => (reduced.plus ?? reduced.minus)?.name ?? String(reduced.number);
