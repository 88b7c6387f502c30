import seed from '../../seeds/nantong-2017.json';
import { parsePlan } from '../../src/plan/parsePlan';
import type { PlanProblem } from '../../src/plan/problem';
import { withValue, type Json } from './jsonPlaces';

const document = seed as unknown as Json;

function problemsOf(input: unknown): readonly PlanProblem[] {
  const parsed = parsePlan(input);
  return parsed.ok ? [] : parsed.problems;
}

/** The seed with some values changed: `{ 'districts[0].name': '…' }`. */
function changed(changes: Readonly<Record<string, unknown>>): unknown {
  return Object.entries(changes).reduce<unknown>((json, [path, value]) => {
    const keys = path.match(/[^.[\]]+/g) ?? [];
    return withValue(
      json as Json,
      keys.map((key) => (/^\d+$/.test(key) ? Number(key) : key)),
      value,
    );
  }, document);
}

it('reads the seed as text, with or without a byte order mark, and as parsed JSON', () => {
  expect(parsePlan(seed).ok).toBe(true);
  expect(parsePlan(JSON.stringify(seed))).toEqual(parsePlan(seed));
  expect(parsePlan(`\uFEFF${JSON.stringify(seed)}`)).toEqual(parsePlan(seed));
});

it('gives a plan that is frozen through and through, and leaves its input alone', () => {
  const parsed = parsePlan(seed);
  const unfrozen: unknown[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (!Object.isFrozen(value)) unfrozen.push(value);
    Object.values(value).forEach(visit);
  };
  visit(parsed.ok && parsed.plan);
  expect(unfrozen).toEqual([]);
  expect(Object.isFrozen(seed)).toBe(false);
});

const APPLIED = 'company-application-share';
const GRANTED = 'company-grant-share';
const DENSITY = 'inventions-per-10000';

