import fc from 'fast-check';
import { Formulas } from '../../../src/host/calc/syntax/formula';
import { columnLetters } from '../../../src/host/engine/address';
import { intersection, subtract, type Area } from '../../../src/host/engine/area';
import { createHeadlessEngine } from '../../../src/host/engine/headless';
import { shiftedArea } from '../../../src/host/engine/shift';
import { formulaShift } from '../../../src/host/engine/formulas/shift-formula';

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

  const dollar = fc.constantFrom('', '$');
  const column = fc.tuple(dollar, fc.nat(40)).map(([fixed, at]) => fixed + columnLetters(at));
  const row = fc
    .tuple(dollar, fc.integer({ min: 1, max: 60 }))
    .map(([fixed, at]) => `${fixed}${at}`);
  const cell = fc.tuple(column, row).map((parts) => parts.join(''));
  const address = fc.oneof(
    cell,
    ...[cell, column, row].map((end) => fc.tuple(end, end).map((ends) => ends.join(':'))),
  );
  const sheet = fc.constantFrom('', 'Sheet1!', "'sheet1'!", 'Other!', "'O''Neil 1'!");
  const piece = fc.oneof(
    fc.tuple(sheet, address).map((parts) => parts.join('')),
    fc.constantFrom(
      '"A5 ""B6"""',
      '1.5',
      '2E+7',
      'TRUE',
      '率A5',
      '表1[A5]',
      '[1]Sheet1!A5',
      '#REF!A5',
    ),
  );
  const written = fc
    .array(piece, { minLength: 1, maxLength: 5 })
    .map((pieces) => `=SUM( ${pieces.join(' , ')})`);
  const area = (text: string): Area[] =>
    new Formulas().read(text, 0, 0).areas.flatMap((node) => {
      if (node.sheet !== null && node.sheet !== 'sheet1') return [];
      const [top, bottom] = [node.row1, node.row2].sort((a, b) => a - b) as [number, number];
      const [left, right] = [node.column1, node.column2].sort((a, b) => a - b) as [number, number];
      return [{ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 }];
    });

  it('means the cells that it meant before, wherever they lie now', () => {
    fc.assert(
      fc.property(
        written,
        fc.constantFrom('row' as const, 'column' as const),
        fc.nat(60),
        fc.integer({ min: -9, max: 9 }).filter((count) => count !== 0),
        (formula, axis, at, count) => {
          const shift = { sheetId, axis, at, count };
          const now = formulaShift(engine, shift)(formula, sheetId);
          const meant = area(formula).flatMap((each) => shiftedArea(each, shift) ?? []);
          expect(area(now)).toEqual(meant);
        },
      ),
    );
  });

  it('reads as before when lines that came are gone again', () => {
    fc.assert(
      fc.property(written, fc.nat(60), fc.integer({ min: 1, max: 9 }), (formula, at, count) => {
        const shift = { sheetId, axis: 'row', at } as const;
        const there = formulaShift(engine, { ...shift, count })(formula, sheetId);
        const back = formulaShift(engine, { ...shift, count: -count })(there, sheetId);
        // Ends of a reference that stood the other way round are put in order.
        expect(area(back)).toEqual(area(formula));
        expect(back.replace(/\$?[A-Z]*\$?\d*:\$?[A-Z]*\$?\d*/g, ':')).toBe(
          formula.replace(/\$?[A-Z]*\$?\d*:\$?[A-Z]*\$?\d*/g, ':'),
        );
      }),
    );
  });
});
