// An address space: page → frame and permissions, the truth behind the TLB. SDM Vol 3 §4 (paging), reduced to what a
// user program can observe: presence, write, execute, user/supervisor.

import { isKernelAddress, KernelPages } from './kernel-pages.ts';
import type { PhysicalMemory } from './physical-memory.ts';
import { offsetInPage, PAGE_BYTES } from './physical-memory.ts';
import { isCanonical, pageOf, type TLB } from './tlb.ts';
import { lowWord } from './words.ts';

/** Permissions of a page, as bits. */
export const Permission = { read: 1, write: 2, execute: 4 } as const;

export type Access = 'read' | 'write' | 'execute';

/** Page-fault error code bits. SDM Vol 3 Figure 4-12. */
export const PageFault = { present: 1, write: 2, user: 4, reserved: 8, fetch: 16 } as const;

/** A page of an address space. Never changed in place, and frozen: snapshots share it. */
export interface Page {
  readonly frame: number;
  /** `Permission` bits. */
  readonly permissions: number;
  /** The frame is shared with another space until somebody writes: writing faults into the kernel. */
  readonly copyOnWrite: boolean;
}

/** Where an access leads, or why it may not. */
export type Translation =
  | { readonly ok: true; readonly physical: number }
  | { readonly ok: false; readonly fault: 'noncanonical' }
  | { readonly ok: false; readonly fault: 'page'; readonly error: number };

/** User pages of one address space. Kernel addresses are the same in every space, with supervisor rights (kernel-pages.ts). */
export class AddressSpace {
  /** Unique, from 1. */
  readonly id: number;
  readonly pages: Map<number, Page> = new Map();
  private readonly tlb: TLB;
  private readonly memory: PhysicalMemory;
  private readonly kernelPages: KernelPages;

  constructor(id: number, memory: PhysicalMemory, tlb: TLB, kernelPages: KernelPages = new KernelPages(memory)) {
    this.id = id;
    this.memory = memory;
    this.tlb = tlb;
    this.kernelPages = kernelPages;
  }

  /** Maps page number `page` to `frame` (takes over the caller's reference); a page mapped before is released. */
  map(page: number, frame: number, permissions: number, copyOnWrite = false): void {
    const old = this.pages.get(page);
    this.pages.set(page, Object.freeze({ frame, permissions, copyOnWrite }));
    if (old && old.frame !== frame) this.memory.release(old.frame);
    this.changed(page, old);
  }
  /** Unmaps a page and drops its frame. Nothing happens if it was not mapped. */
  unmap(page: number): void {
    const old = this.pages.get(page);
    if (!old) return;
    this.pages.delete(page);
    this.memory.release(old.frame);
    this.changed(page, old);
  }
  /** Changes a mapped page's permissions. */
  protect(page: number, permissions: number): void {
    const old = this.pages.get(page);
    if (!old) return;
    this.pages.set(page, Object.freeze({ ...old, permissions }));
    this.changed(page, old);
  }
  /** Drops every page. */
  clear(): void {
    for (const page of [...this.pages.keys()]) this.unmap(page);
  }

  /** What the paging hardware says to an access of one byte at `address`. `user`: at CPL 3. */
  translate(address: bigint, access: Access, user: boolean): Translation {
    if (!isCanonical(address)) return { ok: false, fault: 'noncanonical' };
    const code =
      (access === 'write' ? PageFault.write : 0) |
      (user ? PageFault.user : 0) |
      (access === 'execute' ? PageFault.fetch : 0);
    if (isKernelAddress(address)) {
      const physical = this.kernelPages.physicalOf(address);
      if (physical === undefined) return { ok: false, fault: 'page', error: code };
      return user ? { ok: false, fault: 'page', error: code | PageFault.present } : { ok: true, physical };
    }
    const page = this.pages.get(pageOf(address));
    if (!page) return { ok: false, fault: 'page', error: code };
    if (!allows(page, access)) return { ok: false, fault: 'page', error: code | PageFault.present };
    return { ok: true, physical: physicalIn(page, address) };
  }

  /**
   * Physical address of a byte of the user's half that a program may access at CPL 3; -1: it may not, and `translate` says why.
   * @param address below 2^47
   */
  userPhysical(address: bigint, access: Access): number {
    const page = this.pages.get(pageOf(address));
    return page && allows(page, access) ? physicalIn(page, address) : -1;
  }

  /** Where a linear address of the kernel's half leads; undefined: it is not present there, or lies elsewhere. */
  kernelPhysical(address: bigint): number | undefined {
    return isKernelAddress(address) ? this.kernelPages.physicalOf(address) : undefined;
  }

  /** A mapping changed: no TLB entry and no decoded instruction of it may be used again. */
  private changed(page: number, old: Page | undefined): void {
    this.tlb.forget(this.id, page);
    if (old && this.memory.code[old.frame] === 1) this.memory.writtenCode.add(old.frame);
  }
}

function allows({ permissions, copyOnWrite }: Page, access: Access): boolean {
  return (permissions & Permission[access]) !== 0 && !(access === 'write' && copyOnWrite);
}
function physicalIn({ frame }: Page, address: bigint): number {
  return frame * PAGE_BYTES + offsetInPage(lowWord(address));
}
