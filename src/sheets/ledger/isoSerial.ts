const DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** Excel has a 29 February 1900; days before it are not told apart here. */
const FIRST = 61;

/** The number that Excel has for a day `YYYY-MM-DD`; null for text that is none, or a day before March 1900. */
export function isoSerial(text: string): number | null {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (year === '' || new Date(time).toISOString().slice(0, 10) !== text) return null;
  const serial = (time - DAY_ZERO) / DAY;
  return serial >= FIRST ? serial : null;
}
