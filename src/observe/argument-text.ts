// How the arguments of a system call are shown: by their C type, and by name where a call's argument has names for its values.

import * as fcntl from '../kernel/abi/fcntl.ts';
import * as futex from '../kernel/abi/futex.ts';
import * as misc from '../kernel/abi/misc.ts';
import * as mman from '../kernel/abi/mman.ts';
import { filled, pointeeOf } from '../kernel/abi/pointees.ts';
import * as poll from '../kernel/abi/poll.ts';
import * as sched from '../kernel/abi/sched.ts';
import * as signal from '../kernel/abi/signal.ts';
import * as socket from '../kernel/abi/socket.ts';
import * as time from '../kernel/abi/time.ts';
import * as wait from '../kernel/abi/wait.ts';
import type { CallView } from './call-view.ts';
import { bits, oneOf } from './names.ts';
import { hex } from './sink.ts';
import { pointeeText } from './structures.ts';

/** A system call as its table describes it: what is needed to show one. */
export interface CallSignature {
  readonly name: string;
  readonly arguments: readonly { readonly type: 's32' | 'u32' | 's64' | 'u64' | 'pointer'; readonly name: string }[];
}

/** Shows one argument register. */
type Style = (register: bigint) => string;

const pointer: Style = (register) => (register === 0n ? 'NULL' : hex(register));
const bitset: Style = (register) => hex(register);
const unnamedBits = bits({}, '0', /^$/);
const signalNumber: Style = (register) => {
  const number = Number(BigInt.asIntN(32, register));
  return number > 0 && number <= signal.NSIG ? signal.signalName(number) : String(number);
};
const openFlags = bits(fcntl, '0', /^O_(APPEND|NONBLOCK|DIRECT|CLOEXEC)$/);
const protection = bits(mman, 'PROT_NONE', /^PROT_/);
const mapping = bits(mman, '0', /^MAP_(SHARED|PRIVATE|FIXED|ANONYMOUS|GROWSDOWN|STACK|FIXED_NOREPLACE)$/);
const clock = oneOf(time, /^CLOCK_/);
const cloneBits = bits(sched, '0', /^CLONE_(?!NAMESPACES)/);
/** The low byte of clone's flags is the signal that the parent gets. */
const cloneFlags: Style = (register) => {
  const exitSignal = register & sched.CSIGNAL;
  const flags = cloneBits(register & ~sched.CSIGNAL);
  return exitSignal === 0n ? flags : `${flags}|${signal.signalName(Number(exitSignal))}`;
};
const futexModifiers = bits(futex, '', /^FUTEX_(PRIVATE_FLAG|CLOCK_REALTIME)$/);
const futexCommand = oneOf(futex, /^FUTEX_(WAIT|WAKE)/);
const futexOperation: Style = (register) => {
  const command = register & BigInt(futex.FUTEX_CMD_MASK);
  const modifiers = futexModifiers(register & ~BigInt(futex.FUTEX_CMD_MASK) & 0xffff_ffffn);
  return modifiers === '' ? futexCommand(command) : `${futexCommand(command)}|${modifiers}`;
};

const creation = bits(fcntl, '', /^O_(?!ACCMODE|RDONLY|WRONLY|RDWR|PATH|TMPFILE)/);
const accessMode = oneOf(fcntl, /^O_(RDONLY|WRONLY|RDWR)$/);
/** open's flags: how it may be used, then the rest. */
const fileFlags: Style = (register) => {
  const mode = accessMode(register & BigInt(fcntl.O_ACCMODE));
  const rest = creation(register & ~BigInt(fcntl.O_ACCMODE));
  return rest === '' ? mode : `${mode}|${rest}`;
};
const octal: Style = (register) => `0${BigInt.asUintN(32, register).toString(8)}`;
/** A descriptor that paths start from. */
const start: Style = (register) => {
  const fd = BigInt.asIntN(32, register);
  return fd === BigInt(fcntl.AT_FDCWD) ? 'AT_FDCWD' : fd.toString();
};
const pathFlags = bits(fcntl, '0', /^AT_(SYMLINK_NOFOLLOW|SYMLINK_FOLLOW|EMPTY_PATH)$/);
const socketKind = oneOf(socket, /^SOCK_(STREAM|DGRAM|RAW|SEQPACKET)$/);
const socketModifiers = bits(socket, '', /^SOCK_(NONBLOCK|CLOEXEC)$/);
const socketType: Style = (register) => {
  const mask = BigInt(socket.SOCK_TYPE_MASK);
  const modifiers = socketModifiers(register & ~mask & 0xffff_ffffn);
  return modifiers === '' ? socketKind(register & mask) : `${socketKind(register & mask)}|${modifiers}`;
};
const family = oneOf(socket, /^AF_(UNSPEC|UNIX)$/);
const messageFlags = bits(socket, '0', /^MSG_/);
const socketOption = oneOf(socket, /^SO_/);
const socketLevel = oneOf(socket, /^SOL_/);
const waitOptions = bits(wait, '0', /^(WNOHANG|WUNTRACED|WEXITED|WCONTINUED|WNOWAIT|__W)/);
const policy = oneOf(sched, /^SCHED_(?!RESET)/);
const intervalTimer = oneOf(time, /^ITIMER_(REAL|VIRTUAL|PROF)$/);
const priorityOf = oneOf(sched, /^PRIO_/);

