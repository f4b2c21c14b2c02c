// The decoded instructions of the address spaces in use. All of them are kept here; each also has one of two places among the records
// in the WebAssembly memory where the loop looks (instruction-record.ts), which it shares with others: one that loses its place
// gets it back without being decoded again.

import type { Instruction } from '../isa/instruction.ts';
import type { Machine } from '../machine/machine.ts';
import { CODE_BASE, CODE_SLOTS } from '../machine/physical-memory.ts';
import { lowWord } from '../machine/words.ts';
import {
  CODE_SLOT_BYTES,
  EMPTY_TAG,
  FIRST_EMPTY_TAG,
  fillRecord,
  InstructionRecord,
  PAIRED,
  recordIndex,
} from './instruction-record.ts';
import type { FlagUse } from './region/flag-use.ts';

const isEmpty = (tag: bigint): boolean => tag === EMPTY_TAG || tag === FIRST_EMPTY_TAG;

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
  /** Whether it is executed by a stretch of a region that it is in the middle of. */
  isInStretch: boolean;
  /** That of its record when it lost its place. */
  heat: number;
}

/** Decoded instructions by slot and address, their places, and the frames that they came from. */
export class CodeCache {
  private readonly machine: Machine;
  /** By slot, then by address: programs execute what doubles are exact for. */
  private readonly decoded: readonly Map<number, Decoded>[];
  /** What a write to a frame makes untrue. */
  private readonly from = new Map<number, Set<Decoded>>();
  /** Which record of a pair was given up last: 0 or PAIRED. */
  private turn = 0;

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
    return this.decoded[slot]!.get(Number(address));
  }

  /** Keeps an instruction. @param frames that its bytes are in */
  add(decoded: Decoded, frames: readonly number[]): void {
    this.decoded[decoded.slot]!.set(Number(decoded.instruction.address), decoded);
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

  /** Gives an instruction a place; who was there keeps its heat. */
  show(decoded: Decoded): void {
    this.put(decoded, this.placeOf(decoded) ?? this.givenUp(decoded));
  }
  /** Gives an instruction a place if there is one that nobody else has. */
  offer(decoded: Decoded): void {
    const place = this.placeOf(decoded);
    if (place !== undefined) this.put(decoded, place);
  }
  private put(decoded: Decoded, record: number): void {
    const { view } = this.machine.memory;
    const tag = this.tagAt(record);
    const { address } = decoded.instruction;
    if (tag !== address) {
      const other = isEmpty(tag) ? undefined : this.find(decoded.slot, tag);
      if (other) other.heat = view.getUint32(record + InstructionRecord.heat, true);
      fillRecord(view, record, decoded.instruction, decoded.handler, decoded.cost);
      view.setUint32(record + InstructionRecord.heat, decoded.heat, true);
      view.setBigUint64(record + InstructionRecord.tag, address, true);
    } else view.setUint32(record + InstructionRecord.handler, decoded.handler, true);
    view.setUint8(record + InstructionRecord.region, decoded.isEntry || decoded.isInStretch ? 1 : 0);
  }
  /** The record of a pair that an instruction is in, or can have; undefined: others are in both. */
  private placeOf(decoded: Decoded): number | undefined {
    const first = this.recordOf(decoded);
    const second = first ^ PAIRED;
    const [tag, other] = [this.tagAt(first), this.tagAt(second)];
    const { address } = decoded.instruction;
    if (tag === address) return first;
    if (other === address) return second;
    if (isEmpty(tag)) return first;
    return isEmpty(other) ? second : undefined;
  }
  /** One of the two records of a pair: whoever is in it has to go. */
  private givenUp(decoded: Decoded): number {
    this.turn ^= PAIRED;
    return this.recordOf(decoded) ^ this.turn;
  }
  private tagAt(record: number): bigint {
    return this.machine.memory.view.getBigUint64(record + InstructionRecord.tag, true);
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
    const { address } = decoded.instruction;
    if (this.find(decoded.slot, address) !== decoded) return;
    this.decoded[decoded.slot]!.delete(Number(address));
    this.hide(decoded);
  }
  private hide(decoded: Decoded): void {
    const first = this.recordOf(decoded);
    for (const record of [first, first ^ PAIRED])
      if (this.tagAt(record) === decoded.instruction.address) this.setEmpty(record);
  }

  /** Forgets all of a slot: another address space will have it. */
  emptySlot(slot: number): void {
    for (const decoded of this.decoded[slot]!.values()) this.hide(decoded);
    this.decoded[slot]!.clear();
    // Memory begins as zeroes.
    for (const record of [0, PAIRED]) this.setEmpty(CodeCache.base(slot) + record);
  }
  private setEmpty(record: number): void {
    // An instruction at address 0 would be in one of the first two.
    const isFirst = record <= CodeCache.base(CodeCache.slotOf(record)) + PAIRED;
    const tag = isFirst ? FIRST_EMPTY_TAG : EMPTY_TAG;
    this.machine.memory.view.setBigUint64(record + InstructionRecord.tag, tag, true);
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
