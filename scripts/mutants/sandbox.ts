// A copy of the working tree, in which sources can be broken without anybody noticing.

import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { applyMutant, type Mutant } from './mutant.ts';

/** What tests and programs need to run. */
const COPIED = ['src', 'grammar', 'programs', 'test', 'scripts', 'docs', 'package.json', 'tsconfig.json'];

export class Sandbox {
  /** The folder of the copy. */
  readonly root: string;

  /** @param from the folder to copy: the repository, or another sandbox */
  constructor(from: string, dependencies: string) {
    this.root = mkdtempSync(join(tmpdir(), 'ring3-mutant-'));
    for (const name of COPIED) cpSync(join(from, name), join(this.root, name), { recursive: true });
    symlinkSync(dependencies, join(this.root, 'node_modules'));
  }

  /** Makes the copy a mutant. @returns what undoes it  @throws StaleMutant, and nothing is changed */
  mutate(mutant: Mutant): () => void {
    const originals = new Map<string, string>();
    const texts = applyMutant(mutant, (file) => {
      const text = readFileSync(join(this.root, file), 'utf8');
      originals.set(file, text);
      return text;
    });
    this.write(texts);
    return () => this.write(originals);
  }
  private write(texts: ReadonlyMap<string, string>): void {
    for (const [file, text] of texts) writeFileSync(join(this.root, file), text);
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
