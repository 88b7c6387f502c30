import { createActions } from '../../src/actions';
import { createCheckActions } from '../../src/actions/check';
import { gatherActions } from '../../src/actions/gather';
import { draftGathering } from '../../src/actions/gather/draft';
import { ledgersSent } from '../../src/actions/gather/ledgers/sent';
import { NO_CHOICES } from '../../src/actions/gather/types';
import { restoreActions } from '../../src/actions/restore';
import { summaryActions } from '../../src/actions/summary';
import type { SummaryChoice } from '../../src/actions/summary/types';
import { gatherFiles } from '../../src/files/gather/gatherFiles';
import { companies, ledgerFile } from '../files/ledgerFile';
import { spawnInThread } from '../files/gather/nodeWorker';
import { plan, september } from '../files/templates';
import { openSharedBook, type OpenWorkbook } from '../support/book';
import { counted } from './budget';
import { readSheet, sheetNames } from './cells';

jest.setTimeout(600_000);

const actions = createActions();
const [PAGE, LEDGER] = ['佐证情况 2017-09', '台账 专利消零企业'];
const who = { who: '王科', now: new Date(2017, 9, 8, 9, 30, 12) };
const evidence: SummaryChoice = { pages: ['evidence'], districts: [] };

let book: OpenWorkbook;

beforeAll(async () => {
  book = await openSharedBook();
  await actions.insertTargetSheet(plan, 'refuse');
  await actions.createPeriod(september, 'refuse');
});

async function gather(...sent: Parameters<typeof ledgerFile>[]): Promise<void> {
  const files = await Promise.all(
    sent.map(async (parts) => {
      const { name, bytes } = await ledgerFile(...parts);
      return { name, size: bytes.length, bytes: async () => bytes };
    }),
  );
  const readings = await gatherFiles(files, plan, { spawn: spawnInThread, workers: 1 });
  const context = await gatherActions.readContext(september, { ledgers: ledgersSent(readings) });
  const draft = draftGathering(context, readings, NO_CHOICES);
  expect(await gatherActions.writeGathering(context, draft, who)).toMatchObject({
    kind: 'written',
  });
}

/** The line of a measure in the first table: reported, agreeing, differing, without ledger, cleared, rows, struck. */
async function line(id = '*10'): Promise<unknown[]> {
  const { values } = await readSheet(PAGE);
  const at = values.findIndex(([first]) => first === id);
  const [heads = []] = values.filter((each) => each[0] === '序号');
  return values[at]!.slice(heads.indexOf('已报'), heads.indexOf('已报') + 7);
}

async function listed(): Promise<unknown[][]> {
  const { values } = await readSheet(PAGE);
  const at = values.findIndex(([first]) => first === '台账');
  return values
    .slice(at + 1, at + 4)
    .map((each) => each.slice(0, 12).filter((cell) => cell !== ''));
}

async function unjudged(): Promise<unknown> {
  const { values } = await readSheet(PAGE);
  return values.find(([first]) => String(first).startsWith('未能计入'))?.[0] ?? '';
}

it('is not offered, and not written, while there is no 台账', async () => {
  expect(await summaryActions.readView(september)).toMatchObject({ hasLedgers: false });
  const preview = await summaryActions.previewSummary(september, evidence);
  const names = preview.sheets.map(({ name }) => name);
  expect(names).toContain('汇总 2017-09');
  expect(names).not.toContain(PAGE);
});

it('is written with the other pages, in no more requests', async () => {
  await gather(['haian', september, companies(1, 3)], ['rugao', september, companies(11, 2), 5]);
  expect(await summaryActions.readView(september)).toMatchObject({ hasLedgers: true });
  const { requests } = await counted('summary with 佐证情况', book.host, () =>
    summaryActions.createSummary(september, evidence, 'refuse'),
  );
  expect(requests).toBeLessThanOrEqual(4);
  expect(await line()).toEqual([2, 1, 1, 0, 0, 5, 0]);
  expect((await listed())[0]).toEqual(['无剔除']);
});

it('follows what is struck out, as the check does', async () => {
  const column = (await readSheet(LEDGER)).values[2]!.indexOf('剔除原因');
  await book.host.typeInto(LEDGER, `${String.fromCharCode(65 + column)}5`, '与如皋重复');
  expect(await line()).toEqual([2, 0, 2, 0, 0, 4, 1]);
  expect((await listed())[0]).toEqual([
    ...['专利消零企业', '海安', expect.any(String), '2017-09起', '与如皋重复'],
  ]);
  const { findings } = await createCheckActions().check(september);
  const differing = findings.filter(({ finding }) => finding.rule === 'evidenceDiffers');
  expect(differing.map(({ finding }) => finding.district)).toEqual(['haian', 'rugao']);
});

it('follows a list that grows, and columns and rows that are moved', async () => {
  await gather(['qidong', september, companies(21, 4)]);
  expect(await line()).toEqual([3, 1, 2, 0, 0, 8, 1]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(LEDGER);
    sheet.getRange('C:C').insert('Right');
    sheet.getRange('1:2').insert('Down');
    await context.sync();
  });
  expect(await line()).toEqual([3, 1, 2, 0, 0, 8, 1]);
});

it('says what it cannot count', async () => {
  expect(await unjudged()).toBe('');
  const { values, row } = await readSheet(LEDGER);
  const titles = values.findIndex((each) => each.includes('填报单位'));
  expect(values[titles + 1]?.[1]).toBe('海安');
  const head = row + titles;
  await book.host.typeInto(LEDGER, `B${head + 2}`, '海 安 某处');
  expect(await unjudged()).toMatch(/“专利消零企业”1行；$/);
  await book.host.typeInto(LEDGER, `B${head + 1}`, '单位');
  expect(await unjudged()).toMatch(/“专利消零企业”缺少原有列名；$/);
  const { values: page } = await readSheet(PAGE);
  expect(page.flat()).toContain('台账缺列');
  await book.host.typeInto(LEDGER, `B${head + 1}`, '填报单位');
  await book.host.typeInto(LEDGER, `B${head + 2}`, '海安');
  expect(await line()).toEqual([3, 1, 2, 0, 0, 8, 1]);
});

it('goes when the summary is taken back', async () => {
  const entries = await restoreActions.list();
  const summary = entries.find(({ head }) => head.action === 'summary');
  const preview = await restoreActions.preview(summary!);
  expect(await restoreActions.restore(preview, who)).toMatchObject({ kind: 'restored' });
  const sheets = await sheetNames();
  expect(sheets).not.toContain(PAGE);
  expect(sheets).toContain(LEDGER);
});
