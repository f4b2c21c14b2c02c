/** Macros and repetitions on their way into the input. */
import type { Assembler } from './assembler.ts';
import type { InputLine } from './input.ts';
import { bindArguments, type Expansion, expand, type Macro } from './macros.ts';

/** Lets the lines of `macro`, used with the arguments `rest`, be read next. */
export function expandMacro(assembler: Assembler, macro: Macro, rest: string): void {
  const values = bindArguments(macro, rest, assembler.alternate);
  if ('problem' in values && typeof values.problem === 'string') {
    assembler.error(undefined, values.problem);
    return;
  }
  const expansion = expansionOf(assembler, `macro \`${macro.name}\``, assembler.expansions++);
  const lines = expand(macro.body, values as Map<string, string>, expansion);
  pushLines(assembler, lines, 'macro', `macro \`${macro.name}\` expands itself without end`);
}

/** What an expansion that begins with the current statement needs to know; `count` is what replaces `\@`. */
export function expansionOf(assembler: Assembler, name: string, count: number): Expansion {
  const newLocal = (): string => `.LL${(++assembler.localNames).toString(16).padStart(4, '0')}`;
  const at = assembler.at();
  const report = (problem: string): void => assembler.diagnostics.error(at, `${problem} (in ${name})`);
  return { name, at, count, report, ...(assembler.alternate ? { newLocal } : {}) };
}

/** Lets `lines` be read next; if inputs are nested too deeply, says so as `tooDeep` and ends the input. */
export function pushLines(
  assembler: Assembler,
  lines: Iterable<InputLine>,
  kind: 'macro' | 'repeat',
  tooDeep: string,
): void {
  if (assembler.input.pushLines(lines, kind)) return;
  assembler.error(undefined, tooDeep);
  assembler.input.end();
}
