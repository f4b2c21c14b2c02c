// One logical processor: its register file, local APIC, address space, and the trap it last stopped with.

import { Context, RegisterFile, RFlag } from '../isa/registers.ts';
import type { AddressSpace } from './address-space.ts';
import { ACCOUNTS, type AccountNumber } from './costs.ts';
import type { EventBody, EventStream } from './events.ts';
import { LocalAPIC } from './local-apic.ts';
import { offsetInPage, PAGE_BYTES, type PhysicalMemory } from './physical-memory.ts';
import { pageOf, type TLB } from './tlb.ts';
import { WATCHED } from './watchpoints.ts';
import { lowWord } from './words.ts';

/** Control-register and EFER bits that matter here. */
export const CR4_UINTR = 1n << 25n;
export const EFER_LMA = 1n << 10n;

const ALIGNMENT_CHECK = Number(RFlag.AC);

/** An exception as the kernel gets it. `address` is CR2, for #PF. SDM Vol 3 §6.15. */
export interface Fault {
  readonly kind: 'fault';
  readonly vector: number;
  readonly error: number;
  readonly address: bigint;
}
/** Why a core left user code. */
export type Trap =
  | Fault
  | { readonly kind: 'syscall' }
  /** INT 3, and INT 4: RIP is behind them. */
  | { readonly kind: 'breakpoint' | 'overflow' }
  /** #DB after an instruction: it was a single step (TF), or INT1. */
  | { readonly kind: 'debug'; readonly singleStep: boolean }
  | { readonly kind: 'interrupt'; readonly vector: number };

/** A core. The kernel owns `task` (a label for events) and `space`; hardware only uses them. */
export class Core {
  readonly id: number;
  readonly registers: RegisterFile;
  /** Offset of the context in the WebAssembly memory. */
  readonly context: number;
  readonly apic: LocalAPIC;
  readonly memory: PhysicalMemory;
  readonly events: EventStream;
  private readonly tlb: TLB;
  /** Thread id of the running task, 0 when idle: a label for events, opaque to the hardware. */
  task = 0;
  space: AddressSpace | undefined = undefined;
  /** IA32_XSS. */
  xss = 0n;
  /** The TLB slot that its address space had last. */
  private slot = 0;
  /** The context's clock. */
  private readonly clock: Float64Array;
  private readonly accounts = new Float64Array(ACCOUNTS.length);

  constructor(id: number, memory: PhysicalMemory, tlb: TLB, events: EventStream) {
    this.id = id;
    this.memory = memory;
    this.tlb = tlb;
    this.events = events;
    this.context = memory.contextOffset(id);
    this.registers = new RegisterFile(memory.buffer, this.context);
    this.clock = new Float64Array(memory.buffer, this.context + Context.cycle, 1);
    this.apic = new LocalAPIC(id, this.registers);
    this.registers.setRflags(0x202n);
    this.registers.set(Context.efer, EFER_LMA);
    this.registers.set32(Context.codeIs64, 1);
  }

  /** Loads an address space: the engine's caches follow. */
  loadSpace(space: AddressSpace): void {
    this.space = space;
    this.refreshSlot();
  }
  /** Makes the context point at the TLB slot of its address space (it may have been evicted meanwhile). @returns the slot */
  refreshSlot(): number {
    this.slot = this.tlb.slotOf(this.loadedSpace.id, this.id, this.slot);
    this.registers.set32(Context.tlb, this.tlb.base(this.slot));
    return this.slot;
  }
  /** The address space. @throws Error if it has none */
  get loadedSpace(): AddressSpace {
    if (!this.space) throw new Error(`core ${this.id} runs without an address space`);
    return this.space;
  }

  /** This core's clock, in cycles since reset. */
  get cycle(): number {
    return this.clock[0]!;
  }
  set cycle(value: number) {
    this.clock[0] = value;
  }
  /** Adds `cycles` to the clock, and to what has been spent on an account: a hardware or kernel step takes time. */
  charge(account: AccountNumber, cycles: number): void {
    this.clock[0]! += cycles;
    this.accounts[account]! += cycles;
  }
  /** Notes that cycles of the clock were spent on an account. */
  spend(account: AccountNumber, cycles: number): void {
    this.accounts[account]! += cycles;
  }
  /** Cycles of the clock that no instruction took: those spent on an account. */
  spent(account: AccountNumber): number {
    return this.accounts[account]!;
  }
  /** Instructions retired since reset. */
  get retired(): number {
    return this.registers.count(Context.retired);
  }
  get cpl(): number {
    return this.registers.get32(Context.cpl);
  }

  /** Whether accesses must be aligned: RFLAGS.AC and CPL 3; CR0.AM is set, as Linux sets it. SDM Vol 3 §6.15 (#AC). */
  get checksAlignment(): boolean {
    return (this.registers.get32(Context.flagsOther) & ALIGNMENT_CHECK) !== 0 && this.cpl === 3;
  }

  /** Publishes an event of this core, now. */
  publish(body: EventBody): void {
    if (!this.events.wants(body.kind)) return;
    this.events.publish({ cycle: this.cycle, core: this.id, task: this.task, address: this.registers.rip, ...body });
  }

