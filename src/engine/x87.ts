// x87 instructions as routines: memory is read or checked for writing first, then the rule does its work, then memory is written.

import { Context } from '../isa/registers.ts';
import { ENVIRONMENT_BYTES } from '../isa/x87/environment.ts';
import { X87_EXCEPTIONS } from '../isa/x87/exceptions.ts';
import { PackedOperands, X87_RULES } from '../isa/x87/index.ts';
import type { X87Rule } from '../isa/x87/rule.ts';
import { X87 } from '../isa/x87/state.ts';
import type { Core } from '../machine/core.ts';
import { alignmentCheck, mathFault } from '../machine/faults.ts';
import type { Declaration, DeclaredRoutine, Routine } from './routine.ts';

const NOTHING = new DataView(new ArrayBuffer(0));

const routineOf =
  (rule: X87Rule): Routine =>
  (_machine, core, packed, linear, effective) => {
    const x87 = new X87(core.registers);
    if (!rule.doesNotWait && x87.isPending) return mathFault();
    const { dst, src, width, stack } = PackedOperands.unpack(Number(packed));
    const operands = { dst, src, width, memory: NOTHING };
    if (width === 0) {
      rule.run(x87, operands);
      notePointers(core, x87, rule);
      return undefined;
    }
    const length = rule.bytes ?? width / 8;
    if (rule.memory === 'read') {
      const bytes = core.loadBytes(linear, length, stack);
      if ('kind' in bytes) return bytes;
      if (isMisaligned(core, linear, rule, length)) return alignmentCheck();
      rule.run(x87, { ...operands, memory: new DataView(bytes.buffer) });
    } else {
      const allowed = core.access(linear, length, true, stack);
      if ('kind' in allowed) return allowed;
      if (isMisaligned(core, linear, rule, length)) return alignmentCheck();
      const bytes = new Uint8Array(length);
      if (rule.run(x87, { ...operands, memory: new DataView(bytes.buffer) })) core.storeBytes(linear, bytes, stack);
    }
    notePointers(core, x87, rule, effective);
    return undefined;
  };

/** Numbers of 80 bits are aligned to 8 bytes, environments and states to their words. SDM Vol 3 Table 6-7. */
function isMisaligned(core: Core, address: bigint, { bytes }: X87Rule, length: number): boolean {
  if (!core.checksAlignment) return false;
  const alignment = length === 10 ? 8 : length <= 8 ? length : bytes === 14 || bytes === 94 ? 2 : 4;
  return (address & BigInt(alignment - 1)) !== 0n;
}

/**
 * Where the last instruction stands that was no control instruction, and its operand; its opcode only if it has raised an
 * unmasked exception. SDM Vol 1 §8.1.8, §8.1.9.
 */
function notePointers(core: Core, x87: X87, rule: X87Rule, operand?: bigint): void {
  if (rule.isControl) return;
  const { registers } = core;
  if (x87.isPending) registers.set16(Context.fop, opcodeAt(core, registers.rip));
  registers.set(Context.fip, registers.rip);
  if (operand !== undefined) registers.set(Context.fdp, operand);
}

const PREFIXES = new Set([0x26, 0x2e, 0x36, 0x3e, 0x64, 0x65, 0x66, 0x67, 0xf0, 0xf2, 0xf3]);
const isPrefix = (byte: number): boolean => PREFIXES.has(byte) || (byte & 0xf0) === 0x40;

/** The eleven bits of an x87 instruction: D8H–DFH less its upper five bits, and the byte behind it. SDM Vol 1 Figure 8-8. */
function opcodeAt(core: Core, address: bigint): number {
  const byte = (i: number): number => {
    const found = core.space!.translate(BigInt.asUintN(64, address + BigInt(i)), 'execute', core.cpl === 3);
    if (!found.ok) throw new Error('an instruction vanished');
    return core.memory.bytes[core.memory.offsetOf(found.physical)]!;
  };
  let i = 0;
  while (isPrefix(byte(i))) i++;
  return ((byte(i) & 7) << 8) | byte(i + 1);
}

const imageOf = (bytes: number): string =>
  bytes > ENVIRONMENT_BYTES[32] ? 'the whole state of the x87 FPU' : 'the environment of the x87 FPU';

/** What follows from a rule. */
const declarationOf = (name: string, rule: X87Rule): Declaration => ({
  ...(rule.doesNotWait ? {} : { raises: { MF: ['an x87 exception is pending that is not masked'] } }),
  accesses: { [rule.memory === 'write' ? 'writes' : 'reads']: true, checksAlignment: true },
  ...(rule.readsFlags && { readsFlags: rule.readsFlags }),
  ...(rule.writesFlags && { writesFlags: rule.writesFlags }),
  ...(rule.bytes !== undefined && rule.bytes > 10 && { image: imageOf(rule.bytes) }),
  exceptions: X87_EXCEPTIONS[name] ?? 0,
});

export const X87_ROUTINES: Readonly<Record<string, DeclaredRoutine>> = Object.fromEntries(
  Object.entries(X87_RULES).map(([name, rule]) => [name, { ...declarationOf(name, rule), run: routineOf(rule) }]),
);
