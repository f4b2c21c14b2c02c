// Waiting for files: poll, select, epoll. fs/select.c, fs/eventpoll.c.

import { EBADF, EFAULT, EINTR, EINVAL, EPERM, ERESTART_RESTARTBLOCK, ERESTARTNOHAND } from '../abi/errno.ts';
import { O_CLOEXEC } from '../abi/fcntl.ts';
import { RLIMIT_NOFILE } from '../abi/misc.ts';
import {
  EPOLL_CTL_ADD,
  EPOLL_CTL_DEL,
  EPOLL_CTL_MOD,
  EPOLL_EVENT_BYTES,
  POLLERR,
  POLLFD_BYTES,
  POLLHUP,
  POLLIN,
  POLLNVAL,
  POLLOUT,
  POLLPRI,
  POLLRDBAND,
  POLLRDNORM,
  POLLWRBAND,
  POLLWRNORM,
} from '../abi/poll.ts';
import { SIGSET_BYTES } from '../abi/signal.ts';
import { CLOCK_MONOTONIC } from '../abi/time.ts';
import { block } from '../block.ts';
import { Epoll } from '../epoll.ts';
import type { File, Result } from '../file.ts';
import { restartLater } from '../restart.ts';
import { setBlockedSignals } from '../signals.ts';
import type { Task } from '../task.ts';
import { view } from '../user-memory.ts';
import { linuxCall } from './call.ts';
import { deadlineAt, readTimespec, writeTimespec } from './timespec.ts';

/** A time limit: none, or a cycle. */
type Deadline = number | undefined;

/**
 * Looks, and waits if nothing is ready.
 * @param look answers how many are ready, or -errno
 * @param files those to be woken by
 */
function watch(task: Task, files: readonly File[], deadline: Deadline, waitsFor: string, look: () => number): Result {
  const found = look();
  if (found !== 0) return found;
  const reason = task.resumed?.reason;
  if (reason === 'timeout' || (deadline !== undefined && deadline <= task.here.cycle)) return 0;
  if (reason === 'signal') return -ERESTARTNOHAND;
  const queues = files.flatMap((file) => file.pollQueues());
  return block(waitsFor, queues, { deadlineCycle: deadline, exclusive: false });
}

/** A limit in milliseconds: negative is none. A call that is called again keeps its own. */
function limitInMs(task: Task, ms: number): Deadline {
  if (task.resumed) return task.resumed.deadlineCycle;
  return ms < 0 ? undefined : deadlineAt(task, BigInt(ms) * 1_000_000n, CLOCK_MONOTONIC, false);
}
/** A limit as a timespec; a null pointer is none. @returns -EFAULT -EINVAL as `failed` */
function limitInTimespec(task: Task, at: bigint): { deadline: Deadline } | { failed: number } {
  if (at === 0n) return { deadline: undefined };
  const wanted = readTimespec(task, at);
  if (wanted === undefined) return { failed: -EFAULT };
  if (typeof wanted === 'number') return { failed: wanted };
  return { deadline: task.resumed?.deadlineCycle ?? deadlineAt(task, wanted, CLOCK_MONOTONIC, false) };
}
/** Replaces the mask for the time of the call: ppoll, pselect6, epoll_pwait. @returns -EINVAL -EFAULT */
function replaceMask(task: Task, set: bigint, bytes: bigint): number {
  if (set === 0n || task.resumed) return 0;
  if (bytes !== BigInt(SIGSET_BYTES)) return -EINVAL;
  const mask = task.process.user.read64(set);
  if (mask === undefined) return -EFAULT;
  task.savedSignalMask = task.blockedSignals;
  setBlockedSignals(task, mask);
  return 0;
}
/** The call is over: the mask is put back at once, unless a signal is about to be handled under the new one. */
function restoreMask(task: Task, result: Result): Result {
  if (typeof result === 'object' || task.savedSignalMask === undefined) return result;
  if (result !== -ERESTARTNOHAND && result !== -EINTR) {
    setBlockedSignals(task, task.savedSignalMask);
    task.savedSignalMask = undefined;
  }
  return result;
}
/** What is left of a time limit is told, but not when that fails: the call has done its work. */
function tellRemaining(task: Task, at: bigint, deadline: Deadline, result: Result): Result {
  if (at === 0n || deadline === undefined || typeof result === 'object') return result;
  writeTimespec(task, at, task.kernel.time.nanoseconds(Math.max(0, deadline - task.here.cycle)));
  return result;
}

