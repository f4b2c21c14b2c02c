// Carries out test tasks: builds a program and runs it with each seed and number of cores. Runs in a worker thread, so that
// programs are tested side by side and one that keeps the host busy can be stopped.

import { build } from '../build-program.ts';
import type { Built } from '../built.ts';
import { findCosts } from '../cost-profiles.ts';
import { diagnosticsText } from '../diagnostics-text.ts';
import { endingOf } from '../ending.ts';
import { ExitStatus, Failure } from '../exit-status.ts';
import { createSystem, runGuest } from '../guest.ts';
import { FileError, type Host } from '../host.ts';
import { LastWords } from '../last-words.ts';
import { readProgram } from '../sources.ts';
import { isHopeless, type RunKey, type RunRecord, type TestMessage, type TestTask } from './task.ts';

/** Bytes of each output that are kept. */
const OUTPUT_LIMIT = 1 << 20;

/** The program built last on each host: the next task is often about the same one. */
const lastBuilt = new WeakMap<Host, { readonly file: string; readonly built: Built }>();

/** Carries out one task and sends what comes of it. Never throws. */
export function carryOut(task: TestTask, host: Host, send: (message: TestMessage) => void): void {
  try {
    const last = lastBuilt.get(host);
    const built = last?.file === task.file ? last.built : buildOrExplain(host, task.file);
    lastBuilt.set(host, { file: task.file, built });
    const input = task.stdin === undefined ? new Uint8Array(0) : host.readFile(task.stdin);
    for (const key of task.runs) {
      const record = runOnce(host, task, built, input, key);
      send({ kind: 'record', record });
      if (isHopeless(record)) break;
    }
  } catch (error) {
    send({ kind: 'unrunnable', problem: explain(error) });
  }
  send({ kind: 'done' });
}

function explain(error: unknown): string {
  if (error instanceof Failure) return error.report ? `${error.report.trimEnd()}\n${error.message}` : error.message;
  if (error instanceof FileError) return error.message;
  return `a bug in ring3: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}

/** @throws Failure, FileError */
function buildOrExplain(host: Host, file: string): Built {
  const result = build(host, readProgram(host, [file]));
  if (result.ok) return result.built;
  const report = diagnosticsText(result.diagnostics, result.texts, { format: 'text', colour: false });
  throw new Failure(ExitStatus.source, 'it does not assemble', report);
}

function runOnce(host: Host, task: TestTask, built: Built, input: Uint8Array, key: RunKey): RunRecord {
  const settings = { ...task.settings, ...key };
  const output = { 1: new Recorder(), 2: new Recorder() };
  const remarks: string[] = [];
  let position = 0;
  const end = (rest: Pick<RunRecord, 'reason' | 'status' | 'signal' | 'message' | 'details'>): RunRecord => ({
    ...key,
    ...rest,
    remarks,
    stdout: output[1].bytes(),
    stderr: output[2].bytes(),
    cut: output[1].cut || output[2].cut,
  });
  try {
    const lastWords = new LastWords();
    const system = createSystem(settings, findCosts(host, settings.profile), built, {
      console: {
        write: (fd, bytes) => output[fd].add(bytes),
        read: (max) => {
          const piece = input.subarray(position, position + max);
          position += piece.length;
          return piece;
        },
      },
      remark: (text) => remarks.push(text),
      onFault: (core, fault, atBoundary) => lastWords.noteFault(core, fault, atBoundary),
    });
    lastWords.listen(system);
    const outcome = runGuest(system, settings, built, [task.file, ...task.args]);
    const { endedBy: _, ...ending } = endingOf(outcome, system, settings, built, lastWords);
    return end(ending);
  } catch (error) {
    if (error instanceof Failure || error instanceof FileError) throw error;
    return end({ reason: 'bug', status: ExitStatus.bug, message: explain(error) });
  }
}

/** Keeps the first part of an output. */
class Recorder {
  cut = false;
  private readonly pieces: Uint8Array[] = [];
  private size = 0;

  add(bytes: Uint8Array): void {
    const room = OUTPUT_LIMIT - this.size;
    if (bytes.length > room) this.cut = true;
    const piece = bytes.slice(0, room);
    this.pieces.push(piece);
    this.size += piece.length;
  }
  bytes(): Uint8Array {
    const all = new Uint8Array(this.size);
    let at = 0;
    for (const piece of this.pieces) {
      all.set(piece, at);
      at += piece.length;
    }
    return all;
  }
}
