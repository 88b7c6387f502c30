import { applyLayouts } from '../../src/workbook/applyLayouts';
import { inWorkbook } from '../../src/workbook/run';
import { openBook, type OpenWorkbook } from '../support/book';
import { sampleLayout } from './layout';

jest.setTimeout(600_000);

let book: OpenWorkbook;
beforeEach(async () => {
  book = await openBook();
});

const apply = (...names: string[]) =>
  inWorkbook({}, (session) => applyLayouts(session, names.map(sampleLayout)));

/** Loads what `of` picks of the applied sheet. */
function look<T extends OfficeExtension.ClientObject>(
  of: (sheet: Excel.Worksheet) => T,
  properties: string,
): Promise<T> {
  return Excel.run(async (context) => {
    const object = of(context.workbook.worksheets.getItem('表'));
    (object as unknown as { load(properties: string): void }).load(properties);
    await context.sync();
    return object;
  });
}

describe('a layout that is applied', () => {
  beforeEach(() => apply('表'));

  it('costs one request', () => {
    expect(book.host.stats.requests).toBe(1);
  });

  it('holds its numbers, texts and formulas, whatever a text looks like', async () => {
    const range = await look((sheet) => sheet.getRange('A1:C4'), 'values,formulas');
    expect(range.values).toEqual([
      ['2017年度目标', '', ''],
      ['序号', '海安', '合计'],
      ['*14a', 8, 2008.5],
      ['=1+1', 2000.5, '8/2000'],
    ]);
    expect(range.formulas[2]?.[2]).toBe('=SUM(B3:B4)');
    // A formula would say 2; what is read back as a formula text here is the cell's own text.
    expect(range.values[3]?.[0]).toBe('=1+1');
  });

  it('looks as painted', async () => {
    const title = await look(
      (sheet) => sheet.getRange('A1'),
      'format/font/name,format/font/size,format/font/bold,format/horizontalAlignment',
    );
    expect(title.format.font).toMatchObject({ name: '黑体', size: 20, bold: true });
    expect(title.format.horizontalAlignment).toBe('Center');
    const header = await look((sheet) => sheet.getRange('B2'), 'format/fill/color,format/wrapText');
    expect(header.format.fill.color).toBe('#F2F2F2');
    expect(header.format.wrapText).toBe(true);
    const formats = await look((sheet) => sheet.getRange('B3:C4'), 'numberFormat');
    expect(formats.numberFormat).toEqual([
      ['0.00', 'General'],
      ['0.00', '@'],
    ]);
    const sides = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
    for (const side of [...sides, 'InsideHorizontal', 'InsideVertical'] as const) {
      const line = (sheet: Excel.Worksheet) => sheet.getRange('A2:C4').format.borders.getItem(side);
      expect(await look(line, 'style,weight')).toMatchObject({
        style: 'Continuous',
        weight: 'Thin',
      });
    }
    const diagonal = (sheet: Excel.Worksheet) =>
      sheet.getRange('A2').format.borders.getItem('DiagonalDown');
    expect((await look(diagonal, 'style')).style).toBe('Continuous');
  });

  it('has its widths, heights, hidden columns and frozen part', async () => {
    const first = await look((s) => s.getRange('A1'), 'format/columnWidth,format/rowHeight');
    expect(first.format.columnWidth).toBeCloseTo(36, 0);
    expect(first.format.rowHeight).toBeCloseTo(30, 0);
    expect((await look((s) => s.getRange('C1'), 'columnHidden')).columnHidden).toBe(true);
    const frozen = await look((s) => s.freezePanes.getLocationOrNullObject(), 'address');
    expect(frozen.address).toMatch(/A1:A2$/);
  });

  it('validates natively, blanks included', async () => {
    const { dataValidation } = await look(
      (s) => s.getRange('B3'),
      'dataValidation/rule,dataValidation/ignoreBlanks,dataValidation/errorAlert,dataValidation/prompt',
    );
    expect(dataValidation.rule.custom?.formula).toBe('=ISNUMBER(B3)');
    expect(dataValidation.ignoreBlanks).toBe(false);
    expect(dataValidation.errorAlert).toMatchObject({ title: '请填数', style: 'Stop' });
    expect(dataValidation.prompt).toMatchObject({ message: '填数', showPrompt: true });
  });

  it('lets the earlier colour rule win', async () => {
    const rules = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('表').getRange('B3:B4');
      const formats = range.conditionalFormats.load('items/priority,items/type');
      await context.sync();
      const customs = formats.items.map((item) => item.custom.rule.load('formula'));
      await context.sync();
      return formats.items.map(({ priority }, index) => [priority, customs[index]?.formula]);
    });
    expect(rules.sort().map(([, formula]) => formula)).toEqual(['=B3>100', '=B3>1']);
  });

  it('prints as set up', async () => {
    const page = await look(
      (s) => s.pageLayout,
      'orientation,paperSize,zoom,headersFooters/defaultForAllPages/centerFooter',
    );
    expect(page.orientation).toBe('Landscape');
    expect(page.paperSize).toMatch(/^a4$/i);
    expect(page.zoom).toMatchObject({ horizontalFitToPages: 1 });
    expect(page.headersFooters.defaultForAllPages.centerFooter).toBe('第 &P 页');
    const area = await look((s) => s.pageLayout.getPrintAreaOrNullObject(), 'address');
    expect(area.address).toMatch(/A1:C4$/);
    const titles = await look((s) => s.pageLayout.getPrintTitleRowsOrNullObject(), 'address');
    expect(titles.address).toMatch(/2:2$/);
    const names = await look((s) => s.pageLayout.getPrintTitleColumnsOrNullObject(), 'address');
    expect(names.address).toMatch(/A:B$/);
  });

  it('is protected last, with its entry cell open', async () => {
    await book.host.typeInto('表', 'B3', '9');
    await expect(book.host.typeInto('表', 'B4', '9')).rejects.toMatchObject({
      code: 'AccessDenied',
    });
    expect((await look((s) => s.getRange('C3'), 'values')).values).toEqual([[2009.5]]);
  });

  it('shows itself, without gridlines, under its colour', async () => {
    const sheet = await look((s) => s, 'tabColor,showGridlines');
    expect(sheet.tabColor.toUpperCase()).toBe('#C00000');
    expect(sheet.showGridlines).toBe(false);
    const active = await Excel.run(async (context) => {
      const found = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return found.name;
    });
    expect(active).toBe('表');
  });
});

describe('a batch that fails midway', () => {
  const content = () =>
    Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name');
      const names = context.workbook.names.load('items/name');
      await context.sync();
      return [sheets.items.map(({ name }) => name), names.items.map(({ name }) => name)];
    });

  it('is taken back at any point, in two more requests', async () => {
    const before = await content();
    book.host.stats.reset();
    // Both sheets wish for the same block name: the second one breaks off, when nearly all is written.
    await expect(apply('一', '二')).rejects.toMatchObject({
      failure: { code: 'nameTaken' },
    });
    expect(book.host.stats.requests).toBe(3);
    expect(await content()).toEqual(before);
  });

  it('never takes a sheet with it that was there before', async () => {
    book.host.addSheet('二');
    await expect(apply('一', '二')).rejects.toMatchObject({
      failure: { code: 'nameTaken' },
    });
    expect(await content()).toEqual([['Sheet1', '二'], []]);
  });

  it('is refused as a whole where the structure is protected', async () => {
    book.host.structureProtected = true;
    await expect(apply('一')).rejects.toMatchObject({ failure: { code: 'workbookProtected' } });
    expect(await content()).toEqual([['Sheet1'], []]);
  });
});
