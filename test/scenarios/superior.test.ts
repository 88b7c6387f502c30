import { createActions } from '../../src/actions';
import { gatherActions } from '../../src/actions/gather';
import { draftGathering } from '../../src/actions/gather/draft';
import { NO_CHOICES } from '../../src/actions/gather/types';
import { superiorActions } from '../../src/actions/superior';
import { cellsOf, draftSuperior } from '../../src/actions/superior/draft';
import { NO_SUPERIOR_CHOICES, type RowDraft } from '../../src/actions/superior/types';
import { summaryActions } from '../../src/actions/summary';
import { fillSuperior, openSuperior, type OpenedSuperior } from '../../src/files/fill/inWorker';
import { gatherFiles } from '../../src/files/gather/gatherFiles';
import { measuresOf } from '../../src/plan/measures';
import { spawnInThread } from '../files/gather/nodeWorker';
import { goodFigures } from '../files/submissions';
import { emptyContext, plan as city, september, templateBytes } from '../files/templates';
import { townPlan } from '../sheets/townPlan';
import { openSharedBook, type OpenWorkbook } from '../support/book';
import { counted } from './budget';
import { readSheet, sheetNames } from './cells';
import { fillPopulations } from './summary/year';

jest.setTimeout(600_000);

const actions = createActions();
const plan = townPlan();
const NAME = '海门_2017-09_填报.xlsx';
const worker = { spawn: spawnInThread };

/** Takes in what towns sent, as a district does. */
async function gather(...towns: readonly string[]): Promise<void> {
  const sources = await Promise.all(
    towns.map(async (town) => {
      const bytes = await templateBytes(town, goodFigures(town, plan), { plan });
      return { name: `${town}.xlsx`, size: bytes.length, bytes: async () => bytes };
    }),
  );
  const readings = await gatherFiles(sources, plan, { spawn: spawnInThread, workers: 1 });
  const context = await gatherActions.readContext(september);
  const draft = draftGathering(context, readings, NO_CHOICES);
  const by = { who: '王科', now: new Date(2017, 9, 8) };
  expect(await gatherActions.writeGathering(context, draft, by)).toMatchObject({ kind: 'written' });
}

describe('a district passes on what its towns have reported', () => {
  let book: OpenWorkbook;
  let opened: OpenedSuperior;
  let sent: Uint8Array;

  beforeAll(async () => {
    book = await openSharedBook();
    await actions.insertTargetSheet(plan, 'refuse');
    const bytes = await templateBytes('haimen', {});
    const source = { name: NAME, size: bytes.length, bytes: async () => bytes };
    const outcome = await openSuperior(source, worker);
    if (outcome?.kind !== 'template') throw new Error(JSON.stringify(outcome));
    opened = outcome;
  });

  const draftNow = async () =>
    draftSuperior(
      opened.template,
      await superiorActions.readWhole(opened.template.identity.period),
      NO_SUPERIOR_CHOICES,
    );
  const rowOf = (rows: readonly RowDraft[], key: string) =>
    rows.find(({ row }) => row.key === key)!;

  it('is told that the month of the template is not there yet', async () => {
    await expect(draftNow()).rejects.toMatchObject({
      failure: { code: 'periodMissing', period: september },
    });
  });

  it('sees that nothing can be filled in while a town has not reported', async () => {
    await actions.createPeriod(september, 'refuse');
    await gather('sanxing', 'haiyong');
    const { rows } = await draftNow();
    const why = { code: 'notReported', units: ['yuelai'] };
    expect(rows.map(({ state }) => state)).toEqual(rows.map(() => ({ kind: 'unknown', why })));
  });

  it('sees, row by row, what can be filled in and what cannot, in one request', async () => {
    await gather('yuelai');
    const { result, requests } = await counted('read the whole', book.host, draftNow);
    expect(requests).toBe(1);
    const unknown = result.rows.filter(({ state }) => state.kind !== 'value');
    expect(unknown.map(({ row, state }) => [row.key, state])).toEqual([
      ['inventions-per-10000', { kind: 'unknown', why: { code: 'missingPopulation' } }],
    ]);
    const sum = plan.districts.reduce((all, { id }) => all + goodFigures(id, plan)['2']!, 0);
    expect(rowOf(result.rows, 'patent-applications').state).toMatchObject({
      value: sum,
      exact: null,
    });
    const share = rowOf(result.rows, 'company-application-share').state;
    expect(
      share.kind === 'value' && share.exact !== null && Math.abs(share.exact - share.value),
    ).toBeLessThan(0.005);
  });

  it('fills in all of it once the populations are there, and nothing in its own workbook', async () => {
    await summaryActions.createBase(plan.year, 'refuse');
    await fillPopulations(book, plan, { sanxing: 3.2, haiyong: 1.1, yuelai: 2 });
    const sheets = await sheetNames();
    const before = await readSheet(`完成 ${september}`);
    const draft = await draftNow();
    expect(
      draft.rows.filter(({ state }) => state.kind !== 'value').map(({ row }) => row.id),
    ).toEqual([]);
    const outcome = await fillSuperior(opened, cellsOf(draft), worker);
    if (outcome?.kind !== 'filled') throw new Error(JSON.stringify(outcome));
    sent = outcome.bytes;
    expect(await sheetNames()).toEqual(sheets);
    expect(await readSheet(`完成 ${september}`)).toEqual(before);
  });

  it('is gathered by the city without a question about the file', async () => {
    const source = { name: NAME, size: sent.length, bytes: async () => sent.slice() };
    const readings = await gatherFiles([source], city, { spawn: spawnInThread, workers: 1 });
    const draft = draftGathering(emptyContext(), readings, NO_CHOICES);
    expect(draft.files.map(({ kind }) => kind)).toEqual(['warnings']);
    const haimen = draft.districts.find(({ district }) => district === 'haimen')!;
    expect(haimen.questions).toEqual([]);
    // Each town has a platform, where the city wanted one of all of them: a doubt about a figure, none about the file.
    const doubts = haimen.findings.filter(({ severity }) => severity !== 'info');
    expect(doubts.map(({ rule, measure }) => [rule, measure])).toEqual([['overCompletion', '21']]);
    expect(haimen.added).toHaveLength(27);
    const totalOf = (key: string): number => {
      const { id } = measuresOf(plan).find((measure) => measure.key === key)!;
      const sum = plan.districts.reduce((all, town) => all + goodFigures(town.id, plan)[id]!, 0);
      return Math.round(sum * 100) / 100;
    };
    for (const { id, key, aggregation } of measuresOf(city)) {
      if (aggregation.kind !== 'sum') continue;
      const added = haimen.added.find(({ measure }) => measure === id);
      expect([key, added?.after]).toEqual([key, totalOf(key)]);
    }
  });
});
