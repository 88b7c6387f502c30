import { readFigure } from '../../../src/figures/readFigure';
import { found, measure, submission } from '../submissions';

describe('missing', () => {
  it('is said of a blank where the plan has a target', () => {
    expect(found('missing', submission({ '1': null }))).toMatchObject([
      { severity: 'error', measure: '1', facts: { target: 4000 } },
    ]);
    const reading = readFigure({ value: '　' }, measure('1'));
    expect(found('missing', submission({ '1': reading }))).toHaveLength(1);
  });

  it('is not said of 0, nor of a blank where the plan has /', () => {
    expect(found('missing', submission({ '1': 0 }))).toEqual([]);
    expect(found('missing', submission({ '18': null }, { district: 'kaifaqu' }))).toEqual([]);
  });
});
