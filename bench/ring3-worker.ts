// One run under ring3, in a process of its own: node ring3-worker.ts EXECUTABLE '{"engine":"auto","cores":1}'
//
// The program's output goes to standard output, and a line of JSON with what was measured to standard error. Measured is all
// from an empty machine to the program's end: loading, decoding, compiling and executing; not the start of Node.

import { readFileSync, writeSync } from 'node:fs';
import { adviseCompiler, adviseForRegions } from '../src/cli/host-compiler.ts';
import type { EngineName } from '../src/system/system.ts';

/** How it is run. */
export interface WorkerOptions {
  readonly engine: EngineName;
  readonly cores: number;
  /** Stop after so many simulated cycles. */
  readonly maxCycles?: number;
  /** Runs so many instructions at a time, each measured by itself, and then to the end. */
  readonly stretches?: readonly number[];
  /** Listen to the kinds of event that `--strace` listens to. */
  readonly listen?: boolean;
}

/** What it says at the end. */
export interface WorkerReport {
  readonly wallSeconds: number;
  readonly cpuSeconds: number;
  /** Processor seconds of each stretch. */
  readonly stretches: readonly number[];
  readonly instructions: number;
  readonly cycles: number;
  /** Highest resident memory of the process, bytes. */
  readonly residentBytes: number;
  readonly outcome: string;
}

const seconds = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1e6;

async function main(file: string, options: WorkerOptions): Promise<void> {
  // What is loaded before has its code compiled by other rules than users have.
  adviseCompiler();
  const { System } = await import('../src/system/system.ts');
  const elf = new Uint8Array(readFileSync(file));
  const cpu = process.cpuUsage();
  const start = performance.now();
  const system = new System({
    engine: options.engine,
    cores: options.cores,
    beforeRegions: adviseForRegions,
    console: { write: (fd, bytes) => void writeSync(fd, bytes), read: () => new Uint8Array(0) },
  });
  if (options.listen) system.machine.events.subscribe(['syscall', 'syscall-return', 'signal', 'fault'], () => {});
  system.load(elf, [file], []);
  let moment = 0;
  const stretches = (options.stretches ?? []).map((instructions) => {
    const before = process.cpuUsage();
    moment += instructions;
    system.run({ instructions: moment });
    return seconds(process.cpuUsage(before));
  });
  const outcome = system.run(options.maxCycles === undefined ? {} : { cycle: options.maxCycles });
  const report: WorkerReport = {
    wallSeconds: (performance.now() - start) / 1e3,
    cpuSeconds: seconds(process.cpuUsage(cpu)),
    stretches,
    instructions: system.moment,
    cycles: system.cycle,
    residentBytes: process.resourceUsage().maxRSS * 1024,
    outcome: outcome.kind === 'exit' ? `exit ${outcome.status}` : outcome.kind,
  };
  writeSync(2, `${JSON.stringify(report)}\n`);
}

if (import.meta.filename === process.argv[1])
  await main(process.argv[2]!, JSON.parse(process.argv[3]!) as WorkerOptions);
