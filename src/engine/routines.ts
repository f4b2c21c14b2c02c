// Routines: instructions that read better as plain TypeScript over the register file than in the algebra. Both engines call
// them; one may fault, but only before it has changed anything.

import { Context, Reg, type RegisterFile } from '../isa/registers.ts';
import { CR4_OSXSAVE, cpuid, XCR0 } from '../machine/cpuid.ts';
import { generalProtection, invalidOpcode } from '../machine/faults.ts';
import { readMsr, writeMsr } from '../machine/msr.ts';
import { enter } from './enter.ts';
import type { DeclaredRoutine, Routine } from './routine.ts';
import { componentsInUse, STATE_ROUTINES } from './state-management.ts';
import { X87_ROUTINES } from './x87.ts';

/** What a routine is given, missing values as 0. */
export function routineArguments(given: readonly bigint[]): [a: bigint, b: bigint, c: bigint] {
  return [given[0] ?? 0n, given[1] ?? 0n, given[2] ?? 0n];
}

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

/** #UD unless the kernel has set CR4.OSXSAVE. ECX = 0: XCR0; 1: its components that are in use. SDM Vol 2 XGETBV. */
const xgetbv: Routine = (_machine, core) => {
  const { registers } = core;
  if ((registers.get(Context.cr4) & CR4_OSXSAVE) === 0n) return invalidOpcode();
  const which = low32(registers, Reg.rcx);
  if (which > 1) return generalProtection();
  setPair(registers, which === 0 ? XCR0 : XCR0 & componentsInUse(registers));
  return undefined;
};

/** Draws 64 bits, for the row to take over from scratch. SDM Vol 1 §7.3.17. */
const draw: Routine = (machine, core) => {
  core.registers.set(Context.scratch, machine.random.next());
  return undefined;
};

/** The number of the processor, for the row to take over from scratch. */
const processor: Routine = (_machine, core) => {
  core.registers.set(Context.scratch, BigInt(core.id));
  return undefined;
};

/** #GP: the gate of the vector is not for programs. The error code names it, and says that it is in the IDT. SDM Vol 3 §6.13. */
const refuseInterrupt: Routine = (_machine, _core, vector) => generalProtection(Number(vector) * 8 + 2);

/** #GP that names a segment. SDM Vol 3 §6.13. */
const refuseSelector: Routine = (_machine, _core, selector) => generalProtection(Number(selector));

const NOT_PRIVILEGED = 'CPL is not 0: always, in a program';

/** Every routine by name. */
export const ROUTINES: Readonly<Record<string, DeclaredRoutine>> = {
  cpuid: { run: runCpuid, uses: [Reg.rax, Reg.rbx, Reg.rcx, Reg.rdx] },
  rdtsc: { run: rdtsc, uses: [Reg.rax, Reg.rdx] },
  rdtscp: { run: rdtscp, uses: [Reg.rax, Reg.rcx, Reg.rdx] },
  rdmsr: {
    run: rdmsr,
    uses: [Reg.rax, Reg.rcx, Reg.rdx],
    raises: { GP: [NOT_PRIVILEGED, 'there is no such MSR'] },
  },
  wrmsr: {
    run: wrmsr,
    uses: [Reg.rax, Reg.rcx, Reg.rdx],
    raises: { GP: [NOT_PRIVILEGED, 'there is no such MSR, or it does not take the value'] },
  },
  xgetbv: {
    run: xgetbv,
    uses: [Reg.rax, Reg.rcx, Reg.rdx],
    raises: { UD: ['CR4.OSXSAVE is 0'], GP: ['ECX is greater than 1'] },
  },
  draw: { run: draw },
  processor: { run: processor },
  enter: {
    run: enter,
    uses: [Reg.rsp, Reg.rbp],
    accesses: { reads: true, writes: true, stack: true, checksAlignment: true },
    raises: { PF: ['the new top of the stack, RSP after ENTER, is not writable'] },
  },
  refuseInterrupt: {
    run: refuseInterrupt,
    raises: { GP: ['the vector is neither 3 nor 4; the error code is 8 × vector + 2, the gate in the IDT'] },
  },
  refuseSelector: {
    run: refuseSelector,
    raises: { GP: ['the selector is none that may be loaded; the error code is the selector, without its level'] },
  },
  ...X87_ROUTINES,
  ...STATE_ROUTINES,
};
