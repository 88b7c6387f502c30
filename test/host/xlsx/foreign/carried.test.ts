import { strFromU8, unzipSync } from 'fflate';
import { lossesOf, readWorkbook, writeWorkbook } from '../../../../src/host/xlsx';
import { createHeadlessEngine } from '../../../../src/host/engine/headless';
import { createHost } from '../../../../src/host';
import { convert } from '../../../support/libreoffice';
import { faultsOf } from '../../../support/ooxml/faultsOf';
import { openParts } from '../../../support/ooxml/parts';
import { schemaFaults, schemaFolder } from '../../../support/ooxml/schema';
import { describeWith } from '../../../support/programs';
import { foreignWorkbook } from './fixture';
import { inventory, missing } from './inventory';

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await foreignWorkbook();
});

/** Opens it in the host, lets a person work in it and saves it. */
async function after(work?: (open: ReturnType<typeof tools>) => unknown) {
  const engine = createHeadlessEngine();
  engine.load(await readWorkbook(bytes, '外来'));
  const host = createHost(engine);
  try {
    await work?.(tools(engine));
    await engine.calculate();
    const snapshot = engine.save();
    const saved = await writeWorkbook(snapshot);
    const parts = unzipSync(saved);
    return {
      saved,
      losses: lossesOf(snapshot).map(({ sheet, kind, count, why }) => [sheet, kind, count, why]),
      text: (path: string) => strFromU8(parts[path] ?? new Uint8Array()),
      paths: Object.keys(parts),
    };
  } finally {
    host.dispose();
    engine.dispose();
  }
}

const tools = (engine: ReturnType<typeof createHeadlessEngine>) => ({
  book: engine.facade.getActiveWorkbook()!,
  sheet: (name: string) => engine.facade.getActiveWorkbook()!.getSheetByName(name)!,
});

const faults = (saved: Uint8Array) => faultsOf(saved).map(({ where, what }) => `${where} ${what}`);

