// The hand-written part of the generated code: the stepper's loop, and the arithmetic WebAssembly has no instruction for.

import { Context } from '../isa/registers.ts';
import { Status } from './emit/status.ts';
import { addFloat, FLOAT_TYPE } from './float-module.ts';
import { InstructionRecord, PAIRED, pushRecord } from './instruction-record.ts';
import { addBulk, type BulkName } from './region/bulk.ts';
import { COUNTED } from './region/frame.ts';
import { addSettle } from './region/settle.ts';
import { addSites } from './region/sites.ts';
import { FunctionBody } from './wasm/function-body.ts';
import { ModuleBuilder, ModuleHead } from './wasm/module-builder.ts';
import { F64, I32, I64, Op, VOID } from './wasm/opcodes.ts';
import { addWindows, pushAttention } from './windows-module.ts';

/** What the module exports. */
export interface Runtime extends Record<BulkName, WebAssembly.ExportValue> {
  run(context: number, code: number, until: number): number;
  runWindows(busy: number, end: number, width: number, last: number): number;
  mulHighU: WebAssembly.ExportValue;
  mulHighS: WebAssembly.ExportValue;
  divide: WebAssembly.ExportValue;
  settle: WebAssembly.ExportValue;
  siteLoad: WebAssembly.ExportValue;
  siteStore: WebAssembly.ExportValue;
  float: WebAssembly.ExportValue;
}

/** Parameters of every handler, and its result. */
export const HANDLER_TYPE = { parameters: [I32, I32, I64], results: [I32] } as const;

/**
 * How many instructions must have been executed in straight lines from an instruction that branches lead to, before the region that
 * begins there is compiled: about half as long as compiling it takes.
 */
export const HOT = 50_000;
/** The heat of what has been compiled: it takes long to be hot again. */
const COMPILED = -(2 ** 31);

/**
 * The module's bytes. It imports `fetch` (context, record) → status, `hot` (context, record) and `attend`
 * (windows-module.ts), and exports `run`, `runWindows`, `mulHighU`, `mulHighS`, `divide`, `settle`, `siteLoad`, `siteStore`
 * and what bulk.ts names.
 * @param hotAfter how hot an instruction must be for `hot` to be called
 */
export function runtimeModule(memoryPages: number, hotAfter: number): Uint8Array<ArrayBuffer> {
  const head = new ModuleHead(memoryPages);
  const fetch = head.importFunction('fetch', [I32, I32], [I32]);
  const hot = head.importFunction('hot', [I32, I32], []);
  const attend = head.importFunction('attend', [I32, I32, F64], [I32]);
  const slowFloat = head.importFunction('slowFloat', FLOAT_TYPE.parameters, FLOAT_TYPE.results);
  const slowLoad = head.importFunction('slowLoad', [I32, I64, I32], [I32]);
  const slowStore = head.importFunction('slowStore', [I32, I64, I64, I32], [I32]);
  const handler = head.type(HANDLER_TYPE.parameters, HANDLER_TYPE.results);
  const module = new ModuleBuilder(head);
  const run = module.function([I32, I32, F64], [I32], runLoop(fetch, hot, handler, hotAfter), 'run');
  addWindows(module, run, attend);
  const highU = module.function([I64, I64], [I64], mulHighUnsigned(), 'mulHighU');
  module.function([I64, I64], [I64], mulHighSigned(highU), 'mulHighS');
  module.function([I64, I64, I64], [I64], divide(), 'divide');
  addSettle(module);
  addSites(module, slowLoad, slowStore);
  addBulk(module);
  addFloat(module, slowFloat);
  return module.encode();
}

