// How an instruction is named to the user.

import type { Diagnostic } from '../assembler/diagnostics.ts';
import type { Instruction } from '../isa/instruction.ts';

/** The mnemonic. The decoder names an instruction with foreign operands by encoding: `VEX_VADDPS_YMM_YMM_YMMM256`. */
export function mnemonicOf({ operation }: Pick<Instruction, 'operation'>): string {
  return operation
    .replace(/^(VEX|EVEX|XOP|MVEX|D3NOW)_/, '')
    .split('_')[0]!
    .toLowerCase();
}

/** A place in the source, as line tables have it: of a statement, labels included. */
type StatementPlace = Pick<Diagnostic, 'file' | 'line' | 'column' | 'length'>;

/** The place of the statement behind its labels. @param text of the file */
export function behindLabels(at: StatementPlace, text: string | undefined): StatementPlace {
  const line = text?.split('\n', at.line)[at.line - 1] ?? '';
  const statement = line.slice(at.column - 1, at.column - 1 + at.length);
  const skipped = /^(\s*[\w.$]+:)*\s*/.exec(statement)![0].length;
  const length = Math.max(1, statement.slice(skipped).trimEnd().length);
  return { file: at.file, line: at.line, column: at.column + skipped, length };
}
