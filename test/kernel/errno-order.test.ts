// For every call with two checks or more: which error wins when two neighbouring checks fail at once? The order is Linux's;
// the page of the kernel that holds it is named in src/kernel/syscalls. Rows of one call follow its checks from first to last.

import { expect, test } from 'vitest';
import { type Argument, Bench, type CallName, CODE, DATA, NOWHERE } from './bench.ts';

const BAD = NOWHERE;
/** A timespec with too many nanoseconds; one that is fine; words that the setup below puts there. */
const BAD_TIME = DATA + 0x100n;
const TIME = DATA + 0x110n;
const IOV_NEGATIVE = DATA + 0x120n;
const IOV_OUTSIDE = DATA + 0x130n;
const SMALL_STACK = DATA + 0x140n;
const ODD_STACK = DATA + 0x160n;
const LIMITS_UPSIDE_DOWN = DATA + 0x180n;
const LIMITS_ABOVE = DATA + 0x190n;
const ACTION = DATA + 0x1a0n;
const ZERO = DATA + 0x1c0n;
const UNALIGNED = DATA + 1n;
const NOT_OPEN = 99;
/** A path to nothing, one to the root, one to nothing in the root: strings that the setup below puts there. */
const NAME = DATA + 0x200n;
const ROOT = DATA + 0x210n;
const ROOT_NAME = DATA + 0x220n;
const HUGE = 1n << 63n;

const RESTRICTED = { openFiles: { soft: 3, hard: 3 }, openFilesOfSystem: 3 };
const [SIGHAND, THREAD, VM, PIDFD, PARENT_SETTID, NEWPID] = [0x800, 0x1_0000, 0x100, 0x1000, 0x10_0000, 0x2000_0000];
const [FIXED, ANONYMOUS, PRIVATE, SHARED] = [0x10, 0x20, 2, 1];

const EPERM = -1;
const ENOENT = -2;
const ENOTDIR = -20;
const ESRCH = -3;
const EBADF = -9;
const ENOMEM = -12;
const EACCES = -13;
const EFAULT = -14;
const EEXIST = -17;
const EINVAL = -22;
const ENFILE = -23;
const EMFILE = -24;
const ESPIPE = -29;
const ENOSYS = -38;
const EOPNOTSUPP = -95;

