/** What a cell of a workbook holds, as the host gives it: `''` or null is an empty cell. */
export type CellValue = string | number | boolean | null;

/**
 * What a cell says once read. The three are never the same thing: blank is "not reported", 0 is a figure,
 * not applicable (`/`) means the plan has no target there.
 */
export type Figure =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'notApplicable' }
  | { readonly kind: 'blank' };
