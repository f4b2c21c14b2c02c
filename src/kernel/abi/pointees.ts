// What the pointers among the arguments of system calls point to, and whether the call reads it or fills it in: for those who show
// calls. Layouts are Linux's; their headers are named beside the layouts in this folder.

/** Kinds of things that pointers lead to. `buffer`: bytes; `string`: bytes up to a 0; `strings`: pointers to strings, up to a null. */
export type PointeeType =
  | keyof typeof BYTES
  | 'buffer'
  | 'string'
  | 'strings'
  | 'iovec'
  | 'msghdr'
  | 'fdset'
  | 'sockaddr';

/** Bytes of those of a fixed size. */
const BYTES = {
  int: 4,
  long: 8,
  pair: 8,
  timespec: 16,
  timeval: 16,
  itimerspec: 32,
  itimerval: 32,
  sigset: 8,
  sigaction: 32,
  siginfo: 128,
  stack: 24,
  sigevent: 64,
  pollfd: 8,
  epoll_event: 12,
  stat: 144,
  statx: 256,
  rlimit: 16,
  rusage: 144,
  clone_args: 88,
  utsname: 390,
  wstatus: 4,
} as const;

/** One pointer argument. */
export interface Pointee {
  readonly type: PointeeType;
  /** The call reads it, fills it in, or both. */
  readonly when: 'in' | 'out' | 'both';
  /** How many there are: the name of an argument, or `result`; undefined: one. */
  readonly count: string | undefined;
}

/** Bytes of one thing of this type; undefined: that depends. */
export function bytesOf(type: PointeeType): number | undefined {
  return type in BYTES ? BYTES[type as keyof typeof BYTES] : undefined;
}

const READ = { buf: 'out buffer[result]' };
const WRITE = { buf: 'in buffer[count]' };
const GATHER = { iov: 'in iovec[iovcnt]' };
const SCATTER = { iov: 'out iovec[iovcnt]' };
const STAT = { statbuf: 'out stat' };
const NAME = { addr: 'in sockaddr[addrlen]' };
const PEER = { addr: 'out sockaddr', addrlen: 'both int' };
const EVENTS = { events: 'out epoll_event[result]', sigmask: 'in sigset' };
const SETS = { readfds: 'in fdset[nfds]', writefds: 'in fdset[nfds]', exceptfds: 'in fdset[nfds]' };
const SLEEP = { rqtp: 'in timespec', rmtp: 'out timespec' };
const PROGRAM = { argv: 'in strings', envp: 'in strings' };