type Row = readonly [CallName, readonly Argument[], result: number, which: string];
const ROWS: readonly Row[] = [
  ['read', [NOT_OPEN, HUGE, 8], EBADF, 'not open before a buffer outside'],
  ['read', [1, HUGE, 8], EBADF, 'not readable before a buffer outside'],
  ['write', [0, HUGE, 8], EBADF, 'not writable before a buffer outside'],
  ['write', [1, BAD, 8], EFAULT, 'and then the buffer'],
  ['readv', [NOT_OPEN, BAD, 9999], EBADF, 'not open before too many segments'],
  ['writev', [1, BAD, 9999], EINVAL, 'too many segments before an unreadable array'],
  ['writev', [1, IOV_NEGATIVE, 1], EINVAL, 'a negative length before its base'],
  ['writev', [1, IOV_OUTSIDE, 1], EFAULT, 'and then the base'],
  ['lseek', [NOT_OPEN, 0, 99], EBADF, 'not open before whence'],
  ['lseek', [1, 0, 99], EINVAL, 'whence before the file’s own'],
  ['lseek', [1, 0, 0], ESPIPE, 'and then the file’s own'],
  ['ioctl', [NOT_OPEN, 0x5421, BAD], EBADF, 'not open before the argument'],
  ['ioctl', [1, 0x5421, BAD], EFAULT, 'and then the argument'],
  ['fstat', [NOT_OPEN, BAD], EBADF, 'not open before the buffer'],
  ['dup2', [NOT_OPEN, 1 << 20], EBADF, 'either is EBADF'],
  ['dup3', [NOT_OPEN, NOT_OPEN, 1], EINVAL, 'flags before the same twice'],
  ['dup3', [NOT_OPEN, NOT_OPEN, 0], EINVAL, 'the same twice before not open'],
  ['dup3', [NOT_OPEN, 5, 0], EBADF, 'and then not open'],
  ['fcntl', [NOT_OPEN, 9999, 0], EBADF, 'not open before the command'],
  ['fcntl', [1, 0, HUGE], 3, 'F_DUPFD: the low half of its argument counts'],
  ['pipe2', [BAD, 1], EINVAL, 'flags before the pointer'],
  ['pipe2', [BAD, 0], EFAULT, 'and then the pointer'],

  ['mmap', [0, 0, 3, ANONYMOUS, -1, 1], EINVAL, 'offset before length'],
  ['mmap', [0, 0, 3, PRIVATE, NOT_OPEN, 1], EINVAL, 'offset before not open'],
  ['mmap', [0, 0, 3, PRIVATE, NOT_OPEN, 0], EBADF, 'not open before length'],
  ['mmap', [1, 0, 3, PRIVATE | ANONYMOUS | FIXED, -1, 0], EINVAL, 'length 0 before its place'],
  ['mmap', [1, -1n, 3, PRIVATE | ANONYMOUS | FIXED, -1, 0], ENOMEM, 'a length that overflows before its place'],
  ['mmap', [1, HUGE, 3, PRIVATE | ANONYMOUS | FIXED, -1, 0], ENOMEM, 'too long before unaligned'],
  ['mmap', [(1n << 47n) + 1n, 4096, 3, PRIVATE | ANONYMOUS | FIXED, -1, 0], ENOMEM, 'too high before unaligned'],
  ['mmap', [1, 4096, 3, ANONYMOUS | FIXED, -1, 0], EINVAL, 'unaligned before low'],
  ['mmap', [0, 4096, 3, ANONYMOUS | FIXED, -1, 0], EPERM, 'low before the type'],
  ['mmap', [DATA, 4096, 3, PRIVATE | ANONYMOUS | 0x10_0000, -1, 0], EEXIST, 'in use'],
  ['mmap', [0, 4096, 3, ANONYMOUS, -1, 0], EINVAL, 'the type'],
  ['mmap', [0, 4096, 3, 9, 0, 0], EINVAL, 'a file: the type before its mode'],
  ['mmap', [0, 4096, 3, SHARED, 0, 0], EACCES, 'a file: its mode before that it cannot be mapped'],
  ['mmap', [0, 4096, 1, PRIVATE, 0, 0], -19, 'a file: it cannot be mapped'],
  ['munmap', [1, 0], EINVAL, 'unaligned and nothing'],
  ['mprotect', [1, 0, 0x300_0000], EINVAL, 'both ways before unaligned'],
  ['mprotect', [1, 0, 1], EINVAL, 'unaligned before nothing'],
  ['mprotect', [NOWHERE, 0, 0x70], 0, 'nothing before rights'],
  ['mprotect', [NOWHERE, -4096n, 0x70], ENOMEM, 'overflow before rights'],
  ['mprotect', [NOWHERE, 4096, 0x70], EINVAL, 'rights before not mapped'],
  ['mprotect', [NOWHERE, 4096, 0x200_0001], ENOMEM, 'not mapped before the way it grows'],
  ['mprotect', [DATA, 4096, 0x200_0001], EINVAL, 'and then the way it grows'],
  ['madvise', [1, 4096, 99], EINVAL, 'advice and unaligned'],
  ['madvise', [NOWHERE, -1n, 4], EINVAL, 'overflow before not mapped'],
  ['madvise', [NOWHERE, 4096, 4], ENOMEM, 'and then not mapped'],

  ['rt_sigaction', [99, BAD, BAD, 4], EINVAL, 'set size before the action'],
  ['rt_sigaction', [99, BAD, BAD, 8], EFAULT, 'the action before the signal'],
  ['rt_sigaction', [99, ACTION, BAD, 8], EINVAL, 'the signal before the old action'],
  ['rt_sigaction', [9, ACTION, BAD, 8], EINVAL, 'SIGKILL before the old action'],
  ['rt_sigaction', [9, 0, BAD, 8], EFAULT, 'and then the old action'],
  ['rt_sigprocmask', [99, BAD, BAD, 4], EINVAL, 'set size before the set'],
  ['rt_sigprocmask', [99, BAD, BAD, 8], EFAULT, 'the set before how'],
  ['rt_sigprocmask', [99, ZERO, BAD, 8], EINVAL, 'how before the old set'],
  ['rt_sigprocmask', [0, ZERO, BAD, 8], EFAULT, 'and then the old set'],
  ['rt_sigpending', [BAD, 16], EINVAL, 'set size before the pointer'],
  ['rt_sigsuspend', [BAD, 4], EINVAL, 'set size before the pointer'],
  ['sigaltstack', [BAD, BAD], EFAULT, 'the new stack before the old'],
  ['sigaltstack', [ODD_STACK, BAD], EINVAL, 'mode before size'],
  ['sigaltstack', [SMALL_STACK, BAD], ENOMEM, 'size before the old stack'],
  ['kill', [77, 99], ESRCH, 'no such process before no such signal'],
  ['kill', [1, 99], EINVAL, 'and then the signal'],
  ['tgkill', [0, 77, 99], EINVAL, 'ids before no such thread'],
  ['tgkill', [1, 77, 99], ESRCH, 'no such thread before no such signal'],
  ['tgkill', [77, 1, 99], ESRCH, 'a thread of another process before no such signal'],
  ['tgkill', [1, 1, 99], EINVAL, 'and then the signal'],
  ['tkill', [0, 99], EINVAL, 'the id'],
  ['tkill', [77, 99], ESRCH, 'no such thread before no such signal'],

  ['clone', [PIDFD | PARENT_SETTID | THREAD], EINVAL, 'pidfd with parent_settid'],
  ['clone', [THREAD | NEWPID], EINVAL, 'a thread with handlers of its own before namespaces'],
  ['clone', [SIGHAND | NEWPID], EINVAL, 'handlers without memory before namespaces'],
  ['clone', [PIDFD | THREAD | SIGHAND | VM | NEWPID], EINVAL, 'a thread’s pidfd before namespaces'],
  ['clone', [NEWPID | 0x8_0000, 0, 0, 0, HUGE], EPERM, 'namespaces'],
  ['clone3', [BAD, 8], EINVAL, 'size before the arguments'],
  ['clone3', [BAD, 5000], -7, 'too large before the arguments'],
  ['clone3', [BAD, 88], EFAULT, 'and then the arguments'],
  ['wait4', [-(2 ** 31), BAD, 0x100, BAD], EINVAL, 'options before the id'],
  ['wait4', [-(2 ** 31), BAD, 0, BAD], ESRCH, 'the id before that there is no child'],
  ['wait4', [-1, BAD, 0, BAD], -10, 'no child before the pointers'],
  ['waitid', [9, 0, BAD, 0], EINVAL, 'options and kind'],
  ['waitid', [3, NOT_OPEN, BAD, 4], EBADF, 'a pidfd before that there is no child'],
  ['waitid', [1, 77, BAD, 4], -10, 'no child before the pointer'],
  ['setpgid', [77, -1], EINVAL, 'a negative group before no such process'],
  ['setpgid', [77, 0], ESRCH, 'no such process'],
  ['pidfd_open', [77, 1], EINVAL, 'flags before no such process'],
  ['pidfd_open', [77, 0], ESRCH, 'no such process'],
  ['pidfd_getfd', [NOT_OPEN, NOT_OPEN, 1], EINVAL, 'flags before no pidfd'],
  ['pidfd_getfd', [1, NOT_OPEN, 0], EBADF, 'no pidfd'],
  ['pidfd_send_signal', [NOT_OPEN, 99, BAD, 1], EINVAL, 'flags before no pidfd'],
  ['pidfd_send_signal', [1, 99, BAD, 0], EBADF, 'no pidfd before siginfo'],
  ['getrusage', [5, BAD], EINVAL, 'who before the pointer'],
  ['clone', [THREAD | SIGHAND | VM | 0x8_0000, 0, 0, 0, HUGE], EPERM, 'FS base beyond the user’s half'],
  ['arch_prctl', [0x1002, HUGE], EPERM, 'base beyond the user’s half'],
  ['arch_prctl', [0x1999, BAD], EINVAL, 'option before the pointer'],
  ['set_robust_list', [BAD, 8], EINVAL, 'length; the list is not looked at'],

  ['execve', [BAD, BAD, BAD], EFAULT, 'the path before the arguments'],
  ['execveat', [NOT_OPEN, BAD, BAD, BAD, 1], EFAULT, 'the path before flags'],
  ['execveat', [NOT_OPEN, NAME, BAD, BAD, 1], EFAULT, 'the arguments before flags'],
  ['execveat', [NOT_OPEN, NAME, 0, 0, 1], EINVAL, 'flags before where it starts'],
  ['execveat', [NOT_OPEN, NAME, 0, 0, 0], EBADF, 'where it starts'],
  ['openat', [NOT_OPEN, BAD, 0, 0], EFAULT, 'the path before where it starts'],
  ['openat', [NOT_OPEN, NAME, 0, 0], EBADF, 'where it starts before what it names'],
  ['openat', [1, NAME, 0, 0], ENOTDIR, 'no directory before what it names'],
  ['open', [NAME, 0, 0], ENOENT, 'and then what it names'],
  ['open', [ZERO, 0, 0], ENOENT, 'an empty path'],
  ['newfstatat', [NOT_OPEN, BAD, BAD, 1], EINVAL, 'flags before the path'],
  ['newfstatat', [NOT_OPEN, BAD, BAD, 0], EFAULT, 'the path before where it starts'],
  ['stat', [NAME, BAD], ENOENT, 'what it names before the buffer'],
  ['stat', [ROOT, BAD], EFAULT, 'and then the buffer'],
  ['faccessat2', [NOT_OPEN, BAD, 9, 1], EINVAL, 'rights and flags before the path'],
  ['faccessat2', [NOT_OPEN, NAME, 7, 0], EBADF, 'where it starts'],
  ['readlink', [BAD, BAD, 0], EINVAL, 'room for nothing before the path'],
  ['readlink', [ROOT, BAD, 9], EINVAL, 'no link before the buffer'],
  ['unlinkat', [NOT_OPEN, BAD, 1], EINVAL, 'flags before the path'],
  ['rmdir', [ROOT], -16, 'the root'],
  ['mkdir', [ROOT, 0], EEXIST, 'it exists'],
  ['mkdir', [ROOT_NAME, 0], EACCES, 'not in the system’s directory'],
  ['linkat', [NOT_OPEN, BAD, NOT_OPEN, BAD, 1], EINVAL, 'flags before the paths'],
  ['link', [NAME, BAD], ENOENT, 'the old path before the new'],
  ['link', [ROOT, ROOT], EEXIST, 'the new name before that it is a directory'],
  ['renameat2', [NOT_OPEN, BAD, NOT_OPEN, BAD, 2], EINVAL, 'flags before the paths'],
  ['rename', [ROOT, NAME], -16, 'the root before that it is a directory'],
  ['rename', [NAME, ROOT], -16, 'onto the root before that there is nothing to rename'],
  ['chmod', [ROOT, 0], EPERM, 'the system’s'],
  ['truncate', [BAD, -1], EINVAL, 'a negative size before the path'],
  ['truncate', [ROOT, 0], -21, 'a directory'],
  ['ftruncate', [NOT_OPEN, -1], EINVAL, 'a negative size before not open'],
  ['ftruncate', [NOT_OPEN, 0], EBADF, 'not open'],
  ['pread64', [NOT_OPEN, HUGE, 8, -1], EINVAL, 'a negative place before not open'],
  ['pread64', [0, HUGE, 8, 0], ESPIPE, 'no places before the buffer'],
  ['getdents64', [0, BAD, 9], ENOTDIR, 'no directory'],
  ['getcwd', [BAD, 0], -34, 'no room before the buffer'],
  ['memfd_create', [BAD, 0x100], EINVAL, 'flags before the name'],
  ['memfd_create', [BAD, 0], EFAULT, 'and then the name'],
  ['close_range', [5, 3, 0], EINVAL, 'an empty range'],
  ['mremap', [1, 4096, 0, 8], EINVAL, 'flags, alignment, size'],
  ['mremap', [NOWHERE, 0, 4096, 1], EFAULT, 'nothing there before an old size of 0'],

  ['socket', [99, 0x100, 0], EINVAL, 'flags before the family'],
  ['socket', [99, 15, 0], -97, 'the family before the type'],
  ['socket', [1, 4, 7], -93, 'the protocol before the type'],
  ['socketpair', [99, 1, 0, BAD], EFAULT, 'the pointer before the family'],
  ['socketpair', [99, 1, 0, DATA], -97, 'and then the family'],
  ['bind', [NOT_OPEN, BAD, -1], EBADF, 'not open before the address'],
  ['bind', [1, BAD, -1], -88, 'no socket before the address'],
  ['bind', [3, BAD, -1], EINVAL, 'its length before the pointer'],
  ['bind', [3, BAD, 10], EFAULT, 'and then the pointer'],
  ['connect', [3, BAD, 129], EINVAL, 'its length before the pointer'],
  ['listen', [3, 0], EINVAL, 'no name'],
  ['accept4', [NOT_OPEN, 0, 0, 1], EINVAL, 'flags before not open'],
  ['accept4', [3, 0, 0, 0], EINVAL, 'it does not listen'],
  ['shutdown', [1, 9], -88, 'no socket before how'],
  ['sendto', [3, HUGE, 8, 1], EFAULT, 'the buffer before that it is out of band'],
  ['sendto', [3, DATA, 8, 1], -95, 'out of band before that it is not connected'],
  ['sendto', [3, DATA, 8, 0], -107, 'not connected'],
  ['recvfrom', [3, DATA, 8, 0], EINVAL, 'a stream that is not connected'],
  ['sendmsg', [1, BAD, 0], -88, 'no socket before the header'],
  ['recvmsg', [3, BAD, 0], EFAULT, 'the header before that it is not connected'],
  ['getsockopt', [3, 9, 99, BAD, BAD], -95, 'the level before the length'],
  ['getsockopt', [3, 1, 99, BAD, BAD], EFAULT, 'the length before the option'],
  ['setsockopt', [3, 9, 99, BAD, -1], EINVAL, 'a negative length before the level'],
  ['setsockopt', [3, 1, 99, BAD, 4], EFAULT, 'the value before the option'],
  ['getpeername', [3, BAD, BAD], -107, 'not connected before the pointers'],

  ['poll', [BAD, 5000, 0], EINVAL, 'too many before the pointer'],
  ['ppoll', [BAD, 5000, BAD_TIME, BAD, 4], EINVAL, 'time before too many'],
  ['ppoll', [BAD, 5000, BAD, BAD, 4], EFAULT, 'the time’s pointer before the mask'],
  ['select', [-1, BAD, 0, 0, BAD], EFAULT, 'time before the count'],
  ['select', [-1, BAD, 0, 0, 0], EINVAL, 'the count before the sets'],
  ['epoll_create1', [1], EINVAL, 'flags'],
  ['epoll_ctl', [NOT_OPEN, 1, NOT_OPEN, BAD], EFAULT, 'the event before not open'],
  ['epoll_ctl', [NOT_OPEN, 9, 0, DATA], EBADF, 'not open before the command'],
  ['epoll_ctl', [1, 9, 0, DATA], EINVAL, 'no epoll'],
  ['epoll_wait', [NOT_OPEN, BAD, 0, 0], EINVAL, 'room for none before not open'],
  ['epoll_wait', [NOT_OPEN, HUGE, 1, 0], EFAULT, 'the buffer before not open'],
  ['epoll_pwait', [NOT_OPEN, BAD, 0, 0, BAD, 4], EINVAL, 'the mask’s size'],
  ['signalfd4', [-1, BAD, 4, 1], EINVAL, 'set size before the set'],
  ['signalfd4', [-1, BAD, 8, 1], EFAULT, 'the set before flags'],
  ['signalfd4', [NOT_OPEN, ZERO, 8, 1], EINVAL, 'flags before not open'],
  ['rt_sigtimedwait', [BAD, 0, BAD_TIME, 4], EINVAL, 'set size before the set'],
  ['rt_sigtimedwait', [BAD, 0, BAD_TIME, 8], EFAULT, 'the set before the time'],
  ['rt_sigqueueinfo', [77, 99, BAD], EFAULT, 'siginfo before no such process'],
  ['rt_sigqueueinfo', [77, 99, ZERO], EPERM, 'a code that is the kernel’s before no such process'],
  ['timerfd_create', [3, 0], EINVAL, 'the clock'],
  ['timerfd_settime', [NOT_OPEN, 9, BAD, BAD], EFAULT, 'the new time before flags'],
  ['timerfd_settime', [NOT_OPEN, 9, ZERO, BAD], EINVAL, 'flags before not open'],
  ['timerfd_settime', [1, 0, ZERO, BAD], EINVAL, 'no timerfd before the old time'],
  ['timer_create', [99, BAD, BAD], EFAULT, 'the event before the clock'],
  ['timer_create', [99, 0, BAD], EINVAL, 'the clock before the id'],
  ['timer_settime', [99, 0, 0, BAD], EINVAL, 'no new time, no such timer'],
  ['timer_settime', [99, 0, BAD, BAD], EFAULT, 'the new time before no such timer'],
  ['setitimer', [9, BAD, BAD], EFAULT, 'the new time before which'],
  ['setitimer', [9, 0, BAD], EINVAL, 'which before the old time'],
  ['sched_setscheduler', [77, -1, 0], EINVAL, 'a negative policy'],
  ['sched_setscheduler', [77, 99, BAD], EFAULT, 'the parameters before no such thread'],
  ['sched_setscheduler', [77, 99, ZERO], ESRCH, 'no such thread before the policy'],
  ['sched_setscheduler', [0, 1, ZERO], EINVAL, 'a priority that is not the policy’s before that it is not allowed'],
  ['getpriority', [9, 77], EINVAL, 'which before who'],
  ['setpriority', [0, 0, -5], EACCES, 'less nice'],
  ['prctl', [1, 65], EINVAL, 'the signal'],

  ['sched_setaffinity', [77, 8, BAD], EFAULT, 'the mask before no such thread'],
  ['sched_setaffinity', [77, 8, ZERO], ESRCH, 'no such thread before no core'],
  ['sched_setaffinity', [0, 8, ZERO], EINVAL, 'and then no core'],
  ['sched_getaffinity', [77, 0, BAD], EINVAL, 'length before no such thread'],
  ['sched_getaffinity', [77, 12, BAD], EINVAL, 'length, a multiple of 8, before no such thread'],
  ['sched_getaffinity', [77, 8, BAD], ESRCH, 'no such thread before the pointer'],

  ['futex', [UNALIGNED, 0, 0, BAD], EFAULT, 'timeout before the word'],
  ['futex', [UNALIGNED, 0, 0, BAD_TIME], EINVAL, 'its value before the word'],
  ['futex', [DATA, 0 | 256, 0, BAD_TIME], EINVAL, 'its value before a clock it cannot have'],
  ['futex', [UNALIGNED, 1 | 256, 0, 0], ENOSYS, 'a clock it cannot have before the word'],
  ['futex', [UNALIGNED, 77, 0, 0], ENOSYS, 'no such operation before the word'],
  ['futex', [UNALIGNED, 9, 0, 0, 0, 0], EINVAL, 'bitset 0 before the word'],
  ['futex', [(1n << 47n) | 1n, 0, 0, 0], EINVAL, 'unaligned before outside'],
  ['futex', [BAD, 0, 1, 0], EFAULT, 'unreadable before another value'],
  ['futex', [1n << 47n, 1, 1, 0], EFAULT, 'a wake outside the user’s half'],

  ['clock_gettime', [99, BAD], EINVAL, 'clock before the pointer'],
  ['clock_getres', [99, BAD], EINVAL, 'clock before the pointer'],
  ['nanosleep', [BAD, BAD], EFAULT, 'the pointer'],
  ['nanosleep', [BAD_TIME, BAD], EINVAL, 'and then its value'],
  ['clock_nanosleep', [99, 0, BAD, 0], EINVAL, 'clock before the pointer'],
  ['clock_nanosleep', [3, 0, BAD, 0], EOPNOTSUPP, 'a thread’s own CPU time before the pointer'],
  ['clock_nanosleep', [4, 0, BAD, 0], EOPNOTSUPP, 'a clock nobody sleeps on before the pointer'],
  ['clock_nanosleep', [1, 0, BAD, 0], EFAULT, 'the pointer before its value'],
  ['clock_nanosleep', [1, 0, BAD_TIME, 0], EINVAL, 'and then its value'],

  ['getrandom', [BAD, 8, 8], EINVAL, 'flags before the buffer'],
  ['getrandom', [BAD, 8, 6], EINVAL, 'both sources before the buffer'],
  ['prlimit64', [77, 99, BAD, BAD], EFAULT, 'new limits before no such process'],
  ['prlimit64', [77, 99, LIMITS_ABOVE, BAD], ESRCH, 'no such process before no such resource'],
  ['prlimit64', [0, 99, LIMITS_UPSIDE_DOWN, BAD], EINVAL, 'no such resource and upside down'],
  ['prlimit64', [0, 7, LIMITS_UPSIDE_DOWN, BAD], EINVAL, 'upside down before raising the hard limit'],
  ['prlimit64', [0, 7, LIMITS_ABOVE, BAD], EPERM, 'raising the hard limit before the old limits'],
  ['getrlimit', [99, BAD], EINVAL, 'resource before the pointer'],
];