/** Arguments with names for their values, by the call's name and the argument's place. */
const STYLES: Readonly<Record<string, readonly (Style | undefined)[]>> = {
  mmap: [pointer, undefined, protection, mapping],
  mprotect: [pointer, undefined, protection],
  munmap: [pointer],
  brk: [pointer],
  rt_sigaction: [signalNumber],
  rt_sigprocmask: [oneOf(signal, /^SIG_(BLOCK|UNBLOCK|SETMASK)$/)],
  clone: [cloneFlags],
  kill: [undefined, signalNumber],
  tkill: [undefined, signalNumber],
  tgkill: [undefined, undefined, signalNumber],
  fcntl: [undefined, oneOf(fcntl, /^F_(?!SEAL_)/)],
  ioctl: [undefined, oneOf(fcntl, /^FIO/), bitset],
  arch_prctl: [oneOf(misc, /^ARCH_/), bitset],
  futex: [pointer, futexOperation],
  clock_gettime: [clock],
  clock_getres: [clock],
  clock_nanosleep: [clock, bits(time, '0', /^TIMER_/)],
  pipe2: [undefined, openFlags],
  dup3: [undefined, undefined, openFlags],
  eventfd2: [undefined, bits({ ...fcntl }, '0', /^(EFD_SEMAPHORE|O_NONBLOCK|O_CLOEXEC)$/)],
  getrandom: [undefined, undefined, bits(misc, '0', /^GRND_/)],
  prlimit64: [undefined, oneOf(misc, /^RLIMIT_/)],
  getrlimit: [oneOf(misc, /^RLIMIT_/)],
  setrlimit: [oneOf(misc, /^RLIMIT_/)],
  open: [undefined, fileFlags, octal],
  openat: [start, undefined, fileFlags, octal],
  creat: [undefined, octal],
  mkdir: [undefined, octal],
  mkdirat: [start, undefined, octal],
  chmod: [undefined, octal],
  fchmod: [undefined, octal],
  fchmodat: [start, undefined, octal],
  umask: [octal],
  newfstatat: [start, undefined, undefined, pathFlags],
  unlinkat: [start, undefined, bits(fcntl, '0', /^AT_REMOVEDIR$/)],
  linkat: [start, undefined, start, undefined, pathFlags],
  symlinkat: [undefined, start],
  readlinkat: [start],
  renameat: [start, undefined, start],
  renameat2: [start, undefined, start, undefined, bits(fcntl, '0', /^RENAME_/)],
  faccessat: [start],
  faccessat2: [start, undefined, undefined, pathFlags],
  execveat: [start, undefined, undefined, undefined, pathFlags],
  lseek: [undefined, undefined, oneOf(fcntl, /^SEEK_/)],
  memfd_create: [undefined, bits(fcntl, '0', /^MFD_/)],
  close_range: [undefined, undefined, bits(fcntl, '0', /^CLOSE_RANGE_/)],
  mremap: [pointer, undefined, undefined, bits(mman, '0', /^MREMAP_/), pointer],
  madvise: [pointer, undefined, oneOf(mman, /^MADV_(?!KNOWN)/)],
  wait4: [undefined, pointer, waitOptions, pointer],
  waitid: [oneOf(wait, /^P_/), undefined, pointer, waitOptions, pointer],
  getrusage: [oneOf(wait, /^RUSAGE_(SELF|CHILDREN|THREAD)$/)],
  prctl: [oneOf(misc, /^PR_/)],
  pidfd_send_signal: [undefined, signalNumber],
  rt_sigqueueinfo: [undefined, signalNumber],
  rt_tgsigqueueinfo: [undefined, undefined, signalNumber],
  signalfd4: [undefined, undefined, undefined, openFlags],
  socket: [family, socketType],
  socketpair: [family, socketType],
  accept4: [undefined, undefined, undefined, socketModifiers],
  sendto: [undefined, undefined, undefined, messageFlags],
  sendmsg: [undefined, undefined, messageFlags],
  recvfrom: [undefined, undefined, undefined, messageFlags],
  recvmsg: [undefined, undefined, messageFlags],
  shutdown: [undefined, oneOf(socket, /^SHUT_/)],
  getsockopt: [undefined, socketLevel, socketOption],
  setsockopt: [undefined, socketLevel, socketOption],
  epoll_create1: [openFlags],
  epoll_ctl: [undefined, oneOf(poll, /^EPOLL_CTL_/)],
  getitimer: [intervalTimer],
  setitimer: [intervalTimer],
  timer_create: [clock],
  timer_settime: [undefined, bits(time, '0', /^TIMER_ABSTIME$/)],
  timerfd_create: [clock, openFlags],
  timerfd_settime: [undefined, bits(time, '0', /^TFD_/)],
  sched_setscheduler: [undefined, policy],
  sched_get_priority_max: [policy],
  sched_get_priority_min: [policy],
  getpriority: [priorityOf],
  setpriority: [priorityOf],
  uintr_register_handler: [pointer],
};

