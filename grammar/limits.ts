/** What no statement may contain, whatever its syntax. */
import type { IToken } from 'chevrotain';
import type { SyntaxProblem } from './tree.ts';

/** Longer or deeper expressions are refused, since trees are walked by recursion. */
const mostOperators = 1000;
const mostParentheses = 100;

const spanOf = (token: IToken) => ({ start: token.startOffset, end: token.startOffset + token.image.length });

/** The place where an expression becomes too long or too deeply nested. */
export function tooDeep(tokens: readonly IToken[]): SyntaxProblem | undefined {
  let operators = 0;
  let depth = 0;
  for (const token of tokens) {
    if (token.image === ',') operators = 0;
    else if (token.image === '(' || token.image === '[') depth++;
    else if (token.image === ')' || token.image === ']') depth--;
    else if (/^[-+*/%<>|&^!~=]/.test(token.image)) operators++;
    if (operators > mostOperators || depth > mostParentheses) {
      return { message: 'this expression is too long', span: spanOf(token) };
    }
  }
  return undefined;
}

/** A number with a leading zero and a digit that octal numbers do not have. */
export function badOctal(tokens: readonly IToken[]): SyntaxProblem | undefined {
  const bad = tokens.find(({ image }) => /^0\d*[89]/.test(image) && /^\d+$/.test(image));
  if (!bad) return undefined;
  const digit = /[89]/.exec(bad.image)![0];
  return {
    message: `\`${bad.image}\` is octal because of its leading 0, but has the digit ${digit}`,
    span: spanOf(bad),
  };
}
