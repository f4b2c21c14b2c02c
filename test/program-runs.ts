// The programs of programs/, built and run in this process.

import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { build } from '../src/cli/build-program.ts';
import type { Built } from '../src/cli/built.ts';
import { findCosts } from '../src/cli/cost-profiles.ts';
import { createSystem, runGuest } from '../src/cli/guest.ts';
import { settingsOf } from '../src/cli/machine-options.ts';
import { nodeHost } from '../src/cli/node-host.ts';
import { type ProgramHeader, parseHeader } from '../src/cli/program-header.ts';
import { readProgram } from '../src/cli/sources.ts';
import { callTable } from '../src/kernel/syscalls/table.ts';
import { Strace } from '../src/observe/strace.ts';
import { ALL_EVENTS, Trace } from '../src/observe/trace.ts';
import type { System } from '../src/system/system.ts';

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

/** Runs a program to its end on two cores, as its header wants it. What it prints goes nowhere. */
function run(file: string, seed: number, observe: (system: System) => void): void {
  const built = builtProgram(file);
  const settings = settingsOf({ cores: 2, seed, memory: 64 << 20, maxCycles: 1e9 }, headerOf(file));
  const console = { write: () => {}, read: () => new Uint8Array(0) };
  const system = createSystem(settings, findCosts(nodeHost, undefined), built, { console, remark: () => {} });
  observe(system);
  const outcome = runGuest(system, settings, built, [file]);
  const wanted = headerOf(file).expectExit ?? 0;
  if (outcome.kind === 'exit' && outcome.status === wanted) return;
  throw new Error(`${file} with seed ${seed} ended in ${outcome.kind} ${'status' in outcome ? outcome.status : ''}`);
}

/** Runs a program and records everything. @returns the text of its trace (every instruction and event) and of its strace */
export function record(file: string, seed: number): { readonly trace: string; readonly strace: string } {
  const texts = { trace: '', strace: '' };
  const into = (name: keyof typeof texts) => (text: string) => {
    texts[name] += text;
  };
  let trace: Trace | undefined;
  run(file, seed, ({ machine }) => {
    trace = new Trace(machine.events, into('trace'));
    new Strace(machine.events, into('strace'), { calls: callTable });
  });
  trace!.end();
  return texts;
}

/** Which core did what after which, the time of it left out. Two runs with the same order have equal digests. */
export function orderOf(file: string, seed: number): string {
  const digest = createHash('sha1');
  let text = '';
  run(file, seed, ({ machine }) => {
    machine.events.subscribe(ALL_EVENTS, ({ core, kind, address }) => {
      text += `${core} ${kind} ${address}\n`;
      if (text.length < 1 << 16) return;
      digest.update(text);
      text = '';
    });
  });
  return digest.update(text).digest('hex');
}

/** Whether a program starts a second task. */
export function hasTwoTasks(file: string): boolean {
  return /\b(?:thread_start|clone)\b/.test(readFileSync(file, 'utf8'));
}
