// A fault leaves everything as it was: every form of every instruction, sent where it may fault.

import { expect, test } from 'vitest';
import { Vector } from '../../src/isa/algebra.ts';
import { type Case, CODE, FLAGS_OF_CASES, type Result } from './cpu/case.ts';
import { FORM_SOURCES } from './cpu/generate-forms.ts';
import { Random } from './cpu/random.ts';
import { Simulated } from './cpu/simulated.ts';
import { ENGINES } from './engines.ts';

/** What is compared, as text. Floating-point exceptions come after MXCSR's flags and the transition to MMX. */
function stateOf(state: Case | Result, vector: number): string {
  const { gpr, xmm, rflags, window, mxcsr, x87 } = state;
  const always = [gpr, xmm, rflags & FLAGS_OF_CASES, Buffer.from(window).toString('hex')];
  const other = [mxcsr, x87.st, x87.fcw, x87.fsw, x87.tags, x87.fip, x87.fdp, x87.fop];
  return (vector === Vector.XM ? always : [...always, ...other]).join(' ');
}

test.each(ENGINES)('a fault leaves everything as it was', (create) => {
  const engine = new Simulated(create);
  const random = new Random(7);
  const met = new Set<number>();
  const wrong: string[] = [];
  for (const { make } of FORM_SOURCES) {
    const given = make(random);
    const result = engine.run(given, given.code!);
    if (!result.fault) continue;
    const { vector } = result.fault;
    met.add(vector);
    const same = result.rip === CODE && !result.stray && stateOf(result, vector) === stateOf(given, vector);
    if (!same) wrong.push(`${given.text}: exception ${vector}`);
  }
  expect(wrong).toEqual([]);
  const { DE, UD, SS, GP, PF, XM, MF } = Vector;
  expect([...met]).toEqual(expect.arrayContaining([DE, UD, SS, GP, PF, XM, MF]));
});
