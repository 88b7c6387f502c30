import { openSharedBook } from '../../support/book';

/**
 * What Excel is documented to answer (learn.microsoft.com/javascript/api/excel, the pages of Excel.Range, Excel.RangeFill and
 * "Work with *OrNullObject"), asked of the host.
 */
type Asked = (range: Excel.Range, sheet: Excel.Worksheet) => Excel.Range;

beforeAll(() => openSharedBook());

const probe = <T>(ask: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>) =>
  Excel.run((context) => ask(context, context.workbook.worksheets.getItem('Sheet1')));

describe('the address', () => {
  it.each<[string, Asked, string]>([
    ['of rows above', (range) => range.getRowsAbove(), 'C4:D4'],
    ['of 2 rows above', (range) => range.getRowsAbove(2), 'C3:D4'],
    ['of −1 rows above: its first', (range) => range.getRowsAbove(-1), 'C5:D5'],
    ['of −2 rows below: its last two', (range) => range.getRowsBelow(-2), 'C6:D7'],
    ['of rows below', (range) => range.getRowsBelow(2), 'C8:D9'],
    ['of −1 columns before: its first', (range) => range.getColumnsBefore(-1), 'C5:C7'],
    ['of columns before', (range) => range.getColumnsBefore(2), 'A5:B7'],
    ['of −1 columns after: its last', (range) => range.getColumnsAfter(-1), 'D5:D7'],
    ['of a smaller range', (range) => range.getResizedRange(0, -1), 'C5:C7'],
    ['of a smaller and taller range', (range) => range.getResizedRange(2, -1), 'C5:C9'],
    ['of a range moved up', (range) => range.getOffsetRange(-1, 1), 'D4:E6'],
    ['of a range of another size', (range) => range.getAbsoluteResizedRange(1, 4), 'C5:F5'],
    ['of its last cell', (range) => range.getLastCell(), 'D7'],
    ['of its second row', (range) => range.getRow(1), 'C6:D6'],
    ['of a bounding rectangle', (range) => range.getBoundingRect('A1'), 'A1:D7'],
    ['of what is shared', (range) => range.getIntersection('D7:F9'), 'D7'],
  ])('%s', async (_what, ask, expected) => {
    const address = await probe(async (context, sheet) => {
      const range = ask(sheet.getRange('C5:D7'), sheet).load('address');
      await context.sync();
      return range.address;
    });
    expect(address).toBe(`Sheet1!${expected}`);
  });
});

describe('one value for many cells', () => {
  it.each<[string, unknown]>([
    ['alone', 'x'],
    ['as an array of itself', [['x']]],
  ])('%s fills them all', async (_how, given) => {
    const values = await probe(async (context, sheet) => {
      const range = sheet.getRange('F1:G2');
      range.values = given as string[][];
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([
      ['x', 'x'],
      ['x', 'x'],
    ]);
  });

  it('is no array of another shape', async () => {
    const write = probe(async (context, sheet) => {
      sheet.getRange('F1:G2').values = [['x', 'y']];
      await context.sync();
    });
    await expect(write).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

it.each([
  ['rebeccapurple', '#663399'],
  ['AliceBlue', '#F0F8FF'],
  ['lightgoldenrodyellow', '#FAFAD2'],
  ['darkgrey', '#A9A9A9'],
  ['#abc', '#AABBCC'],
  ['', '#FFFFFF'],
])('a fill of %p is %s', async (given, shown) => {
  const color = await probe(async (context, sheet) => {
    const { fill } = sheet.getRange('H1').format;
    fill.color = given;
    fill.load('color');
    await context.sync();
    return fill.color;
  });
  expect(color).toBe(shown);
});

it('a formula comes back in capitals', async () => {
  const formulas = await probe(async (context, sheet) => {
    const range = sheet.getRange('J1');
    range.formulas = [['=sum(a1)+if(true,1,2)']];
    range.load('formulas');
    await context.sync();
    return range.formulas;
  });
  expect(formulas).toEqual([['=SUM(A1)+IF(TRUE,1,2)']]);
});
