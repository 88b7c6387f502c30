import { openWorkbook, type OpenWorkbook } from '../../../src/host/node';

let book: OpenWorkbook;
beforeEach(async () => {
  book = await openWorkbook();
});
afterEach(() => book.dispose());

const onSheet = <T>(
  action: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T,
): Promise<T> =>
  Excel.run(async (context) => {
    const result = await action(context.workbook.worksheets.getItem('Sheet1'), context);
    await context.sync();
    return result;
  });

const frozen = async (freeze: (panes: Excel.WorksheetFreezePanes) => void) => {
  const range = await onSheet((sheet) => {
    freeze(sheet.freezePanes);
    const location = sheet.freezePanes.getLocationOrNullObject();
    location.load('address');
    return location;
  });
  return range.isNullObject ? null : range.address;
};

describe('freezing', () => {
  it.each<[string, (panes: Excel.WorksheetFreezePanes) => void, string | null]>([
    ['rows', (panes) => panes.freezeRows(4), 'Sheet1!1:4'],
    ['columns', (panes) => panes.freezeColumns(2), 'Sheet1!A:B'],
    ['both', (panes) => panes.freezeAt('A1:B4'), 'Sheet1!A1:B4'],
    ['nothing any more', (panes) => panes.unfreeze(), null],
  ])('%s', async (_what, freeze, expected) => {
    expect(await frozen(freeze)).toBe(expected);
  });
});

describe('page layout', () => {
  it('starts as Excel’s', async () => {
    const layout = await onSheet((sheet) => {
      sheet.pageLayout.load('orientation,paperSize,zoom,leftMargin,topMargin,centerHorizontally');
      return sheet.pageLayout;
    });
    expect(layout.toJSON()).toMatchObject({
      orientation: 'Portrait',
      paperSize: 'A4',
      zoom: { scale: 100 },
      leftMargin: 50.4,
      topMargin: 54,
      centerHorizontally: false,
    });
  });

  it('is read back as written', async () => {
    const [layout, pages, area, rows, columns] = await onSheet((sheet) => {
      const page = sheet.pageLayout;
      page.orientation = 'Landscape';
      page.paperSize = 'A3';
      page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 2 };
      page.centerHorizontally = true;
      page.centerVertically = true;
      page.leftMargin = 36;
      page.setPrintMargins('Centimeters', { top: 2.54 });
      page.setPrintArea('A1:L30');
      page.setPrintTitleRows('$1:$4');
      page.setPrintTitleColumns(sheet.getRange('A1:B1'));
      const texts = page.headersFooters.defaultForAllPages;
      texts.centerFooter = '第 &P 页，共 &N 页';
      texts.leftHeader = '南通市';
      page.load('orientation,paperSize,zoom,centerHorizontally,centerVertically');
      page.load('leftMargin,topMargin');
      texts.load('centerFooter,leftHeader,rightHeader');
      const ranges = [
        page.getPrintAreaOrNullObject(),
        page.getPrintTitleRowsOrNullObject(),
        page.getPrintTitleColumnsOrNullObject(),
      ] as const;
      ranges.forEach((range) => range.load('address'));
      return [page, texts, ...ranges] as const;
    });
    expect(layout.toJSON()).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A3',
      zoom: { horizontalFitToPages: 1, verticalFitToPages: 2 },
      centerHorizontally: true,
      centerVertically: true,
      leftMargin: 36,
      topMargin: 72,
    });
    expect(pages.toJSON()).toMatchObject({
      centerFooter: '第 &P 页，共 &N 页',
      leftHeader: '南通市',
      rightHeader: '',
    });
    expect([area.address, rows.address, columns.address]).toEqual([
      'Sheet1!A1:L30',
      'Sheet1!1:4',
      'Sheet1!A:B',
    ]);
  });

  it('follows inserted and deleted rows', async () => {
    await onSheet((sheet) => {
      sheet.pageLayout.setPrintArea('A1:L30');
      sheet.pageLayout.setPrintTitleRows('$2:$4');
    });
    await book.host.insertRows('Sheet1', 0, 1);
    await book.host.insertRows('Sheet1', 10, 2);
    await book.host.insertColumns('Sheet1', 3, 1);
    const ranges = await onSheet((sheet) => {
      const found = [
        sheet.pageLayout.getPrintArea(),
        sheet.pageLayout.getPrintTitleRowsOrNullObject(),
      ] as const;
      found.forEach((range) => range.load('address'));
      return found;
    });
    expect(ranges.map((range) => range.address)).toEqual(['Sheet1!A2:M33', 'Sheet1!3:5']);
  });

  it('has no print area before one is set', async () => {
    const area = await onSheet((sheet) => sheet.pageLayout.getPrintAreaOrNullObject());
    expect(area.isNullObject).toBe(true);
  });
});