describe('one mistake', () => {
  it.each<[string, unknown, PlanProblem['code']]>([
    ['format', 'ip-target-plan/3', 'notOneOf'],
    ['id', 'Nantong 2017', 'badId'],
    ['id', 'constructor', 'badId'],
    ['id', '../../etc', 'badId'],
    ['version', 0, 'tooSmall'],
    ['version', 1.5, 'notWhole'],
    ['year', 17, 'tooSmall'],
    ['year', 1e9, 'tooLarge'],
    ['issuers[0]', '', 'empty'],
    ['issuedOn', '2017-02-29', 'badDate'],
    ['issuedOn', '2017-4-14', 'badDate'],
    ['title', ' 目标', 'notTrimmed'],
    ['title', '目\u0000标', 'badCharacter'],
    ['title', '目\ud842标', 'badCharacter'],
    ['title', '目\n标', 'badCharacter'],
    ['title', '目\u202e标', 'badCharacter'],
    ['title', '长'.repeat(201), 'tooLong'],
    ['footnote', '长'.repeat(1001), 'tooLong'],
    ['districts[1].id', 'haian', 'duplicate'],
    ['districts[1].name', '海　安', 'duplicate'],
    ['districts[1].aliases[0]', '海安市', 'duplicate'],
    ['districts[0].aliases[0]', '海安', 'duplicate'],
    ['districts[0].aliases', Array.from({ length: 51 }, (_, at) => `别名${at}`), 'tooMany'],
    ['districts[7].validTo', '2016-12-31', 'endsBeforeStart'],
    ['districts[0].validFrom', '2018-01-01', 'notInYear'],
    ['indicators[1].number', 1, 'duplicate'],
    ['indicators[0].number', 0, 'tooSmall'],
    ['indicators[0].starred', 'true', 'wrongType'],
    ['indicators[0].measures', [], 'tooFew'],
    ['indicators[0].measures[0].key', 'Patents', 'badId'],
    ['indicators[0].measures[0].key', '__proto__', 'badId'],
    ['indicators[13].measures[1].key', 'pledge-registrations', 'duplicate'],
    ['indicators[0].measures[0].nature', 'money', 'notOneOf'],
    ['indicators[0].measures[0].polarity', 'neutral', 'notOneOf'],
    ['indicators[0].measures[0].quantity.least', '0', 'wrongType'],
    ['indicators[2].measures[0].quantity.most', -1, 'rangeReversed'],
    ['indicators[13].measures[1].quantity.decimals', 5, 'tooLarge'],
    ['indicators[13].measures[1].quantity.least', null, 'tooSmall'],
    ['indicators[2].measures[0].aggregation', 'sum', 'wrongAggregation'],
    ['indicators[0].measures[0].aggregation', 'mean', 'notOneOf'],
    ['indicators[0].measures[0].aggregation', { none: '' }, 'empty'],
    ['indicators[2].measures[0].aggregation.weightedByMeasure', '99', 'unknownMeasure'],
    ['indicators[13].measures[1].targets.haimen', -1, 'negative'],
    ['indicators[13].measures[1].targets.haimen', 1e12, 'tooLarge'],
    ['indicators[13].measures[1].targets.haimen', '4000', 'notOneOf'],
    ['indicators[13].measures[1].targets.haimen', null, 'wrongType'],
    ['indicators[13].measures[1].targets.haimen', '/', 'halvesDisagree'],
    ['indicators[13].measures[1].targets.haimen', undefined, 'missing'],
    ['indicators[13].measures[1].targets.nowhere', 1, 'unknownDistrict'],
    ['indicators[13].measures[1].totalRule', 'entered', 'halvesDisagree'],
    ['indicators[6].measures[0].targets.haian', 28.055, 'tooManyDecimals'],
    ['indicators[6].measures[0].targets.haian', 1e-7, 'tooManyDecimals'],
    ['indicators[6].measures[0].totalRule', 'computed', 'totalNotComputable'],
    ['indicators[0].measures[0].total', 35001, 'totalDiffers'],
    ['indicators[2].measures[0].total', 75.01, 'totalDiffers'],
    ['indicators[17].measures[0].total', '/', 'totalDiffers'],
    ['indicators[17].measures[0].total', null, 'totalNotComputable'],
    ['indicators[2].measures[0].targets.haian', 100.5, 'tooLarge'],
    [
      'indicators[2].measures[0].aggregation.weightedByMeasure',
      'counterfeit-cases',
      'weightMissing',
    ],
    ['successions[0].to', 'nowhere', 'unknownDistrict'],
    ['successions[0].from[0]', 'chongchuan', 'becomesItself'],
    ['relations[0].left', '2', 'unknownMeasure'],
    ['relations[1].id', 'invention-applications', 'duplicate'],
    ['relations[0].kind', 'less', 'notOneOf'],
    ['relations[5].to', 1, 'rangeReversed'],
    ['weights.nothing', 1, 'unknownMeasure'],
    ['bodyTargets[1].id', 'strong-county-demonstration', 'duplicate'],
    ['bodyTargets[0].bound.to', 0, 'rangeReversed'],
    ['bodyTargets[4].measure', '26', 'unknownMeasure'],
    ['bodyTargets[4].factor', 0, 'notPositive'],
    ['bodyTargets[0].factor', 10, 'factorWithoutMeasure'],
    ['bodyTargets[4].bound', {}, 'missing'],
    ['bodyTargets[15].growthOf', 'no-cases', 'unknownMeasure'],
    ['bodyTargets[15].figures', 'growth', 'figureTwice'],
    ['bodyTargets[4].growthOf', 'infringement-cases', 'figureTwice'],
    ['bodyTargets[16].unit', '件', 'wrongRateUnit'],
    ['bodyTargets[15].unit', '百分点', 'wrongRateUnit'],
  ])('%s = %j: %s', (path, value, code) => {
    const problems = problemsOf(changed({ [path]: value }));
    // A base without a target is reported at the share that wants it.
    const expected =
      code === 'weightMissing'
        ? 'indicators[2].measures[0].targets.kaifaqu'
        : code === 'totalNotComputable'
          ? path.replace(/total$/, 'totalRule')
          : code === 'empty' && value instanceof Object
            ? `${path}.none`
            : path;
    expect(problems.map((each) => [each.path, each.code])).toContainEqual(
      value instanceof Object && code === 'missing' ? [`${path}.atLeast`, code] : [expected, code],
    );
  });

  it('carries its facts', () => {
    expect(problemsOf(changed({ 'indicators[9].measures[0].total': 1200 }))).toEqual([
      {
        path: 'indicators[9].measures[0].total',
        code: 'totalDiffers',
        expected: 1220,
        found: 1200,
      },
    ]);
    expect(problemsOf(changed({ 'indicators[6].measures[0].targets.haian': 28.055 }))).toEqual([
      {
        path: 'indicators[6].measures[0].targets.haian',
        code: 'tooManyDecimals',
        most: 2,
        found: 3,
      },
    ]);
    expect(problemsOf(changed({ 'districts[3].aliases[0]': '通州' }))).toEqual([
      {
        path: 'districts[5].name',
        code: 'duplicate',
        first: 'districts[3].aliases[0]',
        found: '通州',
      },
    ]);
  });

  it('is one problem where it has one cause', () => {
    const paths = ['indicators[0].measures[0].targets.haian', 'indicators[13].measures[1].total'];
    for (const path of paths) {
      expect(problemsOf(changed({ [path]: -5 }))).toEqual([{ path, code: 'negative', found: -5 }]);
    }
  });
});