/** Arguments that are descriptors. */
const DESCRIPTOR = /^(.*fd|fd_.*)$/;

/**
 * The arguments of a call, each as text. Of a call nobody knows, the first three registers.
 * @param view what its pointers and descriptors are; without it they are shown as numbers
 */
export function argumentTexts(
  call: CallSignature | undefined,
  registers: readonly bigint[],
  view?: CallView,
): string[] {
  if (!call) return registers.slice(0, 3).map(hex);
  const looked = isOpening(call.name, registers) ? call.arguments.slice(0, -1) : call.arguments;
  return looked.map((argument, i) => {
    const register = registers[i] ?? 0n;
    const shown =
      view && (pointedTo(call, argument, register, registers, view) ?? descriptor(argument, register, view));
    return shown ?? (STYLES[call.name]?.[i] ?? styleOf(argument))(register);
  });
}

/** open without O_CREAT: permissions are nothing it looks at. */
function isOpening(name: string, registers: readonly bigint[]): boolean {
  const flags = name === 'open' ? registers[1]! : name === 'openat' ? registers[2]! : BigInt(fcntl.O_CREAT);
  return (flags & BigInt(fcntl.O_CREAT)) === 0n;
}

/** What a pointer leads to; undefined: that is not known. */
function pointedTo(
  call: CallSignature,
  { type, name }: CallSignature['arguments'][number],
  register: bigint,
  registers: readonly bigint[],
  view: CallView,
): string | undefined {
  if (type !== 'pointer' || register === 0n) return undefined;
  const pointee = pointeeOf(call.name, name);
  if (!pointee || (call.name === 'futex' && !waitsForTime(registers[1]!))) return undefined;
  const at = call.arguments.findIndex((argument) => argument.name === pointee.count);
  const count =
    pointee.count === 'result'
      ? (filled(call, registers, view.result) ?? 0n)
      : at < 0
        ? 1n
        : BigInt.asIntN(32, registers[at]!);
  const length = name === 'addr' && pointee.when === 'out' ? addressLength(call, registers, view) : undefined;
  return pointeeText(view, register, pointee, length ?? Number(count));
}
/** Bytes of an address that has been filled in: as long as it says, as far as there was room. */
function addressLength(call: CallSignature, registers: readonly bigint[], view: CallView): number | undefined {
  const at = call.arguments.findIndex(({ name }) => name === 'addrlen');
  const [room, length] = [view.given(registers[at] ?? 0n, 4), view.filled(registers[at] ?? 0n, 4)];
  return length && Math.min(length.getUint32(0, true), room?.getUint32(0, true) ?? 110);
}
/** Only these futex operations have a time in that place; the others a count. */
function waitsForTime(operation: bigint): boolean {
  const command = Number(BigInt.asIntN(32, operation)) & futex.FUTEX_CMD_MASK;
  return command === futex.FUTEX_WAIT || command === futex.FUTEX_WAIT_BITSET;
}
function descriptor({ name }: { readonly name: string }, register: bigint, view: CallView): string | undefined {
  const fd = Number(BigInt.asIntN(32, register));
  return DESCRIPTOR.test(name) && fd >= 0 ? view.descriptor(fd) : undefined;
}

function styleOf({ type, name }: CallSignature['arguments'][number]): Style {
  switch (type) {
    case 'pointer':
      return pointer;
    case 's32':
      return (register) => BigInt.asIntN(32, register).toString();
    case 'u32':
      return name === 'flags' ? unnamedBits : (register) => BigInt.asUintN(32, register).toString();
    case 's64':
      return (register) => BigInt.asIntN(64, register).toString();
    case 'u64':
      return (register) => register.toString();
  }
}
