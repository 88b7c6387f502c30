import { sum } from '../../../src/sheets/layout/landscape';
import type { SheetLayout } from '../../../src/sheets/layout/layout';
import { roomOf } from '../../../src/sheets/layout/paper';
import { yearAfter } from '../lastYear/years';
import { plan2017, withDistricts } from '../plans';
import { lastYearOf } from './lastYears';
import { filledYear, populationsOf } from './scenario';
import { yearBook } from './yearBook';

/** What Excel makes of a sheet: by how much it is scaled, and the part of a page's room that it takes then. */
function onPaper({ name, print, columnWidths, rowHeights, hiddenColumns = [] }: SheetLayout) {
  if (print === undefined) throw new Error(`${name} is not printed`);
  const { printArea, orientation, fitWide, fitTall, titleColumns } = print;
  const room = roomOf(orientation);
  const widths = columnWidths
    .map((width, column) => (hiddenColumns.includes(column) ? 0 : width))
    .slice(0, printArea.columns);
  const named = titleColumns ? sum(widths.slice(0, titleColumns.last + 1)) : 0;
  const across = named + (sum(widths) - named) / fitWide;
  const high = sum(rowHeights.slice(0, printArea.rows)) / (fitTall ?? 1);
  const scale = Math.min(1, room.width / across, room.height / high);
  return {
    scale,
    width: (across * scale) / room.width,
    height: (high * scale) / room.height,
    pages: fitWide * (fitTall ?? 1),
  };
}

/** Points of the letters in these pages' tables. */
const SIZES = { 各单位对照: 9, 同比: 12, 海安: 10, 汇总: 10 } as const;

describe('the pages of a summary on paper, with last year and adjusted targets', () => {
  const pagesOf = (units: number) => {
    const last = withDistricts(plan2017, units);
    const plan = yearAfter(last);
    const { summary, base } = yearBook({
      plan,
      periods: filledYear(plan, 20171107, { blanks: 4 }),
      populations: populationsOf(plan),
      lastYear: lastYearOf(last, 20171107, {}, [9]),
      adjustments: [
        {
          district: plan.districts[0]!.id,
          measure: '1',
          target: 5500,
          reason: '纪要',
          date: '2018-06-30',
        },
      ],
    });
    return Object.entries(SIZES).map(([name, size]) => {
      const sheet = [...summary, ...base].find((each) => each.name === `${name} 2018-09`)!;
      const { scale, ...rest } = onPaper(sheet);
      return { name, size: size * scale, ...rest };
    });
  };

  it.each([1, 12, 60])(
    'are read and fill it one way: %i units',
    (units) => {
      for (const { name, size, width, height } of pagesOf(units)) {
        expect([name, size >= 7]).toEqual([name, true]);
        expect([name, Math.max(width, height) > 0.9]).toEqual([name, true]);
      }
    },
    120_000,
  );

  it('fill one page both ways with nine units, in letters of 7.2 points or more', () => {
    for (const { name, size, width, height, pages } of pagesOf(9)) {
      expect([name, Math.max(size, 7.2), pages]).toEqual([name, size, 1]);
      expect([name, width > 0.95, height > 0.95]).toEqual([name, true, true]);
    }
  });
});
