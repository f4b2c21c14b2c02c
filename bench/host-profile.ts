// Where the host's time goes while ring3 runs a program: V8's sampling profiler, summed by room.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Benchmark } from './benchmarks.ts';
import { executableOf, sourceOf } from './executable.ts';
import { runWorker } from './peers.ts';
import { markdownTable } from './table.ts';

/** The part of the Chrome DevTools format that is used. */
interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
  }[];
  readonly samples: readonly number[];
  /** Microseconds before each sample. */
  readonly timeDeltas: readonly number[];
}

/** Functions shown one by one. */
const SHOWN = 8;

/** Runs a program under ring3 and profiles it. @returns the report, in Markdown */
export function hostProfile({ name, cores }: Benchmark, engine: 'auto' | 'reference' | 'stepper'): string {
  const folder = mkdtempSync(join(tmpdir(), 'ring3-bench-'));
  try {
    const file = executableOf(sourceOf(name), folder);
    runWorker(file, { engine, cores }, { profileInto: folder });
    const written = readdirSync(folder).find((entry) => entry.endsWith('.cpuprofile'))!;
    return report(name, JSON.parse(readFileSync(join(folder, written), 'utf8')) as Profile);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function report(name: string, { nodes, samples, timeDeltas }: Profile): string {
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const rooms = new Map<string, number>();
  const functions = new Map<string, number>();
  samples.forEach((id, i) => {
    const frame = frames.get(id)!;
    const milliseconds = timeDeltas[i]! / 1e3;
    const room = roomOf(frame.url, frame.functionName);
    add(rooms, room, milliseconds);
    add(functions, `${frame.functionName || '(anonymous)'}, ${room}`, milliseconds);
  });
  const total = [...rooms.values()].reduce((sum, value) => sum + value, 0);
  const rows = (of: ReadonlyMap<string, number>, most: number) =>
    [...of]
      .sort((a, b) => b[1] - a[1])
      .slice(0, most)
      .map(([what, value]) => [what, value.toFixed(0), `${((100 * value) / total).toFixed(1)} %`]);
  return [
    `### Host time of ${name}`,
    '',
    markdownTable(['room', 'ms', 'share'], rows(rooms, Number.POSITIVE_INFINITY)),
    '',
    markdownTable(['function', 'ms', 'share'], rows(functions, SHOWN)),
  ].join('\n');
}

/** The room that a function belongs to; generated code is WebAssembly that came from nowhere. */
function roomOf(url: string, functionName: string): string {
  const room = /\/(src\/[a-z]+|grammar|bench)\//.exec(url)?.[1];
  if (room) return room;
  if (url.startsWith('wasm://') || functionName.startsWith('wasm-'))
    return 'WebAssembly (generated code, iced-x86, Node)';
  if (url.includes('iced-x86')) return 'iced-x86';
  if (functionName === '(garbage collector)') return 'garbage collector';
  if (url.startsWith('node:') || url === '') return 'Node';
  return 'packages';
}

function add(to: Map<string, number>, key: string, value: number): void {
  to.set(key, (to.get(key) ?? 0) + value);
}
