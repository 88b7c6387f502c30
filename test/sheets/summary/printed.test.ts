import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeBook } from '../../../src/files/write/writeBook';
import { printPages } from '../../support/libreoffice';
import { describeWith } from '../../support/programs';
import { plan2017 } from '../plans';
import { lastYearOf, plan2018 } from './lastYears';
import { filledYear, populationsOf } from './scenario';
import { yearBook, type YearInput } from './yearBook';

const OUTPUT = join(__dirname, '../../../test-output/summary');

const whole: YearInput = {
  plan: plan2017,
  periods: filledYear(plan2017, 2017, { blanks: 6 }),
  populations: populationsOf(plan2017),
  openFindings: 4,
  adjustments: [
    {
      district: 'haimen',
      measure: '1',
      target: 5500,
      reason: '市政府专题会议纪要',
      date: '2017-06-30',
    },
  ],
};

describeWith(['libreoffice', 'pdftoppm'], 'the summary as it is printed', () => {
  it.each([
    ['year', whole],
    [
      'years',
      {
        ...whole,
        plan: plan2018,
        periods: filledYear(plan2018, 2018, { blanks: 3 }),
        lastYear: lastYearOf(plan2017, 2017, { blanks: 2 }, [3, 9]),
      },
    ],
  ])(
    'puts every page on one sheet of A4: %s',
    async (name, input) => {
      const book = yearBook(input);
      const file = await writeBook([...book.summary, ...book.base]);
      const folder = join(OUTPUT, name);
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'year.xlsx'), file);
      const pages = await printPages(file, 100);
      pages.forEach((page, i) =>
        writeFileSync(join(folder, `page-${String(i + 1).padStart(2, '0')}.png`), page),
      );
      const sheets = [...book.summary, ...book.base].filter(
        ({ visibility }) => visibility === 'visible',
      );
      // Every sheet promises one page; only the bulletin's text may run on to a second.
      expect([sheets.length, sheets.length + 1]).toContain(pages.length);
    },
    300_000,
  );
});
