/** What groups of thousands begin with: no 0, for 0,950 is a decimal comma or a slip. */
export const LEADING_GROUP = String.raw`[1-9]\d{0,2}`;

/** Digits, in groups of three or not, with decimals or not; no sign. */
export const NUMBER = String.raw`(?:${LEADING_GROUP}(?:,\d{3})+|\d+)(?:\.\d+)?`;

const WHOLE_TEXT = new RegExp(`^-?${NUMBER}$`);

/** Excel keeps 15 digits; more have been lost already or were never a count. */
const KEPT_DIGITS = 15;

/** Reads normalised text as a number; null when it is not exactly one. */
export function parseNumber(text: string): number | null {
  if (!WHOLE_TEXT.test(text)) return null;
  // Adding zero turns -0 into 0.
  return Number(text.replace(/,/g, '')) + 0;
}

/** Whether a point may part thousands: `4.000` is 4 to some programs and 4000 to others. */
export function pointMayPart(digits: string): boolean {
  return /^-?[1-9]\d{0,2}\.\d{3}$/.test(digits);
}

export function hasTooManyDigits(text: string): boolean {
  return text.replace(/[^\d]/g, '').replace(/^0+/, '').length > KEPT_DIGITS;
}

/** Whether a number has so many digits before the point that its last ones are lost: 1.23E+19. */
export function isTooLong(value: number): boolean {
  return Math.abs(value) >= 10 ** KEPT_DIGITS;
}

/** Binary arithmetic leaves less than this where nothing should be left: 0.1 + 0.2 - 0.3 is 5.6E-17. */
const RESIDUE = 1e-9;

/** Takes off what binary arithmetic adds: 28.049999999999997 is 28.05, and 2.8E-17 is 0. */
export function withoutNoise(value: number): number {
  if (Math.abs(value) < RESIDUE) return 0;
  return Number.isInteger(value) ? value : Number(value.toPrecision(KEPT_DIGITS));
}

/**
 * Below it two figures are the same one, whatever binary arithmetic left behind. Entries, their formulas on every sheet and
 * their checks all go by it.
 */
export const NOISE = 1e-6;

/** Whether a number has no more digits after the point than that. */
export function fitsDecimals(value: number, decimals: number): boolean {
  const scale = 10 ** decimals;
  return Math.abs(Math.round(value * scale) / scale - value) < NOISE;
}

/** Far more than binary arithmetic adds to a ratio, far less than any two figures are apart. */
const RELATIVE_NOISE = 1e-12;

/** value > bound, where 1.5 × 19.6 ÷ 19.6 is not above 1.5. */
export function isAbove(value: number, bound: number): boolean {
  return value - bound > Math.abs(bound) * RELATIVE_NOISE;
}

export function roundTo(value: number, decimals: number): number {
  return Number(withoutNoise(value).toFixed(Math.min(decimals, 15))) + 0;
}
