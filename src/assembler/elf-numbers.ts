/** Numbers of the ELF format. System V ABI, chapters 4 and 5; x86-64 psABI, chapter 4. */

export const SHT = {
  NULL: 0,
  PROGBITS: 1,
  SYMTAB: 2,
  STRTAB: 3,
  RELA: 4,
  NOTE: 7,
  NOBITS: 8,
  INIT_ARRAY: 14,
  FINI_ARRAY: 15,
  PREINIT_ARRAY: 16,
  X86_64_UNWIND: 0x70000001,
} as const;

export const SHF = {
  WRITE: 0x1n,
  ALLOC: 0x2n,
  EXECINSTR: 0x4n,
  MERGE: 0x10n,
  STRINGS: 0x20n,
  INFO_LINK: 0x40n,
  GROUP: 0x200n,
  TLS: 0x400n,
  X86_64_LARGE: 0x10000000n,
  EXCLUDE: 0x80000000n,
} as const;

export const PT = {
  LOAD: 1,
  NOTE: 4,
  TLS: 7,
  GNU_STACK: 0x6474e551,
  GNU_RELRO: 0x6474e552,
  GNU_PROPERTY: 0x6474e553,
} as const;

export const PF = { X: 1, W: 2, R: 4 } as const;

export const STT = { NOTYPE: 0, OBJECT: 1, FUNC: 2, SECTION: 3, FILE: 4, COMMON: 5, TLS: 6, GNU_IFUNC: 10 } as const;
export const STB = { LOCAL: 0, GLOBAL: 1, WEAK: 2 } as const;
export const STV = { DEFAULT: 0, INTERNAL: 1, HIDDEN: 2, PROTECTED: 3 } as const;
export const SHN = { UNDEF: 0, ABS: 0xfff1, COMMON: 0xfff2 } as const;

/** Relocation types. x86-64 psABI, table 4.9. */
export const R = {
  NONE: 0,
  64: 1,
  PC32: 2,
  GOT32: 3,
  PLT32: 4,
  GOTPCREL: 9,
  32: 10,
  '32S': 11,
  16: 12,
  PC16: 13,
  8: 14,
  PC8: 15,
  DTPOFF64: 17,
  TPOFF64: 18,
  TLSGD: 19,
  TLSLD: 20,
  DTPOFF32: 21,
  GOTTPOFF: 22,
  TPOFF32: 23,
  PC64: 24,
  GOTOFF64: 25,
  GOTPC32: 26,
  GOT64: 27,
  GOTPCREL64: 28,
  GOTPC64: 29,
  GOTPLT64: 30,
  PLTOFF64: 31,
  SIZE32: 32,
  SIZE64: 33,
  GOTPC32_TLSDESC: 34,
  TLSDESC_CALL: 35,
  IRELATIVE: 37,
  GOTPCRELX: 41,
  REX_GOTPCRELX: 42,
} as const;

const fieldSizes: Readonly<Record<number, number>> = {
  [R.NONE]: 0,
  [R.TLSDESC_CALL]: 0,
  [R[64]]: 8,
  [R.PC64]: 8,
  [R.DTPOFF64]: 8,
  [R.TPOFF64]: 8,
  [R.GOTOFF64]: 8,
  [R.GOT64]: 8,
  [R.GOTPCREL64]: 8,
  [R.GOTPC64]: 8,
  [R.GOTPLT64]: 8,
  [R.PLTOFF64]: 8,
  [R.SIZE64]: 8,
  [R.IRELATIVE]: 8,
  [R[16]]: 2,
  [R.PC16]: 2,
  [R[8]]: 1,
  [R.PC8]: 1,
};

/** How many bytes a relocation of this type fills in. */
export function fieldSize(type: number): number {
  return fieldSizes[type] ?? 4;
}

/** The name of a relocation type, as readelf prints it. */
export function relocationName(type: number): string {
  const found = Object.entries(R).find(([, number]) => number === type);
  return `R_X86_64_${found?.[0] ?? type}`;
}
