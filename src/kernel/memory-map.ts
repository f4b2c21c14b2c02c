// A process's memory: its areas (Linux: VMAs), and frames for them when they are first touched. mm/mmap.c, mm/memory.c,
// arch/x86/mm/fault.c.
//
// Areas say what may be touched, the address space what has been. Invariants: areas are sorted and do not overlap; every page
// of the address space lies in an area; a page of an area without any right (PROT_NONE) is *parked*: its frame is kept here
// and the hardware sees nothing, as Linux keeps it, so that error codes say "not present".
//
// An area of a file, or of memory that processes share, has a page cache behind it: a shared area maps the cache's frames, a
// private one maps them until it is written to. fork makes all private pages copy-on-write on both sides.

import { type Access, type AddressSpace, Permission } from '../machine/address-space.ts';
import { OutOfMemory, PAGE_BYTES, type PhysicalMemory } from '../machine/physical-memory.ts';
import { EACCES, EEXIST, EINVAL, ENOMEM, EPERM } from './abi/errno.ts';
import {
  MAP_FIXED,
  MAP_FIXED_NOREPLACE,
  MMAP_BASE,
  MMAP_MIN_ADDR,
  PROT_EXEC,
  PROT_NONE,
  PROT_WRITE,
  STACK_GUARD_PAGES,
  TASK_SIZE,
} from './abi/mman.ts';
import { SEGV_ACCERR, SEGV_MAPERR } from './abi/signal.ts';
import type { Mapper, PageCache } from './tree/page-cache.ts';

/** A run of pages with the same rights. Page numbers are addresses divided by 4096. */
export interface Area {
  readonly start: number;
  /** One past its last page. */
  readonly end: number;
  /** PROT_* bits. */
  readonly prot: number;
  readonly shared: boolean;
  /** It grows downwards when touched below its start: a stack. */
  readonly growsDown: boolean;
  /** It cannot be made writable: a shared mapping of a file that is not open for writing, or sealed. */
  readonly neverWritten?: boolean | undefined;
  /** What it is, for people. */
  readonly name: string;
  /** What lies behind it; undefined: zeroes, its own. */
  readonly cache?: PageCache | undefined;
  /** Page `p` shows page `p + cacheShift` of the cache. */
  readonly cacheShift?: number | undefined;
}

/** What kind of area `map` makes. */
export interface AreaKind {
  readonly shared: boolean;
  readonly growsDown: boolean;
  readonly name?: string;
  readonly neverWritten?: boolean;
  readonly cache?: PageCache | undefined;
  /** Page of the cache that the area begins with. */
  readonly cachePage?: number;
}

/** What became of a page fault: resolved, no frame left, beyond the file's end (SIGBUS), or the si_code of a SIGSEGV. */
export type FaultOutcome = 'resolved' | 'out-of-memory' | 'beyond-end' | typeof SEGV_MAPERR | typeof SEGV_ACCERR;

const TASK_PAGES = Number(TASK_SIZE / 4096n);
const pageOf = (address: bigint): number => Number(address >> 12n);
const addressOf = (page: number): bigint => BigInt(page) << 12n;
/** Rounds bytes up to pages. Not reduced modulo 2^64. */
const pagesIn = (bytes: bigint): bigint => (bytes + 4095n) >> 12n;

export class MemoryMap implements Mapper {
  readonly space: AddressSpace;
  readonly physical: PhysicalMemory;
  areas: Area[] = [];
  /** Frames of pages in areas without rights, by page. */
  private readonly parked: Map<number, number> = new Map();
  /** Page caches behind the areas: one reference to each. */
  private readonly caches: Set<PageCache> = new Set();
  /** Processes that run in it: more than one after CLONE_VM without CLONE_THREAD, as vfork has it. */
  users = 1;
  /** RLIMIT_STACK, bytes. */
  stackLimit: number;
  /** Page faults resolved, ever: what the kernel entry charges for. */
  resolvedFaults = 0;
  /** Where the heap starts, and its present end: neither needs to be page-aligned. */
  brkStart = 0n;
  brk = 0n;

