import { openWorkbook, type OpenWorkbook } from '../../../src/host/node';

let book: OpenWorkbook;
let seen: string[];
beforeEach(async () => {
  book = await openWorkbook();
  seen = [];
});
afterEach(() => book.dispose());

/** Events come a moment after what caused them. */
const moment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

const note =
  (name: string) =>
  (event: object): Promise<void> => {
    const { changeType, address } = event as { changeType?: string; address?: string };
    seen.push([name, changeType, address].filter(Boolean).join(' '));
    return Promise.resolve();
  };

describe('changes', () => {
  beforeEach(() =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('Sheet1').onChanged.add(note('sheet'));
      worksheets.onChanged.add(note('any'));
      worksheets.add('另');
      await context.sync();
    }),
  );

  it('are told for what the add-in writes itself', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('B2:C3').values = [
        [1, 2],
        [3, '=B2'],
      ];
      context.workbook.worksheets.getItem('另').getRange('A1').values = [[1]];
      await context.sync();
    });
    await moment();
    expect(seen).toEqual([
      'sheet RangeEdited B2:C3',
      'any RangeEdited B2:C3',
      'any RangeEdited A1',
    ]);
  });

  it('are told for what a person types, and not for formulas that follow', async () => {
    await book.host.typeInto('Sheet1', 'A2', '=A1*2');
    await book.host.typeInto('Sheet1', 'A1', '5');
    await moment();
    expect(seen.filter((event) => event.startsWith('sheet'))).toEqual([
      'sheet RangeEdited A2',
      'sheet RangeEdited A1',
    ]);
  });

  it('tell the value before and after of a single cell', async () => {
    const details: unknown[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').onChanged.add((event) => {
        details.push(event.details, event.source);
        return Promise.resolve();
      });
      await context.sync();
    });
    await book.host.typeInto('Sheet1', 'A1', '5587');
    await book.host.typeInto('Sheet1', 'A1', '/');
    await moment();
    expect(details).toEqual([
      { valueBefore: '', valueAfter: 5587, valueTypeBefore: 'Empty', valueTypeAfter: 'Double' },
      'Local',
      { valueBefore: 5587, valueAfter: '/', valueTypeBefore: 'Double', valueTypeAfter: 'String' },
      'Local',
    ]);
  });

  it('are told for rows and columns that come and go', async () => {
    await book.host.insertRows('Sheet1', 4, 2);
    await book.host.deleteColumns('Sheet1', 1, 1);
    await moment();
    expect(seen.filter((event) => event.startsWith('sheet'))).toEqual([
      'sheet RowInserted 5:6',
      'sheet ColumnDeleted B:B',
    ]);
  });

  it('are not told for looks', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      range.format.fill.color = '#FF0000';
      range.numberFormat = [['@']];
      await context.sync();
    });
    await moment();
    expect(seen).toEqual([]);
  });

  it('can be reached by the event’s range', async () => {
    let values: unknown;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').onChanged.add((event) =>
        Excel.run(async (inner) => {
          const range = event.getRange(inner);
          range.load('values');
          await inner.sync();
          values = range.values;
        }),
      );
      await context.sync();
    });
    await book.host.paste('Sheet1', 'B2', [[1, '甲']]);
    await moment();
    expect(values).toEqual([[1, '甲']]);
  });

  it('are told no more when events are switched off', async () => {
    const enable = (on: boolean): Promise<void> =>
      Excel.run(async (context) => {
        context.runtime.enableEvents = on;
        await context.sync();
      });
    await enable(false);
    await book.host.typeInto('Sheet1', 'A1', '1');
    await moment();
    expect(seen).toEqual([]);
    await enable(true);
    await book.host.typeInto('Sheet1', 'A1', '2');
    await moment();
    expect(seen).toContain('sheet RangeEdited A1');
  });
});

it('a handler that was removed hears nothing', async () => {
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.getItem('Sheet1').onChanged.add(note('sheet'));
    await context.sync();
    return added;
  });
  await book.host.typeInto('Sheet1', 'A1', '1');
  await moment();
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  await book.host.typeInto('Sheet1', 'A1', '2');
  await moment();
  expect(seen).toEqual(['sheet RangeEdited A1']);
});

it('selections are told to the sheet and to the workbook', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.onSelectionChanged.add(note('sheet'));
    context.workbook.onSelectionChanged.add(note('workbook'));
    await context.sync();
  });
  book.host.select('Sheet1', 'C3:D4');
  await moment();
  expect(seen.sort()).toEqual(['sheet C3:D4', 'workbook']);
});

it('sheets tell when they come, go and are shown', async () => {
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(note('added'));
    worksheets.onDeleted.add(note('deleted'));
    worksheets.onActivated.add(note('activated'));
    worksheets.getItem('Sheet1').onDeactivated.add(note('left'));
    await context.sync();
    const added = worksheets.add('新');
    added.activate();
    await context.sync();
    added.delete();
    await context.sync();
  });
  await moment();
  expect(seen).toEqual(['added', 'left', 'activated', 'activated', 'deleted']);
});
