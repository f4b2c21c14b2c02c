// What `ring3 run` does.

import { Statistics, statisticsText } from '../observe/statistics.ts';
import { Strace } from '../observe/strace.ts';
import { Trace } from '../observe/trace.ts';
import type { System } from '../system/system.ts';
import { buildOrFail } from './build-program.ts';
import type { Built } from './built.ts';
import { callsOf } from './calls.ts';
import type { CommandContext } from './command-context.ts';
import { findCosts } from './cost-profiles.ts';
import { type DiagnosticsFormat, diagnosticsStyle } from './diagnostics-text.ts';
import { type Ending, endingOf } from './ending.ts';
import { functionNames } from './function-names.ts';
import { createSystem, runGuest } from './guest.ts';
import { type Host, writeText } from './host.ts';
import { LastWords } from './last-words.ts';
import { type MachineOptions, type Settings, settingsOf } from './machine-options.ts';
import { type Mount, readMounts, writeMounts } from './mounts.ts';
import { readProgram, STDIN_NAME } from './sources.ts';

/** What `ring3 run` is asked for. */
export interface RunOptions extends MachineOptions {
  /** File for the log of calls; `-` is standard error. */
  readonly strace?: string;
  readonly bootLog?: boolean;
  readonly trace?: string;
  readonly stats?: 'text' | 'json';
  readonly status?: string;
  readonly mount?: readonly Mount[];
  readonly diagnostics?: DiagnosticsFormat;
}

/** Runs a program for the user. @returns the exit status  @throws Failure, FileError, OutputClosed */
export function runProgram(context: CommandContext, files: readonly string[], options: RunOptions): number {
  const { host } = context;
  const program = readProgram(host, files, true);
  const settings = settingsOf(options, program.header);
  const costs = findCosts(host, settings.profile);
  const built = buildOrFail(host, program, diagnosticsStyle(host, options.diagnostics));
  const mounts = options.mount ?? [];
  const mounted = readMounts(host, mounts);
  const lastWords = new LastWords();
  const system = createSystem(settings, costs, built, {
    console: {
      write: (fd, bytes) => host.write(fd, bytes),
      read: (max) => host.readInput(max),
    },
    remark: (text) => writeText(host, 2, `ring3: ${text}\n`),
    files: mounted,
    onFault: (core, fault, atBoundary) => lastWords.noteFault(core, fault, atBoundary),
  });
  lastWords.listen(system);
  if (options.bootLog) for (const line of system.kernel.uintr.bootLog) writeText(host, 2, `boot: ${line}\n`);
  const observers = observe(host, system, built, settings, options);
  try {
    const argv = [program.sources[0]?.name === STDIN_NAME ? '-' : files[0]!, ...context.guestArguments];
    const outcome = runGuest(system, settings, built, argv);
    const ending = endingOf(outcome, system, settings, built, lastWords);
    observers.end();
    writeMounts(host, system.kernel, mounts, mounted);
    writeText(host, 2, endingText(ending));
    if (options.status !== undefined) writeStatus(host, options.status, ending, system, settings);
    return ending.status;
  } finally {
    observers.close();
  }
}

/** Attaches what the options ask for. `end` prints what comes last, `close` lets files go. */
function observe(
  host: Host,
  system: System,
  built: Built,
  settings: Settings,
  options: RunOptions,
): { end(): void; close(): void } {
  const { events } = system.machine;
  const atEnd: (() => void)[] = [];
  const atClose: (() => void)[] = [];
  const sinkTo = (path: string): ((text: string) => void) => {
    if (path === '-') return (text) => writeText(host, 2, text);
    const file = host.createFile(path);
    atClose.push(() => file.close());
    return (text) => file.write(text);
  };
  const calls = callsOf(settings.abi);
  const callName = (number: number) => calls.get(number)?.name ?? `syscall_${number}`;
  if (options.strace !== undefined) {
    const named = functionNames(built.image.symbols);
    // An executable has no lines.
    const where = (address: bigint) => (built.texts.size === 0 ? named(address) : built.locator.where(address));
    new Strace(events, sinkTo(options.strace), { calls, where });
  }
  if (options.trace !== undefined) {
    const trace = new Trace(events, sinkTo(options.trace));
    atEnd.push(() => trace.end());
  }
  if (options.stats !== undefined) {
    const statistics = new Statistics(events, callName);
    atEnd.push(() => {
      const cores = system.machine.cores.map(({ id, cycle, retired }) => ({ id, cycle, retired }));
      const report = statistics.report({ frequencyHz: system.machine.costs.frequencyHz, cores });
      writeText(host, 2, `${options.stats === 'json' ? JSON.stringify(report) : statisticsText(report)}\n`);
    });
  }
  return {
    end: () => atEnd.forEach((action) => void action()),
    close: () => atClose.forEach((action) => void action()),
  };
}

/** What is said about the end of a run; nothing about a guest that ended by itself. */
function endingText({ message, details }: Ending): string {
  const first = message === undefined ? '' : `ring3: ${message}\n`;
  return first + (details === undefined ? '' : `${details}\n`);
}

/** The run's end for programs to read: a guest may exit with any number that ring3 uses too. */
function writeStatus(host: Host, path: string, ending: Ending, system: System, settings: Settings): void {
  const { status, endedBy, reason, signal, message } = ending;
  const text = JSON.stringify({
    status,
    endedBy,
    reason,
    ...(signal === undefined ? {} : { signal }),
    ...(message === undefined ? {} : { message }),
    cores: settings.cores,
    seed: settings.seed,
    cycles: system.cycle,
    instructions: system.moment,
  });
  host.writeFile(path, new TextEncoder().encode(`${text}\n`));
}