  constructor(space: AddressSpace, physical: PhysicalMemory, stackLimit: number) {
    this.space = space;
    this.physical = physical;
    this.stackLimit = stackLimit;
  }

  /** The child's memory after fork: the same areas; private pages are copied when either side first writes to them. */
  fork(space: AddressSpace): MemoryMap {
    const child = new MemoryMap(space, this.physical, this.stackLimit);
    child.areas = [...this.areas];
    child.brkStart = this.brkStart;
    child.brk = this.brk;
    for (const area of this.areas) {
      for (const page of this.pagesBetween(this.space.pages, area.start, area.end)) {
        const { frame, permissions } = this.space.pages.get(page)!;
        this.physical.share(frame);
        space.map(page, frame, permissions, !area.shared);
        if (!area.shared) this.space.map(page, frame, permissions, true);
      }
    }
    for (const [page, frame] of this.parked) {
      this.physical.share(frame);
      child.parked.set(page, frame);
    }
    child.tidy();
    return child;
  }
  /** A process leaves it; the last one takes everything along. */
  leave(): void {
    if (--this.users === 0) this.clear();
  }

  /** Every frame it refers to, once for each page. */
  frames(): number[] {
    return [...[...this.space.pages.values()].map(({ frame }) => frame), ...this.parked.values()];
  }

  /** The area that holds a page. */
  areaOf(page: number): Area | undefined {
    return this.areas.find((area) => area.start <= page && page < area.end);
  }
  /** Whether any area meets the pages [start, end). */
  overlaps(start: number, end: number): boolean {
    return this.areas.some((area) => area.start < end && start < area.end);
  }

  /** Adds an area over whatever was there. Neighbours of the same kind are merged. */
  add(area: Area): void {
    this.remove(area.start, area.end);
    this.areas.push(area);
    this.tidy();
  }

  /** Unmaps the pages [start, end): areas are cut, frames dropped. */
  remove(start: number, end: number): void {
    const kept: Area[] = [];
    for (const area of this.areas) {
      if (area.end <= start || end <= area.start) {
        kept.push(area);
        continue;
      }
      if (area.start < start) kept.push({ ...area, end: start });
      if (end < area.end) kept.push({ ...area, start: end });
      this.dropPages(Math.max(start, area.start), Math.min(end, area.end));
    }
    this.areas = kept;
    this.tidy();
  }

  /** Drops the frames of [start, end): the next touch finds zeroes. The areas stay. */
  dropPages(start: number, end: number): void {
    for (const page of this.pagesBetween(this.space.pages, start, end)) this.space.unmap(page);
    for (const page of this.pagesBetween(this.parked, start, end)) {
      this.physical.release(this.parked.get(page)!);
      this.parked.delete(page);
    }
  }

  mapsForWriting(cache: PageCache): boolean {
    return this.areas.some((area) => area.cache === cache && area.shared && !area.neverWritten);
  }
  /** A file has become shorter: what lay beyond is gone, copies of it too. unmap_mapping_range */
  dropBackedPages(cache: PageCache, firstPage: number): void {
    for (const { start, end, cache: mine, cacheShift } of this.areas) {
      if (mine === cache) this.dropPages(Math.max(start, firstPage - cacheShift!), end);
    }
  }

  /** Gives the pages [start, end) new rights. @returns -ENOMEM at the first hole, -EACCES; what lies before it is done */
  protect(start: number, end: number, prot: number): number {
    let at = start;
    let refused = false;
    for (const area of this.areas.filter((area) => area.start < end && start < area.end)) {
      if (area.start > at) break;
      if (area.neverWritten && (prot & PROT_WRITE) !== 0) {
        refused = true;
        break;
      }
      at = Math.min(end, area.end);
      const from = Math.max(start, area.start);
      this.areas = this.areas.filter((other) => other !== area);
      if (area.start < from) this.areas.push({ ...area, end: from });
      this.areas.push({ ...area, start: from, end: at, prot });
      if (at < area.end) this.areas.push({ ...area, start: at });
      this.protectPages(from, at, area, prot);
    }
    this.tidy();
    if (refused) return -EACCES;
    return at < end ? -ENOMEM : 0;
  }

