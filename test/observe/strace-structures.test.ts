// What calls are given and fill in, as strace shows it: real calls of the kernel, and the line that the log has for each.

import { expect, test } from 'vitest';
import { callTable } from '../../src/kernel/syscalls/table.ts';
import { Strace } from '../../src/observe/strace.ts';
import { type Argument, type CallName, CODE, DATA } from '../kernel/bench.ts';
import { ROOM, Workshop } from '../kernel/random-calls/workshop.ts';

type Row = readonly [CallName, (shop: Workshop) => readonly Argument[], string];
const ROWS: readonly Row[] = [
  [
    'openat',
    (shop) => [-100, shop.path('a "name"'), 0o102, 0o600],
    'openat(AT_FDCWD, "a \\"name\\"", O_RDWR|O_CREAT, 0600) = 3<a "name">',
  ],
  ['read', (shop) => [readable(shop), ROOM, 100], 'read(3<pipe:[I]>, "text", 100) = 4'],
  ['write', (shop) => [shop.pipe()[1], shop.path('bytes'), 5], 'write(4<pipe:[I]>, "bytes", 5) = 5'],
  [
    'writev',
    (shop) => [shop.pipe()[1], shop.words(shop.path('one'), 3, 0, 0), 2],
    'writev(4<pipe:[I]>, [{iov_base="one", iov_len=3}, {iov_base="", iov_len=0}], 2) = 3',
  ],
  ['pipe2', () => [ROOM, 0o2000000], 'pipe2([3<pipe:[I]>, 4<pipe:[I]>], O_CLOEXEC) = 0'],
  [
    'rt_sigaction',
    (shop) => [10, shop.words(CODE, 0x1400_0000, CODE + 8n, 1 << 11), 0, 8],
    'rt_sigaction(SIGUSR1, {sa_handler=0x400000, sa_mask=[USR2], sa_flags=SA_RESTORER|SA_RESTART, sa_restorer=0x400008}, NULL, 8) = 0',
  ],
  [
    'rt_sigprocmask',
    (shop) => [2, shop.words(-1n & ~(1n << 9n)), ROOM, 8],
    'rt_sigprocmask(SIG_SETMASK, ~[USR1], [], 8) = 0',
  ],
  [
    'poll',
    (shop) => [shop.words((1n << 32n) | BigInt(readable(shop))), 1, 0],
    'poll([{fd=3, events=POLLIN}], 1, 0) = 1 ([{fd=3, revents=POLLIN}])',
  ],
  ['poll', () => [ROOM, 0, 0], 'poll([], 0, 0) = 0 (Timeout)'],
  [
    'epoll_ctl',
    (shop) => [shop.do('epoll_create1', 0), 1, shop.pipe()[0], shop.words((7n << 32n) | 0x8000_0001n, 0)],
    'epoll_ctl(3<anon_inode:[eventpoll]>, EPOLL_CTL_ADD, 4<pipe:[I]>, {events=EPOLLIN|EPOLLET, data={u32=7, u64=7}}) = 0',
  ],
  [
    'bind',
    (shop) => [shop.socket(2), shop.address('name'), 7],
    'bind(3<socket:[I]>, {sa_family=AF_UNIX, sun_path="name"}, 7) = 0',
  ],
  [
    'sendmsg',
    (shop) => [
      shop.pair()[0],
      shop.words(0, 0, shop.words(shop.path('x'), 1), 1, shop.words(20, (1n << 32n) | 1n, 0), 24, 0),
      0,
    ],
    'sendmsg(3<socket:[I]>, {msg_name=NULL, msg_namelen=0, msg_iov=[{iov_base="x", iov_len=1}], msg_iovlen=1, msg_control=[{cmsg_len=20, cmsg_level=SOL_SOCKET, cmsg_type=SCM_RIGHTS, cmsg_data=[0]}], msg_controllen=24, msg_flags=0}, 0) = 1',
  ],
  [
    'timer_settime',
    (shop) => [timer(shop), 0, shop.words(0, 5, 1, 0), 0],
    'timer_settime(0, 0, {it_interval={tv_sec=0, tv_nsec=5}, it_value={tv_sec=1, tv_nsec=0}}, NULL) = 0',
  ],
  ['prlimit64', () => [0, 7, 0, ROOM], 'prlimit64(0, RLIMIT_NOFILE, NULL, {rlim_cur=64, rlim_max=64}) = 0'],
  [
    'newfstatat',
    (shop) => [-100, shop.path('/dev/zero'), ROOM, 0],
    'newfstatat(AT_FDCWD, "/dev/zero", {st_mode=S_IFCHR|0666, st_rdev=makedev(0x1, 0x5), ...}, 0) = 0',
  ],
  ['wait4', (shop) => [ended(shop), ROOM, 0, 0], 'wait4(2, [{WIFEXITED(s) && WEXITSTATUS(s) == 3}], 0, NULL) = 2'],
  [
    'waitid',
    (shop) => [1, ended(shop), ROOM, 4, 0],
    'waitid(P_PID, 2, {si_signo=SIGCHLD, si_code=CLD_EXITED, si_pid=2, si_uid=1000, si_status=3}, WEXITED, NULL) = 0',
  ],
  [
    'clone3',
    (shop) => [shop.words(0x400, 0, 0, 0, 17, 0, 0, 0, 0, 0, 0), 88],
    'clone3({flags=CLONE_FILES, exit_signal=SIGCHLD, stack=NULL, stack_size=0x0}, 88) = 2',
  ],
  [
    'futex',
    (shop) => [shop.words(0), 128, 1, shop.words(1, 2)],
    'futex(W, FUTEX_WAIT|FUTEX_PRIVATE_FLAG, 1, {tv_sec=1, tv_nsec=2}, NULL, 0) = -1 EAGAIN (Resource temporarily unavailable)',
  ],
  [
    'execve',
    (shop) => [shop.path('missing'), shop.words(shop.path('a'), shop.path('b'), 0), 0],
    'execve("missing", ["a", "b"], NULL) = -1 ENOENT (No such file or directory)',
  ],
  ['select', () => [8, DATA + 0x2000n, 0, 0, DATA + 0x2008n], 'select(8, [], NULL, NULL, {tv_sec=0, tv_usec=0}) = 0'],
];
const readable = (shop: Workshop): number => {
  const [read, write] = shop.pipe();
  shop.do('write', write, shop.path('text'), 4);
  return read;
};
const timer = (shop: Workshop): number => {
  shop.do('timer_create', 1, 0, ROOM);
  return 0;
};
const ended = (shop: Workshop): number => {
  const child = shop.do('fork');
  shop.settle();
  shop.call(shop.kernel.tasks.get(child)!, 'exit_group', 3);
  return child;
};

