import { readWorkbook, writeWorkbook } from '../../src/host/xlsx';
import { describeWith } from '../support/programs';
import { recalculated, withoutResults } from '../support/recalculated';
import { workbookOf } from '../support/snapshots';

const snapshot = workbookOf({
  目标: {
    cellData: {
      0: { 0: { v: 8, t: 2 }, 1: { v: 2000, t: 2 }, 2: { f: '=A1+B1', v: -1, t: 2 } },
      1: { 0: { f: '=A1&"/"&B1', v: 'stale', t: 1 }, 1: { f: '=A1/0', v: 5, t: 2 } },
      2: { 0: { f: '=A1>B1', v: 1, t: 3 }, 2: { v: '8/2000', t: 1 } },
    },
  },
  '完成率 2017-09': {
    cellData: { 0: { 0: { f: "=ROUND('目标'!A1/'目标'!B1,3)", v: 9, t: 2 } } },
  },
});

describe('a workbook without results', () => {
  it('keeps formulas and constants, and nothing else', async () => {
    const stripped = await readWorkbook(withoutResults(await writeWorkbook(snapshot)), 'x');
    const cells = stripped.sheets[stripped.sheetOrder[0] ?? '']?.cellData;
    expect(cells?.[0]).toEqual({ 0: { v: 8, t: 2 }, 1: { v: 2000, t: 2 }, 2: { f: '=A1+B1' } });
    expect(cells?.[1]).toEqual({ 0: { f: '=A1&"/"&B1' }, 1: { f: '=A1/0' } });
    expect(cells?.[2]).toEqual({ 0: { f: '=A1>B1' }, 2: { v: '8/2000', t: 1 } });
  });

  it('is what dropCachedResults writes', async () => {
    const dropped = await writeWorkbook(snapshot, { dropCachedResults: true });
    const [a, b] = [
      await readWorkbook(dropped, 'x'),
      await readWorkbook(withoutResults(dropped), 'x'),
    ];
    expect(a.sheets).toEqual(b.sheets);
  });
});

describeWith(['libreoffice'], 'LibreOffice', () => {
  it('computes every formula anew, whatever result the file brought', async () => {
    const grids = await recalculated(await writeWorkbook(snapshot));
    expect([...grids.keys()]).toEqual(['目标', '完成率 2017-09']);
    expect(grids.get('目标')).toEqual([
      [8, 2000, 2008],
      ['8/2000', '#DIV/0!', null],
      [false, null, '8/2000'],
    ]);
    expect(grids.get('完成率 2017-09')).toEqual([[0.004]]);
  }, 300_000);
});
