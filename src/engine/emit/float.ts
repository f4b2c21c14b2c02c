// The algebra's words for floating point, as code.

import { Vector } from '../../isa/algebra.ts';
import { BEFORE_COMPUTING, Mxcsr } from '../../isa/float/format.ts';
import { FLOAT_OPERATION_NAMES, FLOAT_OPERATIONS, type FloatOperation } from '../../isa/float/operations.ts';
import { Context } from '../../isa/registers.ts';
import { I32, Op } from '../wasm/opcodes.ts';
import { MemoryEmitter } from './memory.ts';
import { Status } from './status.ts';
import type { Term } from './term.ts';

/** Floating-point operations, and what becomes of the exceptions that they meet. */
export abstract class FloatEmitter extends MemoryEmitter {
  /** Whether the row has computed with floating-point numbers: then the context holds the exceptions that it met. */
  private floats = false;
  float(operation: FloatOperation, a: Term, b: Term = a): Term {
    if (!this.floats) {
      this.floats = true;
      this.body.get(this.context).i32(0).memory(Op.i32_store, Context.floatFlags);
    }
    this.body.get(this.context).i32(FLOAT_OPERATION_NAMES.indexOf(operation));
    this.push(this.zext(a, 64));
    this.push(this.zext(b, 64));
    this.body.call(this.helpers.float);
    return this.trunc(this.name(64), FLOAT_OPERATIONS[operation].width);
  }
  /** Adds the exceptions to MXCSR, and raises #XM if one is unmasked: `settleExceptions` as code. */
  settleFloat(): void {
    if (!this.floats) return;
    this.floats = false;
    const [exceptions, mxcsr, unmasked] = [this.temporary(I32), this.temporary(I32), this.temporary(I32)];
    const { body, context } = this;
    body.get(context).memory(Op.i32_load, Context.floatFlags).tee(exceptions).mostly(false).open(Op.if);
    body.get(context).memory(Op.i32_load, Context.mxcsr).tee(mxcsr);
    body.i32(Mxcsr.masks).op(Op.i32_shr_u).i32(-1).op(Op.i32_xor).get(exceptions).op(Op.i32_and).set(unmasked);
    body.get(context).get(mxcsr).get(exceptions);
    body.get(exceptions).i32(BEFORE_COMPUTING).op(Op.i32_and);
    body.get(unmasked).i32(BEFORE_COMPUTING).op(Op.i32_and, Op.i32_eqz, Op.select);
    body.op(Op.i32_or).memory(Op.i32_store, Context.mxcsr);
    body.get(unmasked).open(Op.if);
    this.fail(() => body.i32(Status.faultVector + Vector.XM));
    body.close().close();
  }
}
