// What CPUID tells about this machine: what is implemented, and nothing else. SDM Vol 2 CPUID; SDM Vol 1 §20; hardware §2.

import { Context } from '../isa/registers.ts';
import type { Core } from '../machine/core.ts';
import type { Machine } from '../machine/machine.ts';
import { UINTR_STATE_BYTES } from '../machine/xsave.ts';

/** EAX, EBX, ECX, EDX as unsigned numbers. */
export type CpuidResult = readonly [eax: number, ebx: number, ecx: number, edx: number];

/** Twelve characters, in the order EBX, EDX, ECX. */
export const VENDOR = 'ring3 x86-64';
/** 48 characters in leaves 80000002H to 80000004H. */
export const BRAND = 'ring3 simulated x86-64 processor';

/** The kernel has enabled XSAVE and XGETBV for programs. SDM Vol 3 §2.5. */
export const CR4_OSXSAVE = 1n << 18n;
/** State components that programs may save: x87 and SSE. SDM Vol 1 §13.3. */
export const XCR0 = 3n;

type Output = 0 | 1 | 2 | 3;
const [EAX, EBX, ECX, EDX] = [0, 1, 2, 3] as const;

/** One feature bit. `from` gives its value where the machine or the core decides it; the others are always 1. */
interface FeatureBit {
  readonly name: string;
  readonly leaf: number;
  readonly subleaf: number;
  readonly output: Output;
  readonly bit: number;
  readonly from?: (machine: Machine, core: Core) => boolean;
}

const bits = (leaf: number, subleaf: number, output: Output, named: Readonly<Record<string, number>>): FeatureBit[] =>
  Object.entries(named).map(([name, bit]) => ({ name, leaf, subleaf, output, bit }));

/**
 * Every feature bit that may read 1. FPU to SSE2 are what every x86-64 processor has, whether or not ring3 has a row for each
 * of their instructions (docs/limits.md).
 */
export const FEATURE_BITS: readonly FeatureBit[] = [
  ...bits(1, 0, EDX, {
    FPU: 0,
    PSE: 3,
    TSC: 4,
    MSR: 5,
    PAE: 6,
    CX8: 8,
    APIC: 9,
    PGE: 13,
    CMOV: 15,
    CLFSH: 19,
    MMX: 23,
    FXSR: 24,
    SSE: 25,
    SSE2: 26,
  }),
  ...bits(1, 0, ECX, {
    SSE3: 0,
    SSSE3: 9,
    CX16: 13,
    'SSE4.1': 19,
    'SSE4.2': 20,
    MOVBE: 22,
    POPCNT: 23,
    XSAVE: 26,
    RDRAND: 30,
  }),
  { name: 'X2APIC', leaf: 1, subleaf: 0, output: ECX, bit: 21, from: (machine) => machine.features.x2apic },
  {
    name: 'OSXSAVE',
    leaf: 1,
    subleaf: 0,
    output: ECX,
    bit: 27,
    from: (_, core) => (core.registers.get(Context.cr4) & CR4_OSXSAVE) !== 0n,
  },
  ...bits(7, 0, EBX, {
    FSGSBASE: 0,
    BMI1: 3,
    BMI2: 8,
    FCS_FDS_DEPRECATED: 13,
    RDSEED: 18,
    ADX: 19,
    CLFLUSHOPT: 23,
    CLWB: 24,
  }),
  ...bits(7, 0, ECX, { UMIP: 2 }),
  ...bits(7, 0, EDX, { SERIALIZE: 14 }),
  { name: 'UINTR', leaf: 7, subleaf: 0, output: EDX, bit: 5, from: (machine) => machine.features.uintr },
  { name: 'UIRET_UIF', leaf: 7, subleaf: 1, output: EDX, bit: 17, from: (machine) => machine.features.uiretUif },
  ...bits(0xd, 1, EAX, { XSAVEOPT: 0, XSAVEC: 1, XGETBV1: 2, XSAVES: 3 }),
  ...bits(0x8000_0001, 0, ECX, { LAHF64: 0, LZCNT: 5, PREFETCHW: 8 }),
  ...bits(0x8000_0001, 0, EDX, { SYSCALL: 11, NX: 20, RDTSCP: 27, LM: 29 }),
  ...bits(0x8000_0007, 0, EDX, { INVARIANT_TSC: 8 }),
];

/** The names of all bits that read 1 on a core. */
export function featuresOf(machine: Machine, core: Core): ReadonlySet<string> {
  return new Set(FEATURE_BITS.filter(({ from }) => from?.(machine, core) ?? true).map(({ name }) => name));
}

