// Keeps the code that V8 compiles while the quick commands run a typical program: node scripts/precompile.ts FOLDER
// In a process of its own, as what was compiled can only be handed out by who compiled it, with the flags it is used with.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { adviseCompiler } from '../src/cli/host-compiler.ts';
import { loadQuick, QUICK } from '../src/cli/precompiled.ts';

const [folder] = process.argv.slice(2) as [string];
adviseCompiler();
const { script, exports } = loadQuick(folder, false);
const silent = { ...exports.nodeHost, write() {} };
const status = await exports.runCommandLine(['run', join(import.meta.dirname, '../programs/hello-uintr.s')], silent);
if (status !== 0) throw new Error(`the program that is compiled for ended with ${status}`);
writeFileSync(join(folder, QUICK.code), script.createCachedData());
