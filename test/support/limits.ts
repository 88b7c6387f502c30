/**
 * How long something may take before it counts as never coming, in milliseconds. Wide enough for a machine several
 * times slower than any that the suites were written on: nothing waits that long where all goes well. A whole test may
 * take what `testTimeout` in package.json says.
 */
export const LIMITS = {
  /** A state of a page in a real browser, the workbook's work included. */
  page: 120_000,
  /** A state of what React draws in jsdom. */
  drawn: 60_000,
  /** A build of the add-in. */
  build: 900_000,
} as const;
