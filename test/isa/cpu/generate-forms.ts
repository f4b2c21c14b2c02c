// Random cases made from the decoder's table of forms: every opcode of every instruction, its register and its memory variant,
// and every way in which its accesses to memory can fault. (generate.ts goes deeper where values matter, forms.ts says how.)

import { Encoder, Instruction, MemorySize, MemorySizeExt, OpKind, Register } from 'iced-x86';
import { disassemble } from '../../../src/decode/decoder.ts';
import { type Form, formsOf } from '../../../src/decode/forms.ts';
import { FAMILIES } from '../../../src/isa/index.ts';
import { Reg } from '../../../src/isa/registers.ts';
import { type Case, CODE, READ_ONLY, WINDOW, WINDOW_BYTES, type X87State } from './case.ts';
import { Builder, favour, type Source } from './generate.ts';
import { x87State } from './generate-x87.ts';
import type { Random } from './random.ts';

/** Instructions that cannot be compared with a processor from outside, and why. */
export const NOT_COMPARED: readonly { readonly operations: RegExp; readonly why: string }[] = [
  { operations: /^(CLUI|STUI|TESTUI|UIRET|SENDUIPI)$/, why: 'user interrupts: the processor at hand has none' },
  {
    operations: /^(SYSCALL|INT|INT1|INT3)$/,
    why: 'enter the kernel: compare:linux and programs show what comes of it',
  },
  {
    operations: /^(CPUID|RDTSC|RDTSCP|XGETBV|RDPMC)$/,
    why: 'tell about the machine they run on, which is another one',
  },
  { operations: /^(SGDT|SIDT|SLDT|SMSW|STR)$/, why: 'Linux answers in their place: compare:linux shows how' },
  { operations: /^(JMP|CALL)_M1664$/, why: 'AMD has none in 64-bit mode' },
];
/** Instructions with sources of their own, since chance would send them anywhere, or out of what they are defined for. */
const ELSEWHERE =
  /^(IRET[DQ]?|RET|RETF[WDQ]|(JMP|CALL)_M16(16|32)|F2XM1|FYL2X|FYL2XP1|FPTAN|FPATAN|FSIN|FCOS|FSINCOS)$/;
/** Instructions whose implied addresses are chosen here already. */
const PLACED = /^(LEAVEW?|MASKMOVDQU|XLATB)$/;
/** Families for which other generators know what to put into memory: here their accesses go to zeros, or fault. */
const OTHER_FAMILIES: readonly string[] = ['x87', 'state-management'];

const familyOf = (operation: string): string => FAMILIES.find(({ rows }) => Object.hasOwn(rows, operation))!.name;

/** What /proc/cpuinfo calls the features that not every processor has, by the decoder's names. */
const FLAGS: Readonly<Record<string, string>> = {
  ADX: 'adx',
  BMI1: 'bmi1',
  BMI2: 'bmi2',
  CLFLUSHOPT: 'clflushopt',
  CLWB: 'clwb',
  CMPXCHG16B: 'cx16',
  LZCNT: 'abm',
  MOVBE: 'movbe',
  POPCNT: 'popcnt',
  PREFETCHW: '3dnowprefetch',
  RDRAND: 'rdrand',
  RDSEED: 'rdseed',
  SERIALIZE: 'serialize',
  SMAP: 'smap',
  SSE3: 'pni',
  SSSE3: 'ssse3',
  SSE4_1: 'sse4_1',
  SSE4_2: 'sse4_2',
  XSAVE: 'xsave',
  XSAVEC: 'xsavec',
  XSAVEOPT: 'xsaveopt',
  XSAVES: 'xsaves',
};
/** The flag of /proc/cpuinfo that a form needs. */
export const flagOf = (form: Form): string | undefined => form.features.map((name) => FLAGS[name]).find(Boolean);

/** Where an access goes. */
type Place = 'window' | 'read-only' | 'unmapped' | 'not canonical';
const PLACES: readonly Place[] = ['window', 'window', 'read-only', 'unmapped', 'not canonical', 'not canonical'];
/** All of an operand stands in one page: what is stored of a block before the second faults is the processor's affair. */
const OUTSIDE: readonly Place[] = ['read-only', 'unmapped', 'not canonical', 'not canonical'];
const STACK = /^(PUSH|POP|CALL|ENTER|LEAVE)/;

