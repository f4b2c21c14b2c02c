// A host of plain objects: files in a map, output in strings, workers in the same thread.

import { type BenchTask, carryOut as carryOutBench } from '../../src/cli/bench/worker.ts';
import { runCommandLine } from '../../src/cli/command-line.ts';
import { FileError, type Host, OutputClosed, type Worker } from '../../src/cli/host.ts';
import type { TestTask } from '../../src/cli/test/task.ts';
import { carryOut } from '../../src/cli/test/worker.ts';

export interface FakeHostOptions {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly input?: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly terminal?: boolean;
  /** Standard output is closed after this many bytes. */
  readonly outputRoom?: number;
  /** Writing to standard output breaks in a way that nobody expects. */
  readonly brokenOutput?: boolean;
  /** Workers never answer, and every timer expires at once. */
  readonly stuckWorkers?: boolean;
}

export class FakeHost implements Host {
  readonly files: Map<string, Uint8Array> = new Map();
  readonly parallelism = 2;
  private readonly options: FakeHostOptions;
  private readonly output: Record<1 | 2, Uint8Array[]> = { 1: [], 2: [] };
  private input: Uint8Array;
  private written = 0;

  constructor(options: FakeHostOptions = {}) {
    this.options = options;
    this.input = new TextEncoder().encode(options.input ?? '');
    for (const [name, content] of Object.entries(options.files ?? {}))
      this.files.set(name, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  }

  get stdout(): string {
    return Buffer.concat(this.output[1]).toString();
  }
  get stderr(): string {
    return Buffer.concat(this.output[2]).toString();
  }
  /** A file as text. */
  text(path: string): string {
    return new TextDecoder().decode(this.files.get(path));
  }

  readFile(path: string): Uint8Array {
    const bytes = this.files.get(path);
    if (!bytes) throw new FileError(path, 'read', 'no such file or directory');
    return bytes;
  }
  writeFile(path: string, bytes: Uint8Array): void {
    if (path.startsWith('forbidden/')) throw new FileError(path, 'write', 'permission denied');
    this.files.set(path, bytes.slice());
  }
  createFile(path: string): { write(text: string): void; close(): void } {
    this.writeFile(path, new Uint8Array(0));
    return {
      write: (text) => void this.files.set(path, Buffer.concat([this.files.get(path)!, Buffer.from(text)])),
      close: () => {},
    };
  }
  kind(path: string): 'file' | 'folder' | undefined {
    if (this.files.has(path)) return 'file';
    const prefix = path === '.' ? '' : `${path.replace(/\/$/, '')}/`;
    return [...this.files.keys()].some((name) => name.startsWith(prefix)) ? 'folder' : undefined;
  }
  list(folder: string): string[] {
    const prefix = folder === '.' ? '' : `${folder.replace(/\/$/, '')}/`;
    const below = [...this.files.keys()]
      .filter((name) => name.startsWith(prefix))
      .map((name) => name.slice(prefix.length));
    return [...new Set(below.map((name) => name.replace(/\/.*/, '/')))].sort();
  }
  /** Links are files that begin with an arrow. */
  isLink(path: string): boolean {
    return this.files.get(path)?.[0] === '>'.charCodeAt(0);
  }
  makeFolder(): void {}
  readInput(max: number): Uint8Array {
    const piece = this.input.slice(0, max);
    this.input = this.input.slice(max);
    return piece;
  }
  write(fd: 1 | 2, bytes: Uint8Array): void {
    if (fd === 1 && this.options.brokenOutput) throw new TypeError('oops');
    if (fd === 1) this.written += bytes.length;
    if (this.written > (this.options.outputRoom ?? Number.POSITIVE_INFINITY)) throw new OutputClosed();
    this.output[fd].push(bytes.slice());
  }
  isTerminal(): boolean {
    return this.options.terminal ?? false;
  }
  environment(name: string): string | undefined {
    return this.options.environment?.[name];
  }
  startWorker(command: 'test' | 'bench'): Worker {
    let alive = true;
    return {
      post: (task, onMessage) => {
        if (this.options.stuckWorkers) return;
        const send = (message: unknown): void => {
          if (alive) onMessage(structuredClone(message));
        };
        // Later, as a real worker answers later; copied, as messages between threads are.
        setImmediate(() => {
          const copy: unknown = structuredClone(task);
          if (command === 'test') carryOut(copy as TestTask, this, send);
          else carryOutBench(copy as BenchTask, this, send);
        });
      },
      kill: () => {
        alive = false;
      },
    };
  }
  after(_seconds: number, then: () => void): () => void {
    if (!this.options.stuckWorkers) return () => {};
    const timer = setImmediate(then);
    return () => clearImmediate(timer);
  }
  seconds(): number {
    return 0;
  }
}

/** Runs one command line on a fake host. `ring3('run x.s', …)`: words are separated by blanks. */
export async function ring3(
  words: string,
  options: FakeHostOptions = {},
): Promise<{ status: number; stdout: string; stderr: string; host: FakeHost }> {
  const host = new FakeHost(options);
  const status = await runCommandLine(
    words.split(' ').filter((word) => word !== ''),
    host,
  );
  return { status, stdout: host.stdout, stderr: host.stderr, host };
}
