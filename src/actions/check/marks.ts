import { cellKey, type CellKey } from '../../plan/cellKey';
import type { CellValue } from '../../figures/types';
import { districtByName } from '../../plan/districtByName';
import { measuresOf } from '../../plan/measures';
import type { DistrictId, Plan } from '../../plan/types';
import { checkOf } from '../../rules/byScope';
import type { Severity } from '../../rules/finding';
import { markWords } from '../../sheets/period/marks';
import { around } from '../../workbook/check/address';
import type { MarkChange, MarkWrite } from '../../workbook/check/writeMarks';
import type { Block } from '../../workbook/block';
import { isOpen } from '../../year/open';
import type { CheckedSheet, MarkPlace, CheckedPeriod } from './types';

/** The marks as they stand, or null when the sheet has none: it was made without them, or lost them. */
export function findMarks(
  block: Block | undefined,
  { block: { rows }, sheetId }: CheckedSheet,
  plan: Plan,
): MarkPlace | null {
  if (block === undefined || block.sheetId !== sheetId) return null;
  const columns = new Map<DistrictId, number>();
  for (const line of block.values) {
    line.forEach((cell, index) => {
      const district = typeof cell === 'string' ? districtByName(plan, cell) : null;
      if (district !== null && !columns.has(district.id)) {
        columns.set(district.id, block.column + index);
      }
    });
  }
  if (columns.size < plan.districts.length) return null;
  const words = new Map<CellKey, string>();
  for (const { id: measure } of measuresOf(plan)) {
    for (const [district, column] of columns) {
      const row = block.values[(rows.get(measure) ?? -1) - block.row];
      words.set(cellKey(measure, district), wordIn(row?.[column - block.column]));
    }
  }
  return { columns, words };
}

const wordIn = (value: CellValue | undefined): string => (typeof value === 'string' ? value : '');

const WEIGHT: Readonly<Record<Severity, number>> = { info: 1, warning: 2, error: 3 };

/**
 * What the marks are to say: the severest open finding about each entry.
 *
 * @param changed while somebody types: the cells just changed. A blank elsewhere is then not marked yet; that is
 * for the check that a person asks for.
 */
export function wantedMarks(
  { findings, entries, markPlace, target }: Omit<CheckedPeriod, 'marks'>,
  changed: ReadonlySet<CellKey> | null = null,
): ReadonlyMap<CellKey, string> {
  const wanted = new Map<CellKey, string>();
  const weights = new Map<CellKey, number>();
  for (const placed of findings) {
    const { district, measure, severity, rule } = placed.finding;
    if (district === null || measure === null || !isOpen(placed.finding)) continue;
    if (placed.cell === null || placed.cell.sheetId === target?.sheetId) continue;
    const key = cellKey(measure, district);
    const isNewBlank =
      changed !== null &&
      checkOf(rule).aboutBlank === true &&
      !changed.has(key) &&
      (markPlace?.words.get(key) ?? '') === '';
    if (isNewBlank || WEIGHT[severity] <= (weights.get(key) ?? 0)) continue;
    if (!entries.cells.has(key)) continue;
    weights.set(key, WEIGHT[severity]);
    wanted.set(key, markWords[severity]);
  }
  return wanted;
}

/** What has to be written so that the marks say what is wanted; null: they say it already. */
export function marksToWrite(
  place: MarkPlace,
  { sheetId, sheetName, block }: CheckedSheet,
  wanted: ReadonlyMap<CellKey, string>,
): MarkWrite | null {
  const changes = [...place.words].flatMap(([key, before]) => {
    const after = wanted.get(key) ?? '';
    const [measure = '', district = ''] = key.split(' ');
    const [row, column] = [block.rows.get(measure), place.columns.get(district)];
    if (after === before || row === undefined || column === undefined) return [];
    return [{ row, column, mark: { before, after } }];
  });
  const area = around(changes.map(({ row, column }) => ({ row, column, rows: 1, columns: 1 })));
  if (area === null) return null;
  const marks = Array.from({ length: area.rows }, () =>
    new Array<MarkChange | null>(area.columns).fill(null),
  );
  for (const { row, column, mark } of changes) {
    const line = marks[row - area.row];
    if (line !== undefined) line[column - area.column] = mark;
  }
  return { sheetId, sheetName, area, marks };
}
