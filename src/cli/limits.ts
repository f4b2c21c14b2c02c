// Bounds of what can be asked for, in one place: options and headers check against the same.

/** Generations of Intel's patches that the kernel can follow. */
export { ABI_PROFILES } from '../kernel/options.ts';
/** Logical processors of one machine. */
export { MAX_CORES } from '../machine/physical-memory.ts';
export const ENGINES = ['auto', 'reference', 'stepper'] as const;
/** Physical memory, in bytes: what the kernel and a small program need, and what the engines' 32-bit offsets can reach. */
export const MIN_MEMORY = 4 << 20;
export const MAX_MEMORY = 3 * 2 ** 30;
export const DEFAULT_MEMORY = 2 ** 30;
export const DEFAULT_CORES = 2;
