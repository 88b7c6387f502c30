/** The array type in which Excel for Windows hands values to Office.js. */
export interface SafeArray {
  toArray(): unknown[];
  dimensions(): number;
}

export const safeArray = (...items: unknown[]): SafeArray => ({
  toArray: () => items,
  dimensions: () => 1,
});
