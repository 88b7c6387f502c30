import { before, found, period, submission } from '../submissions';

/** 800 by August: 100 a month. */
const august = submission({ '1': 800, '9': 29 }, { period: period('2017-08') });

describe('pace', () => {
  it('is asked beyond half as much more or less per month', () => {
    const asked = (value: number) =>
      found('pace', submission({ '1': value }), before(august)).length;
    expect([849, 850, 900, 950, 951].map(asked)).toEqual([1, 0, 0, 0, 1]);
  });

  it('counts the months between', () => {
    const june = submission({ '1': 600 }, { period: period('2017-06') });
    const asked = (value: number) => found('pace', submission({ '1': value }), before(june)).length;
    expect([749, 750, 1050, 1051].map(asked)).toEqual([1, 0, 0, 1]);
    expect(found('pace', submission({ '1': 1200 }), before(june))).toMatchObject([
      { severity: 'warning', facts: { now: 200, before: 100, since: '2017-06' } },
    ]);
  });

  it('does not judge small figures', () => {
    expect(found('pace', submission({ '1': 900, '9': 35 }), before(august))).toEqual([]);
    const enough = submission({ '1': 800, '9': 30 }, { period: period('2017-08') });
    expect(found('pace', submission({ '1': 900, '9': 36 }), before(enough))).toHaveLength(1);
  });

  it('does not judge shares and density', () => {
    const low = submission({ '3': 30, '7': 30 }, { period: period('2017-08') });
    const same = submission({ '3': 30, '7': 30 });
    expect(found('pace', same, before(low))).toEqual([]);
  });
});
