import Ajv, { type ValidateFunction } from 'ajv';
import fc from 'fast-check';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import schema from '../../assets/plans/plan.schema.json';
import seed from '../../seeds/nantong-2017.json';
import { LIMITS } from '../../src/plan/limits';
import { parsePlan } from '../../src/plan/parsePlan';
import type { PlanFault } from '../../src/plan/problem';
import { planFileText, serialisePlan } from '../../src/plan/serialisePlan';
import { agreementPlans } from '../sheets/plans';
import { arbitraryPlan } from './arbitraryPlan';
import { jsonPlaces, withValue, type Json } from './jsonPlaces';

const SEEDS = join(process.cwd(), 'seeds');
const document = seed as unknown as Json;
const fits: ValidateFunction = new Ajv({ allErrors: true, strict: false }).compile(schema);

function faultsOf(input: unknown): string[] {
  const parsed = parsePlan(input);
  return parsed.ok ? [] : parsed.problems.map(({ code }) => code);
}

function changed(path: string, value: unknown): unknown {
  const keys = (path.match(/[^.[\]]+/g) ?? []).map((key) =>
    /^\d+$/.test(key) ? Number(key) : key,
  );
  return withValue(document, keys, value);
}

const many = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

/** What a schema can say too: a change of the seed for each; null: what only `parsePlan` can know. */
const FAULTS: Readonly<
  Record<PlanFault['code'], readonly [path: string, value: unknown][] | null>
> = {
  missing: [
    ['title', undefined],
    ['bodyTargets[4].bound', {}],
    ['bodyTargets[4].bound', { from: 1 }],
    ['programme', { name: '方案', from: 2015, to: 2020 }],
    ['programme', { name: '方案', from: 2015, to: 2020, targets: [{ base: 1 }] }],
    ['indicators[0].measures[0].quantity.most', undefined],
    ['ledgers[0].columns[0].heading', undefined],
    ['ledgers[11].feeds[0].where', { column: 'post' }],
  ],
  unknownField: [
    ['city', '南通'],
    ['indicators[0].measures[0].id', '1'],
    ['thresholds', { completion: 2 }],
    ['ledgers[0].measures', []],
    ['bodyTargets[4].bound', { atLeast: 1, atMost: 2 }],
  ],
  wrongType: [
    ['year', '2017'],
    ['indicators[0].starred', 'true'],
    ['thresholds', null],
    ['$schema', 1],
    ['programme', null],
    ['ledgers', null],
    ['ledgers[0].typed', 'yes'],
  ],
  notOneOf: [
    ['format', 'ip-target-plan/3'],
    ['indicators[0].measures[0].nature', 'money'],
    ['indicators[0].measures[0].aggregation', 'mean'],
    ['indicators[0].measures[0].source', { kind: 'ledger' }],
    ['indicators[13].measures[1].targets.haimen', '4000'],
    ['relations[0].kind', 'less'],
    ['bodyTargets[16].figures', 'share'],
    ['ledgers[0].columns[0].type', 'number'],
    ['ledgers[0].columns[0].unique', 'city'],
  ],
  empty: [
    ['issuers[0]', ''],
    ['indicators[0].measures[0].aggregation', { none: '' }],
  ],
  tooLong: [['title', '长'.repeat(LIMITS.name + 1)]],
  notTrimmed: [
    ['title', ' 目标'],
    ['footnote', '目标\u3000'],
  ],
  badCharacter: [
    ['title', '目\u0000标'],
    ['title', '目\ud842标'],
    ['title', '目\n标'],
    ['title', '目\u202e标'],
  ],
  badId: [
    ['id', 'Nantong 2017'],
    ['id', 'constructor'],
    ['id', '2017-nantong'],
    ['indicators[0].measures[0].key', 'Patents'],
    ['bodyTargets[15].growthOf', 'Cases'],
    ['id', 'a'.repeat(61)],
  ],
  badDate: [
    ['issuedOn', '2017-4-14'],
    ['districts[0].validFrom', '2017-13-01'],
  ],
  tooFew: [
    ['districts', []],
    ['indicators[0].measures', []],
    ['programme', { name: '方案', from: 2015, to: 2020, targets: [] }],
    ['ledgers[0].columns', []],
    ['ledgers[3].columns[2].choices', []],
  ],
  tooMany: [['districts[0].aliases', many(LIMITS.aliases + 1).map((at) => `别名${at}`)]],
  notWhole: [['version', 1.5]],
  negative: [['relations[5].from', -1]],
  tooSmall: [
    ['version', 0],
    ['year', 17],
  ],
  tooLarge: [
    ['year', 3000],
    ['indicators[13].measures[1].quantity.decimals', 5],
    ['indicators[13].measures[1].targets.haimen', 1e12],
  ],
  notJson: null,
  tooManyDecimals: null,
  duplicate: null,
  notInYear: null,
  endsBeforeStart: null,
  becomesItself: null,
  unknownDistrict: null,
  unknownMeasure: null,
  rangeReversed: null,
  halvesDisagree: null,
  computedOfItself: null,
  computedOfComputed: null,
  computedNotRatio: null,
  sideWithoutTarget: null,
  totalDiffers: null,
  totalNotComputable: null,
  wrongAggregation: null,
  weightMissing: null,
  weightCycle: null,
  notPositive: null,
  halfNotSummed: null,
  wrongMeasureId: null,
  yearOutside: null,
  wrongCounting: null,
  furtherProblems: null,
  factorWithoutMeasure: null,
  figureTwice: null,
  wrongRateUnit: null,
  firstOptional: null,
  growthWithoutTarget: null,
  growthBounded: null,
};

