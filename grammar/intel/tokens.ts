/** The tokens of GNU as instructions in Intel syntax. Labels, directives and assignments are those of AT&T syntax. */
import { createToken, Lexer, type TokenType } from 'chevrotain';
import {
  AtWord,
  Blank,
  Braced,
  BranchHint,
  Character,
  Close,
  Colon,
  Comma,
  Integer,
  LocalReference,
  Minus,
  Name,
  Open,
  Plus,
  Prefix,
  Star,
  Text,
  Tilde,
} from '../att/tokens.ts';
import { onDemand } from '../on-demand.ts';

const endOfWord = '(?![\\w.$\\u0080-\\uffff])';
const words = (list: string): RegExp => new RegExp(`(?:${list})${endOfWord}`, 'i');
const sizes = 'byte|word|dword|fword|qword|tbyte|oword|mmword|xmmword|ymmword|zmmword';
const ranges = 'near|far|short';
const operators = 'and|or|xor|mod|shl|shr|eq|ne|lt|le|gt|ge';
const reserved = new RegExp(`^(?:${sizes}|${ranges}|${operators}|ptr|bcst|offset|not|flat)$`, 'i');

/** Whether a word has a meaning of its own in the operands of an instruction. */
export const isIntelWord = (word: string): boolean => reserved.test(word);

/** The size of a memory operand, `DWORD` in `DWORD PTR [rax]`. */
export const SizeWord = createToken({
  name: 'SizeWord',
  pattern: words(sizes),
  longer_alt: Name,
});
/** How far away a branch target is. */
export const RangeWord = createToken({ name: 'RangeWord', pattern: words(ranges), longer_alt: Name });
/** `PTR` after a size; `BCST` says that memory of that size is broadcast. */
export const Ptr = createToken({ name: 'Ptr', pattern: words('ptr|bcst'), longer_alt: Name });
export const Offset = createToken({ name: 'Offset', pattern: words('offset'), longer_alt: Name });
/** Operators that are words. They are mnemonics as well. */
export const WordOperator = createToken({
  name: 'WordOperator',
  pattern: words(operators),
  longer_alt: Name,
});
export const Not = createToken({ name: 'Not', pattern: words('not'), longer_alt: Name });

/** `%rax`: the percent sign is allowed everywhere and asked for by `.intel_syntax prefix`. */
export const Register = createToken({ name: 'Register', pattern: /%[A-Za-z_][A-Za-z0-9_]*/ });
/** A name that begins with a dollar sign: what an AT&T immediate looks like here. */
export const DollarName = createToken({ name: 'DollarName', pattern: /\$[\w.$\u0080-\uffff]*/, categories: Name });
/** Operators that can only stand between two operands. */
export const Infix = createToken({ name: 'Infix', pattern: /<<|>>|[/|&^%]/ });
export const OpenBracket = createToken({ name: 'OpenBracket', pattern: '[' });
export const CloseBracket = createToken({ name: 'CloseBracket', pattern: ']' });

/** In the order in which the lexer tries them. */
export const tokens: TokenType[] = [
  Blank,
  LocalReference,
  Integer,
  SizeWord,
  RangeWord,
  Ptr,
  Offset,
  WordOperator,
  Not,
  Prefix,
  Name,
  DollarName,
  Register,
  AtWord,
  Text,
  Character,
  Braced,
  Infix,
  Star,
  Plus,
  Minus,
  Tilde,
  BranchHint,
  Comma,
  Colon,
  Open,
  Close,
  OpenBracket,
  CloseBracket,
];

/** It tries the tokens one by one (chevrotain's safe mode): to sort them by their first characters takes longer than to read most programs. */
export const intelLexer = onDemand(
  () => new Lexer(tokens, { positionTracking: 'onlyOffset', skipValidations: true, safeMode: true }),
);
