// The host as ring3 sees it: files, standard streams, environment, worker threads. Commands take an interface, so that tests
// run them in their own process against a host of plain objects.

/** A file that is being written. */
export interface OutputFile {
  write(text: string): void;
  close(): void;
}

/** A worker that carries out one task at a time. Messages are plain data. */
export interface Worker {
  /** Sends a task; `onMessage` hears everything that the worker sends, until the next task. */
  post(task: unknown, onMessage: (message: unknown) => void, onCrash: (reason: string) => void): void;
  /** Ends it at once, whatever it is doing. */
  kill(): void;
}

/** A file could not be read or written; the message says which, and why. */
export class FileError extends Error {
  readonly path: string;
  constructor(path: string, what: string, reason: string) {
    super(`cannot ${what} ${path}: ${reason}`);
    this.path = path;
  }
}

/** The other side of standard output is gone. */
export class OutputClosed extends Error {}

export interface Host {
  /** @throws FileError */
  readFile(path: string): Uint8Array;
  /** @throws FileError */
  writeFile(path: string, bytes: Uint8Array, mode?: { executable: boolean }): void;
  /** Creates or empties a file. @throws FileError */
  createFile(path: string): OutputFile;
  /** What a path leads to; undefined: nothing. */
  kind(path: string): 'file' | 'folder' | undefined;
  /** Names in a folder, sorted; folders end in `/`. @throws FileError */
  list(folder: string): string[];
  /** Whether a path is itself a symbolic link. */
  isLink(path: string): boolean;
  /** Makes a folder, and those above it, if they are not there. @throws FileError */
  makeFolder(path: string): void;
  /** Up to `max` bytes of standard input, waiting for them; none at its end. */
  readInput(max: number): Uint8Array;
  /** Writes all of it before returning. @throws OutputClosed */
  write(fd: 1 | 2, bytes: Uint8Array): void;
  isTerminal(fd: 0 | 1 | 2): boolean;
  environment(name: string): string | undefined;
  /** How many threads run at once. */
  readonly parallelism: number;
  /** Starts a worker that carries out the tasks of a command: `src/cli/test/worker.ts`, `src/cli/bench/worker.ts`. */
  startWorker(command: 'test' | 'bench'): Worker;
  /** Calls back after some seconds of the host's time. @returns takes it back */
  after(seconds: number, then: () => void): () => void;
  /** Seconds since some moment. */
  seconds(): number;
}

const encoder = new TextEncoder();
/** Writes text to standard output or standard error. */
export function writeText(host: Host, fd: 1 | 2, text: string): void {
  host.write(fd, encoder.encode(text));
}
/** Reads a file as UTF-8. @throws FileError */
export function readText(host: Host, path: string): string {
  return new TextDecoder().decode(host.readFile(path));
}
