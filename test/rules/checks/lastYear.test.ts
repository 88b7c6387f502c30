import { measureById } from '../../../src/plan/measures';
import type { Plan } from '../../../src/plan/types';
import type { LastYearValues } from '../../../src/rules/subject';
import { found, period, submission, PLAN } from '../submissions';

const NOTHING: LastYearValues = { same: null, own: null, end: null };
const knowing = (measure: string, values: Partial<LastYearValues>) => ({
  lastYear: (_: string, id: string) => (id === measure ? { ...NOTHING, ...values } : NOTHING),
});

describe('a stock below that of the year’s end', () => {
  const stock: Plan = {
    ...PLAN,
    indicators: PLAN.indicators.map((indicator) =>
      indicator.number === 22
        ? { ...indicator, measures: [{ ...indicator.measures[0], nature: 'stock' }] }
        : indicator,
    ),
  };
  const january = submission({ '22': 99 }, { period: period('2017-01') });

  it('is asked about, and one that is as high is not', () => {
    expect(found('belowYearEnd', january, knowing('22', { end: 100 }), stock)).toMatchObject([
      { severity: 'warning', measure: '22', facts: { value: 99, end: 100, year: 2016 } },
    ]);
    expect(found('belowYearEnd', january, knowing('22', { end: 99 }), stock)).toEqual([]);
    expect(found('belowYearEnd', january, {}, stock)).toEqual([]);
  });

  it('is no matter for flows, which begin anew, nor once an earlier month is there', () => {
    expect(measureById(PLAN, '1')?.nature).toBe('flow');
    expect(found('belowYearEnd', january, knowing('1', { end: 9999 }), stock)).toEqual([]);
    const previous = () => ({ value: 90, period: period('2017-01') });
    const context = { ...knowing('22', { end: 100 }), previous };
    expect(found('belowYearEnd', submission({ '22': 99 }), context, stock)).toEqual([]);
  });
});

describe('growth beyond what the plan allows', () => {
  const bounded: Plan = { ...PLAN, thresholds: { growthWithin: 0.5 } };

  it('is asked about above the bound, not at it, up and down', () => {
    const of = (value: number) =>
      found('growthJump', submission({ '1': value }), knowing('1', { same: 2000 }), bounded);
    expect(of(3000)).toEqual([]);
    expect(of(3001)).toMatchObject([
      { severity: 'warning', facts: { value: 3001, before: 2000, growth: 0.5, within: 0.5 } },
    ]);
    expect(of(1000)).toEqual([]);
    expect(of(999)).toMatchObject([{ facts: { growth: -0.5 } }]);
  });

  it('is left alone where the plan sets no bound, and where there is nothing to divide by', () => {
    const jump = submission({ '1': 3900 });
    expect(found('growthJump', jump, knowing('1', { same: 10 }))).toEqual([]);
    expect(found('growthJump', jump, knowing('1', { same: 0 }), bounded)).toEqual([]);
    expect(found('growthJump', jump, {}, bounded)).toEqual([]);
  });

  it('is not asked of shares, whose difference is in points', () => {
    const share = submission({ '3': 75 });
    expect(found('growthJump', share, knowing('3', { same: 10 }), bounded)).toEqual([]);
  });
});

describe('what is compared with', () => {
  const of = (values: Partial<LastYearValues>) =>
    found('lastYearDiffers', submission(), knowing('1', values));

  it('is doubted where last year’s own sheet says something else', () => {
    expect(of({ same: 1000, own: 1100 })).toMatchObject([
      { severity: 'warning', facts: { compared: 1000, own: 1100, since: '2016-09' } },
    ]);
    expect(of({ same: 1000, own: 1000 })).toEqual([]);
    expect(of({ same: 1000.0000000001, own: 1000 })).toEqual([]);
    expect(of({ same: 1000 })).toEqual([]);
    expect(of({ own: 1000 })).toEqual([]);
  });
});
