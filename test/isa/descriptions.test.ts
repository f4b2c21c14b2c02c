// What the describing reader says of instructions, and `ring3 isa` prints, is what they do: which exceptions they raise, what they
// change, and what they depend on.

import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/decode/decoder.ts';
import { formsOf } from '../../src/decode/forms.ts';
import { type Description, describeForms } from '../../src/engine/describe.ts';
import { Vector } from '../../src/isa/algebra.ts';
import { FLAG_NAMES, type FlagName } from '../../src/isa/flags.ts';
import { Exceptions, Mxcsr } from '../../src/isa/float/format.ts';
import { FLOAT_OPERATIONS } from '../../src/isa/float/operations.ts';
import type { Instruction } from '../../src/isa/instruction.ts';
import { FLAG_BITS, REGISTER_NAMES, RFlag } from '../../src/isa/registers.ts';
import { StatusBit } from '../../src/isa/x87/state.ts';
import { type Case, CODE, type Result } from './cpu/case.ts';
import { type Executed, executeAll } from './cpu/execute.ts';
import type { Source } from './cpu/generate.ts';
import { FORM_SOURCES } from './cpu/generate-forms.ts';
import { STATE_SOURCES, TRANSCENDENTAL_SOURCES, X87_SOURCES } from './cpu/generate-x87.ts';
import { Random } from './cpu/random.ts';
import { Simulated } from './cpu/simulated.ts';
import { reference } from './engines.ts';

/** The descriptions of all forms of an operation as one. */
interface Told extends Pick<Description, 'readsFlags' | 'writesFlags' | 'exceptions'> {
  readonly faults: ReadonlySet<string>;
  readonly gpr: ReadonlySet<number>;
  readonly xmm: ReadonlySet<number>;
  /** It loads state as a whole: whatever that is. */
  readonly loadsImage: boolean;
}
const told = new Map<string, Told>();
function toldOf(operation: string): Told {
  const known = told.get(operation);
  if (known) return known;
  const found = describeForms(operation);
  const all = <T>(pick: (description: Description) => Iterable<T>): Set<T> =>
    new Set(found.flatMap((description) => [...pick(description)]));
  const made: Told = {
    faults: all(({ faults }) => faults.keys()),
    gpr: all(({ implied }) => implied.gpr),
    xmm: all(({ implied }) => implied.xmm),
    loadsImage: found.some(({ images, loads }) => images.size > 0 && loads),
    readsFlags: all(({ readsFlags }) => readsFlags),
    writesFlags: all(({ writesFlags }) => writesFlags),
    exceptions: found.reduce((bits, { exceptions }) => bits | exceptions, 0),
  };
  told.set(operation, made);
  return made;
}

/** Families with instructions that are routines, wholly or in part. */
const FAMILIES_OF_ROUTINES = /^(x87|x87-transcendental|state-management|enter-leave|far-transfer|segment-register)$/;
/** Results out of range: for some instructions (FIADD) there are hardly any operands that give them. */
const RARE = Exceptions.overflow | Exceptions.underflow;
/** Rounds of eight cases a form: enough for everything to be seen. */
const ROUNDS = 60;

const engine = new Simulated(reference);

/** Cases of every form, and more where numbers are computed with; now and then with alignment checked. */
function execute(): Executed[] {
  const random = new Random(11);
  const numeric = [...X87_SOURCES, ...TRANSCENDENTAL_SOURCES, ...STATE_SOURCES];
  return executeAll(engine, [
    ...FORM_SOURCES.flatMap(({ make }) => [make(random), make(random), aligned(make(random))]),
    ...numeric.flatMap(({ make }) => Array.from({ length: 25 }, () => make(random))),
    ...numeric.map(({ make }) => aligned(make(random))),
  ]);
}
const aligned = (given: Case): Case => ({ ...given, rflags: given.rflags | RFlag.AC });

