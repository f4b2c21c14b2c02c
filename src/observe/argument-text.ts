// How the arguments of a system call are shown: by their C type, and by name where a call's argument has names for its values.

import * as fcntl from '../kernel/abi/fcntl.ts';
import * as futex from '../kernel/abi/futex.ts';
import * as misc from '../kernel/abi/misc.ts';
import * as mman from '../kernel/abi/mman.ts';
import * as sched from '../kernel/abi/sched.ts';
import * as signal from '../kernel/abi/signal.ts';
import * as time from '../kernel/abi/time.ts';
import { hex } from './sink.ts';

/** A system call as its table describes it: what is needed to show one. */
export interface CallSignature {
  readonly name: string;
  readonly arguments: readonly { readonly type: 's32' | 'u32' | 's64' | 'u64' | 'pointer'; readonly name: string }[];
}

/** Shows one argument register. */
type Style = (register: bigint) => string;

/** Named bits, what is left of them in hexadecimal: `PROT_READ|PROT_WRITE`, `0x10|O_CLOEXEC`; `none` if no bit is set. */
function bits(names: object, none: string, prefix: RegExp): Style {
  const known = Object.entries(names).filter(([name, bit]) => prefix.test(name) && BigInt(bit) !== 0n);
  return (register) => {
    let rest = BigInt.asUintN(32, register);
    const parts: string[] = [];
    for (const [name, value] of known) {
      const bit = BigInt(value);
      if ((rest & bit) !== bit) continue;
      parts.push(name);
      rest &= ~bit;
    }
    if (rest !== 0n) parts.push(hex(rest));
    return parts.length > 0 ? parts.join('|') : none;
  };
}

/** One of several names, else the number. */
function oneOf(names: object, prefix: RegExp): Style {
  const known = new Map(
    Object.entries(names)
      .filter(([name]) => prefix.test(name))
      .map(([name, value]) => [BigInt(value), name]),
  );
  return (register) => known.get(BigInt.asUintN(32, register)) ?? BigInt.asIntN(32, register).toString();
}

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
  fcntl: [undefined, oneOf(fcntl, /^F_/)],
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
  uintr_register_handler: [pointer],
};

/** The arguments of a call, each as text. Of a call nobody knows, the first three registers. */
export function argumentTexts(call: CallSignature | undefined, registers: readonly bigint[]): string[] {
  if (!call) return registers.slice(0, 3).map(hex);
  return call.arguments.map((argument, i) => {
    const style = STYLES[call.name]?.[i] ?? styleOf(argument);
    return style(registers[i] ?? 0n);
  });
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

/** Bytes as a C string literal, cut after `limit` bytes as strace does. */
export function quoteBytes(bytes: Uint8Array, limit = 64): string {
  let text = '"';
  for (const byte of bytes.subarray(0, limit)) {
    const escaped = ESCAPES.get(byte);
    if (escaped) text += escaped;
    else if (byte >= 0x20 && byte < 0x7f) text += String.fromCharCode(byte);
    else text += `\\x${byte.toString(16).padStart(2, '0')}`;
  }
  return bytes.length > limit ? `${text}"...` : `${text}"`;
}

const ESCAPES: ReadonlyMap<number, string> = new Map([
  [0x09, '\\t'],
  [0x0a, '\\n'],
  [0x0d, '\\r'],
  [0x22, '\\"'],
  [0x5c, '\\\\'],
]);
