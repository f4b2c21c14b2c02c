// The commands that should start at once, compiled when ring3 was built.
//
// Reading and compiling JavaScript is most of what a short run would do otherwise. V8 can hand out what it has compiled of a
// script, functions that have been called included (Node's own cache of modules keeps only what is compiled before any runs), and
// takes it back if version and flags are the same.

import type { Script } from 'node:vm';
import type * as Quick from './quick.ts';

/** Whether this is the bundle: scripts/build.ts puts a value in the place of this name. */
declare const RING3_BUNDLE: true | undefined;

/** What scripts/build.ts leaves in the folder of the bundle. */
export const QUICK = { script: 'quick.cjs', code: 'quick.code' } as const;

/** The commands that src/cli/quick.ts brings. */
const COMMANDS = ['run', 'check', 'build'];

/** @returns what carries out this command line, if it is in the quick part of the bundle */
export function quickFor([command]: readonly string[]): typeof Quick | undefined {
  if (typeof RING3_BUNDLE === 'undefined' || !COMMANDS.includes(command!)) return undefined;
  return loadQuick(import.meta.dirname, true).exports;
}

/**
 * Loads the quick part of the bundle.
 * @param folder where it is  @param precompiled use the code that was compiled before, if this V8 takes it
 * @returns the script, for its code to be kept, and what it exports
 */
export function loadQuick(folder: string, precompiled: boolean): { script: Script; exports: typeof Quick } {
  const { readFileSync } = process.getBuiltinModule('node:fs');
  const vm = process.getBuiltinModule('node:vm');
  const filename = `${folder}/${QUICK.script}`;
  const script = new vm.Script(readFileSync(filename, 'latin1'), {
    filename,
    ...(precompiled && { cachedData: readFileSync(`${folder}/${QUICK.code}`) }),
  });
  const module = { exports: {} as typeof Quick };
  // The script is a function of what Node hands to its modules. It needs none but Node's own.
  script.runInThisContext()(module.exports, process.getBuiltinModule, module, filename, folder);
  return { script, exports: module.exports };
}