// ---- poll

/** EINVAL: more than the limit of descriptors; EFAULT. @returns how many have events */
function pollFiles(task: Task, at: bigint, count: number, deadline: Deadline): Result {
  const { user, files } = task.process;
  if (count > task.process.softLimit(RLIMIT_NOFILE)) return -EINVAL;
  const bytes = user.copyIn(at, count * POLLFD_BYTES);
  if (!bytes) return -EFAULT;
  const array = view(bytes);
  const watched: { file: File | undefined; events: number; place: bigint; wanted: boolean }[] = [];
  for (let i = 0; i < count; i++) {
    const fd = array.getInt32(POLLFD_BYTES * i, true);
    const events = array.getInt16(POLLFD_BYTES * i + 4, true) & 0xffff;
    const place = at + BigInt(POLLFD_BYTES * i + 6);
    watched.push({ file: fd < 0 ? undefined : files.get(fd), events, place, wanted: fd >= 0 });
  }
  const look = (): number => {
    let ready = 0;
    for (const { file, events, place, wanted } of watched) {
      const found = file ? file.poll(task) & (events | POLLERR | POLLHUP) : wanted ? POLLNVAL : 0;
      if (found !== 0) ready++;
      if (!user.copyOut(place, Uint8Array.of(found & 0xff, found >> 8))) return -EFAULT;
    }
    return ready;
  };
  const open = watched.flatMap(({ file }) => file ?? []);
  return watch(task, open, deadline, `${open.length} files to be ready (poll)`, look);
}
/** poll goes on after a signal without a handler, with what is left of its time. */
function poll(task: Task, at: bigint, count: number, timeout: number): Result {
  const deadline = limitInMs(task, timeout);
  const result = pollFiles(task, at, count, deadline);
  if (result !== -ERESTARTNOHAND) return result;
  restartLater(task, deadline);
  return -ERESTART_RESTARTBLOCK;
}
/** EFAULT EINVAL: time; EINVAL EFAULT: mask; then as poll. */
function ppoll(task: Task, at: bigint, count: number, time: bigint, set: bigint, setBytes: bigint): Result {
  const limit = limitInTimespec(task, time);
  if ('failed' in limit) return limit.failed;
  const refused = replaceMask(task, set, setBytes);
  if (refused !== 0) return refused;
  const result = restoreMask(task, pollFiles(task, at, count, limit.deadline));
  return tellRemaining(task, time, limit.deadline, result);
}

// ---- select

/** Events that each of the three sets asks for. */
const SELECTED = [
  POLLRDNORM | POLLRDBAND | POLLIN | POLLHUP | POLLERR,
  POLLWRBAND | POLLWRNORM | POLLOUT | POLLERR,
  POLLPRI,
] as const;

