// The flag tables in the headings of src/isa say what the instructions do: `ring3 isa` prints them.

import { describe, expect, test } from 'vitest';
import { FLAG_COLUMNS, type FlagLine, flagLineOf, flagLines } from '../../src/cli/reference/flag-tables.ts';
import { readIsaSources } from '../../src/cli/reference/isa-sources.ts';
import { undefinedLines } from '../../src/cli/reference/undefined-table.ts';
import { FAMILIES } from '../../src/isa/index.ts';
import { RFlag } from '../../src/isa/registers.ts';
import { FORM_SOURCES } from './cpu/generate-forms.ts';
import { Random } from './cpu/random.ts';
import { Simulated } from './cpu/simulated.ts';
import { reference } from './engines.ts';

const sources = readIsaSources();
const linesOf = (family: string) => flagLines(sources.headings[family] ?? '');
const undefinedHere = undefinedLines(sources.undefinedPage);

describe.each(FAMILIES)('$name', ({ name, rows }) => {
  const lines = linesOf(name);
  test('its heading speaks of every operation, and of no other', () => {
    const operations = Object.keys(rows);
    expect(operations.filter((operation) => !flagLineOf(lines, operation))).toEqual([]);
    for (const { names } of lines)
      for (const named of names)
        expect(
          operations.some((operation) => flagLineOf([{ names: [named], signs: [], note: '' }], operation)),
          named,
        ).toBe(true);
  });
  test('? is what docs/reference/undefined.md has a line for', () => {
    for (const operation of Object.keys(rows)) {
      const { signs } = flagLineOf(lines, operation)!;
      const listed = undefinedHere.filter(({ operations }) => operations.includes(operation));
      FLAG_COLUMNS.forEach((flag, i) => {
        const always = listed.some(({ things, when }) => things.includes(flag) && /^(always|count ≠ 0)$/.test(when));
        if (name !== 'random') expect(signs[i] === '?', `${operation} ${flag}`).toBe(always);
      });
    }
  });
});

/** What instructions did to a flag: the values it had afterwards, and whether it ever changed. */
interface Seen {
  readonly values: Set<bigint>;
  changed: boolean;
}

/** Enough to see a flag change that a comparison changes; few where nothing is expected. */
const CASES = { changing: 50, other: 3 };

/** Executes cases of every operation, form after form, and notes what becomes of the flags. */
function observe(): Map<string, Seen[]> {
  const engine = new Simulated(reference);
  const random = new Random(1);
  const seen = new Map<string, Seen[]>();
  for (const { name, rows } of FAMILIES)
    for (const operation of Object.keys(rows)) {
      const forms = FORM_SOURCES.filter((source) => source.operation === operation);
      if (forms.length === 0) continue;
      const flags = FLAG_COLUMNS.map((): Seen => ({ values: new Set(), changed: false }));
      seen.set(operation, flags);
      const changing = flagLineOf(linesOf(name), operation)!.signs.includes('*');
      for (let n = 0; n < (changing ? CASES.changing : CASES.other); n++) {
        const given = forms[n % forms.length]!.make(random);
        const result = engine.run(given, given.code!);
        if (result.fault) continue;
        FLAG_COLUMNS.forEach((flag, i) => {
          const [before, after] = [given.rflags & RFlag[flag], result.rflags & RFlag[flag]];
          flags[i]!.values.add(after);
          if (before !== after) flags[i]!.changed = true;
        });
      }
    }
  return seen;
}

/** What a sign in a table promises of what is seen. A flag that is changed has been seen changing. */
function keeps(sign: FlagLine['signs'][number], { values, changed }: Seen, flag: bigint): boolean {
  if (sign === '.') return !changed;
  if (sign === '0') return !values.has(flag);
  if (sign === '1') return !values.has(0n);
  return sign === '?' || changed;
}

test('what instructions do to flags is what the tables say', () => {
  const seen = observe();
  const wrong: string[] = [];
  for (const { name, rows } of FAMILIES)
    for (const operation of Object.keys(rows)) {
      const line = flagLineOf(linesOf(name), operation)!;
      seen.get(operation)?.forEach((flag, i) => {
        const column = FLAG_COLUMNS[i]!;
        if (!keeps(line.signs[i]!, flag, RFlag[column])) wrong.push(`${operation} ${column}: not ${line.signs[i]}`);
      });
    }
  expect(wrong).toEqual([]);
  expect(seen.size).toBeGreaterThan(500);
}, 30_000);