const MAX_BASIC = 0x16;
const MAX_EXTENDED = 0x8000_0008;
/** Component 14, the user-interrupt state. hardware §6. */
const UINTR_COMPONENT = 14;
/** The legacy region and the header of an XSAVE area, in bytes. SDM Vol 1 §13.4. */
export const XSAVE_BYTES = 512 + 64;

/** Family 6, model 143, stepping 8: the first processor with user interrupts, Sapphire Rapids. */
const SIGNATURE = 0x806f8;

/** Four characters of `text` from `at`, as a register holds them. */
function characters(text: string, at: number): number {
  let value = 0;
  for (let i = 3; i >= 0; i--) value = value * 256 + (at + i < text.length ? text.charCodeAt(at + i) : 0);
  return value;
}

/** What CPUID answers to a leaf and subleaf on this core. A leaf above the highest basic one answers as that one does. */
export function cpuid(machine: Machine, core: Core, leaf: number, subleaf: number): CpuidResult {
  const known = leaf <= MAX_BASIC || (leaf >= 0x8000_0000 && leaf <= MAX_EXTENDED) ? leaf : MAX_BASIC;
  const result = [...fields(machine, core, known, subleaf)] as [number, number, number, number];
  for (const feature of FEATURE_BITS) {
    // Leaves without subleaves ignore ECX.
    const here = feature.leaf === known && (feature.subleaf === subleaf || (known !== 7 && known !== 0xd));
    if (here && (feature.from?.(machine, core) ?? true)) result[feature.output] += 2 ** feature.bit;
  }
  return result;
}

/** Everything but the feature bits. */
function fields(machine: Machine, core: Core, leaf: number, subleaf: number): CpuidResult {
  const none: CpuidResult = [0, 0, 0, 0];
  const { length: cores } = machine.cores;
  switch (leaf) {
    case 0:
      return [MAX_BASIC, characters(VENDOR, 0), characters(VENDOR, 8), characters(VENDOR, 4)];
    case 1:
      // EBX: initial APIC id, logical processors, CLFLUSH line in units of 8 bytes.
      return [SIGNATURE, core.id * 2 ** 24 + cores * 2 ** 16 + 8 * 2 ** 8, 0, 0];
    case 7:
      return subleaf === 0 ? [1, 0, 0, 0] : none;
    case 0xb:
      return topology(cores, core.id, subleaf);
    case 0xd:
      return xsaveLeaf(machine, subleaf);
    case 0x15:
      // The crystal runs at the core clock: EBX / EAX = 1, ECX in Hz.
      return [1, 1, machine.costs.frequencyHz, 0];
    case 0x16:
      return [machine.costs.frequencyHz / 1e6, machine.costs.frequencyHz / 1e6, 100, 0];
    case 0x8000_0000:
      return [MAX_EXTENDED, 0, 0, 0];
    case 0x8000_0002:
    case 0x8000_0003:
    case 0x8000_0004: {
      const at = (leaf - 0x8000_0002) * 16;
      return [characters(BRAND, at), characters(BRAND, at + 4), characters(BRAND, at + 8), characters(BRAND, at + 12)];
    }
    case 0x8000_0008:
      // 46 physical and 48 linear address bits.
      return [48 * 256 + 46, 0, 0, 0];
    default:
      return none;
  }
}

/** Leaf 0BH: one thread a core, all cores in one package. */
function topology(cores: number, id: number, subleaf: number): CpuidResult {
  if (subleaf === 0) return [0, 1, 0x100, id];
  if (subleaf === 1) return [Math.ceil(Math.log2(cores)), cores, 0x201, id];
  return [0, 0, subleaf & 0xff, id];
}

/** Leaf 0DH: what XSAVE and XSAVES know. User components: x87 and SSE; supervisor component: user interrupts. */
function xsaveLeaf(machine: Machine, subleaf: number): CpuidResult {
  const { uintr } = machine.features;
  if (subleaf === 0) return [Number(XCR0), XSAVE_BYTES, XSAVE_BYTES, 0];
  if (subleaf === 1) return [0, XSAVE_BYTES + (uintr ? UINTR_STATE_BYTES : 0), uintr ? 1 << UINTR_COMPONENT : 0, 0];
  // A supervisor component (ECX bit 0), not aligned; it has no place in the standard format (EBX).
  if (subleaf === UINTR_COMPONENT && uintr) return [UINTR_STATE_BYTES, 0, 1, 0];
  return [0, 0, 0, 0];
}
