// Structures that system calls are given or fill in, as strace writes them: `{tv_sec=1, tv_nsec=0}`, `[USR1 CHLD]`.

import * as fcntl from '../kernel/abi/fcntl.ts';
import { RLIM_INFINITY } from '../kernel/abi/misc.ts';
import { bytesOf, type Pointee, type PointeeType } from '../kernel/abi/pointees.ts';
import * as poll from '../kernel/abi/poll.ts';
import * as sched from '../kernel/abi/sched.ts';
import * as signal from '../kernel/abi/signal.ts';
import * as socket from '../kernel/abi/socket.ts';
import * as time from '../kernel/abi/time.ts';
import type { CallView } from './call-view.ts';
import { bits, oneOf, quoteBytes } from './names.ts';
import { hex } from './sink.ts';

/** Shows one structure. */
type Shown = (image: DataView) => string;

const u32 = (image: DataView, at: number): number => image.getUint32(at, true);
const s32 = (image: DataView, at: number): number => image.getInt32(at, true);
const u64 = (image: DataView, at: number): bigint => image.getBigUint64(at, true);
const s64 = (image: DataView, at: number): bigint => image.getBigInt64(at, true);
const pointer = (value: bigint): string => (value === 0n ? 'NULL' : hex(value));
const fields = (...pairs: readonly (readonly [string, unknown])[]): string =>
  `{${pairs.map(([name, value]) => `${name}=${value}`).join(', ')}}`;

const timespec = (image: DataView, at = 0): string =>
  fields(['tv_sec', s64(image, at)], ['tv_nsec', s64(image, at + 8)]);
const timeval = (image: DataView, at = 0): string =>
  fields(['tv_sec', s64(image, at)], ['tv_usec', s64(image, at + 8)]);

/** `[USR1 CHLD]`, or all but some: `~[USR1]`. */
export function signalSet(set: bigint): string {
  const names = (wanted: bigint): string[] =>
    Array.from({ length: signal.NSIG }, (_, i) => i + 1)
      .filter((number) => (wanted & signal.signalBit(number)) !== 0n)
      .map((number) => signal.signalName(number).replace(/^SIG/, '').replace(/^RT/, 'RT_'));
  const inside = names(set);
  return inside.length > signal.NSIG / 2 ? `~[${names(~set).join(' ')}]` : `[${inside.join(' ')}]`;
}

const signalFlags = bits(signal, '0', /^SA_/);
const handler = (value: bigint): string =>
  value === signal.SIG_DFL ? 'SIG_DFL' : value === signal.SIG_IGN ? 'SIG_IGN' : hex(value);
const genericCode = oneOf(signal, /^SI_/);
const childCode = oneOf(signal, /^CLD_/);
const FAULT_CODES: ReadonlyMap<number, (value: bigint) => string> = new Map([
  [signal.SIGSEGV, oneOf(signal, /^SEGV_/)],
  [signal.SIGBUS, oneOf(signal, /^BUS_/)],
  [signal.SIGFPE, oneOf(signal, /^FPE_/)],
  [signal.SIGILL, oneOf(signal, /^ILL_/)],
  [signal.SIGTRAP, oneOf(signal, /^TRAP_/)],
]);