const NAMES = new Map<number, string>(Object.entries(Vector).map(([name, vector]) => [vector, name]));
/** Whether a register is an operand, or part of one. */
const isOperand = ({ operands }: Instruction, kind: 'register' | 'xmm', index: number): boolean =>
  operands.some((operand) =>
    operand.kind === 'memory'
      ? kind === 'register' && (operand.base === index || operand.index === index)
      : operand.kind === kind && operand.index === index,
  );

describe('what instructions do is what is told of them', () => {
  const executed = execute();
  const wrong = (found: (one: Executed, told: Told) => readonly string[]): string[] => [
    ...new Set(
      executed.flatMap((one) =>
        found(one, toldOf(one.instruction.operation)).map((what) => `${one.instruction.operation}: ${what}`),
      ),
    ),
  ];

  test('they raise no other exceptions', () => {
    expect(
      wrong(({ result }, { faults }) => {
        const name = result.fault && NAMES.get(result.fault.vector)!;
        return name === undefined || faults.has(name) ? [] : [`raises ${name}`];
      }),
    ).toEqual([]);
  });
  test('they change no other registers and flags', () => {
    expect(
      wrong(({ given, instruction, result }, { gpr, xmm, loadsImage, writesFlags }) => [
        ...given.gpr.flatMap((value, i) =>
          value === result.gpr[i] || gpr.has(i) || isOperand(instruction, 'register', i)
            ? []
            : [`changes ${REGISTER_NAMES[i]}`],
        ),
        ...given.xmm.flatMap((value, i) =>
          value === result.xmm[i] || loadsImage || xmm.has(i) || isOperand(instruction, 'xmm', i)
            ? []
            : [`changes xmm${i}`],
        ),
        ...FLAG_NAMES.filter(
          (name) => ((given.rflags ^ result.rflags) & FLAG_BITS[name]) !== 0n && !writesFlags.has(name),
        ).map((name) => `changes ${name}`),
      ]),
    ).toEqual([]);
  });
  test('they depend on no other registers and flags', () => {
    const random = new Random(3);
    expect(
      wrong(({ given, code, instruction, result }, { gpr, readsFlags, writesFlags }) => {
        // The next number of a sequence.
        if (/^RD(RAND|SEED)$/.test(instruction.operation)) return [];
        const unnamed = [...given.gpr.keys()].filter((i) => !gpr.has(i) && !isOperand(instruction, 'register', i));
        const other = random.pick(unnamed);
        const value = BigInt.asUintN(64, ~given.gpr[other]!);
        const unread = bitsOf(FLAG_NAMES.filter((name) => !readsFlags.has(name)));
        const unwritten = bitsOf(FLAG_NAMES.filter((name) => !writesFlags.has(name)));
        const again = engine.run({ ...given, gpr: given.gpr.with(other, value), rflags: given.rflags ^ unread }, code);
        // What is written may be left alone all the same: by a shift by 0.
        const flipped = again.rflags ^ result.rflags;
        const must = result.fault ? unread : unread & unwritten;
        const areFlagsRight = (flipped & ~unread) === 0n && (flipped & must) === must;
        const expected: Result = { ...result, gpr: result.gpr.with(other, value), rflags: again.rflags };
        const differing = (Object.keys(expected) as (keyof Result)[]).filter(
          (name) => !isDeepStrictEqual(expected[name], again[name]),
        );
        return [...differing, ...(areFlagsRight ? [] : ['flags'])].map((name) => `depends on more: ${name}`);
      }),
    ).toEqual([]);
  });
  test('they note no other floating-point exceptions', () => {
    expect(wrong((one, { exceptions, loadsImage }) => (loadsImage ? [] : namesOf(notedBy(one) & ~exceptions)))).toEqual(
      [],
    );
  });
});

test('floating-point operations meet the exceptions that are declared, and no others', () => {
  const random = new Random(9);
  // Where underflow is not masked, tiny results count that are exact.
  const mxcsr = Mxcsr.reset & ~(Exceptions.underflow << Mxcsr.masks);
  for (const [name, { exceptions, run }] of Object.entries(FLOAT_OPERATIONS)) {
    const width = name.startsWith('f32') ? 32 : 64;
    const operand = () => (name.startsWith('i') ? random.edge() : random.float(width));
    let met = 0;
    for (let n = 0; n < 4000 && (n < 100 || met !== exceptions); n++) {
      const a = operand();
      met |= run(a, random.oneIn(3) ? a : operand(), mxcsr | (random.below(4) << Mxcsr.rounding)).exceptions;
    }
    expect(namesOf(met), name).toEqual(namesOf(exceptions));
  }
});

