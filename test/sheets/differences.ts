import type { Expectation } from './casebook';

/** Results of formulas by sheet, row and column; a blank one is `''`. */
export type Results = (sheet: string, row: number, column: number) => number | string | boolean;

/** Where a spreadsheet's results are not what the pure twin gives. */
export function differences(expected: readonly Expectation[], results: Results): string[] {
  return expected.flatMap(({ sheet, row, column, what, value }) => {
    const shown = results(sheet, row, column);
    // A pair that is broken after its slash says the same.
    const result = typeof shown === 'string' ? shown.replace('/\n', '/') : shown;
    const same =
      typeof value === 'number' && typeof result === 'number'
        ? Math.abs(result - value) <= 1e-9 * Math.max(1, Math.abs(value))
        : result === value;
    return same ? [] : [`${sheet} ${what}: the sheet says ${result}, the twin ${value}`];
  });
}
