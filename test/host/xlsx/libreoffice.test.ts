import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IWorkbookData } from '@univerjs/core';
import { readWorkbook, writeWorkbook } from '../../../src/host/xlsx';
import { readResource } from '../../../src/host/xlsx/resources';
import type { SheetExtras, WorkbookExtras } from '../../../src/host/snapshot';
import { convert, printPages } from '../../support/libreoffice';
import { describeWith } from '../../support/programs';
import { sample, WIDTHS } from './sample';

const output = join(__dirname, '../../../test-output/xlsx');

/** LibreOffice's own reading of our file, as it saves it again. What it changes by itself is not asked for. */
describeWith(['libreoffice'], 'LibreOffice, opening and saving our file,', () => {
  let opened: IWorkbookData;
  const sheet = () => opened.sheets[opened.sheetOrder[0] ?? ''] ?? {};
  const cell = (row: number, column: number) => sheet().cellData?.[row]?.[column];
  const style = (row: number, column: number) => opened.styles[String(cell(row, column)?.s)] ?? {};

  beforeAll(async () => {
    opened = await readWorkbook(await convert(await writeWorkbook(sample), 'xlsx'), 'x');
  }, 300_000);

  it('keeps text that looks like a date as text', () => {
    expect(cell(4, 2)).toMatchObject({ v: '8/2000', t: 1 });
    expect(style(4, 2).n).toEqual({ pattern: '@' });
  });

  it('has formulas with the same results, errors included', () => {
    expect(cell(3, 7)).toMatchObject({ f: '=SUM(C4:G4)', v: 5010 });
    expect(cell(5, 7)).toMatchObject({ f: '=C4/A9', v: '#DIV/0!' });
  });

  it('sees the type, the lines round every cell and the corner', () => {
    expect(style(0, 0)).toMatchObject({ ff: '黑体', fs: 18, ht: 2 });
    expect(Object.keys(style(3, 2).bd ?? {}).sort()).toEqual(['b', 'l', 'r', 't']);
    expect(style(2, 1).bd?.tl_br).toEqual({ s: 1, cl: { rgb: '#000000' } });
    expect(style(2, 1).bd?.bl_tr).toBeUndefined();
    expect(style(3, 1).pd).toEqual({ l: 11 });
  });

  it('has the columns as wide, within a hundredth, and the rows as high', () => {
    WIDTHS.forEach((points, column) => {
      const pixels = sheet().columnData?.[column]?.w ?? sheet().defaultColumnWidth ?? 0;
      expect(Math.abs((pixels * 0.75) / points - 1)).toBeLessThan(0.01);
    });
    expect(sheet().rowData?.[0]?.h).toBeCloseTo(40, 0);
    expect(sheet().rowData?.[1]?.hd).toBe(1);
  });

  // Frozen panes, gridlines, the structure lock and the tab of a protected sheet are left out: LibreOffice
  // forgets them in every file while it runs without a window. The test of the parts looks at them.
  it('sees hidden sheets and the colour of a tab', () => {
    expect(opened.sheetOrder.map((id) => opened.sheets[id]?.hidden)).toEqual([0, 0, 1]);
    expect(opened.sheets[opened.sheetOrder[1] ?? '']?.tabColor).toBe('#00B050');
  });

  it('protects the sheet but for its open cells', () => {
    expect((sheet().custom as SheetExtras).protection?.options).toMatchObject({
      allowFormatColumns: true,
      allowFormatRows: false,
    });
    expect(cell(3, 2)?.custom).toEqual({ locked: false });
    expect(cell(3, 7)?.custom).toBeUndefined();
  });

  it('checks entries and says what is wrong', () => {
    const rules = Object.values(readResource(opened, 'SHEET_DATA_VALIDATION_PLUGIN'))[0];
    expect(rules).toMatchObject([
      {
        type: 'custom',
        formula1: '=AND(ISNUMBER(C4),N(C4)>=0)',
        allowBlank: false,
        errorTitle: '只能填整数',
        prompt: '本年累计，单位：件',
        ranges: [{ startRow: 3, startColumn: 2, endRow: 3, endColumn: 6 }],
      },
    ]);
  });

  it('colours by formula, in our order', () => {
    const rules = Object.values(readResource(opened, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN'))[0];
    expect(rules).toMatchObject([
      {
        rule: { value: '=C6>=1', style: { bg: { rgb: '#C6EFCE' }, cl: { rgb: '#006100' }, bl: 1 } },
      },
      { rule: { value: '=C6<9/12', style: { bg: { rgb: '#FFC7CE' } } } },
    ]);
  });

  it('finds the names, with the hidden ones hidden', () => {
    const names = Object.values(readResource(opened, 'SHEET_DEFINED_NAME_PLUGIN'));
    expect(names.map((one) => [one?.name, one?.formulaOrRefString])).toEqual(
      expect.arrayContaining([
        ['ipt_target_2017', '目标!$A$3:$H$6'],
        ['ipt_plan_2017', '_计划!$A$1'],
      ]),
    );
  });

  it('prints on A4 across, one page wide, with the titles repeated', () => {
    expect((sheet().custom as SheetExtras).pageLayout).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      fitWide: 1,
      printArea: 'A1:H7',
      titleRows: '$1:$3',
      centerHorizontally: true,
    });
    expect((sheet().custom as SheetExtras).pageLayout?.fitTall).toBeUndefined();
  });

  it('keeps the note and the document property', () => {
    const notes = Object.values(readResource(opened, 'SHEET_NOTE_PLUGIN'))[0];
    expect(notes?.[3]?.[2]?.note).toBe('以省局公布为准');
    expect((opened.custom as WorkbookExtras).documentProperties).toMatchObject({
      文号: '通知办〔2017〕22 号',
    });
  });
});

describeWith(['libreoffice', 'pdftoppm'], 'LibreOffice, printing our file,', () => {
  it('needs one page for each visible sheet', async () => {
    const bytes = await writeWorkbook(sample);
    const pages = await printPages(bytes, 90);
    mkdirSync(output, { recursive: true });
    writeFileSync(join(output, 'sample.xlsx'), bytes);
    pages.forEach((page, index) => writeFileSync(join(output, `sample-${index + 1}.png`), page));
    expect(pages).toHaveLength(2);
    expect(pages[0]?.length).toBeGreaterThan(10_000);
  }, 300_000);
});
