import { landscape, spreadOf, sum } from '../../../src/sheets/layout/landscape';
import { periodOf } from '../../../src/plan/period';
import { periodSheet } from '../../../src/sheets/period/periodSheet';
import { targetSheet } from '../../../src/sheets/target/targetSheet';
import { plan2017, withDistricts } from '../plans';

const table = (units: number) => [36, 300, 40, ...Array.from({ length: units }, () => 54), 64];
const area = { row: 0, column: 0, rows: 9, columns: 9 };

describe('a landscape table', () => {
  it.each([1, 9, 18])('is one page with %i units, as before', (units) => {
    const spread = spreadOf(table(units), 3);
    expect(spread).toEqual({ pages: 1, head: 4 + units, leading: 3 });
    expect(landscape(2, area, spread)).toEqual({
      orientation: 'landscape',
      fitWide: 1,
      fitTall: 1,
      titleRows: { first: 2, last: 2 },
      printArea: area,
    });
  });

  it.each([30, 60, 200])(
    'is as many pages as stay readable with %i, each with its leading columns',
    (units) => {
      const widths = table(units);
      const { pages, head } = spreadOf(widths, 3);
      expect(pages).toBeGreaterThan(1);
      // Half of 11 points: a page of 770 points holds 1,540.
      expect(sum(widths.slice(0, head))).toBeLessThanOrEqual(1540);
      expect(landscape(2, area, { pages, head, leading: 3 })).toMatchObject({
        fitWide: pages,
        titleColumns: { first: 0, last: 2 },
      });
    },
  );

  it('keeps title and notes to its first page', () => {
    const plan = withDistricts(plan2017, 60);
    const names = { target: '目标', measures: '目标分解', plan: '_计划' };
    const sheets = [
      targetSheet(plan, names),
      periodSheet(plan, periodOf(2017, 9), '完成', 1, null),
    ];
    for (const { merges, columnWidths, print } of sheets) {
      expect(print).toMatchObject({ fitWide: 3 });
      const widest = Math.max(...merges.map(({ columns }) => columns));
      expect(sum(columnWidths.slice(0, widest))).toBeLessThanOrEqual(1540);
    }
  });
});
