import type { LayoutCell, SheetLayout } from '../layout/layout';
import { area } from '../layout/look';
import { blockNames } from '../blocks/names';
import type { PackedEntry } from './pack';

/** 「_留底」, very hidden: what each write changed. Its name marks the column of heads; bodies stand beside. */
export function journalSheet(name: string, first: PackedEntry): SheetLayout {
  const cells = first.rows.map((row) => row.map((text): LayoutCell => ({ text })));
  return {
    name,
    visibility: 'veryHidden',
    cells,
    columnWidths: [120, 120],
    rowHeights: cells.map(() => 15),
    merges: [],
    paints: [{ area: area(0, 0, cells.length, 2), style: { numberFormat: '@', wrap: false } }],
    validations: [],
    colorRules: [],
    names: [{ name: blockNames.journal(), area: area(0, 0, cells.length, 1) }],
    protected: false,
    showGridlines: true,
  };
}
