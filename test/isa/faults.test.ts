// A fault leaves everything as it was: every form of every instruction, sent where it may fault. Of a repeated string instruction
// the elements before the fault are done, and nothing of the one that faults.

import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { Vector } from '../../src/isa/algebra.ts';
import { FAMILIES } from '../../src/isa/index.ts';
import { Reg, RFlag } from '../../src/isa/registers.ts';
import { PageFault } from '../../src/machine/address-space.ts';
import { assembleText } from './cpu/assemble.ts';
import {
  type Case,
  CODE,
  DATA,
  FLAGS_OF_CASES,
  FS_BASE,
  GS_BASE,
  PAGE,
  READ_ONLY,
  type Result,
  type SegmentState,
  WINDOW,
} from './cpu/case.ts';
import { executeAll } from './cpu/execute.ts';
import { Builder } from './cpu/generate.ts';
import { FORM_SOURCES } from './cpu/generate-forms.ts';
import { Random } from './cpu/random.ts';
import { Simulated } from './cpu/simulated.ts';
import { SOURCES } from './cpu/sources.ts';
import { ENGINES } from './engines.ts';

/** What is compared, as text. Floating-point exceptions come after MXCSR's flags and the transition to MMX. */
function stateOf(state: Case | Result, vector: number): string {
  const { gpr, xmm, rflags, window, mxcsr, x87 } = state;
  const always = [gpr, xmm, rflags & FLAGS_OF_CASES, Buffer.from(window).toString('hex')];
  const other = [mxcsr, x87.st, x87.fcw, x87.fsw, x87.tags, x87.fip, x87.fdp, x87.fop];
  return (vector === Vector.XM ? always : [...always, ...other]).join(' ');
}

/** The segment registers of every case. */
const SEGMENTS: SegmentState = { es: 0, ds: 0, fs: 0, gs: 0, fsBase: FS_BASE, gsBase: GS_BASE };

/** Families with instructions that cases are made for and that can fault at all. */
const FAULTING = FAMILIES.map(({ name }) => name).filter((name) => !/^(user-interrupt|random)$/.test(name));

/** Families whose instructions go where the decoder's forms do not tell: through memory, to other segments, to frames. */
const BEYOND_FORMS = /^(control-transfer|far-transfer|segment-register|enter-leave|state-management|x87|system)$/;
const CASES_OF_A_SOURCE = 4;

describe.each(ENGINES)('an engine', (create) => {
  const engine = new Simulated(create);

  test('leaves everything as it was when an instruction faults', () => {
    const random = new Random(7);
    const forms = FORM_SOURCES.map(({ make }) => make(random));
    const others = SOURCES.filter(({ family }) => BEYOND_FORMS.test(family)).flatMap(({ make }) =>
      Array.from({ length: CASES_OF_A_SOURCE }, () => make(random)),
    );
    const met = new Set<number>();
    const families = new Set<string>();
    const wrong: string[] = [];
    for (const { given, instruction, result } of executeAll(engine, [...forms, ...others])) {
      // A transfer out of the page has been made when its target cannot be fetched.
      if (!result.fault || (result.fault.error & PageFault.fetch) !== 0) continue;
      const { vector } = result.fault;
      met.add(vector);
      families.add(familyOf(instruction.operation));
      const same =
        result.rip === CODE &&
        !result.stray &&
        isDeepStrictEqual(result.segments, SEGMENTS) &&
        stateOf(result, vector) === stateOf(given, vector);
      if (!same) wrong.push(`${given.text}: exception ${vector}`);
    }
    expect(wrong).toEqual([]);
    const { DE, UD, SS, GP, PF, XM, MF } = Vector;
    expect([...met]).toEqual(expect.arrayContaining([DE, UD, SS, GP, PF, XM, MF]));
    expect(FAULTING.filter((family) => !families.has(family))).toEqual([]);
  });

  const size = { b: 1, w: 2, l: 4, q: 8 } as const;
  const cases = (['movs', 'stos', 'lods', 'cmps', 'scas'] as const).flatMap((name) =>
    (['b', 'w', 'l', 'q'] as const).flatMap((letter) => [0, 1, 3].map((done) => ({ name, letter, done }))),
  );
  test.each(cases)('does $done elements of rep $name$letter, and nothing of the one that faults', (given) => {
    const { name, letter, done } = given;
    const step = BigInt(size[letter]);
    const random = new Random(done);
    const writes = name === 'movs' || name === 'stos';
    // Stores run into the page that may only be read, loads into the one that is missing, upwards or downwards.
    const down = !writes && random.oneIn(2);
    const edge = writes ? READ_ONLY : down ? DATA : READ_ONLY + PAGE;
    const first = down ? edge + (BigInt(done) - 1n) * step : edge - BigInt(done) * step;
    const builder = new Builder(random);
    builder.fix(Reg.rsi, name === 'movs' ? WINDOW : name === 'cmps' ? READ_ONLY + 512n : first);
    builder.fix(Reg.rdi, name === 'lods' ? 0n : first);
    // Memory at the edges of pages is zero: comparisons go on while it is equal.
    builder.fix(Reg.rax, name === 'scas' ? 0n : builder.gpr[Reg.rax]!);
    builder.fix(Reg.rcx, BigInt(done) + 5n);
    const repeat = name === 'cmps' || name === 'scas' ? 'repe' : 'rep';
    const made = builder.case('');
    const start: Case = { ...made, rflags: down ? made.rflags | RFlag.DF : made.rflags & ~RFlag.DF };

    const single = assembleText(`${name}${letter}`);
    let expected: Case = start;
    for (let i = 0; i < done; i++) {
      const { fault, ...after } = engine.run(expected, single);
      expect(fault).toBeUndefined();
      const gpr = after.gpr.with(Reg.rcx, after.gpr[Reg.rcx]! - 1n);
      expected = { ...start, ...after, gpr, rflags: after.rflags };
    }
    const result = engine.run(start, assembleText(`${repeat} ${name}${letter}`));
    const missing = down ? edge - step : edge;
    expect(result.fault).toMatchObject({ vector: Vector.PF, error: writes ? 7 : 4, address: missing });
    expect(result.rip).toBe(CODE);
    expect(stateOf(result, Vector.PF)).toBe(stateOf(expected, Vector.PF));
  });
});

const familyOf = (operation: string): string => FAMILIES.find(({ rows }) => Object.hasOwn(rows, operation))!.name;
