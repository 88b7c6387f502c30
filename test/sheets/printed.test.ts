import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeBook } from '../../src/files/write/writeBook';
import { builtInPlans } from '../../src/plan/builtIn';
import { periodOf } from '../../src/plan/period';
import { completionSheet } from '../../src/sheets/completionSheet';
import { freshBlock, measuresGrid } from '../../src/sheets/tableGrid';
import { measuresSheet } from '../../src/sheets/measuresSheet';
import { periodBlock, periodSheet } from '../../src/sheets/periodSheet';
import { targetSheet } from '../../src/sheets/targetSheet';
import { printPages } from '../support/libreoffice';
import { describeWith } from '../support/programs';

const OUTPUT = join(__dirname, '../../test-output/print');

describeWith(['libreoffice', 'pdftoppm'], 'the sheets as they are printed', () => {
  it('puts each sheet on one A4 page', async () => {
    const plan = builtInPlans[0]!;
    const names = { target: '目标', measures: '目标分解', plan: '_计划' };
    const period = periodOf(2017, 9);
    const targets = freshBlock(plan, measuresGrid(plan), names.measures);
    const actuals = periodBlock(plan, '完成 2017-09');
    const entries = periodSheet(plan, period, '完成 2017-09');
    const cells = entries.cells.map((row) => [...row]);
    const haimen = 3 + 3;
    (
      [
        [3, 5587],
        [6, 1901],
        [7, 221],
        [10, 85],
        [9, 20.48],
      ] as const
    ).forEach(([row, value]) => {
      cells[row]![haimen] = value;
    });
    cells[4]![3] = { text: '1,500' };
    for (let c = 3; c < 12; c++) cells[12]![c] = c * 20;
    const book = await writeBook([
      targetSheet(plan, names),
      measuresSheet(plan, names),
      { ...entries, cells },
      completionSheet(plan, period, '完成率 2017-09', { targets, actuals }),
    ]);
    const pages = await printPages(book, 110);
    mkdirSync(OUTPUT, { recursive: true });
    pages.forEach((page, i) => writeFileSync(join(OUTPUT, `page-${i + 1}.png`), page));
    expect(pages).toHaveLength(3);
  }, 120_000);
});