/** Paths, wherever they occur. */
const EVERYWHERE: Readonly<Record<string, string>> = {
  path: 'in string',
  oldpath: 'in string',
  newpath: 'in string',
  target: 'in string',
  uname: 'in string',
};
const POINTEES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  read: READ,
  write: WRITE,
  pread64: READ,
  pwrite64: WRITE,
  readv: SCATTER,
  writev: GATHER,
  preadv: SCATTER,
  pwritev: GATHER,
  preadv2: SCATTER,
  pwritev2: GATHER,
  sendfile: { offset: 'both long' },
  getrandom: READ,
  getcwd: { buf: 'out string' },
  readlink: READ,
  readlinkat: READ,
  stat: STAT,
  lstat: STAT,
  fstat: STAT,
  newfstatat: STAT,
  statx: { statxbuf: 'out statx' },
  pipe: { fds: 'out pair' },
  pipe2: { fds: 'out pair' },
  socketpair: { sv: 'out pair' },
  rt_sigaction: { act: 'in sigaction', oact: 'out sigaction' },
  rt_sigprocmask: { set: 'in sigset', oset: 'out sigset' },
  rt_sigpending: { set: 'out sigset' },
  rt_sigsuspend: { set: 'in sigset' },
  rt_sigtimedwait: { uthese: 'in sigset', uinfo: 'out siginfo', uts: 'in timespec' },
  rt_sigqueueinfo: { uinfo: 'in siginfo' },
  rt_tgsigqueueinfo: { uinfo: 'in siginfo' },
  pidfd_send_signal: { info: 'in siginfo' },
  signalfd: { user_mask: 'in sigset' },
  signalfd4: { user_mask: 'in sigset' },
  sigaltstack: { uss: 'in stack', uoss: 'out stack' },
  wait4: { wstatus: 'out wstatus', rusage: 'out rusage' },
  waitid: { infop: 'out siginfo', rusage: 'out rusage' },
  getrusage: { usage: 'out rusage' },
  nanosleep: SLEEP,
  clock_nanosleep: SLEEP,
  clock_gettime: { tp: 'out timespec' },
  clock_getres: { tp: 'out timespec' },
  sched_rr_get_interval: { interval: 'out timespec' },
  gettimeofday: { tv: 'out timeval' },
  time: { tloc: 'out long' },
  getitimer: { value: 'out itimerval' },
  setitimer: { value: 'in itimerval', ovalue: 'out itimerval' },
  timer_create: { sevp: 'in sigevent', timerid: 'out int' },
  timer_settime: { new_value: 'in itimerspec', old_value: 'out itimerspec' },
  timer_gettime: { curr_value: 'out itimerspec' },
  timerfd_settime: { utmr: 'in itimerspec', otmr: 'out itimerspec' },
  timerfd_gettime: { otmr: 'out itimerspec' },
  futex: { timeout: 'in timespec' },
  poll: { fds: 'both pollfd[nfds]' },
  ppoll: { fds: 'both pollfd[nfds]', tmo_p: 'in timespec', sigmask: 'in sigset' },
  select: { ...SETS, timeout: 'in timeval' },
  pselect6: { ...SETS, timeout: 'in timespec' },
  epoll_ctl: { event: 'in epoll_event' },
  epoll_wait: EVENTS,
  epoll_pwait: EVENTS,
  epoll_pwait2: { ...EVENTS, timeout: 'in timespec' },
  bind: NAME,
  connect: NAME,
  accept: PEER,
  accept4: PEER,
  getsockname: PEER,
  getpeername: PEER,
  sendto: { buf: 'in buffer[len]', ...NAME },
  recvfrom: { ...READ, ...PEER },
  sendmsg: { msg: 'in msghdr' },
  recvmsg: { msg: 'out msghdr' },
  setsockopt: { optval: 'in int' },
  getsockopt: { optval: 'out int', optlen: 'both int' },
  getrlimit: { rlim: 'out rlimit' },
  setrlimit: { rlim: 'in rlimit' },
  prlimit64: { new_limit: 'in rlimit', old_limit: 'out rlimit' },
  clone3: { cl_args: 'in clone_args' },
  execve: PROGRAM,
  execveat: PROGRAM,
  uname: { name: 'out utsname' },
  sched_setscheduler: { param: 'in int' },
  sched_setparam: { param: 'in int' },
  sched_getparam: { param: 'out int' },
  getcpu: { cpu: 'out int', node: 'out int' },
};

/** Calls whose result is a descriptor. */
export const GIVES_DESCRIPTOR: ReadonlySet<string> = new Set([
  ...[
    'open',
    'openat',
    'creat',
    'dup',
    'dup2',
    'dup3',
    'socket',
    'accept',
    'accept4',
    'memfd_create',
    'eventfd',
    'eventfd2',
  ],
  ...['epoll_create', 'epoll_create1', 'signalfd', 'signalfd4', 'timerfd_create', 'pidfd_open', 'pidfd_getfd'],
  ...['uintr_create_fd', 'uintr_vector_fd', 'uintr_ipi_fd'],
]);

/** What a pointer argument of a call points to; undefined: nothing that is shown, or it is not known. */
export function pointeeOf(call: string, argument: string): Pointee | undefined {
  const text = POINTEES[call]?.[argument] ?? EVERYWHERE[argument];
  const found = text === undefined ? undefined : /^(\w+) (\w+)(?:\[(\w+)\])?$/.exec(text);
  if (!found) return undefined;
  const [, when, type, count] = found;
  return { when: when as Pointee['when'], type: type as PointeeType, count };
}

/** What a call says that it has filled in; no more than there was room for, though a message may have been longer. */
export function filled(
  call: { readonly arguments: readonly { readonly name: string }[] },
  registers: readonly bigint[],
  result: bigint | undefined,
): bigint | undefined {
  const room = call.arguments.findIndex(({ name }) => name === 'count' || name === 'len' || name === 'bufsiz');
  if (result === undefined || room < 0) return result;
  const most = BigInt.asIntN(64, registers[room]!);
  return result < most ? result : most;
}
