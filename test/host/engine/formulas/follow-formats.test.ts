import { openBook } from '../../../support/book';

jest.setTimeout(600_000);

beforeEach(async () => {
  await openBook();
});

it('what a format compares cells with follows as well', async () => {
  await Excel.run(async ({ workbook }) => {
    const range = workbook.worksheets.add('别处').getRange('B2:B9');
    const { cellValue } = range.conditionalFormats.add('CellValue');
    cellValue.rule = { formula1: '=B2', formula2: '=Sheet1!$A$4', operator: 'Between' };
    await workbook.context.sync();
    workbook.worksheets.getFirst().getRange('2:2').insert('Down');
    workbook.worksheets.getItem('别处').getRange('1:1').insert('Down');
    await workbook.context.sync();
    const found = workbook.worksheets.getItem('别处').getRange('B3').conditionalFormats;
    found.load('items/cellValue/rule');
    await workbook.context.sync();
    expect(found.items[0]?.cellValue.rule).toEqual({
      ...{ formula1: '=B3', formula2: '=Sheet1!$A$5', operator: 'Between' },
    });
  });
});
