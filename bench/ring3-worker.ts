// One run under ring3, in a process of its own: node ring3-worker.ts EXECUTABLE '{"engine":"auto","cores":1}'
//
// The program's output goes to standard output, and a line of JSON with what was measured to standard error. Measured is all
// from an empty machine to the program's end: loading, decoding, compiling and executing; not the start of Node.

import { readFileSync, writeSync } from 'node:fs';
import { adviseCompiler } from '../src/cli/host-compiler.ts';
import { type EngineName, System } from '../src/system/system.ts';

/** How it is run. */
export interface WorkerOptions {
  readonly engine: EngineName;
  readonly cores: number;
  /** Stop after so many simulated cycles. */
  readonly maxCycles?: number;
  /** Instructions that are executed before anything is measured. */
  readonly warmUp?: number;
  /** Listen to the kinds of event that `--strace` listens to. */
  readonly listen?: boolean;
}

/** What it says at the end. */
export interface WorkerReport {
  readonly wallSeconds: number;
  readonly cpuSeconds: number;
  readonly instructions: number;
  readonly cycles: number;
  /** Highest resident memory of the process, bytes. */
  readonly residentBytes: number;
  readonly outcome: string;
}

function main(file: string, options: WorkerOptions): void {
  adviseCompiler();
  const elf = new Uint8Array(readFileSync(file));
  let cpu = process.cpuUsage();
  let start = performance.now();
  const system = new System({
    engine: options.engine,
    cores: options.cores,
    console: { write: (fd, bytes) => void writeSync(fd, bytes), read: () => new Uint8Array(0) },
  });
  if (options.listen) system.machine.events.subscribe(['syscall', 'syscall-return', 'signal', 'fault'], () => {});
  system.load(elf, [file], []);
  if (options.warmUp !== undefined) {
    system.run({ instructions: options.warmUp });
    cpu = process.cpuUsage();
    start = performance.now();
  }
  const outcome = system.run(options.maxCycles === undefined ? {} : { cycle: options.maxCycles });
  const { user, system: kernel } = process.cpuUsage(cpu);
  const report: WorkerReport = {
    wallSeconds: (performance.now() - start) / 1e3,
    cpuSeconds: (user + kernel) / 1e6,
    instructions: system.moment - (options.warmUp ?? 0),
    cycles: system.cycle,
    residentBytes: process.resourceUsage().maxRSS * 1024,
    outcome: outcome.kind === 'exit' ? `exit ${outcome.status}` : outcome.kind,
  };
  writeSync(2, `${JSON.stringify(report)}\n`);
}

if (import.meta.filename === process.argv[1]) main(process.argv[2]!, JSON.parse(process.argv[3]!) as WorkerOptions);
