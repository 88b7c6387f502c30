import fc from 'fast-check';
import { createHeadlessEngine } from '../../src/host/engine/headless';
import { blankSheet, blankWorkbook } from '../../src/host/engine/blank';
import type { Engine } from '../../src/host/engine/engine';
import type { LayoutCell, SheetLayout } from '../../src/sheets/layout/layout';
import { casebook } from './casebook';
import { differences, type Results } from './differences';
import { entryCase } from './entryCases';
import { agreementPlans } from './plans';
import { shareCases } from './shareCases';
import { shares } from './shares';

const CASES = 2;
const TEXT = 1;

/** Only what calculation needs: sheets, their names and cells. */
function load(engine: Engine, sheets: readonly SheetLayout[]): void {
  engine.load({
    ...blankWorkbook(),
    sheetOrder: sheets.map((_, index) => `s${index}`),
    sheets: Object.fromEntries(
      sheets.map(({ name, cells }, index) => [
        `s${index}`,
        {
          ...blankSheet(`s${index}`, name),
          columnCount: 80,
          cellData: Object.fromEntries(
            cells.map((row, r) => [
              r,
              Object.fromEntries(
                row.flatMap((cell, c) => (cell === null ? [] : [[c, cellData(cell)] as const])),
              ),
            ]),
          ),
        },
      ]),
    ),
  });
}

function cellData(cell: Exclude<LayoutCell, null>): {
  v?: number | string;
  t?: number;
  f?: string;
} {
  if (typeof cell === 'number') return { v: cell };
  return 'formula' in cell ? { f: cell.formula } : { v: cell.text, t: TEXT };
}

function resultsOf(engine: Engine, sheets: readonly SheetLayout[]): Results {
  const places = new Map(sheets.map(({ name }, index) => [name, `s${index}`]));
  return (sheet, row, column) =>
    engine.sheet(places.get(sheet) ?? '')?.getCellRaw(row, column)?.v ?? '';
}

describe('formulas as the embedded engine computes them', () => {
  let engine: Engine;
  beforeAll(() => {
    engine = createHeadlessEngine();
  });
  afterAll(async () => {
    // An engine that goes while it calculates leaves a timer behind that throws.
    await engine.calculate();
    engine.dispose();
  });

  it.each(agreementPlans)(
    'give what src/progress gives, on random entries: %s',
    async (_name, plan) => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(entryCase(plan), { minLength: CASES, maxLength: CASES }),
          async (cases) => {
            const { sheets, expected } = casebook(plan, cases);
            load(engine, sheets);
            await engine.calculate();
            expect(differences(expected, resultsOf(engine, sheets))).toEqual([]);
          },
        ),
        { numRuns: 1, endOnFailure: true },
      );
    },
    300_000,
  );

  it('work out a share of two figures in every way that they can stand there', async () => {
    const { sheets, expected } = casebook(shares, shareCases);
    load(engine, sheets);
    await engine.calculate();
    expect(differences(expected, resultsOf(engine, sheets))).toEqual([]);
  });
});
