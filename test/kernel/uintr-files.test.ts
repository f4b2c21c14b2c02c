// The files of user interrupts under every call that takes a descriptor, and what /proc says of the feature. kernel-abi §2.4,
// §5.4, §5.5, §6, §8.

import { describe, expect, test } from 'vitest';
import { EBADF, EINVAL, ENODEV, ENOTTY, EPERM, ESPIPE } from '../../src/kernel/abi/errno.ts';
import { F_DUPFD, F_GETFD, F_GETFL, FD_CLOEXEC, O_NONBLOCK } from '../../src/kernel/abi/fcntl.ts';
import type { KernelOptions } from '../../src/kernel/options.ts';
import type { Task } from '../../src/kernel/task.ts';
import { POC, UintrBench } from './uintr-bench.ts';

/** A place for the arguments and results of calls. */
const room = (task: Task): bigint => (task.here.registers.rsp - 0x800n) & ~0xfffn & ~0n;
function put(task: Task, address: bigint, ...words: (number | bigint)[]): bigint {
  const bytes = new BigUint64Array(words.map((word) => BigInt.asUintN(64, BigInt(word))));
  expect(task.process.user.copyOut(address, new Uint8Array(bytes.buffer))).toBe(true);
  return address;
}

/** What a file of /proc says. */
function textOf(bench: UintrBench, path: string): string {
  const { first } = bench;
  const at = room(first);
  expect(first.process.user.copyOut(at, new TextEncoder().encode(`${path}\0`))).toBe(true);
  const fd = bench.call(first, 2, at, 0);
  let text = '';
  for (let n = 1; n > 0; text += new TextDecoder().decode(first.process.user.copyIn(at, n)!)) {
    n = bench.call(first, 0, fd, at, 1024);
    if (n === 0) break;
  }
  return text;
}

/** Each kind of file, and how it is made, as descriptor 3. */
const kinds = {
  uintrfd: () => {
    const bench = new UintrBench();
    bench.receive(bench.first);
    return { bench, fd: bench.fd(bench.first, 9) };
  },
  uvecfd: () => {
    const bench = new UintrBench({ kernel: { abi: 'poc-v2' } });
    bench.receive(bench.first);
    return { bench, fd: bench.fd(bench.first, 9) };
  },
  'ipi fd': () => {
    const bench = new UintrBench({ kernel: { abi: 'poc-v2' } });
    return { bench, fd: bench.call(bench.first, POC.ipiFd, 0) };
  },
} as const;

/** call, number, arguments behind the descriptor (`at` is memory), and the answer. */
const rows: readonly [string, number, (at: bigint) => (number | bigint)[], number][] = [
  ['read', 0, (at) => [at, 8], -EINVAL],
  ['readv', 19, (at) => [at, 1], -EINVAL],
  ['write', 1, (at) => [at, 8], -EBADF],
  ['writev', 20, (at) => [at, 1], -EBADF],
  ['pread64', 17, (at) => [at, 8, 0], -ESPIPE],
  ['pwrite64', 18, (at) => [at, 8, 0], -ESPIPE],
  ['lseek', 8, () => [0, 0], -ESPIPE],
  ['fsync', 74, () => [], -EINVAL],
  ['ftruncate', 77, () => [0], -EINVAL],
  ['fcntl F_GETFL', 72, () => [F_GETFL], O_NONBLOCK],
  ['fcntl F_GETFD', 72, () => [F_GETFD], FD_CLOEXEC],
  ['ioctl FIOCLEX', 16, () => [0x5451], 0],
];

