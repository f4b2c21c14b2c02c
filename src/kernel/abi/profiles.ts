// Which generation of the uintr patches the kernel speaks.

/** Generations of Intel's patches that the uintr calls can follow. kernel-abi §0. */
export const ABI_PROFILES = ['rfc-v1', 'poc-v2'] as const;
export type AbiProfile = (typeof ABI_PROFILES)[number];
