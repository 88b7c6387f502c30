import { readWorkbook, writeWorkbook } from '../../../src/host/xlsx';
import { convert } from '../../support/libreoffice';
import { describeWith } from '../../support/programs';
import { openBook, type OpenWorkbook } from '../../support/book';

/** What Excel leaves of references to a sheet that is deleted: `#REF!` in the place of its name, and the rest. */
let book: OpenWorkbook;
beforeEach(async () => {
  book = await openBook();
});

/** References to 乙 x in the cells of Sheet1, in names, validation and a conditional format; then 乙 x goes. */
async function lose(formulas: readonly string[] = []): Promise<void> {
  await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    const sheet = worksheets.getItem('Sheet1');
    const gone = worksheets.add('乙 x');
    gone.getRange('A1:B2').values = [
      ['项目', 2],
      [3, 4],
    ];
    gone.tables.add('A1:B2', true);
    gone.names.add('局', gone.getRange('A1'));
    names.add('区', gone.getRange('A1:B2'));
    names.add('式', "=SUM('乙 x'!$A$1)+1");
    formulas.forEach((formula, row) => {
      sheet.getRange(`A${row + 1}`).formulas = [[formula]];
    });
    sheet.getRange('D1').dataValidation.rule = { custom: { formula: "='乙 x'!$A$1>0" } };
    sheet.getRange('D2').dataValidation.rule = {
      list: { inCellDropDown: true, source: "='乙 x'!$A$1:$A$3" },
    };
    const format = sheet.getRange('E1').conditionalFormats.add('Custom');
    format.custom.rule.formula = "='乙 x'!$A$1>0";
    format.custom.format.fill.color = '#FF0000';
    await context.sync();
    gone.delete();
    await context.sync();
  });
}

/** The formulas of the cells in column A, the names, the rules: as the client is told. */
const seen = (rows: number) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const cells = sheet.getRange(`A1:A${rows}`).load('formulas,values');
    const names = context.workbook.names.load('items/name,items/formula,items/type,items/value');
    const rules = ['D1', 'D2'].map((at) => sheet.getRange(at).dataValidation.load('rule'));
    const format = sheet.getRange('E1').conditionalFormats.getItemAt(0).custom.rule.load('formula');
    await context.sync();
    return {
      formulas: cells.formulas.flat() as unknown[],
      values: cells.values.flat() as unknown[],
      names: names.items.map(({ name, formula, type }) => [name, formula, type]),
      rules: [rules[0]?.rule.custom?.formula, rules[1]?.rule.list?.source, format.formula],
    };
  });

const FORMULAS: readonly (readonly [before: string, after: string])[] = [
  ["='乙 x'!A1+1", '=#REF!A1+1'],
  ["=SUM('乙 x'!A1:B2)", '=SUM(#REF!A1:B2)'],
  ["='乙 x'!局", '=#REF!局'],
  ['=SUM(表1[项目])', '=SUM(#REF!)'],
];
const BEFORE = FORMULAS.map(([before]) => before);

describe('a deleted sheet', () => {
  it('leaves #REF! in formulas, and they give it', async () => {
    await lose(BEFORE);
    const { formulas, values } = await seen(FORMULAS.length);
    expect(formulas).toEqual(FORMULAS.map(([, after]) => after));
    expect(values).toEqual(FORMULAS.map(() => '#REF!'));
  });

  it('leaves it in names, and takes its own along', async () => {
    await lose();
    expect((await seen(1)).names).toEqual([
      ['区', '=#REF!$A$1:$B$2', 'Error'],
      ['式', '=SUM(#REF!$A$1)+1', 'Error'],
    ]);
    expect(JSON.stringify(book.engine.save().resources)).not.toContain('局');
  });

  it('leaves it in validation and conditional formats', async () => {
    await lose();
    expect((await seen(1)).rules).toEqual(['=#REF!$A$1>0', '=#REF!$A$1:$A$3', '=#REF!$A$1>0']);
  });

  it('is the same when a person deletes it, and cannot be taken back', async () => {
    await lose();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('丙');
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').formulas = [['=丙!A1']];
      await context.sync();
    });
    const sheet = book.engine.workbook.getSheetBySheetName('丙');
    await book.engine.start('sheet.command.remove-sheet', { subUnitId: sheet?.getSheetId() });
    expect(await book.engine.start('univer.command.undo', {})).toBe(false);
    expect((await seen(1)).formulas).toEqual(['=#REF!A1']);
  });
});

it('what is left moves when it is copied, and can be typed', async () => {
  const formulas = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1').formulas = [['=#REF!A1+#REF!$B$2']];
    sheet.getRange('C3').copyFrom('A1');
    sheet.getRange('1:1').insert('Down');
    const cell = sheet.getRange('C4').load('formulas');
    await context.sync();
    return cell.formulas;
  });
  expect(formulas).toEqual([['=#REF!C3+#REF!$B$2']]);
});

it('what is left is in the file and comes back', async () => {
  await lose(BEFORE);
  const before = await seen(FORMULAS.length);
  const file = await readWorkbook(await writeWorkbook(book.engine.save()), '簿');
  book = await openBook({ snapshot: file });
  expect(await seen(FORMULAS.length)).toEqual(before);
});

describeWith(['libreoffice'], 'LibreOffice', () => {
  it('reads what is left as a mistake too, though not always by that name', async () => {
    await lose(BEFORE);
    const bytes = await writeWorkbook(book.engine.save(), { dropCachedResults: true });
    const file = await readWorkbook(await convert(bytes, 'xlsx'), '簿');
    const [sheet] = Object.values(file.sheets);
    expect(FORMULAS.map((_, row) => sheet?.cellData?.[row]?.[0]?.v)).toEqual(
      FORMULAS.map(() => expect.stringMatching(/^#(?:REF!|NAME\?|VALUE!)$/) as string),
    );
  });
});
