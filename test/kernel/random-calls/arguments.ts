// Random arguments: by the argument's name, by what this call's argument of that name means, and now and then anything at all.

import type { Argument, Call } from '../../../src/kernel/syscalls/call.ts';
import type { Task } from '../../../src/kernel/task.ts';
import { DATA, KERNEL, NOWHERE } from '../bench.ts';
import type { Dice } from './dice.ts';
import { PATHS, pathAt, ROOM, structures } from './structures.ts';

/** Chooses an argument for a task that is about to make a call. */
type Source = (dice: Dice, task: Task) => bigint;

const constant =
  (...values: (number | bigint)[]): Source =>
  (dice) =>
    BigInt(dice.oneOf(values));
/** Up to three of some flags. */
const flags =
  (...bits: (number | bigint)[]): Source =>
  (dice) => {
    let value = 0n;
    for (let i = dice.below(4); i > 0; i--) value |= BigInt(dice.oneOf(bits));
    return value;
  };
const below =
  (limit: number): Source =>
  (dice) =>
    BigInt(dice.below(limit));
const room: Source = (dice) => DATA + BigInt(ROOM + 8 * dice.below(0x400));
const path: Source = (dice) => DATA + pathAt(dice.below(PATHS.length));
const structure =
  (name: string): Source =>
  (dice) =>
    DATA + BigInt(dice.oneOf(structures(name)));
/** A structure, or none. */
const maybe =
  (source: Source): Source =>
  (dice, task) =>
    dice.below(2) === 0 ? 0n : source(dice, task);
const size: Source = constant(0, 1, 4, 8, 8, 16, 24, 32, 64, 100, 128, 200, 1000, 4096);
const page: Source = (dice) => 0x7fff_f700_0000n + (BigInt(dice.below(24)) << 12n);
const pages: Source = constant(4096, 4096, 8192, 8192, 12_288, 100, 65_536);

const descriptor: Source = (dice, task) => {
  const { open } = task.process.files;
  return open.length === 0 || dice.below(16) === 0 ? BigInt(dice.below(40)) : BigInt(dice.oneOf(open));
};
/** A descriptor of a file of some kind, if there is one: a part of its name tells the kind. */
const descriptorOf =
  (kind: string): Source =>
  (dice, task) => {
    const { files } = task.process;
    const fitting = files.open.filter((fd) => files.getRaw(fd)!.name.includes(kind));
    return fitting.length === 0 || dice.below(5) === 0 ? descriptor(dice, task) : BigInt(dice.oneOf(fitting));
  };
const newDescriptor: Source = below(40);
const place: Source = (dice, task) => (dice.below(3) === 0 ? descriptor(dice, task) : -100n);
const processId: Source = (dice, task) => {
  if (dice.below(3) === 0) return BigInt(dice.oneOf([0, 0, -1, task.process.pid]));
  return BigInt(dice.oneOf([...task.kernel.processes.keys(), 1]));
};
const threadId: Source = (dice, task) => BigInt(dice.oneOf([...task.kernel.tasks.keys(), task.tid]));
const signal: Source = constant(0, 10, 10, 12, 17, 18, 19, 20, 28, 34, 35, 64, 65, 1 + 13);
const clock: Source = constant(0, 1, 1, 1, 2, 3, 4, 7, 11, 5, 6, 12);

