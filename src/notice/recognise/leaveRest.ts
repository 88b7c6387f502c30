import { hasHan } from '../words';
import type { Cells } from './cells';
import type { Columns } from './columns';
import type { Parts } from './parts';

/** What is no figure and names none, each cell with its reason. */
export function leaveRest({ grid, kinds }: Parts, columns: Columns, cells: Cells): void {
  const reasons = {
    title: 'note',
    note: 'note',
    group: 'group',
    repeated: 'repeatedHeading',
    columnNumbers: 'columnNumbers',
    heading: 'heading',
    uneven: 'cellCount',
  } as const;
  kinds.forEach((kind, row) => {
    const line = grid.rows[row] ?? [];
    if (kind === 'heading') {
      for (const at of [...columns.names, columns.serial, columns.unit]) {
        cells.leave(line[at ?? -1], 'corner');
      }
    }
    if (kind === 'data' || kind === 'heading') {
      for (const at of columns.otherNames) cells.leave(line[at], 'otherLanguage');
      for (const at of columns.remarks) cells.leave(line[at], 'remark');
    }
    if (kind === 'data' || kind === 'blank') return;
    for (const cell of line) {
      const isUnitLine = kind !== 'heading' && /单位[:：]/.test(cell?.text ?? '');
      const isForeign = kind === 'heading' && cell !== undefined && !hasHan(cell.text);
      cells.leave(cell, isUnitLine ? 'unitLine' : isForeign ? 'otherLanguage' : reasons[kind]);
    }
  });
}
