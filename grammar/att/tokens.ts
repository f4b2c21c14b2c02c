/** The tokens of GNU as statements in AT&T syntax. A statement holds no comment and no separator any more. */
import { createToken, Lexer, type TokenType } from 'chevrotain';
import { onDemand } from '../on-demand.ts';

export const Blank = createToken({ name: 'Blank', pattern: /\s+/, group: Lexer.SKIPPED });

/** A name: symbols, directives, mnemonics. Text outside ASCII is allowed, as in GNU as. */
export const Name = createToken({
  name: 'Name',
  pattern: /[A-Za-z_.\u0080-\uffff][\w.$\u0080-\uffff]*/,
});

const prefixes =
  '(?:rep|repe|repz|repne|repnz|lock|notrack|bnd|xacquire|xrelease|data16|addr32|rex64|rex(?:\\.W?R?X?B?)?|[cdefgs]s)';
const onePrefix = new RegExp(`^${prefixes}$`, 'i');

/** Whether a word is a prefix that may stand before a mnemonic on the same line. */
export const isPrefix = (word: string): boolean => onePrefix.test(word);

/** An instruction prefix. It can be a symbol's name as well. */
export const Prefix = createToken({
  name: 'Prefix',
  pattern: new RegExp(`${prefixes}(?![\\w.$\\u0080-\\uffff])`, 'i'),
  longer_alt: Name,
  categories: Name,
});

/** `,pt` and `,pn` behind a conditional jump: whether it is expected to be taken. */
export const BranchHint = createToken({
  name: 'BranchHint',
  pattern: (text, offset, matched) => {
    const last = matched.at(-1);
    const isJump =
      last !== undefined && last.startOffset + last.image.length === offset && /^j[a-z]+$/i.test(last.image);
    const isFirst = matched.length === 1 || /^[:}]|^(?:bnd|notrack)$/.test(matched.at(-2)?.image ?? '');
    const hint = /^,p[tn](?![\w.$])/.exec(text.slice(offset, offset + 4));
    return isJump && isFirst ? hint : null;
  },
  line_breaks: false,
  start_chars_hint: [','],
});

/** `{disp32}` before an instruction, `{%k1}` and `{1to16}` behind an operand, or `{rn-sae}` in the place of one. */
export const Braced = createToken({ name: 'Braced', pattern: /\{\s*%?[\w-]+\s*\}/ });

/**
 * `%rax`; after an operand it can only be a remainder by a symbol, which the tree builder sorts out. The private-use
 * characters stand for registers in shapes.
 */
export const Register = createToken({ name: 'Register', pattern: /%[ \t]*[A-Za-z_\ue200-\ue2ff][A-Za-z0-9_]*/ });

/** `@PLT`, `@function`, `@progbits`. */
export const AtWord = createToken({ name: 'AtWord', pattern: /@@?@?[A-Za-z_][\w.]*/ });

export const Text = createToken({ name: 'Text', pattern: /"(?:[^"\\]|\\[\s\S])*"/ });
export const Character = createToken({
  name: 'Character',
  pattern: /'(?:\\(?:[xX][0-9a-fA-F]+|[0-7]{1,3}|.)|[^\\])'?/,
});
export const Float = createToken({
  name: 'Float',
  pattern:
    /(?:0[fFdDeE][+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?|\d+\.\d*(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?|\d+[eE][+-]?\d+)(?![\w.$])/,
});
export const LocalReference = createToken({ name: 'LocalReference', pattern: /\d+[bf](?![\w.$])/ });
export const Integer = createToken({
  name: 'Integer',
  pattern: /(?:0[xX][0-9a-fA-F]+|0[bB][01]+|\d+)(?![\w$])/,
});

export const EqualsTwice = createToken({ name: 'EqualsTwice', pattern: '==' });
export const Equals = createToken({ name: 'Equals', pattern: '=' });
/** Operators that can only stand between two operands. */
export const Infix = createToken({
  name: 'Infix',
  pattern: /<<|>>|<>|<=|>=|!=|&&|\|\||[/|&^<>]/,
});
export const Star = createToken({ name: 'Star', pattern: '*' });
export const Percent = createToken({ name: 'Percent', pattern: '%' });
export const Plus = createToken({ name: 'Plus', pattern: '+' });
export const Minus = createToken({ name: 'Minus', pattern: '-' });
export const Bang = createToken({ name: 'Bang', pattern: '!' });
export const Tilde = createToken({ name: 'Tilde', pattern: '~' });
export const Dollar = createToken({ name: 'Dollar', pattern: '$' });
export const Comma = createToken({ name: 'Comma', pattern: ',' });
export const Colon = createToken({ name: 'Colon', pattern: ':' });
export const Open = createToken({ name: 'Open', pattern: '(' });
export const Close = createToken({ name: 'Close', pattern: ')' });

/** In the order in which the lexer tries them. */
export const tokens: TokenType[] = [
  Blank,
  Float,
  LocalReference,
  Integer,
  Prefix,
  Name,
  Register,
  AtWord,
  Text,
  Character,
  Braced,
  EqualsTwice,
  Equals,
  Infix,
  Star,
  Percent,
  Plus,
  Minus,
  Bang,
  Tilde,
  Dollar,
  BranchHint,
  Comma,
  Colon,
  Open,
  Close,
];

/** It tries the tokens one by one (chevrotain's safe mode): to sort them by their first characters takes longer than to read most programs. */
export const attLexer = onDemand(
  () => new Lexer(tokens, { positionTracking: 'onlyOffset', skipValidations: true, safeMode: true }),
);
