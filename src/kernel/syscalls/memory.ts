// Memory calls: mmap, munmap, mprotect, madvise, brk. mm/mmap.c, mm/mprotect.c, mm/madvise.c; arch/x86/kernel/sys_x86_64.c.

import { EACCES, EBADF, EFAULT, EINVAL, ENOMEM, EOVERFLOW, EPERM } from '../abi/errno.ts';
import {
  MADV_DONTNEED,
  MADV_KNOWN,
  MAP_ANONYMOUS,
  MAP_FIXED,
  MAP_FIXED_NOREPLACE,
  MAP_GROWSDOWN,
  MAP_PRIVATE,
  MAP_SHARED,
  MAP_SHARED_VALIDATE,
  MAP_TYPE,
  MREMAP_FIXED,
  MREMAP_MAYMOVE,
  PROT_EXEC,
  PROT_GROWSDOWN,
  PROT_GROWSUP,
  PROT_READ,
  PROT_WRITE,
  TASK_SIZE,
} from '../abi/mman.ts';
import type { File, Result } from '../file.ts';
import type { Task } from '../task.ts';
import { PageCache } from '../tree/page-cache.ts';
import { linuxCall } from './call.ts';

const RIGHTS = PROT_READ | PROT_WRITE | PROT_EXEC;
const MASK64 = (1n << 64n) - 1n;
/** Rounds up to pages as 64-bit arithmetic does: the last 4095 values become 0. */
const pageAlign = (bytes: bigint): bigint => (bytes + 4095n) & ~0xfffn & MASK64;

/** EINVAL: offset not a page's; EBADF; EINVAL: length 0; then where it goes (ENOMEM EINVAL EPERM EEXIST), then its type. */
function mmap(
  task: Task,
  address: bigint,
  length: bigint,
  prot: number,
  flags: number,
  fd: number,
  offset: bigint,
): Result {
  const { files, memory } = task.process;
  if ((offset & 0xfffn) !== 0n) return -EINVAL;
  const isAnonymous = (flags & MAP_ANONYMOUS) !== 0;
  const file = isAnonymous ? undefined : files.get(fd);
  if (!isAnonymous && !file) return -EBADF;
  if (length === 0n) return -EINVAL;
  if (pageAlign(length) === 0n) return -ENOMEM;

  const type = flags & MAP_TYPE;
  const growsDown = (flags & MAP_GROWSDOWN) !== 0;
  const source = file ? sourceOf(file, type, prot) : anonymousRefusal(type, growsDown);
  // The place is looked for before the type is.
  if (typeof source === 'number' && source !== 0) {
    const place = memory.place(address, length, (flags & (MAP_FIXED | MAP_FIXED_NOREPLACE)) !== 0, growsDown);
    return place < 0n ? place : source;
  }
  const shared = type !== MAP_PRIVATE;
  const pages = pageAlign(length);
  if (source instanceof PageCache) {
    // The last page of the mapping must have a number that a file can have.
    if (offset + pages > MAX_OFFSET) return -EOVERFLOW;
    const neverWritten = shared && (!file!.writable || file!.isWriteSealed);
    const kind = {
      ...{ shared, growsDown, neverWritten, name: file!.name },
      ...{ cache: source, cachePage: Number(offset >> 12n) },
    };
    return memory.map(address, length, prot & RIGHTS, flags, kind);
  }
  if (!shared) return memory.map(address, length, prot & RIGHTS, flags, { shared, growsDown });
  // Memory that a child will share with its parent is a file of nobody's.
  const cache = new PageCache(memory.physical);
  cache.size = Number(pages);
  const place = memory.map(address, length, prot & RIGHTS, flags, {
    shared,
    growsDown,
    cache,
    name: '/dev/zero (deleted)',
  });
  cache.drop();
  return place;
}
const MAX_OFFSET = 1n << 63n;

/** What of a file is mapped. EACCES: mode; EPERM: sealed against writing; ENODEV: it cannot be. */
function sourceOf(file: File, type: number, prot: number): PageCache | number {
  if (type !== MAP_SHARED && type !== MAP_SHARED_VALIDATE && type !== MAP_PRIVATE) return -EINVAL;
  if (type !== MAP_PRIVATE && (prot & PROT_WRITE) !== 0 && !file.writable) return -EACCES;
  if (!file.readable) return -EACCES;
  if (type !== MAP_PRIVATE && (prot & PROT_WRITE) !== 0 && file.isWriteSealed) return -EPERM;
  const source = file.mmap();
  return source === 'anonymous' ? 0 : source;
}
function anonymousRefusal(type: number, growsDown: boolean): number {
  return type === MAP_PRIVATE || (type === MAP_SHARED && !growsDown) ? 0 : -EINVAL;
}

function munmap(task: Task, address: bigint, length: bigint): Result {
  if ((address & 0xfffn) !== 0n || address > TASK_SIZE || length > TASK_SIZE - address) return -EINVAL;
  if (length === 0n) return -EINVAL;
  task.process.memory.remove(Number(address >> 12n), Number((address + length + 4095n) >> 12n));
  return 0;
}