/** EINVAL: a negative count; EFAULT; EBADF: a descriptor that is not open. @returns bits set in all sets together */
function selectFiles(task: Task, count: number, sets: readonly bigint[], deadline: Deadline): Result {
  const { user, files } = task.process;
  if (count < 0) return -EINVAL;
  const most = Math.min(count, Math.max(64, files.capacity));
  const words = Math.ceil(most / 64);
  const wanted: Uint8Array[] = [];
  for (const at of sets) {
    const bytes = at === 0n ? new Uint8Array(8 * words) : user.copyIn(at, 8 * words);
    if (!bytes) return -EFAULT;
    wanted.push(bytes);
  }
  const isIn = (set: Uint8Array, fd: number): boolean => ((set[fd >> 3]! >> (fd & 7)) & 1) === 1;
  const fds = Array.from({ length: most }, (_, fd) => fd).filter((fd) => wanted.some((set) => isIn(set, fd)));
  if (fds.some((fd) => !files.get(fd))) return -EBADF;
  const look = (): number => {
    let ready = 0;
    const found = wanted.map((set) => new Uint8Array(set.length));
    for (const fd of fds) {
      const events = files.get(fd)?.poll(task) ?? 0;
      for (const [i, set] of wanted.entries()) {
        if (!isIn(set, fd) || (events & SELECTED[i]!) === 0) continue;
        found[i]![fd >> 3]! |= 1 << (fd & 7);
        ready++;
      }
    }
    const isOver = ready > 0 || task.resumed?.reason === 'timeout' || (deadline ?? Infinity) <= task.here.cycle;
    if (!isOver) return 0;
    for (const [i, at] of sets.entries()) if (at !== 0n && !user.copyOut(at, found[i]!)) return -EFAULT;
    return ready;
  };
  return watch(
    task,
    fds.flatMap((fd) => files.get(fd) ?? []),
    deadline,
    `${fds.length} files to be ready (select)`,
    look,
  );
}
/** EFAULT EINVAL: time, a struct timeval; then as above. */
function select(task: Task, count: number, read: bigint, write: bigint, except: bigint, time: bigint): Result {
  const { user } = task.process;
  let deadline = task.resumed?.deadlineCycle;
  if (time !== 0n && !task.resumed) {
    const bytes = user.copyIn(time, 16);
    if (!bytes) return -EFAULT;
    const [seconds, microseconds] = [view(bytes).getBigInt64(0, true), view(bytes).getBigInt64(8, true)];
    const total = seconds * 1_000_000n + microseconds;
    if (seconds < 0n || microseconds < 0n) return -EINVAL;
    deadline = deadlineAt(task, total * 1000n, CLOCK_MONOTONIC, false);
  }
  const result = selectFiles(task, count, [read, write, except], deadline);
  if (time !== 0n && deadline !== undefined && typeof result !== 'object') {
    const left = task.kernel.time.nanoseconds(Math.max(0, deadline - task.here.cycle)) / 1000n;
    user.write64(time, left / 1_000_000n, left % 1_000_000n);
  }
  return result;
}
/** EFAULT: the pair of mask and size; EFAULT EINVAL: time; EINVAL EFAULT: mask; then as above. */
function pselect6(
  task: Task,
  count: number,
  read: bigint,
  write: bigint,
  except: bigint,
  time: bigint,
  pair: bigint,
): Result {
  const { user } = task.process;
  const [set, size] = pair === 0n ? [0n, 0n] : [user.read64(pair), user.read64(pair + 8n)];
  if (set === undefined || size === undefined) return -EFAULT;
  const limit = limitInTimespec(task, time);
  if ('failed' in limit) return limit.failed;
  const refused = replaceMask(task, set, size);
  if (refused !== 0) return refused;
  const result = restoreMask(task, selectFiles(task, count, [read, write, except], limit.deadline));
  return tellRemaining(task, time, limit.deadline, result);
}

// ---- epoll

