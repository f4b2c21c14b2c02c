import { describe, expect, test } from 'vitest';
import { Bench, DATA, NOWHERE } from './bench.ts';

const PAIR = DATA + 0x800n;
const BUFFER = DATA;
const NONBLOCK = 0o4000;

/** A pipe's two descriptors. */
function pipe(bench: Bench, flags = 0): { from: number; to: number } {
  expect(bench.call(bench.first, 'pipe2', PAIR, flags)).toBe(0);
  return { from: bench.word32(PAIR), to: bench.word32(PAIR + 4n) };
}
const bigBuffer = (bench: Bench, bytes: number): bigint =>
  BigInt(bench.call(bench.first, 'mmap', 0, bytes, 3, 0x22, -1, 0)!);

describe('descriptors', () => {
  test('are the lowest free ones', () => {
    const bench = new Bench();
    expect(bench.call(bench.first, 'dup', 1)).toBe(3);
    expect(bench.call(bench.first, 'close', 0)).toBe(0);
    expect(bench.call(bench.first, 'dup', 1)).toBe(0);
    expect(bench.call(bench.first, 'fcntl', 1, 0, 10)).toBe(10);
    expect(bench.call(bench.first, 'dup2', 1, 7)).toBe(7);
    expect(bench.call(bench.first, 'dup3', 1, 7, 0o2000000)).toBe(7);
    expect(bench.call(bench.first, 'fcntl', 7, 1)).toBe(1);
    expect(bench.call(bench.first, 'dup2', 1, 7)).toBe(7);
    expect(bench.call(bench.first, 'fcntl', 7, 1)).toBe(0);
    expect(bench.call(bench.first, 'dup2', 1, 1)).toBe(1);
  });
  test('FD_CLOEXEC belongs to the descriptor, O_NONBLOCK to the file', () => {
    const bench = new Bench();
    const { from } = pipe(bench);
    const copy = bench.call(bench.first, 'dup', from)!;
    bench.call(bench.first, 'fcntl', from, 2, 1);
    bench.call(bench.first, 'fcntl', from, 4, NONBLOCK);
    expect([from, copy].map((fd) => bench.call(bench.first, 'fcntl', fd, 1))).toEqual([1, 0]);
    expect([from, copy].map((fd) => bench.call(bench.first, 'fcntl', fd, 3))).toEqual([NONBLOCK, NONBLOCK]);
  });
  test('end at RLIMIT_NOFILE: EMFILE', () => {
    const bench = new Bench({ kernel: { openFiles: { soft: 5, hard: 5 } } });
    expect([3, 4].map(() => bench.call(bench.first, 'dup', 1))).toEqual([3, 4]);
    expect(bench.call(bench.first, 'dup', 1)).toBe(-24);
    expect(bench.call(bench.first, 'eventfd2', 0, 0)).toBe(-24);
    bench.call(bench.first, 'close', 3);
    expect(bench.call(bench.first, 'pipe2', PAIR, 0)).toBe(-24);
    bench.write(BUFFER, 4n, 5n);
    bench.call(bench.first, 'prlimit64', 0, 7, BUFFER, 0);
    expect(bench.call(bench.first, 'dup', 1)).toBe(3);
    bench.call(bench.first, 'close', 4);
    expect(bench.call(bench.first, 'dup', 1)).toBe(-24);
  });
  test('the system’s files end too: ENFILE, and closing makes room', () => {
    const bench = new Bench({ kernel: { openFilesOfSystem: 5 } });
    const { from, to } = pipe(bench);
    expect(bench.call(bench.first, 'eventfd2', 0, 0)).toBe(-23);
    expect(bench.call(bench.first, 'dup', from)).toBe(5);
    bench.call(bench.first, 'close', to);
    expect(bench.call(bench.first, 'eventfd2', 0, 0)).toBe(to);
  });
});

