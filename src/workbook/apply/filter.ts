import type { SheetLayout } from '../../sheets/layout/layout';
import { rangeOf } from './area';
import { part, type Part } from './part';

/** The buttons of an AutoFilter. */
export function setFilter({ filter }: SheetLayout): Part[] {
  if (filter === undefined) return [];
  return [part(1, 0, (sheet) => sheet.autoFilter.apply(rangeOf(sheet, filter)))];
}