function mprotect(task: Task, address: bigint, length: bigint, prot: number): Result {
  const { memory } = task.process;
  const grows = prot & (PROT_GROWSDOWN | PROT_GROWSUP);
  if (grows === (PROT_GROWSDOWN | PROT_GROWSUP)) return -EINVAL;
  if ((address & 0xfffn) !== 0n) return -EINVAL;
  if (length === 0n) return 0;
  const end = address + pageAlign(length);
  if (end <= address || end > MASK64) return -ENOMEM;
  if ((prot & ~(RIGHTS | grows | PROT_SEM)) !== 0) return -EINVAL;
  const start = Number(address >> 12n);
  const area = memory.areaOf(start);
  if (!area) return -ENOMEM;
  if ((grows & PROT_GROWSUP) !== 0 || ((grows & PROT_GROWSDOWN) !== 0 && !area.growsDown)) return -EINVAL;
  const from = grows === 0 ? start : area.start;
  return memory.protect(from, Number(end >> 12n), prot & RIGHTS);
}
const PROT_SEM = 8;

function madvise(task: Task, address: bigint, length: bigint, advice: number): Result {
  if (!MADV_KNOWN.has(advice)) return -EINVAL;
  if ((address & 0xfffn) !== 0n) return -EINVAL;
  const bytes = pageAlign(length);
  if (length !== 0n && bytes === 0n) return -EINVAL;
  const end = address + bytes;
  if (end > MASK64) return -EINVAL;
  if (end === address) return 0;
  const { memory } = task.process;
  const [start, stop] = [Number(address >> 12n), Number(end >> 12n)];
  if (advice === MADV_DONTNEED) memory.dropPages(start, stop);
  let mapped = 0;
  for (const area of memory.areas) mapped += Math.max(0, Math.min(stop, area.end) - Math.max(start, area.start));
  return mapped === stop - start ? 0 : -ENOMEM;
}

/**
 * EINVAL: flags, alignment, a new size of 0, where it shall go; EFAULT: nothing there, or more than one area; ENOMEM: no room.
 * Doubling a mapping (an old size of 0) is not modelled: EINVAL.
 */
function mremap(task: Task, address: bigint, oldBytes: bigint, newBytes: bigint, flags: number, to: bigint): Result {
  const { memory } = task.process;
  const [mayMove, fixed] = [(flags & MREMAP_MAYMOVE) !== 0, (flags & MREMAP_FIXED) !== 0];
  if ((flags & ~(MREMAP_MAYMOVE | MREMAP_FIXED)) !== 0 || (fixed && !mayMove)) return -EINVAL;
  if ((address & 0xfffn) !== 0n) return -EINVAL;
  const [oldLength, newLength] = [pageAlign(oldBytes), pageAlign(newBytes)];
  if (newLength === 0n) return -EINVAL;
  const overlaps = to < address + oldLength && address < to + newLength;
  if (fixed && ((to & 0xfffn) !== 0n || newLength > TASK_SIZE || to > TASK_SIZE - newLength || overlaps))
    return -EINVAL;
  const start = Number(address >> 12n);
  const [oldPages, newPages] = [Number(oldLength >> 12n), Number(newLength >> 12n)];
  const area = memory.areaOf(start);
  if (!area) return -EFAULT;
  if (oldPages === 0) return -EINVAL;
  if (newPages <= oldPages && !fixed) {
    if (newPages < oldPages) memory.remap(start, oldPages, start, newPages);
    return address;
  }
  if (start + oldPages > area.end) return -EFAULT;
  const added = newPages - oldPages;
  if (!memory.mayCommit(added)) return -ENOMEM;
  const fits = start + oldPages === area.end && start + newPages <= Number(TASK_SIZE >> 12n);
  if (!fixed && fits && !memory.overlaps(area.end, area.end + added)) {
    memory.remap(start, oldPages, start, newPages);
    return address;
  }
  if (!mayMove) return -ENOMEM;
  const place = memory.place(fixed ? to : 0n, newBytes, fixed);
  if (place < 0n) return place;
  memory.remap(start, oldPages, Number(place >> 12n), newPages);
  return place;
}

export const memoryCalls = [
  linuxCall(
    'mmap',
    ['pointer addr', 'u64 length', 'u32 prot', 'u32 flags', 's32 fd', 'u64 offset'],
    mmap,
    'no huge pages, no locking',
  ),
  linuxCall('munmap', ['pointer addr', 'u64 length'], munmap),
  linuxCall('mprotect', ['pointer addr', 'u64 length', 'u32 prot'], mprotect),
  linuxCall(
    'madvise',
    ['pointer addr', 'u64 length', 's32 advice'],
    madvise,
    'MADV_DONTNEED acts; other advice is only checked',
  ),
  linuxCall(
    'mremap',
    ['pointer old_address', 'u64 old_size', 'u64 new_size', 'u32 flags', 'pointer new_address'],
    mremap,
    'no MREMAP_DONTUNMAP, no doubling of shared mappings',
  ),
  linuxCall('brk', ['pointer brk'], (task, brk) => task.process.memory.setBrk(brk)),
];
