// Where ring3 begins.

import { adviseCompiler, adviseForAssembling } from './host-compiler.ts';
import { quickFor } from './precompiled.ts';

adviseCompiler();
const argv = process.argv.slice(2);
const { runCommandLine, nodeHost } = quickFor(argv) ?? (await import('./quick.ts'));
if (argv[0] === 'build') adviseForAssembling();
process.exitCode = await runCommandLine(argv, nodeHost);
