import type { Submission } from '../../../src/rules/submission';
import { found, period, submission } from '../submissions';

const previous = submission({ '1': 2800, '7': 25, '3': 80 }, { period: period('2017-08') });

describe('lower', () => {
  it('is an error for one less than last time', () => {
    expect(found('lower', submission({ '1': 2799 }), { previous })).toMatchObject([
      { severity: 'error', facts: { value: 2799, before: 2800, since: '2017-08' } },
    ]);
    expect(found('lower', submission({ '1': 2800 }), { previous })).toEqual([]);
  });

  it('becomes an explained warning when a reason is given', () => {
    const given = submission(
      { '1': 2799 },
      { explanations: [{ measure: '1', text: '一件重复，已剔除' }] },
    );
    expect(found('lower', given, { previous })).toMatchObject([
      { severity: 'warning', explained: '一件重复，已剔除' },
    ]);
  });

  it('exempts shares and density, which may fall', () => {
    expect(found('lower', submission({ '7': 21, '3': 75 }), { previous })).toEqual([]);
  });

  it('compares with an earlier period of the same year and district only', () => {
    const given = submission({ '1': 2799 });
    const not = (rest: object) =>
      found('lower', given, { previous: { ...previous, ...rest } as Submission });
    expect(not({ period: period('2016-12') })).toEqual([]);
    expect(not({ period: period('2017-09') })).toEqual([]);
    expect(not({ district: 'haian' })).toEqual([]);
    expect(not({ entries: {} })).toEqual([]);
  });
});
