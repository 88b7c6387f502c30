import { deleteRows, insertColumns } from '../../../../src/host/engine/structure';
import { IUndoRedoService } from '../../../../src/host/engine/univer';
import { openBook, type OpenWorkbook } from '../../../support/book';

jest.setTimeout(600_000);

let book: OpenWorkbook;
beforeEach(async () => {
  book = await openBook();
});

interface Place {
  readonly sheet?: string;
  readonly address: string;
  readonly formula: string;
}

/** A rule of its own for each place, first as validation, then as a conditional format. */
const setRules = (...places: readonly Place[]): Promise<void> =>
  Excel.run(async ({ workbook, sync }) => {
    workbook.worksheets.add('别处');
    await sync.call(workbook.context);
    for (const { sheet = 'Sheet1', address, formula } of places) {
      const range = workbook.worksheets.getItem(sheet).getRange(address);
      range.dataValidation.rule = { custom: { formula } };
      const format = range.conditionalFormats.add('Custom');
      format.custom.rule.formula = formula;
      format.custom.format.fill.color = '#FF0000';
    }
    await workbook.context.sync();
  });

/** What the first rules that hold in a cell say: of validation, of conditional formats and where those hold. */
const rulesIn = (address: string, sheet = 'Sheet1'): Promise<unknown[]> =>
  Excel.run(async ({ workbook }) => {
    const range = workbook.worksheets.getItem(sheet).getRange(address);
    range.load('dataValidation/rule');
    const formats = range.conditionalFormats.load('items/custom/rule/formula');
    await workbook.context.sync();
    const [format] = formats.items;
    if (format === undefined) return [range.dataValidation.rule.custom?.formula];
    const area = format.getRange().load('address');
    await workbook.context.sync();
    return [
      range.dataValidation.rule.custom?.formula,
      format.custom.rule.formula,
      area.address.replace(/.*!/, ''),
    ];
  });

const lines = (address: string, how: 'insert' | 'delete'): Promise<void> =>
  Excel.run(async ({ workbook }) => {
    const range = workbook.worksheets.getItem('Sheet1').getRange(address);
    const isRow = /^\d/.test(address);
    if (how === 'insert') range.insert(isRow ? 'Down' : 'Right');
    else range.delete(isRow ? 'Up' : 'Left');
    await workbook.context.sync();
  });

