// What random calls point to: strings and structures, most of them well-formed, written into the memory of whoever is about to
// make a call, since earlier calls may have scribbled over them.

import { CODE } from '../bench.ts';

/** Bytes of data that the programs have. */
export const AREA_BYTES = 0x8000;
/** Offsets within the data: room for results, then paths, then structures. */
export const ROOM = 0x0000;
export const PATHS_AT = 0x4000;
const STRUCTURES_AT = 0x5000;
/** Where signal handlers begin. */
export const HANDLER = CODE + 0x80n;
export const RESTORER = CODE + 0x90n;

export const PATHS: readonly string[] = [
  ...[
    '',
    '.',
    '..',
    '/',
    'a',
    'b',
    'a/b',
    'd',
    'd/e',
    './next',
    'next',
    '/tmp',
    '/tmp/x',
    '/tmp/y',
    '/dev/null',
    '/dev/zero',
  ],
  ...[
    '/dev/full',
    '/proc/self/fd',
    '/proc/self/exe',
    '/proc/self/status',
    '/proc/cpuinfo',
    '/proc/1/fd/3',
    'loop',
    'a/',
  ],
  ...['/nothing', 'socket', '/tmp/socket', `${'n'.repeat(40)}`],
];
const SLOT = 64;
export const pathAt = (index: number): bigint => BigInt(PATHS_AT + SLOT * index);

/** A structure: its bytes as 64-bit words. */
type Words = readonly bigint[];
const word = (low: number, high: number): bigint => BigInt.asUintN(64, (BigInt(high) << 32n) | BigInt(low >>> 0));
const BASE = 0x50_0000n;
const NS = 1_000_000_000n;

