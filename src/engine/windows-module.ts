// The windows loop: several cores run in turns, window after window; whatever happens besides the end of a turn is its
// attendant's, in TypeScript, who says whether the loop goes on. The order of turns and their ends are those of src/system/windows.ts with seed 0.

import { CONTEXT_BYTES, Context, WATCHFUL_FLAGS } from '../isa/registers.ts';
import { CONTEXTS } from '../machine/physical-memory.ts';
import { Status } from './emit/status.ts';
import { FunctionBody } from './wasm/function-body.ts';
import type { ModuleBuilder } from './wasm/module-builder.ts';
import { F64, I32, Op } from './wasm/opcodes.ts';

/** Pushes whether a core needs more than the stepper's loop: something is pending, RFLAGS has TF or AC, or SS has just been loaded. */
export function pushAttention(body: FunctionBody, context: number): void {
  body.get(context).memory(Op.i32_load, Context.pending);
  body.get(context).memory(Op.i32_load, Context.flagsOther).i32(Number(WATCHFUL_FLAGS)).op(Op.i32_and, Op.i32_or);
  body.get(context).memory(Op.i32_load, Context.movSsShadow).op(Op.i32_or);
}

/**
 * Adds `runWindows` (busy, end, width, last) → context of the core in whose turn the windows ended; 0: the last window is over.
 * That core's `until` is then the end of the window.
 *
 * `attend` (context, status, end) → whether to go on, is called with the status that a core stopped with. The status `next` says
 * that there was none: something is pending on the core, the stepper cannot run it, or its clock has reached the event that is
 * `due`. Then the core's turn goes on.
 *
 * `busy` has bit n set for core n, of the first 32; `end` is that of the first window and `last` that of the last.
 * @param run the stepper's loop: (context, code, limit) → status
 */
export function addWindows(module: ModuleBuilder, run: number, attend: number): void {
  const body = new FunctionBody(4);
  const [busy, end, width, last] = [0, 1, 2, 3];
  const left = body.local(I32);
  const context = body.local(I32);
  const status = body.local(I32);
  const out = body.open(Op.block);
  const window = body.open(Op.loop);
  body.get(busy).set(left);
  const turn = body.open(Op.loop);
  const stopped = body.open(Op.block);
  body.get(left).op(Op.i32_ctz).i32(Math.log2(CONTEXT_BYTES)).op(Op.i32_shl).i32(CONTEXTS).op(Op.i32_add).set(context);
  body.i32(Status.next).set(status);
  pushAttention(body, context);
  body.branchTo(stopped, Op.br_if);
  // What its last instruction cost may reach over the window.
  const over = body.open(Op.block);
  body.get(context).memory(Op.f64_load, Context.cycle).get(end).op(Op.f64_lt, Op.i32_eqz).branchTo(over, Op.br_if);
  body.get(context).get(context).memory(Op.i32_load, Context.code);
  body.get(end).get(context).memory(Op.f64_load, Context.due).op(Op.f64_min).call(run);
  body.tee(status).i32(Status.turn).op(Op.i32_ne).branchTo(stopped, Op.br_if);
  body.i32(Status.next).set(status);
  // An event that is due after the window's end waits for the next turn, wherever the core's clock is.
  body.get(context).memory(Op.f64_load, Context.due).get(end).op(Op.f64_lt);
  body.get(context).memory(Op.f64_load, Context.cycle).get(end).op(Op.f64_lt, Op.i32_and).branchTo(stopped, Op.br_if);
  body.close();
  body.get(left).get(left).i32(1).op(Op.i32_sub, Op.i32_and).tee(left).branchTo(turn, Op.br_if);
  body.get(end).get(width).op(Op.f64_add).tee(end);
  body.get(last).op(Op.f64_gt, Op.i32_eqz).branchTo(window, Op.br_if);
  body.i32(0).set(context).branchTo(out).close();
  body.get(context).get(status).get(end).call(attend).branchTo(turn, Op.br_if).close();
  body.get(context).get(end).op(Op.i64_trunc_f64_s).memory(Op.i64_store, Context.until).close();
  body.close();
  body.get(context);
  module.function([I32, F64, F64, F64], [I32], body, 'runWindows');
}
