// Random cases on the processor and on the engines: who disagrees about what.

import { decode } from '../../../src/decode/decoder.ts';
import { Vector } from '../../../src/isa/algebra.ts';
import type { AnyMemoryOperand, AnyOperand, Instruction } from '../../../src/isa/instruction.ts';
import { REGISTER_NAMES } from '../../../src/isa/registers.ts';
import { PageFault } from '../../../src/machine/address-space.ts';
import { assembleText } from './assemble.ts';
import {
  type Case,
  CODE,
  FLAGS_OF_CASES,
  FS_BASE,
  GS_BASE,
  type Result,
  type SegmentState,
  WINDOW,
  WINDOW_BYTES,
  X87_INITIAL,
  type X87State,
} from './case.ts';
import type { Coverage } from './coverage.ts';
import type { Source } from './generate.ts';
import { hostFeatures, type Processor } from './native.ts';
import { Random } from './random.ts';
import type { Simulated } from './simulated.ts';
import { SOURCES } from './sources.ts';
import { undefinedAfter } from './undefined.ts';

/** One disagreement. */
export interface Difference {
  /** The engines that disagree with the processor in this way. */
  readonly engines: readonly string[];
  readonly given: Case;
  /** Field by field: what the processor has, what the engine has. */
  readonly fields: readonly string[];
}

/** Bytes between instructions in the assembled batch; the rest is breakpoints. */
const SLOT = 32;
const BREAKPOINT = 0xcc;
/** Bytes of a slot that the processor is given. */
const CODE_BYTES = 20;
const SINGLE_STEP = 1;
const ALIGNMENT_CHECK = 17;
const KERNEL_HALF = 0xffff_8000_0000_0000n;
/** Instructions whose memory operand is longer than any register. */
const BLOCKS = /^F(N?SAVE|RSTOR|N?STENV|LDENV|XSAVE|XRSTOR)|^XSAVE|^XRSTOR|^IRET[DQ]?$|^RETF[WDQ]$/;
const SHIFTS = /^(S[HA][LR]|RO[LR]|RC[LR]|SH[LR]D)$/;

/** Runs `count` random cases of a family, one at least of each form, and gives what differs. */
export function compareFamily(
  family: string,
  count: number,
  seed: number,
  processor: Processor,
  engines: readonly Simulated[],
  coverage?: Coverage,
): Difference[] {
  const sources = sourcesOf(family);
  const random = new Random(seed);
  return compareCases(casesOf(sources, Math.max(count, sources.length), random), processor, engines, coverage);
}
/** What cases of a family come from, as far as the processor at hand has it. */
export function sourcesOf(family: string): readonly Source[] {
  const features = hostFeatures();
  return SOURCES.filter((s) => s.family === family && (s.feature === undefined || features.has(s.feature)));
}

/** The families that cases can be made for. */
export const COMPARED_FAMILIES: readonly string[] = [...new Set(SOURCES.map((source) => source.family))];

function casesOf(sources: readonly Source[], count: number, random: Random): Case[] {
  return Array.from({ length: count }, (_, i) => sources[i % sources.length]!.make(random));
}

export function compareCases(
  cases: readonly Case[],
  processor: Processor,
  engines: readonly Simulated[],
  coverage?: Coverage,
): Difference[] {
  const code = codeOf(cases);
  const truths = processor.run(cases, code);

  const suspects: Suspect[] = [];
  cases.forEach((given, i) => {
    const instruction = decode(code[i]!.subarray(0, 15), CODE);
    if (typeof instruction === 'string') throw new Error(`${given.text}: ${instruction}`);
    coverage?.note(code[i]!.subarray(0, instruction.length), instruction, truths[i]!);
    const results = engines.map((engine) => ({
      name: engine.name,
      result: engine.run(given, code[i]!.subarray(0, instruction.length)),
    }));
    const suspect = { given, code: code[i]!, instruction, results };
    if (differencesOf(suspect, truths[i]!).length > 0) suspects.push(suspect);
  });
  if (suspects.length === 0) return [];
  // The processor is asked again: the system may have interrupted it within a case, and some processors then lose the x87
  // FPU's pointers.
  const again = processor.run(
    suspects.map(({ given }) => given),
    suspects.map((suspect) => suspect.code),
  );
  return suspects.flatMap((suspect, i) => differencesOf(suspect, again[i]!));
}

/** A case with what each engine made of it. */
interface Suspect {
  readonly given: Case;
  readonly code: Uint8Array;
  readonly instruction: Instruction;
  readonly results: readonly { readonly name: string; readonly result: Result }[];
}

/** Engines that differ from the processor in the same way make one difference. */
function differencesOf({ given, instruction, results }: Suspect, truth: Result): Difference[] {
  const found = new Map<string, { engines: string[]; fields: readonly string[] }>();
  for (const { name, result } of results) {
    const fields = compareResults(given, instruction, truth, result);
    const same = found.get(fields.join());
    if (same) same.engines.push(name);
    else if (fields.length > 0) found.set(fields.join(), { engines: [name], fields });
  }
  return [...found.values()].map(({ engines, fields }) => ({ engines, given, fields }));
}

