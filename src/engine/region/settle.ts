// Between blocks a region keeps its flags as they come: operands in locals, and a number that names the kind.
// Here is what the kinds mean, for the rare moment when somebody asks: the same definitions as everywhere (isa/flags.ts).

import type { Width } from '../../isa/algebra.ts';
import { addFlags, subFlags } from '../../isa/flag-rules.ts';
import type { Flags } from '../../isa/flags.ts';
import { FlagsEmitter } from '../emit/flags.ts';
import type { Helpers } from '../emit/helpers.ts';
import type { Term } from '../emit/term.ts';
import { FunctionBody } from '../wasm/function-body.ts';
import type { ModuleBuilder } from '../wasm/module-builder.ts';
import { I32, I64, Op } from '../wasm/opcodes.ts';

/** Kind 0: `a` and `b` are the carries and the result of a flags record. Others: they were added or subtracted, in one width. */
export const RECORD = 0;
const WIDTHS: readonly Width[] = [8, 16, 32, 64];

/** The kind of a plain addition or subtraction. */
export function kindOf(source: NonNullable<Flags<Term>['source']>): number {
  return 1 + (source.operation === 'add' ? 0 : WIDTHS.length) + WIDTHS.indexOf(source.a.width);
}

const NO_HELPERS = {} as Helpers;

/** An emitter for flags alone. */
class SettlingEmitter extends FlagsEmitter {
  constructor(body: FunctionBody) {
    super(body, NO_HELPERS, 0);
  }
  record(change: Flags<Term>): { result: Term | undefined; carries: Term | undefined } {
    return this.flagRecord(change);
  }
  value(term: Term): void {
    this.push(term);
  }
}

/** Adds `settleResult` and `settleCarries` (kind, a, b) → word of the flags record. */
export function addSettle(module: ModuleBuilder): void {
  for (const word of ['result', 'carries'] as const) {
    const body = new FunctionBody(3);
    const [kind, a, b] = [0, 1, 2];
    for (const operation of ['add', 'subtract'] as const) {
      for (const width of WIDTHS) {
        const emitter = new SettlingEmitter(body);
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
