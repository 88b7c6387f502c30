import fc from 'fast-check';
import { createHeadlessEngine } from '../../src/host/engine/headless';
import type { Engine } from '../../src/host/engine/engine';
import { casebook } from './casebook';
import { engineData, resultsOf } from './computed';
import { differences } from './differences';
import { entryCase } from './entryCases';

import { agreementPlans } from './plans';
import { shareCases } from './shareCases';
import { shares } from './shares';

const CASES = 2;

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
