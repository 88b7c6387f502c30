import { writeBook } from '../../src/files/write/writeBook';
import type { SheetLayout } from '../../src/sheets/layout/layout';
import { measuresSheet } from '../../src/sheets/target/measuresSheet';
import { targetSheet } from '../../src/sheets/target/targetSheet';
import { plan2017 } from '../sheets/plans';
import { filledYear, populationsOf } from '../sheets/summary/scenario';
import { yearBook } from '../sheets/summary/yearBook';
import { printPages } from '../support/libreoffice';
import { expectPicture, rowsOf } from '../support/pictures';
import { describeWith } from '../support/programs';
import { recalculated } from '../support/recalculated';

const DPI = 110;

/** So many rows say enough about what a page shows. */
const ROWS = 40;

/** Prints one sheet of a workbook and holds it against the picture in the README. */
async function expectPrinted(name: string, sheets: readonly SheetLayout[], shown: SheetLayout) {
  const visible = sheets.filter(({ visibility }) => visibility === 'visible');
  const file = await writeBook([shown, ...sheets.filter((sheet) => sheet !== shown)]);
  const [page] = await printPages(file, DPI);
  const cells = (await recalculated(file)).get(shown.name) ?? [];
  expect(visible).toContain(shown);
  expect(cells.flat().filter((cell) => /^#[A-Z/0]+[?!A]/.test(String(cell)))).toEqual([]);
  await expectPicture(name, page!, { pane: [], sheet: rowsOf(cells.slice(0, ROWS)) });
}

describeWith(
  ['libreoffice', 'pdftoppm'],
  'the pages in the README, as LibreOffice prints them',
  () => {
    const names = { target: '目标', measures: '目标分解', plan: '_计划' };
    const { summary, base } = yearBook({
      plan: plan2017,
      periods: filledYear(plan2017, 2017, { blanks: 0 }),
      populations: populationsOf(plan2017),
      openFindings: 4,
    });
    const sheetOf = (name: string) => summary.find((sheet) => sheet.name.startsWith(`${name} `))!;

    it('the target sheet', () => {
      const sheet = targetSheet(plan2017, names);
      return expectPrinted('target-sheet.png', [sheet, measuresSheet(plan2017, names)], sheet);
    }, 300_000);

    it.each([
      ['summary-city.png', '汇总'],
      ['summary-charts.png', '图表'],
    ])('%s', (file, name) => expectPrinted(file, [...summary, ...base], sheetOf(name)), 300_000);
  },
);