describe('the console', () => {
  test('takes output', () => {
    const bench = new Bench({ watch: ['write'] });
    bench.writeBytes(BUFFER, new TextEncoder().encode('hello'));
    expect(bench.call(bench.first, 'write', 1, BUFFER, 5)).toBe(5);
    expect(bench.call(bench.first, 'write', 2, BUFFER, 2)).toBe(2);
    expect(new TextDecoder().decode(Uint8Array.from(bench.output))).toBe('hellohe');
    expect(bench.seen('write').map((event) => event.fd)).toEqual([1, 2]);
  });
  test('writes what can be read, up to the fault', () => {
    const bench = new Bench();
    expect(bench.call(bench.first, 'write', 1, DATA + 0x1ffcn, 100)).toBe(4);
    expect(bench.call(bench.first, 'write', 1, NOWHERE, 1)).toBe(-14);
  });
  test('writev gathers', () => {
    const bench = new Bench();
    bench.writeBytes(BUFFER, Uint8Array.of(1, 2, 3, 4));
    bench.write(DATA + 0x100n, BUFFER + 2n, 2n, BUFFER, 1n);
    expect(bench.call(bench.first, 'writev', 1, DATA + 0x100n, 2)).toBe(3);
    expect(bench.output).toEqual([3, 4, 1]);
  });
  test('gives input in pieces, and the end as 0', () => {
    const input = [Uint8Array.of(1, 2, 3), new Uint8Array(0)];
    const bench = new Bench({ kernel: { console: { write: () => {}, read: () => input.shift() ?? 'wait' } } });
    expect(bench.call(bench.first, 'read', 0, BUFFER, 2)).toBe(2);
    expect(bench.call(bench.first, 'read', 0, BUFFER + 2n, 2)).toBe(1);
    expect(bench.bytes(BUFFER, 3)).toEqual(Uint8Array.of(1, 2, 3));
    expect(bench.call(bench.first, 'read', 0, BUFFER, 2)).toBe(0);
  });
  test('without input the entry is put off: nothing has happened', () => {
    const input: Uint8Array[] = [];
    const bench = new Bench({
      kernel: { console: { write: () => {}, read: () => input.shift() ?? 'wait' } },
      watch: ['syscall'],
    });
    const { cycle } = bench.core(0);
    expect(bench.call(bench.first, 'read', 0, BUFFER, 2)).toBe(0); // RAX still holds the call's number.
    expect(bench.kernel.needsInput).toBe(true);
    expect([bench.core(0).cycle, bench.core(0).cpl]).toEqual([cycle, 3]);
    expect(bench.seen('syscall')).toEqual([]);
    input.push(Uint8Array.of(9));
    bench.trap(bench.first, { kind: 'syscall' });
    expect(bench.kernel.needsInput).toBe(false);
    expect(bench.result(bench.first)).toBe(1);
    expect(bench.seen('syscall')).toHaveLength(1);
  });
  test.each(['readv', 'preadv2'] as const)('%s is put off as read is', (call) => {
    const bench = new Bench({ kernel: { console: { write: () => {}, read: () => 'wait' } } });
    bench.write(DATA + 0x800n, BUFFER, 2n);
    bench.call(bench.first, call, 0, DATA + 0x800n, 1, -1, 0, 0);
    expect(bench.kernel.needsInput).toBe(true);
  });
  test('a read that cannot need input does not ask for it', () => {
    const bench = new Bench({ kernel: { console: { write: () => {}, read: () => 'wait' } } });
    expect(bench.call(bench.first, 'read', 0, BUFFER, 0)).toBe(0);
    expect(bench.call(bench.first, 'read', 1, BUFFER, 1)).toBe(-9);
    expect(bench.kernel.needsInput).toBe(false);
  });
  test('has no position, and is a character device', () => {
    const bench = new Bench();
    expect(bench.call(bench.first, 'lseek', 1, 0, 0)).toBe(-29);
    expect(bench.call(bench.first, 'fstat', 1, BUFFER)).toBe(0);
    expect(bench.word32(BUFFER + 24n) & 0o170000).toBe(0o020000);
    expect(bench.call(bench.first, 'ioctl', 1, 0x5401, BUFFER)).toBe(-25);
  });
});

