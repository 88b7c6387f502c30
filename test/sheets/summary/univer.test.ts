import { createHeadlessEngine } from '../../../src/host/engine/headless';
import { blankSheet, blankWorkbook } from '../../../src/host/engine/blank';
import { periodOf } from '../../../src/plan/period';
import type { LayoutCell, SheetLayout } from '../../../src/sheets/layout/layout';
import { differences } from '../differences';
import { plan2017 } from '../plans';
import { expectedSummary } from './expected';
import { lastYearOf, plan2018 } from './lastYears';
import { filledYear, populationsOf, type Contents, type FilledPeriod } from './scenario';
import { yearBook, type YearBook } from './yearBook';

const TEXT = 1;

function sheetData(sheets: readonly SheetLayout[]) {
  return {
    ...blankWorkbook(),
    sheetOrder: sheets.map((_, index) => `s${index}`),
    sheets: Object.fromEntries(
      sheets.map(({ name, cells }, index) => [
        `s${index}`,
        {
          ...blankSheet(`s${index}`, name),
          rowCount: cells.length + 10,
          columnCount: 80,
          cellData: Object.fromEntries(
            cells.map((row, r) => [
              r,
              Object.fromEntries(
                row.flatMap((cell, c) => (cell === null ? [] : [[c, cellData(cell)] as const])),
              ),
            ]),
          ),
        },
      ]),
    ),
  };
}

function cellData(cell: Exclude<LayoutCell, null>) {
  if (typeof cell === 'number') return { v: cell };
  return 'formula' in cell ? { f: cell.formula } : { v: cell.text, t: TEXT };
}

const august = periodOf(2017, 8);

function without(unit: string, { period, contents }: FilledPeriod): FilledPeriod {
  const rows = Object.entries(contents).map(([id, row]) => [id, { ...row, [unit]: null }]);
  return { period, contents: Object.fromEntries(rows) as Contents };
}

async function disagreements(book: YearBook): Promise<string[]> {
  const sheets = [...book.summary, ...book.base];
  const engine = createHeadlessEngine();
  try {
    engine.load(sheetData(sheets));
    await engine.calculate();
    const ids = new Map(sheets.map(({ name }, index) => [name, `s${index}`]));
    const results = (sheet: string, row: number, column: number) =>
      engine.sheet(ids.get(sheet) ?? '')?.getCellRaw(row, column)?.v ?? '';
    return differences(expectedSummary(book), results).slice(0, 40);
  } finally {
    engine.dispose();
  }
}

describe('the summary as the embedded engine computes it', () => {
  const periods = filledYear(plan2017, 20171107, { blanks: 7, nonsense: 2, silent: 'rudong' });
  const [march, june, september] = periods as [FilledPeriod, FilledPeriod, FilledPeriod];
  const gaps = [march, without('haian', june), { period: august, contents: {} }, september];

  it.each([
    ['month by month', periods],
    ['across an empty month, and one that a unit left out', gaps],
  ])(
    'says what src/progress says, in every cell, %s',
    async (_, filled) => {
      const book = yearBook({
        plan: plan2017,
        periods: filled,
        populations: populationsOf(plan2017),
        openFindings: 3,
        adjustments: [
          { district: 'haimen', measure: '1', target: 5500, reason: '纪要', date: '2017-06-30' },
        ],
      });
      expect(await disagreements(book)).toEqual([]);
    },
    300_000,
  );

  it.each([
    ['both years whole', {}, {}],
    ['gaps in both years', { blanks: 9, nonsense: 3 }, { blanks: 6, nonsense: 2, silent: 'rugao' }],
  ])(
    'sets it against the last year, on this year’s units: %s',
    async (_, last, now) => {
      const book = yearBook({
        plan: plan2018,
        periods: filledYear(plan2018, 7, now),
        populations: populationsOf(plan2018),
        lastYear: lastYearOf(plan2017, 20171107, last),
      });
      expect(await disagreements(book)).toEqual([]);
    },
    300_000,
  );
});
