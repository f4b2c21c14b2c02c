// Why did an instruction fault? The manual has a list of reasons for each exception; here the one that holds is found, from the
// state as the instruction met it, and said in the field's words with what to do about it. For people: nothing depends on it.

import { fetchInstruction } from '../engine/fetch.ts';
import { Vector } from '../isa/algebra.ts';
import { type AnyMemoryOperand, type AnyOperand, type Instruction, NO_REGISTER } from '../isa/instruction.ts';
import { Context, Reg } from '../isa/registers.ts';
import { PageFault } from '../machine/address-space.ts';
import type { Core, Fault } from '../machine/core.ts';
import { isCanonical } from '../machine/tlb.ts';
import type { FaultReason } from './fault-reason.ts';
import type { System } from './system.ts';
import { whyDeliveryFaults, whyUserInterruptFaults } from './why-uintr-fault.ts';

/** Below this, an address is a number or a null pointer, not something that was ever mapped. kernel: mmap_min_addr. */
const LOWEST_MAPPED = 0x10000n;
/** As far from RSP as this, an access is one to the stack. */
const NEAR_STACK = 0x2000n;
const GENERAL_ALIGNMENT = 16n;

/**
 * The reason for an exception of user code, if more can be said than its name does.
 * @param core as the fault left it: RIP on the instruction
 * @param atBoundary between two instructions: a user interrupt was being delivered
 */
export function whyFault(system: System, core: Core, fault: Fault, atBoundary: boolean): FaultReason | undefined {
  if (atBoundary) return whyDeliveryFaults(core, fault);
  if (fault.vector === Vector.PF) return whyPageFault(core, fault);
  const instruction = fetchInstruction(core, core.registers.rip);
  if ('kind' in instruction) return { reason: 'the bytes here are no instruction' };
  return (
    whyUserInterruptFaults(system, core, instruction, fault) ??
    (fault.vector === Vector.GP || fault.vector === Vector.SS ? whyProtection(core, instruction) : undefined) ??
    (fault.vector === Vector.DE ? whyDivision(core, instruction) : undefined)
  );
}

// ---- #PF

function whyPageFault(core: Core, { error, address }: Fault): FaultReason | undefined {
  const { registers } = core;
  const { rip, rsp } = registers;
  if ((error & PageFault.fetch) !== 0) {
    if ((error & PageFault.present) === 0) return whyNoCode(core, rip);
    return { reason: 'this is data: its page may not be executed', hint: '`.text` before the code' };
  }
  if (address < LOWEST_MAPPED) {
    const instruction = fetchInstruction(core, rip);
    const operand = 'kind' in instruction ? undefined : instruction.operands.find(isMemory);
    const isRead = (error & PageFault.write) === 0;
    if (
      isRead &&
      operand &&
      operand.base === NO_REGISTER &&
      operand.index === NO_REGISTER &&
      operand.segment === 'none'
    )
      return {
        reason: `the operand is the memory at ${hex(address)}`,
        hint: `the number itself is written \`$${hex(address)}\` in AT&T syntax`,
      };
    return undefined;
  }
  const distance = address > rsp ? address - rsp : rsp - address;
  if (distance > NEAR_STACK || (error & PageFault.present) !== 0) return undefined;
  return {
    reason: `this is the stack, RSP = ${hex(rsp)}, and it can grow no further`,
    hint: 'a recursion or a loop of pushes without end, or a thread with too small a stack?',
  };
}

