// The table of docs/reference/undefined.md, as data.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { undefinedLines } from '../../../src/cli/reference/undefined-table.ts';
import { RFlag } from '../../../src/isa/registers.ts';

/** What the conditions of the table speak of. */
export interface Facts {
  /** Masked shift count; 0 where there is none. */
  readonly count: number;
  readonly width: number;
  /** The last operand read is 0. */
  readonly sourceIsZero: boolean;
}

const CONDITIONS: Readonly<Record<string, (facts: Facts) => boolean>> = {
  always: () => true,
  'count ≠ 0': ({ count }) => count !== 0,
  'count > 1': ({ count }) => count > 1,
  'count > width': ({ count, width }) => count > width,
  'count ≥ width': ({ count, width }) => count >= width,
  'source = 0': ({ sourceIsZero }) => sourceIsZero,
  'width = 16': ({ width }) => width === 16,
};

interface Line {
  readonly operations: ReadonlySet<string>;
  readonly flags: bigint;
  readonly destination: boolean;
  readonly when: (facts: Facts) => boolean;
}

const FILE = join(import.meta.dirname, '../../../docs/reference/undefined.md');
const lines: Line[] = undefinedLines(readFileSync(FILE, 'utf8')).map(({ operations, things, when: condition }) => {
  const when = CONDITIONS[condition];
  if (!when) throw new Error(`undefined.md: no condition “${condition}”`);
  const named = things.filter((thing) => thing !== 'dst') as (keyof typeof RFlag)[];
  return {
    operations: new Set(operations),
    flags: named.reduce((mask, name) => mask | RFlag[name], 0n),
    destination: things.includes('dst'),
    when,
  };
});

/** Every operation that the table names. */
export const operationsWithUndefined: ReadonlySet<string> = new Set(lines.flatMap((line) => [...line.operations]));

/** The flags that are undefined after `operation`, as RFLAGS bits, and whether its destination is. */
export function undefinedAfter(operation: string, facts: Facts): { flags: bigint; destination: boolean } {
  const hits = lines.filter((line) => line.operations.has(operation) && line.when(facts));
  return {
    flags: hits.reduce((mask, line) => mask | line.flags, 0n),
    destination: hits.some((line) => line.destination),
  };
}
