import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeBook } from '../../../src/files/write/writeBook';
import { withProgramme } from '../../plan/programmes';
import { printPages } from '../../support/libreoffice';
import { describeWith } from '../../support/programs';
import { plan2017 } from '../plans';
import { pageOf, planIn, programmeBook } from './book';

const OUTPUT = join(__dirname, '../../../test-output/programme');

describeWith(['libreoffice', 'pdftoppm'], '规划进度 as it is printed', () => {
  it('is one sheet of A4 across', async () => {
    const plan = withProgramme(plan2017);
    const former = { plan: planIn(2016, plan2017), month: 12, flaws: {} };
    const book = programmeBook(plan, [former], 20171107);
    const typed = {
      ...{ applications: { 2015: 3.41 }, density: { 2015: 16.2 }, days: { 2016: 88, 2017: 71 } },
      ...{ enterprises: { 2015: 31, 2016: 48, 2017: 66 }, budget: { 2015: 900, 2016: 950 } },
    };
    const page = pageOf(book, plan, typed, 1);
    const sheets = [page, ...book.base];
    const pages = await printPages(await writeBook(sheets), 110);
    mkdirSync(OUTPUT, { recursive: true });
    pages.forEach((image, at) => writeFileSync(join(OUTPUT, `page-${at + 1}.png`), image));
    expect(pages).toHaveLength(sheets.filter(({ visibility }) => visibility === 'visible').length);
  }, 300_000);
});
