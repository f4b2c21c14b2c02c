// Bounds of what can be asked for, in one place: options and headers check against the same.

/** Generations of Intel's patches that the kernel can follow. */
export { ABI_PROFILES } from '../kernel/abi/profiles.ts';
/** Logical processors of one machine. */
export { MAX_CORES } from '../machine/physical-memory.ts';
/** Processors and kernels with and without user interrupts, and what a boot loader may say about them. kernel-abi §6. */
export const CPU_MODELS = ['uintr', 'no-uintr'] as const;
export const KCONFIG_CHOICES = ['uintr=y', 'uintr=n'] as const;
export const BOOT_WORDS = ['nouintr', 'clearcpuid=uintr', 'pti=on', 'pti=off', 'pti=auto', 'nopti'] as const;
export const ENGINES = ['auto', 'reference', 'stepper'] as const;
/** Physical memory, in bytes: what the kernel and a small program need, and what the engines' 32-bit offsets can reach. */
export const MIN_MEMORY = 4 << 20;
export const MAX_MEMORY = 3 * 2 ** 30;
export const DEFAULT_MEMORY = 2 ** 30;
export const DEFAULT_CORES = 2;