const REGISTER_KINDS: Readonly<Record<string, readonly string[]>> = {
  r8: 'AL CL DL BL SPL BPL SIL DIL R8L R9L R10L R11L R12L R13L R14L R15L'.split(' '),
  r16: 'AX CX DX BX SP BP SI DI R8W R9W R10W R11W R12W R13W R14W R15W'.split(' '),
  r32: 'EAX ECX EDX EBX ESP EBP ESI EDI R8D R9D R10D R11D R12D R13D R14D R15D'.split(' '),
  r64: 'RAX RCX RDX RBX RSP RBP RSI RDI R8 R9 R10 R11 R12 R13 R14 R15'.split(' '),
  xmm: Array.from({ length: 16 }, (_, i) => `XMM${i}`),
  mm: Array.from({ length: 8 }, (_, i) => `MM${i}`),
};
/** Kinds of operands that are one register, by its name in upper case. */
const FIXED: readonly string[] = ['al', 'cl', 'ax', 'dx', 'eax', 'rax', 'fs', 'gs', 'st0'];
/** Kinds that are one of a few. */
const CHOSEN: Readonly<Record<string, readonly string[]>> = {
  sti_opcode: Array.from({ length: 8 }, (_, i) => `ST${i}`),
  seg_reg: ['CS', 'SS', 'DS', 'ES', 'FS', 'GS'],
  cr_reg: ['CR0', 'CR2', 'CR3', 'CR4', 'CR8'],
  dr_reg: ['DR0', 'DR1', 'DR2', 'DR3', 'DR6', 'DR7'],
};
/** CS is loaded by far transfers only. */
const LOADABLE = ['SS', 'DS', 'ES', 'FS', 'GS'];
const registerNamed = (name: string): Register => (Register as unknown as Record<string, Register>)[name]!;

/** A case in the making. */
interface Making {
  readonly operation: string;
  /** Of an operand that can be either. */
  readonly variant: 'register' | 'memory';
  readonly made: Instruction;
  /** How much memory it accesses, as far as its address goes by that, and where. */
  readonly bytes: number;
  readonly places: readonly Place[];
  readonly builder: Builder;
  readonly random: Random;
}

/** A case of a form. @param variant of an operand that can be either */
function makeCase(operation: string, form: Form, variant: 'register' | 'memory', random: Random): Case {
  const builder = new Builder(random);
  const memorySize = memorySizeOf(form);
  const floats = MemorySize[memorySize]?.match(/Float(32|64)/)?.[1];
  if (form.kinds.some((kind) => kind.startsWith('xmm')))
    builder.fillVectors(floats === undefined ? 'integers' : floats === '32' ? 'f32' : 'f64');
  if (/^(F|WAIT$)/.test(operation) || form.kinds.some((kind) => kind.startsWith('mm_')))
    builder.x87 = x87For(operation, variant, random);
  const bytes = Math.max(1, MemorySizeExt.size(memorySize));
  const made = Instruction.create(form.code);
  if (STACK.test(operation)) placeStack(builder, operation, random);
  const isOther = OTHER_FAMILIES.includes(familyOf(operation)) && variant === 'memory';
  const places = isOther ? OUTSIDE : PLACES;
  const making: Making = { operation, variant, made, bytes: isOther ? 1 : bytes, places, builder, random };
  form.kinds.forEach((kind, i) => {
    setOperand(making, kind, i);
  });
  if (/^X(SAVE|RSTOR)/.test(operation)) chooseComponents(builder, random);
  if (operation.startsWith('BT') && variant === 'memory') shortenOffset(made, builder, random);
  if (!PLACED.test(operation)) favour(operation.toLowerCase(), 0, [], builder, random);
  if (operation === 'CMPXCHG8B' || operation === 'CMPXCHG16B') builder.gpr[Reg.rax] = random.edge();
  const code = encode(made);
  made.free();
  return { ...builder.case(disassemble(code, CODE).text), code };
}

const IMPLIED: Readonly<Record<string, { readonly kind: OpKind; readonly register: number }>> = {
  seg_rSI: { kind: OpKind.MemorySegRSI, register: Reg.rsi },
  seg_rDI: { kind: OpKind.MemorySegRDI, register: Reg.rdi },
  es_rDI: { kind: OpKind.MemoryESRDI, register: Reg.rdi },
};