/** What siginfo says. */
export interface Info {
  readonly signal: number;
  readonly code: number;
  readonly pid?: number | undefined;
  readonly uid?: number | undefined;
  readonly value?: bigint | undefined;
  readonly status?: number | undefined;
  readonly address?: bigint | undefined;
}
/** `{si_signo=SIGUSR1, si_code=SI_USER, si_pid=1, si_uid=1000}`; a child's, a fault's and a timer's have other fields. */
export function infoText({ signal: number, code, pid, uid, value, status, address }: Info): string {
  const isChild = status !== undefined;
  const isFault = code > 0 && code !== signal.SI_KERNEL;
  const names = isChild ? childCode : isFault ? (FAULT_CODES.get(number) ?? genericCode) : genericCode;
  const pairs: [string, unknown][] = [
    ['si_signo', signal.signalName(number)],
    ['si_code', names(BigInt(code))],
  ];
  if (pid !== undefined) pairs.push(['si_pid', pid], ['si_uid', uid ?? 0]);
  if (isChild) pairs.push(['si_status', code === signal.CLD_EXITED ? status : signal.signalName(status)]);
  if (value !== undefined) pairs.push(['si_value', value]);
  if (address !== undefined && pid === undefined) pairs.push(['si_addr', pointer(address)]);
  return fields(...pairs);
}
const siginfo: Shown = (image) => {
  const layout = signal.SiginfoLayout;
  const number = s32(image, layout.signo);
  const code = s32(image, layout.code);
  if (number === 0) return '{}';
  const isFault = code > 0 && FAULT_CODES.has(number);
  return infoText({
    signal: number,
    code,
    ...(isFault
      ? { address: u64(image, layout.address) }
      : { pid: s32(image, layout.pid), uid: s32(image, layout.uid) }),
    ...(number === signal.SIGCHLD && code > 0 && { status: s32(image, layout.status) }),
    ...(code < 0 && code !== signal.SI_TKILL && { value: u64(image, layout.value) }),
  });
};

const pollEvents = bits(poll, '0', /^POLL(?!_ANY)/);
const epollBits = bits(poll, '0', /^EPOLL(ET|ONESHOT|EXCLUSIVE|WAKEUP)$/);
const epollEvents = (value: number): string => {
  const modes = BigInt((poll.EPOLLET | poll.EPOLLONESHOT | poll.EPOLLEXCLUSIVE | poll.EPOLLWAKEUP) >>> 0);
  const what = pollEvents(BigInt(value) & ~modes).replaceAll('POLL', 'EPOLL');
  const how = epollBits(BigInt(value) & modes);
  return how === '0' ? what : what === '0' ? how : `${what}|${how}`;
};

/** `S_IFREG|0644`. */
const fileKind = oneOf(fcntl, /^S_IF(?!MT)/);
const fileMode = (mode: number): string => `${fileKind(BigInt(mode & fcntl.S_IFMT))}|0${(mode & 0o7777).toString(8)}`;

const limit = (value: bigint): string =>
  value === RLIM_INFINITY
    ? 'RLIM64_INFINITY'
    : value > 1024n && value % 1024n === 0n
      ? `${value / 1024n}*1024`
      : String(value);
const clonePart = bits(sched, '0', /^CLONE_(?!NAMESPACES|ARGS)/);

/** A child's status, by the macros that take it apart. */
function statusText(status: number): string {
  if (status === 0xffff) return '[{WIFCONTINUED(s)}]';
  if ((status & 0xff) === 0x7f) return `[{WIFSTOPPED(s) && WSTOPSIG(s) == ${signal.signalName(status >> 8)}}]`;
  if ((status & 0x7f) === 0) return `[{WIFEXITED(s) && WEXITSTATUS(s) == ${status >> 8}}]`;
  const dumped = (status & 0x80) !== 0 ? ' && WCOREDUMP(s)' : '';
  return `[{WIFSIGNALED(s) && WTERMSIG(s) == ${signal.signalName(status & 0x7f)}${dumped}}]`;
}
const text = (image: DataView, at: number, most: number): string => {
  const bytes = new Uint8Array(image.buffer, image.byteOffset + at, most);
  const end = bytes.indexOf(0);
  return quoteBytes(end < 0 ? bytes : bytes.subarray(0, end), most);
};
const notification = oneOf(time, /^SIGEV_/);

