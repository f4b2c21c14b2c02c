// The words on a task's stack, and what they are as far as that is known: user-interrupt frames, return addresses, pointers
// to named places.

import { disassemble } from '../../decode/decoder.ts';
import type { Process } from '../../kernel/process.ts';
import type { HandlerFrame } from '../event-log.ts';
import type { Program } from '../program.ts';
import { readNumber } from './memory.ts';

/** One 8-byte word. */
export interface StackWord {
  readonly address: bigint;
  /** Bytes above RSP. */
  readonly offset: number;
  /** undefined: nothing is mapped here. */
  readonly value: bigint | undefined;
  /** What it is; empty if nothing is known. */
  readonly label: string;
}

/** The words of a user-interrupt frame, upwards. hardware §10.4. */
const FRAME_WORDS = ['vector', 'RIP', 'RFLAGS', 'RSP'] as const;

/** The words from RSP upwards. @param frames of handlers that the task is in */
export function viewStack(
  process: Process,
  program: Program,
  rsp: bigint,
  frames: readonly HandlerFrame[],
  count: number,
): StackWord[] {
  const words: StackWord[] = [];
  for (let offset = 0; words.length < count; offset += 8) {
    const address = BigInt.asUintN(64, rsp + BigInt(offset));
    const value = readNumber(process, address, 8);
    words.push({ address, offset, value, label: value === undefined ? '' : label(program, frames, address, value) });
    if (value === undefined) break;
  }
  return words;
}

function label(program: Program, frames: readonly HandlerFrame[], address: bigint, value: bigint): string {
  for (const frame of frames) {
    const word = FRAME_WORDS[Number(address - frame.address) / 8];
    if (word === undefined) continue;
    const place = word === 'RIP' ? program.symbolAt(value) : word === 'vector' ? String(value) : undefined;
    return place === undefined ? `uintr ${word}` : `uintr ${word} ${place}`;
  }
  const symbol = program.symbolAt(value);
  if (symbol === undefined) return '';
  return isReturnAddress(program, value) ? `→ ${symbol}` : symbol;
}

/** Whether a CALL ends right before this address. */
function isReturnAddress(program: Program, value: bigint): boolean {
  const before = program.codeBefore(value);
  return before !== undefined && disassemble(before.bytes, before.address).text.startsWith('call');
}

/** One level of a backtrace: where a function or a handler goes back to. */
export interface Caller {
  readonly how: 'called from' | 'interrupted at';
  readonly address: bigint;
}

/** Words of the stack that a backtrace looks through. */
const BACKTRACE_WORDS = 4096;

/**
 * Where functions and handlers go back to, innermost first. Assembly keeps no frame pointers, so every word counts that is the
 * address after a CALL: a word that was left there by chance counts too.
 */
export function callers(process: Process, program: Program, rsp: bigint, frames: readonly HandlerFrame[]): Caller[] {
  const found: Caller[] = [];
  for (let i = 0; i < BACKTRACE_WORDS; i++) {
    const address = rsp + BigInt(8 * i);
    const value = readNumber(process, address, 8);
    if (value === undefined) break;
    if (frames.some((frame) => frame.address + 8n === address)) found.push({ how: 'interrupted at', address: value });
    else if (isReturnAddress(program, value)) found.push({ how: 'called from', address: value });
  }
  return found;
}
