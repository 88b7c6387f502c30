import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { summaryActions } from '../../src/actions/summary';
import type { SheetExtras } from '../../src/host/snapshot';
import { readWorkbook, writeWorkbook } from '../../src/host/xlsx';
import { periodOf } from '../../src/plan/period';
import type { Plan } from '../../src/plan/types';
import { openBook, openSharedBook, type OpenWorkbook } from '../support/book';
import { differences } from '../sheets/differences';
import { plan2017, withDistricts } from '../sheets/plans';
import { expectedSummary } from '../sheets/summary/expected';
import { filledYear, populationsOf, type FilledPeriod } from '../sheets/summary/scenario';
import { yearBook, type YearBook, type YearInput } from '../sheets/summary/yearBook';
import { recalculated } from '../support/recalculated';
import { itWith } from '../support/programs';
import { counted } from './budget';
import { addressOf, readSheet, sheetNames, type Grid } from './cells';
import { figureAt, headingsOf } from './check/block';
import { fillPopulations, fillYear, resultsIn, resultsInExcel, wholeChoice } from './summary/year';

jest.setTimeout(600_000);

/** Where the workbook is kept, to be looked at. */
const OUTPUT = join(__dirname, '../../test-output/summary');
const september = periodOf(2017, 9);

const figure = (grid: Grid, id: string, district: string): unknown =>
  figureAt(grid, headingsOf(grid), id, district);

type Book = OpenWorkbook;

/** What `src/progress` says, set against what the sheets say. */
async function disagreements(input: YearInput): Promise<string[]> {
  return differences(expectedSummary(yearBook(input)), await resultsInExcel());
}

const changed = (
  periods: readonly FilledPeriod[],
  measure: string,
  district: string,
  value: number,
): FilledPeriod[] =>
  periods.map((each, index) =>
    index < periods.length - 1
      ? each
      : {
          ...each,
          contents: {
            ...each.contents,
            [measure]: { ...each.contents[measure], [district]: value },
          },
        },
  );

