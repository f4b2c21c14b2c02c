/** Parsing of one statement in AT&T syntax. */
import { EOF, type ILexingResult, type IRecognitionException, type IToken, tokenMatcher } from 'chevrotain';
import { badOctal, tooDeep } from '../limits.ts';
import type { Parse, Span, SyntaxProblem } from '../tree.ts';
import { buildStatement } from './build.ts';
import { attParser } from './parser.ts';
import { attLexer, Register } from './tokens.ts';

/** Parses the text of one statement. With problems, the statement is empty: half a tree helps nobody. */
export function parseAtt(text: string): Parse {
  return parseTokens(attLexer().tokenize(text), text);
}

/** Parses the tokens of `text`, or reports what in it is none. */
export function parseTokens(lexed: Pick<ILexingResult, 'tokens' | 'errors'>, text: string): Parse {
  if (lexed.errors.length > 0) {
    return { statement: { labels: [] }, problems: lexed.errors.map((error) => strayCharacters(text, error)) };
  }
  const deep = tooDeep(lexed.tokens);
  if (deep) return { statement: { labels: [] }, problems: [deep] };
  const parser = attParser();
  parser.input = lexed.tokens;
  const tree = parser.statement();
  if (parser.errors.length > 0) {
    return { statement: { labels: [] }, problems: [describe(parser.errors[0]!, lexed.tokens, text)] };
  }
  const statement = buildStatement(tree, text);
  const bad = badOctal(lexed.tokens);
  if (bad) return { statement, problems: [bad] };
  return { statement, problems: [] };
}

function strayCharacters(text: string, error: { offset: number; length: number }): SyntaxProblem {
  const span = { start: error.offset, end: error.offset + Math.max(1, error.length) };
  const stray = text.slice(span.start, span.end);
  if (/^\d/.test(stray)) {
    const number = /^\d[\w$]*/.exec(text.slice(span.start))![0];
    return {
      message: `\`${number}\` is not a number`,
      hint: 'numbers are 10, 0x1f, 0b101 or 017; a local label is referred to as 1b or 1f',
      span: { start: span.start, end: span.start + number.length },
    };
  }
  if (stray.startsWith('[') || stray.startsWith(']')) {
    return {
      message: `unexpected \`${stray}\``,
      hint: 'in AT&T syntax a memory operand is written displacement(%base,%index,scale)',
      span,
    };
  }
  return { message: `unexpected \`${stray}\``, span };
}

/** Says what stood where the grammar could not go on. */
function describe(error: IRecognitionException, tokens: readonly IToken[], text: string): SyntaxProblem {
  const { token } = error;
  const previousToken = tokens[tokens.indexOf(token) - 1];
  if (tokenMatcher(token, EOF)) {
    const end = text.length;
    const last = text.slice(-1);
    const span: Span = { start: Math.max(0, end - 1), end };
    if (last === ',') return { message: 'an operand is missing after the comma', span };
    const open = unclosed(text);
    if (open !== undefined) {
      return { message: 'this parenthesis is not closed', span: { start: open, end: open + 1 } };
    }
    return { message: `the statement ends too early, after \`${last}\``, span };
  }
  const span = { start: token.startOffset, end: token.startOffset + token.image.length };
  const found = `\`${token.image}\``;
  if (previousToken && /^[\w%$)]/.test(previousToken.image.slice(-1)) && /^[\w%$(*]/.test(token.image)) {
    const hint = previousToken.startOffset === 0 ? undefined : 'are two operands missing a comma between them?';
    return { message: `unexpected ${found} after \`${previousToken.image}\``, ...(hint ? { hint } : {}), span };
  }
  if (token.image === ',') return { message: 'an operand is missing before this comma', span };
  if (token.image === '(' && tokenMatcher(previousToken ?? token, Register)) {
    return { message: `unexpected ${found}`, hint: 'a register cannot be a displacement', span };
  }
  return {
    message: previousToken ? `unexpected ${found} after \`${previousToken.image}\`` : `unexpected ${found}`,
    span,
  };
}

function unclosed(text: string): number | undefined {
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') open.push(at);
    else if (text[at] === ')') open.pop();
  }
  return open[0];
}
