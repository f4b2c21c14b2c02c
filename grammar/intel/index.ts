/** Parsing of one statement in Intel syntax. */
import { EOF, type IRecognitionException, type IToken, tokenMatcher } from 'chevrotain';
import { badOctal, tooDeep } from '../limits.ts';
import type { Parse, Span, SyntaxProblem } from '../tree.ts';
import { buildStatement } from './build.ts';
import { parseDirective } from './directive.ts';
import { intelParser } from './parser.ts';
import { intelLexer } from './tokens.ts';

/** Directives and assignments, behind labels or not. */
const common =
  /^\s*(?:(?:[\w.$\u0080-\uffff]+|"(?:[^"\\]|\\.)*")\s*:\s*)*(?:\.(?![\w.$\u0080-\uffff]*\s*:)|(?:[\w.$\u0080-\uffff]+|"(?:[^"\\]|\\.)*")\s*=)/;

/** Parses the text of one statement whose instructions are in Intel syntax. With problems, the statement is empty. */
export function parseIntel(text: string): Parse {
  if (common.test(text)) return parseDirective(text);
  const nothing = (problem: SyntaxProblem): Parse => ({ statement: { labels: [] }, problems: [problem] });
  const lexed = intelLexer().tokenize(text);
  const [stray] = lexed.errors;
  if (stray) return nothing(strayCharacters(text, stray));
  const problem = tooDeep(lexed.tokens) ?? badOctal(lexed.tokens);
  if (problem) return nothing(problem);
  const parser = intelParser();
  parser.input = lexed.tokens;
  const tree = parser.statement();
  const [error] = parser.errors;
  if (error) return nothing(describe(error, lexed.tokens, text));
  return { statement: buildStatement(tree), problems: [] };
}

function strayCharacters(text: string, error: { offset: number; length: number }): SyntaxProblem {
  const span = { start: error.offset, end: error.offset + Math.max(1, error.length) };
  const number = /^\d[\w$]*/.exec(text.slice(span.start));
  if (!number) return { message: `unexpected \`${text.slice(span.start, span.end)}\``, span };
  return {
    message: `\`${number[0]}\` is not a number`,
    hint: /^[0-9a-f]+h$/i.test(number[0])
      ? `GNU as writes hexadecimal numbers as 0x${number[0].slice(0, -1)}`
      : 'numbers are 10, 0x1f, 0b101 or 017',
    span: { start: span.start, end: span.start + number[0].length },
  };
}

/** Says what stood where the grammar could not go on. */
function describe(error: IRecognitionException, tokens: readonly IToken[], text: string): SyntaxProblem {
  const { token } = error;
  const before = tokens[tokens.indexOf(token) - 1];
  if (tokenMatcher(token, EOF)) {
    const span: Span = { start: Math.max(0, text.length - 1), end: text.length };
    if (text.endsWith(',')) return { message: 'an operand is missing after the comma', span };
    if (text.lastIndexOf('[') > text.lastIndexOf(']')) {
      const open = text.lastIndexOf('[');
      return { message: 'this bracket is not closed', span: { start: open, end: open + 1 } };
    }
    return { message: `the statement ends too early, after \`${text.slice(-1)}\``, span };
  }
  const span = { start: token.startOffset, end: token.startOffset + token.image.length };
  const message = before ? `unexpected \`${token.image}\` after \`${before.image}\`` : `unexpected \`${token.image}\``;
  if (token.image === '(') {
    return { message, hint: 'in Intel syntax a memory operand is written [base + index*scale + displacement]', span };
  }
  return { message, span };
}
