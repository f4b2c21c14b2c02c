// Reads the headers of a static ELF64 executable. fs/binfmt_elf.c checks less; what is refused here could not run anyway.

import {
  ELF_MAGIC,
  ELFCLASS64,
  ELFDATA2LSB,
  EM_X86_64,
  ET_EXEC,
  HeaderLayout,
  PF_X,
  PT_GNU_STACK,
  PT_INTERP,
  PT_LOAD,
  SegmentLayout,
} from './abi/elf.ts';
import { TASK_SIZE } from './abi/mman.ts';
import { view } from './user-memory.ts';

/** The file is no executable that can be loaded. */
export class LoadError extends Error {}

/** A PT_LOAD segment: the first `filesz` bytes come from the file, the rest is zero. */
export interface LoadSegment {
  /** PF_* bits. */
  readonly flags: number;
  readonly address: bigint;
  readonly bytes: Uint8Array;
  readonly memoryBytes: bigint;
}
export interface Executable {
  readonly entry: bigint;
  /** Linear address of the program headers, for AT_PHDR: 0 if no segment holds them. */
  readonly headersAt: bigint;
  readonly headerCount: number;
  readonly segments: readonly LoadSegment[];
  readonly stackExecutable: boolean;
}

/** @throws LoadError naming what is wrong */
export function readExecutable(file: Uint8Array): Executable {
  const refuse = (why: string): never => {
    throw new LoadError(why);
  };
  const elf = view(file);
  if (file.length < HeaderLayout.bytes || elf.getUint32(0, true) !== ELF_MAGIC) refuse('not an ELF file');
  if (file[HeaderLayout.class] !== ELFCLASS64 || file[HeaderLayout.data] !== ELFDATA2LSB) {
    refuse('not a 64-bit little-endian ELF file');
  }
  if (elf.getUint16(HeaderLayout.machine, true) !== EM_X86_64) refuse('not for x86-64');
  if (elf.getUint16(HeaderLayout.type, true) !== ET_EXEC)
    refuse('not a static executable at fixed addresses (ET_EXEC)');
  if (elf.getUint16(HeaderLayout.phentsize, true) !== SegmentLayout.bytes) refuse('program headers of an unknown size');

  const phoff = elf.getBigUint64(HeaderLayout.phoff, true);
  const count = elf.getUint16(HeaderLayout.phnum, true);
  if (phoff + BigInt(count * SegmentLayout.bytes) > BigInt(file.length))
    refuse('program headers beyond the end of the file');

  const segments: LoadSegment[] = [];
  let headersAt = 0n;
  // Without PT_GNU_STACK, x86-64 gives an ordinary stack: arch/x86/include/asm/elf.h.
  let stackExecutable = false;
  for (let i = 0; i < count; i++) {
    const at = Number(phoff) + i * SegmentLayout.bytes;
    const type = elf.getUint32(at + SegmentLayout.type, true);
    const flags = elf.getUint32(at + SegmentLayout.flags, true);
    if (type === PT_INTERP) refuse('dynamically linked');
    if (type === PT_GNU_STACK) stackExecutable = (flags & PF_X) !== 0;
    if (type !== PT_LOAD) continue;
    const offset = elf.getBigUint64(at + SegmentLayout.offset, true);
    const address = elf.getBigUint64(at + SegmentLayout.vaddr, true);
    const fileBytes = elf.getBigUint64(at + SegmentLayout.filesz, true);
    const memoryBytes = elf.getBigUint64(at + SegmentLayout.memsz, true);
    if (offset + fileBytes > BigInt(file.length)) refuse(`segment ${i} beyond the end of the file`);
    if (fileBytes > memoryBytes) refuse(`segment ${i} has more bytes in the file than in memory`);
    if (((offset ^ address) & 0xfffn) !== 0n) refuse(`segment ${i}: offset and address differ within a page`);
    if (address + memoryBytes > TASK_SIZE) refuse(`segment ${i} beyond the user's addresses`);
    if (phoff >= offset && phoff < offset + fileBytes) headersAt = phoff - offset + address;
    const bytes = file.subarray(Number(offset), Number(offset + fileBytes));
    segments.push({ flags, address, bytes, memoryBytes });
  }
  if (segments.length === 0) refuse('nothing to load');
  return {
    entry: elf.getBigUint64(HeaderLayout.entry, true),
    headersAt,
    headerCount: count,
    segments,
    stackExecutable,
  };
}
