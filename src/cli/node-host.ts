// The host, by way of Node. Everything is synchronous: while a guest waits for input, so does ring3.

import * as fs from 'node:fs';
import { join } from 'node:path';
import { FileError, type Host, OutputClosed, type OutputFile, type Worker } from './host.ts';

/** Linux' words for what goes wrong with files. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or directory',
  EACCES: 'permission denied',
  EISDIR: 'it is a directory',
  ENOTDIR: 'a part of the path is not a directory',
  ENOSPC: 'no space left',
  EROFS: 'read-only file system',
};

function attempt<T>(path: string, what: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new FileError(path, what, REASONS[code ?? ''] ?? code ?? message);
  }
}

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;
const pauseCell = new Int32Array(new SharedArrayBuffer(4));
/** A pipe or terminal in non-blocking mode is not ready: wait a little, without spinning. */
function pause(): void {
  Atomics.wait(pauseCell, 0, 0, 2);
}

/** Writes all bytes to a descriptor that may be in non-blocking mode. */
function writeAll(fd: number, bytes: Uint8Array): void {
  let done = 0;
  while (done < bytes.length) {
    try {
      done += fs.writeSync(fd, bytes, done, bytes.length - done);
    } catch (error) {
      if (codeOf(error) === 'EAGAIN') pause();
      else if (codeOf(error) === 'EPIPE') throw new OutputClosed();
      else throw error;
    }
  }
}

/** Where a worker thread begins. The bundle has all its files in one folder. */
const workerEntry = (command: string): URL =>
  new URL(import.meta.url.endsWith('.ts') ? `./${command}/thread.ts` : `./${command}-thread.js`, import.meta.url);

// Modules of Node that not every run needs, and that load a dozen others: taken when they are.
const { getBuiltinModule } = process;

/** Whether a descriptor leads to a terminal, or to some other device that may be one. */
function isDevice(fd: number): boolean {
  try {
    return fs.fstatSync(fd).isCharacterDevice();
  } catch {
    return false;
  }
}

export const nodeHost: Host = {
  get parallelism() {
    return getBuiltinModule('node:os').availableParallelism();
  },

  readFile: (path) => attempt(path, 'read', () => fs.readFileSync(path)),
  writeFile(path, bytes, mode) {
    attempt(path, 'write', () => {
      fs.writeFileSync(path, bytes);
      if (mode?.executable) fs.chmodSync(path, 0o755);
    });
  },
  createFile(path): OutputFile {
    const fd = attempt(path, 'write', () => fs.openSync(path, 'w'));
    return {
      write: (text) => attempt(path, 'write', () => writeAll(fd, Buffer.from(text))),
      close: () => fs.closeSync(fd),
    };
  },
  kind(path) {
    const found = fs.statSync(path, { throwIfNoEntry: false });
    return found && (found.isDirectory() ? 'folder' : 'file');
  },
  list(folder) {
    const entries = attempt(folder, 'read', () => fs.readdirSync(folder, { withFileTypes: true }));
    const isFolder = (entry: fs.Dirent) =>
      entry.isDirectory() || (entry.isSymbolicLink() && nodeHost.kind(join(folder, entry.name)) === 'folder');
    return entries.map((entry) => (isFolder(entry) ? `${entry.name}/` : entry.name)).sort();
  },

  isLink: (path) => fs.lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false,
  makeFolder(path) {
    attempt(path, 'write', () => fs.mkdirSync(path, { recursive: true }));
  },

  readInput(max) {
    const buffer = new Uint8Array(max);
    for (;;) {
      try {
        return buffer.subarray(0, fs.readSync(0, buffer));
      } catch (error) {
        if (codeOf(error) === 'EOF') return buffer.subarray(0, 0);
        if (codeOf(error) !== 'EAGAIN') throw error;
        pause();
      }
    }
  },
  write: writeAll,
  isTerminal: (fd) => isDevice(fd) && getBuiltinModule('node:tty').isatty(fd),
  environment: (name) => process.env[name],

  startWorker(command): Worker {
    const thread = new (getBuiltinModule('node:worker_threads').Worker)(workerEntry(command), { argv: [] });
    thread.unref();
    let hear: (message: unknown) => void = () => {};
    let crashed: (reason: string) => void = () => {};
    let over = false;
    thread.on('message', (message) => hear(message));
    thread.on('error', (error) => {
      over = true;
      crashed(String((error as Error).stack ?? error));
    });
    thread.on('exit', (status) => {
      if (!over) crashed(`the worker ended with status ${status}`);
      over = true;
    });
    return {
      post(task, onMessage, onCrash) {
        hear = onMessage;
        crashed = onCrash;
        thread.ref();
        thread.postMessage(task);
      },
      kill() {
        over = true;
        hear = crashed = () => {};
        void thread.terminate();
      },
    };
  },
  after(seconds, then) {
    const timer = setTimeout(then, seconds * 1000);
    return () => clearTimeout(timer);
  },
  seconds: () => performance.now() / 1000,
};
