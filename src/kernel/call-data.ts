// What the pointers of a system call lead to, and what its descriptors are, at the moment of the call: memory is another thing by
// the time that anybody looks at the events. Only collected if somebody listens, and nothing is changed by it: a page that has no
// frame yet is left out, not faulted in.

import type { CallData, MemoryChunk } from '../machine/events.ts';
import { ERESTART_RESTARTBLOCK } from './abi/errno.ts';
import { bytesOf, filled, GIVES_DESCRIPTOR, type Pointee, pointeeOf } from './abi/pointees.ts';
import { MsghdrLayout } from './abi/socket.ts';
import type { Call } from './syscalls/call.ts';
import type { Task } from './task.ts';
import { view } from './user-memory.ts';

/** Most bytes of a buffer, most things of an array and most strings that are kept. */
const [MOST_BYTES, MOST_ITEMS, MOST_STRINGS] = [128, 32, 32];
const LONGEST_STRING = 4096;
/** Arguments that are descriptors. */
const DESCRIPTOR = /^(.*fd|fd_.*)$/;

/** What a call is given. */
export function dataIn(task: Task, call: Call, registers: readonly bigint[]): CallData {
  const memory = collect(task, call, registers, undefined);
  const files: { fd: number; name: string }[] = [];
  for (const [i, { name }] of call.arguments.entries()) {
    const fd = Number(BigInt.asIntN(32, registers[i]!));
    const file = DESCRIPTOR.test(name) ? task.process.files.getRaw(fd) : undefined;
    if (file) files.push({ fd, name: file.name });
  }
  return { memory, files };
}
/** What it has filled in. */
export function dataOut(task: Task, call: Call, registers: readonly bigint[], result: bigint): CallData {
  if (!fillsIn(call.name, result)) return { memory: [], files: [] };
  const memory = collect(task, call, registers, result);
  const made = GIVES_DESCRIPTOR.has(call.name) ? [Number(result)] : [];
  for (const [i, { name }] of call.arguments.entries()) {
    if (pointeeOf(call.name, name)?.type !== 'pair') continue;
    const pair = memory.find(({ address }) => address === registers[i]);
    if (pair) made.push(view(pair.bytes).getInt32(0, true), view(pair.bytes).getInt32(4, true));
  }
  const files = made.flatMap((fd) => {
    const file = task.process.files.getRaw(fd);
    return file ? [{ fd, name: file.name }] : [];
  });
  return { memory, files };
}

/** Whether a call that answered this has filled anything in. Sleeps tell what is left only if they are interrupted. */
function fillsIn(call: string, result: bigint): boolean {
  if (call === 'nanosleep' || call === 'clock_nanosleep') return result === BigInt(-ERESTART_RESTARTBLOCK);
  return (result >= 0n || result < -4095n) && !(call === 'wait4' && result === 0n);
}

/** @param result of the call, if it is over */
function collect(task: Task, call: Call, registers: readonly bigint[], result: bigint | undefined): MemoryChunk[] {
  const chunks: MemoryChunk[] = [];
  for (const [i, argument] of call.arguments.entries()) {
    const address = registers[i]!;
    const pointee = argument.type === 'pointer' && address !== 0n ? pointeeOf(call.name, argument.name) : undefined;
    if (!pointee || pointee.when === (result === undefined ? 'out' : 'in')) continue;
    const at = call.arguments.findIndex(({ name }) => name === pointee.count);
    const count =
      pointee.count === 'result' ? filled(call, registers, result) : at < 0 ? 1n : BigInt.asIntN(32, registers[at]!);
    follow(task, address, pointee, Number(count ?? 0n), chunks, result);
  }
  return chunks;
}

function follow(
  task: Task,
  address: bigint,
  { type }: Pointee,
  count: number,
  chunks: MemoryChunk[],
  result: bigint | undefined,
): void {
  const { user } = task.process;
  const keep = (at: bigint, length: number): DataView | undefined => {
    const bytes = user.peek(at, length);
    if (bytes && bytes.length > 0) chunks.push({ address: at, bytes });
    return bytes && view(bytes);
  };
  const buffers = (at: bigint, many: number): void => {
    const vector = keep(at, 16 * Math.min(Math.max(0, many), MOST_ITEMS));
    let left = result === undefined ? Number.POSITIVE_INFINITY : Number(result);
    for (let i = 0; vector && i < vector.byteLength / 16; i++) {
      const length = Math.min(Number(vector.getBigUint64(16 * i + 8, true)), left);
      left -= length;
      keep(vector.getBigUint64(16 * i, true), Math.min(length, MOST_BYTES));
    }
  };
  switch (type) {
    case 'string':
      keep(address, user.peekString(address, LONGEST_STRING));
      return;
    case 'strings':
      for (let i = 0; i < MOST_STRINGS; i++) {
        const pointer = keep(address + BigInt(8 * i), 8)?.getBigUint64(0, true);
        if (!pointer) return;
        keep(pointer, user.peekString(pointer, LONGEST_STRING));
      }
      return;
    case 'buffer':
    case 'sockaddr':
      // An address that is filled in says itself how long it is.
      keep(address, Math.min(Math.max(0, count === 1 && type === 'sockaddr' ? 110 : count), MOST_BYTES));
      return;
    case 'fdset':
      keep(address, Math.min(Math.ceil(Math.max(0, count) / 64) * 8, MOST_BYTES));
      return;
    case 'iovec':
      buffers(address, count);
      return;
    case 'msghdr': {
      const header = keep(address, MsghdrLayout.bytes);
      if (!header) return;
      buffers(header.getBigUint64(MsghdrLayout.iov, true), Number(header.getBigUint64(MsghdrLayout.iovlen, true)));
      keep(header.getBigUint64(MsghdrLayout.name, true), Math.min(header.getUint32(MsghdrLayout.namelen, true), 110));
      const control = Number(header.getBigUint64(MsghdrLayout.controllen, true));
      keep(header.getBigUint64(MsghdrLayout.control, true), Math.min(control, MOST_BYTES));
      return;
    }
    default:
      keep(address, bytesOf(type)! * Math.min(Math.max(0, count), MOST_ITEMS));
  }
}
