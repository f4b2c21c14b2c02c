// Why a user-interrupt instruction, or the delivery of a user interrupt, faulted: which of the manual's conditions did not hold,
// and what of the kernel's made it so. SDM Vol 2, SENDUIPI; hardware §3, §10, §13; kernel-abi §6.

import { Vector } from '../isa/algebra.ts';
import type { Instruction } from '../isa/instruction.ts';
import { Context } from '../isa/registers.ts';
import { errnoName } from '../kernel/abi/errno.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { tablesOf } from '../kernel/uintr-tables.ts';
import type { Core, Fault } from '../machine/core.ts';
import { uintrEnabled } from '../machine/uintr/enabled.ts';
import { readUITTE } from '../machine/uintr/uitt.ts';
import { UPID } from '../machine/uintr/upid.ts';
import type { FaultReason } from './fault-reason.ts';
import type { System } from './system.ts';

const INSTRUCTIONS: ReadonlySet<string> = new Set(['CLUI', 'STUI', 'TESTUI', 'UIRET', 'SENDUIPI']);
const TT_ENABLE = 1n;

/** One of the five; undefined: another instruction, or a fault that has nothing to do with user interrupts. */
export function whyUserInterruptFaults(
  { machine, kernel }: Pick<System, 'machine' | 'kernel'>,
  core: Core,
  { operation, operands }: Instruction,
  { vector }: Fault,
): FaultReason | undefined {
  if (!INSTRUCTIONS.has(operation)) return undefined;
  if (!uintrEnabled(core)) return { reason: `CR4.UINTR is 0 (hardware H6): ${whyOff(kernel, machine.features.uintr)}` };
  if (operation !== 'SENDUIPI') return undefined;
  const [operand] = operands;
  if (operand?.kind !== 'register') return undefined;
  return whySenduipiFaults(kernel, core, core.registers.gpr(operand.index), vector);
}

/** Who has decided that there are no user interrupts. kernel-abi §6 */
function whyOff({ uintr, boot }: Kernel, hasFeature: boolean): string {
  if (!uintr.configured) return 'this kernel is built without user interrupts (--kconfig uintr=n)';
  if (!hasFeature) return 'this processor has no user interrupts (--cpu no-uintr)';
  if (boot.clearcpuid) return 'the kernel was booted with clearcpuid=uintr';
  if (boot.nouintr) return 'the kernel was booted with nouintr';
  return 'the kernel was booted with page-table isolation, pti=on';
}

/** The checks of SENDUIPI in their order. hardware §13 */
function whySenduipiFaults(kernel: Kernel, core: Core, index: bigint, vector: number): FaultReason | undefined {
  const { registers } = core;
  const register = 'uintr_register_sender returns the index that SENDUIPI takes';
  if ((registers.get(Context.uitt) & TT_ENABLE) === 0n) {
    const who = kernel.opens['uitt-sharing'] === 'process' ? 'this process' : 'this thread';
    return {
      reason: `${who} has no UITT: bit 0 of IA32_UINTR_TT is 0 (hardware H104)`,
      hint: `${who} has not called uintr_register_sender, or the call failed, or the connection has ended`,
    };
  }
  if (vector !== Vector.GP) return undefined;
  const highest = BigInt(registers.get32(Context.uittsz));
  if (index > highest) {
    return {
      reason: `index ${index} is beyond UITTSZ = ${highest} (hardware H105)`,
      hint: errorText(BigInt.asIntN(64, index)) ?? register,
    };
  }
  const task = kernel.tasks.get(core.task);
  const uitt = task && tablesOf(kernel).of(task);
  if (!uitt || index >= BigInt(uitt.size)) return undefined;
  const entry = readUITTE(core.memory, uitt.entryAt(Number(index)));
  if (!entry.valid) {
    return {
      reason: `entry ${index} of the UITT is not valid: V = 0 (hardware H107)`,
      hint: `${register}; closing the descriptor or unregistering ends a connection`,
    };
  }
  if (!entry.wellFormed) return { reason: `entry ${index} of the UITT has reserved bits set (hardware H108)` };
  const target = uitt.target(Number(index));
  const isReserved = target !== undefined && new UPID(core.memory, target.context.upid.physical).reserved !== 0;
  return isReserved ? { reason: 'the UPID has reserved bits set (hardware H109)' } : undefined;
}

/** An error of a system call, where an index should be. */
function errorText(value: bigint): string | undefined {
  if (value >= 0n || value < -4095n) return undefined;
  return `${value} is -${errnoName(Number(-value))}, an error that was taken for an index`;
}

/** A delivery that could not push its frame, or reach its handler: the instruction at RIP has not run. hardware §10 */
export function whyDeliveryFaults({ registers }: Core, { vector }: Fault): FaultReason {
  const handler = registers.get(Context.uihandler);
  const adjust = registers.get(Context.uistackadjust);
  if (vector === Vector.GP) {
    return { reason: `a user interrupt was being delivered: UIHANDLER = 0x${handler.toString(16)} is no address` };
  }
  const where = (adjust & 1n) === 0n ? `below RSP = 0x${registers.rsp.toString(16)}` : 'on the alternate stack';
  return {
    reason: `a user interrupt was being delivered: its frame is pushed ${where} (hardware H65), and that failed`,
    hint: 'RSP must point into a stack whenever UIF = 1',
  };
}
