import { lastYearActions } from '../../../src/actions/lastYear';
import { summaryActions } from '../../../src/actions/summary';
import { bookBlocks } from '../../../src/files/blocks/bookBlocks';
import { writeWorkbook } from '../../../src/host/xlsx';
import { draftOf, nextYear, planOf } from '../../../src/notice';
import type { PlanDraft } from '../../../src/notice';
import { parsePlan } from '../../../src/plan/parsePlan';
import { periodOf } from '../../../src/plan/period';
import type { Plan } from '../../../src/plan/types';
import { differences } from '../../sheets/differences';
import { plan2017 } from '../../sheets/plans';
import { expectedSummary } from '../../sheets/summary/expected';
import type { LastYearInput } from '../../sheets/summary/lastYearBook';
import { filledYear, populationsOf } from '../../sheets/summary/scenario';
import { yearBook, type YearBook } from '../../sheets/summary/yearBook';
import { openSharedBook, type OpenWorkbook } from '../../support/book';
import { itWith } from '../../support/programs';
import { recalculated } from '../../support/recalculated';
import { readSheet } from '../cells';
import { figureAt, headingsOf } from '../check/block';
import { everything, type Everything } from '../restore/workbook';
import { fillYear, resultsIn, resultsInExcel, wholeChoice } from '../summary/year';

jest.setTimeout(900_000);

/** The plan that a draft of the next year becomes once it was changed. */
function adopted(last: Plan, change: (draft: PlanDraft) => PlanDraft = (draft) => draft): Plan {
  // The notice of each year asks for the same as that of the year before.
  const draft = { ...nextYear(last), bodyTargets: draftOf(last).bodyTargets };
  const parsed = parsePlan(planOf(change(draft)));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.plan;
}

/** 海门市 is 海门区 now, and 港闸 a part of 崇川, as the plan of 2017 said already. */
const regrouped = (draft: PlanDraft): PlanDraft => ({
  ...draft,
  units: draft.units
    .filter(({ id }) => id !== 'gangzha')
    .map((unit) =>
      unit.id === 'haimen'
        ? {
            ...unit,
            name: '海门区',
            aliases: ['海门市', '海门'].filter((name) => name !== '海门区'),
          }
        : unit,
    ),
  rows: draft.rows.map((row) => ({
    ...row,
    targets: new Map([...row.targets].filter(([unit]) => unit !== 'gangzha')),
    // The printed totals were those of nine units.
    ...(row.totalRule === 'computed' && { total: null, totalRule: 'entered' as const }),
  })),
});

const plan2018 = adopted(plan2017);
const plan2019 = adopted(plan2018);
const plan2020 = adopted(plan2019, regrouped);

const year = (plan: Plan, seed: number): LastYearInput => ({
  plan,
  periods: filledYear(plan, seed, {}, [9]),
  populations: populationsOf(plan),
});
const years = {
  2017: year(plan2017, 1),
  2018: year(plan2018, 2),
  2019: year(plan2019, 3),
  2020: year(plan2020, 4),
};

/** What the pages of a year must say. */
async function bookOf(of: LastYearInput, last: LastYearInput): Promise<YearBook> {
  const { openFindings } = await summaryActions.readView(periodOf(of.plan.year, 9));
  return yearBook({ ...of, lastYear: last, openFindings });
}

const write = (plan: Plan) =>
  summaryActions.createSummary(periodOf(plan.year, 9), wholeChoice(plan), 'refuse');

describe('an officer goes on with one workbook from year to year', () => {
  let book: OpenWorkbook;
  let before: Everything;
  let books: YearBook[];
  let file: Uint8Array;

  beforeAll(async () => {
    const apart = await openSharedBook();
    await fillYear(apart, plan2019, years[2019].periods, years[2019].populations);
    file = await writeWorkbook(apart.engine.save());
    book = await openSharedBook();
    await fillYear(book, plan2017, years[2017].periods, years[2017].populations);
    await write(plan2017);
  });

  it('has 2018 against 2017, of which the sheets are in the workbook', async () => {
    await fillYear(book, plan2018, years[2018].periods, years[2018].populations);
    await lastYearActions.create(periodOf(2018, 9), { kind: 'sheets' }, 'refuse');
    await write(plan2018);
    const wanted = await bookOf(years[2018], years[2017]);
    expect(differences(expectedSummary(wanted), await resultsInExcel())).toEqual([]);
    books = [wanted];
    before = await everything();
  });

  it('has 2020 against 2019, which was another workbook, on the units of 2020', async () => {
    const period = periodOf(2020, 9);
    await fillYear(book, plan2020, years[2020].periods, years[2020].populations);
    const outcome = bookBlocks(file, lastYearActions.wantedOf(period));
    if (outcome.kind !== 'blocks') throw new Error('unreadable');
    const from = { name: '2019年.xlsx', blocks: outcome.blocks };
    const view = await lastYearActions.readView(period);
    expect(lastYearActions.fitOf(view, from)).toEqual({
      joined: [{ unit: '崇川', of: ['崇川', '港闸'] }],
      ...{ fresh: [], left: [], apart: [] },
    });
    await lastYearActions.create(period, { kind: 'file', file: from }, 'refuse');
    await write(plan2020);
    const wanted = await bookOf(years[2020], years[2019]);
    expect(differences(expectedSummary(wanted), await resultsInExcel())).toEqual([]);
    books = [...books, wanted];
  });

  it('finds 崇川 of 2019 to be 崇川 and 港闸', async () => {
    const { contents } = years[2019].periods[0]!;
    const grid = await readSheet('上年同期 2020-09');
    const { chongchuan, gangzha } = contents['1'] as Record<string, number>;
    expect(figureAt(grid, headingsOf(grid), '1', '崇川')).toBe(chongchuan! + gangzha!);
    const share = contents['3'] as Record<string, number>;
    const weighted =
      (share['chongchuan']! * chongchuan! + share['gangzha']! * gangzha!) /
      (chongchuan! + gangzha!);
    expect(figureAt(grid, headingsOf(grid), '3', '崇川')).toBeCloseTo(weighted, 9);
  });

  it('leaves the sheets of the years before as they were, cell by cell', async () => {
    const now = await everything();
    const kept = new Map(now.sheets.map((sheet) => [sheet.name, sheet]));
    for (const sheet of before.sheets) expect(kept.get(sheet.name)).toEqual(sheet);
    expect(now.names).toEqual(expect.arrayContaining([...before.names]));
  });

  itWith(
    ['libreoffice'],
    'reads the same in LibreOffice, which works everything out anew',
    async () => {
      const cells = await recalculated(await writeWorkbook(book.engine.save()));
      for (const wanted of books) {
        expect(differences(expectedSummary(wanted), resultsIn(cells))).toEqual([]);
      }
    },
  );
});
