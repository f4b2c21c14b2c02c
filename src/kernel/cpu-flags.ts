// The words of /proc/cpuinfo's "flags" line. arch/x86/include/asm/cpufeatures.h, arch/x86/kernel/cpu/proc.c.

import type { Core } from '../machine/core.ts';
import { featuresOf } from '../machine/cpuid.ts';
import type { Machine } from '../machine/machine.ts';

/** Linux's words for what CPUID enumerates, in the order in which Linux prints them. */
const WORDS: readonly (readonly [feature: string, ...words: string[]])[] = [
  ['FPU', 'fpu'],
  ['PSE', 'pse'],
  ['TSC', 'tsc'],
  ['MSR', 'msr'],
  ['PAE', 'pae'],
  ['CX8', 'cx8'],
  ['APIC', 'apic'],
  ['PGE', 'pge'],
  ['CMOV', 'cmov'],
  ['CLFSH', 'clflush'],
  ['MMX', 'mmx'],
  ['FXSR', 'fxsr'],
  ['SSE', 'sse'],
  ['SSE2', 'sse2'],
  ['SYSCALL', 'syscall'],
  ['NX', 'nx'],
  ['RDTSCP', 'rdtscp'],
  ['LM', 'lm'],
  ['INVARIANT_TSC', 'constant_tsc', 'nonstop_tsc'],
  ['SSE3', 'pni'],
  ['SSSE3', 'ssse3'],
  ['CX16', 'cx16'],
  ['SSE4.1', 'sse4_1'],
  ['SSE4.2', 'sse4_2'],
  ['X2APIC', 'x2apic'],
  ['MOVBE', 'movbe'],
  ['POPCNT', 'popcnt'],
  ['XSAVE', 'xsave'],
  ['RDRAND', 'rdrand'],
  ['LAHF64', 'lahf_lm'],
  ['LZCNT', 'abm'],
  ['PREFETCHW', '3dnowprefetch'],
  ['FSGSBASE', 'fsgsbase'],
  ['BMI1', 'bmi1'],
  ['BMI2', 'bmi2'],
  ['RDSEED', 'rdseed'],
  ['ADX', 'adx'],
  ['CLFLUSHOPT', 'clflushopt'],
  ['CLWB', 'clwb'],
  ['XSAVEOPT', 'xsaveopt'],
  ['XSAVEC', 'xsavec'],
  ['XGETBV1', 'xgetbv1'],
  ['XSAVES', 'xsaves'],
  ['UMIP', 'umip'],
  ['UINTR', 'uintr'],
  ['SERIALIZE', 'serialize'],
];
/** What Linux has no word for: OSXSAVE is its own doing, UIRET_UIF is younger than kernels with user interrupts, and the third adds nothing. */
export const WITHOUT_WORD: ReadonlySet<string> = new Set(['OSXSAVE', 'UIRET_UIF', 'FCS_FDS_DEPRECATED']);
export const FEATURES_WITH_WORDS: ReadonlySet<string> = new Set(WORDS.map(([feature]) => feature));

/** The flags of a core. @param uintr whether this kernel shows user interrupts */
export function cpuFlags(machine: Machine, core: Core, uintr: boolean): string {
  const present = featuresOf(machine, core);
  return WORDS.filter(([feature]) => present.has(feature) && (feature !== 'UINTR' || uintr))
    .flatMap(([, ...words]) => words)
    .join(' ');
}
