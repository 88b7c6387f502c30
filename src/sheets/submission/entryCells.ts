import type { MeasureId } from '../../plan/types';
import type { BookCell } from './book';
import type { TemplateColumn } from '../template/labels';
import type { EntriesPlace } from './findEntries';

/** One cell of a measure's row; undefined where nothing was ever written. */
export function cellAt(
  { sheet, rows, columns }: EntriesPlace,
  id: MeasureId,
  column: TemplateColumn,
): BookCell | undefined {
  return sheet.rows.get(rows.get(id) ?? -1)?.get(columns.get(column) ?? -1);
}

/** What a cell says as text, without blanks around it; `''` for an empty one. */
export function textAt(place: EntriesPlace, id: MeasureId, column: TemplateColumn): string {
  const value = cellAt(place, id, column)?.value ?? null;
  return value === null ? '' : String(value).trim();
}
