import { openWorkbook, type OpenWorkbook } from '../../../src/host/node';

let book: OpenWorkbook;
beforeEach(async () => {
  book = await openWorkbook();
});
afterEach(() => book.dispose());

const onSheet = <T>(
  action: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>,
): Promise<T> =>
  Excel.run(async (context) => {
    const result = await action(context.workbook.worksheets.getItem('Sheet1'), context);
    await context.sync();
    return result;
  });

/** The rules that meet the range, first one first. */
const listed = (address: string): Promise<object[]> =>
  onSheet(async (sheet, context) => {
    const formats = sheet.getRange(address).conditionalFormats;
    formats.load('items/type,items/priority,items/stopIfTrue,items/id');
    await context.sync();
    const parts = formats.items.map((format) => {
      const custom = format.customOrNullObject;
      custom.load('rule/formula,format/fill/color,format/font/color,format/font/bold');
      return custom;
    });
    await context.sync();
    return formats.items.map(({ type, priority, stopIfTrue }, index) => {
      const custom = parts[index];
      const shown =
        custom?.isNullObject === false
          ? {
              formula: custom.rule.formula,
              fill: custom.format.fill.color,
              color: custom.format.font.color,
              bold: custom.format.font.bold,
            }
          : {};
      return { type, priority, stopIfTrue, ...shown };
    });
  });

const addCustom = (address: string, formula: string, fill: string): Promise<void> =>
  onSheet((sheet) => {
    const format = sheet.getRange(address).conditionalFormats.add('Custom');
    format.custom.rule.formula = formula;
    format.custom.format.fill.color = fill;
  });

describe('conditional formats', () => {
  it('by a formula are read back', async () => {
    await onSheet((sheet) => {
      const format = sheet.getRange('B2:D9').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=B2>=1';
      format.custom.format.fill.color = '#C6EFCE';
      format.custom.format.font.color = '#006100';
      format.custom.format.font.bold = true;
      format.stopIfTrue = true;
    });
    expect(await listed('C3')).toEqual([
      {
        type: 'Custom',
        priority: 0,
        stopIfTrue: true,
        formula: '=B2>=1',
        fill: '#C6EFCE',
        color: '#006100',
        bold: true,
      },
    ]);
    expect(await listed('A1')).toEqual([]);
  });

  it('added last come first, until their priority is set', async () => {
    await addCustom('A1:A9', '=A1=1', '#111111');
    await addCustom('A1:A9', '=A1=2', '#222222');
    await addCustom('A1:A9', '=A1=3', '#333333');
    const fills = async () =>
      (await listed('A1')).map((format) => (format as { fill: string }).fill);
    expect(await fills()).toEqual(['#333333', '#222222', '#111111']);
    await onSheet((sheet) => {
      sheet.getRange('A1').conditionalFormats.getItemAt(2).priority = 0;
    });
    expect(await fills()).toEqual(['#111111', '#333333', '#222222']);
    await onSheet((sheet) => {
      sheet.getRange('A1').conditionalFormats.getItemAt(0).priority = 2;
    });
    expect(await fills()).toEqual(['#333333', '#222222', '#111111']);
  });

  it.each<[Excel.ConditionalCellValueRule]>([
    [{ formula1: '0.8', operator: 'LessThan' }],
    [{ formula1: '0', formula2: '1', operator: 'Between' }],
    [{ formula1: '=$Z$1', operator: 'GreaterThanOrEqual' }],
  ])('by comparison %j are read back', async (rule) => {
    const format = await onSheet(async (sheet, context) => {
      const added = sheet.getRange('A1:A9').conditionalFormats.add('CellValue');
      added.cellValue.rule = rule;
      added.cellValue.format.font.color = '#FF0000';
      await context.sync();
      added.load('type,cellValue/rule,cellValue/format/font/color');
      return added;
    });
    expect(format.type).toBe('CellValue');
    expect(format.cellValue.rule).toEqual({
      ...rule,
      operator: rule.operator === 'GreaterThanOrEqual' ? 'GreaterThanOrEqual' : rule.operator,
    });
    expect(format.cellValue.format.font.color).toBe('#FF0000');
  });

  it('by contained text are read back', async () => {
    const format = await onSheet(async (sheet, context) => {
      const added = sheet.getRange('A1:A9').conditionalFormats.add('ContainsText');
      added.textComparison.rule = { operator: 'Contains', text: '未' };
      await context.sync();
      added.load('type,textComparison/rule');
      return added;
    });
    expect(format.textComparison.rule).toEqual({ operator: 'Contains', text: '未' });
  });

  it('can be counted, deleted and cleared in part', async () => {
    await addCustom('A1:C3', '=A1=1', '#111111');
    await addCustom('B2', '=B2=2', '#222222');
    await onSheet((sheet) => sheet.getRange('A1:C1').conditionalFormats.clearAll());
    expect(await listed('A1')).toEqual([]);
    expect(await listed('A2:C3')).toHaveLength(2);
    const rest = (await listed('A2')) as { formula: string }[];
    expect(rest.map(({ formula }) => formula)).toEqual(['=A2=1']);
    await onSheet((sheet) => sheet.getRange('B2').conditionalFormats.getItemAt(0).delete());
    const count = await onSheet((sheet) => sheet.getRange('B2').conditionalFormats.getCount());
    expect(count.value).toBe(1);
  });

  it('follow inserted rows', async () => {
    await addCustom('A2:A4', '=$A2=1', '#111111');
    await book.host.insertRows('Sheet1', 0, 2);
    expect(await listed('A2')).toEqual([]);
    expect(await listed('A4:A6')).toMatchObject([{ formula: '=$A4=1' }]);
  });

  it('of kinds that the host does not offer are refused', async () => {
    const adding = onSheet((sheet) => {
      sheet.getRange('A1').conditionalFormats.add('ColorScale');
    });
    await expect(adding).rejects.toMatchObject({
      code: 'NotImplemented',
      message: expect.stringContaining('ColorScale') as string,
    });
  });
});
