import fc from 'fast-check';
import { createHeadlessEngine } from '../../src/host/engine/headless';
import type { Engine } from '../../src/host/engine/engine';
import type { SheetLayout } from '../../src/sheets/layout/layout';
import { casebook } from './casebook';
import { engineData } from './computed';
import { differences, type Results } from './differences';
import { entryCase } from './entryCases';
import { agreementPlans } from './plans';
import { shareCases } from './shareCases';
import { shares } from './shares';

const CASES = 2;

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
            engine.load(engineData(sheets));
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
    engine.load(engineData(sheets));
    await engine.calculate();
    expect(differences(expected, resultsOf(engine, sheets))).toEqual([]);
  });
});
