import fc from 'fast-check';
import type { Bound, TypedFigures } from '../../../src/plan/types';
import { rateStatus, typedRate as rateOf, type TypedPair } from '../../../src/progress/taskRate';
import { exactRate, rateState, typedRate } from '../../../src/sheets/formulas/rate';
import { formulaCell } from '../../../src/sheets/formulas/text';
import { words } from '../../../src/sheets/labels';
import { cellRef } from '../../../src/sheets/layout/address';
import type { LayoutCell, SheetLayout } from '../../../src/sheets/layout/layout';
import { describeWith } from '../../support/programs';
import type { Expectation } from '../casebook';
import { withComputed } from '../computed';
import { differences } from '../differences';
import { recalculated } from '../inLibreOffice';

interface Case {
  readonly figures: TypedFigures;
  readonly pair: TypedPair;
  readonly bound: Bound;
}

const typed = fc.oneof(
  { weight: 4, arbitrary: fc.nat(500) },
  { weight: 2, arbitrary: fc.nat(9_999_999).map((value) => value / 10_000) },
  { weight: 1, arbitrary: fc.constantFrom(null, 0, -1) },
);
const bound: fc.Arbitrary<Bound> = fc
  .tuple(fc.constantFrom('atLeast' as const, 'atMost' as const, 'range' as const), fc.nat(300))
  .map(([kind, value]) =>
    kind === 'range' ? { kind, from: value / 4, to: value } : { kind, value: value / 4 },
  );
const cases: fc.Arbitrary<Case[]> = fc.array(
  fc.record({
    figures: fc.constantFrom('growth' as const, 'ratio' as const),
    pair: fc.record({ first: typed, second: typed }),
    bound,
  }),
  { minLength: 200, maxLength: 200 },
);

const SHEET = '两数';

/** A line a case, and what the twin says of each. */
function bookOf(list: readonly Case[]): { sheets: SheetLayout[]; expected: Expectation[] } {
  const cells = list.map(({ figures, pair, bound: own }, row): LayoutCell[] => {
    const at = { first: cellRef(row, 0), second: cellRef(row, 1) };
    return [
      pair.first,
      pair.second,
      formulaCell(typedRate(figures, at)),
      formulaCell(rateState(own, cellRef(row, 2), exactRate(figures, at))),
    ];
  });
  const expected = list.flatMap((each, row): Expectation[] => {
    const { figures, pair } = each;
    const rate = rateOf(figures, pair);
    const status = rateStatus(each, rate);
    const value =
      rate.kind === 'number' ? rate.value : rate.kind === 'unknown' ? words[rate.reason] : '';
    const what = JSON.stringify(each);
    return [
      { sheet: SHEET, row, column: 2, what, value },
      { sheet: SHEET, row, column: 3, what, value: status === 'unknown' ? value : words[status] },
    ];
  });
  const layout: SheetLayout = {
    ...{ name: SHEET, visibility: 'visible', cells, columnWidths: [60, 60, 60, 60] },
    ...{ rowHeights: [], merges: [], paints: [], validations: [], colorRules: [], names: [] },
    ...{ protected: false, showGridlines: true },
  };
  return { sheets: [layout], expected };
}

/** A tie at the eighth digit but for what lies beyond a double's fifteen, and rates just below a tenth. */
const NARROW: readonly Case[] = [
  { figures: 'growth', pair: { first: 5, second: 999.9999 }, bound: { kind: 'atLeast', value: 0 } },
  {
    figures: 'ratio',
    pair: { first: 999.9998, second: 999.9999 },
    bound: { kind: 'atLeast', value: 100 },
  },
  { figures: 'ratio', pair: { first: 1, second: 3 }, bound: { kind: 'atMost', value: 33.25 } },
];

describe('rates of two typed numbers', () => {
  it('are the twin’s where the quotient is all but a tie', async () => {
    const { sheets, expected } = bookOf(NARROW);
    await withComputed(sheets, (results) => expect(differences(expected, results)).toEqual([]));
    expect(rateOf('growth', { first: 5, second: 999.9999 })).toMatchObject({ value: -99.4 });
  });

  it('are the twin’s in the embedded engine', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async (list) => {
        const { sheets, expected } = bookOf(list);
        await withComputed(sheets, (results) => expect(differences(expected, results)).toEqual([]));
      }),
      { numRuns: 5, endOnFailure: true },
    );
  }, 120_000);
});

describeWith(['libreoffice'], 'rates of two typed numbers in LibreOffice', () => {
  it('are the twin’s', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async (list) => {
        const { sheets, expected } = bookOf(list);
        expect(differences(expected, await recalculated(sheets))).toEqual([]);
      }),
      { numRuns: 2, endOnFailure: true },
    );
  }, 120_000);
});
