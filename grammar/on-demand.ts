/**
 * A value that is made when it is first asked for. A lexer or parser analyses its grammar when it is made, which takes as long
 * as assembling a hundred lines, and most programs are written in one of the two syntaxes.
 */
export function onDemand<T>(make: () => T): () => T {
  let value: T | undefined;
  return () => {
    value ??= make();
    return value;
  };
}