  /**
   * The TLB's slow path: looks the access of `size` bytes up in the address space, fills the TLB where one page serves, and
   * returns the offset of the first byte in the WebAssembly memory. Watched memory ends in the pseudo-fault `WATCHED` instead.
   * @returns the offset; or the fault. An access that crosses pages gives `split`: both pages are allowed, the caller goes byte by byte.
   */
  access(address: bigint, size: number, write: boolean, stack = false): { offset: number } | { split: true } | Fault {
    const space = this.space!;
    const user = this.cpl === 3;
    const kind = write ? 'write' : 'read';
    const first = space.translate(address, kind, user);
    if (!first.ok) return this.faultOf(first, address, stack);
    const { watchpoints } = this.tlb;
    if (watchpoints.isArmed && watchpoints.catches(space.id, { core: this.id, address, bytes: size, write })) {
      return { kind: 'fault', vector: WATCHED, error: 0, address };
    }
    if (offsetInPage(lowWord(address)) + size > PAGE_BYTES) {
      const next = BigInt.asUintN(64, address + BigInt(size - 1)) & ~0xfffn;
      const second = space.translate(next, kind, user);
      if (!second.ok) return this.faultOf(second, next, stack);
      return { split: true };
    }
    const page = pageOf(address);
    const frame = Math.floor(first.physical / PAGE_BYTES);
    // Supervisor pages are never entered: generated code running at CPL 3 would otherwise reach them.
    const isWithheld = !watchpoints.isEmpty && watchpoints.withholds(space.id, page);
    if (!isWithheld && (user || space.pages.has(page))) {
      const slot = this.refreshSlot();
      if (!write) this.tlb.fill(slot, false, page, frame);
      else if (this.memory.code[frame] === 0) this.tlb.fill(slot, true, page, frame);
      // A frame with decoded code gets no write entry, so that every write to it comes here.
    }
    if (write) this.memory.markWritten(frame);
    return { offset: this.memory.offsetOf(first.physical) };
  }

  private faultOf(
    failure: { fault: 'noncanonical' } | { fault: 'page'; error: number },
    address: bigint,
    stack: boolean,
  ): Fault {
    if (failure.fault === 'noncanonical') return { kind: 'fault', vector: stack ? 12 : 13, error: 0, address: 0n };
    return { kind: 'fault', vector: 14, error: failure.error, address };
  }

  /** Reads `size` (1–8) bytes at a linear address with the rights of the current CPL. */
  load(address: bigint, size: number, stack = false): bigint | Fault {
    const found = this.access(address, size, false, stack);
    if ('kind' in found) return found;
    if ('offset' in found && size === 8) return this.memory.view.getBigUint64(found.offset, true);
    let value = 0n;
    for (let i = size - 1; i >= 0; i--) {
      value = (value << 8n) | BigInt(this.memory.bytes[this.byteOffset(found, address, i)]!);
    }
    return value;
  }
  /** Writes `size` (1–8) bytes. @returns the fault, if any; then nothing was written */
  store(address: bigint, size: number, value: bigint, stack = false): Fault | undefined {
    const found = this.access(address, size, true, stack);
    if ('kind' in found) return found;
    if ('offset' in found && size === 8) {
      // `access` has marked the frame as written.
      this.memory.view.setBigUint64(found.offset, value, true);
      return undefined;
    }
    for (let i = 0; i < size; i++) {
      const offset = this.byteOffset(found, address, i);
      this.memory.bytes[offset] = Number((value >> BigInt(8 * i)) & 0xffn);
      this.memory.markWritten((offset - this.memory.offsetOf(0)) >>> 12);
    }
    return undefined;
  }
  /**
   * Stores quadwords below `top`, a multiple of 8, downwards as PUSH does: the first at `top` − 8.
   * @param values numbers are below 2^32
   * @returns the fault of the first that cannot be stored; those above it have been
   */
  push(top: bigint, values: readonly (bigint | number)[]): Fault | undefined {
    const bottom = BigInt.asUintN(64, top - BigInt(8 * values.length));
    // One look for all of them, if one page holds them.
    let offset = this.cpl === 3 ? this.tlb.writable(this.refreshSlot(), bottom, 8 * values.length) : -1;
    if (offset < 0) {
      const found = this.access(bottom, 8 * values.length, true, true);
      if ('offset' in found) offset = found.offset;
    }
    if (offset >= 0) {
      for (let i = values.length - 1; i >= 0; i--, offset += 8) this.memory.putQuadword(offset, values[i]!);
      return undefined;
    }
    for (const [i, value] of values.entries()) {
      const fault = this.store(BigInt.asUintN(64, top - BigInt(8 * (i + 1))), 8, BigInt(value), true);
      if (fault) return fault;
    }
    return undefined;
  }
  /** Reads `length` bytes (up to a page) with the rights of the current CPL. */
  loadBytes(address: bigint, length: number, stack = false): Uint8Array<ArrayBuffer> | Fault {
    const found = this.access(address, length, false, stack);
    if ('kind' in found) return found;
    const bytes = new Uint8Array(length);
    for (let i = 0; i < length; i++) bytes[i] = this.memory.bytes[this.byteOffset(found, address, i)]!;
    return bytes;
  }
  /** Writes some bytes (up to a page). @returns the fault, if any; then nothing was written */
  storeBytes(address: bigint, bytes: Uint8Array, stack = false): Fault | undefined {
    const found = this.access(address, bytes.length, true, stack);
    if ('kind' in found) return found;
    for (const [i, byte] of bytes.entries()) {
      const offset = this.byteOffset(found, address, i);
      this.memory.bytes[offset] = byte;
      this.memory.markWritten((offset - this.memory.offsetOf(0)) >>> 12);
    }
    return undefined;
  }
  /** Notes that the page of an address, which may be written, is. */
  markWritten(address: bigint): void {
    this.memory.markWritten((this.byteOffset({ split: true }, address, 0) - this.memory.offsetOf(0)) >>> 12);
  }
  private byteOffset(found: { offset: number } | { split: true }, address: bigint, i: number): number {
    if ('offset' in found) return found.offset + i;
    const translation = this.space!.translate(BigInt.asUintN(64, address + BigInt(i)), 'read', this.cpl === 3);
    if (!translation.ok) throw new Error('a checked page vanished');
    return this.memory.offsetOf(translation.physical);
  }
}
