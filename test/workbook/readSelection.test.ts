import { fromRange, recognise } from '../../src/notice';
import { mergesIn } from '../../src/workbook/merges';
import { readSelection } from '../../src/workbook/readSelection';
import { inWorkbook } from '../../src/workbook/run';
import { openBook } from '../support/book';

/** Two heading rows: 序号, 指标 and 合计 over both of them, the units under what they are called. */
async function selectTable(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const range = sheet.getRange('C4:G7');
    range.values = [
      ['序号', '指标', '镇（街道）', '', '合计'],
      ['', '', '东湖街道', '城东街道', ''],
      [1, '商标注册量（件）', 30, 20, 50],
      [2, '驰名商标数（件）', 5, 7, 12],
    ];
    for (const area of ['C4:C5', 'D4:D5', 'E4:F4', 'G4:G5']) sheet.getRange(area).merge();
    range.select();
    await context.sync();
  });
}

it('tells merged cells as such where Excel can tell them', async () => {
  await openBook({ requirements: { ExcelApi: '1.13' }, isPartial: true });
  await selectTable();
  const cells = await inWorkbook({}, readSelection);
  expect(cells.merges).toEqual(
    expect.arrayContaining([
      { row: 0, column: 0, rows: 2, columns: 1 },
      { row: 0, column: 2, rows: 1, columns: 2 },
    ]),
  );
  expect(cells.merges).toHaveLength(4);
  const { units, doubts } = recognise(fromRange(cells));
  expect(units.map(({ name }) => name)).toEqual(['东湖街道', '城东街道']);
  expect(doubts.filter(({ isBlocking }) => isBlocking).map(({ kind }) => kind)).toEqual([
    'noYear',
    'noWhole',
    'noTitle',
  ]);
});

it('takes the cells as they are where there are more merged areas than Excel tells', async () => {
  await openBook({ requirements: { ExcelApi: '1.13' }, isPartial: true });
  await selectTable();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    for (let row = 0; row < 513; row++) {
      sheet.getRangeByIndexes(10 + row, 2, 1, 2).merge();
      sheet.getRangeByIndexes(10 + row, 2, 1, 1).values = [[1]];
    }
    sheet.getRange('C:G').select();
    await context.sync();
  });
  const cells = await inWorkbook({}, readSelection);
  expect(cells.merges).toBeUndefined();
  expect(cells.values[2]).toEqual([1, '商标注册量（件）', 30, 20, 50]);
});

it('reads addresses of sheets whatever their name holds', () => {
  expect(mergesIn("'a!A1:B2, it''s'!C4:C5,'a!A1:B2, it''s'!E4:F4", 3, 2)).toEqual([
    { row: 0, column: 0, rows: 2, columns: 1 },
    { row: 0, column: 2, rows: 1, columns: 2 },
  ]);
});
