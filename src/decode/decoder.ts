// Bytes → Instruction: the one adapter between ring3 and the iced-x86 decoder.

import {
  Code,
  CpuidFeature,
  Decoder,
  DecoderError,
  DecoderOptions,
  Formatter,
  FormatterSyntax,
  type Instruction as IcedInstruction,
  InstructionInfoFactory,
  MemorySize,
  MemorySizeExt,
  Mnemonic,
  OpAccess,
  OpKind,
  Register,
} from 'iced-x86';
import {
  type AnyMemoryOperand,
  type AnyOperand,
  type Instruction,
  type MmxOperand,
  NO_REGISTER,
  type Operand,
  type RegisterOperand,
  type SegmentName,
  type SegmentOperand,
  type StOperand,
  type XmmOperand,
} from '../isa/instruction.ts';

/** What decoding can give: an instruction, an undefined one (#UD), or more bytes are needed than there are. */
export type Decoded = Instruction | 'undefined' | 'incomplete';

/** Longest instruction, in bytes. SDM Vol 2 §2.3.11. */
export const MAX_INSTRUCTION_BYTES = 15;

/** CPUID features that every x86-64 processor has. */
const BASELINE = new Set([
  'INTEL8086',
  'INTEL186',
  'INTEL286',
  'INTEL386',
  'INTEL486',
  'X64',
  'CMOV',
  'CX8',
  'CPUID',
  'FPU',
  'FPU287',
  'FPU387',
  'FXSR',
  'MMX',
  'SSE',
  'SSE2',
  'MSR',
  'TSC',
  'PAUSE',
  'CLFSH',
  'SYSCALL',
  'MULTIBYTENOP',
  'SMM',
  'RDPMC',
]);

const factory = new InstructionInfoFactory();
const registers = new Map<number, RegisterOperand>();
const names: [readonly string[], 8 | 16 | 32 | 64][] = [
  ['AL CL DL BL SPL BPL SIL DIL R8L R9L R10L R11L R12L R13L R14L R15L'.split(' '), 8],
  ['AX CX DX BX SP BP SI DI R8W R9W R10W R11W R12W R13W R14W R15W'.split(' '), 16],
  ['EAX ECX EDX EBX ESP EBP ESI EDI R8D R9D R10D R11D R12D R13D R14D R15D'.split(' '), 32],
  ['RAX RCX RDX RBX RSP RBP RSI RDI R8 R9 R10 R11 R12 R13 R14 R15'.split(' '), 64],
];
const registerNumber = (name: string): number => (Register as unknown as Record<string, number>)[name]!;
for (const [list, width] of names) {
  list.forEach((name, index) => {
    registers.set(registerNumber(name), { kind: 'register', index, width, high: false });
  });
}
['AH', 'CH', 'DH', 'BH'].forEach((name, index) => {
  registers.set(registerNumber(name), { kind: 'register', index, width: 8, high: true });
});

const xmmRegisters = new Map<number, XmmOperand>(
  Array.from({ length: 16 }, (_, index) => [registerNumber(`XMM${index}`), { kind: 'xmm', index, width: 128 }]),
);

const stRegisters = new Map<number, StOperand>(
  Array.from({ length: 8 }, (_, index) => [registerNumber(`ST${index}`), { kind: 'st', index, width: 64 }]),
);

const mmxRegisters = new Map<number, MmxOperand>(
  Array.from({ length: 8 }, (_, index) => [registerNumber(`MM${index}`), { kind: 'mmx', index, width: 64 }]),
);

const segments = new Map<number, SegmentName>(
  (['cs', 'ss', 'ds', 'es', 'fs', 'gs'] as const).map((name) => [registerNumber(name.toUpperCase()), name]),
);

const gprNumber = (register: number): number => registers.get(register)?.index ?? NO_REGISTER;

/**
 * Decodes the instruction at the start of `bytes` in 64-bit mode.
 * @param bytes up to 15 bytes of code  @param address its linear address
 */