describe('pipes', () => {
  test('carry bytes', () => {
    const bench = new Bench();
    const { from, to } = pipe(bench);
    bench.writeBytes(BUFFER, Uint8Array.of(1, 2, 3));
    expect(bench.call(bench.first, 'write', to, BUFFER, 3)).toBe(3);
    expect(bench.call(bench.first, 'read', from, BUFFER + 8n, 2)).toBe(2);
    expect(bench.call(bench.first, 'ioctl', from, 0x541b, BUFFER + 16n)).toBe(0);
    expect(bench.word32(BUFFER + 16n)).toBe(1);
    expect(bench.call(bench.first, 'read', from, BUFFER + 10n, 100)).toBe(1);
    expect(bench.bytes(BUFFER + 8n, 3)).toEqual(Uint8Array.of(1, 2, 3));
  });
  test('a reader waits for data and looks again', () => {
    const bench = new Bench();
    const { from, to } = pipe(bench);
    const reader = bench.thread();
    expect(bench.call(reader, 'read', from, BUFFER, 8)).toBeUndefined();
    bench.call(bench.first, 'write', to, BUFFER + 0x10n, 5);
    bench.settle();
    expect(bench.result(reader)).toBe(5);
  });
  test('one of two waiting readers is woken, the other when something is left', () => {
    const bench = new Bench({ machine: { cores: 3 } });
    const { from, to } = pipe(bench);
    const [one, two] = [bench.thread(), bench.thread()];
    bench.call(one, 'read', from, BUFFER, 1);
    bench.call(two, 'read', from, BUFFER, 1);
    bench.call(bench.first, 'write', to, BUFFER, 1);
    bench.settle();
    expect([one.state, two.state]).toEqual(['running', 'blocked']);
    bench.call(bench.first, 'write', to, BUFFER, 2);
    bench.settle();
    expect(two.state).toBe('running');
  });
  test('without a writer a read is 0, without a reader a write is EPIPE and SIGPIPE', () => {
    const bench = new Bench();
    const one = pipe(bench);
    const reader = bench.thread();
    expect(bench.call(reader, 'read', one.from, BUFFER, 1)).toBeUndefined();
    bench.call(bench.first, 'close', one.to);
    bench.settle();
    expect(bench.result(reader)).toBe(0);
    const two = pipe(bench);
    bench.call(bench.first, 'close', two.from);
    bench.write(BUFFER, 1n, 0n, 0n, 0n);
    bench.call(bench.first, 'rt_sigaction', 13, BUFFER, 0, 8);
    expect(bench.call(bench.first, 'write', two.to, BUFFER, 1)).toBe(-32);
    bench.write(BUFFER, 0n, 0n, 0n, 0n);
    bench.call(bench.first, 'rt_sigaction', 13, BUFFER, 0, 8);
    bench.call(bench.first, 'write', two.to, BUFFER, 1);
    bench.settle();
    expect(bench.kernel.exit).toEqual({ signal: 13 });
  });
  test('hold sixteen buffers, not so many bytes', () => {
    const bench = new Bench();
    const { from, to } = pipe(bench, NONBLOCK);
    const buffer = bigBuffer(bench, 0x2_0000);
    expect(bench.call(bench.first, 'write', to, buffer, 0x2_0000)).toBe(0x1_0000);
    expect(bench.call(bench.first, 'write', to, buffer, 1)).toBe(-11);
    expect(bench.call(bench.first, 'read', from, buffer, 0x2_0000)).toBe(0x1_0000);
    expect(bench.call(bench.first, 'read', from, buffer, 1)).toBe(-11);
    // 3000 bytes do not fit beside 3000 others in one page: sixteen such writes fill the pipe.
    for (let i = 0; i < 16; i++) expect(bench.call(bench.first, 'write', to, buffer, 3000)).toBe(3000);
    expect(bench.call(bench.first, 'write', to, buffer, 3000)).toBe(-11);
    // But what completes the newest page still fits.
    expect(bench.call(bench.first, 'write', to, buffer, 1096)).toBe(1096);
  });
  test('a writer waits for room, and goes on where it stopped', () => {
    const bench = new Bench();
    const { from, to } = pipe(bench);
    const buffer = bigBuffer(bench, 0x2_0000);
    bench.writeBytes(buffer + 0x1_1000n, Uint8Array.of(0xab));
    const writer = bench.thread();
    expect(bench.call(writer, 'write', to, buffer, 0x1_2000)).toBeUndefined();
    expect(bench.call(bench.first, 'read', from, buffer, 0x1_0000)).toBe(0x1_0000);
    bench.settle();
    expect(bench.result(writer)).toBe(0x1_2000);
    expect(bench.call(bench.first, 'read', from, buffer, 0x2000)).toBe(0x2000);
    expect(bench.bytes(buffer + 0x1000n, 1)).toEqual(Uint8Array.of(0xab));
  });
  test('a file that is closed while a call waits in it stays that call’s file', () => {
    const bench = new Bench();
    const { from, to } = pipe(bench);
    const reader = bench.thread();
    bench.call(reader, 'read', from, BUFFER, 8);
    bench.call(bench.first, 'close', from);
    expect(bench.call(bench.first, 'write', to, BUFFER, 3)).toBe(3);
    bench.settle();
    expect(bench.result(reader)).toBe(3);
    expect(bench.kernel.openFiles).toBe(4);
  });
});

