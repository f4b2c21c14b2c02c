// The programs of programs/, built and run in this process.

import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { type Built, build } from '../src/cli/build-program.ts';
import { nodeHost } from '../src/cli/node-host.ts';
import { type ProgramHeader, parseHeader } from '../src/cli/program-header.ts';
import { readProgram } from '../src/cli/sources.ts';
import { callTable } from '../src/kernel/syscalls/table.ts';
import type { MachineEvent } from '../src/machine/events.ts';
import { Strace } from '../src/observe/strace.ts';
import { ALL_EVENTS, Trace } from '../src/observe/trace.ts';
import { System } from '../src/system/system.ts';

/** Every program, sorted; libraries are none, and those of programs/linux are judged by a real Linux (test/linux). */
export const programs: readonly string[] = globSync('programs/**/*.s')
  .filter((file) => !file.startsWith('programs/linux/') && !headerOf(file).library)
  .sort();

/** What a program says of itself. */
export function headerOf(file: string): ProgramHeader {
  return parseHeader(file, readFileSync(file, 'utf8')).header;
}

const images = new Map<string, Built>();

/** Assembles and links a program, once. */
export function builtProgram(file: string): Built {
  let built = images.get(file);
  if (!built) {
    const result = build(nodeHost, readProgram(nodeHost, [file]));
    if (!result.ok)
      throw new Error(result.diagnostics.map(({ line, message }) => `${file}:${line}: ${message}`).join('\n'));
    built = result.built;
    images.set(file, built);
  }
  return built;
}

/** A machine of two cores with the program loaded. What it prints goes nowhere. */
function machineFor(seed: number): System {
  return new System({
    cores: 2,
    seed,
    memoryBytes: 64 << 20,
    console: { write: () => {}, read: () => new Uint8Array(0) },
  });
}

function run(system: System, file: string): void {
  system.load(builtProgram(file).image.elf, [file], []);
  const outcome = system.run({ cycle: 1e9 });
  if (outcome.kind !== 'exit') throw new Error(`${file} ended in ${outcome.kind}`);
}

/** Runs a program and records everything. @returns the text of its trace (every instruction and event) and of its strace */
export function record(file: string, seed: number): { readonly trace: string; readonly strace: string } {
  const system = machineFor(seed);
  let traceText = '';
  let straceText = '';
  const trace = new Trace(system.machine.events, (text) => {
    traceText += text;
  });
  const toStrace = (text: string) => {
    straceText += text;
  };
  new Strace(system.machine.events, toStrace, { calls: callTable });
  run(system, file);
  trace.end();
  return { trace: traceText, strace: straceText };
}

/** Which core did what after which, the time of it left out. Two runs with the same order have equal digests. */
export function orderOf(file: string, seed: number): string {
  const system = machineFor(seed);
  const digest = createHash('sha1');
  let text = '';
  system.machine.events.subscribe(ALL_EVENTS, ({ core, kind, address }: MachineEvent) => {
    text += `${core} ${kind} ${address}\n`;
    if (text.length < 1 << 16) return;
    digest.update(text);
    text = '';
  });
  run(system, file);
  return digest.update(text).digest('hex');
}

/** Whether a program starts a second task. */
export function hasTwoTasks(file: string): boolean {
  return /\b(?:thread_start|clone)\b/.test(readFileSync(file, 'utf8'));
}