/** `pipe2(0x12345000, 0x1) = -22: flags before the pointer` */
function titled(rows: readonly Row[]): [string, Row][] {
  const hex = (value: Argument): string => `0x${BigInt.asUintN(64, BigInt(value)).toString(16)}`;
  return rows.map((row) => [`${row[0]}(${row[1].map(hex).join(', ')}) = ${row[2]}: ${row[3]}`, row]);
}

test.each(titled(ROWS))('%s', (_title, [name, args, result]) => {
  const bench = new Bench();
  bench.write(BAD_TIME, 1n, 1_000_000_000n);
  bench.write(TIME, 1n, 0n);
  bench.write(IOV_NEGATIVE, HUGE, -1n);
  bench.write(IOV_OUTSIDE, HUGE, 8n);
  bench.write(SMALL_STACK, DATA, 0n, 100n);
  bench.write(ODD_STACK, DATA, 5n, 100n);
  bench.write(LIMITS_UPSIDE_DOWN, 9_000_000n, 8_000_000n);
  bench.write(LIMITS_ABOVE, 10n, 5000n);
  bench.write(ACTION, CODE, 0n, 0n, 0n);
  for (const [at, path] of [
    [NAME, 'nothing'],
    [ROOT, '/'],
    [ROOT_NAME, '/nothing'],
  ] as const) {
    bench.writeBytes(at, new TextEncoder().encode(`${path}\0`));
  }
  if (name !== 'dup2' && name !== 'fcntl') expect(bench.call(bench.first, 'socket', 1, 1, 0)).toBe(3);
  expect(bench.call(bench.first, name, ...args)).toBe(result);
});

