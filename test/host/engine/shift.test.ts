import fc from 'fast-check';
import { intersection, subtract, type Area } from '../../../src/host/engine/area';
import { createHeadlessEngine } from '../../../src/host/engine/headless';
import { shiftedArea } from '../../../src/host/engine/shift';
import { formulaShift } from '../../../src/host/engine/shift-formula';

const small: fc.Arbitrary<Area> = fc.record({
  row: fc.nat(20),
  column: fc.nat(20),
  rows: fc.integer({ min: 1, max: 20 }),
  columns: fc.integer({ min: 1, max: 20 }),
});

const count = (area: Area): number => area.rows * area.columns;

describe('an area', () => {
  it('keeps its size when lines come before it, and its place when they come after', () => {
    fc.assert(
      fc.property(small, fc.nat(60), fc.integer({ min: 1, max: 9 }), (area, at, lines) => {
        const found = shiftedArea(area, { sheetId: 's', axis: 'row', at, count: lines });
        if (at <= area.row) expect(found).toEqual({ ...area, row: area.row + lines });
        else if (at >= area.row + area.rows) expect(found).toEqual(area);
        else expect(found).toEqual({ ...area, rows: area.rows + lines });
      }),
    );
  });

  it('comes back when lines are inserted and deleted again', () => {
    fc.assert(
      fc.property(small, fc.nat(60), fc.integer({ min: 1, max: 9 }), (area, at, lines) => {
        const shift = { sheetId: 's', axis: 'column', at } as const;
        const there = shiftedArea(area, { ...shift, count: lines });
        expect(there && shiftedArea(there, { ...shift, count: -lines })).toEqual(area);
      }),
    );
  });

  it('is gone when all of its lines are', () => {
    const area = { row: 3, column: 0, rows: 2, columns: 1 };
    expect(shiftedArea(area, { sheetId: 's', axis: 'row', at: 3, count: -2 })).toBeNull();
  });

  it('without a hole is what neither meets the hole nor misses a cell', () => {
    fc.assert(
      fc.property(small, small, (area, hole) => {
        const parts = subtract(area, hole);
        const cut = intersection(area, hole);
        const left = parts.reduce((sum, part) => sum + count(part), 0);
        expect(left).toBe(count(area) - (cut === null ? 0 : count(cut)));
        for (const part of parts) expect(intersection(part, hole)).toBeNull();
      }),
    );
  });
});

describe('a formula', () => {
  const engine = createHeadlessEngine();
  const [sheetId = ''] = engine.workbook.getSheetOrders();
  afterAll(() => engine.dispose());

  it.each([
    ['=A1+A5', 2, 1, '=A1+A6'],
    ['=$A$5*$B6', 0, 2, '=$A$7*$B8'],
    ['=SUM(A2:A9)', 4, 2, '=SUM(A2:A11)'],
    ['=Sheet1!A5', 0, 1, '=Sheet1!A6'],
    ['=Other!A5', 0, 1, '=Other!A5'],
    ['=SUM(B:B)', 0, 1, '=SUM(B:B)'],
    ['=SUM($3:$4)', 0, 1, '=SUM($4:$5)'],
    ['=IF(A5="A5","/",A6)', 0, 1, '=IF(A6="A5","/",A7)'],
    ['=A5+A9', 4, -1, '=#REF!+A8'],
    ['=Sheet1!A5 + 1', 4, -1, '=Sheet1!#REF! + 1'],
    ["='sheet1'!A5:'sheet1'!B6", 0, 1, "='sheet1'!A6:'sheet1'!B7"],
    ['=Sheet1:Other!A5', 0, 1, '=Sheet1:Other!A5'],
    ['=SUM(A$9:$B2)', 4, 2, '=SUM(A2:$B$11)'],
    ['=INDEX(A1:B9,A5,1):B7', 4, 2, '=INDEX(A1:B11,A7,1):B9'],
    ['=LOG10(5)+A5%+1E5+1E+5', 0, 1, '=LOG10(5)+A6%+1E5+1E+5'],
    ['=[1]Sheet1!A5+#REF!A5', 0, 1, '=[1]Sheet1!A5+#REF!A5'],
    ["='[1]Sheet1'!A5", 0, 1, "='[1]Sheet1'!A5"],
    ['=SUM(A5#,表1[A5],率A5)', 0, 1, '=SUM(A6#,表1[A5],率A5)'],
    ['=SUM(A1048570:A1048576)', 0, 3, '=SUM(A1048573:A1048576)'],
    ['="没有关上 A5', 0, 1, '="没有关上 A5'],
  ])('%s with rows at %d (%d) reads %s', (formula, at, lines, expected) => {
    const shift = { sheetId, axis: 'row', at, count: lines } as const;
    expect(formulaShift(engine, shift)(formula, sheetId)).toBe(expected);
  });
});
