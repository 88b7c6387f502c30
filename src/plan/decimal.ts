/**
 * Exact decimal arithmetic for targets: 28.05 is 2805 hundredths, never the nearest binary fraction.
 * A number's decimal value is the shortest text that reads back as it, which is what people typed.
 */
export interface Decimal {
  readonly units: bigint;
  /** Digits after the point, ≥ 0. */
  readonly scale: number;
}

/** @throws RangeError for NaN and infinities. */
export function decimal(value: number): Decimal {
  if (!Number.isFinite(value)) throw new RangeError(`no decimal: ${value}`);
  if (Number.isSafeInteger(value)) return { units: BigInt(value), scale: 0 };
  const [digits = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = digits.split('.');
  const scale = fraction.length - Number(exponent);
  const units = BigInt(whole + fraction);
  return scale >= 0 ? { units, scale } : { units: units * 10n ** BigInt(-scale), scale: 0 };
}

/** Digits after the point: 28.05 has 2, 22 has 0. */
export function decimalsOf(value: number): number {
  return Number.isInteger(value) ? 0 : decimal(value).scale;
}

export const ZERO: Decimal = { units: 0n, scale: 0 };

export function add(a: Decimal, b: Decimal): Decimal {
  if (a.scale === b.scale) return { units: a.units + b.units, scale: a.scale };
  const scale = Math.max(a.scale, b.scale);
  return { units: at(a, scale) + at(b, scale), scale };
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  return add(a, { units: -b.units, scale: b.scale });
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  return { units: a.units * b.units, scale: a.scale + b.scale };
}

/** Negative, 0 or positive as a is below, equal to or above b. */
export function compare(a: Decimal, b: Decimal): number {
  const { units } = subtract(a, b);
  return units < 0n ? -1 : units > 0n ? 1 : 0;
}

/**
 * a ÷ b rounded to `scale` digits, halves away from 0 as ROUND does it.
 * @throws RangeError for b = 0
 */
export function divide(a: Decimal, b: Decimal, scale: number): Decimal {
  if (b.units === 0n) throw new RangeError('divide needs b ≠ 0');
  const numerator = magnitude(a.units) * 10n ** BigInt(b.scale + scale);
  const denominator = magnitude(b.units) * 10n ** BigInt(a.scale);
  const units = (2n * numerator + denominator) / (2n * denominator);
  return { units: a.units < 0n === b.units < 0n ? units : -units, scale };
}

/** Towards 0, as TRUNC does it: never more than there is, in either direction. */
export function truncated({ units, scale }: Decimal, digits: number): Decimal {
  if (digits >= scale) return { units, scale };
  return { units: units / 10n ** BigInt(scale - digits), scale: digits };
}

const magnitude = (units: bigint): bigint => (units < 0n ? -units : units);

/** The nearest number, for showing and for cells. */
export function numberOf({ units, scale }: Decimal): number {
  return Number(`${units}e-${scale}`);
}

function at({ units, scale }: Decimal, wanted: number): bigint {
  return units * 10n ** BigInt(wanted - scale);
}
