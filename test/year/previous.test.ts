import { latestReported, reportingIn } from '../../src/year/reporting';
import { findingsAbout } from '../../src/year/findings';
import { previousFigures, previousTo } from '../../src/year/previous';
import { WHOLE } from '../../src/plan/column';
import { blank, lines, period, PLAN, submission } from '../rules/submissions';
import { yearWith } from './years';

const [july, august, september] = ['2017-07', '2017-08', '2017-09'].map(period) as [
  ReturnType<typeof period>,
  ReturnType<typeof period>,
  ReturnType<typeof period>,
];

describe('the previous figure', () => {
  const year = yearWith(PLAN, [
    submission({ '1': 2000, '2': 500 }, { period: july }),
    submission({ '1': 2100, '2': null }, { period: august }),
    submission({ '1': 9 }, { period: august, district: 'haian' }),
    submission({ '1': 9999 }, { period: september }),
  ]);
  const previous = previousTo(year, september);

  it("is the unit's own of the latest month", () => {
    expect(previous('haimen', '1')).toEqual({ value: 2100, period: august });
    expect(previous('haian', '1')).toEqual({ value: 9, period: august });
    expect(previous('rugao', '1')).toBeNull();
  });

  it('is the latest reported one where the last month has none', () => {
    expect(previous('haimen', '2')).toEqual({ value: 500, period: july });
    expect(previousFigures(year, 'haimen', september).get('2')).toBe(500);
  });

  it('is never of the same month or a later one', () => {
    expect(previousTo(year, august)('haimen', '1')).toEqual({ value: 2000, period: july });
    expect(previousFigures(year, 'haimen', july).size).toBe(0);
  });

  it('is no wrong one', () => {
    const wrong = { kind: 'invalid', content: 0.5 } as const;
    const given = {
      ...year,
      periods: [...year.periods, { period: august, entries: { '1': { haimen: wrong } } }],
    };
    expect(
      previousTo({ ...given, periods: given.periods.slice(-1) }, september)('haimen', '1'),
    ).toBe(null);
  });

  it.each([
    ['blank', [blank({ period: august })]],
    ['missing', []],
  ])('is found across a month that is %s, so that a figure that fell is told', (_, between) => {
    const told = findingsAbout(
      yearWith(PLAN, [submission({ '1': 2800 }, { period: july }), ...between]),
      september,
      [submission({ '1': 2799 })],
    );
    expect(told).toMatchObject([
      { rule: 'lower', measure: '1', facts: { before: 2800, since: '2017-07' } },
    ]);
    expect(lines(told)).toEqual(['!lower 1']);
  });
});

describe('the latest month with reports', () => {
  const year = yearWith(PLAN, [
    submission({}, { period: july }),
    blank({ period: august }),
    submission({}, { period: august, district: 'haian' }),
  ]);

  it("is a unit's own, and of the whole anybody's", () => {
    expect(latestReported(year, september)('haimen')?.period).toBe(july);
    expect(latestReported(year, september)('haian')?.period).toBe(august);
    expect(latestReported(year, september)(WHOLE)?.period).toBe(august);
    expect(latestReported(year, august)(WHOLE)?.period).toBe(july);
    expect(latestReported(year, july)(WHOLE)).toBeNull();
  });
});

describe('who has reported', () => {
  it('is told by numbers where one is wanted, wrong ones included', () => {
    const given = { period: august, entries: {} };
    const entries = {
      '1': {
        haian: { kind: 'number', value: 0 },
        rugao: { kind: 'invalid', content: -1 },
        rudong: { kind: 'invalid', content: '约20' },
      },
    } as const;
    const year = { ...yearWith(PLAN), periods: [{ ...given, entries }] };
    expect(reportingIn(year, august).reported).toEqual(['haian', 'rugao']);
  });

  it('is nobody where the period is not there, but for units that owe nothing', () => {
    const none = { kind: 'notApplicable' } as const;
    const plan = {
      ...PLAN,
      indicators: PLAN.indicators.map((indicator) => ({
        ...indicator,
        measures: indicator.measures.map((measure) => ({
          ...measure,
          targets: { ...measure.targets, haian: none },
        })) as unknown as typeof indicator.measures,
      })),
    };
    const { reported, unreported } = reportingIn(yearWith(plan), august);
    expect(reported).toEqual(['haian']);
    expect(unreported).toHaveLength(8);
  });
});