describe('eventfd', () => {
  const eventfd = (bench: Bench, count: number, flags = 0): number =>
    bench.call(bench.first, 'eventfd2', count, flags)!;
  test('adds up, and gives all at once', () => {
    const bench = new Bench();
    const fd = eventfd(bench, 3, NONBLOCK);
    bench.write(BUFFER, 4n);
    expect(bench.call(bench.first, 'write', fd, BUFFER, 8)).toBe(8);
    expect(bench.call(bench.first, 'read', fd, BUFFER + 8n, 8)).toBe(8);
    expect(bench.word(BUFFER + 8n)).toBe(7n);
    expect(bench.call(bench.first, 'read', fd, BUFFER, 8)).toBe(-11);
  });
  test('EFD_SEMAPHORE gives one at a time', () => {
    const bench = new Bench();
    const fd = eventfd(bench, 2, 1 | NONBLOCK);
    expect([1, 2, 3].map(() => bench.call(bench.first, 'read', fd, BUFFER, 8))).toEqual([8, 8, -11]);
    expect(bench.word(BUFFER)).toBe(1n);
  });
  test('does not overflow', () => {
    const bench = new Bench();
    const fd = eventfd(bench, 1, NONBLOCK);
    bench.write(BUFFER, 0xffff_ffff_ffff_fffen, 0xffff_ffff_ffff_fffdn, 0xffff_ffff_ffff_ffffn);
    expect(bench.call(bench.first, 'write', fd, BUFFER, 8)).toBe(-11);
    expect(bench.call(bench.first, 'write', fd, BUFFER + 8n, 8)).toBe(8);
    expect(bench.call(bench.first, 'write', fd, BUFFER + 16n, 8)).toBe(-22);
  });
  test('a reader waits', () => {
    const bench = new Bench();
    const fd = eventfd(bench, 0);
    const reader = bench.thread();
    expect(bench.call(reader, 'read', fd, BUFFER + 8n, 8)).toBeUndefined();
    bench.write(BUFFER, 5n);
    bench.call(bench.first, 'write', fd, BUFFER, 8);
    bench.settle();
    expect([bench.result(reader), bench.word(BUFFER + 8n)]).toEqual([8, 5n]);
  });
});
