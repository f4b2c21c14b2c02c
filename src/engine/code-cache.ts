// The decoded instructions of the address spaces in use. All of them are kept here; each also has a place among the records in
// the WebAssembly memory where the loop looks (stepper-emitter.ts), which it shares with others: one that loses its place gets
// it back without being decoded again.

import type { Instruction } from '../isa/instruction.ts';
import type { Machine } from '../machine/machine.ts';
import { CODE_BASE, CODE_SLOTS } from '../machine/physical-memory.ts';
import { lowWord } from '../machine/words.ts';
import type { FlagUse } from './region/flag-use.ts';
import { CODE_SLOT_BYTES, recordIndex } from './runtime-module.ts';
import { EMPTY_BYTE, fillRecord, InstructionRecord } from './stepper-emitter.ts';

const EMPTY_TAG = 0x8080_8080_8080_8080n;

/** The handler of a shape. */
export interface Handler {
  /** Its place in the table. */
  readonly index: number;
  /** Whether instructions of its shape can be part of a region. */
  readonly selfContained: boolean;
  /** What they do with flags; 'varies': it depends on their immediates. Undefined: nobody has asked. */
  flagUse: FlagUse | 'varies' | undefined;
}

/** A decoded instruction of an address space. */
export interface Decoded {
  readonly slot: number;
  readonly instruction: Instruction;
  /** Cycles. */
  readonly cost: number;
  readonly shape: Handler;
  /** Index in the table of what executes it: its shape's handler, or a region that it is an entry of. */
  handler: number;
  isEntry: boolean;
  /** That of its record when it lost its place. */
  heat: number;
}

/** Decoded instructions by slot and address, their places, and the frames that they came from. */
export class CodeCache {
  private readonly machine: Machine;
  private readonly decoded: readonly Map<bigint, Decoded>[];
  /** What a write to a frame makes untrue. */
  private readonly from = new Map<number, Set<Decoded>>();

  constructor(machine: Machine) {
    this.machine = machine;
    this.decoded = Array.from({ length: CODE_SLOTS }, () => new Map());
  }

  /** Offset of the records of a slot in the WebAssembly memory. */
  static base(slot: number): number {
    return CODE_BASE + slot * CODE_SLOT_BYTES;
  }
  /** The slot that a record's offset is in. */
  static slotOf(record: number): number {
    return Math.floor((record - CODE_BASE) / CODE_SLOT_BYTES);
  }

  find(slot: number, address: bigint): Decoded | undefined {
    return this.decoded[slot]!.get(address);
  }

  /** Keeps an instruction. @param frames that its bytes are in */
  add(decoded: Decoded, frames: readonly number[]): void {
    this.decoded[decoded.slot]!.set(decoded.instruction.address, decoded);
    const { memory, tlb } = this.machine;
    for (const frame of frames) {
      if (memory.code[frame] === 0) {
        memory.code[frame] = 1;
        // From now on nobody writes this frame without telling.
        tlb.flushWrites();
      }
    }
    this.depend(decoded, frames);
  }
  /** What an instruction stands for has to do with the bytes of these frames too. */
  depend(decoded: Decoded, frames: readonly number[]): void {
    for (const frame of frames) {
      const set = this.from.get(frame);
      if (set) set.add(decoded);
      else this.from.set(frame, new Set([decoded]));
    }
  }

  /** Gives an instruction its place; who was there keeps its heat. */
  show(decoded: Decoded): void {
    const { view } = this.machine.memory;
    const record = this.recordOf(decoded);
    const tag = view.getBigUint64(record + InstructionRecord.tag, true);
    const { address } = decoded.instruction;
    if (tag !== address) {
      const other = tag === EMPTY_TAG ? undefined : this.find(decoded.slot, tag);
      if (other) other.heat = view.getUint32(record + InstructionRecord.heat, true);
      fillRecord(view, record, decoded.instruction, decoded.handler, decoded.cost);
      view.setUint32(record + InstructionRecord.heat, decoded.heat, true);
      view.setBigUint64(record + InstructionRecord.tag, address, true);
    } else view.setUint32(record + InstructionRecord.handler, decoded.handler, true);
  }
  /** Gives an instruction its place if nobody else is there. */
  offer(decoded: Decoded): void {
    const tag = this.machine.memory.view.getBigUint64(this.recordOf(decoded) + InstructionRecord.tag, true);
    if (tag === EMPTY_TAG || tag === decoded.instruction.address) this.show(decoded);
  }

  /** Code that was written, unmapped or protected is decoded anew. @returns whether there was any */
  dropWritten(): boolean {
    const { memory } = this.machine;
    if (memory.writtenCode.size === 0) return false;
    for (const frame of memory.writtenCode) {
      for (const decoded of this.from.get(frame) ?? []) this.drop(decoded);
      this.from.delete(frame);
      memory.code[frame] = 0;
    }
    memory.writtenCode.clear();
    return true;
  }
  private drop(decoded: Decoded): void {
    const { view } = this.machine.memory;
    const { address } = decoded.instruction;
    if (this.find(decoded.slot, address) !== decoded) return;
    this.decoded[decoded.slot]!.delete(address);
    const tag = this.recordOf(decoded) + InstructionRecord.tag;
    if (view.getBigUint64(tag, true) === address) view.setBigUint64(tag, EMPTY_TAG, true);
  }

  /** Forgets all of a slot: another address space will have it. */
  emptySlot(slot: number): void {
    this.decoded[slot]!.clear();
    const start = CodeCache.base(slot);
    this.machine.memory.bytes.fill(EMPTY_BYTE, start, start + CODE_SLOT_BYTES);
  }
  /** Forgets which frames anything came from; every slot has been emptied. */
  clear(): void {
    this.from.clear();
    this.machine.memory.code.fill(0);
    this.machine.memory.writtenCode.clear();
  }

  private recordOf({ slot, instruction }: Decoded): number {
    return CodeCache.base(slot) + recordIndex(lowWord(instruction.address)) * InstructionRecord.bytes;
  }
}
