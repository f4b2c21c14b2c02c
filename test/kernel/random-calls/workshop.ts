// A bench with the things that directed cases need: paths, sockets, pipes, and a task that is woken by a signal.

import { SIGUSR1 } from '../../../src/kernel/abi/signal.ts';
import { handleEvent } from '../../../src/kernel/entry.ts';
import { sendToProcess } from '../../../src/kernel/signals.ts';
import { type Argument, Bench, type CallName, CODE, DATA, executable } from '../bench.ts';

export const ROOM = DATA + 0x3000n;
const STREAM = 1;
const DGRAM = 2;
export const NONBLOCK = 0o4000;

export class Workshop extends Bench {
  private free = DATA;

  constructor(limits: { readonly files?: number; readonly system?: number } = {}) {
    const { files = 64, system = 256 } = limits;
    super({
      machine: { cores: 2, memoryBytes: 4 << 20 },
      kernel: { openFiles: { soft: files, hard: Math.max(files, 64) }, openFilesOfSystem: system },
      elf: executable([
        { address: CODE, bytes: new Uint8Array(0x100).fill(0x90), flags: 5 },
        { address: DATA, bytes: new Uint8Array(0), memoryBytes: 0x8000, flags: 6 },
      ]),
    });
  }
  /** A call that must succeed. */
  do(name: CallName, ...args: Argument[]): number {
    const result = this.call(this.first, name, ...args);
    if (result === undefined || result < 0) throw new Error(`${name} answered ${result}`);
    return result;
  }
  /** Bytes somewhere in the data. */
  put(bytes: Uint8Array): bigint {
    const at = this.free;
    this.writeBytes(at, bytes);
    this.free += BigInt((bytes.length + 23) & ~7);
    return at;
  }
  words(...values: (number | bigint)[]): bigint {
    return this.put(new Uint8Array(BigUint64Array.from(values, (value) => BigInt.asUintN(64, BigInt(value))).buffer));
  }
  path(text: string): bigint {
    return this.put(new TextEncoder().encode(`${text}\0`));
  }
  /** A file with a name, open for reading and writing. */
  file(name = 'file', flags = 0o102): number {
    return this.do('open', this.path(name), flags, 0o600);
  }
  /** Read and write end. */
  pipe(flags = 0): [number, number] {
    this.do('pipe2', ROOM, flags);
    const pair = this.word(ROOM);
    return [Number(pair & 0xffff_ffffn), Number(pair >> 32n)];
  }
  /** A pipe's write end that nobody reads from; SIGPIPE is ignored. */
  brokenPipe(): number {
    const [read, write] = this.pipe();
    this.ignore(13);
    this.do('close', read);
    return write;
  }
  /** A pipe's write end without room. */
  fullPipe(flags = 0): number {
    const [, write] = this.pipe(NONBLOCK);
    for (let i = 0; i < 16; i++) this.do('write', write, DATA, 4096);
    if (flags === 0) this.do('fcntl', write, 4, 0);
    return write;
  }
  socket(type = STREAM, flags = 0): number {
    return this.do('socket', 1, type | flags, 0);
  }
  pair(type = STREAM): [number, number] {
    this.do('socketpair', 1, type, 0, ROOM);
    const pair = this.word(ROOM);
    return [Number(pair & 0xffff_ffffn), Number(pair >> 32n)];
  }
  /** A struct sockaddr_un with a path. */
  address(path: string): bigint {
    return this.put(Uint8Array.from([1, 0, ...new TextEncoder().encode(`${path}\0`)]));
  }
  listener(type = STREAM, flags = 0, backlog = 1): number {
    const socket = this.socket(type, flags);
    this.do('bind', socket, this.address('listener'), 12);
    this.do('listen', socket, backlog);
    return socket;
  }
  /** A datagram socket whose peer has been closed. */
  bereft(): number {
    const [one, other] = this.pair(DGRAM);
    this.do('close', other);
    return one;
  }
  /** A stream whose peer was closed with something unread in it. */
  reset(): number {
    const [one, other] = this.pair();
    this.do('write', one, DATA, 1);
    this.do('close', other);
    return one;
  }
  ignore(signal: number): void {
    this.do('rt_sigaction', signal, this.words(1, 0, 0, 0), 0, 8);
  }
  /** Memory is used up, but for what files have already. @returns a descriptor of the file that has it */
  fill(): number {
    const fd = this.file('large');
    for (let result = 1; result > 0; ) result = this.call(this.first, 'write', fd, DATA, 0x8000)!;
    return fd;
  }

  /** Somebody outside sends the first process a signal. */
  signal(signal: number): void {
    this.kernel.here = this.core(0);
    sendToProcess(this.first.process, { signal, code: 0, pid: 1, uid: 1000 });
    handleEvent(this.kernel, { cycle: this.core(0).cycle, sequence: -1, kind: 'resched', target: 0, detail: 0 });
  }
  /** Makes a call; ends its wait, if it waits, by a signal with a handler or by letting time pass. @returns the answer */
  answer(name: CallName, args: readonly Argument[], how: 'signal' | 'time'): number {
    this.write(DATA + 0x7f00n, CODE + 0x80n, 0x0400_0000n, CODE, 0n);
    if (how === 'signal') this.do('rt_sigaction', SIGUSR1, DATA + 0x7f00n, 0, 8);
    let result = this.call(this.first, name, ...args);
    if (result !== undefined) return result;
    if (how === 'signal') this.signal(SIGUSR1);
    this.settle();
    // The handler's frame holds the result, should there be one: RAX of the interrupted call.
    const rsp = this.registersOf(this.first).rsp;
    result = how === 'signal' ? Number(BigInt.asIntN(64, this.word(rsp + 48n + 13n * 8n))) : this.result(this.first);
    return result;
  }
}