/** By the argument's name, wherever it occurs. */
const BY_NAME: Readonly<Record<string, Source>> = {
  ...Object.fromEntries(
    ['fd', 'epfd', 'oldfd', 'ufd', 'pidfd', 'fd_in', 'fd_out', 'out_fd', 'in_fd', 'uipi_fd', 'uvec_fd'].map((name) => [
      name,
      descriptor,
    ]),
  ),
  newfd: newDescriptor,
  ...Object.fromEntries(['dirfd', 'olddirfd', 'newdirfd'].map((name) => [name, place])),
  ...Object.fromEntries(['path', 'oldpath', 'newpath', 'target', 'uname'].map((name) => [name, path])),
  ...Object.fromEntries(['count', 'len', 'size', 'bufsiz', 'setlen', 'cpusetsize'].map((name) => [name, size])),
  sigsetsize: constant(8, 8, 8, 8, 8, 16),
  sizemask: constant(8, 8, 8, 8, 4),
  pid: processId,
  tgid: processId,
  tid: threadId,
  sig: signal,
  clock,
  clockid: clock,
  mode: constant(0o644, 0o755, 0o777, 0, 0o600),
  iov: structure('iovec'),
  iovcnt: constant(0, 1, 2, 2, 4, 2000),
  pos: constant(0, 1, 100, 5000, -1),
  pos_l: constant(0, 1, 100, 5000),
  offset: constant(0, 0, 1, 100, 4096, -1),
  addr: room,
  buf: room,
  rqtp: structure('timespec'),
  rmtp: maybe(room),
  tp: room,
  sigmask: maybe(structure('sigset')),
  set: maybe(structure('sigset')),
  oset: maybe(room),
  uthese: structure('sigset'),
  user_mask: structure('sigset'),
  uts: structure('timespec'),
  uinfo: structure('siginfo'),
  info: maybe(structure('siginfo')),
  act: maybe(structure('sigaction')),
  oact: maybe(room),
  uss: maybe(structure('stack')),
  uoss: maybe(room),
  sevp: maybe(structure('sigevent')),
  timerid: (dice, task) =>
    BigInt(dice.oneOf([...(task.kernel.timers.posix.get(task.process.pid)?.keys() ?? []), 0, 7])),
  new_value: structure('itimerspec'),
  utmr: structure('itimerspec'),
  old_value: maybe(room),
  otmr: room,
  value: maybe(structure('itimerval')),
  ovalue: maybe(room),
  which: constant(0, 0, 1, 2, 3),
  who: constant(0, 0, 1, -1, 1000),
  seconds: constant(0, 0, 1),
  param: structure('sched_param'),
  policy: constant(0, 1, 2, 3, 5, 6, 9),
  niceval: constant(0, 5, 10, -5, 19),
  mask: structure('cpuset'),
  rlim: structure('rlimit'),
  new_limit: maybe(structure('rlimit')),
  old_limit: maybe(room),
  resource: constant(3, 7, 7, 8, 4, 14, 16, 0),
  fds: structure('pollfd'),
  nfds: constant(0, 1, 2, 4, 8, 64),
  timeout: constant(0, 0, 0, 1, 2, -1),
  maxevents: constant(1, 2, 4, 0),
  whence: constant(0, 0, 1, 2, 3, 4, 5),
  wstatus: maybe(room),
  rusage: maybe(room),
  argv: structure('strings'),
  envp: structure('strings'),
  status: below(300),
  brk: constant(0, 0, 0x50_9000, 0x52_0000, 0x50_a000),
  uaddr: (dice) => DATA + BigInt(ROOM + 8 * dice.below(4) + (dice.below(12) === 0 ? 1 : 0)),
  uaddr2: (dice) => DATA + BigInt(ROOM + 8 * dice.below(4)),
};

