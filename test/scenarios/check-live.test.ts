import { createActions } from '../../src/actions';
import { createCheckActions } from '../../src/actions/check';
import { editsFor } from '../../src/actions/check/edits';
import type { CheckedPeriod, SheetChange } from '../../src/actions/check/types';
import { findingText, messagesFor } from '../../src/messages';
import { periodOf } from '../../src/plan/period';
import { openSharedBook, type OpenWorkbook } from '../support/book';
import { counted } from './budget';
import { addressOf, at, readSheet, type Grid } from './cells';
import { figureAt, goodBlock, headingsOf } from './check/block';
import { plan2017 as plan } from '../sheets/plans';

jest.setTimeout(600_000);

const september = periodOf(2017, 9);
const actions = createActions();
const checks = createCheckActions();
const ENTRIES = '完成 2017-09';

const kinds = ({ findings }: CheckedPeriod): string[] => findings.map(({ key }) => key.trim());

describe('the workbook is watched while somebody works in it', () => {
  let book: OpenWorkbook;
  let grid: Grid;
  let last: CheckedPeriod;
  let stop: () => Promise<void>;
  const changes: SheetChange[] = [];

  const type = async (id: string, district: string, text: string): Promise<void> =>
    book.host.typeInto(ENTRIES, addressOf(grid, id, district), text);

  /** What was changed since the last time; events come after the change. */
  async function happened(): Promise<SheetChange[]> {
    await book.host.idle();
    return changes.splice(0);
  }

  async function recheck(label: string): Promise<{ requests: number }> {
    const changed = await happened();
    const { result, requests } = await counted(label, book.host, () =>
      checks.recheck(last, changed),
    );
    last = result ?? last;
    return { requests };
  }

  beforeAll(async () => {
    book = await openSharedBook();
    await actions.insertTargetSheet(plan, 'refuse');
    await actions.createPeriod(september, 'refuse');
    grid = headingsOf(await readSheet(ENTRIES));
    await book.host.paste(ENTRIES, addressOf(grid, '1', '海安'), goodBlock());
    last = await checks.check(september);
    stop = await checks.watch((change) => changes.push(change));
  });

  it('an entry is read alone, found wrong and marked', async () => {
    await type('4', '海门', '约1200');
    const { requests } = await recheck('after one entry');
    expect(requests).toBeLessThanOrEqual(2);
    expect(kinds(last)).toEqual(['unreadable haimen 4']);
  });

  it('our own mark is no change that concerns us', async () => {
    const changed = await happened();
    expect(changed.length).toBeGreaterThan(0);
    const { result, requests } = await counted('after a mark', book.host, () =>
      checks.recheck(last, changed),
    );
    expect(requests).toBe(0);
    expect(result).toBeNull();
  });

  it('once mended it is gone, with its mark', async () => {
    await type('4', '海门', '1200');
    await recheck('after mending');
    expect(kinds(last)).toEqual([]);
    expect([...(last.markPlace?.words.values() ?? [])].join('')).toBe('');
  });

  it('a figure that others are compared with brings their findings along', async () => {
    await type('1', '海门', '100');
    await recheck('after a base figure');
    expect(kinds(last)).toEqual([
      'relation haimen 2 invention-applications',
      'relation haimen 4 grants',
    ]);
    await type('1', '海门', '2997');
    await recheck('after a base figure');
    expect(kinds(last)).toEqual([]);
  });

  it('a large paste that runs far beyond the table is read where it meets it', async () => {
    const wide = Array.from({ length: 300 }, () => new Array<number>(5).fill(1));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(ENTRIES).protection.unprotect();
      await context.sync();
    });
    await happened();
    await book.host.paste(ENTRIES, addressOf(grid, '25', '海安'), wide);
    const { requests } = await recheck('after a large paste');
    expect(requests).toBeLessThanOrEqual(2);
    expect(figureAt(await readSheet(ENTRIES), grid, '25', '海安')).toBe(1);
    expect(last.entries.cells.get('25 haian' as never)?.facts.value).toBe(1);
  });

  it('inserted rows and sorted ids are found again by reading anew', async () => {
    await book.host.insertRows(ENTRIES, 8, 2);
    grid = headingsOf(await readSheet(ENTRIES));
    const { requests } = await recheck('after inserted rows');
    expect(requests).toBeLessThanOrEqual(3);
    await type('8', '崇川', '3.5');
    await recheck('after an entry below them');
    expect(kinds(last)).toContain('outOfRange chongchuan 8');
    const cell = last.findings.find(({ key }) => key.startsWith('outOfRange'))?.cell;
    expect(cell?.address).toBe(addressOf(grid, '8', '崇川'));
    const mark = await Excel.run(async (context) => {
      const range = context.workbook.names.getItem('ipt_marks_2017_09').getRange();
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(mark.flat().filter((word) => word === '错误')).toHaveLength(1);
    await type('8', '崇川', '42');
    await recheck('after mending');
    expect(kinds(last)).toEqual([]);
  });

  it('a new district is not reddened while its first figures are typed', async () => {
    await Excel.run(async (context) => {
      const column = addressOf(grid, '1', '港闸');
      const end = addressOf(grid, '25', '港闸');
      context.workbook.worksheets.getItem(ENTRIES).getRange(`${column}:${end}`).clear('Contents');
      await context.sync();
    });
    await recheck('after clearing a column');
    expect(last.unreported).toEqual(['gangzha']);
    await type('1', '港闸', '2990');
    await recheck('after the first figure');
    expect(last.findings.length).toBeGreaterThan(20);
    expect(new Set(last.findings.map(({ finding }) => finding.rule))).toEqual(new Set(['missing']));
    expect([...(last.markPlace?.words.values() ?? [])].join('')).toBe('');
    last = await checks.check(september);
    expect([...(last.markPlace?.words.values() ?? [])].filter((word) => word !== '')).toHaveLength(
      last.findings.length,
    );
  });

  it('elsewhere nothing is read at all', async () => {
    await happened();
    book.host.addSheet('草稿');
    await book.host.paste('草稿', 'A1', [['8/2000']]);
    const { requests } = await recheck('after an edit elsewhere');
    expect(requests).toBe(0);
  });

  it('after the end nothing is told any more', async () => {
    await stop();
    await type('4', '海门', '2');
    expect(await happened()).toEqual([]);
  });
});

