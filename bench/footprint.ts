// What starting costs: `ring3 run programs/hello-uintr.s` beside a Node that does nothing. Needs the bundle (npm run build).

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { median, timeCommand } from './measurement.ts';
import { markdownTable } from './table.ts';

const ROOT = join(import.meta.dirname, '..');
const RING3 = join(ROOT, 'bin', 'ring3.js');
const PROGRAM = join(ROOT, 'programs', 'hello-uintr.s');

/** @returns the report, in Markdown */
export function measureFootprint(runs: number): string {
  const commands = { node: [process.execPath, '-e', '0'], ring3: [process.execPath, RING3, 'run', PROGRAM] };
  const times = { node: [] as number[][], ring3: [] as number[][] };
  for (let run = 0; run < runs; run++) {
    for (const who of ['node', 'ring3'] as const) {
      const { wallSeconds, cpuSeconds } = timeCommand(commands[who]);
      times[who].push([wallSeconds * 1e3, cpuSeconds * 1e3]);
    }
  }
  const of = (who: 'node' | 'ring3', column: number) => median(times[who].map((row) => row[column]!));
  const resident = [
    ['-e', '0'],
    [RING3, 'run', PROGRAM],
  ].map(residentMebibytes);
  const row = (name: string, node: number, ring3: number) => [
    name,
    node.toFixed(0),
    ring3.toFixed(0),
    (ring3 - node).toFixed(0),
  ];
  return markdownTable(
    ['hello-uintr', 'empty Node', 'ring3 run', 'more'],
    [
      row('wall-clock ms', of('node', 0), of('ring3', 0)),
      row('processor ms', of('node', 1), of('ring3', 1)),
      row('resident MiB', resident[0]!, resident[1]!),
    ],
  );
}

/** Highest resident memory of a Node that runs something: it says so itself when it exits. */
function residentMebibytes(command: readonly string[]): number {
  const say = "process.on('exit',()=>require('fs').writeSync(2,'\\n'+process.resourceUsage().maxRSS))";
  const preload = `data:text/javascript,${encodeURIComponent(`import{createRequire}from'node:module';const require=createRequire('/');${say}`)}`;
  const { stderr } = spawnSync(process.execPath, ['--import', preload, ...command], { encoding: 'utf8' });
  return Number(stderr.trim().split('\n').at(-1)) / 1024;
}