describe.each(Object.entries(kinds))('%s as a file (kernel-abi §8)', (kind, make) => {
  test.each(rows)('%s', (_, number, args, answer) => {
    const { bench, fd } = make();
    const at = put(bench.first, room(bench.first), room(bench.first) + 64n, 8, 0, 0);
    expect(bench.call(bench.first, number, fd, ...args(at))).toBe(answer);
  });

  test.each([0x5500, 0x5501, 0x5502, 0x7501])('ioctl %i: ENOTTY; of an ipi fd EINVAL', (command) => {
    const { bench, fd } = make();
    expect(bench.call(bench.first, 16, fd, command, 0)).toBe(kind === 'ipi fd' ? -EINVAL : -ENOTTY);
  });

  test('mmap: ENODEV', () => {
    const { bench, fd } = make();
    expect(bench.call(bench.first, 9, 0, 4096, 1, 1 /* MAP_SHARED */, fd)).toBe(-ENODEV);
  });

  test('poll: always ready, for whatever is asked; epoll_ctl: EPERM', () => {
    const { bench, fd } = make();
    const { first } = bench;
    const at = put(first, room(first), BigInt(fd) | (5n << 32n)); // POLLIN | POLLOUT
    expect(bench.call(first, 7, at, 1, 0)).toBe(1);
    expect(new Uint16Array(first.process.user.copyIn(at, 8)!.slice().buffer)[3]).toBe(5);
    const epoll = bench.call(first, 291, 0);
    expect(bench.call(first, 233, epoll, 1, fd, put(first, at, 1, 0))).toBe(-EPERM);
  });

  test('dup and F_DUPFD: the same object, and no FD_CLOEXEC', () => {
    const { bench, fd } = make();
    const { first } = bench;
    for (const copy of [bench.call(first, 32, fd), bench.call(first, 72, fd, F_DUPFD, 9)]) {
      expect(first.process.files.get(copy)).toBe(first.process.files.get(fd));
      expect(bench.call(first, 72, copy, F_GETFD)).toBe(0);
    }
  });

  test('/proc/self/fd and /proc/self/fdinfo', () => {
    const { bench, fd } = make();
    const { first } = bench;
    const at = room(first);
    first.process.user.copyOut(at, new TextEncoder().encode(`/proc/self/fd/${fd}\0`));
    const length = bench.call(first, 89, at, at + 64n, 64);
    const name = new TextDecoder().decode(first.process.user.copyIn(at + 64n, length)!);
    const text = textOf(bench, `/proc/self/fdinfo/${fd}`);
    expect(text).toMatch(/^pos:\t0\nflags:\t02004000\n/);
    const own = text.split('\n').filter((line) => /uintr|vector/.test(line));
    expect([name, own]).toEqual(
      {
        uintrfd: ['anon_inode:[uintrfd]', ['user_vector:9']],
        uvecfd: ['anon_inode:[uvecfd]', ['uintr: receiver: 1 vector:9']],
        'ipi fd': ['anon_inode:[uipi_fd]', []],
      }[kind as keyof typeof kinds],
    );
  });

  test('fstat: mode 0600, no type', () => {
    const { bench, fd } = make();
    const at = room(bench.first);
    expect(bench.call(bench.first, 5, fd, at)).toBe(0);
    expect(new Uint32Array(bench.first.process.user.copyIn(at + 24n, 4)!.slice().buffer)[0]).toBe(0o600);
  });
});

describe('what /proc says (kernel-abi §2.4, §6)', () => {
  const off = { uintr: false };
  const cases: readonly [string, Partial<KernelOptions>, object, boolean, boolean, boolean][] = [
    // what is missing; the kernel; the machine; cpuinfo has uintr; interrupts has UIS and UKN in rfc-v1; in poc-v2
    ['nothing', {}, {}, true, true, true],
    ['CONFIG_X86_USER_INTERRUPTS', { uintrConfigured: false }, {}, false, false, false],
    ['the processor’s feature', {}, off, false, true, false],
    ['nouintr', { boot: { nouintr: true } }, {}, false, true, false],
    ['clearcpuid=uintr', { boot: { clearcpuid: true } }, {}, false, true, false],
    ['pti=on', { boot: { pti: true } }, {}, false, true, false],
  ];
  test.each(cases)('without %s', (_, kernel, machine, hasFlag, rfc, poc) => {
    for (const [abi, hasLines] of [
      ['rfc-v1', rfc],
      ['poc-v2', poc],
    ] as const) {
      const bench = new UintrBench({ kernel: { ...kernel, abi }, machine });
      expect(/^flags\s*:.*\buintr\b/m.test(textOf(bench, '/proc/cpuinfo')), abi).toBe(hasFlag);
      expect(textOf(bench, '/proc/interrupts').match(/^(?:UIS|UKN):/gm) ?? [], abi).toHaveLength(hasLines ? 2 : 0);
    }
  });
});
