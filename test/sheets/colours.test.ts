import { measuresOf } from '../../src/plan/measures';
import { periodOf } from '../../src/plan/period';
import { adjustmentsSheet } from '../../src/sheets/adjusted/adjustmentsSheet';
import { columns } from '../../src/sheets/adjusted/places';
import { baseSheet } from '../../src/sheets/base/baseSheet';
import { notes } from '../../src/sheets/labels';
import type { Area, SheetLayout } from '../../src/sheets/layout/layout';
import { colors } from '../../src/sheets/layout/look';
import { freshBlock, measuresGrid } from '../../src/sheets/layout/tableGrid';
import { periodSheet } from '../../src/sheets/period/periodSheet';
import { columnOf, templateRows } from '../../src/sheets/template/grid';
import { howTo } from '../../src/sheets/template/howTo';
import { checkWords } from '../../src/sheets/template/labels';
import { templateColors } from '../../src/sheets/template/templateLook';
import { periodBlock } from '../../src/sheets/period/periodBody';
import { plan2017 as plan } from './plans';

const period = periodOf(2017, 9);

const isIn = (area: Area, row: number, column: number): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

/** The fill that the last paint over a cell gives it, undefined: white. */
const fillOf = ({ paints }: SheetLayout, row: number, column: number): string | undefined =>
  paints.filter(({ area, style }) => style.fill !== undefined && isIn(area, row, column)).at(-1)
    ?.style.fill;
const isOpen = ({ paints }: SheetLayout, row: number, column: number): boolean =>
  paints.filter(({ area, style }) => style.locked !== undefined && isIn(area, row, column)).at(-1)
    ?.style.locked === false;

const whites = [undefined, '#FFFFFF'];

describe('texts name the colours that cells have', () => {
  it('a period’s entries are white, its / grey', () => {
    const sheet = periodSheet(plan, period, '完成');
    const block = periodBlock(plan, '完成');
    for (const { id, targets } of measuresOf(plan)) {
      for (const { id: district } of plan.districts) {
        const fill = fillOf(sheet, block.rows.get(id)!, block.columns.get(district)!);
        if (targets[district]?.kind === 'number') expect(whites).toContain(fill);
        else expect(fill).toBe(colors.locked);
      }
    }
    expect(notes.unprotect(plan)).toMatch(/各单位列的白底格可填写；灰底“\/”/);
  });

  it('a template’s blank entries are yellow', () => {
    const place = [templateRows.firstMeasure, columnOf('current')] as const;
    const blank = templateColors(plan).find(
      ({ area, formula, fill }) =>
        fill !== undefined && isIn(area, ...place) && formula.endsWith(`="${checkWords.missing}"`),
    );
    expect(blank?.fill).toBe(colors.lateFill);
    const told = howTo(plan).join('');
    expect(told).toContain('黄底的格还没有填');
    expect(told).not.toContain('白底');
  });

  it('what is white on 目标调整 may be typed into, and all else is grey', () => {
    const targets = freshBlock(plan, measuresGrid(plan), '目标分解');
    const sheet = adjustmentsSheet(plan, '目标调整', targets);
    for (const column of Object.values(columns)) {
      expect(whites.includes(fillOf(sheet, 5, column))).toBe(isOpen(sheet, 5, column));
    }
  });

  it('基础数据 is white all over, so its note speaks of columns', () => {
    const texts = JSON.stringify(baseSheet(plan, '基础数据').cells);
    expect(texts).not.toContain('白底');
    expect(texts).toContain('年份、常住人口和');
  });
});
