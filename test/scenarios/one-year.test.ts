import { createActions } from '../../src/actions';
import { createCheckActions } from '../../src/actions/check';
import { gatherActions } from '../../src/actions/gather';
import { draftGathering } from '../../src/actions/gather/draft';
import { districtsToReturn } from '../../src/actions/gather/returnSlips';
import { NO_CHOICES, type GatherDraft } from '../../src/actions/gather/types';
import { summaryActions } from '../../src/actions/summary';
import { templateActions } from '../../src/actions/templates';
import { contentFor } from '../../src/actions/templates/templateFile';
import { gatherFiles } from '../../src/files/gather/gatherFiles';
import type { FileOutcome } from '../../src/files/gather/fileOutcome';
import { isCumulative } from '../../src/plan/kinds';
import { measuresOf } from '../../src/plan/measures';
import { periodOf } from '../../src/plan/period';
import { wantsSomething } from '../../src/year/open';
import { spawnInThread } from '../files/gather/nodeWorker';
import { goodFigures } from '../files/submissions';
import { templateBytes } from '../files/templates';
import { plan2017 as plan } from '../sheets/plans';
import { populationsOf } from '../sheets/summary/scenario';
import { addressOf, readSheet } from './cells';
import { headingsOf } from './check/block';
import { openSharedBook, type OpenWorkbook } from '../support/book';
import { fill, fillPopulations } from './summary/year';

jest.setTimeout(600_000);

const [july, august, september] = [7, 8, 9].map((month) => periodOf(2017, month)) as [
  ReturnType<typeof periodOf>,
  ReturnType<typeof periodOf>,
  ReturnType<typeof periodOf>,
];
const actions = createActions();
const checking = createCheckActions(() => new Date(2017, 9, 8, 9));
const who = { who: '王科', now: new Date(2017, 9, 8, 9, 30, 12) };

/** 海门's second file: what it wrote beside row 25 is long, and looks like several remarks. */
const SAID = `${'一次授权；'.repeat(1200)}1：并非第1项`;

async function filed(
  figures: Readonly<Record<string, number>>,
  remarks: ReadonlyMap<string, string>,
): Promise<FileOutcome[]> {
  const bytes = await templateBytes('haimen', figures, { remarks });
  const file = {
    name: '海门.xlsx',
    size: bytes.length,
    bytes: () => Promise.resolve(bytes.slice()),
  };
  return gatherFiles([file], plan, { spawn: spawnInThread, workers: 1 });
}

const haimen = (draft: GatherDraft) =>
  draft.districts.find(({ district }) => district === 'haimen')!;
const lines = (found: readonly { rule: string; measure: string | null }[]): string[] =>
  found.map(({ rule, measure }) => `${rule} ${measure}`);

