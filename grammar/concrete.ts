/** What the tree builders of both syntaxes share: reading concrete trees, spans, and the ranks of operators. */
import type { CstNode, IToken } from 'chevrotain';
import { decodeLiteral } from './literals.ts';
import type { BinaryOperator, Span, Word } from './tree.ts';

/** Child rule number `index` called `name`. */
export const node = (parent: CstNode, name: string, index = 0): CstNode | undefined =>
  parent.children[name]?.[index] as CstNode | undefined;
/** All child rules called `name`. */
export const nodes = (parent: CstNode, name: string): CstNode[] => (parent.children[name] ?? []) as CstNode[];
/** Child token number `index` called `name`. */
export const token = (parent: CstNode, name: string, index = 0): IToken | undefined =>
  parent.children[name]?.[index] as IToken | undefined;
/** All child tokens called `name`. */
export const tokensOf = (parent: CstNode, name: string): IToken[] => (parent.children[name] ?? []) as IToken[];

/** From the start of one token to the end of another. */
export const spanOf = (from: IToken, to: IToken = from): Span => ({
  start: from.startOffset,
  end: to.startOffset + to.image.length,
});
/** From the start of one span to the end of another. */
export const join = (from: Span, to: Span): Span => ({ start: from.start, end: to.end });
/** A token as a word in lower case. */
export const word = (of: IToken): Word => ({ text: of.image.toLowerCase(), span: spanOf(of) });

/** What stands in braces, in lower case and without a percent sign. */
export const bracedWord = (of: IToken): Word => ({
  text: of.image.slice(1, -1).trim().replace(/^%/, '').toLowerCase(),
  span: spanOf(of),
});

/** A symbol's name, given plainly or in quotes, and its token. */
export function symbolName(tree: CstNode): [string, IToken] {
  const quoted = token(tree, 'Text');
  if (quoted) return [new TextDecoder().decode(decodeLiteral(quoted.image.slice(1, -1))), quoted];
  const plain = token(tree, 'Name')!;
  return [plain.image, plain];
}

/** A number as GNU as reads it: `0x` hexadecimal, `0b` binary, a leading `0` octal, else decimal. */
export function integerValue(image: string): bigint {
  if (/^0[0-7]+$/.test(image)) return BigInt(`0o${image.slice(1)}`);
  if (/^0\d+$/.test(image)) return BigInt(image.replace(/^0+/, ''));
  return BigInt(image.toLowerCase());
}

/**
 * Ranks of the binary operators, a higher one binding tighter. "Using as", section Infix Operators, has `==` and its
 * like on one level with `+`; GNU as 2.40 itself puts them below, and so do we.
 */
const rank: Readonly<Record<BinaryOperator, number>> = {
  '*': 6,
  '/': 6,
  '%': 6,
  '<<': 6,
  '>>': 6,
  '|': 5,
  '&': 5,
  '^': 5,
  '!': 5,
  '+': 4,
  '-': 4,
  '==': 3,
  '<>': 3,
  '!=': 3,
  '<': 3,
  '>': 3,
  '>=': 3,
  '<=': 3,
  '&&': 2,
  '||': 1,
};

/** Combines terms with the operators between them by rank; operators of one rank go from left to right. */
export function climb<Term>(
  terms: readonly Term[],
  operators: readonly BinaryOperator[],
  combine: (operator: BinaryOperator, left: Term, right: Term) => Term,
): Term {
  let next = 0;
  const from = (lowest: number): Term => {
    let left = terms[next] as Term;
    while (next < operators.length && rank[operators[next]!] >= lowest) {
      const operator = operators[next]!;
      next++;
      left = combine(operator, left, from(rank[operator] + 1));
    }
    return left;
  };
  return from(0);
}
