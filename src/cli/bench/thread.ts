// Where a worker thread of `ring3 bench` begins.

import { parentPort } from 'node:worker_threads';
import { nodeHost } from '../node-host.ts';
import { carryOut } from './worker.ts';

parentPort!.on('message', (task) => carryOut(task, nodeHost, (message) => parentPort!.postMessage(message)));