describe('an officer has the summary of September written', () => {
  const plan = plan2017;
  const populations = populationsOf(plan);
  const periods = filledYear(plan, 20171107, { blanks: 8, silent: 'rudong' });
  let book: Book;
  let input: YearInput;

  beforeAll(async () => {
    book = await openSharedBook();
    await fillYear(book, plan, periods, populations);
  });

  it('sees first what will be written, in two requests', async () => {
    const before = await sheetNames();
    const { result, requests } = await counted('preview the summary', book.host, () =>
      summaryActions.previewSummary(september, wholeChoice(plan)),
    );
    expect(requests).toBe(2);
    expect(result.sheets).toHaveLength(18);
    expect(result.sheets[0]).toMatchObject({ name: '汇总 2017-09', existing: null });
    expect(await sheetNames()).toEqual(before);
  });

  it('has it in three requests, nine district pages included', async () => {
    const { result, requests } = await counted('write the summary', book.host, () =>
      summaryActions.createSummary(september, wholeChoice(plan), 'refuse'),
    );
    expect(requests).toBe(3);
    expect(result.written).toHaveLength(18);
    expect((await sheetNames()).slice(-18)[0]).toBe('汇总 2017-09');
  });

  it('reads on every page what src/progress says', async () => {
    const { openFindings, figures } = await summaryActions.readView(september);
    input = { plan, periods, populations, openFindings };
    expect(openFindings).toBeGreaterThan(0);
    expect(figures.figure('1', 'haimen').actual).toEqual({ kind: 'number', value: 5587 });
    expect(await disagreements(input)).toEqual([]);
  });

  it('changes one figure by hand, and everything follows', async () => {
    const address = addressOf(headingsOf(await readSheet('完成 2017-09')), '1', '海门');
    await book.host.typeInto('完成 2017-09', address, '6200');
    const after = { ...input, periods: changed(periods, '1', 'haimen', 6200) };
    const before = differences(expectedSummary(yearBook(input)), await resultsInExcel());
    expect(before.length).toBeGreaterThan(20);
    expect(await disagreements(after)).toEqual([]);
    input = after;
  });

  itWith(['libreoffice'], 'is computed alike by LibreOffice from the saved file', async () => {
    const file = await writeWorkbook(book.engine.save());
    const cells = await recalculated(file);
    expect(differences(expectedSummary(yearBook(input)), resultsIn(cells))).toEqual([]);
  });

  it('shows the weighted density, and 缺人口数 once a population is missing', async () => {
    const weighted = figure(await readSheet('完成 2017-09'), '7', '合计');
    const sum = plan.districts.reduce(
      (all, { id }) => {
        const value = periods.at(-1)?.contents['7']?.[id];
        const weight = populations[id] ?? 0;
        return typeof value === 'number'
          ? { top: all.top + value * weight, bottom: all.bottom + weight }
          : all;
      },
      { top: 0, bottom: 0 },
    );
    expect(weighted).toBeCloseTo(sum.top / sum.bottom, 9);
    await fillPopulations(book, plan, { ...populations, haian: 0 });
    expect(figure(await readSheet('完成 2017-09'), '7', '合计')).toBe('缺人口数');
    await fillPopulations(book, plan, populations);
    expect(figure(await readSheet('完成 2017-09'), '7', '合计')).toBeCloseTo(Number(weighted), 9);
    expect(figure(await readSheet('目标'), '7', '合计')).toBe(22);
  });

  it('never overwrites: it refuses, or makes a numbered copy that agrees as well', async () => {
    await expect(
      summaryActions.createSummary(september, wholeChoice(plan), 'refuse'),
    ).rejects.toMatchObject({ failure: { code: 'sheetExists', name: '汇总 2017-09' } });
    const few = { pages: ['charts'], districts: [] } as const;
    const { written } = await summaryActions.createSummary(september, few, 'numberedCopy');
    expect(written.map(({ link }) => link.sheetName)).toEqual([
      '汇总 2017-09 (2)',
      '图表 2017-09 (2)',
      '评分 2017-09 (2)',
      '趋势 2017-09 (2)',
      '测算 2017-09 (2)',
    ]);
    const first = await readSheet('汇总 2017-09');
    expect((await readSheet('汇总 2017-09 (2)')).values).toEqual(first.values);
    expect(await disagreements(input)).toEqual([]);
  });

  it('has charts that Excel made, over live cells', async () => {
    const charts = await Excel.run(async (context) => {
      const of = (name: string) =>
        context.workbook.worksheets
          .getItem(name)
          .charts.load('items/chartType,items/title/text,items/series/items/name');
      const [pages, trend] = [of('图表 2017-09'), of('趋势 2017-09')];
      await context.sync();
      return [...pages.items, ...trend.items].map(({ chartType, series }) => [
        chartType,
        series.items.length,
      ]);
    });
    expect(charts).toEqual([
      ['BarStacked', 5],
      ['BarStacked', 1],
      ['BarStacked', 5],
      // Nine units, what is due, the highest, the lowest and the whole.
      ['Line', 13],
    ]);
  });

  it('has them in the saved file as well, as real ones, each over the same cells', async () => {
    const file = await writeWorkbook(book.engine.save());
    mkdirSync(OUTPUT, { recursive: true });
    writeFileSync(join(OUTPUT, 'summary-2017-09.xlsx'), file);
    const parts = unzipSync(file, { filter: ({ name }) => /charts\/chart\d+\.xml$/.test(name) });
    const charts = Object.values(parts).map((bytes) => strFromU8(bytes));
    const all = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map(([, at]) => at);
    // Four of the summary, three of its numbered copy, one of the copy's trend.
    expect(charts).toHaveLength(8);
    const [bars = ''] = charts;
    expect(all(bars, /<c:barDir val="(\w+)"/g)).toEqual(['bar']);
    expect(all(bars, /<c:f>([^<]+)<\/c:f>/g)).toEqual(
      ['M', 'N', 'O', 'P', 'Q'].flatMap((column) => [
        "'图表 2017-09'!$L$4:$L$12",
        `'图表 2017-09'!$${column}$4:$${column}$12`,
      ]),
    );
    const opened = await openBook({ snapshot: await readWorkbook(file, 'saved.xlsx') });
    const again = opened.engine.save();
    const kept = Object.values(again.sheets).flatMap(
      ({ custom }) => (custom as SheetExtras | undefined)?.charts ?? [],
    );
    expect(kept).toHaveLength(8);
  });
});

