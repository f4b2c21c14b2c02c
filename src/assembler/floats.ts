/** Decimal numbers to binary floating-point formats, rounded once, to the nearest and then to even. IEEE 754, section 5.12. */

/** A binary format. */
export interface FloatFormat {
  readonly bytes: number;
  readonly exponentBits: number;
  /** Bits of the fraction as they are stored. */
  readonly fractionBits: number;
  /** The bit before the point is stored as well (the x87 format). SDM Vol 1, section 4.2.2. */
  readonly explicit?: boolean;
}

export const floatFormats = {
  half: { bytes: 2, exponentBits: 5, fractionBits: 10 },
  bfloat16: { bytes: 2, exponentBits: 8, fractionBits: 7 },
  single: { bytes: 4, exponentBits: 8, fractionBits: 23 },
  double: { bytes: 8, exponentBits: 11, fractionBits: 52 },
  extended: { bytes: 10, exponentBits: 15, fractionBits: 64, explicit: true },
} as const satisfies Record<string, FloatFormat>;

/** The bits of `text`: a decimal number with an exponent or without, `inf` or `nan`; `undefined` if it is none. */
export function floatBits(text: string, format: FloatFormat): bigint | undefined {
  const match = /^([-+]?)(?:0[a-z])?(?:(\d*)\.?(\d*)(?:e([-+]?\d+))?|(inf(?:inity)?|[qs]?nan))$/i.exec(text);
  if (!match) return undefined;
  const [, sign, whole = '', fraction = '', exponent = '0', special] = match;
  if (!special && whole + fraction === '') return undefined;
  const negative = sign === '-';
  if (special) return specialBits(special.toLowerCase(), negative, format);
  if (Math.abs(Number(exponent)) > 10_000) return undefined;
  const digits = BigInt(whole + fraction);
  const scale = Number(exponent) - fraction.length;
  const numerator = scale >= 0 ? digits * 10n ** BigInt(scale) : digits;
  const denominator = scale >= 0 ? 1n : 10n ** BigInt(-scale);
  return assemble(negative, round(numerator, denominator, format), format);
}

interface Parts {
  readonly exponent: bigint;
  readonly fraction: bigint;
}

function assemble(negative: boolean, { exponent, fraction }: Parts, format: FloatFormat): bigint {
  const signed = negative ? 1n << BigInt(format.exponentBits) : 0n;
  return ((signed | exponent) << BigInt(format.fractionBits)) | fraction;
}

function specialBits(name: string, negative: boolean, format: FloatFormat): bigint {
  const { exponentBits, fractionBits, explicit } = format;
  const exponent = (1n << BigInt(exponentBits)) - 1n;
  const one = explicit ? 1n << BigInt(fractionBits - 1) : 0n;
  // GNU as writes the quiet NaN with all bits of its fraction set.
  const all = (1n << BigInt(fractionBits)) - 1n;
  return assemble(negative, { exponent, fraction: name.startsWith('inf') ? one : all }, format);
}

/** The nearest number of the format. */
function round(numerator: bigint, denominator: bigint, format: FloatFormat): Parts {
  if (numerator === 0n) return { exponent: 0n, fraction: 0n };
  const { exponentBits, fractionBits, explicit } = format;
  const precision = explicit ? fractionBits : fractionBits + 1;
  const bias = 2 ** (exponentBits - 1) - 1;
  // The power of two of the leading bit, first guessed from the lengths and then corrected.
  let power = bitLength(numerator) - bitLength(denominator);
  if (compareScaled(numerator, denominator, power) < 0) power--;
  // Numbers too small for the smallest exponent have fewer bits.
  const lowest = 1 - bias;
  const unit = Math.max(power, lowest) - precision + 1;
  let significand = divideRounded(numerator, denominator, unit);
  let exponent = power < lowest ? 0 : power + bias;
  if (significand >> BigInt(precision) !== 0n) {
    significand >>= 1n;
    exponent++;
  }
  if (exponent === 0 && significand >> BigInt(precision - 1) !== 0n) exponent = 1;
  if (exponent >= 2 ** exponentBits - 1) {
    const one = explicit ? 1n << BigInt(fractionBits - 1) : 0n;
    return { exponent: BigInt(2 ** exponentBits - 1), fraction: one };
  }
  const fraction = explicit ? significand : significand & ((1n << BigInt(fractionBits)) - 1n);
  return { exponent: BigInt(exponent), fraction };
}

const bitLength = (value: bigint): number => value.toString(2).length;

/** Compares `numerator / denominator` with `2^power`. */
function compareScaled(numerator: bigint, denominator: bigint, power: number): number {
  const left = power < 0 ? numerator << BigInt(-power) : numerator;
  const right = power > 0 ? denominator << BigInt(power) : denominator;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** `numerator / denominator / 2^unit` as an integer. */
function divideRounded(numerator: bigint, denominator: bigint, unit: number): bigint {
  const top = unit < 0 ? numerator << BigInt(-unit) : numerator;
  const bottom = unit > 0 ? denominator << BigInt(unit) : denominator;
  const quotient = top / bottom;
  const twice = (top % bottom) * 2n;
  const up = twice > bottom || (twice === bottom && (quotient & 1n) === 1n);
  return up ? quotient + 1n : quotient;
}
