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
});