describe('rules of validation and of conditional formats follow their cells', () => {
  it('when a row comes in their midst', async () => {
    await setRules({ address: 'F3:F12', formula: '=F3<$A3' });
    await lines('7:7', 'insert');
    expect(await rulesIn('F3')).toEqual(['=F3<$A3', '=F3<$A3', 'F3:F13']);
    expect(await rulesIn('F13')).toEqual(['=F13<$A13', '=F3<$A3', 'F3:F13']);
  });

  it('when rows come above, with what they hold fast', async () => {
    await setRules({ address: 'F3:F12', formula: '=AND(F3<SUM($C$3:$C$12),F3<$A$5,F3<B$1)' });
    await lines('2:3', 'insert');
    const formula = '=AND(F5<SUM($C$5:$C$14),F5<$A$7,F5<B$1)';
    expect(await rulesIn('F5')).toEqual([formula, formula, 'F5:F14']);
  });

  it('when a column comes before a column that they hold fast', async () => {
    await setRules({ address: 'D4:L9', formula: '=$O4="疑问"' });
    await lines('A:A', 'insert');
    expect(await rulesIn('E4')).toEqual(['=$P4="疑问"', '=$P4="疑问"', 'E4:M9']);
    await lines('H:H', 'insert');
    expect(await rulesIn('E4')).toEqual(['=$Q4="疑问"', '=$Q4="疑问"', 'E4:N9']);
  });

  it('when their first row goes', async () => {
    await setRules({ address: 'D4:D9', formula: '=D4>$A4' });
    await lines('3:4', 'delete');
    expect(await rulesIn('D3')).toEqual(['=D3>$A3', '=D3>$A3', 'D3:D7']);
  });

  it('and go with the last of them', async () => {
    await setRules({ address: 'D4:D5', formula: '=D4>$A4' });
    await lines('3:6', 'delete');
    expect(await rulesIn('D3')).toEqual([undefined]);
  });

  it('also from another sheet, and when that gets another name or goes', async () => {
    await setRules({ sheet: '别处', address: 'B2:B3', formula: '=B2>Sheet1!$A$4' });
    await lines('2:2', 'insert');
    expect(await rulesIn('B2', '别处')).toEqual(['=B2>Sheet1!$A$5', '=B2>Sheet1!$A$5', 'B2:B3']);
    await Excel.run(async ({ workbook }) => {
      workbook.worksheets.getItem('Sheet1').name = "完成 '09";
      await workbook.context.sync();
    });
    const renamed = "=B2>'完成 ''09'!$A$5";
    expect(await rulesIn('B2', '别处')).toEqual([renamed, renamed, 'B2:B3']);
    await Excel.run(async ({ workbook }) => {
      workbook.worksheets.getItem("完成 '09").delete();
      await workbook.context.sync();
    });
    const lost = await rulesIn('B2', '别处');
    expect(lost).toEqual([lost[1], lost[1], 'B2:B3']);
    expect(lost[1]).toContain('#REF!');
  });

  it.each([
    ['rows', deleteRows, 5, 2],
    ['the first row', deleteRows, 3, 1],
    ['all rows', deleteRows, 0, 12],
    ['a column', insertColumns, 1, 1],
  ] as const)(
    'and are back when %s, gone or come, are taken back',
    async (_, change, at, count) => {
      await setRules({ address: 'D4:D9', formula: '=D4>$A4' });
      const { engine } = book;
      const before = await rulesIn('D4');
      const sheet = engine.sheet('Sheet1') ?? engine.workbook.getSheets()[0];
      if (sheet === undefined) throw new Error('no sheet');
      await change(engine, sheet, at, count);
      expect(await rulesIn('D4')).not.toEqual(before);
      const { undoMutations = [] } =
        engine.get<IUndoRedoService>(IUndoRedoService).pitchTopUndoElement() ?? {};
      for (const { id, params } of undoMutations) engine.run(id, params as object);
      expect(await rulesIn('D4')).toEqual(before);
    },
  );
});

it.each([
  ['is there', '改 名!'],
  ['is not', '另一个'],
])('lines come and go where a rule names a sheet that %s', async (_, name) => {
  await setRules({ sheet: '别处', address: 'B2:B3', formula: "=B2>'改 名!'!$A$4" });
  await Excel.run(async ({ workbook }) => {
    workbook.worksheets.getItem('Sheet1').name = name;
    workbook.worksheets.getItem('别处').getRange('1:1').insert('Down');
    workbook.worksheets.getItem('别处').getRange('A1').insert('Down');
    await workbook.context.sync();
  });
  const formula = "=B3>'改 名!'!$A$4";
  expect(await rulesIn('B3', '别处')).toEqual([formula, formula, 'B3:B4']);
});

it('a list of choices follows the cells that it is taken from', async () => {
  await Excel.run(async ({ workbook }) => {
    const range = workbook.worksheets.add('别处').getRange('B2:B3');
    range.dataValidation.rule = { list: { inCellDropDown: true, source: '=Sheet1!$C$2:$C$9' } };
    await workbook.context.sync();
  });
  await lines('5:5', 'insert');
  await lines('A:A', 'insert');
  const source = await Excel.run(async ({ workbook }) => {
    const range = workbook.worksheets.getItem('别处').getRange('B3');
    range.load('dataValidation/rule');
    await workbook.context.sync();
    return range.dataValidation.rule.list?.source;
  });
  expect(source).toBe('=Sheet1!$D$2:$D$10');
});