describe('a workbook of another program, opened and saved', () => {
  it('has lost nothing but its macros, and says so', async () => {
    const { saved, losses } = await after();
    expect(missing(inventory(bytes), inventory(saved))).toEqual(['vbaProject']);
    expect(losses).toEqual([[null, 'macros', 1, 'unknown']]);
  });

  it('is sound, and so is what comes of it when it is opened and saved again', async () => {
    const { saved } = await after();
    const again = await writeWorkbook(await readWorkbook(saved, 'x'));
    for (const file of [saved, again]) {
      expect(faults(file)).toEqual([]);
      const folder = schemaFolder();
      if (folder !== null) {
        expect(schemaFaults(folder, new Map([['file', openParts(file)]]))).toEqual([]);
      }
    }
    expect(missing(inventory(saved), inventory(again))).toEqual([]);
  });

  it('keeps the look of charts, formats of columns, the filter, breaks and the place of the chart sheet', async () => {
    const { text, paths } = await after();
    const charts = paths.filter((path) => path.startsWith('xl/charts/')).map(text);
    expect(charts.some((chart) => chart.includes('7030A0'))).toBe(true);
    expect(text('xl/workbook.xml')).toMatch(/name="数据".*name="图".*name="透视"/);
    const sheet = text('xl/worksheets/sheet1.xml');
    expect(sheet).toMatch(/<col min="3"[^>]*? width="12"[^>]* style="\d+"\/>.*<col min="5"/);
    expect(sheet).toContain('<filterColumn colId="1"><top10 val="2"/></filterColumn>');
    expect(sheet).toContain('<brk id="3"');
    const style = Number(/<col min="3"[^>]* style="(\d+)"/.exec(sheet)![1]);
    const formats = /<cellXfs[\s\S]*<\/cellXfs>/.exec(text('xl/styles.xml'))![0];
    expect([...formats.matchAll(/<xf [^>]*>/g)][style]![0]).toContain('numFmtId="10"');
    expect(text('xl/threadedComments/threadedComment1.xml')).toContain('核对一下');
  });

  it('lets charts, pictures, pivot tables and breaks follow rows and names', async () => {
    const { saved, losses, text, paths } = await after(({ sheet }) => {
      sheet('数据').insertRowsBefore(1, 2);
      sheet('数据').insertColumnsBefore(0, 1);
      sheet('数据').setName('各县 2017');
    });
    expect(faults(saved)).toEqual([]);
    const charts = paths.filter((path) => path.startsWith('xl/charts/')).map(text);
    expect(charts).toHaveLength(3);
    for (const chart of charts) expect(chart).toContain("<c:f>'各县 2017'!$C$4:$C$6</c:f>");
    const drawing = paths.find((path) => text(path).includes('图片 1'))!;
    expect(text(drawing)).toMatch(/<xdr:col>5<\/xdr:col>.*<xdr:row>24<\/xdr:row>/);
    expect(text('xl/pivotCache/pivotCacheDefinition1.xml')).toContain(
      '<worksheetSource ref="B1:C6" sheet="各县 2017"/>',
    );
    expect(text('xl/worksheets/sheet1.xml')).toContain('<brk id="5"');
    expect(text('xl/worksheets/sheet1.xml')).toContain(
      '<autoFilter ref="B1:C6"><filterColumn colId="1"><top10',
    );
    expect(text('xl/worksheets/sheet1.xml')).toMatch(/<cols><col min="4".*<col min="6"/);
    // The notes moved, so they are written anew, and a conversation is no note.
    expect(losses).toContainEqual(['各县 2017', 'threadedComment', 1, 'changed']);
  });

  it('counts lines that came and went again for nothing', async () => {
    const { losses } = await after(({ sheet }) => {
      sheet('数据').insertRowsBefore(1, 2);
      sheet('数据').deleteRows(1, 2);
    });
    expect(losses).toEqual([[null, 'macros', 1, 'unknown']]);
  });

  it('gives up a pivot table that rows were put into, and says which', async () => {
    const { saved, losses } = await after(({ sheet }) => sheet('透视').insertRowsBefore(4, 1));
    expect(losses).toContainEqual(['透视', 'pivotTable', 1, 'changed']);
    expect(missing(inventory(bytes), inventory(saved))).toContain('pivotTable');
    expect(faults(saved)).toEqual([]);
  });

  it('says what went with a sheet, and keeps the rest', async () => {
    const { saved, losses, text, paths } = await after(({ book, sheet }) =>
      book.deleteSheet(sheet('数据')),
    );
    expect(losses).toEqual(
      expect.arrayContaining([
        ['数据', 'chart', 2, 'sheetGone'],
        ['数据', 'picture', 1, 'sheetGone'],
        ['数据', 'threadedComment', 1, 'sheetGone'],
      ]),
    );
    // As in Excel, a chart of cells that are gone says so.
    expect(faults(saved).filter((fault) => !fault.endsWith('#REF!: #REF!'))).toEqual([]);
    expect(paths.filter((path) => path.startsWith('xl/charts/')).map(text)).toEqual([
      expect.stringContaining('<c:f>#REF!</c:f>'),
    ]);
  });

  it('takes pictures and charts along into the copy of a sheet', async () => {
    const { saved, paths } = await after(({ book, sheet }) => book.duplicateSheet(sheet('数据')));
    expect(faults(saved)).toEqual([]);
    expect(paths.filter((path) => path.startsWith('xl/charts/'))).toHaveLength(5);
  });
});

describeWith(['libreoffice'], 'LibreOffice', () => {
  it('opens what was carried over', async () => {
    const { saved } = await after(({ sheet }) => sheet('数据').insertRowsBefore(1, 2));
    const counts = inventory(await convert(saved, 'xlsx'));
    expect(counts.get('chart')).toBeGreaterThanOrEqual(2);
    expect(counts.get('image')).toBe(1);
    expect(counts.get('pivotTable')).toBe(1);
  });
});
