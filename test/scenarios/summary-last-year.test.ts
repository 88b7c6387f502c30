import { createActions } from '../../src/actions';
import { lastYearActions } from '../../src/actions/lastYear';
import { summaryActions } from '../../src/actions/summary';
import { writeWorkbook } from '../../src/host/xlsx';
import { periodOf } from '../../src/plan/period';
import { differences } from '../sheets/differences';
import { plan2017 } from '../sheets/plans';
import { expectedSummary } from '../sheets/summary/expected';
import { lastYearOf, plan2018 } from '../sheets/summary/lastYears';
import { filledYear, populationsOf } from '../sheets/summary/scenario';
import { yearBook, type YearBook, type YearInput } from '../sheets/summary/yearBook';
import { openSharedBook, type OpenWorkbook } from '../support/book';
import { itWith } from '../support/programs';
import { recalculated } from '../support/recalculated';
import { counted } from './budget';
import { addressOf, readSheet } from './cells';
import { headingsOf } from './check/block';
import { fill, fillYear, resultsIn, resultsInExcel, wholeChoice } from './summary/year';

jest.setTimeout(600_000);

const actions = createActions();
const [march, september] = [periodOf(2018, 3), periodOf(2018, 9)];

describe('a workbook with two years, of which one unit became a part of another', () => {
  const plan = plan2018;
  const lastYear = lastYearOf(plan2017, 20171107, { blanks: 3 });
  const periods = filledYear(plan, 2018, { blanks: 4 });
  let book: OpenWorkbook;
  let input: YearInput;
  let told: YearBook;

  beforeAll(async () => {
    book = await openSharedBook();
    await fillYear(book, plan2017, lastYear.periods, populationsOf(plan2017));
    await actions.insertTargetSheet(plan, 'numberedCopy');
    for (const period of periods) await fill(book, plan, period);
  });

  it('says nothing of the last year while 同比 is not there', async () => {
    const { bulletin, openFindings } = await summaryActions.readView(september);
    expect(bulletin.map(({ text }) => text).join()).not.toContain('上年同期');
    input = { plan, periods, populations: {}, openFindings };
  });

  it('has it on every page once it is there, in the same three requests', async () => {
    for (const period of [march, september]) {
      await lastYearActions.create(period, { kind: 'sheets' }, 'refuse');
    }
    const { requests } = await counted('write the summary', book.host, () =>
      summaryActions.createSummary(september, wholeChoice(plan), 'refuse'),
    );
    expect(requests).toBe(3);
    told = yearBook({ ...input, lastYear });
    expect(differences(expectedSummary(told), await resultsInExcel())).toEqual([]);
  });

  it('tells in the pane what the bulletin says', async () => {
    const { bulletin } = await summaryActions.readView(september);
    const { values } = await readSheet('通报 2018-09');
    const texts = values.map(([first]) => String(first).trim());
    expect(bulletin.map(({ text }) => text.trim())).toEqual(texts.slice(0, bulletin.length));
    expect(texts.join()).toMatch(/与上年同期相比，可比的\d+个计量项中/);
  });

  it('follows a figure of the last year that is corrected', async () => {
    const address = addressOf(headingsOf(await readSheet('完成 2017-09')), '8', '港闸');
    await book.host.typeInto('完成 2017-09', address, '400');
    const corrected = {
      ...lastYear,
      periods: lastYear.periods.map((each) =>
        each.period === '2017-09'
          ? {
              ...each,
              contents: { ...each.contents, '8': { ...each.contents['8'], gangzha: 400 } },
            }
          : each,
      ),
    };
    const before = differences(expectedSummary(told), await resultsInExcel());
    expect(before.length).toBeGreaterThan(2);
    told = yearBook({ ...input, lastYear: corrected });
    expect(differences(expectedSummary(told), await resultsInExcel())).toEqual([]);
  });

  itWith(['libreoffice'], 'is computed alike by LibreOffice from the saved file', async () => {
    const cells = await recalculated(await writeWorkbook(book.engine.save()));
    expect(differences(expectedSummary(told), resultsIn(cells))).toEqual([]);
  });

  it('goes on without it where 同比 lost a row, and says so', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('同比 2018-09');
      sheet.protection.unprotect();
      sheet.getRange('A4').values = [[99]];
      await context.sync();
    });
    const { damages, bulletin } = await summaryActions.readView(september);
    expect(damages).toEqual([
      { what: 'lastYear', sheet: '同比 2018-09', missing: ['序号 1'], duplicate: [] },
    ]);
    expect(bulletin.map(({ text }) => text).join()).not.toContain('上年同期');
  });
});