/** The bytes of each case's instruction, and breakpoints behind them. */
function codeOf(cases: readonly Case[]): Uint8Array[] {
  const texts = cases.filter(({ code }) => code === undefined).map(({ text }) => text);
  const source = texts.map((text) => `.balign ${SLOT}, ${BREAKPOINT}\n${text}\n`).join('');
  const bytes = assembleText(`${source}.balign ${SLOT}, ${BREAKPOINT}`);
  let n = 0;
  return cases.map(({ code }) => {
    if (!code) return bytes.subarray(n * SLOT, n++ * SLOT + CODE_BYTES);
    const padded = new Uint8Array(CODE_BYTES).fill(BREAKPOINT);
    padded.set(code);
    return padded;
  });
}

function compareResults(given: Case, instruction: Instruction, truth: Result, found: Result): string[] {
  const fields: string[] = [];
  const show = (name: string, a: unknown, b: unknown) => {
    if (a !== b) fields.push(`${name}: processor ${a}, here ${b}`);
  };
  if (isAlignmentChoice(instruction, truth, found)) return [];
  const isBlock = BLOCKS.test(instruction.operation);
  show('fault', describeFault(truth, isBlock), describeFault(found, isBlock));
  // After a single step the instruction has been executed.
  const free =
    truth.fault && truth.fault.vector !== SINGLE_STEP
      ? { flags: 0n, destination: false }
      : undefinedAfter(instruction.operation, factsOf(given, instruction));
  const [destination] = instruction.operands;
  truth.gpr.forEach((value, i) => {
    const skipped = free.destination && destination?.kind === 'register' && destination.index === i;
    if (!skipped) show(REGISTER_NAMES[i]!, value.toString(16), found.gpr[i]!.toString(16));
  });
  truth.xmm.forEach((value, i) => {
    const skipped = free.destination && destination?.kind === 'xmm' && destination.index === i;
    if (!skipped) show(`xmm${i}`, value.toString(16), found.xmm[i]!.toString(16));
  });
  compareX87(truth.x87, tolerated(instruction, truth, found), show);
  for (const [name, value] of Object.entries(truth.segments))
    show(name, value.toString(16), found.segments[name as keyof SegmentState].toString(16));
  show('mxcsr', truth.mxcsr.toString(16), found.mxcsr.toString(16));
  show('rip', truth.rip.toString(16), found.rip.toString(16));
  const compared = FLAGS_OF_CASES & ~free.flags;
  show('rflags', (truth.rflags & compared).toString(16), (found.rflags & compared).toString(16));
  if (!(free.destination && destination?.kind === 'memory')) {
    truth.window.forEach((byte, at) => {
      if (byte !== found.window[at] && !given.free?.includes(at))
        show(`byte ${(WINDOW + BigInt(at)).toString(16)}`, byte.toString(16), found.window[at]!.toString(16));
    });
  }
  show('stray', truth.stray, found.stray);
  return fields;
}

/**
 * Where processors differ about #AC (docs/reference/undefined.md): whether it comes before another fault of the instruction,
 * whether 16 bytes that need not be aligned are checked, and whether what POP FS leaves unread.
 */
function isAlignmentChoice({ operation, operands }: Instruction, truth: Result, found: Result): boolean {
  if (truth.fault?.vector !== ALIGNMENT_CHECK) return false;
  const isWide = operands.some((operand) => operand.kind === 'memory' && operand.width === 128);
  return found.fault !== undefined || isWide || operation === 'POP_SREG';
}

/** Pointers are kept by some processors only while an exception is pending. */
function compareX87(truth: X87State, found: X87State, show: (name: string, a: unknown, b: unknown) => void): void {
  const pending = (truth.fsw & 0x80) !== 0;
  const names = ['fcw', 'fsw', 'tags', ...(pending ? (['fip', 'fdp', 'fop'] as const) : [])] as const;
  for (const name of names) show(name, truth[name].toString(16), found[name].toString(16));
  truth.st.forEach((bits, i) => {
    show(`st(${i})`, bits.toString(16), found.st[i]!.toString(16));
  });
}

/** Processors may be off by one in the last place, and then differ in C1 and in whether the result was exact or tiny. SDM Vol 1 §8.3.10. */
const TRANSCENDENTAL = /^(F2XM1|FYL2X|FYL2XP1|FPTAN|FPATAN|FSIN|FCOS|FSINCOS)$/;
const UNCERTAIN = 0x230;
/** What was found, but with the processor's last place and its flags where they are as good. */
function tolerated({ operation }: Instruction, truth: Result, { x87 }: Result): X87State {
  if (!TRANSCENDENTAL.test(operation)) return x87;
  const st = x87.st.map((bits, i) => {
    const apart = placeOf(bits) - placeOf(truth.x87.st[i]!);
    return apart === 1n || apart === -1n ? truth.x87.st[i]! : bits;
  });
  return { ...x87, st, fsw: (x87.fsw & ~UNCERTAIN) | (truth.x87.fsw & UNCERTAIN) };
}
/** A number that grows by one from each register value to the next: without the integer bit. */
const placeOf = (bits: bigint): bigint => ((bits >> 64n) << 63n) | BigInt.asUintN(63, bits);

