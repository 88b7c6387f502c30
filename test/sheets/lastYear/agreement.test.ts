import fc from 'fast-check';
import { createHeadlessEngine } from '../../../src/host/engine/headless';
import type { Engine } from '../../../src/host/engine/engine';
import type { Plan } from '../../../src/plan/types';
import type { Populations } from '../../../src/progress/population';
import { describeWith } from '../../support/programs';
import { loadNamed, resultsOf } from '../computed';
import { differences } from '../differences';
import { entryCase } from '../entryCases';

import { recalculated } from '../inLibreOffice';
import { growing } from '../growing';
import { plan2017 } from '../plans';
import { province } from '../province';
import { shares } from '../shares';
import { yearAfter } from './years';
import { yearsBook } from './yearsBook';

const [one, two, three] = province.districts.map(({ id }) => id);
const fresh = { name: '通州湾示范区', aliases: [], validFrom: '2018-01-01', validTo: null };

const pairs: [string, Plan, Plan][] = [
  [
    'two units became one, one is new, one was renamed, a measure is new and one is counted otherwise',
    plan2017,
    yearAfter(plan2017, {
      joined: { gangzha: 'chongchuan' },
      renamed: { haimen: '海门区' },
      fresh: [{ ...fresh, id: 'tongzhouwan' }],
      recounted: { '14b': '亿元' },
      replaced: ['20'],
    }),
  ],
  [
    'a unit is gone, nobody says where',
    plan2017,
    yearAfter({ ...plan2017, successions: [] }, { dropped: ['gangzha'] }),
  ],
  [
    'a province: growth rates, limits, totals that are none',
    province,
    yearAfter(province, { joined: { [two!]: one!, [three!]: one! } }),
  ],
  [
    'a city with shares that are worked out',
    shares,
    yearAfter(shares, { joined: { west: 'east', park: 'south' } }),
  ],
  ['a city that sets targets of growth', growing, yearAfter(growing, { joined: { west: 'east' } })],
];

/** Populations of some of the units, or of all. */
function populations({ districts }: Plan): fc.Arbitrary<Populations> {
  return fc
    .array(fc.option(fc.integer({ min: 1, max: 9000 }), { freq: 12 }), {
      minLength: districts.length,
      maxLength: districts.length,
    })
    .map((numbers) =>
      Object.fromEntries(
        districts.flatMap(({ id }, at) => {
          const number = numbers[at] ?? null;
          return number === null ? [] : [[id, number / 100] as const];
        }),
      ),
    );
}

const cases = (last: Plan, plan: Plan) =>
  fc.record({ last: entryCase(last), now: entryCase(plan), populations: populations(last) });

describe('last year’s figures and growth as the embedded engine computes them', () => {
  let engine: Engine;
  beforeAll(() => {
    engine = createHeadlessEngine();
  });
  afterAll(async () => {
    await engine.calculate();
    engine.dispose();
  });

  it.each(pairs)(
    'are what src/progress gives: %s',
    async (_, last, plan) => {
      await fc.assert(
        fc.asyncProperty(cases(last, plan), async (own) => {
          const { sheets, expected } = yearsBook(last, plan, own, own.populations);
          loadNamed(engine, sheets);
          await engine.calculate();
          expect(differences(expected, resultsOf(engine, sheets))).toEqual([]);
        }),
        { numRuns: 3, endOnFailure: true },
      );
    },
    300_000,
  );
});

describeWith(['libreoffice'], 'last year’s figures and growth as LibreOffice computes them', () => {
  it.each(pairs)(
    'are what src/progress gives: %s',
    async (_, last, plan) => {
      await fc.assert(
        fc.asyncProperty(cases(last, plan), async (own) => {
          const { sheets, expected } = yearsBook(last, plan, own, own.populations);
          expect(differences(expected, await recalculated(sheets))).toEqual([]);
        }),
        { numRuns: 1, endOnFailure: true },
      );
    },
    300_000,
  );
});
