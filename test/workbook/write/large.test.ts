import { periodSheet } from '../../../src/sheets/period/periodSheet';
import { findingsSheet, type FindingRow } from '../../../src/sheets/findings/findingsSheet';
import { applyLayouts } from '../../../src/workbook/applyLayouts';
import { inWorkbook } from '../../../src/workbook/run';
import { REQUEST_BYTES } from '../../../src/workbook/write/operations';
import { periodOf } from '../../../src/plan/period';
import { openBook, type OpenWorkbook } from '../../support/book';
import { plan2017 } from '../../sheets/plans';

jest.setTimeout(600_000);

const FIVE_MB = 5 * 1024 * 1024;
const LONG = '该项填报数与上月相比下降超过一半，请核对后说明原因。';

/** A list of findings as a check of very many districts would have it. */
function longList(rows: number) {
  const row: FindingRow = {
    ...{
      severity: 'warning',
      severityWord: '疑问',
      district: '海门',
      row: 1,
      measure: '发明专利申请量（件）',
    },
    ...{ title: '比上月少', what: LONG.repeat(2), mend: LONG.repeat(2), answer: '', cell: null },
  };
  return findingsSheet(
    plan2017,
    periodOf(2017, 9),
    Array.from({ length: rows }, () => row),
    {
      ...{ name: '问题清单', linked: false, counts: `疑问 ${rows} 项`, on: '2017年10月9日' },
    },
  );
}

describe('a host that takes 5 MB and no more', () => {
  let book: OpenWorkbook;
  beforeEach(async () => {
    book = await openBook({ payloadLimit: FIVE_MB });
  });

  it('takes a list of ten thousand lines, in several requests that are none of them refused', async () => {
    await inWorkbook({}, (session) => applyLayouts(session, [longList(10_000)]));
    const { log } = book.host.stats;
    console.log(log.map(({ bytes }) => `${(bytes / 1e6).toFixed(2)} MB`).join(', '));
    expect(log.length).toBeGreaterThan(1);
    expect(log.every(({ errorCode }) => errorCode === null)).toBe(true);
    // What is counted beforehand is more than what goes out, so that nothing is left to luck.
    expect(Math.max(...log.map(({ bytes }) => bytes))).toBeLessThan(REQUEST_BYTES);
  });

  it('puts a long list back to nothing when its second request is lost', async () => {
    let count = 0;
    book.host.faults = () => (++count === 2 ? { code: 'ConnectionLost', after: 5 } : null);
    await expect(
      inWorkbook({}, (session) => applyLayouts(session, [longList(10_000)])),
    ).rejects.toMatchObject({ failure: { code: 'disconnected' } });
    const { sheetOrder } = book.engine.save();
    expect(sheetOrder).toHaveLength(1);
  });
});

it('a request that a smaller Excel refuses is cut finer until it goes through', async () => {
  const book = await openBook({ payloadLimit: 150_000 });
  const layout = periodSheet(plan2017, periodOf(2017, 9), '完成 2017-09');
  await inWorkbook({}, (session) => applyLayouts(session, [layout]));
  const refused = book.host.stats.log.filter(({ errorCode }) => errorCode !== null);
  expect(refused.map(({ errorCode }) => errorCode)).toContain('RequestPayloadSizeLimitExceeded');
  const values = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('完成 2017-09').getUsedRange(true);
    range.load('formulas');
    await context.sync();
    return range.formulas as unknown[][];
  });
  expect(values.flat().filter((cell) => cell !== '')).toHaveLength(
    layout.cells.flat().filter((cell) => cell !== null).length,
  );
});
