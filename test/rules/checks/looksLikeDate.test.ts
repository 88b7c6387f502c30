import { found, submission } from '../submissions';

describe('looksLikeDate', () => {
  it('is asked about a serial of a day in 2017 or 2018, when its December is typed, at twice the target and above', () => {
    expect(found('looksLikeDate', submission({ '4': 42865 }))).toMatchObject([
      { severity: 'warning', facts: { value: 42865, date: '2017-05-10' } },
    ]);
    expect(found('looksLikeDate', submission({ '4': 42735 }))).toEqual([]);
    expect(found('looksLikeDate', submission({ '4': 42736 }))).toHaveLength(1);
    expect(found('looksLikeDate', submission({ '4': 43100 }))).toHaveLength(1);
    expect(found('looksLikeDate', submission({ '4': 43230 }))).toMatchObject([
      { facts: { date: '2018-05-10' } },
    ]);
    expect(found('looksLikeDate', submission({ '4': 43465 }))).toHaveLength(1);
    expect(found('looksLikeDate', submission({ '4': 43467 }))).toEqual([]);
  });

  it('is asked about the first day of any month, which month/year becomes', () => {
    expect(found('looksLikeDate', submission({ '4': 36739 }))).toMatchObject([
      { facts: { date: '2000-08-01' } },
    ]);
    expect(found('looksLikeDate', submission({ '4': 36740 }))).toEqual([]);
  });

  it('is asked about a whole amount too, but about no share', () => {
    for (const serial of [42865, 43230, 43313, 36739]) {
      expect(found('looksLikeDate', submission({ '14b': serial }))).toHaveLength(1);
    }
    for (const value of [42865.5, 36740, 2000, 43467]) {
      expect(found('looksLikeDate', submission({ '14b': value }))).toEqual([]);
    }
    expect(found('looksLikeDate', submission({ '3': 42865 }))).toEqual([]);
  });
});
