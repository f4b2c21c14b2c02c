// Numbers of the user-interrupt patches. RFC v1, arch/x86/include/asm/irq_vectors.h, uintr.h, uapi/asm/uintr.h; kernel-abi §1, §2.

/** Vector of a notification to a receiver in user mode: UINV, and UPID.NV in the normal state. */
export const UINTR_NOTIFICATION_VECTOR = 0xec;
/** UPID.NV while a receiver waits in the kernel. */
export const UINTR_KERNEL_VECTOR = 0xeb;

/** Vectors of one receiver. */
export const UINTR_MAX_VECTORS = 64;
/** Entries of one UITT: those of one frame. */
export const UINTR_MAX_TARGETS = 256;
/** Frames of the largest UITT that grows (open `uitt-size`). */
export const UITT_MAX_FRAMES = 256;
/** Red zone of the System V ABI: what delivery leaves untouched below RSP. */
export const RED_ZONE_BYTES = 128n;

/** IA32_UINTR_STACKADJUST bit 0: the rest is the stack's top itself, not what is subtracted from RSP. */
export const STACKADJUST_LOAD = 1n;

/** The six calls of rfc-v1 stand at two places: 449 as posted, 471 after Intel had renumbered them. */
export const RFC_V1_BASES = [449, 471] as const;
/** The nine calls of poc-v2 begin here. */
export const POC_V2_BASE = 471;
/** Calls of poc-v2 that rfc-v1 does not have. */
export const POC_V2_CALLS = [477, 478, 479] as const;
/** uintr_wait in the block from 471 on: in poc-v2 it has a second argument. */
export const UINTR_WAIT_471 = 476;

/** Flags of uintr_register_handler, poc-v2: who pays for waking a receiver that sleeps in the kernel. kernel-abi §1.3. */
export const UINTR_HANDLER_FLAG_WAITING_RECEIVER = 0x1000;
export const UINTR_HANDLER_FLAG_WAITING_SENDER = 0x2000;
export const UINTR_HANDLER_FLAG_WAITING_ANY = 0x3000;

/** The longest uintr_wait of poc-v2, microseconds. */
export const UINTR_WAIT_MAX_US = 1_000_000_000n;

/** The only ioctl of an ipi fd that works: _IO('u', 0), "set target table". kernel-abi §5.5. */
export const UIPI_SET_TARGET_TABLE = 0x7500;
