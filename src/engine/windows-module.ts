// The windows loop: several cores run in turns, window after window, without coming back to TypeScript as long as all that
// happens is that turns end. The order of turns and their ends are those of src/system/windows.ts with seed 0.

import { CONTEXT_BYTES, Context, WATCHFUL_FLAGS } from '../isa/registers.ts';
import { CONTEXTS } from '../machine/physical-memory.ts';
import { Status } from './emit/status.ts';
import { FunctionBody } from './wasm/function-body.ts';
import type { ModuleBuilder } from './wasm/module-builder.ts';
import { F64, I32, Op } from './wasm/opcodes.ts';

/** Where in the result of `runWindows` the core's number begins; the status is below. */
export const CORE_SHIFT = 16;

/** Pushes whether a core needs more than the stepper's loop: something is pending, RFLAGS has TF or AC, or SS has just been loaded. */
export function pushAttention(body: FunctionBody, context: number): void {
  body.get(context).memory(Op.i32_load, Context.pending);
  body.get(context).memory(Op.i32_load, Context.flagsOther).i32(Number(WATCHFUL_FLAGS)).op(Op.i32_and, Op.i32_or);
  body.get(context).memory(Op.i32_load, Context.movSsShadow).op(Op.i32_or);
}

/**
 * Adds `runWindows` (busy, end, width, last) → status of the core that stopped, and its number from bit 16 on. `turn`: the
 * last window is over. Else the core's `until` is the end of the window in which it stopped; the cores behind it have had no
 * turn in that one. The status `next` says that the core's turn is not over: something was pending on it when that came, the
 * stepper cannot run it, or its clock has reached the event that is `due`.
 * `busy` has bit n set for core n, of the first 32; `end` is that of the first window and `last` that of the last.
 * @param run the stepper's loop: (context, code, limit) → status
 */
export function addWindows(module: ModuleBuilder, run: number): void {
  const body = new FunctionBody(4);
  const [busy, end, width, last] = [0, 1, 2, 3];
  const left = body.local(I32);
  const context = body.local(I32);
  const status = body.local(I32);
  const out = body.open(Op.block);
  const window = body.open(Op.loop);
  body.get(busy).set(left);
  const turn = body.open(Op.loop);
  body.get(left).op(Op.i32_ctz).i32(Math.log2(CONTEXT_BYTES)).op(Op.i32_shl).i32(CONTEXTS).op(Op.i32_add).set(context);
  body.i32(Status.next).set(status);
  pushAttention(body, context);
  body.branchTo(out, Op.br_if);
  body.get(context).get(context).memory(Op.i32_load, Context.code);
  body.get(end).get(context).memory(Op.f64_load, Context.due).op(Op.f64_min).call(run);
  body.tee(status).i32(Status.turn).op(Op.i32_ne).branchTo(out, Op.br_if);
  body.i32(Status.next).set(status);
  body.get(context).memory(Op.f64_load, Context.due).get(end).op(Op.f64_lt).branchTo(out, Op.br_if);
  body.i32(Status.turn).set(status);
  body.get(left).get(left).i32(1).op(Op.i32_sub, Op.i32_and).tee(left).branchTo(turn, Op.br_if).close();
  body.get(end).get(width).op(Op.f64_add).tee(end);
  body.get(last).op(Op.f64_gt, Op.i32_eqz).branchTo(window, Op.br_if).close();
  body.close();
  body.get(context).get(end).op(Op.i64_trunc_f64_s).memory(Op.i64_store, Context.until);
  body
    .get(context)
    .i32(CONTEXTS)
    .op(Op.i32_sub)
    .i32(CORE_SHIFT - Math.log2(CONTEXT_BYTES))
    .op(Op.i32_shl)
    .get(status)
    .op(Op.i32_or);
  module.function([I32, F64, F64, F64], [I32], body, 'runWindows');
}