/** Makes up the operand number `i`, of a kind as the decoder names it. */
function setOperand(making: Making, kind: string, i: number): void {
  const { made, operation, variant, bytes, builder, random } = making;
  const family = /^(r\d+|x?mm)_/.exec(kind)?.[1];
  const isMemory = /_or_mem$|_reg_mem$/.test(kind) && variant === 'memory';
  const somewhere = (size: number) => addressAt(random.pick(PLACES), size, random);
  const setRegister = (name: string) => {
    made.setOpKind(i, OpKind.Register);
    made.setOpRegister(i, registerNamed(name));
  };
  if (kind.startsWith('imm')) setImmediate(made, kind, i, operation, random);
  else if (kind.startsWith('br')) {
    made.setOpKind(i, OpKind.NearBranch64);
    made.nearBranch64 = CODE + BigInt(random.pick(kind.endsWith('_1') ? [12, 20, 60, 100] : [12, 20, 300, 1000]));
  } else if (IMPLIED[kind]) {
    made.setOpKind(i, IMPLIED[kind].kind);
    builder.fix(IMPLIED[kind].register, somewhere(bytes));
  } else if (kind === 'seg_rBX_al') {
    made.setOpKind(i, OpKind.Memory);
    made.memoryBase = Register.RBX;
    made.memoryIndex = Register.AL;
    builder.fix(Reg.rbx, somewhere(256));
  } else if (kind === 'mem_offs') {
    made.setOpKind(i, OpKind.Memory);
    made.memoryDisplSize = 8;
    made.memoryDisplacement = somewhere(bytes);
  } else if (FIXED.includes(kind)) setRegister(kind.toUpperCase());
  else if (CHOSEN[kind]) setRegister(random.pick(i === 0 && kind === 'seg_reg' ? LOADABLE : CHOSEN[kind]));
  else if (family && !isMemory) {
    const names = REGISTER_KINDS[family]!;
    // What reserved NOPs encode as a register tells them from instructions that do something.
    setRegister(random.pick(operation === 'RESERVEDNOP' && i === 1 ? names.slice(4, 6) : names));
  } else setMemory(making, i);
}

/** The FPU's state: now and then with an exception that waits. */
function x87For(operation: string, variant: 'register' | 'memory', random: Random): X87State {
  const state = x87State(random);
  // Processors differ in when these make the transition to MMX if memory is involved: here it has been made.
  const made = /^(CVTPI2PS|MASKMOVQ)$/.test(operation) && variant === 'memory';
  const settled = made ? { ...state, fsw: 0, tags: 0xff } : state;
  const waits = random.oneIn(6) && !(made && operation === 'CVTPI2PS');
  return waits ? { ...settled, fcw: state.fcw & ~1, fsw: settled.fsw | 0x8081 } : settled;
}

function memorySizeOf(form: Form): MemorySize {
  const sample = Instruction.create(form.code);
  form.kinds.forEach((kind, i) => {
    if (/mem/.test(kind)) sample.setOpKind(i, OpKind.Memory);
  });
  const size = sample.memorySize;
  sample.free();
  return size;
}

/** An address for an access of so many bytes. */
function addressAt(place: Place, bytes: number, random: Random): bigint {
  switch (place) {
    case 'window':
      return (WINDOW + BigInt(random.below(WINDOW_BYTES - 2 * bytes))) & ~BigInt(random.oneIn(4) ? 0 : 15);
    case 'read-only':
      return READ_ONLY + BigInt(16 * random.below(32)) - BigInt(random.oneIn(2) ? random.below(bytes) : 0);
    case 'unmapped':
      return READ_ONLY + 4096n - BigInt(random.oneIn(4) ? random.below(bytes) : 0);
    case 'not canonical':
      return 0x8000_0000_0000n + ((random.quad() / 4n) & ~15n);
  }
}

function setMemory({ made, bytes, places, builder, random }: Making, i: number): void {
  made.setOpKind(i, OpKind.Memory);
  // Addresses by RBP count as stack.
  const base = random.oneIn(2) ? Reg.rbp : random.pick([Reg.rbx, Reg.rsi, Reg.r8, Reg.r12, Reg.r13]);
  made.memoryBase = registerNamed(REGISTER_KINDS.r64![base]!);
  const displacement = BigInt(random.pick([0, 8, -64, 1000]));
  made.memoryDisplSize = 8;
  made.memoryDisplacement = BigInt.asUintN(64, displacement);
  const nudge = places === OUTSIDE && random.oneIn(3) ? BigInt(random.below(8)) : 0n;
  const address = addressAt(random.pick(places), bytes, random) + nudge;
  builder.target = address;
  builder.fix(base, address - displacement);
}

/** x87 and SSE, in EDX:EAX: the processor at hand may have more components. */
function chooseComponents(builder: Builder, random: Random): void {
  builder.gpr[Reg.rax] = BigInt(random.below(4));
  builder.gpr[Reg.rdx] = 0n;
}

