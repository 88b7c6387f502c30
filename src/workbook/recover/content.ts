import type { CellValue } from '../../figures/types';
import type { Content } from '../../sheets/journal/content';

/** The content of each cell of a range that was loaded with `values` and `formulas`. */
export function contentsOf(range: Excel.Range): Content[][] {
  const values = range.values as CellValue[][];
  const formulas = range.formulas as CellValue[][];
  return values.map((line, row) =>
    line.map((value, column) => one(value, formulas[row]?.[column])),
  );
}

function one(value: CellValue, formula: CellValue | undefined): Content {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value
    ? { formula }
    : { value };
}

/**
 * Whether a cell holds what was written into it. Excel spells formulas its own way, makes numbers of texts and
 * texts of numbers as the cell's format wants it, and keeps fifteen digits.
 */
export function holds(now: Content, written: Content): boolean {
  if ('formula' in now || 'formula' in written) {
    return (
      'formula' in now && 'formula' in written && spelt(now.formula) === spelt(written.formula)
    );
  }
  const [left, right] = [plain(now.value), plain(written.value)];
  if (typeof left === 'number' && typeof right === 'number') {
    return Math.abs(left - right) <= Math.abs(right) * 1e-14;
  }
  return String(left) === String(right);
}

const spelt = (formula: string): string => formula.replace(/\s/g, '').toUpperCase();

export const plain = (value: CellValue): CellValue => value ?? '';

export function isBlank(content: Content): boolean {
  return 'value' in content && plain(content.value) === '';
}