/** A jump has led to where no code is. What lies at RSP tells what was taken for a return address. */
function whyNoCode(core: Core, rip: bigint): FaultReason | undefined {
  const { registers } = core;
  const { rsp } = registers;
  const isVector = rip < 64n;
  if (isVector && looksLikeFlags(rsp)) {
    return {
      reason: `UIRET took the vector, ${rip}, for the return address (hardware H89)`,
      hint: 'a handler drops the vector before UIRET: `add $8, %rsp`',
    };
  }
  const flags = peek(core, rsp + 8n, 8);
  if (isVector && registers.get32(Context.uif) === 0 && flags !== undefined && looksLikeFlags(flags)) {
    return {
      reason: `RET took the vector, ${rip}, for the return address`,
      hint: 'a handler of user interrupts ends in `add $8, %rsp` and `uiret`',
    };
  }
  // What a process starts with: argc, argv[0] … 0.
  const argv0 = peek(core, rsp, 8);
  if (isVector && argv0 !== undefined && argv0 > rsp && argv0 - rsp < 0x10000n) {
    return {
      reason: `RET took argc, ${rip}, for the return address`,
      hint: '`_start` has nobody to return to: it ends with the system call exit (60) or exit_group (231)',
    };
  }
  const caller = peek(core, rsp, 8);
  if (caller !== undefined && followsCall(core, caller, rip)) {
    return { reason: `CALL led to ${hex(rip)}; it would have returned to ${hex(caller)}` };
  }
  // Memory that nobody has written is full of zeros: nothing says which it was.
  if (rip === 0n) {
    return {
      reason: 'RET or a jump led to 0x0',
      hint: 'a pointer that was never set; for RET, a stack on which nothing was pushed',
    };
  }
  if (peek(core, rsp - 8n, 8) === rip) {
    return {
      reason: `RET, it seems, took ${hex(rip)} from the stack for the return address`,
      hint: 'what has been pushed is popped before RET: RSP is then what it was at the entry',
    };
  }
  return rip < LOWEST_MAPPED ? { reason: `a jump led to ${hex(rip)}` } : undefined;
}

/** Whether a CALL of `target` ends at an address: of 2 to 7 bytes, prefixes aside. What it took its target from is as it was. */
function followsCall(core: Core, end: bigint, target: bigint): boolean {
  for (let length = 2n; length <= 7n; length++) {
    const found = fetchInstruction(core, BigInt.asUintN(64, end - length));
    if ('kind' in found || found.operation !== 'CALL' || BigInt(found.length) !== length) continue;
    if (valueIn(core, found.operands[0]) === target) return true;
  }
  return false;
}

/** An image of RFLAGS in user mode: bit 1 and IF are set, nothing above ID is. SDM Vol 1 §3.4.3. */
function looksLikeFlags(value: bigint): boolean {
  return (value & 0x202n) === 0x202n && value < 0x400000n;
}

// ---- #GP, #SS, #DE

function whyProtection(core: Core, instruction: Instruction): FaultReason | undefined {
  const { operation, operands } = instruction;
  const memory = operands.find(isMemory);
  if (memory) {
    const address = linearAddress(core, memory);
    if (!isCanonical(address)) {
      return { reason: `${hex(address)} is no address: bits 63 to 47 are not all the same (SDM Vol 1 §3.3.7.1)` };
    }
    if (address % GENERAL_ALIGNMENT !== 0n && (memory.width === 128 || ALIGNED.has(operation))) {
      const onStack = memory.base === Reg.rsp || memory.base === Reg.rbp;
      return {
        reason: `the operand at ${hex(address)} is not aligned to ${GENERAL_ALIGNMENT}`,
        hint: onStack
          ? 'RSP is a multiple of 16 before each CALL, and is at _start'
          : '`.balign 16` before the data, or an instruction for unaligned operands (MOVUPS, MOVDQU)',
      };
    }
  }
  const top = operation.startsWith('IRET') ? peek(core, core.registers.rsp, 8) : undefined;
  if (top !== undefined && top < 64n) {
    return {
      reason: `IRET took the vector, ${top}, for the return address`,
      hint: 'a handler of user interrupts ends in UIRET; gcc writes it with -muintr',
    };
  }
  if (operation === 'INT' && valueIn(core, operands[0]) === 0x80n) {
    return {
      reason: 'INT 80H is the system call of 32-bit programs, which this kernel does not have',
      hint: 'SYSCALL, with the number in RAX (`ring3 kernel write`), arguments in RDI RSI RDX R10 R8 R9',
    };
  }
  const target = targetOf(core, instruction);
  if (target !== undefined && !isCanonical(target))
    return { reason: `it leads to ${hex(target)}, which is no address` };
  if (PRIVILEGED.has(operation)) return { reason: 'a privileged instruction: it is the kernel’s (CPL 0)' };
  return undefined;
}

