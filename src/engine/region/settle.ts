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
/** From this kind on CF was kept: it is the top bit of a third word. */
export const CARRY_KEPT = 1 + 2 * WIDTHS.length;

/** The kind of a plain addition or subtraction, or of one that keeps CF. */
export function kindOf(source: NonNullable<Flags<Term>['source']>, keepsCarry: boolean): number {
  const plain = 1 + (source.operation === 'add' ? 0 : WIDTHS.length) + WIDTHS.indexOf(source.a.width);
  return keepsCarry ? plain + CARRY_KEPT - 1 : plain;
}

/** Parameters of `settle`. */
const [KIND, A, B, KEPT] = [0, 1, 2, 3];
export const SETTLE_TYPE = { parameters: [I32, I64, I64, I64], results: [I64, I64] } as const;

const NO_HELPERS = {} as Helpers;

/** An emitter for flags alone. */
class SettlingEmitter extends FlagsEmitter {
  constructor(body: FunctionBody) {
    super(body, NO_HELPERS, 0);
  }
  /** What is kept is in the third word. */
  protected override carriesWord(): Term {
    return { width: 64, local: KEPT };
  }
  /** Leaves the two words of the record after a change. */
  leave(change: Flags<Term>): void {
    const { carries, result } = this.flagRecord(change);
    this.push(carries!);
    this.push(result!);
  }
}

/** Adds `settle` (kind, a, b, kept) → carries and result of the flags record. */
export function addSettle(module: ModuleBuilder): void {
  const body = new FunctionBody(SETTLE_TYPE.parameters.length);
  for (const keepsCarry of [false, true]) {
    for (const operation of ['add', 'subtract'] as const) {
      for (const width of WIDTHS) {
        const emitter = new SettlingEmitter(body);
        const wide = (local: number): Term => ({ width: 64, local });
        const kind = kindOf({ operation, a: { width }, b: { width } }, keepsCarry);
        body.get(KIND).i32(kind).op(Op.i32_eq).open(Op.if);
        const [left, right] = [emitter.trunc(wide(A), width), emitter.trunc(wide(B), width)];
        const result = operation === 'add' ? emitter.add(left, right) : emitter.sub(left, right);
        const flags = (operation === 'add' ? addFlags : subFlags)<Term>(emitter, left, right, result);
        emitter.leave(keepsCarry ? { ...flags, cf: 'keep' } : flags);
        body.op(Op.return).close();
      }
    }
  }
  body.get(A).get(B);
  module.function(SETTLE_TYPE.parameters, SETTLE_TYPE.results, body, 'settle');
}
