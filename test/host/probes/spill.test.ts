import { readWorkbook, writeWorkbook } from '../../../src/host/xlsx';
import { lossesOf } from '../../../src/host/xlsx/foreign/losses';
import { Archive } from '../../../src/host/xlsx/zip/archive';
import { convert } from '../../support/libreoffice';
import { describeWith } from '../../support/programs';
import { openBook, type OpenWorkbook } from '../../support/book';

/**
 * Results that fill several cells, as Microsoft documents them ("Handle dynamic arrays and spilling using the Excel JavaScript
 * API" and Excel.Range).
 */
let book: OpenWorkbook;
const open = async (snapshot?: Awaited<ReturnType<typeof readWorkbook>>): Promise<void> => {
  book = await openBook({
    ...{ requirements: { ExcelApi: '1.12' }, isPartial: true },
    ...(snapshot && { snapshot }),
  });
};
beforeEach(() => open());

type Ask<T> = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>;
const on = <T>(ask: Ask<T>): Promise<T> =>
  Excel.run((context) => ask(context.workbook.worksheets.getItem('Sheet1'), context));

/** A4:D4 of the sample in the documentation, and its formula in G4. */
const sample = (sheet: Excel.Worksheet): void => {
  sheet.getRange('A4:D4').values = [['项目', 2, true, '']];
  sheet.getRange('G4').formulas = [['=A4:D4']];
};

const shown = (at: string) =>
  on(async (sheet, context) => {
    const range = sheet.getRange(at).load('values,formulas,text,valueTypes');
    await context.sync();
    const { values, formulas, text, valueTypes } = range;
    return { values, formulas, text, valueTypes } as Record<string, unknown[][]>;
  });

