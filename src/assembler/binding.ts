/** Expressions of the syntax tree, bound to the symbols that their names mean where they are written. */
import type { Expression, Span } from '../../grammar/index.ts';
import type { Assembler } from './assembler.ts';
import { textOfBytes } from './bytes.ts';
import { knownValue, numberOf, reduceNow } from './expressions.ts';
import { registerNamed } from './registers.ts';
import type { Bound, SymbolEntry } from './symbols.ts';

/** Deeper than this, names defined by `==` are taken to depend on themselves. */
const mostNested = 100;

/**
 * Binds an expression's names to symbols. Reports and returns `undefined` for what cannot be in an expression. `depth` is
 * how many names defined by `==` are being looked through.
 */
export function bind(assembler: Assembler, expression: Expression, depth = 0): Bound | undefined {
  switch (expression.kind) {
    case 'integer':
      return numberOf(expression.value);
    case 'float':
      assembler.error(expression.span, 'a floating-point number cannot stand here', 'use .float or .double');
      return undefined;
    case 'string':
      return bindName(assembler, textOfBytes(expression.bytes), undefined, expression.span, depth);
    case 'symbol':
      return bindName(assembler, expression.name, expression.modifier, expression.span, depth);
    case 'local':
      return bindLocal(assembler, expression);
    case 'unary': {
      const operand = bind(assembler, expression.operand, depth);
      return operand && folded({ kind: 'unary', operator: expression.operator, operand });
    }
    case 'binary': {
      const left = bind(assembler, expression.left, depth);
      const right = bind(assembler, expression.right, depth);
      if (!left || !right) return undefined;
      return folded({ kind: 'binary', operator: expression.operator, left, right });
    }
  }
}

/** The number that an expression must be at once; reports and returns `undefined` if it is not one yet. */
export function absolute(assembler: Assembler, expression: Expression): bigint | undefined {
  const bound = bind(assembler, expression);
  if (!bound) return undefined;
  const value = knownValue(bound);
  if (value === undefined) {
    const reduced = reduceNow(bound);
    if ('problem' in reduced) assembler.error(expression.span, reduced.problem);
    else assembler.error(expression.span, 'this must be a number that is known here');
  }
  return value;
}

function folded(bound: Bound): Bound {
  const value = knownValue(bound);
  return value === undefined ? bound : numberOf(value);
}

function bindName(
  assembler: Assembler,
  name: string,
  modifier: string | undefined,
  span: Span,
  depth: number,
): Bound | undefined {
  assembler.namesBound++;
  if (name === '.') return { kind: 'symbol', symbol: assembler.label() };
  if (assembler.syntax.bareRegisters && registerNamed(name.toLowerCase())) {
    assembler.error(span, `the register \`${name}\` cannot be calculated with here`);
    return undefined;
  }
  const symbol = assembler.symbols.get(name);
  if (symbol.weakReference) return { kind: 'symbol', symbol: weakTarget(symbol), ...(modifier ? { modifier } : {}) };
  symbol.mentionedAt ??= assembler.at(span);
  if (symbol.standsFor && !modifier && depth < mostNested) {
    const value = bind(assembler, symbol.standsFor, depth + 1);
    if (value) return value;
  }
  // A symbol that may be set again stands for its value at this place.
  if (symbol.meaning.kind === 'equated' && symbol.redefinable && !modifier) {
    const value = knownValue(symbol.meaning.value);
    if (value !== undefined) return numberOf(value);
  }
  return { kind: 'symbol', symbol, ...(modifier ? { modifier } : {}) };
}

/** The symbol that a name made by `.weakref` leads to, noted to be named so. */
function weakTarget(alias: SymbolEntry): SymbolEntry {
  let target = alias;
  for (let depth = 0; target.weakReference && depth < mostNested; depth++) target = target.weakReference;
  target.isWeaklyNamed = true;
  return target;
}

function bindLocal(assembler: Assembler, expression: Expression & { kind: 'local' }): Bound | undefined {
  const { number, direction, span } = expression;
  assembler.namesBound++;
  const { symbols } = assembler;
  const symbol = direction === 'back' ? symbols.lastLocal(number) : symbols.nextLocal(number);
  if (!symbol) {
    assembler.error(span, `there is no label \`${number}:\` before this`);
    return undefined;
  }
  symbol.mentionedAt ??= assembler.at(span);
  return { kind: 'symbol', symbol };
}