export function decode(bytes: Uint8Array, address: bigint): Decoded {
  const decoder = new Decoder(64, bytes, DecoderOptions.None);
  decoder.ip = address;
  const found = decoder.decode();
  try {
    if (found.code === Code.INVALID) return decoder.lastError === DecoderError.NoMoreBytes ? 'incomplete' : 'undefined';
    return convert(found, address);
  } finally {
    found.free();
    decoder.free();
  }
}

/** An instruction of the decoder's as every room above knows it. */
export function convert(found: IcedInstruction, address: bigint): Instruction {
  const info = factory.info(found);
  const operands: AnyOperand[] = [];
  let writes = 0;
  let known = true;
  for (let i = 0; i < found.opCount; i++) {
    const operand = convertOperand(found, i);
    if (operand) operands.push(operand);
    else known = false;
    const access = info.opAccess(i);
    if (
      access === OpAccess.Write ||
      access === OpAccess.CondWrite ||
      access === OpAccess.ReadWrite ||
      access === OpAccess.ReadCondWrite
    )
      writes |= 1 << i;
  }
  info.free();
  return {
    operation: operationOf(found, known),
    operands,
    writes,
    length: found.length,
    address,
    repeat: found.hasRepePrefix ? 'rep' : found.hasRepnePrefix ? 'repne' : 'none',
    feature: featureOf(found),
  };
}

/**
 * Forms that share a mnemonic with others but mean something of their own, by what they are called here. String moves and
 * compares of doublewords take GNU as's names, SSE2 having MOVSD and CMPSD too.
 */
export const RENAMED = new Map<number, string>([
  [Code.Movsd_m32_m32, 'MOVSL'],
  [Code.Cmpsd_m32_m32, 'CMPSL'],
  [Code.Loop_rel8_64_ECX, 'LOOPD'],
  [Code.Loope_rel8_64_ECX, 'LOOPED'],
  [Code.Loopne_rel8_64_ECX, 'LOOPNED'],
  [Code.Leavew, 'LEAVEW'],
  [Code.Enterw_imm16_imm8, 'ENTERW'],
  [Code.Mov_r64_cr, 'MOV_CR'],
  [Code.Mov_cr_r64, 'MOV_CR'],
  [Code.Mov_r64_dr, 'MOV_DR'],
  [Code.Mov_dr_r64, 'MOV_DR'],
  // Far transfers, by the size of their operands.
  [Code.Jmp_m1632, 'JMP_M1632'],
  [Code.Jmp_m1664, 'JMP_M1664'],
  [Code.Call_m1632, 'CALL_M1632'],
  [Code.Call_m1664, 'CALL_M1664'],
  [Code.Jmp_m1616, 'JMP_M1616'],
  [Code.Call_m1616, 'CALL_M1616'],
  [Code.Retfw, 'RETFW'],
  [Code.Retfw_imm16, 'RETFW'],
  [Code.Retfd, 'RETFD'],
  [Code.Retfd_imm16, 'RETFD'],
  [Code.Retfq, 'RETFQ'],
  [Code.Retfq_imm16, 'RETFQ'],
  // What loads a segment register.
  ...[Code.Mov_Sreg_rm16, Code.Mov_Sreg_r32m16, Code.Mov_Sreg_r64m16].map((code) => [code, 'MOV_SREG'] as const),
  ...[Code.Popw_FS, Code.Popw_GS, Code.Popq_FS, Code.Popq_GS].map((code) => [code, 'POP_SREG'] as const),
  // Sizes of memory that only x87 instructions have.
  [Code.Fld_m80fp, 'FLD_M80'],
  [Code.Fstp_m80fp, 'FSTP_M80'],
  [Code.Fldenv_m14byte, 'FLDENV_M14'],
  [Code.Fnstenv_m14byte, 'FNSTENV_M14'],
  [Code.Frstor_m94byte, 'FRSTOR_M94'],
  [Code.Fnsave_m94byte, 'FNSAVE_M94'],
]);
/** The manual's mnemonic in upper case, or a name from above. Forms with MMX registers are told apart by a suffix. */
function operationOf(found: IcedInstruction, known: boolean): string {
  const renamed = RENAMED.get(found.code);
  if (renamed) return renamed;
  if (!known) return (Code[found.code] ?? 'UNKNOWN').toUpperCase();
  const name = (Mnemonic[found.mnemonic] ?? 'UNKNOWN').toUpperCase();
  return usesMmx(found) && !MMX_ONLY.has(found.mnemonic) ? `${name}_MMX` : name;
}
function usesMmx(found: IcedInstruction): boolean {
  for (let i = 0; i < found.opCount; i++)
    if (found.opKind(i) === OpKind.Register && mmxRegisters.has(found.opRegister(i))) return true;
  return false;
}
/** Mnemonics that no instruction without MMX registers has. */
export const MMX_ONLY: ReadonlySet<number> = new Set<number>([
  ...[Mnemonic.Cvtpi2ps, Mnemonic.Cvtpi2pd, Mnemonic.Cvtps2pi, Mnemonic.Cvttps2pi],
  ...[Mnemonic.Cvtpd2pi, Mnemonic.Cvttpd2pi, Mnemonic.Maskmovq, Mnemonic.Movntq],
  ...[Mnemonic.Movq2dq, Mnemonic.Movdq2q, Mnemonic.Pshufw],
]);

