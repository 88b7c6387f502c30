import { readFigure } from '../../../src/figures/readFigure';
import { found, measure, submission } from '../submissions';

describe('shareBelowOne', () => {
  it('is asked above 0 and up to 1', () => {
    const asked = (value: number) => found('shareBelowOne', submission({ '3': value })).length;
    expect([0, 0.01, 1, 1.01].map(asked)).toEqual([0, 1, 1, 0]);
  });

  it('suggests a hundred times as much', () => {
    expect(found('shareBelowOne', submission({ '3': 0.75 }))).toMatchObject([
      { severity: 'error', facts: { value: 0.75 }, suggestion: { value: 75 } },
    ]);
  });

  it('asks about 1, which the sheets take too', () => {
    expect(found('shareBelowOne', submission({ '3': 1 }))).toMatchObject([
      { severity: 'warning', facts: { value: 1 }, suggestion: { value: 100 } },
    ]);
  });

  it('suggests nothing when a percent sign says that it is below 1 %', () => {
    const read = readFigure({ value: '0.75%' }, measure('3'));
    const [finding] = found('shareBelowOne', submission({ '3': read }));
    expect(finding).toMatchObject({ facts: { value: 0.75 } });
    expect(finding).not.toHaveProperty('suggestion');
  });

  it('is not asked about a density', () => {
    expect(found('shareBelowOne', submission({ '7': 0.75 }))).toEqual([]);
  });
});
