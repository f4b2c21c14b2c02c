// Runs one program of ipc-bench on a machine of its own.

import type { Costs } from '../../machine/costs.ts';
import { buildOrFail } from '../build-program.ts';
import type { Built } from '../built.ts';
import { diagnosticsStyle } from '../diagnostics-text.ts';
import { ExitStatus, Failure } from '../exit-status.ts';
import { createSystem } from '../guest.ts';
import type { Host } from '../host.ts';
import { type MachineOptions, type Settings, settingsOf } from '../machine-options.ts';
import { readProgram } from '../sources.ts';
import { type Book, bookOf } from './accounts.ts';
import type { Subject } from './subjects.ts';

/** What a run is asked for. */
export interface Conditions {
  readonly costs: Costs;
  readonly count: number;
  readonly size: number;
  readonly engine: NonNullable<MachineOptions['engine']>;
}

/** What came out. Latencies are in cycles of the simulated clock. */
export interface Measurement {
  /** Messages whose latency makes sense. */
  readonly messages: number;
  /** Messages that were merged with others, so that theirs does not. */
  readonly merged: number;
  readonly mean: number;
  readonly p50: number;
  readonly p99: number;
  readonly min: number;
  readonly max: number;
  readonly book: Book;
  /** Of all cores' clocks together. */
  readonly totalCycles: number;
}

/** Simulated cycles between two reports of progress. Fixed, since where a run pauses must not depend on who watches. */
const PAUSE = 1 << 25;
const MEMORY = 128 << 20;
/** A latency of more cycles than this is a sum of times of day. */
const NONSENSE = 2 ** 50;

/** Builds and runs programs; each is built once. */
export class Bench {
  private readonly host: Host;
  private readonly built = new Map<string, { built: Built; settings: Settings }>();

  /** @param host with the files of ipc-bench */
  constructor(host: Host) {
    this.host = host;
  }

  /**
   * Runs one program to its end.
   * @param progress is told how many simulated cycles have passed, now and then
   * @throws Failure if the program does not end as it should
   */
  measure(subject: Subject, conditions: Conditions, progress: (cycles: number) => void = () => {}): Measurement {
    const { costs, count, size, engine } = conditions;
    const { built, settings } = this.program(subject.program);
    const raw: Uint8Array[] = [];
    const system = createSystem({ ...settings, engine, memoryBytes: MEMORY }, costs, built, {
      console: {
        write: (fd, bytes) => {
          if (fd === 2) raw.push(bytes.slice());
        },
        read: () => new Uint8Array(0),
      },
      remark: () => {},
    });
    const variant = subject.clean ? ['-v', 'clean'] : [];
    const noise = subject.noiseBits === undefined ? [] : ['-n', String(subject.noiseBits)];
    const argv = [subject.program, '-r', '-c', String(count), '-s', String(size), ...variant, ...noise];
    system.load(built.image.elf, argv, []);
    let outcome = system.run({ cycle: PAUSE });
    for (let end = 2 * PAUSE; outcome.kind === 'limit'; end += PAUSE) {
      progress(system.cycle);
      outcome = system.run({ cycle: end });
    }
    system.end();
    if (outcome.kind !== 'exit' || outcome.status !== 0) {
      const how = outcome.kind === 'exit' ? `status ${outcome.status}` : outcome.kind;
      throw new Failure(ExitStatus.bug, `programs/ipc-bench/${subject.program}.s ended with ${how}`);
    }
    const totalCycles = system.machine.cores.reduce((sum, core) => sum + core.cycle, 0);
    return { ...summary(raw), book: bookOf(system), totalCycles };
  }

  private program(name: string): { built: Built; settings: Settings } {
    let found = this.built.get(name);
    if (!found) {
      const program = readProgram(this.host, [`programs/ipc-bench/${name}.s`]);
      const built = buildOrFail(this.host, program, diagnosticsStyle(this.host, undefined));
      found = { built, settings: settingsOf({ cores: 2, seed: 0 }, program.header) };
      this.built.set(name, found);
    }
    return found;
  }
}

/** @param raw latencies in cycles, 8 bytes each, in pieces */
function summary(raw: readonly Uint8Array[]): Omit<Measurement, 'book' | 'totalCycles'> {
  const bytes = new Uint8Array(raw.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of raw) {
    bytes.set(piece, at);
    at += piece.length;
  }
  const all = new BigUint64Array(bytes.buffer);
  const latencies = Float64Array.from(all, Number)
    .filter((latency) => latency < NONSENSE)
    .sort();
  const quantile = (share: number): number => latencies[Math.ceil(share * latencies.length) - 1] ?? Number.NaN;
  return {
    messages: latencies.length,
    merged: all.length - latencies.length,
    mean: latencies.reduce((sum, latency) => sum + latency, 0) / latencies.length,
    p50: quantile(0.5),
    p99: quantile(0.99),
    min: latencies[0] ?? Number.NaN,
    max: latencies.at(-1) ?? Number.NaN,
  };
}
