// Between blocks a region keeps its flags as they come: operands in locals, and a number that names the kind.
// Here is what the kinds mean, for the rare moment when somebody asks: the same definitions as everywhere (isa/flags.ts).

import type { Width } from '../../isa/algebra.ts';
import { addFlags, subFlags } from '../../isa/flag-rules.ts';
import type { Flags } from '../../isa/flags.ts';
import type { Instruction } from '../../isa/instruction.ts';
import { Emitter, type Helpers, type Term } from '../emit.ts';
import { FunctionBody, I32, I64, type ModuleBuilder, Op } from '../wasm/encoder.ts';

/** Kind 0: `a` and `b` are the carries and the result of a flags record. Others: they were added or subtracted, in one width. */
export const RECORD = 0;
const WIDTHS: readonly Width[] = [8, 16, 32, 64];

/** The kind of a plain addition or subtraction. */
export function kindOf(source: NonNullable<Flags<Term>['source']>): number {
  return 1 + (source.operation === 'add' ? 0 : WIDTHS.length) + WIDTHS.indexOf(source.a.width);
}

const NO_INSTRUCTION: Instruction = {
  operation: 'FLAGS',
  operands: [],
  writes: 0,
  length: 0,
  address: 0n,
  repeat: 'none',
  feature: '',
};
const NO_HELPERS = {} as Helpers;

/** An emitter for flags alone. */
class FlagsEmitter extends Emitter {
  constructor(body: FunctionBody) {
    super(NO_INSTRUCTION, body, NO_HELPERS, 0);
  }
  record(change: Flags<Term>): { result: Term | undefined; carries: Term | undefined } {
    return this.flagRecord(change);
  }
  value(term: Term): void {
    this.push(term);
  }
  protected pushRegister(): never {
    throw new Error('flags have no operands');
  }
  protected setRegister(): never {
    throw new Error('flags have no operands');
  }
  protected pushVector(): never {
    throw new Error('flags have no operands');
  }
  protected setVector(): never {
    throw new Error('flags have no operands');
  }
  protected immediate(): never {
    throw new Error('flags have no operands');
  }
  protected effectiveAddress(): never {
    throw new Error('flags have no operands');
  }
  protected thisRip(): never {
    throw new Error('flags have no place');
  }
  protected followingRip(): never {
    throw new Error('flags have no place');
  }
  protected publishClock(): void {}
  protected fail(): void {}
  protected conclude(): void {}
}

/** Adds `settleResult` and `settleCarries` (kind, a, b) → word of the flags record. */
export function addSettle(module: ModuleBuilder): void {
  for (const word of ['result', 'carries'] as const) {
    const body = new FunctionBody(3);
    const [kind, a, b] = [0, 1, 2];
    for (const operation of ['add', 'subtract'] as const) {
      for (const width of WIDTHS) {
        const emitter = new FlagsEmitter(body);
        const wide = (local: number): Term => ({ width: 64, local });
        const source = { operation, a: { width } as Term, b: { width } as Term };
        body.get(kind).i32(kindOf(source)).op(Op.i32_eq).open(Op.if);
        const [left, right] = [emitter.trunc(wide(a), width), emitter.trunc(wide(b), width)];
        const result = operation === 'add' ? emitter.add(left, right) : emitter.sub(left, right);
        const flags = (operation === 'add' ? addFlags : subFlags)<Term>(emitter, left, right, result);
        emitter.value(emitter.record(flags)[word]!);
        body.op(Op.return).close();
      }
    }
    body.get(word === 'result' ? b : a);
    module.function([I32, I64, I64], [I64], body, word === 'result' ? 'settleResult' : 'settleCarries');
  }
}
