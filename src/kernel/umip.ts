// What becomes of SGDT, SIDT, SLDT, SMSW and STR, which CR4.UMIP forbids programs: Linux answers in the processor's place, with
// values that tell nothing of the kernel. arch/x86/kernel/umip.c.

import { decode, MAX_INSTRUCTION_BYTES } from '../decode/decoder.ts';
import type { AnyMemoryOperand, AnyOperand } from '../isa/instruction.ts';
import { Context, type RegisterFile } from '../isa/registers.ts';
import { PageFault } from '../machine/address-space.ts';
import type { Core } from '../machine/core.ts';
import { SEGV_MAPERR, SIGSEGV } from './abi/signal.ts';
import { forceSignal } from './signals.ts';
import type { Task } from './task.ts';

const GENERAL_PROTECTION = 13;
const PAGE_FAULT = 14;

/** Linux's CR0 (PE MP ET NE WP AM PG), the selector of its task state, and that there is no local descriptor table. */
const ANSWERS: Readonly<Record<string, bigint>> = { SMSW: 0x8005_0033n, STR: 0x40n, SLDT: 0n };
/** Bases of tables that are not there; their limit is 0. */
const TABLES: Readonly<Record<string, bigint>> = { SGDT: 0xffff_ffff_fffe_0000n, SIDT: 0xffff_ffff_ffff_0000n };

/**
 * Carries out the instruction at RIP if it is one of the five, after its #GP.
 * @returns whether that is done, or a signal says why not
 */
export function emulateForbidden(core: Core, task: Task, vector: number): boolean {
  if (vector !== GENERAL_PROTECTION) return false;
  const { registers } = core;
  const { user } = task.process;
  const instruction = decode(user.copyInPartly(registers.rip, MAX_INSTRUCTION_BYTES), registers.rip);
  if (typeof instruction === 'string') return false;
  const [operand] = instruction.operands;
  const bytes = operand && answerTo(instruction.operation, operand);
  if (!bytes) return false;

  if (operand.kind === 'register') {
    // No more than the operand's size: Linux leaves the upper half of a 64-bit register alone, where a processor clears it.
    registers.bytes.set(bytes, Context.gpr + 8 * operand.index);
  } else {
    const address = addressOf(registers, operand as AnyMemoryOperand);
    if (!user.copyOut(address, bytes)) {
      task.fault = { vector: PAGE_FAULT, error: PageFault.user | PageFault.write, address };
      forceSignal(task, { signal: SIGSEGV, code: SEGV_MAPERR, address });
      return true;
    }
  }
  registers.rip = BigInt.asUintN(64, registers.rip + BigInt(instruction.length));
  return true;
}

/** The bytes that the operand gets; memory gets two of a single answer. undefined: it is another instruction. */
function answerTo(operation: string, operand: AnyOperand): Uint8Array | undefined {
  const bytes = new Uint8Array(10);
  const view = new DataView(bytes.buffer);
  const base = TABLES[operation];
  if (base !== undefined) {
    view.setBigUint64(2, base, true);
    return bytes;
  }
  const answer = ANSWERS[operation];
  if (answer === undefined) return undefined;
  view.setBigUint64(0, answer, true);
  return bytes.subarray(0, operand.kind === 'register' ? operand.width / 8 : 2);
}

function addressOf(registers: RegisterFile, memory: AnyMemoryOperand): bigint {
  const { base, index, scale, displacement, segment, addressWidth } = memory;
  const part = (register: number) => (register < 0 ? 0n : registers.gpr(register));
  const start = segment === 'none' ? 0n : registers.get(segment === 'fs' ? Context.fsBase : Context.gsBase);
  const effective = part(base) + part(index) * BigInt(scale) + displacement;
  return BigInt.asUintN(64, start + BigInt.asUintN(addressWidth, effective));
}
