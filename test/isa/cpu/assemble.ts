// Bytes of cases, as ring3's own assembler makes them (`npm run compare:as` compares it with GNU as).

import { assemble } from '../../../src/assembler/index.ts';

/** The .text bytes of `source`. */
export function assembleText(source: string): Uint8Array {
  const { object, diagnostics } = assemble({ name: 'cases.s', text: source });
  const error = diagnostics.find(({ severity }) => severity === 'error');
  const text = object.section('.text')!;
  if (error) throw new Error(`${source.split('\n')[error.line - 1]}: ${error.message}`);
  if (text.relocations.length > 0) throw new Error('an instruction needs the linker');
  return text.bytes;
}
