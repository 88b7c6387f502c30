import { openBook } from '../../support/book';

/** As `range.test.ts`: null objects, loading, events, settings and the Common API, by Microsoft's documentation. */
const moment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

beforeEach(() => openBook());

describe('a null object', () => {
  it('lets everything be done to it, and nothing happens', async () => {
    const isNull = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('不在');
      sheet.load('name');
      sheet.getRange('A1').values = [['x']];
      sheet.getRange('A1').format.fill.color = 'red';
      sheet.delete();
      await context.sync();
      return sheet.isNullObject;
    });
    expect(isNull).toBe(true);
  });
});

describe('a load', () => {
  it.each([
    ['an unknown name beside a known one', 'name,nonsense'],
    ['an unknown path', 'name,tab/nonsense'],
  ])('passes over %s', async (_what, names) => {
    const name = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1').load(names);
      await context.sync();
      return sheet.name;
    });
    expect(name).toBe('Sheet1');
  });

  it('of nothing loads nothing', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1').load('$none');
      await context.sync();
      expect(() => sheet.name).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
    });
  });
});

describe('cells that are inserted or deleted', () => {
  it.each<[string, (sheet: Excel.Worksheet) => unknown, string]>([
    ['down', (sheet) => sheet.getRange('A1:A2').insert('Down'), 'CellInserted A1:A2'],
    ['right', (sheet) => sheet.getRange('B1').insert('Right'), 'CellInserted B1'],
    ['up', (sheet) => sheet.getRange('A1').delete('Up'), 'CellDeleted A1'],
    ['left', (sheet) => sheet.getRange('C1:C2').delete('Left'), 'CellDeleted C1:C2'],
    ['as rows', (sheet) => sheet.getRange('3:4').insert('Down'), 'RowInserted 3:4'],
  ])('%s are told of by what and where, and the selection stays', async (_way, move, told) => {
    const seen: string[] = [];
    const address = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:C2').values = [
        [1, 2, 3],
        [4, 5, 6],
      ];
      sheet.getRange('B2').select();
      await context.sync();
      sheet.onChanged.add((event) => {
        seen.push(`${event.changeType} ${event.address}`);
        return Promise.resolve();
      });
      sheet.onSelectionChanged.add(() => {
        seen.push('selected');
        return Promise.resolve();
      });
      await context.sync();
      move(sheet);
      await context.sync();
      await moment();
      const selected = context.workbook.getSelectedRange().load('address');
      await context.sync();
      return selected.address;
    });
    expect(seen).toEqual([told]);
    expect(address).toBe('Sheet1!B2');
  });
});

it('a sheet whose formulas were calculated says so, and no other', async () => {
  const seen: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1').load('id');
    const other = context.workbook.worksheets.add('另');
    await context.sync();
    for (const each of [sheet, other]) {
      each.onCalculated.add(({ worksheetId }) => {
        seen.push(worksheetId === sheet.id ? 'Sheet1' : worksheetId);
        return Promise.resolve();
      });
    }
    await context.sync();
    sheet.getRange('A1:B1').formulas = [[1, '=A1*2']];
    const result = sheet.getRange('B1').load('values');
    await context.sync();
    expect(result.values).toEqual([[2]]);
    await moment();
  });
  expect(seen).toEqual(['Sheet1']);
});

it('settings of the document are settings of the workbook', async () => {
  Office.context.document.settings.set('年度', { at: 2017 });
  await new Promise<void>((resolve) => Office.context.document.settings.saveAsync(() => resolve()));
  const value = await Excel.run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject('年度').load('value');
    await context.sync();
    return setting.value as unknown;
  });
  expect(value).toEqual({ at: 2017 });
});

it('what the host has not of the Common API fails by its name', async () => {
  const result = await new Promise<Office.AsyncResult<unknown>>((resolve) =>
    Office.context.document.getSelectedDataAsync(Office.CoercionType.Text, resolve),
  );
  expect(result.status).toBe('failed');
  expect(result.error.code).toBe(5000);
});