/** run(context, code, limit) → status: executes instructions while the clock is below `limit`, a float as numbers of the host are. */
function runLoop(fetch: number, hot: number, handler: number, hotAfter: number): FunctionBody {
  const body = new FunctionBody(3);
  const [context, code, limit] = [0, 1, 2];
  const until = body.local(I64);
  const cycle = body.local(I64);
  const retired = body.local(I64);
  const rip = body.local(I64);
  const record = body.local(I32);
  const status = body.local(I32);
  /** Where control goes on if the last instruction does not branch. */
  const following = body.local(I64);
  /** The record that the last branch led to, and how many instructions had retired then. */
  const head = body.local(I32);
  const mark = body.local(I64);
  const loadClock = () => body.get(context).memory(Op.f64_load, Context.cycle).op(Op.i64_trunc_f64_s).set(cycle);
  const load = (offset: number, to: number) => body.get(context).memory(Op.i64_load, offset).set(to);
  const warm = () => {
    body.get(head).open(Op.if);
    body.get(head).get(head).memory(Op.i32_load, InstructionRecord.heat);
    body
      .get(retired)
      .get(mark)
      .op(Op.i64_sub, Op.i32_wrap_i64, Op.i32_add)
      .memory(Op.i32_store, InstructionRecord.heat);
    body.close();
  };
  loadClock();
  load(Context.retired, retired);
  load(Context.rip, following);
  body.get(context).get(limit).op(Op.i64_trunc_f64_s).tee(until).memory(Op.i64_store, Context.until);
  const out = body.open(Op.block);
  const next = body.open(Op.loop);
  // The turn is over: the next instruction does not begin.
  body.i32(Status.turn).set(status);
  body.get(cycle).get(until).op(Op.i64_ge_u).branchTo(out, Op.br_if);
  body.get(context).memory(Op.i64_load, Context.rip).set(rip);
  pushRecord(body, rip);
  body.get(code).op(Op.i32_add);
  const isElsewhere = () =>
    body.tee(record).memory(Op.i64_load, InstructionRecord.tag).get(rip).op(Op.i64_ne).mostly(false).open(Op.if);
  isElsewhere();
  body.get(record).i32(PAIRED).op(Op.i32_xor);
  isElsewhere();
  body.get(context).get(record).call(fetch).tee(status).branchTo(out, Op.br_if);
  body.branchTo(next).close().close();
  // Branched to: what has been executed since the last branch warms the place where that one led, and hot code is compiled.
  body.get(rip).get(following).op(Op.i64_ne).open(Op.if);
  warm();
  body.get(record).set(head).get(retired).set(mark);
  body.get(record).memory(Op.i32_load, InstructionRecord.heat).i32(hotAfter).op(Op.i32_ge_s).open(Op.if);
  body.get(record).i32(COMPILED).memory(Op.i32_store, InstructionRecord.heat);
  body.get(context).get(record).call(hot).close().close();
  body.get(record).memory(Op.i64_load, InstructionRecord.next).set(following);
  body
    .get(context)
    .get(record)
    .get(cycle)
    .get(record)
    .memory(Op.i32_load, InstructionRecord.handler)
    .callIndirect(handler)
    .set(status);

  const retire = () => {
    body
      .get(cycle)
      .get(record)
      .memory(Op.i32_load, InstructionRecord.cost)
      .op(Op.i64_extend_i32_u, Op.i64_add)
      .set(cycle);
    body.get(retired).i64(1n).op(Op.i64_add).set(retired);
  };
  const ifStatus = (value: number) => body.get(status).i32(value).op(Op.i32_eq);
  body.get(status).op(Op.i32_eqz).open(Op.if);
  retire();
  body.branchTo(next).close();
  // Regions have moved the clock, and say how much they retired.
  body.get(status).i32(COUNTED).op(Op.i32_and).open(Op.if);
  loadClock();
  body.get(retired).get(context).memory(Op.i64_load, Context.counted).op(Op.i64_add).set(retired);
  body.get(context).i64(0n).memory(Op.i64_store, Context.counted);
  body
    .get(status)
    .i32(COUNTED - 1)
    .op(Op.i32_and)
    .tee(status)
    .op(Op.i32_eqz)
    .branchTo(next, Op.br_if);
  body.branchTo(out).close();
  // Faults do not retire.
  ifStatus(Status.fault).branchTo(out, Op.br_if);
  ifStatus(Status.unreported).branchTo(out, Op.br_if);
  body
    .i32(Status.faultVector - 1)
    .get(status)
    .op(Op.i32_lt_u)
    .branchTo(out, Op.br_if);
  ifStatus(Status.reload).open(Op.if);
  loadClock();
  retire();
  body.branchTo(next).close();
  ifStatus(Status.event).open(Op.if);
  loadClock();
  // In a window, what is due on other cores has been noted for their turns.
  body
    .get(context)
    .memory(Op.f64_load, Context.due)
    .get(until)
    .op(Op.f64_convert_i64_s, Op.f64_lt, Op.i32_eqz)
    .open(Op.if);
  body.i32(Status.recheck).set(status).close();
  body.close();
  retire();
  // Looking at the boundary is needed only when something is pending (or somebody watches handlers return).
  // Or when RFLAGS now wants every instruction looked at.
  ifStatus(Status.recheck).open(Op.if);
  pushAttention(body, context);
  body.op(Op.i32_eqz).branchTo(next, Op.br_if).close();
  ifStatus(Status.uiret).open(Op.if);
  pushAttention(body, context);
  body.get(context).memory(Op.i32_load, Context.watchReturns);
  body.op(Op.i32_or, Op.i32_eqz).branchTo(next, Op.br_if).close();
  body.close().close();
  warm();
  body.get(context).get(cycle).op(Op.f64_convert_i64_s).memory(Op.f64_store, Context.cycle);
  body.get(context).get(retired).memory(Op.i64_store, Context.retired);
  body.get(status);
  return body;
}

