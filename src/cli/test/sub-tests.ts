// Sub-tests: what a program prints about itself, in the manner of Linux' kselftest.

/** One line `[OK] …`, `[FAIL] …` or `[SKIP] …`. */
export interface SubTest {
  readonly result: 'OK' | 'FAIL' | 'SKIP';
  /** The text before the first `: `. With `(2)` behind it if the same program has used the name before. */
  readonly name: string;
  /** The whole line. */
  readonly line: string;
}

const LINE = /^\[(OK|FAIL|SKIP)\]\s+(.*\S)/;

/** Every sub-test in an output, in order. */
export function subTestsIn(output: string): SubTest[] {
  const used = new Map<string, number>();
  const found: SubTest[] = [];
  for (const line of output.split(/\r?\n/)) {
    const parts = LINE.exec(line);
    if (!parts) continue;
    const [plain = ''] = parts[2]!.split(/:\s/);
    const times = (used.get(plain) ?? 0) + 1;
    used.set(plain, times);
    const name = times === 1 ? plain : `${plain} (${times})`;
    found.push({ result: parts[1] as SubTest['result'], name, line: line.trimEnd() });
  }
  return found;
}