const STRUCTURES: Partial<Record<PointeeType, Shown>> = {
  int: (image) => `[${s32(image, 0)}]`,
  long: (image) => `[${s64(image, 0)}]`,
  timespec,
  timeval,
  itimerspec: (image) => fields(['it_interval', timespec(image)], ['it_value', timespec(image, 16)]),
  itimerval: (image) => fields(['it_interval', timeval(image)], ['it_value', timeval(image, 16)]),
  sigset: (image) => signalSet(u64(image, 0)),
  sigaction: (image) => {
    const layout = signal.SigactionLayout;
    const action = handler(u64(image, layout.handler));
    const flags = u64(image, layout.flags);
    const name = (flags & signal.SA_SIGINFO) !== 0n ? 'sa_sigaction' : 'sa_handler';
    return fields(
      [name, action],
      ['sa_mask', signalSet(u64(image, layout.mask))],
      ['sa_flags', signalFlags(flags)],
      ...((flags & signal.SA_RESTORER) !== 0n ? [['sa_restorer', hex(u64(image, layout.restorer))] as const] : []),
    );
  },
  siginfo,
  stack: (image) =>
    fields(
      ['ss_sp', pointer(u64(image, signal.StackLayout.sp))],
      ['ss_flags', bits(signal, '0', /^SS_/)(BigInt(u32(image, signal.StackLayout.flags)))],
      ['ss_size', u64(image, signal.StackLayout.size)],
    ),
  sigevent: (image) => {
    const layout = time.SigeventLayout;
    const number = s32(image, layout.signo);
    return fields(
      ['sigev_value', hex(u64(image, layout.value))],
      ['sigev_signo', number > 0 && number <= signal.NSIG ? signal.signalName(number) : number],
      ['sigev_notify', notification(BigInt(s32(image, layout.notify)))],
    );
  },
  epoll_event: (image) =>
    fields(['events', epollEvents(u32(image, 0))], ['data', fields(['u32', u32(image, 4)], ['u64', u64(image, 4)])]),
  stat: (image) => {
    const layout = fcntl.StatLayout;
    const mode = u32(image, layout.mode);
    const isDevice = (mode & fcntl.S_IFMT) === fcntl.S_IFCHR;
    const device = Number(u64(image, layout.rdev));
    return `{st_mode=${fileMode(mode)}, ${isDevice ? `st_rdev=makedev(${hex(BigInt(device >> 8))}, ${hex(BigInt(device & 0xff))})` : `st_size=${s64(image, layout.size)}`}, ...}`;
  },
  statx: (image) => {
    const layout = fcntl.StatxLayout;
    return `{stx_mode=${fileMode(image.getUint16(layout.mode, true))}, stx_size=${s64(image, layout.size)}, ...}`;
  },
  rlimit: (image) => fields(['rlim_cur', limit(u64(image, 0))], ['rlim_max', limit(u64(image, 8))]),
  rusage: (image) => `{ru_utime=${timeval(image)}, ru_stime=${timeval(image, 16)}, ...}`,
  clone_args: (image) => {
    const exit = u64(image, 32);
    return fields(
      ['flags', clonePart(u64(image, 0))],
      ['exit_signal', exit === 0n || exit > BigInt(signal.NSIG) ? exit : signal.signalName(Number(exit))],
      ['stack', pointer(u64(image, 40))],
      ['stack_size', hex(u64(image, 48))],
    );
  },
  utsname: (image) => `{sysname=${text(image, 0, 65)}, nodename=${text(image, 65, 65)}, ...}`,
  wstatus: (image) => statusText(u32(image, 0)),
};

/**
 * What a pointer argument led to; undefined: it is not known, or the call has filled nothing in.
 * @param counted how many things there are, or bytes
 */
