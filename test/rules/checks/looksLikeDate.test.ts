import { found, submission } from '../submissions';

describe('looksLikeDate', () => {
  it('is asked about a serial of a day in 2017, at twice the target and above', () => {
    expect(found('looksLikeDate', submission({ '4': 42865 }))).toMatchObject([
      { severity: 'warning', facts: { value: 42865, date: '2017-05-10' } },
    ]);
    expect(found('looksLikeDate', submission({ '4': 42735 }))).toEqual([]);
    expect(found('looksLikeDate', submission({ '4': 42736 }))).toHaveLength(1);
    expect(found('looksLikeDate', submission({ '4': 43100 }))).toHaveLength(1);
    expect(found('looksLikeDate', submission({ '4': 43102 }))).toEqual([]);
  });

  it('is asked about the first day of any month, which month/year becomes', () => {
    expect(found('looksLikeDate', submission({ '4': 36739 }))).toMatchObject([
      { facts: { date: '2000-08-01' } },
    ]);
    expect(found('looksLikeDate', submission({ '4': 36740 }))).toEqual([]);
  });

  it('is not asked about amounts', () => {
    expect(found('looksLikeDate', submission({ '14b': 42865 }))).toEqual([]);
  });
});
