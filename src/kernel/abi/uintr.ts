// Numbers of the user-interrupt patches. RFC v1, arch/x86/include/asm/irq_vectors.h, uintr.h, uapi/asm/uintr.h; kernel-abi §1, §2.

/** Vector of a notification to a receiver in user mode: UINV, and UPID.NV in the normal state. */
export const UINTR_NOTIFICATION_VECTOR = 0xec;
/** UPID.NV while a receiver waits in the kernel. */
export const UINTR_KERNEL_VECTOR = 0xeb;

/** Vectors of one receiver. */
export const UINTR_MAX_VECTORS = 64;
/** Entries of one UITT. */
export const UINTR_MAX_TARGETS = 256;
/** Red zone of the System V ABI: what delivery leaves untouched below RSP. */
export const RED_ZONE_BYTES = 128n;

/**
 * The six calls of rfc-v1 stand at two places: 449 as posted, 471 after Intel had renumbered them.
 * In poc-v2 476 has a second argument, and there are three more behind it.
 */
export const UINTR_CALL_BASES = [449, 471] as const;
/** Calls of poc-v2 that rfc-v1 does not have. */
export const POC_V2_CALLS = [477, 478, 479] as const;
/** uintr_wait in the block from 471 on. */
export const UINTR_WAIT_471 = 476;
