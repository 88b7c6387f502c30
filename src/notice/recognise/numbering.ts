import type { SourceCell } from '../source';

/** 甲 | 1 | 2 | 3 under the names of the columns. */
export function isNumbering(row: readonly (SourceCell | undefined)[]): boolean {
  const [head, ...rest] = row.map((cell) => cell?.text.trim() ?? '');
  if (!/^[甲乙]?$|^栏[次号]$/.test(head ?? '') || rest.length < 3) return false;
  const numbers = rest.filter((text) => !/^[乙丙]?$/.test(text));
  return numbers.every((text, at) => text.replace(/[()（）]/g, '') === String(at + 1));
}