describe('a compound target is typed by hand', () => {
  let book: OpenWorkbook;
  beforeAll(async () => {
    book = await openSharedBook();
    await actions.insertTargetSheet(plan, 'refuse');
    await actions.createPeriod(september, 'refuse');
  });

  it.each([
    ['14', '海安', '8/2000'],
    ['23', '海门', '5/10'],
  ])(
    '%s %s: %s in a General cell is seen, offered as issued and never summed',
    async (id, district, typed) => {
      const grid = await readSheet('目标');
      const address = addressOf(grid, id, district);
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('目标').getRange(address).numberFormat = [['General']];
        await context.sync();
      });
      await book.host.typeInto('目标', address, typed);
      const wrong = await readSheet('目标');
      // Excel has made a date of it.
      expect(typeof at(wrong, id, district)).toBe('number');
      expect(String(at(wrong, id, '合计'))).not.toMatch(/36\d{3}|4\d{4}/);

      const found = await checks.check(september);
      const [placed] = found.findings;
      expect(found.findings).toHaveLength(1);
      expect(placed?.cell).toMatchObject({ sheetName: '目标', address });
      const { findings: texts } = messagesFor('zh-CN');
      if (placed === undefined) throw new Error('nothing found');
      const { what, mend } = findingText(texts, plan, placed.finding);
      expect(`${what}${mend}`).toContain('日期');
      expect(placed.suggestion && texts.candidate(placed.suggestion)).toBe(typed);

      const { requests } = await counted('put the target back', book.host, () =>
        checks.applyEdits(found, editsFor(found, found.findings).edits),
      );
      expect(requests).toBeLessThanOrEqual(3);
      const mended = await readSheet('目标');
      expect(at(mended, id, district)).toBe(typed);
      expect(at(mended, id, '合计')).toBe(id === '14' ? '80/20000' : '45/90');
      expect((await checks.check(september)).findings).toEqual([]);
    },
  );

  it('a changed target is told, with what was issued', async () => {
    const grid = await readSheet('目标');
    await book.host.typeInto('目标', addressOf(grid, '1', '海安'), '4100');
    const { findings } = await checks.check(september);
    expect(findings).toMatchObject([
      { finding: { rule: 'altered', facts: { found: '4100', expected: '4000' } } },
    ]);
  });
});

describe('海门, January to September 2017, as published', () => {
  let book: OpenWorkbook;
  let found: CheckedPeriod;
  beforeAll(async () => {
    book = await openSharedBook();
    await actions.insertTargetSheet(plan, 'refuse');
    await actions.createPeriod(september, 'refuse');
    const grid = headingsOf(await readSheet(ENTRIES));
    const published = { '1': 5587, '4': 1901, '5': 221, '7': 20.48, '8': 85 };
    for (const [id, figure] of Object.entries(published)) {
      await book.host.typeInto(ENTRIES, addressOf(grid, id, '海门'), String(figure));
    }
    found = await checks.check(september);
  });

  const about = (measure: string) =>
    found.findings.filter(({ finding }) => finding.measure === measure);

  it('20.48 of 20.5 is not reached', () => {
    const [placed] = about('7');
    if (placed === undefined) throw new Error('nothing found');
    expect(placed.finding).toMatchObject({ rule: 'notReached', severity: 'info' });
    const { what } = findingText(messagesFor('zh-CN').findings, plan, placed.finding);
    expect(what).toBe('20.48，目标 20.5，完成 99.9%，尚未达到。');
    expect(found.markPlace?.words.get('7 haimen' as never)).toBe('提示');
  });

  it('139.6 % of the applications is no error', () => {
    expect(about('1')).toEqual([]);
  });

  it('only what was not published is missing; the other districts are not checked', () => {
    const errors = found.findings.filter(({ finding }) => finding.severity === 'error');
    expect(errors.every(({ finding }) => finding.rule === 'missing')).toBe(true);
    expect(errors).toHaveLength(22);
    expect(found.unreported).toHaveLength(8);
  });
});
