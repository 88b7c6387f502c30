import { checkPeriod } from '../../../src/rules/checkPeriod';
import { found, period, PLAN, submission } from '../submissions';

describe('duplicate', () => {
  it('is said once of a district with two submissions, not of two districts', () => {
    const twice = [submission(), submission({ '1': 2900 }), submission({}, { district: 'haian' })];
    const findings = checkPeriod(PLAN, twice).filter(({ rule }) => rule === 'duplicate');
    expect(findings).toMatchObject([
      { severity: 'error', district: 'haimen', measure: null, facts: { count: 2 } },
    ]);
  });

  it('is not said of another period', () => {
    const others = [submission({}, { period: period('2017-08') })];
    expect(found('duplicate', submission(), { others })).toEqual([]);
    expect(found('duplicate', submission(), { others: [submission()] })).toHaveLength(1);
  });

  it('does not take a submission for its own double', () => {
    const given = submission();
    expect(found('duplicate', given, { others: [given] })).toEqual([]);
  });
});
