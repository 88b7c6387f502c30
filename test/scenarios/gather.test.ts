import { cellKey } from '../../src/plan/cellKey';
import { createActions } from '../../src/actions';
import { gatherActions } from '../../src/actions/gather';
import { draftGathering } from '../../src/actions/gather/draft';
import { NO_CHOICES, type GatherContext } from '../../src/actions/gather/types';
import { restoreActions } from '../../src/actions/restore';
import { templateActions } from '../../src/actions/templates';
import { gatherFiles } from '../../src/files/gather/gatherFiles';
import type { FileOutcome, FileSource } from '../../src/files/gather/fileOutcome';
import { readBook } from '../../src/files/read/readBook';
import { measuresOf } from '../../src/plan/measures';
import { periodOf } from '../../src/plan/period';
import { readLog } from '../../src/sheets/submissionLog/logLine';
import { openSharedBook, type OpenWorkbook } from '../support/book';
import { spawnInThread } from '../files/gather/nodeWorker';
import { goodFigures } from '../files/submissions';
import { plan, september, templateBytes } from '../files/templates';
import { counted } from './budget';
import { readSheet, sheetNames, type Grid } from './cells';
import { dueIn } from '../sheets/plans';

// A story walks through a whole workbook; on a busy machine that takes its time.
jest.setTimeout(600_000);

const actions = createActions();
const DUE = dueIn(plan);
const ENTRIES = '完成 2017-09';
const who = { who: '王科', now: new Date(2017, 9, 8, 9, 30, 12) };

async function source(name: string, bytes: Uint8Array | Promise<Uint8Array>): Promise<FileSource> {
  const content = await bytes;
  return { name, size: content.length, bytes: () => Promise.resolve(content.slice()) };
}

function nine(): Promise<FileSource[]> {
  return Promise.all(
    plan.districts.map(({ id, name }) =>
      source(`${name}_2017-09_填报.xlsx`, templateBytes(id, goodFigures(id))),
    ),
  );
}

const read = (files: readonly FileSource[]): Promise<FileOutcome[]> =>
  gatherFiles(files, plan, { spawn: spawnInThread, workers: 2 });

/** By the headings; figures may look like numbers of rows, so only 序号 says which row it is. */
function at({ values }: Grid, measure: string, district: string): unknown {
  const column = values.find((row) => row.includes('海门'))?.indexOf(district) ?? -1;
  return values.find(([id]) => String(id).replace('*', '') === measure)?.[column];
}

/** Everything a sheet holds: constants, formulas as such, formats. */
function everything(name: string) {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getUsedRange();
    range.load('formulas,values,numberFormat,address');
    await context.sync();
    const { address, formulas, values, numberFormat } = range;
    return { address, formulas, values, numberFormat };
  });
}

async function recorded() {
  const { logSheet } = await gatherActions.readContext(september);
  return readLog((await readSheet(logSheet?.sheetName ?? '')).values as never);
}

