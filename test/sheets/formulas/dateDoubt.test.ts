import fc from 'fast-check';
import { dateSuspected } from '../../../src/figures/plausible';
import { measureById } from '../../../src/plan/measures';
import { mayBeDate } from '../../../src/sheets/formulas/dateDoubt';
import { formulaCell } from '../../../src/sheets/formulas/text';
import { cellRef } from '../../../src/sheets/layout/address';
import { plan2017 as plan } from '../plans';
import { oneSheet } from './oneSheet';

/** 8/2000, 5/10 and 9/12 of 2017 and 2018, borders of years and of 1930 to 2029, and what no date is. */
const NUMBERS = [
  36739, 36740, 42735, 42736, 42865, 42990, 43100, 43230, 43313, 43465, 43466, 43467, 10958, 10959,
  10990, 47453, 47454, 47484, 0, 1, -36739, 99999, 3_000_000, 36739.5, 8,
];
const TARGETS = [8, 2000, 4000, 18369.5, 18370, 21433, 0];

describe('a number that slashes may have become', () => {
  const calculated = oneSheet();

  /** What the sheet's formula says of each number, as the period's sheet and as a template asks. */
  async function said(id: string, cases: readonly (readonly [number: number, target: number])[]) {
    const measure = measureById(plan, id)!;
    const cellData = Object.fromEntries(
      cases.map(([number, target], row) => {
        const own = mayBeDate(measure, cellRef(row, 0), target, plan.year);
        const template = mayBeDate(measure, cellRef(row, 0), `N(${cellRef(row, 1)})`, plan.year);
        if (own === null || template === null) throw new Error(`${id} is never a date`);
        return [
          row,
          {
            0: { v: number },
            1: { v: target },
            2: { f: formulaCell(own).formula },
            3: { f: formulaCell(template).formula },
          },
        ];
      }),
    );
    const at = await calculated(cellData);
    const isTrue = (row: number, column: number) => at(row, column) === 1;
    return cases.map((_, row) => [isTrue(row, 2), isTrue(row, 3)]);
  }

  it.each(['1', '14a', '14b', '7'])(
    'is doubted alike by sheet, template and reader: row %s',
    async (id) => {
      const measure = measureById(plan, id)!;
      const cases = NUMBERS.flatMap((number) => TARGETS.map((target) => [number, target] as const));
      const wanted = cases.map(([number, target]) => {
        const isDate = dateSuspected(number, measure, target, plan.year) !== null;
        return [isDate, isDate];
      });
      expect(await said(id, cases)).toEqual(wanted);
      expect(wanted.filter(([isDate]) => isDate).length).toBeGreaterThan(20);
    },
  );

  it('and so are any others', async () => {
    const cases = fc.sample(
      fc.tuple(fc.integer({ min: 0, max: 60_000 }), fc.constantFrom(...TARGETS)),
      300,
    );
    const measure = measureById(plan, '14b')!;
    expect(await said('14b', cases)).toEqual(
      cases.map(([number, target]) => {
        const isDate = dateSuspected(number, measure, target, plan.year) !== null;
        return [isDate, isDate];
      }),
    );
  });

  it('is never asked of a percentage', () => {
    expect(mayBeDate(measureById(plan, '3')!, cellRef(0, 0), 75, 2017)).toBeNull();
  });
});