describe('a formula whose result is many cells', () => {
  it('fills those beside it, which have its values and no formula', async () => {
    await on(async (sheet, context) => {
      sample(sheet);
      await context.sync();
    });
    expect(await shown('G4:J4')).toEqual({
      values: [['项目', 2, true, 0]],
      formulas: [['=A4:D4', 2, true, 0]],
      text: [['项目', '2', 'TRUE', '0']],
      valueTypes: [['String', 'Double', 'Boolean', 'Double']],
    });
  });

  it('tells where it spills to, and from where', async () => {
    const told = await on(async (sheet, context) => {
      sample(sheet);
      const at = (address: string) => sheet.getRange(address);
      const ranges = [
        at('G4').getSpillingToRange(),
        at('G4').getSpillingToRangeOrNullObject(),
        at('H4').getSpillingToRangeOrNullObject(),
        at('A4').getSpillingToRangeOrNullObject(),
        at('G4:H4').getSpillingToRangeOrNullObject(),
        at('I4').getSpillParent(),
        at('I4').getSpillParentOrNullObject(),
        at('A4').getSpillParentOrNullObject(),
        at('H4:I4').getSpillParentOrNullObject(),
      ];
      for (const range of ranges) range.load('address');
      await context.sync();
      return ranges.map((range) => (range.isNullObject ? null : range.address.slice(7)));
    });
    expect(told).toEqual(['G4:J4', 'G4:J4', null, null, null, 'G4', 'G4', null, null]);
  });

  it.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
    ['no formula', (sheet) => sheet.getRange('A4').getSpillingToRange(), 'ItemNotFound'],
    ['several cells', (sheet) => sheet.getRange('G4:H4').getSpillingToRange(), 'InvalidArgument'],
    ['several cells', (sheet) => sheet.getRange('H4:I4').getSpillParent(), 'InvalidArgument'],
  ])('is asked for in vain of %s', async (_what, ask, code) => {
    const asking = on(async (sheet, context) => {
      sample(sheet);
      ask(sheet).load('address');
      await context.sync();
    });
    await expect(asking).rejects.toMatchObject({ code });
  });

  it.each([
    ['G4:J4', true],
    ['H4', true],
    ['G4:K4', null],
    ['A4:D4', false],
  ])('%s has a spill: %p', async (at, expected) => {
    const has = await on(async (sheet, context) => {
      sample(sheet);
      const range = sheet.getRange(at).load('hasSpill');
      await context.sync();
      return range.hasSpill;
    });
    expect(has).toBe(expected);
  });

  it('counts as used', async () => {
    const used = await on(async (sheet, context) => {
      sample(sheet);
      const ranges = [sheet.getUsedRange(true), sheet.getRange('H:Z').getUsedRange()];
      for (const range of ranges) range.load('address');
      await context.sync();
      return ranges.map(({ address }) => address.slice(7));
    });
    expect(used).toEqual(['A4:J4', 'H4:J4']);
  });

  it('finds no room where something stands: #SPILL!, until that is gone', async () => {
    const put = (value: string | number) =>
      on(async (sheet, context) => {
        sheet.getRange('I4').values = [[value]];
        await context.sync();
      });
    await on(async (sheet, context) => {
      sample(sheet);
      await context.sync();
    });
    await put(5);
    expect((await shown('G4:J4'))['values']).toEqual([['#SPILL!', '', 5, '']]);
    const none = await on(async (sheet, context) => {
      const range = sheet.getRange('G4').getSpillingToRangeOrNullObject();
      await context.sync();
      return range.isNullObject;
    });
    expect(none).toBe(true);
    await put('');
    expect((await shown('G4:J4'))['values']).toEqual([['项目', 2, true, 0]]);
  });

  it('follows its source, which may grow and shrink with a table', async () => {
    const seen: unknown[] = [];
    await on(async (sheet, context) => {
      sheet.getRange('A1:A3').values = [['数'], [1], [2]];
      const table = sheet.tables.add('A1:A3', true);
      sheet.getRange('C1').formulas = [['=表1[数]*10']];
      const tell = async (): Promise<void> => {
        const spill = sheet.getRange('C1').getSpillingToRangeOrNullObject().load('values');
        const sum = sheet.getRange('E1').load('values');
        sheet.getRange('E1').formulas = [['=SUM(C1:C9)']];
        await context.sync();
        seen.push([spill.isNullObject ? null : spill.values.flat(), sum.values[0]?.[0]]);
      };
      await tell();
      table.rows.add(undefined, [[3]]);
      await tell();
      table.rows.getItemAt(0).delete();
      table.rows.getItemAt(0).delete();
      await tell();
    });
    expect(seen).toEqual([
      [[10, 20], ''],
      [[10, 20, 30], 60],
      [null, 30],
    ]);
    expect((await shown('C1:C3'))['values']).toEqual([[30], [''], ['']]);
    expect((await shown('E1'))['values']).toEqual([[30]]);
  });

  it('is copied as values, and with its formula as that', async () => {
    const [values, whole] = await on(async (sheet, context) => {
      sample(sheet);
      sheet.getRange('G6').copyFrom('H4:I4');
      sheet.getRange('G8').copyFrom('G4:J4', 'Values');
      sheet.getRange('A9:D9').values = [[7, 8, 9, 10]];
      sheet.getRange('G9').copyFrom('G4:J4');
      const ranges = [sheet.getRange('G6:H8'), sheet.getRange('G9:J9')];
      for (const range of ranges) range.load('formulas');
      await context.sync();
      return ranges.map(({ formulas }) => formulas as unknown[][]);
    });
    expect(values).toEqual([
      [2, true],
      ['', ''],
      ['项目', 2],
    ]);
    expect(whole).toEqual([['=A9:D9', 8, 9, 10]]);
  });
});