describe('sheets', () => {
  it('have colours, grid lines and kinds of visibility', async () => {
    const sheet = await onSheet((first, context) => {
      const added = context.workbook.worksheets.add('隐');
      added.tabColor = '#00B050';
      added.showGridlines = false;
      added.visibility = 'VeryHidden';
      added.load('tabColor,showGridlines,visibility,id,position');
      first.load('name');
      return added;
    });
    expect(sheet.toJSON()).toMatchObject({
      tabColor: '#00B050',
      showGridlines: false,
      visibility: 'VeryHidden',
      position: 1,
    });
    expect(sheet.id).toMatch(/^\{[0-9A-F-]{36}\}$/);
  });

  it('can be counted and found by place, all or the visible ones', async () => {
    const [count, visible, last, lastVisible] = await onSheet((_sheet, context) => {
      const { worksheets } = context.workbook;
      worksheets.add('隐').visibility = 'Hidden';
      const found = [worksheets.getLast(), worksheets.getLast(true)] as const;
      found.forEach((sheet) => sheet.load('name'));
      return [worksheets.getCount(), worksheets.getCount(true), ...found] as const;
    });
    expect([count.value, visible.value]).toEqual([2, 1]);
    expect([last.name, lastVisible.name]).toEqual(['隐', 'Sheet1']);
  });

  it('cannot all be hidden or deleted', async () => {
    for (const action of [
      (sheet: Excel.Worksheet) => (sheet.visibility = 'Hidden'),
      (sheet: Excel.Worksheet) => sheet.delete(),
    ]) {
      await expect(onSheet((sheet) => void action(sheet))).rejects.toMatchObject({
        code: 'InvalidOperation',
      });
    }
  });

  it.each(['', 'a/b', '一'.repeat(32), "'x'"])('cannot be named %p', async (name) => {
    const adding = onSheet((_sheet, context) => void context.workbook.worksheets.add(name));
    await expect(adding).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('cannot have the name of another, whatever its case', async () => {
    const adding = onSheet((_sheet, context) => void context.workbook.worksheets.add('SHEET1'));
    await expect(adding).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
  });

  it('move, and the active one stays active', async () => {
    const [names, active] = await onSheet((sheet, context) => {
      const { worksheets } = context.workbook;
      worksheets.add('二');
      worksheets.add('三').position = 0;
      worksheets.load('items/name');
      const shown = worksheets.getActiveWorksheet();
      shown.load('name');
      sheet.load('name');
      return [worksheets, shown] as const;
    });
    expect(names.items.map((sheet) => sheet.name)).toEqual(['三', 'Sheet1', '二']);
    expect(active.name).toBe('Sheet1');
  });

  it('are copied with all they hold', async () => {
    await onSheet((sheet) => {
      sheet.getRange('A1:B1').values = [[2, '=A1*2']];
      sheet.getRange('A1').dataValidation.rule = { custom: { formula: '=A1>0' } };
      sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=A1>1';
      sheet.pageLayout.orientation = 'Landscape';
      sheet.copy('After', sheet);
    });
    const [copy, range, formats] = await onSheet((_sheet, context) => {
      const found = context.workbook.worksheets.getItem('Sheet1 (2)');
      const cells = found.getRange('A1:B1');
      cells.load('values,formulas,dataValidation/rule');
      found.pageLayout.load('orientation');
      const count = found.getRange('A1').conditionalFormats.getCount();
      return [found, cells, count] as const;
    });
    expect(range.values).toEqual([[2, 4]]);
    expect(range.formulas).toEqual([[2, '=A1*2']]);
    expect(copy.pageLayout.orientation).toBe('Landscape');
    expect(formats.value).toBe(1);
  });

  it('are shown and selected', async () => {
    const [selected, cell, active] = await onSheet((_sheet, context) => {
      const added = context.workbook.worksheets.add('二');
      added.activate();
      added.getRange('B2:C4').select();
      const found = [
        context.workbook.getSelectedRange(),
        context.workbook.getActiveCell(),
      ] as const;
      found.forEach((range) => range.load('address'));
      const shown = context.workbook.worksheets.getActiveWorksheet();
      shown.load('name');
      return [...found, shown] as const;
    });
    expect([selected.address, cell.address, active.name]).toEqual(['二!B2:C4', '二!B2', '二']);
  });
});

describe('the workbook', () => {
  it('keeps settings, XML and properties', async () => {
    await onSheet((_sheet, context) => {
      const { settings, customXmlParts, properties } = context.workbook;
      settings.add('plan', { year: 2017, list: [1, '二'] });
      customXmlParts.add('<p:plan xmlns:p="urn:plan"><p:year>2017</p:year></p:plan>');
      customXmlParts.add('<other/>');
      properties.custom.add('来源', '通知');
      properties.title = '目标';
    });
    const [setting, xml, property, title, count] = await onSheet((_sheet, context) => {
      const { settings, customXmlParts, properties } = context.workbook;
      const kept = settings.getItem('plan');
      kept.load('value');
      const custom = properties.custom.getItem('来源');
      custom.load('value,type');
      properties.load('title');
      const part = customXmlParts.getByNamespace('urn:plan').getOnlyItem();
      return [kept, part.getXml(), custom, properties, customXmlParts.getCount()] as const;
    });
    expect(setting.value).toEqual({ year: 2017, list: [1, '二'] });
    expect(xml.value).toContain('<p:year>2017</p:year>');
    expect([property.value, property.type]).toEqual(['通知', 'String']);
    expect(title.title).toBe('目标');
    expect(count.value).toBe(2);
  });

  it('forgets what is deleted', async () => {
    await onSheet((_sheet, context) => {
      const { settings, customXmlParts } = context.workbook;
      settings.add('a', 1).delete();
      customXmlParts.add('<a xmlns="urn:a"/>').delete();
    });
    const [setting, part] = await onSheet((_sheet, context) => [
      context.workbook.settings.getItemOrNullObject('a'),
      context.workbook.customXmlParts.getByNamespace('urn:a').getOnlyItemOrNullObject(),
    ]);
    expect([setting?.isNullObject, part?.isNullObject]).toEqual([true, true]);
  });

  it('calculates, and takes the calls that suspend work', async () => {
    const application = await onSheet((_sheet, context) => {
      const { application: found } = context.workbook;
      found.suspendApiCalculationUntilNextSync();
      found.suspendScreenUpdatingUntilNextSync();
      found.calculationMode = 'Manual';
      found.calculate('Full');
      found.load('calculationMode');
      context.workbook.load('name');
      return found;
    });
    expect(application.calculationMode).toBe('Manual');
  });
});