export function pointeeText(view: CallView, address: bigint, pointee: Pointee, counted: number): string | undefined {
  const isOut = pointee.when === 'out';
  switch (pointee.type) {
    case 'string':
      return stringText(view, address, isOut);
    case 'strings':
      return stringsText(view, address);
    case 'buffer': {
      if (counted === 0) return '""';
      const bytes = view.bytesFrom(address, isOut);
      return (
        bytes && (bytes.length < counted ? `${quoteBytes(bytes)}${bytes.length > 64 ? '' : '...'}` : quoteBytes(bytes))
      );
    }
    case 'sockaddr': {
      const bytes = view.bytesFrom(address, isOut);
      return bytes && addressText(bytes, counted);
    }
    case 'fdset': {
      const bytes = view.bytesFrom(address, isOut);
      return bytes && `[${setMembers(bytes).join(' ')}]`;
    }
    case 'int':
    case 'long': {
      if (pointee.when !== 'both') break;
      const size = bytesOf(pointee.type)!;
      const [before, after] = [view.given(address, size), view.filled(address, size)].map(
        (image) => image && (size === 4 ? s32(image, 0) : s64(image, 0)),
      );
      if (before === undefined) return undefined;
      return after === undefined || after === before ? `[${before}]` : `[${before} => ${after}]`;
    }
    case 'pair': {
      const image = view.filled(address, 8);
      return image && `[${view.descriptor(s32(image, 0), true)}, ${view.descriptor(s32(image, 4), true)}]`;
    }
    case 'iovec':
      return buffersText(view, address, counted, isOut);
    case 'msghdr':
      return messageText(view, address, isOut);
    case 'pollfd':
      return list(counted, (i) => {
        const image = view.given(address + BigInt(8 * i), 8);
        return image && fields(['fd', s32(image, 0)], ['events', pollEvents(BigInt(image.getUint16(4, true)))]);
      });
  }
  return structureText(view, address, pointee, counted);
}

/** One structure, or an array of them. */
function structureText(view: CallView, address: bigint, pointee: Pointee, counted: number): string | undefined {
  const look = (at: bigint, length: number) =>
    pointee.when === 'out' ? view.filled(at, length) : view.given(at, length);
  const show = STRUCTURES[pointee.type];
  const size = bytesOf(pointee.type);
  if (!show || size === undefined) return undefined;
  const one = (i: number): string | undefined => {
    const image = look(address + BigInt(size * i), size);
    return image && show(image);
  };
  return pointee.count === undefined ? one(0) : list(counted, one);
}

/** What poll found: `([{fd=3, revents=POLLIN}])`. */
export function pollResult(view: CallView, address: bigint, count: number): string | undefined {
  const found: string[] = [];
  for (let i = 0; i < count; i++) {
    const image = view.filled(address + BigInt(8 * i), 8);
    if (!image) return undefined;
    const events = image.getUint16(6, true);
    if (events !== 0) found.push(fields(['fd', s32(image, 0)], ['revents', pollEvents(BigInt(events))]));
  }
  return `([${found.join(', ')}])`;
}

