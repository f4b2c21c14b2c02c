// Keeps the code that V8 compiles while a typical program runs and a compiler's output is built: node scripts/precompile.ts FOLDER
// In a process of its own, as what was compiled can only be handed out by who compiled it, with the flags it is used with.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { adviseCompiler } from '../src/cli/host-compiler.ts';
import { loadQuick, QUICK } from '../src/cli/precompiled.ts';

const [folder] = process.argv.slice(2) as [string];
adviseCompiler();
const { script, exports } = loadQuick(folder, false);
const silent = { ...exports.nodeHost, write() {}, writeFile() {} };
const program = (name: string): string => join(import.meta.dirname, '../programs', name);
for (const command of [
  ['run', program('hello-uintr.s')],
  ['build', program('gcc/libc-selftest.O2.s'), program('lib/libc.s'), '-o', '/dev/null'],
]) {
  const status = await exports.runCommandLine(command, silent);
  if (status !== 0) throw new Error(`what is compiled for ended with ${status}: ring3 ${command.join(' ')}`);
}
writeFileSync(join(folder, QUICK.code), script.createCachedData());
