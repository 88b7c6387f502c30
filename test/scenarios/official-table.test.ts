import { readFileSync } from 'node:fs';
import { createActions } from '../../src/actions';
import { readWorkbook, writeWorkbook } from '../../src/host/xlsx';
import { openSharedBook, type OpenWorkbook } from '../support/book';
import { describeShared } from '../support/shared';
import { annex2, annex2In } from './annex2';
import { readSheet } from './cells';
import { plan2017 as plan } from '../sheets/plans';

// A story walks through a whole workbook; on a busy machine that takes its time.
jest.setTimeout(600_000);

const [, ...printedRows] = annex2;

describe('the inserted sheet is annex 2 as it was issued', () => {
  let book: OpenWorkbook;

  beforeAll(async () => {
    book = await openSharedBook();
    await createActions().insertTargetSheet(plan, 'refuse');
  });

  /** Header and body as the cells show them. */
  async function table(): Promise<string[][]> {
    const { text } = await readSheet('目标');
    const header = text.findIndex((row) => row.includes('海门'));
    return text.slice(header, header + annex2.length);
  }

  it('cell by cell: all rows, units and the total', async () => {
    const [header, ...rows] = await table();
    expect(header?.slice(2)).toEqual(annex2[0]?.slice(2));
    expect(header?.[0]).toBe('序号');
    expect(rows).toEqual(printedRows);
  });

  it('keeps pairs as text, through saving and opening again', async () => {
    await expectPairs();
    book.engine.load(await readWorkbook(await writeWorkbook(book.engine.save()), 'saved.xlsx'));
    await book.engine.calculate();
    await expectPairs();
    expect((await table()).slice(1)).toEqual(printedRows);
  });

  it('computes the totals and leaves row 7 the city target it is', async () => {
    const { values, formulas } = await readSheet('目标');
    const header = values.findIndex((row) => row.includes('合计'));
    const column = values[header]?.indexOf('合计') ?? -1;
    const totals = printedRows.map((_, index) => ({
      formula: String(formulas[header + 1 + index]?.[column]),
      value: values[header + 1 + index]?.[column],
    }));
    expect(totals.map(({ value }) => String(value))).toEqual(printedRows.map((row) => row.at(-1)));
    const computed = totals.filter(({ formula }) => formula.startsWith('='));
    expect(computed).toHaveLength(printedRows.length - 1);
    expect(totals[6]).toEqual({ formula: '22', value: 22 });
  });

  async function expectPairs(): Promise<void> {
    const { values, text } = await readSheet('目标');
    const header = values.findIndex((row) => row.includes('海门'));
    for (const row of [14, 23]) {
      const printed = printedRows[row - 1]?.slice(2);
      expect(values[header + row]?.slice(2)).toEqual(printed);
      expect(text[header + row]?.slice(2)).toEqual(printed);
    }
  }
});

describeShared(
  'the table these tests compare with',
  ['notice', 'nantong-2017-notice.txt'],
  (path) => {
    it("is the notice's own", () => {
      expect(annex2In(readFileSync(path, 'utf8'))).toEqual(annex2);
    });
  },
);