function list(count: number, one: (i: number) => string | undefined): string | undefined {
  const items: string[] = [];
  for (let i = 0; i < count; i++) {
    const item = one(i);
    if (item === undefined) return items.length === 0 ? undefined : `[${items.join(', ')}, ...]`;
    items.push(item);
  }
  return `[${items.join(', ')}]`;
}
function stringText(view: CallView, address: bigint, isOut: boolean): string | undefined {
  const bytes = view.bytesFrom(address, isOut);
  if (!bytes) return undefined;
  const end = bytes.indexOf(0);
  return quoteBytes(end < 0 ? bytes : bytes.subarray(0, end), 4096);
}
function stringsText(view: CallView, address: bigint): string | undefined {
  const words: string[] = [];
  for (let at = address; ; at += 8n) {
    const image = view.given(at, 8);
    if (!image) return words.length > 0 ? `[${words.join(', ')}, ...]` : undefined;
    const to = u64(image, 0);
    if (to === 0n) return `[${words.join(', ')}]`;
    words.push(stringText(view, to, false) ?? hex(to));
  }
}
function setMembers(bytes: Uint8Array): number[] {
  return Array.from({ length: 8 * bytes.length }, (_, i) => i).filter((i) => ((bytes[i >> 3]! >> (i & 7)) & 1) === 1);
}
function addressText(bytes: Uint8Array, length: number): string {
  if (bytes.length < 2) return '{}';
  const family = oneOf(socket, /^AF_(UNSPEC|UNIX)$/)(BigInt(bytes[0]! | (bytes[1]! << 8)));
  const name = bytes.subarray(2, Math.max(2, length));
  if (family !== 'AF_UNIX' || name.length === 0) return `{sa_family=${family}}`;
  const isAbstract = name[0] === 0;
  const end = name.indexOf(0);
  const path = isAbstract ? name.subarray(1) : end < 0 ? name : name.subarray(0, end);
  return `{sa_family=AF_UNIX, sun_path=${isAbstract ? '@' : ''}${quoteBytes(path, 108)}}`;
}
function buffersText(view: CallView, address: bigint, count: number, isOut: boolean): string | undefined {
  return list(count, (i) => {
    const image = view.given(address + BigInt(16 * i), 16) ?? view.filled(address + BigInt(16 * i), 16);
    if (!image) return undefined;
    const [base, length] = [u64(image, 0), u64(image, 8)];
    const bytes = length === 0n ? new Uint8Array(0) : view.bytesFrom(base, isOut);
    return fields(['iov_base', bytes ? quoteBytes(bytes) : pointer(base)], ['iov_len', length]);
  });
}
function messageText(view: CallView, address: bigint, isOut: boolean): string | undefined {
  const layout = socket.MsghdrLayout;
  const image = (isOut ? view.filled(address, layout.bytes) : undefined) ?? view.given(address, layout.bytes);
  if (!image || (isOut && view.result !== undefined && view.result < 0n)) return undefined;
  const name = u64(image, layout.name);
  const nameLength = u32(image, layout.namelen);
  const nameBytes = name === 0n || nameLength === 0 ? undefined : view.bytesFrom(name, isOut);
  const [vector, count] = [u64(image, layout.iov), Number(u64(image, layout.iovlen))];
  const control = u64(image, layout.control);
  const controlLength = Number(u64(image, layout.controllen));
  const controlBytes = control === 0n || controlLength === 0 ? undefined : view.bytesFrom(control, isOut);
  return fields(
    ['msg_name', nameBytes ? addressText(nameBytes, nameLength) : pointer(name)],
    ['msg_namelen', nameLength],
    ['msg_iov', buffersText(view, vector, count, isOut) ?? pointer(vector)],
    ['msg_iovlen', count],
    ...(controlBytes ? [['msg_control', controlText(controlBytes)] as const] : []),
    ['msg_controllen', controlLength],
    ['msg_flags', bits(socket, '0', /^MSG_/)(BigInt(u32(image, layout.flags)))],
  );
}
/** Control messages: files by number, credentials. */
function controlText(bytes: Uint8Array): string {
  const image = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const messages: string[] = [];
  for (let at = 0; at + socket.CMSG_HEADER_BYTES <= bytes.length; ) {
    const length = Number(u64(image, at));
    if (length < socket.CMSG_HEADER_BYTES) break;
    const [level, type] = [s32(image, at + 8), s32(image, at + 12)];
    const words: number[] = [];
    for (let i = at + 16; i + 4 <= Math.min(at + length, bytes.length); i += 4) words.push(s32(image, i));
    const isFiles = level === socket.SOL_SOCKET && type === socket.SCM_RIGHTS;
    const isCredentials = level === socket.SOL_SOCKET && type === socket.SCM_CREDENTIALS;
    messages.push(
      fields(
        ['cmsg_len', length],
        ['cmsg_level', level === socket.SOL_SOCKET ? 'SOL_SOCKET' : level],
        ['cmsg_type', isFiles ? 'SCM_RIGHTS' : isCredentials ? 'SCM_CREDENTIALS' : type],
        [
          'cmsg_data',
          isCredentials ? fields(['pid', words[0]], ['uid', words[1]], ['gid', words[2]]) : `[${words.join(', ')}]`,
        ],
      ),
    );
    at += (length + 7) & ~7;
  }
  return `[${messages.join(', ')}]`;
}
