import type { Doubt } from '../../notice';
import type { Head, Leading } from './columns';
import type { DraftCell } from './placeOf';
import { spotAt, isEmpty } from './spot';
import type { DraftReading } from './readPlanDraft';

const HEAD_OF: Partial<Record<Doubt['kind'], Head>> = {
  noYear: 'year',
  noTitle: 'title',
  noWhole: 'wholeName',
};

const COLUMN_OF: Partial<Record<Doubt['kind'], Leading>> = {
  noUnit: 'unit',
  unitOpen: 'unit',
  noName: 'label',
};

/**
 * Cells that nobody has filled and that a doubt speaks of: it is told there, and once for all of them.
 *
 * @param remark the cell in which it stands
 */
export function gapsOf(reading: DraftReading, doubt: Doubt, remark: DraftCell): DraftCell[] {
  const { units, whole, columns, titles, headRows } = reading;
  const head = headRows[HEAD_OF[doubt.kind] ?? 'footnote'];
  if (doubt.kind in HEAD_OF) return head === undefined ? [] : [{ row: head, column: 2 }];
  const { line, column } = spotAt(doubt, reading, remark.row);
  if (doubt.kind === 'noName' && doubt.place.unit !== undefined) {
    return column < 0 ? [] : [{ row: titles, column: units[column]?.column ?? 0 }];
  }
  if (line === undefined) return [];
  const { row } = line;
  const leading = COLUMN_OF[doubt.kind];
  if (leading !== undefined) return [{ row, column: columns.get(leading) ?? 0 }];
  switch (doubt.kind) {
    case 'notANumber':
    case 'date':
    case 'pairHalf':
    case 'mergedFigure':
      if (doubt.place.unit === undefined) return [{ row, column: whole.column }];
      return column < 0 ? [] : [{ row, column: units[column]?.column ?? 0 }];
    case 'cellCount':
      return [
        ...units.map((unit, at) => ({ column: unit.column, cell: line.targets[at] })),
        { column: whole.column, cell: line.total },
      ].flatMap(({ cell, ...own }) => (isEmpty(cell) ? [{ row, column: own.column }] : []));
    default:
      return [];
  }
}
