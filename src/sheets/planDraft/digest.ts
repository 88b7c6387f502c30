import type { CellValue } from '../../figures/types';

/** A short mark of some cells, by which it is told whether any of them has changed; numbers are the same as typed texts. */
export function digestOf(cells: readonly (CellValue | undefined)[]): string {
  // FNV-1a, in 32 bits.
  let sum = 0x811c9dc5;
  for (const char of cells.map((cell) => String(cell ?? '').trim()).join('\t')) {
    sum = Math.imul(sum ^ (char.codePointAt(0) as number), 0x01000193) >>> 0;
  }
  return sum.toString(36);
}
