// Binary arithmetic instructions. SDM Vol 1 §5.1.2.
//                                                       Flags  OF SF ZF AF PF CF
// ADD ADC SUB SBB CMP NEG                                       *  *  *  *  *  *
// INC DEC                                                       *  *  *  *  *  .
// MUL IMUL                                                      *  ?  ?  ?  ?  *     SF PF of the lower half, ZF AF 0
// DIV IDIV                                                      ?  ?  ?  ?  ?  ?     unchanged
// ADCX                                                          .  .  .  .  .  *
// ADOX                                                          *  .  .  .  .  .

import type { Algebra, Family, Row, Value } from './algebra.ts';
import { addFlags, cfOf, subFlags } from './flag-rules.ts';
import { Reg } from './registers.ts';

const ADD: Row = (o, [dst, src]) => {
  const [a, b] = [o.read(dst!), o.read(src!)];
  const r = o.add(a, b);
  o.write(dst!, r);
  o.flags(addFlags(o, a, b, r));
};
const ADC: Row = (o, [dst, src]) => {
  const [a, b] = [o.read(dst!), o.read(src!)];
  const carry = o.zext(o.flag('cf'), a.width);
  const r = o.add(o.add(a, b), carry);
  o.write(dst!, r);
  o.flags(addFlags(o, a, b, r, carry));
};
const SUB: Row = (o, [dst, src]) => {
  const [a, b] = [o.read(dst!), o.read(src!)];
  const r = o.sub(a, b);
  o.write(dst!, r);
  o.flags(subFlags(o, a, b, r));
};
const SBB: Row = (o, [dst, src]) => {
  const [a, b] = [o.read(dst!), o.read(src!)];
  const carry = o.zext(o.flag('cf'), a.width);
  const r = o.sub(o.sub(a, b), carry);
  o.write(dst!, r);
  o.flags(subFlags(o, a, b, r, carry));
};
const CMP: Row = (o, [left, right]) => {
  const [a, b] = [o.read(left!), o.read(right!)];
  o.flags(subFlags(o, a, b, o.sub(a, b)));
};
const NEG: Row = (o, [dst]) => {
  const a = o.read(dst!);
  const r = o.neg(a);
  o.write(dst!, r);
  o.flags(subFlags(o, o.const(a.width, 0), a, r));
};
const INC: Row = (o, [dst]) => {
  const a = o.read(dst!);
  const one = o.const(a.width, 1);
  const r = o.add(a, one);
  o.write(dst!, r);
  o.flags({ ...addFlags(o, a, one, r), cf: 'keep' });
};
const DEC: Row = (o, [dst]) => {
  const a = o.read(dst!);
  const one = o.const(a.width, 1);
  const r = o.sub(a, one);
  o.write(dst!, r);
  o.flags({ ...subFlags(o, a, one, r), cf: 'keep' });
};

/** ADCX and ADOX: an addition whose carry lives in one flag alone. */
const addWithCarryIn =
  (name: 'cf' | 'of'): Row =>
  (o, [dst, src]) => {
    const [a, b] = [o.read(dst!), o.read(src!)];
    const sum = o.add(a, b);
    const r = o.add(sum, o.zext(o.flag(name), a.width));
    o.write(dst!, r);
    o.flags({ [name]: o.or(o.ltU(sum, a), o.ltU(r, sum)) });
  };

/** Writes high:low to rDX:rAX, or to AH:AL. */
function setWide<V extends Value>(o: Algebra<V>, high: V, low: V): void {
  const width = low.width as 8 | 16 | 32 | 64;
  if (width === 8) {
    o.setReg(Reg.rax, 16, o.or(o.shl(o.zext(high, 16), o.const(16, 8)), o.zext(low, 16)));
  } else {
    o.setReg(Reg.rax, width, low);
    o.setReg(Reg.rdx, width, high);
  }
}
/** Reads rDX:rAX, or AH:AL. */
function getWide<V extends Value>(o: Algebra<V>, width: 8 | 16 | 32 | 64): { high: V; low: V } {
  const low = o.reg(Reg.rax, width);
  return { low, high: width === 8 ? o.trunc(o.shr(o.reg(Reg.rax, 16), o.const(16, 8)), 8) : o.reg(Reg.rdx, width) };
}

/** CF = OF = whether the product does not fit the lower half; the rest is undefined.md's choice. */
function setProductFlags<V extends Value>(o: Algebra<V>, low: V, exceedsLow: () => V): void {
  const carries = () => {
    const overflow = exceedsLow();
    return cfOf(o, low.width, overflow, overflow);
  };
  o.flags({ result: low, zf: o.const(1, 0), carries });
}

