import { before, found, period, submission } from '../submissions';

const august = submission({ '1': 2800, '7': 25, '3': 80 }, { period: period('2017-08') });

describe('lower', () => {
  it('is an error for one less than last time', () => {
    expect(found('lower', submission({ '1': 2799 }), before(august))).toMatchObject([
      { severity: 'error', facts: { value: 2799, before: 2800, since: '2017-08' } },
    ]);
    expect(found('lower', submission({ '1': 2800 }), before(august))).toEqual([]);
  });

  it('becomes an explained warning when a reason is given', () => {
    const given = submission(
      { '1': 2799 },
      { explanations: [{ measure: '1', text: '一件重复，已剔除' }] },
    );
    expect(found('lower', given, before(august))).toMatchObject([
      { severity: 'warning', explained: '一件重复，已剔除' },
    ]);
  });

  it('exempts shares and density, which may fall', () => {
    expect(found('lower', submission({ '7': 21, '3': 75 }), before(august))).toEqual([]);
  });

  it('compares nothing with a figure that nobody reported', () => {
    const given = submission({ '1': 2799 });
    expect(found('lower', given, before({ ...august, district: 'haian' }))).toEqual([]);
    expect(found('lower', given, before({ ...august, entries: {} }))).toEqual([]);
    expect(found('lower', given)).toEqual([]);
  });
});
