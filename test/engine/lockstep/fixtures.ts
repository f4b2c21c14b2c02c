// The fixtures beside this file, assembled.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildImage } from '../../../src/assembler/index.ts';

/** The executable of fixtures/NAME.s. */
export function fixture(name: string): Uint8Array {
  const text = readFileSync(join(import.meta.dirname, 'fixtures', `${name}.s`), 'utf8');
  const { image, diagnostics } = buildImage([{ name: `${name}.s`, text }]);
  if (!image || diagnostics.length > 0)
    throw new Error(diagnostics.map(({ line, message }) => `${name}.s:${line}: ${message}`).join('\n'));
  return image.elf;
}
