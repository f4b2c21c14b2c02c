// The forms of an operation, as the manual writes them: what `ring3 isa` prints, and what tests count that must be exercised.

import {
  Code,
  CodeExt,
  CpuidFeature,
  EncodingKind,
  Instruction as IcedInstruction,
  Mnemonic,
  type OpCodeInfo,
  OpCodeOperandKind,
  OpKind,
  Register,
} from 'iced-x86';
import type { Instruction } from '../isa/instruction.ts';
import { convert, MMX_ONLY, RENAMED } from './decoder.ts';

/** One form of an operation: one opcode with one list of kinds of operands. */
export interface Form {
  /** The decoder's number for it. */
  readonly code: number;
  /** As the manual writes it: `PSHUFB xmm1, xmm2/m128`. */
  readonly text: string;
  /** `66 0F 38 00 /r`. */
  readonly opcode: string;
  /** CPUID features that it needs, as the decoder names them. */
  readonly features: readonly string[];
  /** An operand can be a register or memory: two variants. */
  readonly registerOrMemory: boolean;
  /** An operand is memory, or can be. */
  readonly memory: boolean;
  /** The decoder's names of the kinds of operands. */
  readonly kinds: readonly string[];
  /** Prefixes that mean something to it: LOCK (with a destination in memory; any other is #UD), REP, REPE, REPNE. */
  readonly prefixes: readonly string[];
}

const REGISTER_OR_MEMORY = /_or_mem$|_reg_mem$/;
const MEMORY = /^mem|^seg_r[SDB]|^es_r/;
/** Kinds of operands that rows are given (decoder.ts). */
const KNOWN =
  /^(seg_reg|[fg]s|st0|sti_opcode|mm_\w+|r(8|16|32|64)_\w+|xmm_\w+|[er]?ax|al|cl|dx|imm\w+|br(16|64)_\w+|mem|mem_offs|seg_r(SI|DI|BX_al)|es_rDI)$/;

let forms: ReadonlyMap<string, readonly Form[]> | undefined;
/** The operation of each form. */
const byCode = new Map<number, string>();

/** All forms in 64-bit mode that the decoder gives this operation. */
export function formsOf(operation: string): readonly Form[] {
  forms ??= allForms();
  return forms.get(operation) ?? [];
}

/** The names of all operations that the decoder can give. */
export function allOperations(): readonly string[] {
  forms ??= allForms();
  return [...forms.keys()];
}

/** The operation that decoding gives for a form, by the decoder's number for it. */
export function operationOfForm(code: number): string | undefined {
  forms ??= allForms();
  return byCode.get(code);
}

function allForms(): Map<string, Form[]> {
  const found = new Map<string, Form[]>();
  for (const key of Object.keys(Code)) {
    const code = Number(key) as Code;
    if (!Number.isInteger(code)) continue;
    const opCode = CodeExt.opCode(code);
    const wanted = opCode.encoding === EncodingKind.Legacy || opCode.encoding === EncodingKind.VEX;
    const features = featuresOf(code);
    // Knights Corner's encodings are for another decoder.
    if (!opCode.mode64 || !opCode.intelDecoder64 || !opCode.isInstruction || !wanted || features.includes('KNC'))
      continue;
    const kinds = Array.from({ length: opCode.opCount }, (_, i) => OpCodeOperandKind[opCode.opKind(i)]!);
    const operation = operationOf(code, opCode, kinds);
    const form: Form = {
      code,
      text: opCode.instructionString,
      opcode: opCode.opCodeString,
      features,
      registerOrMemory: kinds.some((kind) => REGISTER_OR_MEMORY.test(kind)),
      memory: kinds.some((kind) => REGISTER_OR_MEMORY.test(kind) || MEMORY.test(kind)),
      kinds,
      prefixes: prefixesOf(opCode),
    };
    byCode.set(code, operation);
    const list = found.get(operation);
    if (list) list.push(form);
    else found.set(operation, [form]);
  }
  return found;
}