function featureOf(found: IcedInstruction): string {
  for (const feature of found.cpuidFeatures()) {
    const name = CpuidFeature[feature] ?? '';
    if (!BASELINE.has(name)) return name;
  }
  return '';
}

function convertOperand(found: IcedInstruction, i: number): AnyOperand | undefined {
  switch (found.opKind(i)) {
    case OpKind.Register:
      return register(found.opRegister(i)) ?? segment(found, i);
    case OpKind.NearBranch64:
      return { kind: 'immediate', width: 64, value: found.nearBranchTarget };
    case OpKind.Immediate8:
    case OpKind.Immediate8_2nd:
      return immediate(found, i, 8);
    case OpKind.Immediate16:
    case OpKind.Immediate8to16:
      return immediate(found, i, 16);
    case OpKind.Immediate32:
    case OpKind.Immediate8to32:
      return immediate(found, i, 32);
    case OpKind.Immediate64:
    case OpKind.Immediate8to64:
    case OpKind.Immediate32to64:
      return immediate(found, i, 64);
    case OpKind.Memory:
      return memory(found);
    case OpKind.MemorySegRSI:
      return memory(found, 6, 64);
    case OpKind.MemorySegRDI:
      return memory(found, 7, 64, true);
    case OpKind.MemorySegEDI:
      return memory(found, 7, 32, true);
    case OpKind.MemorySegESI:
      return memory(found, 6, 32);
    case OpKind.MemoryESRDI:
      return memory(found, 7, 64);
    case OpKind.MemoryESEDI:
      return memory(found, 7, 32);
    default:
      return undefined;
  }
}

/** An operand of its own each time: engines tell operands apart by identity, also in `sub %al,%al`. */
function register(name: number): RegisterOperand | XmmOperand | StOperand | MmxOperand | undefined {
  const found = registers.get(name) ?? xmmRegisters.get(name) ?? stRegisters.get(name) ?? mmxRegisters.get(name);
  return found && { ...found };
}

/** A segment register, and how much of what it is moved to or from it takes. */
function segment(found: IcedInstruction, i: number): SegmentOperand | undefined {
  const name = segments.get(found.opRegister(i));
  if (name === undefined) return undefined;
  return { kind: 'segment', name, width: segmentWidth(found, i) };
}
function segmentWidth({ code, op0Kind, mnemonic }: IcedInstruction, i: number): 16 | 32 | 64 {
  if (mnemonic === Mnemonic.Mov && (i === 0 || op0Kind === OpKind.Memory)) return 16;
  if (code === Code.Mov_r32m16_Sreg) return 32;
  return WORDS.has(code) ? 16 : 64;
}
const WORDS = new Set<number>([Code.Mov_rm16_Sreg, Code.Pushw_FS, Code.Pushw_GS, Code.Popw_FS, Code.Popw_GS]);