/** Where a call's argument means something of its own: by its name or by its place. */
const BY_CALL: Readonly<Record<string, Readonly<Record<string, Source>>>> = {
  open: { flags: flags(0, 1, 2, 0o100, 0o200, 0o1000, 0o2000, 0o4000, 0o200000, 0o400000, 0o2000000, 0o10000000) },
  openat: { flags: flags(0, 1, 2, 0o100, 0o200, 0o1000, 0o2000, 0o4000, 0o200000, 0o2000000, 0o10000000) },
  access: { mode: below(9) },
  faccessat: { mode: below(9) },
  faccessat2: { mode: below(9), flags: flags(0x100, 0x200, 0x1000) },
  newfstatat: { flags: flags(0x100, 0x1000) },
  statx: { flags: flags(0x100, 0x1000), mask: constant(0x7ff, 0xfff, 0, 1, 0x8000_0000) },
  unlinkat: { flags: constant(0, 0, 0x200, 1) },
  linkat: { flags: constant(0, 0x400, 0x1000, 1) },
  renameat2: { flags: constant(0, 0, 1, 2, 4, 8) },
  execveat: { flags: constant(0, 0x100, 0x1000, 1) },
  memfd_create: { flags: constant(0, 1, 2, 3, 8) },
  fcntl: {
    cmd: constant(0, 1, 2, 3, 4, 1030, 1031, 1032, 1033, 1034, 8, 9, 10, 11, 5, 6, 7, 77),
    arg: constant(0, 1, 3, 5, 8, 0o4000, 0o2000, 4096, 65_536, 10),
  },
  ioctl: { cmd: constant(0x5421, 0x5450, 0x5451, 0x541b, 0x5401, 77), arg: room },
  mmap: {
    addr: constant(0, 0, 0, 0x7fff_f700_0000, 0x7fff_f700_4000),
    length: pages,
    prot: constant(0, 1, 3, 3, 3, 5),
    flags: constant(0x22, 0x22, 0x21, 0x32, 0x01, 0x02, 0x122, 0x10_0022, 0, 0x24),
    offset: constant(0, 0, 0, 4096, 1),
  },
  munmap: { addr: page, length: pages },
  mprotect: { addr: page, length: pages, prot: constant(0, 1, 3, 5, 0x70) },
  madvise: { addr: page, length: pages, advice: constant(0, 3, 4, 8, 9, 99) },
  msync: { addr: page, length: pages, flags: constant(0, 1, 2, 4, 5, 8) },
  mlock: { addr: page },
  mlock2: { addr: page, flags: constant(0, 1, 2) },
  munlock: { addr: page },
  mincore: { addr: page, vec: room },
  mlockall: { flags: constant(1, 2, 3, 0, 4) },
  mremap: { old_address: page, old_size: pages, new_size: pages, flags: constant(0, 1, 3, 1, 8), new_address: page },
  rt_sigprocmask: { how: constant(0, 1, 2, 9) },
  rt_sigpending: { set: room },
  rt_sigsuspend: { set: structure('sigset') },
  rt_sigtimedwait: { uinfo: maybe(room) },
  waitid: {
    which: constant(0, 1, 2, 3, 9),
    id: processId,
    infop: maybe(room),
    options: flags(1, 1, 2, 4, 4, 8, 0x100_0000),
  },
  wait4: { options: flags(1, 1, 1, 2, 8, 0x4000_0000) },
  clone: {
    flags: constant(17, 0x3d0f00 & ~0x138_0000, 0x3d0f00 & ~0x138_0000, 0x1011, 0x100, 0x10000, 0x4111, 0x2000_0000),
    stack: constant(0x50_2000, 0),
    parent_tid: room,
    child_tid: room,
    tls: constant(0, 0x50_0000),
  },
  clone3: { cl_args: structure('clone_args'), size: constant(64, 64, 88, 8, 5000) },
  futex: {
    op: constant(0, 128, 1, 129, 9, 10, 3, 4, 5, 128 + 3, 128 + 4, 128 + 5, 9 + 256, 77),
    val: constant(0, 0, 1, 2),
    timeout: maybe(structure('timespec')),
    val3: constant(-1, 0, 1, 0x0100_1000),
  },
  set_robust_list: { head: room, len: constant(24, 24, 8) },
  get_robust_list: { head_ptr: room, len_ptr: room },
  arch_prctl: { option: constant(0x1001, 0x1002, 0x1003, 0x1004, 77) },
  prctl: { option: constant(15, 16, 1, 2, 3, 4, 36, 37, 77), arg2: (dice) => DATA + BigInt(8 * dice.below(100)) },
  getrandom: { flags: constant(0, 1, 2, 4, 6, 8) },
  socket: { family: constant(1, 1, 1, 2, 99), type: constant(1, 2, 5, 0o4001, 4), protocol: constant(0, 0, 0, 1, 9) },
  socketpair: {
    family: constant(1, 1, 1, 2),
    type: constant(1, 2, 5, 0o4001, 0o2000002),
    protocol: constant(0, 0, 0, 9),
    sv: room,
  },
  bind: { addr: structure('sockaddr'), addrlen: constant(10, 4, 16, 2, 1) },
  connect: { addr: structure('sockaddr'), addrlen: constant(10, 4, 16, 2, 200) },
  accept: { addr: maybe(room), addrlen: structure('socklen') },
  accept4: { addr: maybe(room), addrlen: structure('socklen'), flags: constant(0, 0o4000, 0o2000000, 1) },
  getsockname: { addrlen: structure('socklen') },
  getpeername: { addrlen: structure('socklen') },
  listen: { backlog: constant(0, 1, 5) },
  shutdown: { how: constant(0, 1, 2, 9) },
  sendto: {
    flags: constant(0x40, 0x40, 0x4040, 0, 1),
    addr: maybe(structure('sockaddr')),
    addrlen: constant(0, 10, 4),
  },
  recvfrom: { flags: constant(0x40, 0x40, 0x42, 0x60, 0, 1), addr: maybe(room), addrlen: structure('socklen') },
  sendmsg: { msg: structure('msghdr'), flags: constant(0x40, 0x4040, 0, 1) },
  recvmsg: { msg: structure('msghdr'), flags: constant(0x40, 0x42, 0x4000_0040, 0) },
  sendmmsg: { mmsg: structure('msghdr'), vlen: constant(1, 1, 2, 0), flags: constant(0x40) },
  recvmmsg: {
    mmsg: structure('msghdr'),
    vlen: constant(1, 1, 2, 0),
    flags: constant(0x40),
    timeout: maybe(structure('timespec')),
  },
  setsockopt: {
    level: constant(1, 1, 1, 1, 6),
    optname: constant(2, 7, 8, 16, 20, 21, 99),
    optval: structure('timeval'),
    optlen: constant(4, 16, 16, 1, -1),
  },
  getsockopt: {
    level: constant(1, 1, 1, 1, 6),
    optname: constant(3, 4, 7, 16, 17, 20, 30, 99),
    optval: room,
    optlen: structure('socklen'),
  },
  ppoll: { tmo_p: structure('timespec') },
  select: {
    readfds: maybe(structure('fdset')),
    writefds: maybe(structure('fdset')),
    exceptfds: maybe(structure('fdset')),
    timeout: structure('timeval'),
  },
  pselect6: {
    readfds: maybe(structure('fdset')),
    writefds: maybe(structure('fdset')),
    exceptfds: maybe(structure('fdset')),
    timeout: structure('timespec'),
    sigmask: constant(0),
  },
  epoll_ctl: { op: constant(1, 1, 2, 3, 9), event: structure('epoll_event') },
  epoll_wait: { events: room },
  epoll_pwait: { events: room },
  epoll_pwait2: { events: room, timeout: structure('timespec') },
  epoll_create: { size: constant(1, 10, 0) },
  signalfd: { ufd: constant(-1, -1, 3, 4, 5) },
  signalfd4: { ufd: constant(-1, -1, 3, 4, 5), flags: constant(0, 0o4000, 1) },
  timerfd_create: { clockid: constant(0, 1, 7, 3), flags: constant(0, 0o4000, 0o2000000, 1) },
  timerfd_settime: { flags: constant(0, 0, 1, 2, 9) },
  timer_create: { timerid: room },
  timer_settime: { flags: constant(0, 0, 1) },
  clock_nanosleep: { flags: constant(0, 0, 1) },
  eventfd2: { flags: constant(0, 1, 0o4000, 0o2000000, 2) },
  pipe2: { flags: constant(0, 0o4000, 0o2000000, 0o40000, 2) },
  pipe: { fds: room },
  dup3: { flags: constant(0, 0o2000000, 1) },
  close_range: { first: constant(20, 30, 40), last: constant(25, 60, -1, 3), flags: constant(0, 4, 2, 8) },
  pidfd_open: { flags: constant(0, 0, 0o4000, 1) },
  pidfd_getfd: { flags: constant(0, 0, 1) },
  pidfd_send_signal: { flags: constant(0, 0, 1) },
  epoll_create1: { flags: constant(0, 0o2000000, 1) },
  inotify_init1: { flags: constant(0) },
  setpgid: { pgid: processId },
  getrusage: { who: constant(0, -1, 1, 9) },
  read: { count: size },
  lseek: { offset: constant(0, 1, 100, -1, 1n << 62n) },
  truncate: { length: constant(0, 10, 5000, -1) },
  ftruncate: { length: constant(0, 10, 5000, -1) },
  fallocate: { mode: constant(0, 0, 1, 3, 0x40), len: constant(0, 100, 5000) },
  flock: { operation: constant(1 | 4, 2 | 4, 8, 77) },
  copy_file_range: {
    off_in: maybe(structure('offset')),
    off_out: maybe(structure('offset')),
    flags: constant(0, 0, 1),
  },
  sendfile: { offset: maybe(structure('offset')) },
  splice: { off_in: maybe(structure('offset')), off_out: maybe(structure('offset')), flags: flags(1, 2, 4) },
  tee: { flags: flags(2) },
  vmsplice: { nr_segs: constant(0, 1, 2), flags: flags(2) },
  preadv2: { flags: constant(0, 0, 1, 8, 0x40), pos_l: constant(0, 1, -1) },
  pwritev2: { flags: constant(0, 0, 1, 0x10, 0x40), pos_l: constant(0, 1, -1) },
};

