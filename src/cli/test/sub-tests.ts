// Sub-tests: what a program prints about itself, in the manner of Linux' kselftest.

/** One line `[OK] …`, `[FAIL] …` or `[SKIP] …`. */
export interface SubTest {
  readonly result: 'OK' | 'FAIL' | 'SKIP';
  /** With `(2)` behind it if the same program has used the name before. */
  readonly name: string;
  /** The whole line. */
  readonly line: string;
}

const LINE = /^\[(OK|FAIL|SKIP)\]\s+(.*\S)/;

/** The text behind the tag of every line that passed, of all runs of a program: these are names as they stand. */
export function passedNames(outputs: readonly string[]): ReadonlySet<string> {
  const lines = outputs.flatMap((output) => output.split(/\r?\n/)).map((line) => LINE.exec(line));
  return new Set(lines.flatMap((parts) => (parts?.[1] === 'OK' ? [parts[2]!] : [])));
}

/**
 * Every sub-test in an output, in order.
 * @param known names that the same program has passed in some run
 */
export function subTestsIn(output: string, known: ReadonlySet<string>): SubTest[] {
  const used = new Map<string, number>();
  const found: SubTest[] = [];
  for (const line of output.split(/\r?\n/)) {
    const parts = LINE.exec(line);
    if (!parts) continue;
    const result = parts[1] as SubTest['result'];
    const plain = result === 'OK' ? parts[2]! : nameOf(parts[2]!, known);
    const times = (used.get(plain) ?? 0) + 1;
    used.set(plain, times);
    const name = times === 1 ? plain : `${plain} (${times})`;
    found.push({ result, name, line: line.trimEnd() });
  }
  return found;
}

/**
 * The name in the text of a failed or skipped sub-test, which may say more: `interrupts: all: got 5, wanted 7`. It is the
 * longest part before a colon that is known as a name, else everything before the last colon.
 */
function nameOf(text: string, known: ReadonlySet<string>): string {
  const ends = [...text.matchAll(/:\s/g)].map((match) => match.index);
  const parts = [text, ...ends.reverse().map((end) => text.slice(0, end))];
  return parts.find((part) => known.has(part)) ?? parts[1] ?? text;
}
