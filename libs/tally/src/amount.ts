/** A decimal number as it was written: `digits / 10^decimals`. */
export interface Decimal {
  readonly digits: bigint;
  readonly decimals: number;
}

const DECIMAL = /^-?\d{1,20}(?:\.\d{1,9})?$/;

/** Reads `1234`, `-5`, `12.50`; null for anything else (a comma, an exponent, spaces, more than 20 digits). */
export function parseDecimal(text: string): Decimal | null {
  if (!DECIMAL.test(text)) return null;
  const point = text.indexOf('.');
  if (point < 0) return { digits: BigInt(text), decimals: 0 };
  const fraction = text.slice(point + 1).replace(/0+$/, '');
  return { digits: BigInt(text.slice(0, point) + fraction), decimals: fraction.length };
}

/** The same number counted in units of `10^-decimals`; `decimals` must not be fewer than it has. */
export function rescale(number: Decimal, decimals: number): bigint {
  return number.digits * 10n ** BigInt(decimals - number.decimals);
}

/** `123450` with 2 decimals is `1234.5`. */
export function decimalText(units: bigint, decimals: number): string {
  if (decimals === 0) return units.toString();
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, -decimals);
  const fraction = digits.slice(-decimals).replace(/0+$/, '');
  return `${units < 0n ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}

/** An exact fraction; the denominator is positive, the fraction need not be in lowest terms. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** -1, 0 or 1 as `a` is less than, equal to or greater than `b`. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The number of bits, rounded up to a multiple of four. */
function bitLength(value: bigint): number {
  return value === 0n ? 0 : value.toString(16).length * 4;
}

/** The nearest double up to a relative error of 2^-50, however long the fraction's numbers are. */
export function toNumber(numerator: bigint, denominator: bigint): number {
  if (numerator < 0n) return -toNumber(-numerator, denominator);
  const shift = 64 - (bitLength(numerator) - bitLength(denominator));
  if (shift <= 0) return Number(numerator / (denominator << BigInt(-shift))) * 2 ** -shift;
  return Number((numerator << BigInt(shift)) / denominator) / 2 ** shift;
}

/** The fraction as a decimal text rounded half up to `decimals` places. */
export function fractionText(value: Fraction, decimals: number): string {
  const factor = 10n ** BigInt(decimals);
  const twice = (2n * value.numerator * factor + value.denominator) / (2n * value.denominator);
  return decimalText(twice, decimals);
}