describe('the schema of a plan file', () => {
  it('takes every seed, and each of them names it', () => {
    for (const name of readdirSync(SEEDS)) {
      const json = JSON.parse(readFileSync(join(SEEDS, name), 'utf8')) as { $schema: string };
      expect([name, fits(json), fits.errors]).toEqual([name, true, null]);
      expect([name, existsSync(join(SEEDS, json.$schema))]).toEqual([name, true]);
    }
  });

  it('takes every plan, as it is kept and as a file of its own', () => {
    const takes = (text: string) => {
      expect([fits(JSON.parse(text)), fits.errors]).toEqual([true, null]);
    };
    for (const [, plan] of agreementPlans) takes(serialisePlan(plan));
    fc.assert(
      fc.property(arbitraryPlan(), (plan) => {
        takes(serialisePlan(plan));
        takes(planFileText(plan));
        expect(parsePlan(planFileText(plan))).toEqual({ ok: true, plan });
      }),
    );
  });

  const changes = Object.entries(FAULTS).flatMap(([code, list]) =>
    (list ?? []).map(([path, value]) => [code, path, value] as const),
  );
  it.each(changes)('refuses, as the reader does: %s at %s = %j', (code, path, value) => {
    const broken = changed(path, value);
    expect(faultsOf(broken)).toContain(code);
    expect(fits(broken)).toBe(false);
  });

  it('is never stricter than the reader', () => {
    const odd = fc.oneof(
      fc.constantFrom<unknown>(
        null,
        true,
        0,
        -1,
        0.5,
        1e12,
        '/',
        '',
        'a',
        'A',
        ' a',
        [],
        {},
        'sum',
      ),
      fc.string(),
      fc.double(),
      fc.anything({ maxDepth: 1 }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...jsonPlaces(document)), odd, ({ keys }, value) => {
        const other = withValue(document, keys, value);
        if (parsePlan(other).ok) expect([fits(other), fits.errors]).toEqual([true, null]);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each<[string, number, (count: number) => unknown]>([
    ['title', LIMITS.name, (count) => '长'.repeat(count)],
    ['footnote', LIMITS.footnote, (count) => '长'.repeat(count)],
    ['indicators[0].measures[0].unit', LIMITS.unit, (count) => '件'.repeat(count)],
    ['issuers', LIMITS.issuers, (count) => many(count).map((at) => `机关${at}`)],
    ['districts', LIMITS.districts, (count) => many(count).map(() => seed.districts[0])],
    ['indicators', LIMITS.indicators, (count) => many(count).map(() => seed.indicators[0])],
    ['relations', LIMITS.relations, (count) => many(count).map(() => seed.relations[0])],
    ['ledgers', LIMITS.ledgers, (count) => many(count).map(() => seed.ledgers[0])],
    ['bodyTargets', LIMITS.bodyTargets, (count) => many(count).map(() => seed.bodyTargets[0])],
  ])('lets %s be %i long, and no longer, as the reader does', (path, most, make) => {
    const isTooLong = (input: unknown) => /tooLong|tooMany/.test(faultsOf(input).join());
    const [longest, longer] = [changed(path, make(most)), changed(path, make(most + 1))];
    expect([isTooLong(longest), isTooLong(longer)]).toEqual([false, true]);
    expect([fits(longest), fits(longer)]).toEqual([true, false]);
  });
});
