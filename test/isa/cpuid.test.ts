import { expect, test } from 'vitest';
import { allOperations, formsOf } from '../../src/decode/forms.ts';
import { describeForms } from '../../src/engine/describe.ts';
import { ReferenceEngine } from '../../src/engine/reference.ts';
import { FAMILIES, rowOf } from '../../src/isa/index.ts';
import { Context } from '../../src/isa/registers.ts';
import { FEATURES_WITH_WORDS, WITHOUT_WORD } from '../../src/kernel/cpu-flags.ts';
import { BRAND, CR4_OSXSAVE, cpuid, FEATURE_BITS, VENDOR } from '../../src/machine/cpuid.ts';
import { Machine, type MachineOptions } from '../../src/machine/machine.ts';
import { InstructionBench } from './harness.ts';

const COSTS = {
  name: 'none',
  frequencyHz: 2_000_000_000,
  steps: {},
  classes: {},
} as unknown as MachineOptions['costs'];
const machine = (options: Partial<MachineOptions> = {}) =>
  new Machine({ cores: 4, memoryBytes: 1 << 16, costs: COSTS, ...options });
const ask = (m: Machine, leaf: number, subleaf = 0) => cpuid(m, m.cores[1]!, leaf, subleaf);

const text = (words: readonly number[]): string =>
  words
    .map((word) => String.fromCharCode(word & 0xff, (word >>> 8) & 0xff, (word >>> 16) & 0xff, word >>> 24))
    .join('');

test('the vendor stands in EBX EDX ECX, the brand in three leaves', () => {
  const [, ebx, ecx, edx] = ask(machine(), 0);
  expect(text([ebx, edx, ecx])).toBe(VENDOR);
  const brand = [0x8000_0002, 0x8000_0003, 0x8000_0004].map((leaf) => text(ask(machine(), leaf))).join('');
  expect(brand.replace(/\0+$/, '')).toBe(BRAND);
});

test('user interrupts are enumerated when the machine has them, and their state as component 14 (hardware §2)', () => {
  for (const uintr of [true, false]) {
    const m = machine({ uintr });
    expect((ask(m, 7)[3] >>> 5) & 1).toBe(uintr ? 1 : 0);
    expect(ask(m, 0xd, 14)).toEqual(uintr ? [48, 0, 1, 0] : [0, 0, 0, 0]);
    expect((ask(m, 0xd, 1)[2] >>> 14) & 1).toBe(uintr ? 1 : 0);
  }
});

test('UIRET_UIF is bit 17 of EDX in leaf 7.1', () => {
  expect(ask(machine(), 7, 1)[3]).toBe(0);
  expect(ask(machine({ uiretUif: true }), 7, 1)[3]).toBe(2 ** 17);
});

test('leaf 1 knows which core asks; leaf 0BH how many there are', () => {
  expect(ask(machine(), 1)[1] >>> 24).toBe(1);
  expect(ask(machine(), 0xb, 1)).toEqual([2, 4, 0x201, 1]);
});

test('a leaf that does not exist answers as the highest basic one', () => {
  expect(ask(machine(), 0x4000_0000)).toEqual(ask(machine(), 0x16));
});

test('OSXSAVE follows CR4', () => {
  const m = machine();
  const bit = () => (ask(m, 1)[2] >>> 27) & 1;
  expect(bit()).toBe(0);
  m.cores[1]!.registers.set(Context.cr4, CR4_OSXSAVE);
  expect(bit()).toBe(1);
});

/** Features that add instructions, and one or more of those. */
const INSTRUCTIONS: Record<string, string> = {
  ADX: 'ADCX ADOX',
  BMI1: 'ANDN BEXTR BLSI BLSMSK BLSR TZCNT',
  BMI2: 'BZHI MULX PDEP PEXT RORX SARX SHLX SHRX',
  CLFLUSHOPT: 'CLFLUSHOPT',
  CLFSH: 'CLFLUSH',
  CLWB: 'CLWB',
  CMOV: 'CMOVE CMOVG',
  CX16: 'CMPXCHG16B',
  CX8: 'CMPXCHG8B',
  FSGSBASE: 'RDFSBASE WRFSBASE RDGSBASE WRGSBASE',
  LAHF64: 'LAHF SAHF',
  LZCNT: 'LZCNT',
  MOVBE: 'MOVBE',
  MSR: 'RDMSR WRMSR',
  POPCNT: 'POPCNT',
  PREFETCHW: 'PREFETCHW',
  RDRAND: 'RDRAND',
  RDSEED: 'RDSEED',
  RDTSCP: 'RDTSCP',
  SERIALIZE: 'SERIALIZE',
  FPU: 'FADD FBSTP FCMOVNBE FCOMIP FLDPI FNSAVE FPREM1 FSTP WAIT',
  MMX: 'EMMS MOVQ_MMX PACKSSDW_MMX PSRAD_MMX PUNPCKHWD_MMX',
  FXSR: 'FXSAVE FXRSTOR64',
  XSAVE: 'XSAVE XRSTOR64 XGETBV',
  XSAVEC: 'XSAVEC',
  XSAVEOPT: 'XSAVEOPT64',
  SSE: 'CVTTPS2PI MASKMOVQ PSHUFW',
  SSE2: 'CVTPI2PD MOVDQ2Q PMULUDQ_MMX',
  SSE3: 'FISTTP ADDSUBPS HADDPD HSUBPS LDDQU MOVDDUP MOVSHDUP MOVSLDUP',
  SSSE3: 'PABSB PALIGNR PHADDSW PMADDUBSW PMULHRSW PSHUFB PSIGNW',
  'SSE4.1': 'BLENDVPS DPPD EXTRACTPS INSERTPS MOVNTDQA MPSADBW PBLENDVB PEXTRB PHMINPOSUW PMOVSXBQ PTEST ROUNDSD',
  'SSE4.2': 'CRC32 PCMPESTRI PCMPESTRM PCMPISTRI PCMPISTRM PCMPGTQ',
  SYSCALL: 'SYSCALL',
  TSC: 'RDTSC',
  UINTR: 'CLUI STUI TESTUI SENDUIPI UIRET',
};
test('what is enumerated is there, and what is there is enumerated', () => {
  const names = new Set(FEATURE_BITS.map(({ name }) => name));
  for (const [feature, operations] of Object.entries(INSTRUCTIONS)) {
    expect(names, feature).toContain(feature);
    for (const operation of operations.split(' ')) expect(rowOf(operation), operation).toBeDefined();
  }
});

