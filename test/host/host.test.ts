import { createHeadlessEngine } from '../../src/host/engine/headless';
import { openWorkbook, type OpenWorkbook } from '../../src/host/node';
import { addTable } from './table';

let book: OpenWorkbook;
beforeEach(async () => {
  book = await openWorkbook();
});
afterEach(() => book.dispose());

const addSheet = (name: string, options: Excel.RunOptions = {}): Promise<void> =>
  Excel.run(options, async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });

const sheetNames = (): string[] => {
  const { sheetOrder, sheets } = book.engine.save();
  return sheetOrder.map((id) => sheets[id]?.name ?? '');
};

describe('round trips', () => {
  it('are one a sync, with what was asked for', async () => {
    book.host.stats.reset();
    await addSheet('目标');
    expect(book.host.stats.requests).toBe(1);
    expect(book.host.stats.log[0]).toMatchObject({ names: ['Worksheets.Add'], errorCode: null });
    expect(book.host.stats.bytes).toBeGreaterThan(100);
  });

  it('are one for a whole table with its looks', async () => {
    book.host.stats.reset();
    await Excel.run(async (context) => {
      addTable(context.workbook.worksheets.add('目标'));
      await context.sync();
    });
    // The client gives its ranges back in a request of its own.
    await new Promise((resolve) => setTimeout(resolve, 20));
    const done = book.host.stats.log.filter(({ names }) => names.length > 0);
    expect(done).toHaveLength(1);
    expect(book.host.stats.requests).toBeLessThanOrEqual(2);
  });
});

describe('while a cell is being edited', () => {
  beforeEach(() => {
    book.host.editing = true;
  });

  it('requests fail as Excel’s do, and do nothing', async () => {
    await expect(addSheet('目标')).rejects.toMatchObject({
      code: 'InvalidOperationInCellEditMode',
    });
    book.host.editing = false;
    expect(sheetNames()).toEqual(['Sheet1']);
  });

  it('requests wait that asked for it', async () => {
    let done = false;
    const adding = addSheet('目标', { delayForCellEdit: true }).then(() => (done = true));
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(done).toBe(false);
    book.host.editing = false;
    await adding;
    expect(sheetNames()).toEqual(['Sheet1', '目标']);
  });
});

describe('a fault', () => {
  it('makes the requests fail that it picks, and only those', async () => {
    let count = 0;
    book.host.faults = () => (++count === 2 ? 'GeneralException' : null);
    await addSheet('一');
    await expect(addSheet('二')).rejects.toMatchObject({ code: 'GeneralException' });
    await addSheet('三');
    expect(sheetNames()).toEqual(['Sheet1', '一', '三']);
  });
});

describe('a fault within a request', () => {
  it('leaves what was done before it, and tells the traces that were reached', async () => {
    book.host.faults = ({ Actions }) => ({ code: 'GeneralException', after: Actions.length - 1 });
    const failing = Excel.run(async (context) => {
      context.workbook.worksheets.add('一');
      context.trace('一');
      context.workbook.worksheets.add('二');
      context.trace('二');
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({
      code: 'GeneralException',
      traceMessages: ['一'],
    });
    expect(sheetNames()).toEqual(['Sheet1', '一', '二']);
  });

  it.each([
    [0, ['Sheet1']],
    [Infinity, ['Sheet1', '一']],
  ])('after %s actions may take the line away, and then there is no trace', async (after, left) => {
    book.host.faults = () => ({ code: 'ConnectionLost', after });
    await expect(addSheet('一')).rejects.toMatchObject({
      code: 'InvalidOrTimedOutSession',
      traceMessages: [],
    });
    expect(sheetNames()).toEqual(left);
  });
});

describe('a limit of bytes', () => {
  beforeEach(async () => {
    book.dispose();
    book = await openWorkbook({ payloadLimit: 3000 });
  });

  const write = (text: string) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[text]];
      await context.sync();
    });

  it('refuses a request that is longer, counting bytes and not letters, before anything is done', async () => {
    await write('目'.repeat(300));
    await expect(write('目'.repeat(1000))).rejects.toMatchObject({
      code: 'RequestPayloadSizeLimitExceeded',
    });
    await write('a'.repeat(1000));
  });

  it('keeps back an answer that is longer', async () => {
    for (const row of [1, 2, 3, 4]) {
      await Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem('Sheet1').getRange(`A${row}`);
        cell.values = [['a'.repeat(1000)]];
        await context.sync();
      });
    }
    const reading = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A4');
      range.load('values');
      await context.sync();
    });
    await expect(reading).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  });
});