/** The name that decoding an instruction of the form gives, whatever its operands. */
function operationOf(code: Code, opCode: OpCodeInfo, kinds: readonly string[]): string {
  const renamed = RENAMED.get(code);
  if (renamed) return renamed;
  const mnemonic = Mnemonic[opCode.mnemonic]!.toUpperCase();
  const known = kinds.every((kind) => KNOWN.test(kind));
  if (!known) return Code[code]!.toUpperCase();
  return kinds.some((kind) => kind.startsWith('mm_')) && !MMX_ONLY.has(opCode.mnemonic) ? `${mnemonic}_MMX` : mnemonic;
}

function prefixesOf(opCode: OpCodeInfo): string[] {
  const { canUseLockPrefix, canUseRepPrefix, canUseRepnePrefix } = opCode;
  const repeats = canUseRepPrefix ? (canUseRepnePrefix ? ['REPE', 'REPNE'] : ['REP']) : [];
  return canUseLockPrefix ? ['LOCK', ...repeats] : repeats;
}

function featuresOf(code: Code): string[] {
  const instruction = IcedInstruction.create(code);
  const names = [...instruction.cpuidFeatures()].map((feature) => CpuidFeature[feature]!);
  instruction.free();
  return names;
}

/** Operands of string instructions and XLAT, by kind. */
const IMPLIED: Readonly<Record<string, OpKind>> = {
  seg_rSI: OpKind.MemorySegRSI,
  seg_rDI: OpKind.MemorySegRDI,
  es_rDI: OpKind.MemoryESRDI,
};
const REGISTERS: Readonly<Record<string, Register>> = {
  al: Register.AL,
  cl: Register.CL,
  st0: Register.ST0,
  sti_opcode: Register.ST2,
  ax: Register.AX,
  dx: Register.DX,
  eax: Register.EAX,
  rax: Register.RAX,
  fs: Register.FS,
  gs: Register.GS,
  seg_reg: Register.DS,
};
const BY_WIDTH: Readonly<Record<string, readonly Register[]>> = {
  r8: [Register.CL, Register.DL, Register.BL],
  r16: [Register.CX, Register.DX, Register.BX],
  r32: [Register.ECX, Register.EDX, Register.EBX],
  r64: [Register.RCX, Register.RDX, Register.RBX],
  xmm: [Register.XMM1, Register.XMM2, Register.XMM3],
  mm: [Register.MM1, Register.MM2, Register.MM3],
};

/**
 * An instruction of the form, with some operands.
 * @param prefer what an operand is that can be a register or memory  @param stack whether memory is found through RBP
 */
export function sampleOf(form: Form, prefer: 'register' | 'memory', stack = false): Instruction {
  const sample = IcedInstruction.create(form.code);
  const setMemory = (i: number) => {
    sample.setOpKind(i, OpKind.Memory);
    sample.memoryBase = stack ? Register.RBP : Register.RSI;
  };
  form.kinds.forEach((kind, i) => {
    const register = REGISTERS[kind] ?? BY_WIDTH[/^(r\d+|x?mm)_/.exec(kind)?.[1] ?? '']?.[i];
    const orMemory = REGISTER_OR_MEMORY.test(kind);
    if (IMPLIED[kind] !== undefined) sample.setOpKind(i, IMPLIED[kind]);
    else if (kind.startsWith('imm')) sample.setOpKind(i, immediateKind(kind));
    else if (kind.startsWith('br')) sample.setOpKind(i, OpKind.NearBranch64);
    else if (register !== undefined && !(orMemory && prefer === 'memory')) {
      sample.setOpKind(i, OpKind.Register);
      sample.setOpRegister(i, register);
    } else setMemory(i);
  });
  if (form.kinds.includes('seg_rBX_al')) {
    sample.memoryBase = Register.RBX;
    sample.memoryIndex = Register.AL;
  }
  try {
    return convert(sample, 0x1000n);
  } finally {
    sample.free();
  }
}

function immediateKind(kind: string): OpKind {
  const wide: Readonly<Record<string, OpKind>> = {
    imm16: OpKind.Immediate16,
    imm32: OpKind.Immediate32,
    imm64: OpKind.Immediate64,
    imm8sex16: OpKind.Immediate8to16,
    imm8sex32: OpKind.Immediate8to32,
    imm8sex64: OpKind.Immediate8to64,
    imm32sex64: OpKind.Immediate32to64,
  };
  return wide[kind] ?? OpKind.Immediate8;
}
