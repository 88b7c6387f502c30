import type { IWorkbookData } from '@univerjs/core';
import { createHeadlessEngine } from '../../../src/host/engine/headless';
import type { Engine } from '../../../src/host/engine/engine';
import { readWorkbook, writeWorkbook } from '../../../src/host/xlsx';
import { readResource } from '../../../src/host/xlsx/resources';
import { essence } from './essence';
import { sample } from './sample';

/** The spreadsheet itself writes the snapshots here, so that their shapes are its own and not our idea of them. */
let engine: Engine;
let saved: IWorkbookData;
let reopened: IWorkbookData;

afterAll(() => engine.univer.dispose());

const book = () => {
  const open = engine.facade.getActiveWorkbook();
  if (open === null) throw new Error('no workbook is open');
  return open;
};
const firstOf = <T>(resource: Partial<Record<string, T>>) => Object.values(resource)[0];

beforeAll(async () => {
  engine = createHeadlessEngine();
  const { facade } = engine;
  const sheet = book().getActiveSheet();
  const other = book().create('完成 2017-09', 20, 10);
  const at = (address: string) => sheet.getRange(address);
  const areas = (address: string) => [at(address).getRange()];
  at('A1:B2').setValues([
    [8, 2000],
    [5, 10],
  ]);
  at('C1').setValue({ v: '8/2000', t: 1 });
  at('C2').setValue({ f: '=A1&"/"&B1' });
  at('D1:D9').setValue({ f: '=A1*2' });
  at('C3').setValue({ f: '=B1/A9' });
  at('C4').setValue(true);
  at('C5').setDataValidation(
    facade.newDataValidation().requireValueInList(['是', '否']).setAllowBlank(false).build(),
  );
  at('C6').setDataValidation(facade.newDataValidation().requireNumberBetween(1, 10, true).build());
  at('C7').setDataValidation(facade.newDataValidation().requireValueInRange(at('A1:A2')).build());
  at('C8').setDataValidation(
    facade
      .newDataValidation()
      .requireDateBetween(new Date(2017, 0, 1), new Date(2017, 11, 31))
      .build(),
  );
  const rule = () => sheet.newConditionalFormattingRule();
  sheet.addConditionalFormattingRule(
    rule().whenFormulaSatisfied('=A1>3').setRanges(areas('A1:A9')).setBackground('#FF0000').build(),
  );
  sheet.addConditionalFormattingRule(
    rule().whenNumberBetween(1, 2).setRanges(areas('B1:B9')).setFontColor('#00FF00').build(),
  );
  sheet.addConditionalFormattingRule(
    rule()
      .setDataBar({
        min: { type: 'min' },
        max: { type: 'num', value: 100 },
        positiveColor: '#63BE7B',
        nativeColor: '#FF0000',
        isGradient: true,
        isShowValue: true,
      } as never)
      .setRanges(areas('D1:D9'))
      .build(),
  );
  at('E1').createOrUpdateNote({
    id: 'n',
    row: 0,
    col: 4,
    note: '以省局公布为准',
    width: 144,
    height: 79,
    show: false,
  });
  await at('E2').setHyperLink('https://example.org/通知?a=1&b=2', '通知');
  await at('E3').setHyperLink(`#gid=${other.getSheetId()}&range=B2`, '完成');
  book().insertDefinedName('ipt_target_2017', '工作表!$A$1:$B$2');
  await engine.calculate();
  saved = engine.save();
  reopened = await readWorkbook(await writeWorkbook(saved), saved.name);
});

describe('a workbook made in the spreadsheet, saved and opened', () => {
  const cell = (row: number, column: number) =>
    reopened.sheets[reopened.sheetOrder[0] ?? '']?.cellData?.[row]?.[column];

  it('has every rule, note and name of the spreadsheet', () => {
    const counts = (from: IWorkbookData) => [
      firstOf(readResource(from, 'SHEET_DATA_VALIDATION_PLUGIN'))?.length,
      firstOf(readResource(from, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN'))?.length,
      Object.keys(firstOf(readResource(from, 'SHEET_NOTE_PLUGIN')) ?? {}).length,
      Object.keys(readResource(from, 'SHEET_DEFINED_NAME_PLUGIN')).length,
    ];
    expect(counts(saved)).toEqual([4, 3, 1, 1]);
    expect(counts(reopened)).toEqual([4, 3, 1, 1]);
  });

  it('has the bounds of each validation', () => {
    const rules = firstOf(readResource(reopened, 'SHEET_DATA_VALIDATION_PLUGIN'));
    expect(rules?.map((one) => [one.type, one.formula1, one.formula2, one.allowBlank])).toEqual([
      ['list', '是,否', undefined, false],
      ['whole', '1', '10', true],
      ['list', expect.stringMatching(/^=.*A1:A2$/), undefined, true],
      ['date', '2017-01-01', '2017-12-31', true],
    ]);
    expect(rules?.[2]?.formula1).not.toContain('[');
  });

  it('has links to the web and into the workbook', () => {
    const url = (row: number) => cell(row, 4)?.p?.body?.customRanges?.[0]?.properties?.['url'];
    expect(url(1)).toBe('https://example.org/通知?a=1&b=2');
    expect(url(2)).toBe(`#gid=${reopened.sheetOrder[1]}&range=B2`);
    expect(cell(1, 4)?.v).toBe('通知');
  });

  it('has each formula with its result', () => {
    expect(cell(0, 3)).toMatchObject({ f: '=A1*2', v: 16 });
    expect(cell(1, 2)).toMatchObject({ f: '=A1&"/"&B1', v: '8/2000', t: 1 });
    expect(cell(2, 2)).toMatchObject({ f: '=B1/A9', v: '#DIV/0!' });
    expect(cell(3, 2)).toEqual({ v: 1, t: 3 });
  });

  it('opens in the spreadsheet, which computes the same and saves the same', async () => {
    const again = await readWorkbook(await writeWorkbook(saved, { dropCachedResults: true }), 'x');
    engine.load(again);
    engine.markAllDirty();
    await engine.calculate();
    const sheet = book().getSheets()[0];
    expect(sheet?.getRange('C2').getRawValue()).toBe('8/2000');
    expect(sheet?.getRange('D2').getRawValue()).toBe(16);
    expect(sheet?.getRange('C1').getRawValue()).toBe('8/2000');
  });
});

it('keeps a whole official sheet through the spreadsheet and the file', async () => {
  const first = await readWorkbook(await writeWorkbook(sample), sample.name);
  engine.load(first);
  const through = await readWorkbook(await writeWorkbook(engine.save()), sample.name);
  expect(essence(through)).toEqual(essence(first));
});
