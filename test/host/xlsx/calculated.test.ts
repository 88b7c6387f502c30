import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readWorkbook, writeWorkbook } from '../../../src/host/xlsx';
import type { WorkbookExtras } from '../../../src/host/snapshot';
import { workbookOf } from '../../support/snapshots';

const book = (formula: string) =>
  workbookOf({ 表: { cellData: { 0: { 0: { v: 1, t: 2 }, 1: { f: formula, v: 2, t: 2 } } } } });

const saysCalculated = async (bytes: Uint8Array): Promise<boolean> =>
  ((await readWorkbook(bytes, '表')).custom as WorkbookExtras).isCalculated === true;

describe('a file whose results are right', () => {
  it('says so when the host saved it calculated', async () => {
    const bytes = await writeWorkbook(book('=A1+1'), { isCalculated: true });
    expect(await saysCalculated(bytes)).toBe(true);
  });

  it('does not say so when nobody vouches for the results', async () => {
    expect(await saysCalculated(await writeWorkbook(book('=A1+1')))).toBe(false);
  });

  it.each(['=TODAY()', '=now()+1', '=SUM(OFFSET(A1,0,0))', '=INDIRECT("A1")'])(
    'does not say so with %s, which may be another result tomorrow',
    async (formula) => {
      const bytes = await writeWorkbook(book(formula), { isCalculated: true });
      expect(await saysCalculated(bytes)).toBe(false);
    },
  );

  it('does not say so with a name that may be another result tomorrow', async () => {
    const formula = { id: 'day', name: '今天', formulaOrRefString: '=TODAY()' };
    const data = JSON.stringify({ day: { ...formula, localSheetId: 'AllDefaultWorkbook' } });
    const resources = [{ name: 'SHEET_DEFINED_NAME_PLUGIN', data }];
    const bytes = await writeWorkbook({ ...book('=今天+A1'), resources }, { isCalculated: true });
    expect(await saysCalculated(bytes)).toBe(false);
  });

  it('tells a result that is an empty text from none', async () => {
    const result = { 0: { 0: { f: '=IF(1,"")', v: '', t: 1 } } };
    const bytes = await writeWorkbook(workbookOf({ 表: { cellData: result } }), {
      isCalculated: true,
    });
    const [sheet] = Object.values((await readWorkbook(bytes, '表')).sheets);
    expect(sheet?.cellData).toMatchObject({ 0: { 0: { f: '=IF(1,"")', v: '', t: 1 } } });
  });

  it('no longer says so when another program has saved it', async () => {
    const parts = unzipSync(await writeWorkbook(book('=A1+1'), { isCalculated: true }));
    const path = 'xl/workbook.xml';
    const xml = strFromU8(parts[path] ?? new Uint8Array());
    parts[path] = strToU8(xml.replace('IpTargetWorkbench', 'xl'));
    expect(await saysCalculated(zipSync(parts))).toBe(false);
  });
});
