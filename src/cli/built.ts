// What the command line makes of its files.

import type { Diagnostic, Image } from '../assembler/index.ts';
import type { Locator } from '../observe/locate.ts';

/** A program, ready to be loaded. */
export interface Built {
  readonly image: Image;
  readonly locator: Locator;
  /** Texts by file name, included files and the start-up too. */
  readonly texts: ReadonlyMap<string, string>;
  /** Only warnings. */
  readonly warnings: readonly Diagnostic[];
}
