import { criterion, type Criterion } from '../../calc/evaluate/criteria';
import { areaOf, tablesOf } from '../../engine/tables/tables';
import { formatArea, parseArea } from '../../engine/address';
import { lastRow } from '../../engine/area';
import { cellValue, grow, rawCell } from '../../engine/cells';
import { patchSheetExtras, sheetExtras } from '../../engine/extras';
import type { Worksheet } from '../../engine/univer';
import type { Language } from '../../language/language';
import type { FilterCriterion, FilterExtras, TableExtras } from '../../snapshot';
import { sheetOf, type SheetObject } from '../book';
import { shownText } from '../number-format';
import { patternAt } from '../pattern';

/** Sets a sheet's filter, or none: rows that the one before hid show again, those that do not pass are hidden. */
export async function setFilter(
  object: SheetObject,
  filter: FilterExtras | undefined,
): Promise<void> {
  patchSheetExtras(sheetOf(object), { filter });
  await refilter(object);
}

/** Hides what the filters of a sheet and of its tables keep out, and nothing else. */
export async function refilter(object: SheetObject): Promise<void> {
  await object.book.engine.calculate();
  const sheet = sheetOf(object);
  const { filter, filteredRows: before = [] } = sheetExtras(sheet);
  const filters = [
    ...(filter === undefined ? [] : [filter]),
    ...tablesOf(sheet).map(filterOfTable),
  ];
  const out = new Set(filters.flatMap((one) => rowsOut(object, sheet, one)));
  const rows = [...out].sort((a, b) => a - b);
  hide(object, 'row-visible', before);
  hide(object, 'row-hidden', rows);
  patchSheetExtras(sheet, { filteredRows: rows.length === 0 ? undefined : rows });
}

/** Without the line of totals, which always shows. */
const filterOfTable = (table: TableExtras): FilterExtras => {
  const area = areaOf(table);
  const rows = area.rows - (table.showTotals ? 1 : 0);
  return { area: formatArea({ ...area, rows }), criteria: table.criteria };
};

/** Univer hides them on the screen. */
function hide(
  { book: { engine }, sheetId }: SheetObject,
  what: 'row-hidden' | 'row-visible',
  rows: readonly number[],
): void {
  if (rows.length === 0) return;
  const ranges = runsOf(rows).map(([startRow, endRow]) => ({
    ...{ startRow, endRow, startColumn: 0, endColumn: 0 },
  }));
  engine.run(`sheet.mutation.set-${what}`, { subUnitId: sheetId, ranges });
}

function runsOf(rows: readonly number[]): (readonly [first: number, last: number])[] {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] + 1 === row) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}

/** Rows of the filter's area that one of its criteria keeps out; the line of titles always shows. */
function rowsOut(object: SheetObject, sheet: Worksheet, { area: address, criteria }: FilterExtras) {
  const area = parseArea(address);
  if (area === null) return [];
  grow(object.book.engine, sheet, area);
  const tests = Object.entries(criteria).map(([at, each]) => ({
    column: area.column + Number(at),
    passes: testOf(each, object.book.language),
  }));
  const out: number[] = [];
  for (let row = area.row + 1; row <= lastRow(area); row += 1) {
    const passes = tests.every((test) => test.passes(sheet, row, test.column));
    if (!passes) out.push(row);
  }
  return out;
}

type Test = (sheet: Worksheet, row: number, column: number) => boolean;

function testOf(given: FilterCriterion, language: Language): Test {
  if (given.filterOn === 'Values') {
    const wanted = new Set(given.values.map((value) => value.toLowerCase()));
    return (sheet, row, column) => {
      const value = cellValue(rawCell(sheet, row, column));
      return wanted.has(shownText(value, patternAt(sheet, row, column), language).toLowerCase());
    };
  }
  const { criterion1, criterion2, operator } = given;
  const tests = [criterion1, ...(criterion2 === undefined ? [] : [criterion2])].map(criterion);
  return (sheet, row, column) => {
    const value = cellValue(rawCell(sheet, row, column));
    const holds = (test: Criterion): boolean => test(value === '' ? null : value);
    return operator === 'Or' ? tests.some(holds) : tests.every(holds);
  };
}