function epollCreate1(task: Task, flags: number): Result {
  if ((flags & ~O_CLOEXEC) !== 0) return -EINVAL;
  return task.kernel.openFile(task, new Epoll(), flags !== 0);
}
/** EFAULT: the event; EBADF; EPERM: a file that is always ready; EINVAL: no epoll, itself; then the set's own; EINVAL: no such command. */
function epollCtl(task: Task, epfd: number, command: number, fd: number, event: bigint): Result {
  const { files, user } = task.process;
  const hasEvent = command === EPOLL_CTL_ADD || command === EPOLL_CTL_MOD;
  const bytes = command === EPOLL_CTL_DEL ? undefined : user.copyIn(event, EPOLL_EVENT_BYTES);
  if (command !== EPOLL_CTL_DEL && !bytes) return -EFAULT;
  const epoll = files.get(epfd);
  const file = files.get(fd);
  if (!epoll || !file) return -EBADF;
  if (!file.canBeWatched) return -EPERM;
  if (epoll === file || !(epoll instanceof Epoll)) return -EINVAL;
  if (command === EPOLL_CTL_DEL) return epoll.delete(fd, file);
  if (!hasEvent || !bytes) return -EINVAL;
  const events = view(bytes).getUint32(0, true);
  const data = view(bytes).getBigUint64(4, true);
  return command === EPOLL_CTL_ADD
    ? epoll.add(task, fd, file, events, data)
    : epoll.modify(task, fd, file, events, data);
}
/** EINVAL: room for none, or too many; EFAULT; EBADF; EINVAL: no epoll. @returns how many events; -EINTR, never restarted */
function epollWait(task: Task, epfd: number, events: bigint, most: number, timeout: number): Result {
  return waitForEvents(task, epfd, events, most, () => limitInMs(task, timeout));
}
function waitForEvents(task: Task, epfd: number, events: bigint, most: number, limit: () => Deadline): Result {
  const { files, user } = task.process;
  if (most <= 0 || most > 0x7fff_ffff / EPOLL_EVENT_BYTES) return -EINVAL;
  if (!user.isUserRange(events, BigInt(most * EPOLL_EVENT_BYTES))) return -EFAULT;
  const epoll = task.resumed?.file ?? files.get(epfd);
  if (!epoll) return -EBADF;
  if (!(epoll instanceof Epoll)) return -EINVAL;
  const deadline = limit();
  let failed = false;
  const given = epoll.take(task, most, ({ events: found, data }, i) => {
    const bytes = new Uint8Array(EPOLL_EVENT_BYTES);
    view(bytes).setUint32(0, found, true);
    view(bytes).setBigUint64(4, data, true);
    failed = !user.copyOut(events + BigInt(EPOLL_EVENT_BYTES * i), bytes);
    return !failed;
  });
  if (given > 0) return given;
  if (failed) return -EFAULT;
  const reason = task.resumed?.reason;
  if (reason === 'timeout' || (deadline !== undefined && deadline <= task.here.cycle)) return 0;
  if (reason === 'signal') return -EINTR;
  return { ...block('an event (epoll)', [epoll.queue], { deadlineCycle: deadline }), file: epoll };
}
function epollPwait(
  task: Task,
  epfd: number,
  events: bigint,
  most: number,
  timeout: number,
  set: bigint,
  bytes: bigint,
): Result {
  return replaceMask(task, set, bytes) || restoreMask(task, epollWait(task, epfd, events, most, timeout));
}

/** EFAULT EINVAL: time; then as epoll_pwait. */
function epollPwait2(
  task: Task,
  epfd: number,
  events: bigint,
  most: number,
  time: bigint,
  set: bigint,
  bytes: bigint,
): Result {
  const limit = limitInTimespec(task, time);
  if ('failed' in limit) return limit.failed;
  const refused = replaceMask(task, set, bytes);
  return (
    refused ||
    restoreMask(
      task,
      waitForEvents(task, epfd, events, most, () => limit.deadline),
    )
  );
}

export const readinessCalls = [
  linuxCall('poll', ['pointer fds', 'u32 nfds', 's32 timeout'], poll),
  linuxCall('ppoll', ['pointer fds', 'u32 nfds', 'pointer tmo_p', 'pointer sigmask', 'u64 sigsetsize'], ppoll),
  linuxCall(
    'select',
    ['s32 nfds', 'pointer readfds', 'pointer writefds', 'pointer exceptfds', 'pointer timeout'],
    select,
  ),
  linuxCall(
    'pselect6',
    ['s32 nfds', 'pointer readfds', 'pointer writefds', 'pointer exceptfds', 'pointer timeout', 'pointer sigmask'],
    pselect6,
  ),
  linuxCall('epoll_create', ['s32 size'], (task, size) => (size <= 0 ? -EINVAL : epollCreate1(task, 0))),
  linuxCall('epoll_create1', ['s32 flags'], epollCreate1),
  linuxCall('epoll_ctl', ['s32 epfd', 's32 op', 's32 fd', 'pointer event'], epollCtl, 'EPOLLEXCLUSIVE changes nothing'),
  linuxCall('epoll_wait', ['s32 epfd', 'pointer events', 's32 maxevents', 's32 timeout'], epollWait),
  linuxCall(
    'epoll_pwait',
    ['s32 epfd', 'pointer events', 's32 maxevents', 's32 timeout', 'pointer sigmask', 'u64 sigsetsize'],
    epollPwait,
  ),
  linuxCall(
    'epoll_pwait2',
    ['s32 epfd', 'pointer events', 's32 maxevents', 'pointer timeout', 'pointer sigmask', 'u64 sigsetsize'],
    epollPwait2,
  ),
];
