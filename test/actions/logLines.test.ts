import { changesText, logLines } from '../../src/actions/logLines';
import { openWorkbook, type OpenWorkbook } from '../../src/host/node';
import { writeWorkbook } from '../../src/host/xlsx';
import { periodOf } from '../../src/plan/period';
import { blockNames } from '../../src/sheets/blocks/names';
import { readLog, type LogLine } from '../../src/sheets/submissionLog/logLine';
import { writeEntries } from '../../src/workbook/entries/writeEntries';
import { readWorkbook } from '../../src/workbook/readWorkbook';
import { inWorkbook } from '../../src/workbook/run';
import { plan2017 } from '../sheets/plans';
import { printPages } from '../support/libreoffice';
import { describeWith } from '../support/programs';

const LOG = '报送记录';
const lines = (count: number, district: string): LogLine[] =>
  Array.from({ length: count }, () => ({
    ...{ at: '2017-10-08 09:30:12', period: periodOf(2017, 9), district, way: 'gathered' as const },
    ...{ file: 'a.xlsx', taken: 27, changes: '', explanations: '', filledBy: '' },
    ...{ who: '经办', why: '', hash: '' },
  }));

let book: OpenWorkbook;
beforeEach(async () => {
  book = await openWorkbook();
});
afterEach(async () => {
  book.host.faults = null;
  await book.host.idle();
  book.dispose();
});

const put = (added: readonly LogLine[]): Promise<void> =>
  inWorkbook({}, async (session) => {
    const reading = await readWorkbook(session, [blockNames.submissions(2017)]);
    const place = { sheetId: '', sheetName: '', journal: null, cells: [] };
    await writeEntries(session, { ...place, ...logLines(2017, added, reading) });
  });

const log = (): Promise<readonly LogLine[]> =>
  inWorkbook({}, async (session) => {
    const { blocks } = await readWorkbook(session, [blockNames.submissions(2017)]);
    return readLog(blocks.get(blockNames.submissions(2017))?.values ?? []);
  });

const onLog = <T>(work: (sheet: Excel.Worksheet) => T): Promise<T> =>
  Excel.run(async (context) => {
    const result = work(context.workbook.worksheets.getItem(LOG));
    await context.sync();
    return result;
  });

async function printed(): Promise<string> {
  const { address } = await onLog((sheet) => sheet.pageLayout.getPrintArea().load('address'));
  return address.slice(address.lastIndexOf('!') + 1);
}

const print = (address: string): Promise<void> =>
  onLog((sheet) => sheet.pageLayout.setPrintArea(sheet.getRange(address)));

it('a change says what it is of, and never reads 5→5', () => {
  const change = (before: string | number, measure = '14a') =>
    changesText(plan2017, [{ measure, before, after: 5 }]);
  expect(change('')).toBe('14a 专利质押融资登记数：（空）→5');
  expect(change(4)).toBe('14a 专利质押融资登记数：4→5');
  expect(change('5')).toBe('14a 专利质押融资登记数：“5”→5');
  expect(change('约5')).toBe('14a 专利质押融资登记数：约5→5');
  // A target is named as such, and a row that the plan does not know by its number alone.
  expect(change(4, '目标 1')).toBe('目标 1：4→5');
});

describe('what is printed of 报送记录', () => {
  it('grows with the list', async () => {
    await put(lines(2, '海安'));
    expect(await printed()).toBe('A1:L3');
    await put(lines(3, '如东'));
    expect(await printed()).toBe('A1:L6');
    await put(lines(1, '启东'));
    expect(await printed()).toBe('A1:L7');
    expect(await log()).toHaveLength(6);
  });

  it('is mended where an earlier version left it with the first batch', async () => {
    await put(lines(2, '海安'));
    await put(lines(3, '如东'));
    await print('A1:L3');
    await put(lines(1, '启东'));
    expect(await printed()).toBe('A1:L7');
  });

  it.each([
    ['fewer columns grow as well', 'A1:F3', 'A1:F4'],
    ['a part of the list stays that part', 'A2:L3', 'A2:L3'],
    ['what somebody wrote below as well stays in', 'A1:L5', 'A1:L6'],
  ])('is what somebody marked: %s', async (_, marked, then) => {
    await put(lines(2, '海安'));
    await onLog((sheet) => (sheet.getRange('A5').values = [['经办人签字']]));
    await print(marked);
    await put(lines(1, '启东'));
    expect(await printed()).toBe(then);
  });

  it('is as before when the write fails', async () => {
    await put(lines(2, '海安'));
    book.host.faults = (body) =>
      body.Actions.some(({ Name }) => Name === 'SetPrintArea')
        ? { code: 'GeneralException', after: body.Actions.length - 1 }
        : null;
    await expect(put(lines(3, '如东'))).rejects.toMatchObject({ name: 'WorkbookError' });
    book.host.faults = null;
    expect(await printed()).toBe('A1:L3');
    expect(await log()).toHaveLength(2);
  });
});

describeWith(['libreoffice', 'pdftoppm'], 'printed by LibreOffice', () => {
  it('takes more pages as it grows', async () => {
    await put(lines(2, '海安'));
    const saved = () => writeWorkbook(book.engine.save());
    const before = await printPages(await saved(), 20);
    await put(lines(90, '如东'));
    const after = await printPages(await saved(), 20);
    expect(before).toHaveLength(1);
    expect(after.length).toBeGreaterThan(1);
  });
});