describe('a request that fails in the middle', () => {
  it('keeps what was done before, names the member, and does nothing after', async () => {
    const failing = Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add('一');
      worksheets.getItem('没有').activate();
      worksheets.add('二');
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({
      code: 'ItemNotFound',
      debugInfo: { errorLocation: 'WorksheetCollection.getItem' },
    });
    expect(sheetNames()).toEqual(['Sheet1', '一']);
  });
});

describe('a null object', () => {
  it('passes on its nothing and takes no notice of what is done to it', async () => {
    await Excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject('没有');
      const range = missing.getRange('A1');
      range.load('values');
      await context.sync();
      expect([missing.isNullObject, range.isNullObject]).toEqual([true, true]);
    });
    const names = await Excel.run(async (context) => {
      context.workbook.worksheets.getItemOrNullObject('没有').name = '有';
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    });
    expect(names).not.toContain('有');
  });
});

it('several runs at once do not get in each other’s way', async () => {
  await Promise.all(
    Array.from({ length: 8 }, (_, number) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const range = sheet.getRange(`A${number + 1}`);
        range.values = [[number]];
        range.load('values');
        await context.sync();
        expect(range.values).toEqual([[number]]);
      }),
    ),
  );
});

describe('saving and loading', () => {
  it('keeps everything', async () => {
    await Excel.run(async (context) => {
      const { workbook } = context;
      const sheet = workbook.worksheets.add('目标');
      addTable(sheet);
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.setPrintTitleRows('$1:$2');
      sheet.freezePanes.freezeRows(2);
      sheet.tabColor = '#00B050';
      workbook.names.add('ipt_target_2017', sheet.getRange('A1:N30'));
      workbook.settings.add('k', { a: 1 });
      workbook.customXmlParts.add('<p xmlns="urn:p"/>');
      workbook.properties.custom.add('c', 1);
      workbook.worksheets.add('_计划').visibility = 'VeryHidden';
      sheet.protection.protect({ allowFormatColumns: true });
      await context.sync();
    });
    await book.host.idle();
    const before = await overview();
    const saved = JSON.parse(JSON.stringify(book.engine.save())) as ReturnType<
      typeof book.engine.save
    >;
    book.dispose();
    book = await openWorkbook({ snapshot: saved });
    expect(await overview()).toEqual(before);
  });

  it('puts another workbook in the place of the open one', async () => {
    await addSheet('旧');
    const other = createHeadlessEngine();
    book.engine.load(other.save());
    other.dispose();
    expect(sheetNames()).toEqual(['Sheet1']);
    await addSheet('新');
    expect(sheetNames()).toEqual(['Sheet1', '新']);
  });
});

/** All that can be read of the workbook, through the client. */
const overview = (): Promise<unknown> =>
  Excel.run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem('目标');
    const cells = sheet.getUsedRange();
    cells.load('address,values,formulas,numberFormat');
    const looks = cells.getCellProperties({
      format: {
        fill: { color: true },
        font: { bold: true, color: true, name: true, size: true },
        borders: { top: { style: true, weight: true }, left: { style: true } },
        protection: { locked: true },
        horizontalAlignment: true,
        columnWidth: true,
        rowHeight: true,
      } as never,
    });
    const entries = sheet.getRange('C3:N28');
    entries.dataValidation.load('rule,errorAlert');
    entries.conditionalFormats.load('items/type,items/custom/rule/formula,items/stopIfTrue');
    sheet.protection.load('protected,options');
    sheet.pageLayout.load('orientation');
    const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject();
    const frozen = sheet.freezePanes.getLocationOrNullObject();
    const setting = workbook.settings.getItem('k');
    const property = workbook.properties.custom.getItem('c');
    const xml = workbook.customXmlParts.getByNamespace('urn:p').getOnlyItem().getXml();
    sheet.load('name,tabColor,visibility');
    workbook.worksheets.load('items/name,items/visibility');
    workbook.names.load('items/name,items/formula');
    [titles, frozen].forEach((range) => range.load('address'));
    setting.load('value');
    property.load('value');
    await context.sync();
    return [
      cells.toJSON(),
      looks.value,
      entries.dataValidation.toJSON(),
      entries.conditionalFormats.toJSON(),
      sheet.protection.toJSON(),
      sheet.pageLayout.toJSON(),
      titles.address,
      frozen.address,
      sheet.toJSON(),
      workbook.worksheets.items.map(({ name, visibility }) => [name, visibility]),
      workbook.names.toJSON(),
      setting.value,
      property.value,
      xml.value,
    ];
  });
