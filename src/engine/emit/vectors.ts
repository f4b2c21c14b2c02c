// The algebra's words for vectors, as code.

import type { ElementWidth, PackedOperation } from '../../isa/algebra.ts';
import { PACKED_OPCODES, SHIFT_OPCODES, SIGNS_OPCODES } from '../packed-opcodes.ts';
import { Vec } from '../wasm/opcodes.ts';
import type { Term } from './term.ts';
import { TermEmitter } from './term-emitter.ts';

/** Vectors of 128 bits and their elements. */
export abstract class VectorEmitter extends TermEmitter {
  protected vectors(opcode: number, a: Term, b: Term): Term {
    this.push(a);
    this.push(b);
    this.body.op(opcode);
    return this.name(128);
  }
  element(vector: Term, index: number, width: ElementWidth): Term {
    this.push(vector);
    const opcode = {
      8: Vec.i8x16_extract_lane_u,
      16: Vec.i16x8_extract_lane_u,
      32: Vec.i32x4_extract_lane,
      64: Vec.i64x2_extract_lane,
    }[width];
    this.body.lane(opcode, index);
    return this.name(width);
  }
  withElement(vector: Term, index: number, value: Term): Term {
    this.push(vector);
    this.push(value);
    const opcode = {
      8: Vec.i8x16_replace_lane,
      16: Vec.i16x8_replace_lane,
      32: Vec.i32x4_replace_lane,
      64: Vec.i64x2_replace_lane,
    }[value.width as ElementWidth];
    this.body.lane(opcode, index);
    return this.name(128);
  }
  packed(operation: PackedOperation, width: ElementWidth, a: Term, b: Term): Term {
    const opcode = PACKED_OPCODES[operation][width];
    if (opcode === undefined) throw new Error(`${operation} of ${width}-bit elements has no code`);
    return this.vectors(opcode, a, b);
  }
  packedShift(operation: 'shl' | 'shr' | 'sar', width: 16 | 32 | 64, vector: Term, count: Term): Term {
    return this.vectors(SHIFT_OPCODES[operation][width], vector, count);
  }
  shuffle(low: Term, high: Term, bytes: readonly number[]): Term {
    this.push(low);
    this.push(high);
    this.body.shuffle(bytes);
    return this.name(128);
  }
  swizzle(vector: Term, places: Term): Term {
    return this.vectors(Vec.i8x16_swizzle, vector, places);
  }
  signs(vector: Term, width: ElementWidth): Term {
    this.push(vector);
    this.body.op(SIGNS_OPCODES[width]);
    return this.name(32);
  }
}