/** RSP, or RBP for LEAVE, where pushing and popping may fault. */
function placeStack(builder: Builder, operation: string, random: Random): void {
  const place = random.pick(PLACES);
  const register = operation.startsWith('LEAVE') ? Reg.rbp : Reg.rsp;
  if (place !== 'window') builder.fix(register, addressAt(place, 8, random) + 8n);
}

/** A bit offset that does not lead far away. */
function shortenOffset(made: Instruction, builder: Builder, random: Random): void {
  const index = REGISTER_KINDS.r64!.findIndex((_, i) =>
    ['r16', 'r32', 'r64'].some((family) => registerNamed(REGISTER_KINDS[family]![i]!) === made.opRegister(1)),
  );
  const base = REGISTER_KINDS.r64!.findIndex((name) => registerNamed(name) === made.memoryBase);
  if (index >= 0 && index !== base) builder.gpr[index] = BigInt(random.below(64));
}

function setImmediate(made: Instruction, kind: string, i: number, operation: string, random: Random): void {
  const value = random.edge();
  const signed8 = BigInt.asIntN(8, value);
  switch (kind) {
    case 'imm8_const_1':
      made.setOpKind(i, OpKind.Immediate8);
      made.immediate8 = 1;
      break;
    case 'imm8':
      // A second immediate is ENTER's nesting level.
      made.setOpKind(i, operation.startsWith('ENTER') ? OpKind.Immediate8_2nd : OpKind.Immediate8);
      if (!operation.startsWith('ENTER')) made.immediate8 = Number(value & 0xffn);
      break;
    case 'imm16':
      made.setOpKind(i, OpKind.Immediate16);
      // ENTER that runs out of its stack has pushed already, on some processors.
      made.immediate16 = operation.startsWith('ENTER') ? random.below(64) : Number(value & 0xffffn);
      break;
    case 'imm32':
      made.setOpKind(i, OpKind.Immediate32);
      made.immediate32 = Number(value & 0xffff_ffffn);
      break;
    case 'imm64':
      made.setOpKind(i, OpKind.Immediate64);
      made.immediate64 = value;
      break;
    case 'imm8sex16':
      made.setOpKind(i, OpKind.Immediate8to16);
      made.immediate8to16 = Number(signed8);
      break;
    case 'imm8sex32':
      made.setOpKind(i, OpKind.Immediate8to32);
      made.immediate8to32 = Number(signed8);
      break;
    case 'imm8sex64':
      made.setOpKind(i, OpKind.Immediate8to64);
      made.immediate8to64 = signed8;
      break;
    case 'imm32sex64':
      made.setOpKind(i, OpKind.Immediate32to64);
      made.immediate32to64 = BigInt.asIntN(32, value);
      break;
    default:
      throw new Error(`no immediate ${kind}`);
  }
}

function encode(made: Instruction): Uint8Array {
  const encoder = new Encoder(64);
  encoder.encode(made, CODE);
  const bytes = encoder.takeBuffer();
  encoder.free();
  return bytes;
}

/** A source of cases of one operation. */
export interface FormSource extends Source {
  readonly operation: string;
}
/** One source for each variant of each form. */
export const FORM_SOURCES: readonly FormSource[] = FAMILIES.flatMap(({ name: family, rows }) =>
  Object.keys(rows)
    .filter(
      (operation) => !ELSEWHERE.test(operation) && !NOT_COMPARED.some(({ operations }) => operations.test(operation)),
    )
    .flatMap((operation) =>
      formsOf(operation)
        .filter((form) => !isIndirect(form))
        .flatMap((form) =>
          variantsOf(form)
            .filter((variant) => !isRefused(form, variant))
            .map((variant) => ({
              family,
              operation,
              feature: flagOf(form),
              make: (random: Random) => makeCase(operation, form, variant, random),
            })),
        ),
    ),
);
/** AMD knows no NOP behind the opcode of its prefetches, and no far pointers of 64 bits. */
export function isRefused(form: Form, variant: 'register' | 'memory'): boolean {
  return (form.opcode.includes('0F 0D') && variant === 'register') || form.text.includes('m16:64');
}
/** Jumps to wherever a register says. */
function isIndirect({ text }: Form): boolean {
  return /^(JMP|CALL) r\/m/.test(text);
}
/** What an operand that can be a register or memory makes of a form. */
export function variantsOf(form: Form): readonly ('register' | 'memory')[] {
  return form.registerOrMemory ? ['register', 'memory'] : [form.memory ? 'memory' : 'register'];
}