const EXHAUSTED: readonly Row[] = [
  ['pipe2', [BAD, 1], EINVAL, 'flags before the system’s limit'],
  ['pipe2', [BAD, 0], ENFILE, 'the system’s limit before the process’s'],
  ['eventfd2', [0, 2], EINVAL, 'flags before the process’s limit'],
  ['eventfd2', [0, 0], EMFILE, 'the process’s limit before the system’s'],
  ['dup', [NOT_OPEN], EBADF, 'not open before the limit'],
  ['dup', [1], EMFILE, 'and then the limit'],
  ['fcntl', [1, 0, 3], EINVAL, 'F_DUPFD beyond the limit'],
  ['fcntl', [1, 0, 2], EMFILE, 'F_DUPFD with no room below the limit'],
];
test.each(titled(EXHAUSTED))('no descriptors and no files left: %s', (_title, [name, args, result]) => {
  const bench = new Bench({ kernel: RESTRICTED });
  expect(bench.call(bench.first, name, ...args)).toBe(result);
});
test('pipe2 closes both ends again when the pair cannot be handed over', () => {
  const bench = new Bench();
  bench.call(bench.first, 'pipe2', BAD, 0);
  expect([bench.kernel.openFiles, bench.call(bench.first, 'dup', 1)]).toEqual([3, 3]);
});
