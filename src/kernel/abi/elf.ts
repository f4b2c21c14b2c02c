// ELF64 headers, as far as a static executable needs them. include/uapi/linux/elf.h; System V ABI, chapters 4 and 5.

export const ELF_MAGIC = 0x464c_457f;
export const ELFCLASS64 = 2;
export const ELFDATA2LSB = 1;
export const ET_EXEC = 2;
export const EM_X86_64 = 62;
export const PT_LOAD = 1;
export const PT_INTERP = 3;
export const PT_GNU_STACK = 0x6474_e551;
export const PF_X = 1;
export const PF_W = 2;
export const PF_R = 4;

/** Elf64_Ehdr: 64 bytes. */
export const HeaderLayout = {
  class: 4,
  data: 5,
  type: 16,
  machine: 18,
  entry: 24,
  phoff: 32,
  phentsize: 54,
  phnum: 56,
  bytes: 64,
} as const;
/** Elf64_Phdr: 56 bytes. */
export const SegmentLayout = { type: 0, flags: 4, offset: 8, vaddr: 16, filesz: 32, memsz: 40, bytes: 56 } as const;
