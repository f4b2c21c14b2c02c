// Data transfer and constants. SDM Vol 1 §5.2.1, §5.2.5.      C1 is set when a stored number was rounded up, cleared otherwise.

import type { FlagName } from '../flags.ts';
import { DOUBLE, Exceptions, SINGLE } from '../float/format.ts';
import { FLAG_BITS } from '../registers.ts';
import { CONSTANT_NAMES, constant } from './constants.ts';
import { DECIMAL_INDEFINITE, fromDecimal, toDecimal, toFormat, toInteger } from './convert.ts';
import { INDEFINITE, quiet } from './extended.ts';
import { read80, readInteger, readReal, writeBits } from './operands.ts';
import type { Computed } from './round.ts';
import { rule, type X87Operands, type X87Rule } from './rule.ts';
import type { X87 } from './state.ts';

/** Pushes what `value` gives; onto a full stack the indefinite, and a stack overflow is reported. */
function push(x87: X87, value: () => Computed): void {
  if (!x87.isEmpty(7)) {
    if (x87.stackFault(true)) x87.push(INDEFINITE);
    return;
  }
  x87.c1 = false;
  const { bits, exceptions } = value();
  x87.report(exceptions);
  // An unmasked denormal operand is reported, and loaded all the same.
  if ((exceptions & ~x87.fcw & Exceptions.invalid) === 0) x87.push(bits);
}
const exact = (bits: bigint): Computed => ({ bits, exceptions: 0, up: false });

/** Numbers of 80 bits come as they are; a shorter signaling NaN has been reported. */
const quieted = (read: Computed): Computed =>
  (read.exceptions & Exceptions.invalid) === 0 ? read : { ...read, bits: quiet(read.bits) };

/** A register (which may be empty) or a number in memory. */
const FLD: X87Rule = rule((x87, { src, width, memory }) => {
  if (width !== 0) push(x87, () => quieted(readReal(memory, width)));
  else if (!x87.isEmpty(src)) push(x87, () => exact(x87.st(src)));
  else if (x87.stackFault()) x87.push(INDEFINITE);
});
const FILD: X87Rule = rule((x87, { width, memory }) => push(x87, () => exact(readInteger(memory, width))));
const FBLD: X87Rule = {
  ...rule((x87, { memory }) => push(x87, () => exact(fromDecimal(read80(memory))))),
  bytes: 10,
};

/**
 * ST(0) to memory. @param convert to the bits that are stored  @param indefinite what is stored for an empty register
 */
function store(
  convert: (register: bigint, fcw: number, width: number) => Computed,
  indefinite: (width: number) => bigint,
  pops: boolean,
): X87Rule['run'] {
  return (x87, { width, memory }) => {
    if (x87.isEmpty(0)) {
      if (!x87.stackFault()) return false;
      writeBits(memory, width, indefinite(width));
    } else {
      x87.c1 = false;
      const { bits, exceptions, up } = convert(x87.st(0), x87.fcw, width);
      const range = exceptions & ~x87.fcw & OUT_OF_RANGE;
      // Unmasked overflow and underflow leave memory alone: the number would have no meaning there. SDM Vol 1 §8.5.4, §8.5.5.
      if (!x87.report(range === 0 ? exceptions : range) || range !== 0) return false;
      x87.c1 = up;
      writeBits(memory, width, bits);
    }
    if (pops) x87.pop();
    return true;
  };
}
const OUT_OF_RANGE = Exceptions.overflow | Exceptions.underflow;

const storeReal = (register: bigint, fcw: number, width: number): Computed =>
  width === 80 ? exact(register) : toFormat(width === 32 ? SINGLE : DOUBLE, register, fcw);
const indefiniteReal = (width: number): bigint =>
  width === 80 ? INDEFINITE : width === 32 ? 0xffc0_0000n : 0xfff8_0000_0000_0000n;
const indefiniteInteger = (width: number): bigint => 1n << BigInt(width - 1);

/** Into another register: the bits as they are. */
function copy(x87: X87, { dst }: X87Operands, pops: boolean): void {
  if (x87.isEmpty(0)) {
    if (!x87.stackFault()) return;
    x87.setSt(dst, INDEFINITE);
  } else {
    x87.c1 = false;
    x87.setSt(dst, x87.st(0));
  }
  if (pops) x87.pop();
}
const storeOrCopy = (pops: boolean): X87Rule => {
  const toMemory = store(storeReal, indefiniteReal, pops);
  return {
    memory: 'write',
    run: (x87, operands) => {
      if (operands.width !== 0) return toMemory(x87, operands);
      copy(x87, operands, pops);
      return true;
    },
  };
};
/** A reserved encoding: FSTP to a register that does not look whether ST(0) is in use. If it is not, nothing is copied. */
const FSTPNCE: X87Rule = rule((x87, operands) => {
  x87.c1 = false;
  if (x87.isEmpty(0)) x87.pop();
  else copy(x87, operands, true);
});
const storeInteger = (pops: boolean, truncate: boolean): X87Rule => ({
  memory: 'write',
  run: store((register, fcw, width) => toInteger(width, register, fcw, truncate), indefiniteInteger, pops),
});
const FBSTP: X87Rule = {
  memory: 'write',
  bytes: 10,
  run: store(toDecimal, () => DECIMAL_INDEFINITE, true),
};

/** Empty registers count as the indefinite, after a masked stack fault. */
const FXCH: X87Rule = rule((x87, { src }) => {
  if (x87.isEmpty(0) || x87.isEmpty(src)) {
    if (!x87.stackFault()) return;
  } else x87.c1 = false;
  const [a, b] = [x87.stOrIndefinite(0), x87.stOrIndefinite(src)];
  x87.setSt(0, b);
  x87.setSt(src, a);
});

/** Moves if one of the flags is set, or none of them; the source must be in use either way. */
const moveIf = (which: 'any' | 'none', flags: readonly FlagName[]): X87Rule => {
  const mask = flags.reduce((bits, name) => bits | FLAG_BITS[name], 0n);
  return {
    ...rule((x87, { src }) => {
      if (x87.isEmpty(0) || x87.isEmpty(src)) {
        if (x87.stackFault()) x87.setSt(0, INDEFINITE);
        return;
      }
      const isAny = (x87.registers.rflags() & mask) !== 0n;
      if (isAny === (which === 'any')) x87.setSt(0, x87.st(src));
    }),
    readsFlags: flags,
  };
};

const rules: Record<string, X87Rule> = {
  FLD,
  FLD_M80: FLD,
  FILD,
  FBLD,
  FST: storeOrCopy(false),
  FSTP: storeOrCopy(true),
  FSTP_M80: storeOrCopy(true),
  FSTPNCE,
  FIST: storeInteger(false, false),
  FISTP: storeInteger(true, false),
  FISTTP: storeInteger(true, true),
  FBSTP,
  FXCH,
  FCMOVB: moveIf('any', ['cf']),
  FCMOVE: moveIf('any', ['zf']),
  FCMOVBE: moveIf('any', ['cf', 'zf']),
  FCMOVU: moveIf('any', ['pf']),
  FCMOVNB: moveIf('none', ['cf']),
  FCMOVNE: moveIf('none', ['zf']),
  FCMOVNBE: moveIf('none', ['cf', 'zf']),
  FCMOVNU: moveIf('none', ['pf']),
};
for (const name of CONSTANT_NAMES) rules[name] = rule((x87) => push(x87, () => exact(constant(name, x87.fcw))));
export const TRANSFER_RULES: Readonly<Record<string, X87Rule>> = rules;
