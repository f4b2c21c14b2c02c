// Terms on and off the stack of the function being built.

import type { Width } from '../../isa/algebra.ts';
import type { FunctionBody } from '../wasm/function-body.ts';
import type { ValueType } from '../wasm/opcodes.ts';
import type { Helpers } from './helpers.ts';
import { type Term, typeOf } from './term.ts';

/** Names values and pushes them. */
export abstract class TermEmitter {
  protected readonly body: FunctionBody;
  protected readonly helpers: Helpers;
  /** Local that holds the context's offset in memory. */
  protected readonly context: number;

  constructor(body: FunctionBody, helpers: Helpers, context: number) {
    this.body = body;
    this.helpers = helpers;
    this.context = context;
  }

  protected push(term: Term): void {
    if (term.constant === undefined) this.body.get(term.local!);
    else if (term.width === 128) this.body.v128(term.constant);
    else if (term.width === 64) this.body.i64(term.constant);
    else this.body.i32(Number(term.constant));
  }
  /** A local for this instruction's use. */
  protected temporary(type: ValueType): number {
    return this.body.local(type);
  }
  /** Names what is on the stack. */
  protected name(width: Width): Term {
    const local = this.temporary(typeOf(width));
    this.body.set(local);
    return { width, local };
  }
  const(width: Width, value: number | bigint): Term {
    return { width, constant: BigInt.asUintN(width, BigInt(value)) };
  }
}