describe('nine files are gathered', () => {
  let book: OpenWorkbook;
  let readings: FileOutcome[];
  let context: GatherContext;
  let before: Awaited<ReturnType<typeof everything>>;

  beforeAll(async () => {
    book = await openSharedBook();
    await actions.insertTargetSheet(plan, 'refuse');
    await actions.createPeriod(september, 'refuse');
    readings = await read(await nine());
    // Something is there already: a figure, a formula that somebody typed, a text in the place of a number.
    await book.host.typeInto(ENTRIES, await address('1', 'haian'), '2000');
    await book.host.typeInto(ENTRIES, await address('4', 'haian'), '=100+23');
    await book.host.paste(ENTRIES, await address('5', 'haian'), [['约300件']]);
    before = await everything(ENTRIES);
  });

  async function address(measure: string, district: string): Promise<string> {
    const known = await gatherActions.readContext(september);
    const cell = known.cells.get(cellKey(measure, district))!;
    return `${String.fromCharCode(65 + cell.column)}${cell.row + 1}`;
  }

  async function latestDraft() {
    const [latest] = await restoreActions.list();
    return restoreActions.preview(latest!);
  }

  it('shows what would change before anything is written', async () => {
    context = await gatherActions.readContext(september);
    const draft = draftGathering(context, readings, NO_CHOICES);
    expect(draft.files.map(({ kind }) => kind)).toEqual(readings.map(() => 'accepted'));
    const haian = draft.districts[0]!;
    expect(haian.changed).toEqual([
      { measure: '1', before: 2000, after: goodFigures('haian')['1'] },
      { measure: '4', before: 123, after: goodFigures('haian')['4'] },
      { measure: '5', before: '约300件', after: goodFigures('haian')['5'] },
    ]);
    expect(draft.writes).toBe(DUE);
    expect(await everything(ENTRIES)).toEqual(before);
  });

  it('is written with its record, in at most three requests with the preview', async () => {
    const { result, requests } = await counted('gather nine files', book.host, async () => {
      const shown = await gatherActions.readContext(september);
      const draft = draftGathering(shown, readings, NO_CHOICES);
      return gatherActions.writeGathering(shown, draft, who);
    });
    expect(requests).toBeLessThanOrEqual(3);
    expect(result).toMatchObject({ kind: 'written', cells: DUE });
    const entries = await readSheet(ENTRIES);
    for (const { id, name } of plan.districts) {
      for (const [measure, figure] of Object.entries(goodFigures(id))) {
        expect([name, measure, at(entries, measure, name)]).toEqual([name, measure, figure]);
      }
    }
    const totals = plan.districts.reduce((sum, { id }) => sum + goodFigures(id)['1']!, 0);
    expect(at(entries, '1', '合计')).toBe(totals);
    expect(await sheetNames()).toEqual(expect.arrayContaining(['报送记录', '_留底']));
  });

  it('says in 报送记录 where every figure came from', async () => {
    const log = await recorded();
    expect(log).toHaveLength(9);
    expect(log[0]).toMatchObject({
      at: '2017-10-08 09:30:12',
      district: '海安',
      period: '2017-09',
      way: 'gathered',
      file: '海安_2017-09_填报.xlsx',
      taken: dueIn(plan, 'haian'),
      who: '王科',
    });
    expect(log[0]!.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(log[0]!.changes).toContain('1 专利申请量：2000→');
    expect(log[0]!.changes).toContain('5 发明专利授权量：约300件→');
  });

  it('changes nothing a second time, whatever the order, and writes no second record', async () => {
    const after = await everything(ENTRIES);
    const shown = await gatherActions.readContext(september);
    const reversed = draftGathering(shown, [...readings].reverse(), NO_CHOICES);
    expect(reversed).toEqual(draftGathering(shown, readings, NO_CHOICES));
    expect(reversed).toMatchObject({ writes: 0, records: 0 });
    expect(reversed.districts.every(({ known, unchanged }) => known && unchanged.length > 20)).toBe(
      true,
    );
    expect(await gatherActions.writeGathering(shown, reversed, who)).toMatchObject({ cells: 0 });
    expect(await everything(ENTRIES)).toEqual(after);
    expect(await recorded()).toHaveLength(9);
  });

  it('brings every cell back, the formula as a formula, and records that as well', async () => {
    const draft = await latestDraft();
    expect(draft.cells).toHaveLength(DUE);
    expect(draft.cells.some(({ edited }) => edited)).toBe(false);
    const { requests } = await counted('restore', book.host, () =>
      restoreActions.restore(draft, { ...who, now: new Date(2017, 9, 8, 10) }),
    );
    expect(requests).toBe(2);
    expect(await everything(ENTRIES)).toEqual(before);
    const log = await recorded();
    expect(log.filter(({ way }) => way === 'restored')).toHaveLength(9);
    const [restored, gathered] = await restoreActions.list();
    expect([restored!.head.action, restored!.state]).toEqual(['restored', 'open']);
    expect([gathered!.head.action, gathered!.state]).toEqual(['gathered', 'undone']);
  });

  it('can put the restoring back as well', async () => {
    await restoreActions.restore(await latestDraft(), { ...who, now: new Date(2017, 9, 8, 11) });
    const entries = await readSheet(ENTRIES);
    expect(at(entries, '1', '海门')).toBe(goodFigures('haimen')['1']);
  });

  it('keeps the old figure, who, when and why of a correction', async () => {
    const shown = await gatherActions.readContext(september);
    const old = goodFigures('haimen')['1'];
    const outcome = await gatherActions.correctFigure(
      shown,
      { district: 'haimen', measure: '1', value: 5587, why: '与省局公布数一致' },
      { ...who, now: new Date(2017, 9, 9, 8) },
    );
    expect(outcome).toMatchObject({ kind: 'written', cells: 1 });
    expect(at(await readSheet(ENTRIES), '1', '海门')).toBe(5587);
    const log = await recorded();
    expect(log.at(-1)).toMatchObject({
      at: '2017-10-09 08:00:00',
      way: 'corrected',
      district: '海门',
      changes: `1 专利申请量：${old}→5587`,
      who: '王科',
      why: '与省局公布数一致',
    });
  });

  it('goes into the next period’s templates as 上期累计', async () => {
    const { result: order, requests } = await counted('order templates', book.host, () =>
      templateActions.orderTemplates(periodOf(2017, 10), '11月10日'),
    );
    expect(requests).toBe(1);
    const haimen = plan.districts.find(({ id }) => id === 'haimen')!;
    const { name, bytes } = await templateActions.templateFile(order, haimen);
    expect(name).toBe('海门_2017-10_填报.xlsx');
    const outcome = readBook(bytes);
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    const entries = outcome.book.sheets[0]!.rows;
    expect(entries.get(5)?.get(4)?.value).toBe(5587);
    expect(entries.get(6)?.get(4)?.value).toBe(goodFigures('haimen')['2']);
    expect(entries.get(2)?.get(7)?.value).toBe('报送截止：11月10日');
    const link = await templateActions.insertTemplate(order, haimen);
    expect(link.sheetName).toBe('填报 海门 2017-10');
    expect(await sheetNames()).toContain('填报 海门 2017-10');
    // This host has no windows of its own: that is said, not swallowed.
    await expect(templateActions.openTemplate(order, haimen)).rejects.toMatchObject({
      failure: { code: 'apiMissing' },
    });
  });

  it('shows a cell that was edited since, before it is put back', async () => {
    await book.host.typeInto(ENTRIES, await address('1', 'haimen'), '5600');
    const corrected = (await restoreActions.list()).find(({ head }) => head.action === 'corrected');
    const draft = await restoreActions.preview(corrected!);
    expect(draft.cells).toMatchObject([
      { row: '1', district: 'haimen', now: 5600, then: goodFigures('haimen')['1'], edited: true },
    ]);
  });

  it('writes nothing when a cell was changed after the preview', async () => {
    const shown = await gatherActions.readContext(september);
    const draft = draftGathering(shown, readings, NO_CHOICES);
    expect(draft.writes).toBe(1);
    await book.host.typeInto(ENTRIES, await address('1', 'haimen'), '5601');
    const outcome = await gatherActions.writeGathering(shown, draft, who);
    expect(outcome.kind).toBe('changed');
    expect(at(await readSheet(ENTRIES), '1', '海门')).toBe(5601);
  });

  it('finds its cells after rows, columns and names were changed by hand', async () => {
    await Excel.run(async (run) => {
      run.workbook.worksheets.getItem(ENTRIES).protection.unprotect();
      await run.sync();
    });
    await book.host.insertRows(ENTRIES, 8, 1);
    await book.host.insertColumns(ENTRIES, 4, 1);
    await book.host.renameSheet(ENTRIES, '九月');
    await book.host.insertRows('报送记录', 3, 2);
    await book.host.renameSheet('报送记录', '记录');
    const shown = await gatherActions.readContext(september);
    const draft = draftGathering(shown, readings, NO_CHOICES);
    expect(draft.writes).toBe(1);
    await gatherActions.writeGathering(shown, draft, { ...who, now: new Date(2017, 9, 10) });
    expect(at(await readSheet('九月'), '1', '海门')).toBe(goodFigures('haimen')['1']);
    const log = await recorded();
    expect(log.at(-1)).toMatchObject({
      district: '海门',
      way: 'gathered',
      at: '2017-10-10 00:00:00',
    });
  });

  it('lines that were added to 报送记录 look like the first ones', async () => {
    const looks = await Excel.run(async (context) => {
      const list = context.workbook.names.getItem('ipt_submissions_2017').getRange();
      list.load('rowCount');
      await context.sync();
      const looksOf = (row: number) => {
        const cell = list.getCell(row, 0);
        cell.load('format/horizontalAlignment,format/verticalAlignment,format/wrapText');
        cell.format.font.load('name,size');
        return cell;
      };
      const cells = [looksOf(1), looksOf(list.rowCount - 1)];
      await context.sync();
      return cells.map(({ format }) => [
        [format.font.name, format.font.size],
        [format.horizontalAlignment, format.verticalAlignment, format.wrapText],
      ]);
    });
    expect(looks[1]).toEqual(looks[0]);
    expect(looks[0]).toEqual([
      ['宋体', 10],
      ['Left', 'Center', true],
    ]);
  });

  it('leaves the workbook as it was when the host fails midway', async () => {
    const lines = await recorded();
    await book.host.typeInto('九月', await address('2', 'haimen'), '7');
    const untouched = await everything('九月');
    const now = await gatherActions.readContext(september);
    const draft = draftGathering(now, readings, NO_CHOICES);
    expect(draft.writes).toBe(1);
    let requests = 0;
    book.host.faults = () => (++requests === 2 ? 'GeneralException' : null);
    await expect(gatherActions.writeGathering(now, draft, who)).rejects.toMatchObject({
      failure: { code: 'hostFailed' },
    });
    book.host.faults = null;
    expect(await everything('九月')).toEqual(untouched);
    expect(await recorded()).toHaveLength(lines.length);
  });

  it('has every measure of every district in view', () => {
    expect(context.cells.size).toBe(
      measuresOf(plan).reduce(
        (sum, { targets }) =>
          sum + Object.values(targets).filter(({ kind }) => kind === 'number').length,
        0,
      ),
    );
  });
});
