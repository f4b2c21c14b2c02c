/** Comparing single instructions with GNU as. */
import { assemble } from '../../src/assembler/index.ts';
import { hex, type Workspace } from './gnu.ts';

/** No instruction is longer than 15 bytes, so every line gets 16. */
const slot = 16;

/**
 * Lines that differ: the line, GNU's bytes and ours. Lines that GNU as refuses are left out. `header` comes before
 * them, on a line of its own.
 */
export function lineDifferences(
  work: Workspace,
  lines: readonly string[],
  header = '.text',
): { compared: number; different: string[] } {
  const text = (list: readonly string[]): string =>
    `${header}\n${list.map((line) => `.balign ${slot}; ${line}\n`).join('')}`;
  work.write('lines.s', text(lines));
  const refused = work.as('lines.s', 'lines.o');
  const accepted = lines.filter((_, index) => !refused.has(index + 2));
  work.write('lines.s', text(accepted));
  work.as('lines.s', 'lines.o');
  const theirs = work.section('lines.o', '.text');
  const { object, diagnostics } = assemble({ name: 'lines.s', text: text(accepted) });
  const ours = object.section('.text')!.bytes;
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
  const different = errors.map((error) => `${accepted[error.line - 2]}: ${error.message}`);
  for (const [index, line] of accepted.entries()) {
    const part = (bytes: Uint8Array): string => hex(bytes.subarray(index * slot, (index + 1) * slot));
    if (errors.length === 0 && part(theirs) !== part(ours)) different.push(`${line}: ${part(theirs)} ${part(ours)}`);
  }
  return { compared: accepted.length, different };
}