/** Upper half of a product; bytes, for which the algebra has no upper half, are multiplied as words. */
function productHigh<V extends Value>(o: Algebra<V>, a: V, b: V, signed: boolean): V {
  if (a.width > 8) return signed ? o.mulHighS(a, b) : o.mulHighU(a, b);
  const wide = (v: V) => (signed ? o.sext(v, 16) : o.zext(v, 16));
  return o.trunc(o.shr(o.mul(wide(a), wide(b)), o.const(16, 8)), 8);
}
/** Whether high:low, a signed product, is more than the sign extension of low. */
function exceeds<V extends Value>(o: Algebra<V>, high: V, low: V): V {
  return o.ne(high, o.sar(low, o.const(low.width, low.width - 1)));
}

const MUL: Row = (o, [src]) => {
  const a = o.reg(Reg.rax, src!.width);
  const b = o.read(src!);
  const [low, high] = [o.mul(a, b), productHigh(o, a, b, false)];
  setWide(o, high, low);
  setProductFlags(o, low, () => o.ne(high, o.const(high.width, 0)));
};

/** One operand: rDX:rAX = rAX × src. Two or three: dst = the lower half of the product of the last two. */
const IMUL: Row = (o, operands) => {
  const [first, second, third] = operands;
  const a = second ? o.read(third ? second : first!) : o.reg(Reg.rax, first!.width);
  const b = o.read(third ?? second ?? first!);
  const low = o.mul(a, b);
  if (second) {
    // Only the flags need the upper half, so it is computed only if they are looked at.
    o.write(first!, low);
    setProductFlags(o, low, () => exceeds(o, productHigh(o, a, b, true), low));
    return;
  }
  const high = productHigh(o, a, b, true);
  setWide(o, high, low);
  setProductFlags(o, low, () => exceeds(o, high, low));
};

const NO_QUOTIENT = 'the divisor is 0, or the quotient does not fit';

/** #DE when the divisor is 0 or the quotient does not fit: both are high ≥ divisor. */
const DIV: Row = (o, [src]) => {
  const divisor = o.read(src!);
  const { high, low } = getWide(o, src!.width);
  o.faultIf(o.xor(o.ltU(high, divisor), o.const(1, 1)), 'DE', NO_QUOTIENT);
  const { quotient, remainder } = o.divU(high, low, divisor);
  setWide(o, remainder, quotient);
};

/** Divides the magnitudes; the quotient is rounded towards 0 and the remainder has the dividend's sign. */
const IDIV: Row = (o, [src]) => {
  const divisor = o.read(src!);
  const { width } = src!;
  const { high, low } = getWide(o, width);
  const zero = o.const(width, 0);
  const negative = o.ltS(high, zero);
  const opposite = o.xor(negative, o.ltS(divisor, zero));

  // |high:low|: the carry into the upper half is 1 exactly when the lower half is 0.
  const lowSize = o.select(negative, o.neg(low), low);
  const highNegated = o.add(o.not(high), o.zext(o.eq(low, zero), width));
  const highSize = o.select(negative, highNegated, high);
  const divisorSize = o.select(o.ltS(divisor, zero), o.neg(divisor), divisor);
  o.faultIf(o.xor(o.ltU(highSize, divisorSize), o.const(1, 1)), 'DE', NO_QUOTIENT);

  const { quotient, remainder } = o.divU(highSize, lowSize, divisorSize);
  const minimum = o.const(width, 1n << BigInt(width - 1));
  // The greatest magnitude is 2^(width−1) for a negative quotient and one less for a positive one.
  const greatest = o.select(opposite, minimum, o.sub(minimum, o.const(width, 1)));
  o.faultIf(o.ltU(greatest, quotient), 'DE', NO_QUOTIENT);
  setWide(o, o.select(negative, o.neg(remainder), remainder), o.select(opposite, o.neg(quotient), quotient));
};

export const arithmetic: Family = {
  name: 'arithmetic',
  section: 'Binary Arithmetic Instructions, SDM Vol 1 §5.1.2',
  rows: {
    ADD,
    ADC,
    SUB,
    SBB,
    CMP,
    NEG,
    INC,
    DEC,
    MUL,
    IMUL,
    DIV,
    IDIV,
    ADCX: addWithCarryIn('cf'),
    ADOX: addWithCarryIn('of'),
  },
  costs: { MUL: 'multiply', IMUL: 'multiply', DIV: 'divide', IDIV: 'divide' },
};
