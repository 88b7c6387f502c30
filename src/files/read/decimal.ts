const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** What a part writes as a number, without the white space of XML around it. */
export function trimmed(raw: string): string {
  return raw.replace(/^[ \t\n]+|[ \t\n]+$/g, '');
}

/** Reads a decimal number; null for all else that JavaScript would take for one: `''`, `0x10`, `Infinity`. */
export function decimal(raw: string): number | null {
  const text = trimmed(raw);
  const value = DECIMAL.test(text) ? Number(text) : NaN;
  return Number.isFinite(value) ? value : null;
}