describe.each([
  ['eight', 8],
  ['ten', 10],
])('with %s districts', (_name, count) => {
  const plan: Plan = withDistricts(plan2017, count);
  const populations = populationsOf(plan);
  const periods = filledYear(plan, 7 * count, { blanks: 4 });
  let book: Book;

  beforeAll(async () => {
    book = await openSharedBook();
    await fillYear(book, plan, periods, null);
  });

  it('populations that come last give every period its weighted total, in three requests at most', async () => {
    expect(figure(await readSheet('完成 2017-06'), '7', '合计')).toBe('缺人口数');
    const { requests } = await counted('add populations', book.host, () =>
      summaryActions.createBase(plan.year, 'refuse'),
    );
    expect(requests).toBeLessThanOrEqual(3);
    await fillPopulations(book, plan, populations);
    expect(typeof figure(await readSheet('完成 2017-06'), '7', '合计')).toBe('number');
  });

  it('every page has them, in the same three requests', async () => {
    const { result, requests } = await counted('write the summary', book.host, () =>
      summaryActions.createSummary(september, wholeChoice(plan), 'refuse'),
    );
    expect(requests).toBe(3);
    expect(result.written).toHaveLength(9 + count);
    const { openFindings } = await summaryActions.readView(september);
    expect(await disagreements({ plan, periods, populations, openFindings })).toEqual([]);
  });
});

describe('a target was adjusted', () => {
  const plan = plan2017;
  const populations = populationsOf(plan);
  const periods = filledYear(plan, 5500);
  const adjustment = {
    district: 'haimen',
    measure: '1',
    target: 5500,
    reason: '市政府专题会议纪要',
    date: '2017-06-30',
  } as const;
  let book: Book;
  let told: YearBook;

  beforeAll(async () => {
    book = await openSharedBook();
    await fillYear(book, plan, periods, populations);
  });

  it('the sheet for it comes in two requests, and takes the adjustment', async () => {
    const { requests } = await counted('add adjustments', book.host, () =>
      summaryActions.createAdjustments(plan.year, 'refuse'),
    );
    expect(requests).toBe(2);
    const typed = ['海门', '1', '5500', adjustment.reason, adjustment.date];
    for (const [index, column] of ['B', 'C', 'F', 'G', 'H'].entries()) {
      await book.host.typeInto('目标调整', `${column}4`, typed[index] ?? '');
    }
    expect((await readSheet('目标调整')).values[3]).toEqual(expect.arrayContaining(['有效', 4000]));
  });

  it('the summary shows completion against both', async () => {
    const { written } = await summaryActions.createSummary(september, wholeChoice(plan), 'refuse');
    expect(written.map(({ purpose }) => purpose)).toContain('adjustedCompletion');
    const { openFindings } = await summaryActions.readView(september);
    told = yearBook({ plan, periods, populations, openFindings, adjustments: [adjustment] });
    expect(differences(expectedSummary(told), await resultsInExcel())).toEqual([]);
    expect(figure(await readSheet('完成率（调整后）2017-09'), '1', '海门')).toBe(1.015);
    expect(figure(await readSheet('完成率 2017-09'), '1', '海门')).toBe(1.396);
  });
});
