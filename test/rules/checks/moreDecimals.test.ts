import { found, submission } from '../submissions';

describe('moreDecimals', () => {
  it('is said of a third digit after the point, with the rounded figure', () => {
    expect(found('moreDecimals', submission({ '7': 21.123 }))).toMatchObject([
      { severity: 'error', facts: { decimals: 2 }, suggestion: { value: 21.12 } },
    ]);
    expect(found('moreDecimals', submission({ '7': 21.12 }))).toEqual([]);
    expect(found('moreDecimals', submission({ '7': 21.1 + 0.02 }))).toEqual([]);
  });

  it('suggests nothing that would make the target reached', () => {
    const tips = found('moreDecimals', submission({ '7': 20.496 }));
    expect(tips).toHaveLength(1);
    expect(tips[0]).not.toHaveProperty('suggestion');
    expect(found('moreDecimals', submission({ '7': 20.494 }))).toMatchObject([
      { suggestion: { value: 20.49 } },
    ]);
    expect(found('moreDecimals', submission({ '7': 20.501 }))).toMatchObject([
      { suggestion: { value: 20.5 } },
    ]);
  });

  it.each([0.001, 0.004, 1e-5, -0.004])('suggests no 0 for %d', (value) => {
    const tiny = found('moreDecimals', submission({ '14b': value }));
    for (const finding of tiny) expect(finding).not.toHaveProperty('suggestion');
    expect(tiny).toHaveLength(value > 0 ? 1 : 0);
  });

  it.each([
    ['7', 0.205],
    ['7', 0.021],
    ['14b', 0.1405],
    ['14b', 3.125],
  ])('of %s suggests no rounding for %d, far below the target', (id, value) => {
    const [finding, ...more] = found('moreDecimals', submission({ [id]: value }));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ severity: 'error' });
    expect(finding).not.toHaveProperty('suggestion');
  });
});
