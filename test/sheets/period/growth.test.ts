import fc from 'fast-check';
import { WHOLE } from '../../../src/plan/column';
import { measuresOf } from '../../../src/plan/measures';
import type { Measure, Plan } from '../../../src/plan/types';
import { createHeadlessEngine } from '../../../src/host/engine/headless';
import type { Engine } from '../../../src/host/engine/engine';
import type { Restated, LastYearFigures } from '../../../src/progress/lastYearFigures';
import { completionSheet } from '../../../src/sheets/completion/completionSheet';
import type { SheetLayout } from '../../../src/sheets/layout/layout';
import { freshBlock, measuresGrid } from '../../../src/sheets/layout/tableGrid';
import { lastYearSheet } from '../../../src/sheets/lastYear/lastYearSheet';
import { periodBlock } from '../../../src/sheets/period/periodBody';
import { measuresSheet } from '../../../src/sheets/target/measuresSheet';
import { targetSheet } from '../../../src/sheets/target/targetSheet';
import { describeWith } from '../../support/programs';
import { expectations, filled } from '../casebook';
import { loadNamed, resultsOf } from '../computed';
import { differences } from '../differences';
import { entryCase, type EntryCase } from '../entryCases';
import { growing as plan } from '../growing';
import { recalculated } from '../inLibreOffice';

const names = { target: '目标', measures: '目标分解', plan: '_计划' };
const [now, done, before] = ['完成', '完成率', '上年同期'];

/** 上年同期 by measure, in the order of the units and the whole. */
type LastYear = Readonly<Record<string, readonly Restated[]>>;

const number = (value: number): Restated => ({ kind: 'number', value });
const reason = (why: 'newUnit' | 'newMeasure' | 'coverage' | 'invalid'): Restated => ({
  kind: 'unknown',
  reason: why,
});

/** Good figures around the targets, 0, negative ones, and whatever else may stand there. */
function restated({ quantity, total }: Measure): fc.Arbitrary<Restated> {
  const scale = 10 ** quantity.decimals;
  const goal = total?.kind === 'number' ? total.value : 50;
  const least = quantity.least === null ? -goal * scale : 0;
  return fc.oneof(
    {
      weight: 12,
      arbitrary: fc.integer({ min: least, max: goal * scale }).map((n) => number(n / scale)),
    },
    { weight: 1, arbitrary: fc.constant(number(0)) },
    {
      weight: 1,
      arbitrary: fc.constantFrom<Restated>({ kind: 'blank' }, { kind: 'notApplicable' }),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        ...(['newUnit', 'newMeasure', 'coverage', 'invalid'] as const).map(reason),
      ),
    },
  );
}

const lastYears: fc.Arbitrary<LastYear> = fc.record(
  Object.fromEntries(
    measuresOf(plan).map((measure) => [
      measure.id,
      fc.array(restated(measure), {
        minLength: plan.districts.length + 1,
        maxLength: plan.districts.length + 1,
      }),
    ]),
  ),
);

const figuresOf =
  (own: Plan, values: LastYear): LastYearFigures =>
  (id, column) => {
    const at = own.districts.findIndex((unit) => unit.id === column);
    return values[id]?.[column === WHOLE ? own.districts.length : at] ?? { kind: 'blank' };
  };

/** A year's sheets; @param values null: 上年同期 is not there */
function bookOf(entries: EntryCase, values: LastYear | null) {
  const { period } = entries;
  const lastYear = values === null ? null : figuresOf(plan, values);
  const sheets: SheetLayout[] = [
    targetSheet(plan, names),
    measuresSheet(plan, names),
    filled(plan, entries, now!),
    completionSheet(plan, period, done!, {
      targets: freshBlock(plan, measuresGrid(plan), names.measures),
      actuals: periodBlock(plan, now!),
    }),
    ...(lastYear === null
      ? []
      : [
          lastYearSheet(plan, period, before!, { kind: 'file', file: 'x.xlsx', figures: lastYear }),
        ]),
  ];
  return { sheets, expected: expectations(plan, entries, now!, done!, lastYear) };
}

const cases = fc.record({
  entries: entryCase(plan),
  values: fc.option(lastYears, { freq: 5, nil: null }),
});

describe('growth as the embedded engine computes it', () => {
  let engine: Engine;
  beforeAll(() => {
    engine = createHeadlessEngine();
  });
  afterAll(async () => {
    await engine.calculate();
    engine.dispose();
  });

  it('is what src/progress gives', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ({ entries, values }) => {
        const { sheets, expected } = bookOf(entries, values);
        loadNamed(engine, sheets);
        await engine.calculate();
        expect(differences(expected, resultsOf(engine, sheets))).toEqual([]);
      }),
      { numRuns: 12, endOnFailure: true },
    );
  }, 300_000);
});

describeWith(['libreoffice'], 'growth as LibreOffice computes it', () => {
  it('is what src/progress gives', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ({ entries, values }) => {
        const { sheets, expected } = bookOf(entries, values);
        expect(differences(expected, await recalculated(sheets))).toEqual([]);
      }),
      { numRuns: 4, endOnFailure: true },
    );
  }, 300_000);
});