test('a LOCK prefix is #UD but where the destination is memory of an instruction that may have one', () => {
  const random = new Random(2);
  const wrong = FORM_SOURCES.flatMap(({ operation, make }) => {
    const { code, text } = make(random);
    const locked = decode(Uint8Array.of(0xf0, ...code!), CODE);
    const { operands } = decode(code!, CODE) as Instruction;
    const mayLock = formsOf(operation).some(({ prefixes }) => prefixes.includes('LOCK'));
    return (typeof locked !== 'string') === (mayLock && operands[0]?.kind === 'memory') ? [] : [text];
  });
  expect(wrong).toEqual([]);
});

test('what routines declare does happen', () => {
  const random = new Random(5);
  const sources = [...FORM_SOURCES, ...X87_SOURCES, ...TRANSCENDENTAL_SOURCES, ...STATE_SOURCES].filter(({ family }) =>
    FAMILIES_OF_ROUTINES.test(family),
  );
  /** What has not been seen yet of an operation. */
  const missing = new Map<string, { readonly faults: Set<string>; exceptions: number }>();
  /** The operations that a source has given; unknown at first. */
  const operations = new Map<Source, Set<string>>(sources.map((source) => [source, new Set()]));
  const isDone = (source: Source): boolean => {
    const given = operations.get(source)!;
    return given.size > 0 && [...given].every((name) => nothing(missing.get(name)!));
  };
  for (let round = 0; round < ROUNDS; round++) {
    const open = sources.filter((source) => round < 4 || !isDone(source));
    const drawn = open.flatMap((source) => Array.from({ length: 8 }, () => source));
    const cases = drawn.map(({ make }, i) => (i % 8 === 0 ? aligned(make(random)) : make(random)));
    executeAll(engine, cases).forEach((one, i) => {
      const { operation } = one.instruction;
      operations.get(drawn[i]!)!.add(operation);
      const { faults, exceptions } = toldOf(operation);
      const rest = missing.get(operation) ?? { faults: new Set(faults), exceptions: exceptions & ~RARE };
      // The kernel has set CR4.OSXSAVE.
      if (operation.startsWith('X')) rest.faults.delete('UD');
      // Sources send these to where they cannot be written: processors differ about what is in the image.
      if (/_M(14|94)$/.test(operation)) rest.faults.delete('AC');
      missing.set(operation, rest);
      if (one.result.fault) rest.faults.delete(NAMES.get(one.result.fault.vector)!);
      rest.exceptions &= ~notedBy(one);
    });
  }
  const left = [...missing].flatMap(([operation, { faults, exceptions }]) =>
    [...faults, ...namesOf(exceptions)].map((what) => `${operation}: ${what}`),
  );
  expect(left).toEqual([]);
  expect(missing.size).toBeGreaterThan(110);
});
const nothing = ({ faults, exceptions }: { faults: Set<string>; exceptions: number }): boolean =>
  faults.size === 0 && exceptions === 0;

const bitsOf = (names: readonly FlagName[]): bigint => names.reduce((all, name) => all | FLAG_BITS[name], 0n);

/** The exceptions that an instruction has noted, as a description names them. */
function notedBy({ given, result }: Executed): number {
  const x87 = result.x87.fsw & ~given.x87.fsw & 0x7f;
  // The status word says invalid operation beside the fault of the stack.
  const apart = (result.x87.fsw & StatusBit.stackFault) !== 0 ? x87 & ~Exceptions.invalid : x87;
  return (result.mxcsr & ~given.mxcsr & 0x3f) | apart;
}
const namesOf = (exceptions: number): string[] =>
  ['I', 'D', 'Z', 'O', 'U', 'P', 'IS'].filter((_, bit) => (exceptions >> bit) & 1);