test.each(ROWS)('%s', (call, prepare, wanted) => {
  const shop = new Workshop();
  shop.write(DATA + 0x2000n, 0n, 0n, 0n);
  const args = prepare(shop);
  shop.machine.events.flush();
  const lines: string[] = [];
  new Strace(shop.machine.events, (text) => lines.push(text), { calls: callTable });
  shop.call(shop.first, call, ...args);
  shop.machine.events.flush();
  const line = lines.find((text) => text.includes(`${call}(`)) ?? '';
  // Numbers of inodes are of no interest, nor where the word lies.
  expect(
    line
      .replace(/^\[ *\d+\] \d+ /, '')
      .replace(/\[\d{2,}\]>|\[\d\]>/g, '[I]>')
      .replace(/futex\(0x[0-9a-f]+/, 'futex(W')
      .trimEnd(),
  ).toBe(wanted);
});

test('looking changes nothing', () => {
  const cycles = (listens: boolean): number[] => {
    const shop = new Workshop();
    if (listens) new Strace(shop.machine.events, () => {}, { calls: callTable });
    for (const [call, prepare] of ROWS)
      if (call !== 'select' && call !== 'futex') shop.call(shop.first, call, ...prepare(shop));
    return [...shop.machine.cores.map(({ cycle }) => cycle), shop.machine.memory.allocated];
  };
  expect(cycles(true)).toEqual(cycles(false));
});
