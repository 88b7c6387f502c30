import { found, submission } from '../submissions';

describe('pairHalf', () => {
  it('is said of the blank half beside a figure, 0 included, in place of missing', () => {
    expect(found('pairHalf', submission({ '14b': null }))).toMatchObject([
      { measure: '14b', facts: { other: { measure: '14a', value: 12 }, target: 4000 } },
    ]);
    expect(found('pairHalf', submission({ '23a': null, '23b': 0 }))).toMatchObject([
      { measure: '23a', facts: { other: { measure: '23b', value: 0 } } },
    ]);
    expect(found('missing', submission({ '14b': null }))).toEqual([]);
  });

  it('is not said when both are there or both are blank', () => {
    expect(found('pairHalf', submission())).toEqual([]);
    const both = submission({ '14a': null, '14b': null });
    expect(found('pairHalf', both)).toEqual([]);
    expect(found('missing', both)).toHaveLength(2);
  });
});
