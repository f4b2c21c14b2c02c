// Fetching: the bytes at RIP, through the execute permission, decoded.

import { decode, MAX_INSTRUCTION_BYTES } from '../decode/decoder.ts';
import { Vector } from '../isa/algebra.ts';
import type { Instruction } from '../isa/instruction.ts';
import type { Core, Fault } from '../machine/core.ts';
import type { Stop } from './engine.ts';

/** Decodes the instruction at `address` on `core`, or says which fault fetching it raises. SDM Vol 3 §6.15 (#PF, #UD, #GP). */
export function fetchInstruction(core: Core, address: bigint): Instruction | Fault {
  const bytes = new Uint8Array(MAX_INSTRUCTION_BYTES);
  const user = core.cpl === 3;
  let length = 0;
  let failure: Fault | undefined;
  while (length < MAX_INSTRUCTION_BYTES) {
    const at = BigInt.asUintN(64, address + BigInt(length));
    const found = core.space!.translate(at, 'execute', user);
    if (!found.ok) {
      failure =
        found.fault === 'noncanonical'
          ? { kind: 'fault', vector: Vector.GP, error: 0, address: 0n }
          : { kind: 'fault', vector: Vector.PF, error: found.error, address: at };
      break;
    }
    const rest = Math.min(MAX_INSTRUCTION_BYTES - length, 4096 - Number(at & 0xfffn));
    const offset = core.memory.offsetOf(found.physical);
    bytes.set(core.memory.bytes.subarray(offset, offset + rest), length);
    length += rest;
  }
  if (length === 0) return failure!;
  const found = decode(bytes.subarray(0, length), address);
  if (found === 'undefined') return { kind: 'fault', vector: Vector.UD, error: 0, address: 0n };
  // An instruction longer than 15 bytes is #GP; one that runs into a page it may not execute faults there.
  if (found === 'incomplete') return failure ?? { kind: 'fault', vector: Vector.GP, error: 0, address: 0n };
  return found;
}

/** What reaching an instruction without a row means: every one belongs to a feature that CPUID does not report. */
export function withoutRow(instruction: Instruction): Stop {
  return { reason: 'trap', trap: { kind: 'fault', vector: Vector.UD, error: 0, address: 0n }, unreported: instruction };
}

/** The frames (numbers) that the bytes of a fetched instruction lie in. */
export function framesOf(core: Core, instruction: Instruction): number[] {
  const frames: number[] = [];
  for (const at of [instruction.address, instruction.address + BigInt(instruction.length - 1)]) {
    const found = core.space!.translate(at, 'execute', core.cpl === 3);
    if (found.ok && frames.at(-1) !== found.physical >>> 12) frames.push(found.physical >>> 12);
  }
  return frames;
}
