import { openWorkbook, type OpenWorkbook } from '../../../src/host/node';

let book: OpenWorkbook;
beforeEach(async () => {
  book = await openWorkbook();
});
afterEach(() => book.dispose());

const onSheet = <T>(action: (sheet: Excel.Worksheet) => T): Promise<T> =>
  Excel.run(async (context) => {
    const result = action(context.workbook.worksheets.getItem('Sheet1'));
    await context.sync();
    return result;
  });

const validation = (address: string) =>
  onSheet((sheet) => {
    const { dataValidation } = sheet.getRange(address);
    dataValidation.load('rule,type,errorAlert,prompt,ignoreBlanks,valid');
    return dataValidation;
  });

describe('data validation', () => {
  it('is none before there is any', async () => {
    expect((await validation('A1:B2')).toJSON()).toMatchObject({ type: 'None', rule: {} });
  });

  const rules: [string, Excel.DataValidationRule, string][] = [
    ['a formula', { custom: { formula: '=AND(ISNUMBER(A1),A1>=0)' } }, 'Custom'],
    ['a list', { list: { inCellDropDown: true, source: '是,否' } }, 'List'],
    [
      'whole numbers',
      { wholeNumber: { formula1: 0, operator: 'GreaterThanOrEqualTo' } },
      'WholeNumber',
    ],
    ['decimals', { decimal: { formula1: 0, formula2: 100, operator: 'Between' } }, 'Decimal'],
    ['a length', { textLength: { formula1: 30, operator: 'LessThan' } }, 'TextLength'],
    ['a cell', { decimal: { formula1: '=$B$1', operator: 'LessThanOrEqualTo' } }, 'Decimal'],
  ];
  it.each(rules)('by %s is read back', async (_what, rule, type) => {
    await onSheet((sheet) => (sheet.getRange('A1:A9').dataValidation.rule = rule));
    const read = await validation('A1:A9');
    expect(read.rule).toEqual(rule);
    expect(read.type).toBe(type);
  });

  it('says its texts', async () => {
    const texts = {
      errorAlert: { showAlert: true, style: 'Warning', title: '不对', message: '只填整数' },
      prompt: { showPrompt: true, title: '填什么', message: '本年累计' },
      ignoreBlanks: false,
    } as const;
    await onSheet((sheet) => {
      const { dataValidation } = sheet.getRange('A1:A9');
      dataValidation.rule = { custom: { formula: '=A1>0' } };
      dataValidation.errorAlert = texts.errorAlert;
      dataValidation.prompt = texts.prompt;
      dataValidation.ignoreBlanks = false;
    });
    expect((await validation('A1:A9')).toJSON()).toMatchObject(texts);
  });

  it('of a part answers for the part, with the formula as it reads there', async () => {
    await onSheet(
      (sheet) =>
        (sheet.getRange('A1:B9').dataValidation.rule = { custom: { formula: '=A1>$D$1' } }),
    );
    expect((await validation('B3')).rule).toEqual({ custom: { formula: '=B3>$D$1' } });
    expect((await validation('A1:C9')).type).toBe('Inconsistent');
  });

  it('of a part can be changed or cleared without the rest', async () => {
    await onSheet((sheet) => {
      sheet.getRange('A1:C3').dataValidation.rule = { custom: { formula: '=A1>0' } };
      sheet.getRange('B2').dataValidation.rule = { custom: { formula: '=B2<0' } };
      sheet.getRange('A1:C1').dataValidation.clear();
    });
    expect((await validation('A1')).type).toBe('None');
    expect((await validation('A2')).rule).toEqual({ custom: { formula: '=A2>0' } });
    expect((await validation('B2')).rule).toEqual({ custom: { formula: '=B2<0' } });
    expect((await validation('C3')).rule).toEqual({ custom: { formula: '=C3>0' } });
  });

  it('tells whether the cells hold what is asked for', async () => {
    await onSheet((sheet) => {
      const range = sheet.getRange('A1:A2');
      range.values = [[1], [2]];
      range.dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
    });
    expect((await validation('A1:A2')).valid).toBe(true);
    await onSheet((sheet) => (sheet.getRange('A2').values = [[-1]]));
    expect((await validation('A1:A2')).valid).toBeNull();
    expect((await validation('A2')).valid).toBe(false);
  });

  it.each<[string, Excel.DataValidationRule, (string | number)[], boolean | null]>([
    ['a formula', { custom: { formula: '=AND(ISNUMBER(A1),A1<=$B$1)' } }, [5, 9], true],
    ['a formula', { custom: { formula: '=A1<=$B$1' } }, [5, 11], null],
    ['a list', { list: { inCellDropDown: true, source: '是,否' } }, ['是', '否'], true],
    ['a list of cells', { list: { inCellDropDown: true, source: '=$B$1:$B$2' } }, [10, 3], null],
    ['a length', { textLength: { formula1: 2, operator: 'LessThan' } }, ['一二三', '四五'], false],
    ['a bound', { decimal: { formula1: '=$B$1', operator: 'GreaterThan' } }, [10.5, 11], true],
  ])('by %s is checked', async (_what, rule, values, expected) => {
    await onSheet((sheet) => {
      sheet.getRange('B1').values = [[10]];
      sheet.getRange('A1:A2').values = values.map((value) => [value]);
      sheet.getRange('A1:A2').dataValidation.rule = rule;
    });
    expect((await validation('A1:A2')).valid).toBe(expected);
  });

  it('follows inserted rows', async () => {
    await onSheet(
      (sheet) => (sheet.getRange('A2:A4').dataValidation.rule = { custom: { formula: '=A2>0' } }),
    );
    await book.host.insertRows('Sheet1', 0, 1);
    expect((await validation('A2')).type).toBe('None');
    expect((await validation('A3:A5')).rule).toEqual({ custom: { formula: '=A3>0' } });
  });

  it.each([
    [{}],
    [{ custom: { formula: '' } }],
    [{ custom: { formula: '=1' }, decimal: { formula1: 1, operator: 'EqualTo' } }],
    [{ decimal: { formula1: 1, operator: 'near' } }],
  ])('refuses the rule %j', async (rule) => {
    const setting = onSheet((sheet) => (sheet.getRange('A1').dataValidation.rule = rule as never));
    await expect(setting).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});
