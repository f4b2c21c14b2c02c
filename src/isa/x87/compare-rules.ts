// Comparison. SDM Vol 1 §5.2.3, §8.3.6.      C1 is cleared; FCOMI and its kin leave it.
//
//             C3 ZF   C2 PF   C0 CF
//   greater     0       0       0
//   less        0       0       1
//   equal       1       0       0
//   unordered   1       1       1

import { FLAG_NAMES } from '../flags.ts';
import { RFlag } from '../registers.ts';
import { compare, type Relation } from './arithmetic.ts';
import { unpackExtended, zero } from './extended.ts';
import { sourceOf } from './operands.ts';
import { rule, type X87Rule } from './rule.ts';
import { StatusBit, type X87 } from './state.ts';

const CODES: Readonly<Record<Relation, number>> = {
  greater: 0,
  less: StatusBit.c0,
  equal: StatusBit.c3,
  unordered: StatusBit.c0 | StatusBit.c2 | StatusBit.c3,
};
const FLAGS: Readonly<Record<Relation, bigint>> = {
  greater: 0n,
  less: RFlag.CF,
  equal: RFlag.ZF,
  unordered: RFlag.CF | RFlag.PF | RFlag.ZF,
};
/** OF, SF and AF become 0 as well. SDM Vol 2 FCOMI. */
const CHANGED = RFlag.CF | RFlag.PF | RFlag.ZF | RFlag.OF | RFlag.SF | RFlag.AF;

/** Where the outcome of a comparison goes. */
type Outcome = (x87: X87, relation: Relation) => void;
const toConditions: Outcome = (x87, relation) => x87.setConditions(CODES[relation]);
const toFlags: Outcome = ({ registers }, relation) =>
  registers.setRflags((registers.rflags() & ~CHANGED) | FLAGS[relation]);

interface Options {
  /** A quiet NaN is an invalid operand. */
  readonly signaling: boolean;
  readonly pops?: 0 | 1 | 2;
  readonly integer?: boolean;
  readonly outcome?: Outcome;
}
/** ST(0) with a register or memory. */
function comparison({ signaling, pops = 0, integer = false, outcome = toConditions }: Options): X87Rule {
  const compared = rule((x87, { src, width, memory }) => {
    if (outcome === toConditions) x87.c1 = false;
    if (x87.isEmpty(0) || (width === 0 && x87.isEmpty(src))) {
      const isMasked = x87.stackFault();
      outcome(x87, 'unordered');
      if (isMasked) popTimes(x87, pops);
      return;
    }
    const other = sourceOf(x87, { src, width, memory }, integer);
    const { relation, exceptions } = compare(x87.st(0), other.bits, signaling);
    // A denormal in memory is a normal number in a register; beside a NaN it does not count.
    const isDone = x87.report(relation === 'unordered' ? exceptions : exceptions | other.exceptions);
    outcome(x87, relation);
    if (isDone) popTimes(x87, pops);
  });
  return outcome === toFlags ? { ...compared, writesFlags: FLAG_NAMES } : compared;
}
function popTimes(x87: X87, pops: number): void {
  for (let i = 0; i < pops; i++) x87.pop();
}

/** ST(0) with 0. */
const FTST: X87Rule = rule((x87) => {
  x87.c1 = false;
  if (x87.isEmpty(0)) {
    x87.stackFault();
    x87.setConditions(CODES.unordered);
    return;
  }
  const { relation, exceptions } = compare(x87.st(0), zero(0), true);
  x87.report(exceptions);
  x87.setConditions(CODES[relation]);
});

/** What ST(0) is; C1 is its sign, also where the register is empty. SDM Vol 2 FXAM. */
const FXAM: X87Rule = rule((x87) => {
  const { c0, c2, c3 } = StatusBit;
  const a = unpackExtended(x87.st(0));
  x87.c1 = a.sign === 1;
  if (x87.isEmpty(0)) x87.setConditions(c3 | c0);
  else if (a.kind === 'unsupported') x87.setConditions(0);
  else if (a.kind === 'nan') x87.setConditions(c0);
  else if (a.kind === 'infinity') x87.setConditions(c2 | c0);
  else if (a.significand === 0n) x87.setConditions(c3);
  else x87.setConditions(a.denormal ? c3 | c2 : c2);
});

export const COMPARE_RULES: Readonly<Record<string, X87Rule>> = {
  FCOM: comparison({ signaling: true }),
  FCOMP: comparison({ signaling: true, pops: 1 }),
  FCOMPP: comparison({ signaling: true, pops: 2 }),
  FICOM: comparison({ signaling: true, integer: true }),
  FICOMP: comparison({ signaling: true, integer: true, pops: 1 }),
  FUCOM: comparison({ signaling: false }),
  FUCOMP: comparison({ signaling: false, pops: 1 }),
  FUCOMPP: comparison({ signaling: false, pops: 2 }),
  FCOMI: comparison({ signaling: true, outcome: toFlags }),
  FCOMIP: comparison({ signaling: true, outcome: toFlags, pops: 1 }),
  FUCOMI: comparison({ signaling: false, outcome: toFlags }),
  FUCOMIP: comparison({ signaling: false, outcome: toFlags, pops: 1 }),
  FTST,
  FXAM,
};
