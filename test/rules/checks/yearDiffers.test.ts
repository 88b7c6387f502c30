import { checkSubmission } from '../../../src/rules/checkSubmission';
import { found, period, PLAN, submission } from '../submissions';

describe('yearDiffers', () => {
  it('is said of a period or a template of another year, and the figures are let be', () => {
    const last = submission({ '1': -1 }, { period: period('2016-09') });
    expect(checkSubmission(PLAN, last)).toMatchObject([
      { rule: 'yearDiffers', severity: 'error', facts: { found: 2016, expected: 2017 } },
    ]);
    expect(found('yearDiffers', submission({}, { provenance: { year: 2018 } }))).toMatchObject([
      { facts: { found: 2018 } },
    ]);
  });

  it('is not said of the same year', () => {
    expect(found('yearDiffers', submission({}, { provenance: { year: 2017 } }))).toEqual([]);
  });
});