/** Calls whose first argument is a descriptor of a certain kind. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  'socket:': [
    ...['bind', 'connect', 'listen', 'accept', 'accept4', 'getsockname', 'getpeername', 'shutdown', 'setsockopt'],
    ...['getsockopt', 'sendto', 'recvfrom', 'sendmsg', 'recvmsg', 'sendmmsg', 'recvmmsg'],
  ],
  timerfd: ['timerfd_settime', 'timerfd_gettime'],
  eventpoll: ['epoll_ctl', 'epoll_wait', 'epoll_pwait', 'epoll_pwait2'],
  signalfd: ['signalfd', 'signalfd4'],
  pidfd: ['pidfd_getfd', 'pidfd_send_signal'],
  'pipe:': ['tee', 'vmsplice', 'splice'],
  uintr: ['uintr_register_sender', 'uintr_unregister_sender'],
  '/': ['pread64', 'pwrite64', 'preadv', 'pwritev', 'preadv2', 'pwritev2', 'ftruncate', 'fsync', 'fdatasync', 'lseek'],
  '.': ['getdents64', 'fchdir'],
};
const FIRST = new Map(
  Object.entries(KINDS).flatMap(([kind, names]) => names.map((name) => [name, descriptorOf(kind)])),
);

/** Pointers that lead nowhere, and values at the borders. */
const WILD_POINTERS = [0n, NOWHERE, KERNEL, 1n << 60n, 0xffff_ffff_ffff_fffcn, 0x7fff_ffff_effen, 0x40_0000n];
const WILD_NUMBERS = [0n, 1n, -1n, 1n << 31n, (1n << 31n) - 1n, 1n << 32n, 1n << 63n, (1n << 63n) - 1n, 4096n];
/** One argument in so many is anything at all. */
const WILD = 14;

/** Chooses the argument registers of a call. */
export function randomArguments(dice: Dice, task: Task, call: Call): bigint[] {
  return call.arguments.map((argument) => BigInt.asUintN(64, randomArgument(dice, task, call, argument)));
}
function randomArgument(dice: Dice, task: Task, call: Call, { type, name }: Argument): bigint {
  if (dice.below(WILD) === 0) {
    if (type === 'pointer') return dice.oneOf(WILD_POINTERS);
    return dice.below(3) === 0 ? dice.word() : dice.oneOf(WILD_NUMBERS);
  }
  const source =
    BY_CALL[call.name]?.[name] ??
    (name === call.arguments[0]!.name ? FIRST.get(call.name) : undefined) ??
    BY_NAME[name];
  if (source) return source(dice, task);
  return type === 'pointer' ? room(dice, task) : BigInt(dice.oneOf([0, 0, 1, 2, 3]));
}
