/** Directives and assignments in Intel syntax: those of AT&T syntax, whose expressions may have words for operators. */
import { type createTokenInstance, type IToken, tokenMatcher } from 'chevrotain';
import { parseTokens } from '../att/index.ts';
import {
  attLexer,
  Character,
  Close,
  Comma,
  Infix,
  Integer,
  LocalReference,
  Name,
  Open,
  Plus,
  Text,
  Tilde,
} from '../att/tokens.ts';
import type { Parse } from '../tree.ts';
import { sizeNumbers, wordOperators } from './words.ts';

/** What no AT&T expression has: if nothing of it is there, AT&T's grammar will do. */
const special =
  /[[\]]|(?:^|[^\w.$])(?:and|or|xor|mod|shl|shr|eq|ne|lt|le|gt|ge|not|offset|flat|short|near|far|byte|word|dword|fword|qword|tbyte|oword|[mxyz]mmword)(?![\w.$])/i;

/** Directives whose arguments are numbers, so that `DWORD` is one of them. */
const data = /^\.(?:byte|word|hword|value|short|long|int|quad|octa|[1248]byte|16byte|dc(?:\.[abwl])?|[us]leb128)$/i;

/** Parses a directive or an assignment, behind labels or not. */
export function parseDirective(text: string): Parse {
  if (!special.test(text)) return parseTokens(attLexer().tokenize(text), text);
  // AT&T syntax has no brackets; here they are parentheses with a `+` in front where that makes sense.
  const rounded = attLexer().tokenize(text.replaceAll('[', '(').replaceAll(']', ')'));
  const written = rounded.tokens.map((token) => {
    const image = text.slice(token.startOffset, token.startOffset + token.image.length);
    return tokenMatcher(token, Open) || tokenMatcher(token, Close) ? token : { ...token, image };
  });
  return parseTokens({ errors: rounded.errors, tokens: translated(written, text) }, text);
}

/** Puts signs in the place of words. */
function translated(tokens: readonly IToken[], text: string): IToken[] {
  const made: IToken[] = [];
  // Words belong to expressions, which begin behind the directive's name or the equals sign.
  const start = tokens.findIndex((token, at) => at > 0 && !/^[:.]/.test(token.image) && tokens[at - 1]!.image !== ':');
  const first = /^\s*\S+\s*=/.test(text) ? 2 : Math.max(1, start);
  const isData = tokens.slice(0, first).some(({ image }) => data.test(image));
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    const word = token.image.toLowerCase();
    const isOperand = made.length > first && endsOperand(made.at(-1));
    const next = tokens[at + 1];
    if (at < first || !(tokenMatcher(token, Name) || tokenMatcher(token, Open))) made.push(token);
    else if (text[token.startOffset] === '[' && isOperand) made.push(replaced(token, Plus, '+'), token);
    else if (tokenMatcher(token, Open)) made.push(token);
    else if (isOperand && word in wordOperators) made.push(replaced(token, Infix, wordOperators[word]!));
    else if (isOperand || !next) made.push(isData ? asNumber(token) : token);
    else if (word === 'not' && beginsOperand(next)) made.push(replaced(token, Tilde, '~'));
    else if (word in sizeNumbers && /^ptr$/i.test(next.image)) at++;
    else if (/^(?:offset|short|near|far)$/.test(word) && beginsOperand(next)) {
      if (/^ptr$/i.test(next.image)) at++;
    } else if (word === 'flat' && next.image === ':') at++;
    else made.push(isData ? asNumber(token) : token);
  }
  return made;
}

/** A size alone is how many bytes it has. */
function asNumber(token: IToken): IToken {
  const number = Object.hasOwn(sizeNumbers, token.image.toLowerCase())
    ? sizeNumbers[token.image.toLowerCase() as keyof typeof sizeNumbers]
    : undefined;
  return number === undefined ? token : replaced(token, Integer, String(number));
}

const replaced = (token: IToken, type: Parameters<typeof createTokenInstance>[0], image: string): IToken => ({
  ...token,
  tokenType: type,
  tokenTypeIdx: type.tokenTypeIdx!,
  image,
});

const endsOperand = (token: IToken | undefined): boolean =>
  token !== undefined &&
  [Integer, LocalReference, Character, Name, Text, Close].some((type) => tokenMatcher(token, type));

const beginsOperand = (token: IToken): boolean => !tokenMatcher(token, Comma) && !tokenMatcher(token, Close);
