// Expressions as one types them to gdb: numbers, $registers, symbols, parentheses, C's operators on 64-bit words. A symbol is
// its address, for an assembler knows no types; `*` reads eight bytes, `{int}` before an address four. Comparisons are signed.

import { DebuggerError } from './errors.ts';

/** What the names in an expression mean. */
export interface Names {
  /** The value of a register, without its `$`; undefined: there is none of this name. */
  register(name: string): bigint | undefined;
  symbol(name: string): bigint | undefined;
  /** `bytes` bytes of memory; undefined where nothing is mapped. */
  read(address: bigint, bytes: number): bigint | undefined;
}

/** Binary operators, binding tighter the higher the number. */
const PRECEDENCE: Readonly<Record<string, number>> = {
  '||': 1,
  '&&': 2,
  '|': 3,
  '^': 4,
  '&': 5,
  '==': 6,
  '!=': 6,
  '<': 7,
  '<=': 7,
  '>': 7,
  '>=': 7,
  '<<': 8,
  '>>': 8,
  '+': 9,
  '-': 9,
  '*': 10,
  '/': 10,
  '%': 10,
};

/** Sizes in braces: bytes, or C's words for them. */
export const SIZES: Readonly<Record<string, number>> = {
  '1': 1,
  '2': 2,
  '4': 4,
  '8': 8,
  char: 1,
  short: 2,
  int: 4,
  long: 8,
};

const TOKEN = /\s*(?:(0x[\da-f]+|\d+)|(\$\w+)|([a-z_.][\w.$]*)|(<<|>>|[=!<>]=|&&|\|\||\{\w+\}|[-+*/%&|^~()<>!]))/iy;

/** Evaluates an expression to an unsigned 64-bit number. @throws DebuggerError */
export function evaluate(text: string, names: Names): bigint {
  const parser = new ExpressionParser(tokens(text), names);
  return parser.whole();
}

function tokens(text: string): string[] {
  const found: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (!match) throw new DebuggerError(`\`${text.slice(at).trim()}\` is no part of an expression`);
    found.push(match[0].trim());
  }
  return found;
}

class ExpressionParser {
  private readonly tokens: readonly string[];
  private readonly names: Names;
  private at = 0;

  constructor(tokens: readonly string[], names: Names) {
    this.tokens = tokens;
    this.names = names;
  }

  whole(): bigint {
    const value = this.binary(1);
    if (this.at < this.tokens.length) throw new DebuggerError(`\`${this.tokens[this.at]}\` is too much`);
    return value;
  }

  private binary(least: number): bigint {
    let left = this.unary();
    for (;;) {
      const operator = this.tokens[this.at] ?? '';
      const precedence = PRECEDENCE[operator];
      if (precedence === undefined || precedence < least) return left;
      this.at++;
      left = BigInt.asUintN(64, apply(operator, left, this.binary(precedence + 1)));
    }
  }

  private unary(): bigint {
    const token = this.tokens[this.at++];
    switch (token) {
      case undefined:
        throw new DebuggerError('the expression ends too early');
      case '-':
        return BigInt.asUintN(64, -this.unary());
      case '+':
      case '&':
        return this.unary();
      case '~':
        return BigInt.asUintN(64, ~this.unary());
      case '*':
        return this.read(this.unary(), 8);
      case '!':
        return this.unary() === 0n ? 1n : 0n;
      case '(': {
        const value = this.binary(1);
        if (this.tokens[this.at++] !== ')') throw new DebuggerError('a `)` is missing');
        return value;
      }
    }
    if (token.startsWith('{')) {
      const bytes = SIZES[token.slice(1, -1)];
      if (bytes === undefined) throw new DebuggerError(`\`${token}\` is no size: {char} {short} {int} {long}`);
      return this.read(this.unary(), bytes);
    }
    if (/^\d/.test(token)) return BigInt.asUintN(64, BigInt(token));
    const value = token.startsWith('$') ? this.names.register(token.slice(1)) : this.names.symbol(token);
    if (value === undefined)
      throw new DebuggerError(`there is no ${token.startsWith('$') ? 'register' : 'symbol'} \`${token}\``);
    return value;
  }

  private read(address: bigint, bytes: number): bigint {
    const value = this.names.read(address, bytes);
    if (value === undefined) throw new DebuggerError(`nothing is mapped at 0x${address.toString(16)}`);
    return value;
  }
}

function apply(operator: string, left: bigint, right: bigint): bigint {
  const [a, b] = [BigInt.asIntN(64, left), BigInt.asIntN(64, right)];
  const truth = (holds: boolean): bigint => (holds ? 1n : 0n);
  switch (operator) {
    case '||':
      return truth(left !== 0n || right !== 0n);
    case '&&':
      return truth(left !== 0n && right !== 0n);
    case '==':
      return truth(a === b);
    case '!=':
      return truth(a !== b);
    case '<':
      return truth(a < b);
    case '<=':
      return truth(a <= b);
    case '>':
      return truth(a > b);
    case '>=':
      return truth(a >= b);
    case '|':
      return left | right;
    case '^':
      return left ^ right;
    case '&':
      return left & right;
    case '<<':
      return right < 64n ? left << right : 0n;
    case '>>':
      return left >> right;
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    default:
      if (right === 0n) throw new DebuggerError('division by zero');
      return operator === '/' ? left / right : left % right;
  }
}
