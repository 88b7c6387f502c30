/** The years in which figures of a plan are typed: its own, and the next one, in whose January December's are. */
export function typedYears(planYear: number): readonly [first: number, last: number] {
  return [planYear, planYear + 1];
}

/** Whether a month and day typed for such a plan can have become a date of that year. */
export function isTypedYear(year: number, planYear: number | undefined): boolean {
  if (planYear === undefined) return false;
  const [first, last] = typedYears(planYear);
  return year >= first && year <= last;
}

/** Two-digit years that Windows reads into 1930–2029 unless told otherwise. */
export const SHORT_YEARS = { from: 1930, to: 2029 };

export function isShortYear(year: number): boolean {
  return year >= SHORT_YEARS.from && year <= SHORT_YEARS.to;
}