  /**
   * mmap. `flags` has passed the caller's own checks.
   * @param hint page-aligned for MAP_FIXED  @param kind shared memory has a cache  @returns the address, or -EINVAL -ENOMEM -EPERM -EEXIST. mm/mmap.c, do_mmap
   */
  map(hint: bigint, length: bigint, prot: number, flags: number, kind: AreaKind): bigint {
    const fixed = (flags & (MAP_FIXED | MAP_FIXED_NOREPLACE)) !== 0;
    const { shared, growsDown, cache, neverWritten, name = growsDown ? 'stack' : 'anonymous' } = kind;
    const place = this.place(hint, length, fixed, growsDown);
    if (place < 0n) return place;
    const start = pageOf(place);
    const end = start + Number(pagesIn(length));
    if ((flags & MAP_FIXED_NOREPLACE) !== 0 && this.overlaps(start, end)) return BigInt(-EEXIST);
    if (!this.mayCommit(end - start)) return BigInt(-ENOMEM);
    const cacheShift = cache && (kind.cachePage ?? 0) - start;
    this.add({ start, end, prot, shared, growsDown, name, cache, cacheShift, neverWritten });
    return place;
  }

  /** Where a mapping of `length` bytes goes. @returns its address, or -ENOMEM -EINVAL -EPERM. get_unmapped_area */
  place(hint: bigint, length: bigint, fixed: boolean, growsDown = false): bigint {
    const pages = pagesIn(length);
    if (pages === 0n || pages > BigInt(TASK_PAGES)) return BigInt(-ENOMEM);
    const bytes = pages << 12n;
    if (fixed) {
      if (hint > TASK_SIZE - bytes) return BigInt(-ENOMEM);
      if ((hint & 0xfffn) !== 0n) return BigInt(-EINVAL);
      return hint < MMAP_MIN_ADDR ? BigInt(-EPERM) : hint;
    }
    const wanted = hint === 0n ? 0n : max((hint + 4095n) & ~0xfffn, MMAP_MIN_ADDR);
    if (wanted !== 0n && wanted <= TASK_SIZE - bytes && this.isFree(pageOf(wanted), Number(pages))) return wanted;
    const page = this.highestGap(Number(pages) + (growsDown ? STACK_GUARD_PAGES : 0));
    if (page === undefined) return BigInt(-ENOMEM);
    return addressOf(growsDown ? page + STACK_GUARD_PAGES : page);
  }

  /**
   * Moves or resizes the area part [start, start + oldPages), which lies in one area. What is cut off is unmapped, what is
   * added shows what an area of this kind shows. mm/mremap.c
   * @param to where it goes; the same as `start`: it stays
   */
  remap(start: number, oldPages: number, to: number, newPages: number): void {
    const area = this.areaOf(start)!;
    const kept = Math.min(oldPages, newPages);
    const cacheShift = area.cache && area.cacheShift! + start - to;
    const moved: Area = { ...area, start: to, end: to + newPages, cacheShift };
    if (to === start) {
      if (newPages < oldPages) this.remove(start + newPages, start + oldPages);
      else this.add({ ...moved, start: start + oldPages });
      return;
    }
    const parked = this.pagesBetween(this.parked, start, start + kept).map((page) => [page, this.parked.get(page)!]);
    const present = this.pagesBetween(this.space.pages, start, start + kept).map((page) => ({
      page,
      ...this.space.pages.get(page)!,
    }));
    this.add(moved);
    for (const { page, frame, permissions, copyOnWrite } of present) {
      this.physical.share(frame);
      this.space.map(page - start + to, frame, permissions, copyOnWrite);
    }
    for (const [page, frame] of parked as [number, number][]) {
      this.physical.share(frame);
      this.parked.set(page - start + to, frame);
    }
    this.remove(start, start + oldPages);
  }

