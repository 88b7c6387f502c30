import { districtByName } from '../plan/districtByName';
import type { DistrictId, Plan } from '../plan/types';
import { marksChange, type MarkChange } from '../workbook/check/writeMarks';
import type { Block } from '../workbook/block';
import { around } from '../workbook/check/address';
import type { Change } from '../workbook/write/change';

export interface MarkedEntry {
  /** Zero-based row of its sheet. */
  readonly row: number;
  readonly district: DistrictId;
}

/**
 * Takes the marks of entries away that are written in the same request: what a check found about a figure says nothing
 * of the next one, on screen or on paper. The next check marks anew what is still wrong.
 */
export function clearedMarks(
  plan: Plan,
  marks: Block | undefined,
  sheetId: string,
  entries: readonly MarkedEntry[],
): Change[] {
  if (marks === undefined || marks.sheetId !== sheetId) return [];
  const [heads = []] = marks.values;
  const columns = new Map(
    heads.flatMap((head, column) => {
      const district = typeof head === 'string' ? districtByName(plan, head) : null;
      return district === null ? [] : [[district.id, column] as const];
    }),
  );
  const places = entries.flatMap(({ row, district }) => {
    const column = columns.get(district);
    const before = column === undefined ? '' : marks.values[row - marks.row]?.[column];
    if (column === undefined || typeof before !== 'string' || before === '') return [];
    return [{ row, column: marks.column + column, rows: 1, columns: 1, before }];
  });
  const area = around(places);
  if (area === null) return [];
  const changes = Array.from({ length: area.rows }, () =>
    new Array<MarkChange | null>(area.columns).fill(null),
  );
  for (const { row, column, before } of places) {
    const line = changes[row - area.row];
    if (line !== undefined) line[column - area.column] = { before, after: '' };
  }
  return [marksChange({ sheetId, sheetName: marks.sheetName, area, marks: changes })];
}