/** The decoder's names of features, where they are not CPUID's. */
const DECODERS_NAMES: Readonly<Record<string, string>> = { 'SSE4.1': 'SSE4_1', 'SSE4.2': 'SSE4_2', CX16: 'CMPXCHG16B' };
/** Leaf 1, EDX: what every x86-64 processor has; families.test.ts counts what of it is missing. */
const EDX = 3;
test('of a feature that is enumerated every instruction is there', () => {
  const names = (bits: typeof FEATURE_BITS) => new Set(bits.map(({ name }) => DECODERS_NAMES[name] ?? name));
  const reported = names(FEATURE_BITS);
  const baseline = names(FEATURE_BITS.filter(({ leaf, output }) => leaf === 1 && output === EDX));
  const promised = allOperations().filter((operation) =>
    formsOf(operation).some(
      ({ features }) => features.every((name) => reported.has(name)) && features.some((name) => !baseline.has(name)),
    ),
  );
  expect(promised.filter((operation) => rowOf(operation) === undefined)).toEqual([]);
  expect(promised.length).toBeGreaterThan(100);
});

/** The decoder's names of what every processor of 64 bits has, whatever CPUID says. */
const ALWAYS_THERE = /^(INTEL\d+|X64|FPU\d*|MULTIBYTENOP|CPUID|SMM|PAUSE|RDPMC)$/;
/**
 * Instructions of features that are not enumerated have rows only where these say what processors without the feature do: nothing, since
 * the encodings are those of NOPs (hints, markers), or #UD.
 */
const ABSENT = /^(CET_IBT|CET_SS|PREFETCHWT1|PREFETCHITI|CLDEMOTE|SMAP)$/;
test('of a feature that is not enumerated no instruction does anything', () => {
  const reported = new Set(FEATURE_BITS.map(({ name }) => DECODERS_NAMES[name] ?? name));
  const absent = FAMILIES.flatMap(({ rows }) => Object.keys(rows)).filter((operation) =>
    formsOf(operation).some(({ features }) => features.some((name) => !reported.has(name) && !ALWAYS_THERE.test(name))),
  );
  expect(absent.length).toBeGreaterThan(10);
  for (const operation of absent) {
    for (const { features } of formsOf(operation))
      expect(
        features.some((name) => ABSENT.test(name)),
        operation,
      ).toBe(true);
    for (const { faults, loads, stores, writesFlags, implied } of describeForms(operation)) {
      expect([loads, stores, writesFlags.size, implied.gpr.size], operation).toEqual([false, false, 0, 0]);
      expect(
        [...faults.keys()].filter((name) => name !== 'UD'),
        operation,
      ).toEqual([]);
    }
  }
});

test('Linux has a word for everything that it shows', () => {
  const shown = FEATURE_BITS.map(({ name }) => name).filter((name) => !WITHOUT_WORD.has(name));
  expect(shown.filter((name) => !FEATURES_WITH_WORDS.has(name))).toEqual([]);
});

test('no bit is claimed twice', () => {
  const places = FEATURE_BITS.map(({ leaf, subleaf, output, bit }) => `${leaf}.${subleaf} ${output} ${bit}`);
  expect(new Set(places).size).toBe(places.length);
});

test('CPUID, RDTSC and RDTSCP zero-extend their results', () => {
  const bench = new InstructionBench((m) => new ReferenceEngine(m));
  const { registers } = bench.core;
  bench.run(Uint8Array.of(0x0f, 0xa2), { rax: 0xffff_ffff_0000_0000n, rcx: 0n });
  expect(registers.gpr(0)).toBe(0x16n);
  expect(registers.gpr(3)).toBeLessThan(1n << 32n);

  const now = 0x1_2345_6789;
  bench.core.cycle = now;
  bench.run(Uint8Array.of(0x0f, 0x31), {});
  expect((registers.gpr(2) << 32n) | registers.gpr(0)).toBe(BigInt(now));
  bench.run(Uint8Array.of(0x0f, 0x01, 0xf9), {});
  expect(registers.gpr(1)).toBe(0n);
  expect(registers.gpr(2)).toBe(1n);
});