  /** The heap's end, moved if that is possible. brk(2): the answer is the new end, or the old one. */
  setBrk(wanted: bigint): bigint {
    if (wanted < this.brkStart || wanted > TASK_SIZE) return this.brk;
    const [oldEnd, newEnd] = [Number(pagesIn(this.brk)), Number(pagesIn(wanted))];
    if (newEnd < oldEnd) this.remove(newEnd, oldEnd);
    if (newEnd > oldEnd) {
      // One page is kept free between the heap and what follows.
      if (!this.isFree(oldEnd, newEnd + 1 - oldEnd) || !this.mayCommit(newEnd - oldEnd)) return this.brk;
      this.add({ start: oldEnd, end: newEnd, prot: 3, shared: false, growsDown: false, name: 'heap' });
    }
    this.brk = wanted;
    return wanted;
  }

  /**
   * Resolves a page fault: gives the page a frame if an area allows the access.
   * @param address any 64-bit address
   */
  fault(address: bigint, access: Access): FaultOutcome {
    if (address >= TASK_SIZE) return SEGV_MAPERR;
    const page = pageOf(address);
    const area = this.areaOf(page) ?? this.grow(page);
    if (!area) return SEGV_MAPERR;
    if (!allows(area.prot, access)) return SEGV_ACCERR;
    if (area.cache && page + area.cacheShift! >= area.cache.pages) return 'beyond-end';
    try {
      this.populate(page, area, access);
    } catch (error) {
      if (error instanceof OutOfMemory) return 'out-of-memory';
      throw error;
    }
    this.resolvedFaults++;
    return 'resolved';
  }

  /** Gives up everything: the process is gone. */
  clear(): void {
    this.remove(0, TASK_PAGES);
  }

  /** Gives a page of `area` its frame, or a copy of its own of a frame shared until somebody writes. @throws OutOfMemory */
  private populate(page: number, area: Area, access: Access): void {
    const present = this.space.pages.get(page);
    if (!present && area.cache) {
      const frame = area.cache.frameOf(page + area.cacheShift!);
      this.physical.share(frame);
      this.space.map(page, frame, permissions(area.prot), !area.shared);
      if (!area.shared && access === 'write') this.populate(page, area, access);
    } else if (!present) {
      this.space.map(page, this.physical.allocate(), permissions(area.prot));
    } else if (present.copyOnWrite && access === 'write') {
      let frame = present.frame;
      if (this.physical.references[frame]! > 1) {
        frame = this.physical.allocate();
        const from = this.physical.frameOffset(present.frame);
        this.physical.bytes.copyWithin(this.physical.frameOffset(frame), from, from + PAGE_BYTES);
      }
      this.space.map(page, frame, permissions(area.prot));
    }
  }

  /** Extends a stack downwards to `page`, if one lies above and the limits allow it. mm/mmap.c, expand_downwards */
  private grow(page: number): Area | undefined {
    const above = this.areas.find((area) => area.end > page);
    if (!above?.growsDown) return undefined;
    if ((above.end - page) * PAGE_BYTES > this.stackLimit) return undefined;
    const below = this.areas.findLast((area) => area.end <= page);
    if (below && !below.growsDown && below.prot !== PROT_NONE && page - below.end < STACK_GUARD_PAGES) return undefined;
    const grown = { ...above, start: page };
    this.areas[this.areas.indexOf(above)] = grown;
    return grown;
  }

