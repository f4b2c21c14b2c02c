// Exceptions of SENDUIPI that the kernel puts right instead of sending a signal. kernel-abi §3.3, §5.3.
//
//   #UD   the task has a UITT that its registers lack: it is loaded, and the instruction executed again
//   #GP   the table has grown since it was loaded: the same
//   #GP   the receiver's UPID has BLKD: it sleeps, and this sender pays for waking it

import type { Core, Fault } from '../machine/core.ts';
import { readUITTE } from '../machine/uintr/uitt.ts';
import { UPID } from '../machine/uintr/upid.ts';
import type { Kernel } from './kernel.ts';
import type { Task } from './task.ts';
import { post } from './uintr-notify.ts';
import { tablesOf } from './uintr-tables.ts';

const INVALID_OPCODE = 6;
const GENERAL_PROTECTION = 13;

/** @returns false: the exception was none of these, and nothing has changed */
export function fixUpUintrFault(kernel: Kernel, core: Core, task: Task, { vector }: Fault): boolean {
  if (!kernel.uintr.enabled || (vector !== INVALID_OPCODE && vector !== GENERAL_PROTECTION)) return false;
  // Whatever instruction it was: if it was no SENDUIPI, it faults once more and finds nothing to load.
  if (tablesOf(kernel).activate(task)) return true;
  return vector === GENERAL_PROTECTION && sendToSleeper(kernel, core, task);
}

/**
 * Does for a SENDUIPI what BLKD kept it from doing. Posting, clearing BLKD and waking are one step here, so no second sender
 * can come in between; the original, which can lose that race, then executes the instruction again.
 */
function sendToSleeper(kernel: Kernel, core: Core, task: Task): boolean {
  const { registers } = core;
  const found = decodeSenduipi(task.process.user.copyInPartly(registers.rip, LONGEST_INSTRUCTION));
  if (!found) return false;
  const index = registers.gpr(found.register);
  const uitt = tablesOf(kernel).of(task);
  const target = index < BigInt(uitt?.size ?? 0) ? uitt?.target(Number(index)) : undefined;
  // A slot that is free, or about to be (V = 0), is the sender's own mistake.
  if (!target?.context.blkd) return false;
  const entry = readUITTE(kernel.machine.memory, target.uitt.entryAt(target.index));
  if (!entry.valid || entry.upid !== UPID.linear(target.context.upid.physical)) return false;
  post(kernel, target.context, target.vector, target.index);
  registers.rip += BigInt(found.length);
  return true;
}

const LONGEST_INSTRUCTION = 15;
const LEGACY_PREFIXES: ReadonlySet<number> = new Set([
  0x26, 0x2e, 0x36, 0x3e, 0x64, 0x65, 0x66, 0x67, 0xf0, 0xf2, 0xf3,
]);

/** SENDUIPI is F3 [REX] 0F C7 /6 with a register operand. @returns that register and the instruction's length in bytes */
export function decodeSenduipi(bytes: Uint8Array): { register: number; length: number } | undefined {
  let at = 0;
  while (LEGACY_PREFIXES.has(bytes[at] ?? 0)) at++;
  if (!bytes.subarray(0, at).includes(0xf3)) return undefined;
  const rex = (bytes[at] ?? 0) >> 4 === 4 ? bytes[at++]! : 0;
  const [first, second, modrm = 0] = bytes.subarray(at, at + 3);
  if (first !== 0x0f || second !== 0xc7 || modrm >> 3 !== 0b11_110) return undefined;
  return { register: (modrm & 7) | ((rex & 1) << 3), length: at + 3 };
}
