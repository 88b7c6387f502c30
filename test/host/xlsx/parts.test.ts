import { strFromU8, unzipSync } from 'fflate';
import { readWorkbook, writeWorkbook } from '../../../src/host/xlsx';
import { workbookOf } from '../../support/snapshots';
import { sample } from './sample';

/** What Excel will read in the parts themselves; no second reader of ours has a say here. */
const partsOf = async (bytes: Promise<Uint8Array>) => {
  const parts = unzipSync(await bytes);
  return (path: string) => strFromU8(parts[path] ?? new Uint8Array());
};

describe('the parts of a written workbook', () => {
  let part: (path: string) => string;
  beforeAll(async () => {
    part = await partsOf(writeWorkbook(sample));
  });
  const sheet = () => part('xl/worksheets/sheet1.xml');

  it('freeze panes, hide gridlines and colour the tab', () => {
    expect(sheet()).toContain('<pane xSplit="2" ySplit="3" topLeftCell="C4" state="frozen"');
    expect(sheet()).toContain('showGridLines="0"');
    expect(sheet()).toContain('<tabColor rgb="FFC00000"/>');
  });

  it('tell very hidden from hidden, and lock the structure', () => {
    expect(part('xl/workbook.xml')).toMatch(/<sheet name="_计划"[^>]*state="veryHidden"/);
    expect(part('xl/workbook.xml')).toContain('<workbookProtection lockStructure="1"/>');
  });

  it('quote sheets in print areas and hide hidden names', () => {
    expect(part('xl/workbook.xml')).toContain("'完成 2017-09, ''草稿'' 一'!$A$1:$B$2");
    expect(part('xl/workbook.xml')).toContain("'目标'!$1:$3");
    expect(part('xl/workbook.xml')).toContain('<definedName name="ipt_plan_2017" hidden="1">');
  });

  it('allow on a protected sheet what is allowed, and nothing else', () => {
    const protection = /<sheetProtection[^>]*>/.exec(sheet())?.[0] ?? '';
    expect(protection).toContain('sheet="1"');
    expect(protection).toContain('objects="1"');
    expect(protection).toContain('formatColumns="0"');
    expect(protection).toContain('formatRows="1"');
    expect(protection).toContain('selectLockedCells="0"');
    expect(part('xl/styles.xml')).toContain('<protection locked="0"/>');
  });

  it('do not let blanks through a validation that refuses them', () => {
    expect(sheet()).toContain('allowBlank="0"');
    expect(sheet()).toContain('sqref="C4:G4"');
    expect(sheet()).toContain('<formula1>AND(ISNUMBER(C4),N(C4)&gt;=0)</formula1>');
  });

  it('keep the order of a sheet part that the format prescribes', () => {
    const order = [
      'sheetPr',
      'dimension',
      'sheetViews',
      'sheetFormatPr',
      'cols',
      'sheetData',
      'sheetProtection',
      'mergeCells',
      'conditionalFormatting',
      'dataValidations',
      'printOptions',
      'pageMargins',
      'pageSetup',
      'headerFooter',
      'legacyDrawing',
    ];
    const places = order.map((name) => sheet().search(new RegExp(`<${name}[ >/]`)));
    expect(places.every((place) => place > 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });

  it('write the result of a formula by its kind', () => {
    expect(sheet()).toMatch(/<c r="H6"[^>]* t="e"><f>C4\/A9<\/f><v>#DIV\/0!<\/v>/);
    expect(sheet()).toMatch(/<c r="H4"[^>]*><f>SUM\(C4:G4\)<\/f><v>5010<\/v>/);
  });

  it('name every part of the settings', () => {
    expect(part('[Content_Types].xml')).toContain('/customXml/itemProps1.xml');
    expect(part('xl/_rels/workbook.xml.rels')).toContain('../customXml/item1.xml');
    expect(part('customXml/item1.xml')).toContain(
      '<setting name="&quot;year&quot;">2017</setting>',
    );
  });
});

describe('cells', () => {
  const write = async (cells: Record<number, object>, rest = {}) =>
    (await partsOf(writeWorkbook(workbookOf({ a: { cellData: { 0: cells }, ...rest } }))))(
      'xl/worksheets/sheet1.xml',
    );

  it('write out formulas that the spreadsheet shares', async () => {
    const cells = { 0: { f: "=B1+$B$1&'甲 B1'!B1", si: 'x', v: 1 }, 2: { si: 'x', v: 2 } };
    const xml = await write(cells);
    expect(xml).toContain("<f>D1+$B$1&amp;'甲 B1'!D1</f>");
  });

  it('know that text reading like an error is text where the cell says so', async () => {
    const xml = await write({ 0: { v: '#N/A', t: 1 }, 1: { v: '#N/A', t: 4 } });
    expect(xml).toMatch(/<c r="A1" t="e">/);
    expect(xml).toMatch(/<c r="B1" t="inlineStr"><is><r><t>#N\/A<\/t>/);
  });

  it('leave out results that only the engine has', async () => {
    const xml = await write({ 0: { f: '=A1', v: '#CYCLE!', t: 1 } });
    expect(xml).toContain('<c r="A1"><f>A1</f></c>');
  });

  it('give young functions the prefix of the file, but not in text', async () => {
    const xml = await write({ 0: { f: '=IFS(A1,"IFS(")&FILTER(A1:A2,B1:B2)', v: 1 } });
    expect(xml).toContain('<f>_xlfn.IFS(A1,"IFS(")&amp;_xlfn._xlws.FILTER(A1:A2,B1:B2)</f>');
  });

  it('look and lock as their column and row say, unless they say otherwise', async () => {
    const bytes = await writeWorkbook(
      workbookOf({
        a: {
          cellData: { 0: { 0: { v: 1, t: 2, s: { it: 1 } }, 1: { v: 2, t: 2 } } },
          columnData: { 0: { s: { bl: 1 }, custom: { locked: false } } as object },
          rowData: { 0: { s: { bg: { rgb: '#FF0000' } } } },
        },
      }),
    );
    const { sheets, styles } = await readWorkbook(bytes, 'x');
    const cells = Object.values(sheets)[0]?.cellData?.[0];
    expect(styles[String(cells?.[0]?.s)]).toEqual({ it: 1, bl: 1, bg: { rgb: '#FF0000' } });
    expect(styles[String(cells?.[1]?.s)]).toEqual({ bg: { rgb: '#FF0000' } });
    expect([cells?.[0]?.custom, cells?.[1]?.custom]).toEqual([{ locked: false }, undefined]);
  });

  it('give large numbers among the properties room', async () => {
    const custom = { documentProperties: { stamp: 1_511_308_800_000, year: 2017 } };
    const part = await partsOf(writeWorkbook(workbookOf({ a: {} }, { custom })));
    expect(part('docProps/custom.xml')).toContain('<vt:r8>1511308800000</vt:r8>');
    expect(part('docProps/custom.xml')).toContain('<vt:i4>2017</vt:i4>');
  });

  it('show at least one sheet', async () => {
    const bytes = writeWorkbook(workbookOf({ a: { hidden: 1 }, b: { hidden: 1 } }));
    const xml = (await partsOf(bytes))('xl/workbook.xml');
    expect(xml).toContain('<sheet name="a" sheetId="1" r:id="rId1"/>');
    expect(xml).toMatch(/<sheet name="b"[^>]*state="hidden"/);
  });
});