  private protectPages(start: number, end: number, { shared }: Area, prot: number): void {
    if (prot === PROT_NONE) {
      for (const page of this.pagesBetween(this.space.pages, start, end)) {
        const { frame } = this.space.pages.get(page)!;
        this.physical.share(frame);
        this.space.unmap(page);
        this.parked.set(page, frame);
      }
      return;
    }
    for (const page of this.pagesBetween(this.space.pages, start, end)) this.space.protect(page, permissions(prot));
    for (const page of this.pagesBetween(this.parked, start, end)) {
      const frame = this.parked.get(page)!;
      this.space.map(page, frame, permissions(prot), !shared && this.physical.references[frame]! > 1);
      this.parked.delete(page);
    }
  }

  /** Sorts the areas and merges neighbours that differ in nothing. */
  private tidy(): void {
    this.areas.sort((a, b) => a.start - b.start);
    const merged: Area[] = [];
    for (const area of this.areas) {
      const last = merged.at(-1);
      if (last && last.end === area.start && sameKind(last, area))
        merged[merged.length - 1] = { ...last, end: area.end };
      else merged.push(area);
    }
    this.areas = merged;
    this.holdCaches();
  }
  /** Holds on to the caches that areas have, and to no others. */
  private holdCaches(): void {
    const wanted = new Set(this.areas.flatMap(({ cache }) => cache ?? []));
    for (const cache of wanted) {
      if (this.caches.has(cache)) continue;
      this.caches.add(cache);
      cache.attach(this);
    }
    for (const cache of [...this.caches]) {
      if (wanted.has(cache)) continue;
      this.caches.delete(cache);
      cache.detach(this);
    }
  }

  /** Lowest page of an area with the guard below it that a stack keeps free. */
  private guardedStart(area: Area): number {
    return area.growsDown ? Math.max(0, area.start - STACK_GUARD_PAGES) : area.start;
  }
  private isFree(start: number, pages: number): boolean {
    return !this.areas.some((area) => this.guardedStart(area) < start + pages && start < area.end);
  }
  /** First page of the highest gap of `pages` pages, below MMAP_BASE if there is one. */
  private highestGap(pages: number): number | undefined {
    for (const top of [pageOf(MMAP_BASE), TASK_PAGES]) {
      let end = top;
      for (const area of this.areas.toReversed()) {
        if (end - area.end >= pages && area.end <= end) return end - pages;
        end = Math.min(end, this.guardedStart(area));
      }
      if (end - pageOf(MMAP_MIN_ADDR) >= pages) return end - pages;
    }
    return undefined;
  }
  /** Linux's heuristic overcommit refuses only what could never fit. mm/util.c, __vm_enough_memory */
  mayCommit(pages: number): boolean {
    return pages <= this.physical.frames;
  }

  /** Keys of a map by page within [start, end), as a copy. Walks whichever is shorter: the range or the map. */
  private pagesBetween(map: ReadonlyMap<number, unknown>, start: number, end: number): number[] {
    const found: number[] = [];
    if (end - start < map.size) for (let page = start; page < end; page++) map.has(page) && found.push(page);
    else for (const page of map.keys()) if (start <= page && page < end) found.push(page);
    return found.sort((a, b) => a - b);
  }
}

/** x86 pages that may be written or executed may also be read. */
function permissions(prot: number): number {
  if (prot === PROT_NONE) return 0;
  return (
    Permission.read |
    ((prot & PROT_WRITE) !== 0 ? Permission.write : 0) |
    ((prot & PROT_EXEC) !== 0 ? Permission.execute : 0)
  );
}
function allows(prot: number, access: Access): boolean {
  return (permissions(prot) & Permission[access]) !== 0;
}
function sameKind(a: Area, b: Area): boolean {
  return (
    a.prot === b.prot &&
    a.shared === b.shared &&
    a.growsDown === b.growsDown &&
    a.neverWritten === b.neverWritten &&
    a.name === b.name &&
    a.name !== 'stack' &&
    a.cache === b.cache &&
    a.cacheShift === b.cacheShift
  );
}
const max = (a: bigint, b: bigint): bigint => (a > b ? a : b);
