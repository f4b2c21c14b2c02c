// The arithmetic flags: what a row says about them, and the record in which they wait until somebody looks.
// SDM Vol 1 §3.4.3.1; Vol 1 Appendix A.
//
// The flags record is two quadwords, `result` and `carries`, and needs no note of which instruction wrote it:
//
//   result   the instruction's result, sign-extended to 64 bits        ZF = (result = 0)
//   carries  bit 63  carry out of the result's top bit                 CF
//            bit 62  carry into the result's top bit                   OF = bit 63 xor bit 62
//            bit 3   carry out of bit 3                                AF
//            bit 0   differs from the sign of `result`                 SF = result[63] xor bit 0
//            8–15    byte to be xored into result[7:0] for parity      PF = even parity of that byte
//
// Bits 0 and 8–15 stay 0 after arithmetic; only flags set outright (POPF, SAHF, BT …) need them.

/** Where each flag sits in the carries word. */
export const Carry = { cf: 63, intoTop: 62, af: 3, sfDelta: 0, pfDelta: 8 } as const;

/** A flag's new value: a 1-bit value, or untouched. A flag not named comes from `result` or `carries`; where that is absent too, it keeps its value. */
export type FlagValue<V> = V | 'keep';

/**
 * What an instruction does to the arithmetic flags. ZF, SF and PF come from `result`; CF, OF and AF from `carries`, the
 * vector of carries (or borrows) out of every bit position. Any flag can be named outright instead.
 * Flags that the manual leaves undefined follow docs/reference/undefined.md, never chance.
 */
export interface Flags<V> {
  readonly result?: V;
  /** That it was a plain addition or subtraction of two values, so that a compiler may compare these instead. */
  readonly source?: { readonly operation: 'add' | 'subtract'; readonly a: V; readonly b: V };
  /** Asked for only when somebody needs it: a compiler that finds these flags dead never computes it. */
  readonly carries?: () => V;
  readonly cf?: FlagValue<V>;
  readonly pf?: FlagValue<V>;
  readonly af?: FlagValue<V>;
  readonly zf?: FlagValue<V>;
  readonly sf?: FlagValue<V>;
  readonly of?: FlagValue<V>;
}

/** Names of the arithmetic flags. */
export type FlagName = 'cf' | 'pf' | 'af' | 'zf' | 'sf' | 'of';
export const FLAG_NAMES: readonly FlagName[] = ['cf', 'pf', 'af', 'zf', 'sf', 'of'];

const parity = (byte: number): number => {
  // Bit n of the constant: whether n, of four bits, has an even number of ones.
  return (0x9669 >> ((byte ^ (byte >> 4)) & 15)) & 1;
};

/** The two words of a flags record in halves of 32 bits, as unsigned numbers. */
export interface FlagRecordHalves {
  readonly resultLow: number;
  readonly resultHigh: number;
  readonly carriesLow: number;
  readonly carriesHigh: number;
}

/** The six flags, in their RFLAGS places, that a flags record stands for. */
export function packArithmeticFlags({ resultLow, resultHigh, carriesLow, carriesHigh }: FlagRecordHalves): number {
  const cf = (carriesHigh >>> (Carry.cf - 32)) & 1;
  const of = cf ^ ((carriesHigh >>> (Carry.intoTop - 32)) & 1);
  const af = (carriesLow >>> Carry.af) & 1;
  const sf = (resultHigh >>> 31) ^ ((carriesLow >>> Carry.sfDelta) & 1);
  const pf = parity(resultLow ^ (carriesLow >>> Carry.pfDelta));
  const zf = (resultLow | resultHigh) === 0 ? 1 : 0;
  return cf | (pf << 2) | (af << 4) | (zf << 6) | (sf << 7) | (of << 11);
}

/** A flags record that stands for the six flags of `rflags`. */
export function unpackArithmeticFlags(rflags: bigint): { result: bigint; carries: bigint } {
  const bit = (n: bigint) => (rflags >> n) & 1n;
  const zf = bit(6n);
  // Any nonzero result with sign 0 and an odd-parity low byte: 1. Deltas then turn SF and PF into what is asked for.
  const result = zf === 1n ? 0n : 1n;
  const cf = bit(0n);
  const pfDelta = BigInt(parity(Number(result))) === bit(2n) ? 0n : 1n;
  const carries =
    (cf << BigInt(Carry.cf)) |
    ((cf ^ bit(11n)) << BigInt(Carry.intoTop)) |
    (bit(4n) << BigInt(Carry.af)) |
    (bit(7n) << BigInt(Carry.sfDelta)) |
    (pfDelta << BigInt(Carry.pfDelta));
  return { result, carries };
}
