/** One-token mutations of real source. */
import type { Chooser } from './samples.ts';

const token = /"(?:[^"\\\n]|\\.)*"|[%$.@\w]+|[^\s\w]/g;

/** A source with one token deleted, doubled, exchanged with the next one, or replaced by another of the file. */
export function mutate(source: string, choose: Chooser): { text: string; line: number } {
  const lines = source.split('\n');
  for (;;) {
    const line = choose.below(lines.length);
    const tokens = [...lines[line]!.matchAll(token)];
    if (tokens.length === 0) continue;
    const at = choose.below(tokens.length);
    const changed = replaceToken(lines, line, tokens, at, choose);
    if (changed === lines[line]) continue;
    return { text: lines.map((text, index) => (index === line ? changed : text)).join('\n'), line: line + 1 };
  }
}

function replaceToken(
  lines: readonly string[],
  line: number,
  tokens: readonly RegExpExecArray[],
  at: number,
  choose: Chooser,
): string {
  const text = lines[line]!;
  const { 0: word, index } = tokens[at]!;
  const [before, after] = [text.slice(0, index), text.slice(index + word.length)];
  const next = tokens[at + 1];
  switch (choose.below(4)) {
    case 0:
      return before + after;
    case 1:
      return `${before}${word} ${word}${after}`;
    case 2:
      if (!next) return before + after;
      return (
        before + next[0] + text.slice(index + word.length, next.index) + word + text.slice(next.index + next[0].length)
      );
    default: {
      const others = [...(lines[choose.below(lines.length)] ?? '').matchAll(token)];
      return others.length === 0 ? before + after : before + choose.from(others)[0] + after;
    }
  }
}
