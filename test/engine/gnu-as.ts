// Bytes from GNU as, where it is installed: an assembler we did not write.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether GNU as and objcopy can be run here. */
export const hasGnuAs: boolean = (() => {
  try {
    execFileSync('as', ['--version'], { stdio: 'ignore' });
    execFileSync('objcopy', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

/** The .text bytes that GNU as makes of `source`. */
export function gnuAssemble(source: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'ring3-as-'));
  try {
    const [object, binary] = [join(folder, 'a.o'), join(folder, 'a.bin')];
    execFileSync('as', ['--64', '-o', object, '-'], { input: `${source}\n` });
    execFileSync('objcopy', ['-O', 'binary', '-j', '.text', object, binary]);
    return readFileSync(binary);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
