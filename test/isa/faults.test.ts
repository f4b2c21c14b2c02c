// A fault leaves everything as it was: every form of every instruction, sent where it may fault.

import { expect, test } from 'vitest';
import { Vector } from '../../src/isa/algebra.ts';
import { type Case, CODE, FLAGS_OF_CASES, type Result } from './cpu/case.ts';
import { FORM_SOURCES } from './cpu/generate-forms.ts';
import { Random } from './cpu/random.ts';
import { Simulated } from './cpu/simulated.ts';
import { ENGINES } from './engines.ts';

/** What is compared; floating-point exceptions are reported in MXCSR also when they fault, and come after the transition to MMX. */
function stateOf({ gpr, xmm, rflags, window, mxcsr, x87 }: Case | Result, vector: number): unknown {
  const flags = (rflags & FLAGS_OF_CASES).toString(16);
  return vector === Vector.XM ? { gpr, xmm, flags, window } : { gpr, xmm, flags, window, mxcsr, x87 };
}

test.each(ENGINES)('a fault leaves everything as it was', (create) => {
  const engine = new Simulated(create);
  const random = new Random(7);
  const met = new Map<number, number>();
  for (const { make } of FORM_SOURCES) {
    const given = make(random);
    const result = engine.run(given, given.code!);
    if (!result.fault) continue;
    const { vector } = result.fault;
    met.set(vector, (met.get(vector) ?? 0) + 1);
    expect({ rip: result.rip, ...(stateOf(result, vector) as object) }, given.text).toEqual({
      rip: CODE,
      ...(stateOf(given, vector) as object),
    });
    expect(result.stray, given.text).toBe(false);
  }
  const { DE, UD, SS, GP, PF, XM, MF } = Vector;
  for (const vector of [DE, UD, SS, GP, PF, XM, MF]) expect(met.get(vector), `vector ${vector}`).toBeGreaterThan(0);
});