/** Structures by name; several of a kind are chosen from. Pointers in them lead back into the data. */
const SOURCES: Readonly<Record<string, readonly Words[]>> = {
  timespec: [
    [0n, 0n],
    [0n, 500n],
    [0n, 20_000n],
    [1n, NS],
    [-1n, 0n],
    [0n, 3000n],
  ],
  timeval: [
    [0n, 0n],
    [0n, 5n],
    [0n, 1_000_000n],
    [0n, 20n],
  ],
  itimerspec: [
    [0n, 0n, 0n, 0n],
    [0n, 0n, 0n, 900n],
    [0n, 5000n, 0n, 900n],
    [0n, 5000n, 0n, NS],
  ],
  itimerval: [
    [0n, 0n, 0n, 0n],
    [0n, 0n, 0n, 3n],
    [0n, 9n, 0n, 3n],
    [0n, 0n, 0n, 1_000_000n],
  ],
  iovec: [
    [BASE, 8n, BASE + 64n, 16n, BASE + 0x100n, 0n, BASE + 0x200n, 100n],
    [BASE, -1n, BASE, 8n],
    [0x1234_5000n, 8n, BASE, 8n],
    [1n << 63n, 8n, BASE, 8n],
  ],
  sigset: [[0n], [1n << 9n], [(1n << 9n) | (1n << 11n) | (1n << 33n)], [-1n & ~(1n << 8n)]],
  sigaction: [
    [HANDLER, 0x0400_0004n, RESTORER, 0n],
    [HANDLER, 0x1400_0004n, RESTORER, 0n],
    [HANDLER, 0xcc00_0000n, RESTORER, -1n],
    [1n, 0n, 0n, 0n],
    [HANDLER, 0x0400_0000n, RESTORER, 1n << 9n],
  ],
  stack: [
    [BASE + 0x1000n, 0n, 0x2000n],
    [BASE + 0x1000n, 2n, 0n],
    [BASE, 0n, 100n],
    [BASE, 5n, 0x2000n],
  ],
  sigevent: [
    [5n, word(10, 0)],
    [6n, word(34, 0)],
    [7n, word(0, 1)],
    [8n, word(10, 4), word(1, 0)],
    [8n, word(99, 0)],
  ],
  siginfo: [
    [word(10, 0), word(-1, 0), word(1, 1000), 77n],
    [word(34, 0), word(-1, 0), word(1, 1000), 78n],
    [word(10, 0), word(0, 0), word(1, 1000), 0n],
  ],
  pollfd: [
    [word(3, 5), word(4, 5), word(5, 1), word(-1, 1)],
    [word(0, 1), word(1, 4), word(99, 1), word(6, 0xffff)],
  ],
  fdset: [[0b111n], [0b11_1000n], [0xff0n], [0n], [1n << 60n]],
  epoll_event: [
    [word(1, 7), 0n],
    [word(5, 8), 0n],
    [word(0x8000_0001 | 0, 9), 0n],
    [word(0x4000_0005, 10), 0n],
    [word(0x1000_0001, 11), 0n],
  ],
  sockaddr: [
    [0x0061_0001n],
    [0x6b63_6f73_0001n, 0x0000_7465n],
    [0x0000_7878_0000_0001n],
    [0n],
    [0x0000_7979_0000_0001n],
    [0x0002n],
  ],
  socklen: [[16n], [0n], [128n], [0xffff_ffffn], [4n]],
  msghdr: [
    [0n, 0n, BASE + 0x5100n, 2n, 0n, 0n, 0n],
    [0n, 0n, BASE + 0x5100n, 1n, BASE + 0x3f00n, 24n, 0n],
    [BASE + 0x300n, 110n, BASE + 0x5100n, 1n, BASE + 0x380n, 64n, 0n],
    [0n, 0n, BASE + 0x5100n, 5000n, 0n, 0n, 0n],
  ],
  rlimit: [
    [512n, 4096n],
    [1024n, 1024n],
    [5n, 4n],
    [8n << 20n, -1n],
    [10n, 1n << 40n],
  ],
  clone_args: [
    [0n, 0n, 0n, 0n, 17n, 0n, 0n, 0n],
    [0x3d0f00n & ~0x138_0000n, 0n, 0n, 0n, 0n, BASE + 0x1000n, 0x1000n, 0n],
    [0x1000n, BASE + 8n, 0n, 0n, 17n, 0n, 0n, 0n],
    [0n, 0n, 0n, 0n, 99n, 0n, 0n, 0n],
  ],
  sched_param: [[0n], [1n], [100n], [50n]],
  cpuset: [[1n], [15n], [0n], [6n]],
  offset: [[0n], [4n], [-1n]],
  strings: [[BASE + 0x4000n + 64n, BASE + 0x4000n + 128n, 0n], [0n], [0x1234_5000n]],
  owner: [[word(2, 1)], [word(1, 1)], [word(0, 1)], [word(9, 1)]],
};

/** A file descriptor in a control message: SCM_RIGHTS. */
const CONTROL: Words = [20n, word(1, 1), word(3, 0)];

const offsets = new Map<string, number[]>();
const image = new Uint8Array(AREA_BYTES - PATHS_AT);
{
  const view = new DataView(image.buffer);
  for (const [i, path] of PATHS.entries()) image.set(new TextEncoder().encode(path), SLOT * i);
  // The message headers above point to the segments, which must therefore come first.
  let at = STRUCTURES_AT + 0x100;
  for (const [name, sources] of [['iovec', SOURCES.iovec!] as const, ...Object.entries(SOURCES)]) {
    if (offsets.has(name)) continue;
    offsets.set(
      name,
      sources.map((words) => {
        const start = at;
        for (const [i, value] of words.entries())
          view.setBigUint64(at - PATHS_AT + 8 * i, BigInt.asUintN(64, value), true);
        at += 8 * Math.max(12, words.length);
        return start;
      }),
    );
  }
  if (at > AREA_BYTES) throw new Error('the structures do not fit');
}
/** Everything from the paths on. */
export const IMAGE: Uint8Array = image;
export const CONTROL_AT = 0x3f00;
export const CONTROL_IMAGE: Uint8Array = new Uint8Array(BigUint64Array.from(CONTROL).buffer);

/** Offsets at which structures of a kind stand. */
export function structures(name: string): readonly number[] {
  const found = offsets.get(name);
  if (!found) throw new Error(`no structure ${name}`);
  return found;
}