describe('a reference to all that a formula fills', () => {
  const asked = (formula: string, before?: (sheet: Excel.Worksheet) => void) =>
    on(async (sheet, context) => {
      sheet.getRange('A1:B2').values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange('D1').formulas = [['=A1:B2*10']];
      sheet.getRange('A9').formulas = [['=1+1']];
      before?.(sheet);
      sheet.getRange('H1').formulas = [[formula]];
      const cell = sheet.getRange('H1').load('values');
      await context.sync();
      return (cell.values as unknown[][])[0]?.[0];
    });

  it.each<[string, unknown]>([
    ['=SUM(D1#)', 100],
    ['=ROWS($D$1#)*10+COLUMNS(Sheet1!D1#)', 22],
    ['=SUM(D1#*2)', 200],
    ['=SUM(D2#)', '#REF!'],
    ['=SUM(A9#)', '#REF!'],
    ['=SUM(A1#)', '#REF!'],
  ])('%s gives %p', async (formula, expected) => {
    expect(await asked(formula)).toBe(expected);
  });

  it('is #REF! where that has no room, and follows its size', async () => {
    const blocked = await asked('=SUM(D1#)', (sheet) => {
      sheet.getRange('E2').values = [['x']];
    });
    expect(blocked).toBe('#REF!');
    const after = await on(async (sheet, context) => {
      sheet.getRange('E2').clear();
      sheet.getRange('D1').formulas = [['=A1:A2']];
      const cell = sheet.getRange('H1').load('values');
      await context.sync();
      return cell.values as unknown;
    });
    expect(after).toEqual([[4]]);
  });

  it('moves with copies and rows, and is a function in the file', async () => {
    await asked('=SUM(D1#)&"D1#"');
    const formulas = await on(async (sheet, context) => {
      sheet.getRange('1:1').insert('Down');
      sheet.getRange('H4').copyFrom('H2');
      const cells = sheet.getRange('H2:H4').load('formulas');
      await context.sync();
      return cells.formulas.flat() as unknown[];
    });
    expect(formulas).toEqual(['=SUM(D2#)&"D1#"', '', '=SUM(D4#)&"D1#"']);
    await book.host.idle();
    const bytes = await writeWorkbook(book.engine.save());
    const xml = new Archive(bytes).text('xl/worksheets/sheet1.xml');
    expect(xml).toContain('<f>SUM(_xlfn.ANCHORARRAY(D2))&amp;"D1#"</f>');
    await open(await readWorkbook(bytes, '簿'));
    expect((await shown('H2'))['formulas']).toEqual([['=SUM(D2#)&"D1#"']]);
    expect((await shown('H2'))['values']).toEqual([['100D1#']]);
  });
});

describe('in a file', () => {
  const saved = async (options = {}): Promise<Uint8Array> => {
    await on(async (sheet, context) => {
      sample(sheet);
      sheet.getRange('G6').formulas = [['=B4:C4*2']];
      sheet.getRange('H6').values = [['x']];
      await context.sync();
    });
    await book.host.idle();
    return writeWorkbook(book.engine.save(), options);
  };

  it('it is a dynamic array, with the values beside it, and comes back', async () => {
    const bytes = await saved();
    const archive = new Archive(bytes);
    const xml = archive.text('xl/worksheets/sheet1.xml');
    expect(xml).toMatch(/<c r="G4" cm="1"[^>]*><f t="array" ref="G4:J4">A4:D4<\/f>/);
    expect(xml).toMatch(
      /<c r="G6" cm="1" t="e"><f t="array" ref="G6">B4:C4\*2<\/f><v>#SPILL!<\/v>/,
    );
    expect(xml).toMatch(/<c r="H4"[^>]*><v>2<\/v>/);
    expect(archive.text('xl/metadata.xml')).toContain('XLDAPR');
    const before = await shown('A1:K9');
    const file = await readWorkbook(bytes, '簿');
    expect(lossesOf(file)).toEqual([]);
    await open(file);
    expect(await shown('A1:K9')).toEqual(before);
    expect(
      new Archive(await writeWorkbook(book.engine.save())).text('xl/worksheets/sheet1.xml'),
    ).toBe(xml);
  });

  it('an array formula of one cell stays one', async () => {
    await on(async (sheet, context) => {
      sheet.getRange('A1:B2').values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange('D1').formulas = [['=SUM(A1:A2*B1:B2)']];
      await context.sync();
    });
    await book.host.idle();
    const path = 'xl/worksheets/sheet1.xml';
    const archive = new Archive(await writeWorkbook(book.engine.save()));
    const array = '<f t="array" ref="D1">SUM(A1:A2*B1:B2)</f>';
    archive.set(path, archive.text(path).replace('<f>SUM(A1:A2*B1:B2)</f>', array));
    await open(await readWorkbook(await archive.save(), '簿'));
    expect((await shown('D1'))['values']).toEqual([[14]]);
    const again = new Archive(await writeWorkbook(book.engine.save()));
    expect(again.text(path)).toContain(array);
  });

  describeWith(['libreoffice'], 'LibreOffice', () => {
    it('gives the same', async () => {
      const bytes = await saved({ dropCachedResults: true });
      const file = await readWorkbook(await convert(bytes, 'xlsx'), '簿');
      await open(file);
      expect((await shown('G4:J4'))['values']).toEqual([['项目', 2, true, 0]]);
    });
  });
});