/** Operands of other widths than 128 that must be aligned all the same. */
const ALIGNED: ReadonlySet<string> = new Set(['CMPXCHG16B', 'FXSAVE', 'FXSAVE64', 'FXRSTOR', 'FXRSTOR64']);
/** What programs are tempted to use. */
const PRIVILEGED: ReadonlySet<string> = new Set(
  'HLT CLI STI IN OUT INSB INSW INSD OUTSB OUTSW OUTSD RDMSR WRMSR LGDT LIDT LLDT LTR LMSW CLTS INVLPG INVD WBINVD SWAPGS RDPMC XSETBV SYSRET SYSRETQ IRET IRETD MOV_CR MOV_DR'.split(
    ' ',
  ),
);

/** Where a jump, call or return goes. */
function targetOf(core: Core, { operation, operands }: Instruction): bigint | undefined {
  if (operation === 'RET') return peek(core, core.registers.rsp, 8);
  return operation === 'JMP' || operation === 'CALL' ? valueIn(core, operands[0]) : undefined;
}

function whyDivision(core: Core, { operation, operands }: Instruction): FaultReason | undefined {
  if (operation !== 'DIV' && operation !== 'IDIV') return undefined;
  const divisor = valueIn(core, operands[0]);
  if (divisor === undefined) return undefined;
  if (divisor === 0n) return { reason: 'division by zero' };
  const extension = operation === 'DIV' ? '`xor %edx, %edx` clears it' : 'CLTD or CQTO extends the sign into it';
  return {
    reason: 'the quotient is too large for its register',
    hint: `the dividend’s upper half is RDX: ${extension}`,
  };
}

// ---- operands

function isMemory(operand: AnyOperand): operand is AnyMemoryOperand {
  return operand.kind === 'memory';
}

function linearAddress({ registers }: Core, operand: AnyMemoryOperand): bigint {
  const { base, index, scale, displacement, addressWidth, segment } = operand;
  const sum =
    (base === NO_REGISTER ? 0n : registers.gpr(base)) +
    (index === NO_REGISTER ? 0n : registers.gpr(index) * BigInt(scale)) +
    displacement;
  const start = segment === 'none' ? 0n : registers.get(segment === 'fs' ? Context.fsBase : Context.gsBase);
  return BigInt.asUintN(64, start + BigInt.asUintN(addressWidth, sum));
}

/** The value of an operand, unsigned; undefined: it cannot be read. */
function valueIn(core: Core, operand: AnyOperand | undefined): bigint | undefined {
  if (operand?.kind === 'register') {
    const whole = core.registers.gpr(operand.index);
    return BigInt.asUintN(operand.width, operand.high ? whole >> 8n : whole);
  }
  if (operand?.kind === 'immediate') return BigInt.asUintN(operand.width, operand.value);
  if (operand?.kind === 'memory') return peek(core, linearAddress(core, operand), operand.width / 8);
  return undefined;
}

/** Bytes of user memory as a number; undefined where they cannot be read. Changes nothing, not even a TLB. */
export function peek(core: Core, address: bigint, bytes: number): bigint | undefined {
  let value = 0n;
  for (let i = bytes - 1; i >= 0; i--) {
    const found = core.space?.translate(BigInt.asUintN(64, address + BigInt(i)), 'read', true);
    if (!found?.ok) return undefined;
    value = (value << 8n) | BigInt(core.memory.bytes[core.memory.offsetOf(found.physical)]!);
  }
  return value;
}

function hex(value: bigint): string {
  return `0x${value.toString(16)}`;
}
