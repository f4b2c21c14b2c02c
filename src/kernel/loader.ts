// From an executable to a process that can start: segments, heap, stack, registers. fs/binfmt_elf.c, fs/exec.c; System V
// ABI, x86-64, §3.4.1 (initial stack and registers). Address-space randomisation is off, as under `setarch -R`.

import { Reg, RegisterFile, TASK_BYTES } from '../isa/registers.ts';
import {
  AT_BASE,
  AT_CLKTCK,
  AT_EGID,
  AT_ENTRY,
  AT_EUID,
  AT_EXECFN,
  AT_FLAGS,
  AT_GID,
  AT_HWCAP,
  AT_HWCAP2,
  AT_MINSIGSTKSZ,
  AT_NULL,
  AT_PAGESZ,
  AT_PHDR,
  AT_PHENT,
  AT_PHNUM,
  AT_PLATFORM,
  AT_RANDOM,
  AT_SECURE,
  AT_UID,
} from './abi/auxv.ts';
import { PF_R, PF_W, PF_X, SegmentLayout } from './abi/elf.ts';
import { PROT_EXEC, PROT_READ, PROT_WRITE, TASK_SIZE } from './abi/mman.ts';
import { FpstateLayout, FrameLayout } from './abi/signal.ts';
import { type Executable, LoadError, readExecutable } from './elf.ts';
import { UID } from './identity.ts';
import type { Kernel } from './kernel.ts';
import type { Process } from './process.ts';

/** Pages that the stack has from the start; it grows from there. */
const INITIAL_STACK_PAGES = 33;
/** CPUID.1:EDX of a core without x87 corners: FPU TSC MSR CX8 CMOV MMX FXSR SSE SSE2. */
const DEFAULT_HWCAP =
  (1 << 0) | (1 << 4) | (1 << 5) | (1 << 8) | (1 << 15) | (1 << 23) | (1 << 24) | (1 << 25) | (1 << 26);

/**
 * Fills a new process's memory.
 * @param path of the executable, as the program is told it (AT_EXECFN)
 * @returns the first task's registers: RIP at the entry point, RSP at argc, everything else in its initial state
 * @throws LoadError, OutOfMemory
 */
export function loadProgram(
  kernel: Kernel,
  process: Process,
  file: Uint8Array,
  argv: readonly string[],
  envp: readonly string[],
  path: string = argv[0] ?? '',
): Uint8Array {
  const executable = readExecutable(file);
  mapSegments(process, executable);
  const rsp = buildStack(kernel, process, executable, argv, envp, path);

  const bytes = new Uint8Array(TASK_BYTES);
  const registers = new RegisterFile(bytes.buffer, 0, TASK_BYTES);
  registers.rip = executable.entry;
  registers.setGpr(Reg.rsp, rsp);
  registers.setRflags(0x202n);
  registers.initFloatingPoint();
  return bytes;
}

/** Maps each segment's pages; the heap starts on the page after the highest. */
function mapSegments(process: Process, { segments }: Executable): void {
  const { memory } = process;
  let end = 0n;
  for (const segment of segments) {
    const start = segment.address >> 12n;
    const stop = (segment.address + segment.memoryBytes + 4095n) >> 12n;
    // While it is filled, a segment is writable; its own rights come last.
    const area = { start: Number(start), end: Number(stop), shared: false, growsDown: false, name: 'program' };
    memory.add({ ...area, prot: PROT_READ | PROT_WRITE });
    if (!process.user.copyOut(segment.address, segment.bytes)) throw new LoadError('not enough memory for the program');
    memory.protect(area.start, area.end, protectionOf(segment.flags));
    if (stop << 12n > end) end = stop << 12n;
  }
  memory.brkStart = end;
  memory.brk = end;
}
function protectionOf(flags: number): number {
  const right = (flag: number, prot: number) => ((flags & flag) !== 0 ? prot : 0);
  return right(PF_R, PROT_READ) | right(PF_W, PROT_WRITE) | right(PF_X, PROT_EXEC);
}

/**
 * Builds the initial stack. @returns RSP
 *
 *   TASK_SIZE − 8   0
 *                   name of the executable, environment strings, argument strings (each block ascending)
 *                   "x86_64", 16 random bytes
 *                   auxiliary vector
 *                   envp[], 0
 *                   argv[], 0
 *   RSP, 16-aligned argc
 */
function buildStack(
  kernel: Kernel,
  process: Process,
  executable: Executable,
  argv: readonly string[],
  envp: readonly string[],
  path: string,
): bigint {
  const { memory, user } = process;
  const top = TASK_SIZE >> 12n;
  const prot = PROT_READ | PROT_WRITE | (executable.stackExecutable ? PROT_EXEC : 0);
  const start = Number(top) - INITIAL_STACK_PAGES;
  memory.add({ start, end: Number(top), prot, shared: false, growsDown: true, name: 'stack' });

  let sp = TASK_SIZE - 8n;
  const push = (bytes: Uint8Array): bigint => {
    sp -= BigInt(bytes.length);
    if (!user.copyOut(sp, bytes)) throw new LoadError('arguments and environment do not fit on the stack');
    return sp;
  };
  const pushStrings = (strings: readonly string[]): bigint[] =>
    strings
      .toReversed()
      .map((s) => push(cString(s)))
      .reverse();

  const executableName = push(cString(path));
  const environment = pushStrings(envp);
  const args = pushStrings(argv);
  sp &= ~15n;
  const platform = push(cString('x86_64'));
  const random = push(kernel.random.bytes(16));

  const vector = auxiliaryVector(kernel, executable, { platform, random, executableName });
  const words = [
    BigInt(args.length),
    ...args,
    0n,
    ...environment,
    0n,
    ...vector.flatMap(([key, value]) => [BigInt(key), value]),
  ];
  sp = (sp - BigInt(words.length * 8)) & ~15n;
  if (!user.write64(sp, ...words)) throw new LoadError('arguments and environment do not fit on the stack');
  return sp;
}

/** In Linux's order (create_elf_tables). There is no vDSO, hence no AT_SYSINFO_EHDR. */
function auxiliaryVector(
  kernel: Kernel,
  executable: Executable,
  at: { platform: bigint; random: bigint; executableName: bigint },
): [number, bigint][] {
  return [
    [AT_MINSIGSTKSZ, BigInt(MIN_SIGNAL_STACK)],
    [AT_HWCAP, BigInt(kernel.hwcap ?? DEFAULT_HWCAP)],
    [AT_PAGESZ, 4096n],
    [AT_CLKTCK, 100n],
    [AT_PHDR, executable.headersAt],
    [AT_PHENT, BigInt(SegmentLayout.bytes)],
    [AT_PHNUM, BigInt(executable.headerCount)],
    [AT_BASE, 0n],
    [AT_FLAGS, 0n],
    [AT_ENTRY, executable.entry],
    [AT_UID, BigInt(UID)],
    [AT_EUID, BigInt(UID)],
    [AT_GID, BigInt(UID)],
    [AT_EGID, BigInt(UID)],
    [AT_SECURE, 0n],
    [AT_RANDOM, at.random],
    [AT_HWCAP2, 0n],
    [AT_EXECFN, at.executableName],
    [AT_PLATFORM, at.platform],
    [AT_NULL, 0n],
  ];
}
/** The largest signal frame: frame and floating-point state with the worst alignment of each. arch/x86/kernel/signal.c */
const MIN_SIGNAL_STACK = (FrameLayout.bytes + 15 + FpstateLayout.bytes + 63 + 15) & ~15;

function cString(text: string): Uint8Array {
  return Uint8Array.from([...new TextEncoder().encode(text), 0]);
}
