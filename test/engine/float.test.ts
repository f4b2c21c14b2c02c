// The quick way for floating-point operations against the exact one: where it answers at all, it answers the same, and nothing
// in MXCSR would have changed.

import { expect, test } from 'vitest';
import { addFloat, FLOAT_TYPE } from '../../src/engine/float-module.ts';
import { ModuleBuilder, ModuleHead } from '../../src/engine/wasm/module-builder.ts';
import { FLOAT_OPERATION_NAMES, FLOAT_OPERATIONS, settleExceptions } from '../../src/isa/float/operations.ts';
import { Context } from '../../src/isa/registers.ts';
import { Random } from '../isa/cpu/random.ts';

const CASES = Number(process.env.FLOAT_CASES ?? 3000);
/** Of the operations with a quick way, at least this part of the cases takes it. */
const QUICK = 0.02;

type Float = (context: number, operation: number, a: bigint, b: bigint) => bigint;

/** The module's `float`, with a slow way that only tells that it was taken. */
function quickWay(): { float: Float; mxcsr: (value: number) => void; wasSlow: () => boolean } {
  let slow = false;
  const head = new ModuleHead(1);
  const slowly = head.importFunction('slow', FLOAT_TYPE.parameters, FLOAT_TYPE.results);
  const module = new ModuleBuilder(head);
  addFloat(module, slowly);
  const memory = new WebAssembly.Memory({ initial: 1, maximum: 1 });
  const env = {
    memory,
    table: new WebAssembly.Table({ initial: 0, element: 'anyfunc' }),
    slow: () => {
      slow = true;
      return 0n;
    },
  };
  const { float } = new WebAssembly.Instance(new WebAssembly.Module(module.encode()), { env }).exports;
  const view = new DataView(memory.buffer);
  return {
    float: float as Float,
    mxcsr: (value) => view.setUint32(Context.mxcsr, value, true),
    wasSlow: () => {
      const was = slow;
      slow = false;
      return was;
    },
  };
}

const random = new Random(7);
/** Operands near each other, so that sums cancel and products come out short. */
function operands(width: 32 | 64, isInteger: boolean): [bigint, bigint] {
  if (isInteger) return [BigInt.asUintN(width, random.edge()), 0n];
  const round = random.oneIn(3);
  const make = () => {
    const bits = random.float(width);
    return round ? bits & ~((1n << (width === 32 ? 14n : 30n)) - 1n) : bits;
  };
  const a = make();
  return [a, random.oneIn(6) ? a : random.oneIn(6) ? a ^ (1n << BigInt(width - 1)) : make()];
}

const way = quickWay();
test.each(FLOAT_OPERATION_NAMES)('%s', (name) => {
  const { run, width } = FLOAT_OPERATIONS[name];
  const from = Number(name.slice(1, 3)) as 32 | 64;
  let quick = 0;
  for (let i = 0; i < CASES; i++) {
    const [a, b] = operands(from, name.startsWith('i'));
    const mxcsr = random.oneIn(3) ? random.mxcsr() : 0x1fa0;
    way.mxcsr(mxcsr);
    const found = BigInt.asUintN(width, way.float(0, FLOAT_OPERATION_NAMES.indexOf(name), a, b));
    if (way.wasSlow()) continue;
    quick++;
    const { bits, exceptions } = run(a, b, mxcsr);
    const settled = settleExceptions(mxcsr, exceptions);
    const shown = `${a.toString(16)} ${b.toString(16)} mxcsr ${mxcsr.toString(16)}`;
    expect(`${shown}: ${found.toString(16)}`).toBe(`${shown}: ${BigInt.asUintN(width, bits).toString(16)}`);
    expect(settled, shown).toEqual({ mxcsr, faults: false });
  }
  const hasQuickWay = !/rcp|rsqrt/.test(name);
  expect(quick / CASES)[hasQuickWay ? 'toBeGreaterThan' : 'toBe'](hasQuickWay ? QUICK : 0);
});