function immediate(found: IcedInstruction, i: number, width: 8 | 16 | 32 | 64): Operand {
  return { kind: 'immediate', width, value: BigInt.asUintN(width, found.immediate(i)) };
}

/** Extended and packed decimal numbers, FPU environments and states, FXSAVE's image, places of tables, far pointers. */
const BLOCKS = new Set<number>([
  MemorySize.Float80,
  MemorySize.Bcd,
  MemorySize.FpuEnv14,
  MemorySize.FpuEnv28,
  MemorySize.FpuState94,
  MemorySize.FpuState108,
  MemorySize.Fxsave_512Byte,
  MemorySize.Fxsave64_512Byte,
  MemorySize.Fword10,
  MemorySize.SegPtr16,
  MemorySize.SegPtr32,
  MemorySize.SegPtr64,
]);

/**
 * @param implied register number of an implied base (string instructions, MASKMOVDQU)  @param impliedWidth its address size
 * @param overridable a segment can be named although RDI is implied
 */
function memory(
  found: IcedInstruction,
  implied?: number,
  impliedWidth?: 32 | 64,
  overridable = implied !== 7,
): AnyMemoryOperand | undefined {
  const bits = MemorySizeExt.size(found.memorySize) * 8;
  // CMPXCHG16B gets its first quadword; operands of no size (LEA, INVLPG) are as good as any, and so are the blocks that
  // routines access.
  const isBlock = BLOCKS.has(found.memorySize) || found.code === Code.Cmpxchg16b_m128;
  const width = bits === 0 || isBlock ? 64 : bits;
  if (width !== 8 && width !== 16 && width !== 32 && width !== 64 && width !== 128) return undefined;
  // ES of a string destination cannot be overridden. SDM Vol 1 §7.3.9.
  const override = overridable ? found.memorySegment : Register.None;
  const segment = override === Register.FS ? 'fs' : override === Register.GS ? 'gs' : 'none';
  if (implied !== undefined) {
    return {
      kind: 'memory',
      width,
      base: implied,
      index: NO_REGISTER,
      scale: 1,
      displacement: 0n,
      segment,
      addressWidth: impliedWidth ?? 64,
      stack: false,
    };
  }
  const relative = found.memoryBase === Register.RIP || found.memoryBase === Register.EIP;
  const base = relative ? NO_REGISTER : gprNumber(found.memoryBase);
  // XLATB adds AL, which is no index register: its row does.
  const index = found.memoryIndex === Register.AL ? NO_REGISTER : gprNumber(found.memoryIndex);
  const narrow = [found.memoryBase, found.memoryIndex].some(
    (r) => r === Register.EIP || registers.get(r)?.width === 32,
  );
  // POP finds its operand with the RSP from after it has popped. SDM Vol 2 POP.
  const popped = found.mnemonic === Mnemonic.Pop && base === 4 ? BigInt(width / 8) : 0n;
  return {
    kind: 'memory',
    width,
    base,
    index,
    scale: found.memoryIndexScale as 1 | 2 | 4 | 8,
    displacement: BigInt.asUintN(64, found.memoryDisplacement + popped),
    segment,
    addressWidth: narrow ? 32 : 64,
    stack: found.memorySegment === Register.SS,
  };
}

/** GNU-as text of the instruction at the start of `bytes`, and its length; `(bad)` for undefined bytes. */
export function disassemble(bytes: Uint8Array, address: bigint): { text: string; length: number } {
  const decoder = new Decoder(64, bytes, DecoderOptions.None);
  decoder.ip = address;
  const found = decoder.decode();
  const formatter = new Formatter(FormatterSyntax.Gas);
  formatter.uppercaseHex = false;
  formatter.branchLeadingZeros = false;
  formatter.ripRelativeAddresses = true;
  try {
    return found.code === Code.INVALID
      ? { text: '(bad)', length: 1 }
      : { text: formatter.format(found), length: found.length };
  } finally {
    formatter.free();
    found.free();
    decoder.free();
  }
}
