import { openWorkbook, type OpenWorkbook } from '../../../src/host/node';

let book: OpenWorkbook;
beforeEach(async () => {
  book = await openWorkbook();
});
afterEach(() => book.dispose());

/** Writes looks, then reads what a load of the paths answers for another range. */
const look = (
  write: (sheet: Excel.Worksheet) => void,
  address: string,
  paths: string,
): Promise<Record<string, unknown>> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    write(sheet);
    await context.sync();
    const { format } = sheet.getRange(address);
    format.load(paths);
    await context.sync();
    return format.toJSON() as Record<string, unknown>;
  });

describe('looks of cells', () => {
  it('start as Excel’s', async () => {
    expect(
      await look(
        () => undefined,
        'A1:B2',
        'horizontalAlignment,verticalAlignment,wrapText,indentLevel,shrinkToFit,textOrientation,fill/color,font/bold,font/color,font/underline,protection/locked,protection/formulaHidden',
      ),
    ).toMatchObject({
      horizontalAlignment: 'General',
      verticalAlignment: 'Bottom',
      wrapText: false,
      indentLevel: 0,
      shrinkToFit: false,
      textOrientation: 0,
      fill: { color: '#FFFFFF' },
      font: { bold: false, color: '#000000', underline: 'None' },
      protection: { locked: true, formulaHidden: false },
    });
  });

  it('are read back as they were written', async () => {
    const given = {
      horizontalAlignment: 'Center',
      verticalAlignment: 'Top',
      wrapText: true,
      indentLevel: 2,
      shrinkToFit: true,
      textOrientation: 45,
      fill: { color: '#FFC7CE' },
      font: {
        name: '宋体',
        size: 18,
        bold: true,
        italic: true,
        underline: 'Single',
        strikethrough: true,
        color: '#9C0006',
      },
      protection: { locked: false, formulaHidden: true },
    } as const;
    const answer = await look(
      (sheet) => sheet.getRange('B2:C3').format.set(given as never),
      'B2:C3',
      'horizontalAlignment,verticalAlignment,wrapText,indentLevel,shrinkToFit,textOrientation,fill/color,font,protection',
    );
    expect(answer).toMatchObject(given);
  });

  it('are null where cells differ', async () => {
    const answer = await look(
      (sheet) => {
        sheet.getRange('A1').format.fill.color = 'red';
        sheet.getRange('A1').format.font.bold = true;
      },
      'A1:A2',
      'fill/color,font/bold,font/italic',
    );
    expect(answer).toMatchObject({ fill: { color: null }, font: { bold: null, italic: false } });
  });

  it('of entire columns hold for cells that are written later', async () => {
    const answer = await look(
      (sheet) => {
        sheet.getRange('C:D').format.fill.color = '#00FF00';
        sheet.getRange('C:C').format.protection.locked = false;
        sheet.getRange('C:C').numberFormat = [['@']];
        sheet.getRange('C7').values = [['8/2000']];
      },
      'C7',
      'fill/color,protection/locked',
    );
    expect(answer).toMatchObject({ fill: { color: '#00FF00' }, protection: { locked: false } });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('C7');
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['8/2000']]);
    });
  });

  it('refuse what is no colour and no alignment', async () => {
    const colored = look((sheet) => (sheet.getRange('A1').format.fill.color = 'no'), 'A1', 'fill');
    await expect(colored).rejects.toMatchObject({
      code: 'InvalidArgument',
      debugInfo: { errorLocation: 'RangeFill.color' },
    });
    const aligned = look(
      (sheet) => (sheet.getRange('A1').format.horizontalAlignment = 'Fill'),
      'A1',
      'fill',
    );
    await expect(aligned).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('borders', () => {
  const line = (address: string, side: string): Promise<object> =>
    Excel.run(async (context) => {
      const border = context.workbook.worksheets
        .getItem('Sheet1')
        .getRange(address)
        .format.borders.getItem(side as Excel.BorderIndex);
      border.load('style,weight,color');
      await context.sync();
      return { style: border.style, weight: border.weight, color: border.color };
    });

  beforeEach(() =>
    look(
      (sheet) => {
        const { borders } = sheet.getRange('B2:D4').format;
        borders.getItem('EdgeTop').style = 'Continuous';
        borders.getItem('EdgeTop').weight = 'Medium';
        borders.getItem('EdgeTop').color = '#FF0000';
        borders.getItem('EdgeBottom').style = 'Double';
        borders.getItem('InsideHorizontal').style = 'Continuous';
        borders.getItem('InsideVertical').style = 'Dash';
        sheet.getRange('B2').format.borders.getItem('DiagonalDown').style = 'Continuous';
      },
      'A1',
      'fill',
    ),
  );

  it.each([
    ['B2:D2', 'EdgeTop', 'Continuous', 'Medium', '#FF0000'],
    ['C4', 'EdgeBottom', 'Double', 'Thick', '#000000'],
    ['C2', 'EdgeBottom', 'Continuous', 'Thin', '#000000'],
    ['C3', 'EdgeRight', 'Dash', 'Thin', '#000000'],
    ['B2', 'DiagonalDown', 'Continuous', 'Thin', '#000000'],
    ['C2', 'DiagonalDown', 'None', 'Thin', '#000000'],
    ['D3', 'EdgeRight', 'None', 'Thin', '#000000'],
    ['B2:D4', 'InsideHorizontal', 'Continuous', 'Thin', '#000000'],
  ])('of %s at %s are %s %s', async (address, side, style, weight, color) => {
    expect(await line(address, side)).toEqual({ style, weight, color });
  });

  it('go away with None and leave the other sides', async () => {
    await look(
      (sheet) => (sheet.getRange('B2:D4').format.borders.getItem('EdgeTop').style = 'None'),
      'A1',
      'fill',
    );
    expect(await line('B2', 'EdgeTop')).toMatchObject({ style: 'None' });
    expect(await line('B2', 'DiagonalDown')).toMatchObject({ style: 'Continuous' });
  });

  it('refuse an unknown side', async () => {
    await expect(line('A1', 'Middle')).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('columns and rows', () => {
  it('are measured in points', async () => {
    const answer = await look(
      (sheet) => {
        sheet.getRange('B:C').format.columnWidth = 90;
        sheet.getRange('2:3').format.rowHeight = 30;
      },
      'B2:C3',
      'columnWidth,rowHeight',
    );
    expect(answer).toMatchObject({ columnWidth: 90, rowHeight: 30 });
  });

  it('have no common width where they differ', async () => {
    const answer = await look(
      (sheet) => (sheet.getRange('B1').format.columnWidth = 90),
      'A1:B1',
      'columnWidth,rowHeight',
    );
    expect(answer['columnWidth']).toBeNull();
    expect(answer['rowHeight']).toBe(14.25);
  });

  it('widen to the longest text', async () => {
    const answer = await look(
      (sheet) => {
        sheet.getRange('A1:A2').values = [['短'], ['每万人口有效发明专利拥有量（件）']];
        sheet.getRange('A:A').format.autofitColumns();
      },
      'A1',
      'columnWidth',
    );
    expect(answer['columnWidth']).toBeGreaterThan(16 * 11);
    expect(answer['columnWidth']).toBeLessThan(16 * 11 + 30);
  });

  it('can be hidden and shown again', async () => {
    const hidden = (): Promise<(boolean | null)[]> =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1');
        range.load('rowHidden,columnHidden,hidden');
        await context.sync();
        return [range.rowHidden, range.columnHidden, range.hidden];
      });
    await look((sheet) => (sheet.getRange('A:B').columnHidden = true), 'A1', 'fill');
    expect(await hidden()).toEqual([false, true, true]);
    await look((sheet) => (sheet.getRange('B:B').columnHidden = false), 'A1', 'fill');
    expect(await hidden()).toEqual([false, null, false]);
  });
});

it('many cells can be given looks one by one in one call', async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B1');
    range.setCellProperties([
      [{ format: { fill: { color: '#FF0000' }, font: { bold: true } } }, {}],
    ]);
    const properties = range.getCellProperties({
      address: true,
      format: { fill: { color: true }, font: { bold: true } },
    });
    await context.sync();
    expect(properties.value).toEqual([
      [
        { address: 'Sheet1!A1', format: { fill: { color: '#FF0000' }, font: { bold: true } } },
        { address: 'Sheet1!B1', format: { fill: { color: '#FFFFFF' }, font: { bold: false } } },
      ],
    ]);
  });
});
