// Routines: instructions that read better as plain TypeScript over the register file than in the algebra. Both engines call
// them; one may fault, but only before it has changed anything.

import { Context, Reg, type RegisterFile } from '../isa/registers.ts';
import type { Core, Fault } from '../machine/core.ts';
import { CR4_OSXSAVE, cpuid, XCR0 } from '../machine/cpuid.ts';
import { generalProtection, invalidOpcode } from '../machine/faults.ts';
import type { Machine } from '../machine/machine.ts';
import { readMsr, writeMsr } from '../machine/msr.ts';

/** One routine. It does not advance RIP: the engine does when it returns no fault. */
export type Routine = (machine: Machine, core: Core) => Fault | undefined;

const low32 = (registers: RegisterFile, index: number): number => Number(registers.gpr(index) & 0xffff_ffffn);

/** Sets EDX:EAX, both zero-extended. */
function setPair(registers: RegisterFile, value: bigint): void {
  registers.setGpr(Reg.rax, value & 0xffff_ffffn);
  registers.setGpr(Reg.rdx, (value >> 32n) & 0xffff_ffffn);
}

/** EAX (leaf) and ECX (subleaf) select what EAX, EBX, ECX and EDX are told. SDM Vol 2 CPUID. */
const runCpuid: Routine = (machine, core) => {
  const { registers } = core;
  const [eax, ebx, ecx, edx] = cpuid(machine, core, low32(registers, Reg.rax), low32(registers, Reg.rcx));
  registers.setGpr(Reg.rax, BigInt(eax));
  registers.setGpr(Reg.rbx, BigInt(ebx));
  registers.setGpr(Reg.rcx, BigInt(ecx));
  registers.setGpr(Reg.rdx, BigInt(edx));
  return undefined;
};

/** The time-stamp counter is the core's clock; it starts at 0 and runs at the frequency of the cost profile. */
const rdtsc: Routine = (_machine, core) => {
  setPair(core.registers, BigInt(core.cycle));
  return undefined;
};
/** ECX = IA32_TSC_AUX, where Linux keeps the processor's number (node 0). */
const rdtscp: Routine = (_machine, core) => {
  setPair(core.registers, BigInt(core.cycle));
  core.registers.setGpr(Reg.rcx, BigInt(core.id));
  return undefined;
};

const rdmsr: Routine = (machine, core) => {
  const value = readMsr(machine, core, low32(core.registers, Reg.rcx));
  if (typeof value !== 'bigint') return value;
  setPair(core.registers, value);
  return undefined;
};
const wrmsr: Routine = (machine, core) => {
  const { registers } = core;
  const value = (BigInt(low32(registers, Reg.rdx)) << 32n) | BigInt(low32(registers, Reg.rax));
  return writeMsr(machine, core, low32(registers, Reg.rcx), value);
};

/** #UD unless the kernel has set CR4.OSXSAVE; the only extended control register is XCR0. SDM Vol 2 XGETBV. */
const xgetbv: Routine = (_machine, core) => {
  const { registers } = core;
  if ((registers.get(Context.cr4) & CR4_OSXSAVE) === 0n) return invalidOpcode();
  if (low32(registers, Reg.rcx) !== 0) return generalProtection();
  setPair(registers, XCR0);
  return undefined;
};

/** Draws 64 bits, for the row to take over from scratch. SDM Vol 1 §7.3.17. */
const draw: Routine = (machine, core) => {
  core.registers.set(Context.scratch, machine.random.next());
  return undefined;
};

export const ROUTINES = { cpuid: runCpuid, rdtsc, rdtscp, rdmsr, wrmsr, xgetbv, draw } as const satisfies Record<
  string,
  Routine
>;
export type RoutineName = string;
