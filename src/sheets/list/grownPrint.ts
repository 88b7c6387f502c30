import type { Area } from '../layout/layout';

/**
 * What is to be printed of a list after lines were put below it. Null: it stays as it is, for nothing is marked, so that
 * all is printed, or somebody marked a part of the list. What is marked below the list moves down and stays in.
 *
 * @param printed what is printed now
 * @param list where the list stands now
 */
export function grownPrint(printed: Area | null, list: Area, added: number): Area | null {
  if (printed === null) return null;
  const [end, last] = [printed.row + printed.rows, list.row + list.rows];
  const isOfList = printed.row <= list.row && end > list.row;
  return isOfList ? { ...printed, rows: Math.max(end, last) + added - printed.row } : null;
}
