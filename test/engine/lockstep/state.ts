// What two machines must agree on, whatever engine runs them: registers, flags, clocks, memory.

import { Context } from '../../../src/isa/registers.ts';
import type { Core } from '../../../src/machine/core.ts';
import type { Machine } from '../../../src/machine/machine.ts';
import { PAGE_BYTES } from '../../../src/machine/physical-memory.ts';

const QUADWORDS = ['fsBase', 'gsBase', 'mxcsr', 'uirr', 'uihandler', 'upidaddr', 'uitt'] as const;
const DOUBLEWORDS = ['uif', 'cpl', 'uinv', 'uittsz', 'pending'] as const;

/** A core as lines of text, in a fixed order. */
export function coreText(core: Core): string {
  const { registers } = core;
  const hex = (value: bigint | number) => value.toString(16);
  const lines = [
    `task ${core.task} rip ${hex(registers.rip)} rflags ${hex(registers.rflags())} cycle ${core.cycle} retired ${core.retired}`,
    `gpr ${Array.from({ length: 16 }, (_, i) => hex(registers.gpr(i))).join(' ')}`,
    `xmm ${Array.from({ length: 32 }, (_, i) => hex(registers.get(Context.xmm + 8 * i))).join(' ')}`,
    QUADWORDS.map((name) => `${name} ${hex(registers.get(Context[name]))}`).join(' '),
    DOUBLEWORDS.map((name) => `${name} ${hex(registers.get32(Context[name]))}`).join(' '),
  ];
  return `core ${core.id}\n${lines.join('\n')}`;
}

export function coresText(machine: Machine): string {
  return machine.cores.map(coreText).join('\n');
}

/** All frames that were ever handed out. */
export function framesOf({ memory }: Machine): Buffer {
  const start = memory.frameOffset(0);
  return Buffer.from(memory.buffer, start, memory.highWater * PAGE_BYTES);
}

/** Where two memories differ first; undefined: nowhere. */
export function memoryDifference(a: Machine, b: Machine): string | undefined {
  const [left, right] = [framesOf(a), framesOf(b)];
  if (left.equals(right)) return undefined;
  if (left.length !== right.length) return `${left.length / PAGE_BYTES} frames and ${right.length / PAGE_BYTES}`;
  const at = left.findIndex((byte, i) => byte !== right[i]);
  return `physical ${at.toString(16)}: ${left.subarray(at, at + 16).toString('hex')} and ${right.subarray(at, at + 16).toString('hex')}`;
}
