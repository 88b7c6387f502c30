import { fileStyle } from '../../src/files/write/style';
import { measuresOf } from '../../src/plan/measures';
import { periodOf } from '../../src/plan/period';
import type { SheetLayout } from '../../src/sheets/layout/layout';
import { paintedStyles } from '../../src/sheets/layout/painted';
import { freshBlock, periodGrid } from '../../src/sheets/layout/tableGrid';
import { lastYearSheet } from '../../src/sheets/lastYear/lastYearSheet';
import { yearOnYearSheet } from '../../src/sheets/lastYear/yearOnYearSheet';
import { periodBlock } from '../../src/sheets/period/periodBody';
import { periodSheet } from '../../src/sheets/period/periodSheet';
import { plan2017 } from './plans';

const period = periodOf(2017, 9);
const sources = {
  actuals: periodBlock(plan2017, '完成'),
  lastYear: freshBlock(plan2017, periodGrid(plan2017), '上年同期'),
  verdicts: 'x',
};

/** 序号 of the rows whose figures shrink, once each, in their order. */
function shrinking(layout: SheetLayout): string[] {
  const rows = [...paintedStyles(layout)].flatMap(([key, { shrink, wrap }]) =>
    shrink === true && wrap !== true ? [Number(key.split(',')[0])] : [],
  );
  return [...new Set(rows)].map((row) => {
    const cell = layout.cells[row]?.[0];
    return typeof cell === 'object' && cell !== null && 'text' in cell ? cell.text : String(cell);
  });
}

describe('figures that are still to come', () => {
  it('shrink where they are amounts: no column is made for a loan that nobody foresaw', () => {
    const amounts = measuresOf(plan2017).filter(({ unit }) => unit === '万元');
    expect(amounts.map(({ id }) => id)).toEqual(['14b']);
    expect(shrinking(periodSheet(plan2017, period, '完成'))).toEqual(['14b']);
    expect(shrinking(lastYearSheet(plan2017, period, '上年', { kind: 'typed' }))).toEqual(['14b']);
    expect(fileStyle({ shrink: true })).toEqual({ alignment: { shrinkToFit: true } });
    // 同比增幅 and 同比增减量
    expect(shrinking(yearOnYearSheet(plan2017, period, '同比', sources))).toEqual(['14b', '14b']);
  });
});
