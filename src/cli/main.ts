// Where ring3 begins: as a program, or as one of its own workers (`ring3 test --jobs`).

import { isMainThread, parentPort } from 'node:worker_threads';
import { heedBranchHints } from './host-compiler.ts';
import { nodeHost } from './node-host.ts';

heedBranchHints();
if (isMainThread) {
  const { runCommandLine } = await import('./command-line.ts');
  process.exitCode = await runCommandLine(process.argv.slice(2), nodeHost);
} else {
  const { carryOut } = await import('./test/worker.ts');
  parentPort!.on('message', (task) => carryOut(task, nodeHost, (message) => parentPort!.postMessage(message)));
}
