// The programs of the engine suite.

/** One program, and how it is run. */
export interface Benchmark {
  /** Its file in programs/, without `.s`. */
  readonly name: string;
  /** What it exercises, in a few words. */
  readonly about: string;
  /** Logical processors under ring3. */
  readonly cores: number;
  /** Whether a processor and kernel without user interrupts can run it. */
  readonly native: boolean;
  /** Whether it belongs to the five kinds whose geometric mean is looked at. */
  readonly core: boolean;
}

const program = (name: string, about: string, more: Partial<Benchmark> = {}): Benchmark => ({
  name,
  about,
  cores: 1,
  native: true,
  core: false,
  ...more,
});

export const BENCHMARKS: readonly Benchmark[] = [
  program('alu', 'arithmetic, branches that depend on data', { core: true }),
  program('sieve', 'byte stores, qword copies, 4 MiB', { core: true }),
  program('fib', 'calls and returns', { core: true }),
  program('muldiv', '128-bit multiplication and division, Collatz', { core: true }),
  program('quicksort', 'compares and branches on memory', { core: true }),
  program('hash', 'byte loads, a table'),
  program('unaligned', 'all sizes at odd addresses'),
  program('flags', 'carry chains, SETcc, CMOVcc'),
  program('strings', 'REP MOVS, STOS, SCAS'),
  program('dispatch', 'indirect jumps through a table'),
  program('spread', '400 hot functions over 100 KiB, called through a table'),
  program('functions', 'a hundred functions run once each'),
  program('getppid', 'a system call ten million times'),
  program('two-cores', 'two busy cores that share nothing', { cores: 2 }),
  program('uipi-ping-pong', 'a million user-interrupt ping-pongs', { cores: 2, native: false }),
];
