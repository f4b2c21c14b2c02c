// The algebra's words for memory, as code: the quick way through the TLB, the slow way through TypeScript.

import type { ElementWidth } from '../../isa/algebra.ts';
import { Context } from '../../isa/registers.ts';
import { TLB_ENTRIES, TLB_ENTRY_BYTES, TLB_WRITE } from '../../machine/tlb.ts';
import { I32, Op, Vec } from '../wasm/opcodes.ts';
import { FlagsEmitter } from './flags.ts';
import { Access } from './helpers.ts';
import type { Recorded } from './recorded.ts';
import { Status } from './status.ts';
import { loadOp, storeOp, type Term, typeOf } from './term.ts';

/** Where an access goes in memory. */
export interface Place {
  /** Pushes the offset of its first byte in the WebAssembly memory. */
  pushOffset(): void;
  /** Calls what knows the offset otherwise (`slowLoad`); context and address have been pushed. @param packed `Access` */
  callLoad(packed: number): void;
  /** The same for a store: the value has been pushed as well. */
  callStore(packed: number): void;
}

/** The field of the context that values of a width go to TypeScript and back through. */
const scratchOf = (width: number): number => (width === 128 ? Context.vectorScratch : Context.scratch);

/** Loads, and stores when the row commits. */
export abstract class MemoryEmitter extends FlagsEmitter {
  /** By address term, the local with the offset of what was loaded there to be written. */
  protected places = new Map<Term, number>();
  /** Whether an instruction that would change decoded code is left undone, to be tried again. */
  protected readonly retries: boolean = false;
  /** Leaves before the instruction has changed anything, with the status that `pushStatus` pushes. */
  protected abstract fail(pushStatus: () => void): void;
  /** Pushes the offset of the address space's TLB slot. */
  protected pushTlb(): void {
    this.body.get(this.context).memory(Op.i32_load, Context.tlb);
  }

  /**
   * Leaves on the stack whether the TLB serves the access. The entry's place is kept without the half of the slot that it is
   * in: that goes into the constant offsets of what reads it.
   */
  private lookUpTlb(address: Term, bytes: number, half: number): Place {
    const entry = this.temporary(I32);
    this.push(address);
    // ((address >> 12) & 4095) × 16
    this.body.i64(8n).op(Op.i64_shr_u, Op.i32_wrap_i64);
    this.body.i32((TLB_ENTRIES - 1) * TLB_ENTRY_BYTES).op(Op.i32_and);
    this.pushTlb();
    this.body.op(Op.i32_add).tee(entry).memory(Op.i64_load, half);
    this.push(address);
    if (bytes > 1) this.body.i64(BigInt(bytes - 1)).op(Op.i64_add);
    this.body.i64(-4096n).op(Op.i64_and, Op.i64_eq);
    return {
      pushOffset: () => {
        this.push(address);
        this.body
          .op(Op.i32_wrap_i64)
          .get(entry)
          .memory(Op.i32_load, half + 8)
          .op(Op.i32_add);
      },
      callLoad: (packed) => this.body.i32(packed).call(this.helpers.slowLoad),
      callStore: (packed) => this.callSlowStore(packed),
    };
  }
  private callSlowStore(packed: number): void {
    this.body.i32(packed).call(this.helpers.slowStore);
  }
  /** Leaves on the stack whether an access finds its place without help. A driver may have a quicker way than the TLB. */
  protected lookUp(address: Term, bytes: number, half: number, _stack: boolean): Place {
    return this.lookUpTlb(address, bytes, half);
  }
  /** After a call that left a status on the stack: leave the handler unless it is 0. */
  protected leaveOnFault(): void {
    this.body.mostly(false).open(Op.if);
    this.fail(() => this.body.i32(Status.fault));
    this.body.close();
  }
  /** After a slow path: keeps the offset in a local, or leaves with the status that it is instead. */
  private keepOffset(offset: number): void {
    this.body.tee(offset).i32(2).op(Op.i32_lt_u).mostly(false).open(Op.if);
    this.fail(() => this.body.get(offset));
    this.body.close();
  }
  private packAccess(bytes: number, stack: boolean, forWrite: boolean): number {
    return bytes | (stack ? Access.stack : 0) | (forWrite ? Access.forWrite : 0) | (this.retries ? Access.retry : 0);
  }
  load(address: Term, width: ElementWidth | 128, options: { stack?: boolean; forWrite?: boolean } = {}): Term {
    const { stack = false, forWrite = false } = options;
    const [value, offset] = [this.temporary(typeOf(width)), this.temporary(I32)];
    const place = this.lookUp(address, width / 8, forWrite ? TLB_WRITE : 0, stack);
    this.body.mostly(true).open(Op.if);
    place.pushOffset();
    if (forWrite) this.body.tee(offset);
    this.body.memory(loadOp(width)).set(value).else();
    this.body.get(this.context);
    this.push(address);
    place.callLoad(this.packAccess(width / 8, stack, forWrite));
    this.keepOffset(offset);
    this.body.get(offset).memory(loadOp(width)).set(value).close();
    // What is read to be written is looked up once.
    if (forWrite) this.places.set(address, offset);
    return { width, local: value };
  }
  store(address: Term, value: Term, options: { stack?: boolean } = {}): void {
    this.recorded.stores.push({ address, value, stack: options.stack ?? false });
  }
  protected emitStore({ address, value, stack }: Recorded['stores'][number]): void {
    const { body, context } = this;
    const width = value.width as ElementWidth | 128;
    const known = this.places.get(address);
    const scratch = scratchOf(width);
    let place: Pick<Place, 'pushOffset' | 'callStore'>;
    if (known === undefined) place = this.lookUp(address, width / 8, TLB_WRITE, stack);
    else {
      // What was a copy when it was loaded takes the slow path again.
      body.get(known).get(context).i32(scratch).op(Op.i32_add, Op.i32_ne);
      place = { pushOffset: () => body.get(known), callStore: (packed) => this.callSlowStore(packed) };
    }
    const put = (where: () => void) => {
      where();
      this.push(value);
      body.memory(storeOp(width));
    };
    body.mostly(true).open(Op.if);
    put(() => place.pushOffset());
    body.else();
    // A vector goes to TypeScript through memory.
    if (width === 128) {
      body.get(context);
      this.push(value);
      body.memory(Vec.v128_store, scratch);
    }
    const offset = this.temporary(I32);
    body.get(context);
    this.push(address);
    this.push(width === 128 ? this.const(64, 0) : this.zext(value, 64));
    place.callStore(this.packAccess(width / 8, stack, true));
    this.keepOffset(offset);
    put(() => body.get(offset));
    body.close();
  }
  /** Finds out whether a store is possible, before one of several is done. */
  protected emitProbe({ address, value, stack }: Recorded['stores'][number]): void {
    const { callLoad } = this.lookUpTlb(address, value.width / 8, TLB_WRITE);
    this.body.op(Op.i32_eqz).mostly(false).open(Op.if);
    this.body.get(this.context);
    this.push(address);
    callLoad(this.packAccess(value.width / 8, stack, true));
    this.keepOffset(this.temporary(I32));
    this.body.close();
  }
}
