// The sixteen conditions of Jcc, SETcc and CMOVcc. SDM Vol 1 Appendix B.

import type { Algebra, Value } from './algebra.ts';
import type { ConditionName } from './condition-names.ts';

/** What conditions are made of. */
type FlagAlgebra<V extends Value> = Pick<Algebra<V>, 'flag' | 'or' | 'xor' | 'const'>;

/** A condition over the arithmetic flags: a truth value. */
export type Condition = <V extends Value>(o: FlagAlgebra<V>) => V;

const not =
  (condition: Condition): Condition =>
  (o) =>
    o.xor(condition(o), o.const(1, 1));

const overflow: Condition = (o) => o.flag('of');
const below: Condition = (o) => o.flag('cf');
const equal: Condition = (o) => o.flag('zf');
const belowOrEqual: Condition = (o) => o.or(o.flag('cf'), o.flag('zf'));
const sign: Condition = (o) => o.flag('sf');
const parity: Condition = (o) => o.flag('pf');
const less: Condition = (o) => o.xor(o.flag('sf'), o.flag('of'));
const lessOrEqual: Condition = (o) => o.or(o.flag('zf'), o.xor(o.flag('sf'), o.flag('of')));

/** Conditions by the suffix the decoder uses. */
export const CONDITIONS = {
  O: overflow,
  NO: not(overflow),
  B: below,
  AE: not(below),
  E: equal,
  NE: not(equal),
  BE: belowOrEqual,
  A: not(belowOrEqual),
  S: sign,
  NS: not(sign),
  P: parity,
  NP: not(parity),
  L: less,
  GE: not(less),
  LE: lessOrEqual,
  G: not(lessOrEqual),
} as const satisfies Record<ConditionName, Condition>;
