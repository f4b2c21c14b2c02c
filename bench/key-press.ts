// From a key to the screen: how long until what a step changed has been drawn, on a terminal of a given size. The debugger runs in
// a terminal of its own (`script` of util-linux), keys go in, and what comes out is timed.

import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const PROGRAM = 'test/debugger/fixtures/two-threads.s';
/** Keys that are timed, after some that warm the host's compiler up. */
const KEYS = 100;
const WARM_UP = 50;
/** Output that comes later than this after the last is another frame. */
const QUIET_MS = 25;

/** Presses keys. @returns a table: milliseconds on the clock, writes and bytes for each key, processor time */
export async function measureKeyPress(columns: number, rows: number): Promise<string> {
  const command = `stty cols ${columns} rows ${rows}; exec ${process.execPath} ${join(ROOT, 'bin/ring3.js')} debug ${PROGRAM}`;
  const terminal = spawn('script', ['-qfc', command, '/dev/null'], { cwd: ROOT, stdio: ['pipe', 'pipe', 'inherit'] });
  const frames = new Frames(terminal);
  await frames.next();
  const times: number[] = [];
  const writes: number[] = [];
  const bytes: number[] = [];
  let cpu = 0;
  for (let i = 0; i < WARM_UP + KEYS; i++) {
    if (i === WARM_UP) cpu = processorTime(terminal.pid!);
    const start = performance.now();
    // Steps forwards, and now and then one backwards.
    terminal.stdin!.write(i % 4 === 3 ? 'r' : 's');
    const frame = await frames.next();
    if (i < WARM_UP) continue;
    times.push(frame.first - start);
    writes.push(frame.writes);
    bytes.push(frame.bytes);
  }
  cpu = processorTime(terminal.pid!) - cpu;
  terminal.stdin!.write('q');
  await new Promise((resolve) => terminal.on('close', resolve));
  const lines = [
    ['key to first output, median (95 of 100)', `${at(times, 0.5).toFixed(1)} ms (${at(times, 0.95).toFixed(1)} ms)`],
    ['processor time for a key, all of it', `${(cpu / KEYS).toFixed(1)} ms`],
    ['pieces that the output of a key arrives in, median', `${at(writes, 0.5)}`],
    ['bytes for a key, median', `${at(bytes, 0.5)}`],
  ];
  const table = lines.map(([what, value]) => `| ${what} | ${value} |`);
  return [`| a step on ${columns}×${rows} | |`, '|---|---|', ...table].join('\n');
}

/** What comes out, a frame at a time. */
class Frames {
  private readonly waiting: (() => void)[] = [];
  private first = 0;
  private last = 0;
  private writes = 0;
  private bytes = 0;

  constructor(terminal: ChildProcess) {
    terminal.stdout!.on('data', (chunk: Buffer) => {
      this.last = performance.now();
      if (this.writes === 0) this.first = this.last;
      this.writes++;
      this.bytes += chunk.length;
      this.waiting.shift()?.();
    });
  }
  /** The next frame: output, and then none for a while. */
  async next(): Promise<{ first: number; writes: number; bytes: number }> {
    if (this.writes === 0) await new Promise<void>((resolve) => this.waiting.push(resolve));
    while (performance.now() - this.last < QUIET_MS) await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
    const { first, writes, bytes } = this;
    this.writes = 0;
    this.bytes = 0;
    return { first, writes, bytes };
  }
}

/** Milliseconds that a process and its descendants have used. */
function processorTime(root: number): number {
  const parents = new Map<number, number>();
  const times = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      const fields = readFileSync(`/proc/${name}/stat`, 'latin1').split(') ')[1]!.split(' ');
      parents.set(Number(name), Number(fields[1]));
      times.set(Number(name), (Number(fields[11]) + Number(fields[12])) * 10);
    } catch {
      // It has ended meanwhile.
    }
  }
  const isOurs = (pid: number): boolean => pid === root || (parents.has(pid) && isOurs(parents.get(pid)!));
  return [...times].reduce((sum, [pid, time]) => (isOurs(pid) ? sum + time : sum), 0);
}

const at = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))]!;