/** Linux tells a program that everything above its half of the addresses is present, whatever the processor found. */
function describeFault({ fault }: Result, isBlock: boolean): string {
  if (!fault) return 'none';
  // What is found first of an address that is neither aligned nor canonical is the processor's affair.
  if (isBlock && fault.vector === Vector.SS) return '13 error 0';
  // Of the other error codes, that of #GP says something: which selector, which gate.
  if (fault.vector === Vector.GP) return `13 error ${fault.error.toString(16)}`;
  if (fault.vector !== Vector.PF) return `${fault.vector}`;
  const error = fault.address >= KERNEL_HALF ? fault.error | PageFault.present : fault.error;
  // Where in the page a block of memory is found missing is the processor's affair.
  const address = isBlock ? fault.address & ~0xfffn : fault.address;
  return `14 error ${error.toString(16)} at ${address.toString(16)}`;
}

/** What the conditions of the undefined table need to know of a case. */
function factsOf(given: Case, instruction: Instruction): { count: number; width: number; sourceIsZero: boolean } {
  const width = instruction.operands[0]?.width ?? 0;
  const source = instruction.operands.at(-1);
  const value = source ? operandValue(given, source) : 1n;
  const count = SHIFTS.test(instruction.operation) ? Number(value) & (width === 64 ? 63 : 31) : 0;
  return { count, width, sourceIsZero: value === 0n };
}

function operandValue(given: Case, operand: AnyOperand): bigint {
  if (operand.kind === 'immediate') return operand.value;
  if (operand.kind === 'segment') return 0n;
  if (operand.kind === 'mmx') return given.x87.st[operand.index]!;
  if (operand.kind === 'st') return given.x87.st[operand.index]!;
  if (operand.kind === 'xmm') return given.xmm[operand.index]!;
  if (operand.kind === 'register')
    return BigInt.asUintN(operand.width, given.gpr[operand.index]! >> (operand.high ? 8n : 0n));
  const at = Number(addressOf(given, operand) - WINDOW);
  if (at < 0 || at + operand.width / 8 > WINDOW_BYTES) return 1n;
  return littleEndian(given.window.subarray(at, at + operand.width / 8));
}
const littleEndian = (bytes: Uint8Array): bigint =>
  bytes.reduceRight((value, byte) => (value << 8n) | BigInt(byte), 0n);
const quadAt = ({ window }: Case, address: bigint): bigint =>
  littleEndian(window.subarray(Number(address - WINDOW), Number(address - WINDOW) + 8));
const SEGMENT_BASES = { none: 0n, fs: FS_BASE, gs: GS_BASE };
function addressOf(given: Case, operand: AnyMemoryOperand): bigint {
  const part = (index: number) => (index < 0 ? 0n : given.gpr[index]!);
  const effective = part(operand.base) + part(operand.index) * BigInt(operand.scale) + operand.displacement;
  return BigInt.asUintN(operand.addressWidth, effective) + SEGMENT_BASES[operand.segment];
}

/** A difference as text: the instruction, what the state before it holds beside zeros, and what differs. */
export function report({ engines, given, fields }: Difference): string {
  const hex = (name: string, value: bigint): string[] => (value === 0n ? [] : [`${name}=${value.toString(16)}`]);
  const memory = Array.from({ length: WINDOW_BYTES / 8 }, (_, i) => WINDOW + BigInt(8 * i)).flatMap((address) =>
    hex(`(${address.toString(16)})`, quadAt(given, address)),
  );
  const state = [
    `rflags=${given.rflags.toString(16)} mxcsr=${given.mxcsr.toString(16)}`,
    ...REGISTER_NAMES.flatMap((name, i) => hex(name, given.gpr[i]!)),
    ...given.xmm.flatMap((value, i) => hex(`xmm${i}`, value)),
    ...memory,
    ...x87Text(given),
  ];
  return `${given.text}   [${engines.join(', ')}]\n  given ${state.join(' ')}\n${fields.map((field) => `  ${field}`).join('\n')}`;
}

/** The FPU's part of a report, where there is one. */
function x87Text({ x87 }: Case): string[] {
  if (x87 === X87_INITIAL) return [];
  const st = x87.st.map((bits) => bits.toString(16).padStart(20, '0'));
  return [`fcw=${x87.fcw.toString(16)} fsw=${x87.fsw.toString(16)} tags=${x87.tags.toString(2)} st=${st.join(',')}`];
}
