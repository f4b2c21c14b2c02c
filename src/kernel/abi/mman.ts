// Memory mapping. include/uapi/asm-generic/mman-common.h, mman.h; arch/x86/include/uapi/asm/mman.h;
// address-space limits: arch/x86/include/asm/page_64_types.h, processor.h.

export const PROT_NONE = 0;
export const PROT_READ = 1;
export const PROT_WRITE = 2;
export const PROT_EXEC = 4;
export const PROT_GROWSDOWN = 0x0100_0000;
export const PROT_GROWSUP = 0x0200_0000;

export const MAP_SHARED = 0x01;
export const MAP_PRIVATE = 0x02;
export const MAP_SHARED_VALIDATE = 0x03;
export const MAP_TYPE = 0x0f;
export const MAP_FIXED = 0x10;
export const MAP_ANONYMOUS = 0x20;
export const MAP_GROWSDOWN = 0x0100;
export const MAP_STACK = 0x2_0000;
export const MAP_FIXED_NOREPLACE = 0x10_0000;

export const MREMAP_MAYMOVE = 1;
export const MREMAP_FIXED = 2;

export const MADV_DONTNEED = 4;
/** Advice that exists in the kernel we model: 0–4, 8–21, and the two for poisoning pages. */
export const MADV_KNOWN: ReadonlySet<number> = new Set([
  0, 1, 2, 3, 4, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21,
]);

/** One past the highest user address: the last page below 2^47 is never mapped. */
export const TASK_SIZE = 0x7fff_ffff_f000n;
/** Where mmap looks first, downwards, with address-space randomisation off: 128 MiB below the stack's top. */
export const MMAP_BASE = 0x7fff_f7ff_f000n;
/** Lowest address mmap gives out or takes at a hint: /proc/sys/vm/mmap_min_addr. */
export const MMAP_MIN_ADDR = 0x1_0000n;
/** Pages that must stay free below a stack. mm/mmap.c, stack_guard_gap. */
export const STACK_GUARD_PAGES = 256;
