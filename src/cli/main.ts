// Where ring3 begins.

import { adviseCompiler } from './host-compiler.ts';
import { nodeHost } from './node-host.ts';

adviseCompiler();
const { runCommandLine } = await import('./command-line.ts');
process.exitCode = await runCommandLine(process.argv.slice(2), nodeHost);