/** Upper half of a 64×64-bit product from four 32-bit ones. */
function mulHighUnsigned(): FunctionBody {
  const body = new FunctionBody(2);
  const [a, b] = [0, 1];
  const [low, middle] = [body.local(I64), body.local(I64)];
  const half = (x: number, upper: boolean) =>
    upper ? body.get(x).i64(32n).op(Op.i64_shr_u) : body.get(x).i64(0xffff_ffffn).op(Op.i64_and);
  const product = (upperA: boolean, upperB: boolean) => {
    half(a, upperA);
    half(b, upperB);
    body.op(Op.i64_mul);
  };
  product(true, false);
  product(false, false);
  body.i64(32n).op(Op.i64_shr_u, Op.i64_add).set(middle);
  product(false, true);
  body.get(middle).i64(0xffff_ffffn).op(Op.i64_and, Op.i64_add).set(low);
  product(true, true);
  body.get(middle).i64(32n).op(Op.i64_shr_u, Op.i64_add).get(low).i64(32n).op(Op.i64_shr_u, Op.i64_add);
  return body;
}

/** Signed from unsigned: subtract b where a < 0, and a where b < 0. */
function mulHighSigned(unsigned: number): FunctionBody {
  const body = new FunctionBody(2);
  const [a, b] = [0, 1];
  body.get(a).get(b).call(unsigned);
  body.get(a).i64(63n).op(Op.i64_shr_s).get(b).op(Op.i64_and, Op.i64_sub);
  body.get(b).i64(63n).op(Op.i64_shr_s).get(a).op(Op.i64_and, Op.i64_sub);
  return body;
}

/**
 * divide(high, low, divisor) → quotient of the 128-bit dividend; the caller has made sure that it fits (high < divisor).
 * Two digits of 32 bits, each guessed from the divisor's upper half and then set right.
 * (D. E. Knuth, The Art of Computer Programming, Vol 2, §4.3.1, algorithm D.)
 */
function divide(): FunctionBody {
  const body = new FunctionBody(3);
  const [high, low, divisor] = [0, 1, 2];
  const [shift, upper, lower, rest, digit, first] = [
    body.local(I64),
    body.local(I64),
    body.local(I64),
    body.local(I64),
    body.local(I64),
    body.local(I64),
  ];
  const BASE = 1n << 32n;
  body.get(high).op(Op.i64_eqz, Op.if, VOID).get(low).get(divisor).op(Op.i64_div_u, Op.return, Op.end);
  // The divisor's top bit becomes 1.
  body.get(divisor).op(Op.i64_clz).tee(shift).op(Op.i64_eqz, Op.i32_eqz, Op.if, VOID);
  body.get(divisor).get(shift).op(Op.i64_shl).set(divisor);
  body.get(high).get(shift).op(Op.i64_shl);
  body.get(low).i64(64n).get(shift).op(Op.i64_sub, Op.i64_shr_u, Op.i64_or).set(high);
  body.get(low).get(shift).op(Op.i64_shl).set(low).op(Op.end);
  body.get(divisor).i64(32n).op(Op.i64_shr_u).set(upper);
  body
    .get(divisor)
    .i64(BASE - 1n)
    .op(Op.i64_and)
    .set(lower);
  /** Leaves in `digit` the quotient of high:next by the divisor, where `next` is a digit. */
  const divideDigit = (pushNext: () => void) => {
    body.get(high).get(upper).op(Op.i64_div_u).tee(digit);
    body.get(upper).op(Op.i64_mul).set(rest);
    body.get(high).get(rest).op(Op.i64_sub).set(rest);
    // The guess is at most 2 too large.
    const done = body.open(Op.block);
    const again = body.open(Op.loop);
    body.get(digit).i64(BASE).op(Op.i64_ge_u);
    body.get(digit).get(lower).op(Op.i64_mul).get(rest).i64(32n).op(Op.i64_shl);
    pushNext();
    body.op(Op.i64_or, Op.i64_gt_u, Op.i32_or, Op.i32_eqz).branchTo(done, Op.br_if);
    body.get(digit).i64(1n).op(Op.i64_sub).set(digit);
    body.get(rest).get(upper).op(Op.i64_add).tee(rest).i64(BASE).op(Op.i64_lt_u).branchTo(again, Op.br_if);
    body.close().close();
  };
  divideDigit(() => body.get(low).i64(32n).op(Op.i64_shr_u));
  body.get(digit).set(first);
  // What is left of the upper three digits; it fits in 64 bits.
  body.get(high).i64(32n).op(Op.i64_shl).get(low).i64(32n).op(Op.i64_shr_u, Op.i64_or);
  body.get(first).get(divisor).op(Op.i64_mul, Op.i64_sub).set(high);
  divideDigit(() =>
    body
      .get(low)
      .i64(BASE - 1n)
      .op(Op.i64_and),
  );
  body.get(first).i64(32n).op(Op.i64_shl).get(digit).op(Op.i64_or);
  return body;
}
