// Transcendental instructions. SDM Vol 1 §5.2.4.      C1 is set when a result was rounded up, cleared otherwise; C2: an angle is out of
// range.

import { conclude } from './arithmetic-rules.ts';
import { type Extended, INDEFINITE, packExtended, unpackExtended } from './extended.ts';
import type { Computed } from './round.ts';
import { rule, type X87Rule } from './rule.ts';
import { StatusBit, type X87 } from './state.ts';
import {
  arctangent,
  cosine,
  isOutOfRange,
  logarithm,
  logarithmPlusOne,
  powerMinusOne,
  sine,
  tangent,
} from './transcendental.ts';

const ONE = packExtended(0, 0x3fff, 1n << 63n);

const F2XM1: X87Rule = rule((x87) => {
  if (!x87.isEmpty(0)) conclude(x87, 0, powerMinusOne(unpackExtended(x87.st(0)), x87.fcw));
  else if (x87.stackFault()) x87.setSt(0, INDEFINITE);
});

/** ST(1) := a function of ST(1) and ST(0), and pop. */
const binary = (operation: (y: Extended, x: Extended, fcw: number) => Computed): X87Rule =>
  rule((x87) => {
    if (x87.isEmpty(0) || x87.isEmpty(1)) {
      if (!x87.stackFault()) return;
      x87.setSt(1, INDEFINITE);
      x87.pop();
      return;
    }
    const result = operation(unpackExtended(x87.st(1)), unpackExtended(x87.st(0)), x87.fcw);
    if (conclude(x87, 1, result)) x87.pop();
  });

const setC2 = (x87: X87, on: boolean): void => {
  const kept = x87.fsw & (StatusBit.c0 | StatusBit.c3);
  x87.setConditions(on ? kept | StatusBit.c2 : kept);
};
/** Whether there is an angle to compute with: not an empty register (`fault`), nor one out of range. */
function angleOf(x87: X87, fault: () => void): Extended | undefined {
  if (x87.isEmpty(0)) {
    setC2(x87, false);
    if (x87.stackFault()) fault();
    return undefined;
  }
  const a = unpackExtended(x87.st(0));
  setC2(x87, isOutOfRange(a));
  if (!isOutOfRange(a)) return a;
  x87.c1 = false;
  return undefined;
}
const ofAngle = (operation: (a: Extended, fcw: number) => Computed): X87Rule =>
  rule((x87) => {
    const a = angleOf(x87, () => x87.setSt(0, INDEFINITE));
    if (a) conclude(x87, 0, operation(a, x87.fcw));
  });
/** Replaces ST(0) and pushes a second result. @param second of the angle; undefined: the first result if that is a NaN */
const twofold = (
  first: (a: Extended, fcw: number) => Computed,
  second: (a: Extended, fcw: number) => Computed,
): X87Rule =>
  rule((x87) => {
    const indefinites = () => {
      x87.setSt(0, INDEFINITE);
      x87.push(INDEFINITE);
    };
    if (!x87.isEmpty(0) && !x87.isEmpty(7)) {
      setC2(x87, false);
      if (x87.stackFault(true)) indefinites();
      return;
    }
    const a = angleOf(x87, indefinites);
    if (!a) return;
    const [one, other] = [first(a, x87.fcw), second(a, x87.fcw)];
    if (!conclude(x87, 0, { ...one, exceptions: one.exceptions | other.exceptions })) return;
    x87.push(other.bits);
    x87.c1 = other.up;
  });

export const TRANSCENDENTAL_RULES: Readonly<Record<string, X87Rule>> = {
  F2XM1,
  FYL2X: binary(logarithm),
  FYL2XP1: binary(logarithmPlusOne),
  FPATAN: binary(arctangent),
  FSIN: ofAngle(sine),
  FCOS: ofAngle(cosine),
  FSINCOS: twofold(sine, cosine),
  // A NaN is pushed once more, 1 otherwise.
  FPTAN: twofold(tangent, (a, fcw) => {
    const result = tangent(a, fcw);
    return unpackExtended(result.bits).kind === 'nan' ? result : { bits: ONE, exceptions: 0, up: result.up };
  }),
};