describe('a year with an empty month, asked by everybody', () => {
  let book: OpenWorkbook;
  const figures = goodFigures('haimen');
  /** July: as far as a year comes until then, but for row 1, of which ten were struck off since. */
  const before: Readonly<Record<string, number>> = {
    ...Object.fromEntries(
      measuresOf(plan).map((measure) => {
        const figure = figures[measure.id]!;
        return [measure.id, isCumulative(measure) ? Math.round((figure * 7) / 9) : figure];
      }),
    ),
    '1': figures['1']! + 10,
  };

  beforeAll(async () => {
    book = await openSharedBook();
    await actions.insertTargetSheet(plan, 'refuse');
    await summaryActions.createBase(2017, 'refuse');
    await fillPopulations(book, plan, populationsOf(plan));
    const contents = Object.entries(before).map(([id, haimen]) => [id, { haimen }] as const);
    await fill(book, plan, { period: july, contents: Object.fromEntries(contents) });
    await actions.createPeriod(august, 'refuse');
    await actions.createPeriod(september, 'refuse');
  });

  it('compares with the latest figure that was reported', async () => {
    const order = await templateActions.orderTemplates(september, null);
    const unit = plan.districts.find(({ id }) => id === 'haimen')!;
    expect(contentFor(order, unit).previous.get('1')).toBe(before['1']);

    const context = await gatherActions.readContext(september);
    const draft = draftGathering(context, await filed(figures, new Map()), NO_CHOICES);
    expect(haimen(draft).findings.filter(wantsSomething)).toMatchObject([
      { rule: 'lower', measure: '1', facts: { before: before['1'], since: july } },
    ]);
    expect(districtsToReturn(draft)).toHaveLength(1);

    const entries = headingsOf(await readSheet('完成 2017-09'));
    await book.host.typeInto('完成 2017-09', addressOf(entries, '1', '海门'), String(figures['1']));
    const check = await checking.check(september);
    expect(check.since).toBe(july);
    const { findings } = check;
    expect(findings.find(({ finding }) => finding.rule === 'lower')?.finding).toMatchObject({
      facts: { before: before['1'], since: july },
    });
  });

  it('has an answer settled everywhere once it is given', async () => {
    const check = await checking.check(september);
    const open = check.findings.filter(({ finding }) => wantsSomething(finding));
    expect((await summaryActions.readView(september)).openFindings).toBe(open.length);
    const { finding } = open.find((each) => each.finding.rule === 'lower')!;
    const after = await checking.explain(check, finding, '十件重复，已剔除');
    const left = after.findings.filter((each) => wantsSomething(each.finding));
    expect(left).toHaveLength(open.length - 1);
    expect((await summaryActions.readView(september)).openFindings).toBe(left.length);

    const context = await gatherActions.readContext(september);
    const draft = draftGathering(context, await filed(figures, new Map()), NO_CHOICES);
    expect(draft.files.map(({ kind }) => kind)).toEqual(['accepted']);
    expect(lines(haimen(draft).findings.filter(wantsSomething))).toEqual([]);
    expect(haimen(draft).faulty).toEqual([]);
    expect(districtsToReturn(draft)).toEqual([]);
  });

  it('keeps what a unit wrote word by word, and settles by it', async () => {
    const doubtful = { ...figures, '25': 30 };
    const readings = await filed(doubtful, new Map([['25', SAID]]));
    const context = await gatherActions.readContext(september);
    const draft = draftGathering(context, readings, NO_CHOICES);
    expect(await gatherActions.writeGathering(context, draft, who)).toMatchObject({
      kind: 'written',
    });
    const { year } = await gatherActions.readContext(september);
    expect(year.files.at(-1)?.remarks).toEqual([{ measure: '25', text: SAID }]);
    expect(year.answers).toMatchObject([{ rule: 'lower', text: '十件重复，已剔除' }]);
    const check = await checking.check(september);
    const about = check.findings.filter(({ finding }) => finding.measure === '25');
    expect(about.length).toBeGreaterThan(0);
    expect(about.every(({ finding }) => finding.explained === SAID)).toBe(true);
    const open = check.findings.filter(({ finding }) => wantsSomething(finding));
    expect((await summaryActions.readView(september)).openFindings).toBe(open.length);
  });

  it('counts in the summary from the month that has reports', async () => {
    await summaryActions.createSummary(september, { pages: [], districts: [] }, 'refuse');
    const { values } = await readSheet('汇总 2017-09');
    const header = values.find((row) => row.some((cell) => String(cell).startsWith('比7月底')))!;
    const column = header.findIndex((cell) => String(cell).startsWith('比7月底'));
    const row = values.find(([id]) => String(id) === '25')!;
    expect(row[column]).toBe(30 - before['25']!);
  });

  it('says everywhere that populations cannot be read, and goes on', async () => {
    const { values, row, column } = await readSheet('基础数据');
    const header = values.findIndex((cells) => cells.includes('常住人口（万人）'));
    const at = values[header]!.indexOf('常住人口（万人）');
    const address = `${String.fromCharCode(65 + column + at)}${row + header + 1}`;
    await Excel.run(async (run) => {
      run.workbook.worksheets.getItem('基础数据').protection.unprotect();
      await run.sync();
    });
    await book.host.typeInto('基础数据', address, '人数');
    const expected = [{ what: 'populations', sheet: '基础数据', missing: ['常住人口（万人）'] }];
    expect((await actions.readStatus()).damages).toMatchObject(expected);
    expect((await checking.check(september)).year.damages).toMatchObject(expected);
    expect((await gatherActions.readContext(september)).year.damages).toMatchObject(expected);
    const view = await summaryActions.readView(september);
    expect(view.damages).toMatchObject(expected);
    expect(view.figures.figure('7', '合计').actual).toMatchObject({ reason: 'missingPopulation' });
  });
});