it('tells of a share that is weighted by itself, once, however far round', () => {
  const around = changed({
    'indicators[2].measures[0].aggregation.weightedByMeasure': GRANTED,
    'indicators[5].measures[0].aggregation.weightedByMeasure': APPLIED,
  });
  expect(problemsOf(around)).toEqual([
    {
      path: 'indicators[2].measures[0].aggregation',
      code: 'weightCycle',
      measures: [APPLIED, GRANTED],
    },
  ]);
  const behind = changed({
    'indicators[2].measures[0].aggregation.weightedByMeasure': GRANTED,
    'indicators[5].measures[0].aggregation.weightedByMeasure': DENSITY,
    'indicators[6].measures[0].aggregation': { weightedByMeasure: GRANTED },
  });
  expect(problemsOf(behind)).toEqual([
    {
      path: 'indicators[5].measures[0].aggregation',
      code: 'weightCycle',
      measures: [GRANTED, DENSITY],
    },
  ]);
  const itself = changed({ 'indicators[2].measures[0].aggregation.weightedByMeasure': APPLIED });
  expect(problemsOf(itself)).toMatchObject([{ code: 'weightCycle', measures: [APPLIED] }]);
});

it('takes a minus before 0 for 0', () => {
  const minus = changed({
    'indicators[6].measures[0].targets.haian': -0,
    'indicators[0].measures[0].quantity.decimals': -0,
  });
  const plus = changed({
    'indicators[6].measures[0].targets.haian': 0,
    'indicators[0].measures[0].quantity.decimals': 0,
  });
  expect(parsePlan(plus).ok).toBe(true);
  expect(parsePlan(minus)).toStrictEqual(parsePlan(plus));
});

it('lists every problem of a plan with many', () => {
  const problems = problemsOf(
    changed({
      year: '2017',
      'districts[0].validTo': '2016-01-01',
      'districts[8].name': '',
      'indicators[0].measures[0].total': 1,
      'indicators[4].name': 5,
      'indicators[4].measures[0].total': 3151,
      'indicators[13].measures[1].targets.haimen': undefined,
      'bodyTargets[18].unit': null,
      extra: true,
    }),
  );
  expect(problems.map(({ path, code }) => `${path}: ${code}`).sort()).toEqual([
    'bodyTargets[18].unit: wrongType',
    'districts[0].validTo: endsBeforeStart',
    'districts[8].name: empty',
    'extra: unknownField',
    'indicators[0].measures[0].total: totalDiffers',
    'indicators[13].measures[1].targets.haimen: missing',
    'indicators[4].measures[0].total: totalDiffers',
    'indicators[4].name: wrongType',
    'year: wrongType',
  ]);
});
