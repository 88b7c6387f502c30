import type { Plan } from '../../../src/plan/types';
import { found, PLAN, submission } from '../submissions';

const [first, ...rest] = PLAN.districts;
const until = (validTo: string | null, validFrom = '2017-01-01'): Plan => ({
  ...PLAN,
  districts: [...(first ? [{ ...first, validFrom, validTo }] : []), ...rest],
});
const given = submission({}, { district: 'haian' });
const said = (plan: Plan) => found('districtExpired', given, {}, plan).length;

describe('districtExpired', () => {
  it('is said from the month after the last day', () => {
    expect(said(until('2017-08-31'))).toBe(1);
    expect(said(until('2017-09-01'))).toBe(0);
    expect(said(until(null))).toBe(0);
  });

  it('is said before the month of the first day', () => {
    expect(said(until(null, '2017-10-01'))).toBe(1);
    expect(said(until(null, '2017-09-30'))).toBe(0);
  });

  it('is said of a unit that became part of another, from the month after that day', () => {
    const became = (date: string): Plan => ({
      ...until(null),
      successions: [{ from: ['haian'], to: 'rugao', date }],
    });
    expect(said(became('2017-10-01'))).toBe(0);
    expect(said(became('2017-09-02'))).toBe(0);
    expect(said(became('2017-09-01'))).toBe(1);
    expect(found('districtExpired', given, {}, became('2017-07-28'))).toMatchObject([
      { facts: { validTo: '2017-07-27' } },
    ]);
    const other = {
      ...until(null),
      successions: [{ from: ['rugao'], to: 'haian', date: '2017-01-01' }],
    };
    expect(said(other)).toBe(0);
  });
});
