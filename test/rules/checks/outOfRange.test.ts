import { readFigure } from '../../../src/figures/readFigure';
import { found, measure, submission } from '../submissions';

describe('outOfRange', () => {
  const reasons = (id: string, value: number) =>
    found('outOfRange', submission({ [id]: value })).map(({ facts }) => facts.reason);

  it('is said below 0, not of 0', () => {
    expect(reasons('1', -1)).toEqual(['negative']);
    expect(reasons('7', -0.01)).toEqual(['negative']);
    expect(reasons('1', 0)).toEqual([]);
    expect(reasons('7', 0)).toEqual([]);
  });

  it('is said of a share above 100, not of 100; other figures may be larger', () => {
    expect(reasons('3', 100.01)).toEqual(['overHundred']);
    expect(reasons('3', 100)).toEqual([]);
    expect(reasons('7', 100.01)).toEqual([]);
  });

  it('is said of a count with decimals, not of an amount', () => {
    expect(reasons('1', 2800.5)).toEqual(['notWhole']);
    expect(reasons('14b', 2800.5)).toEqual([]);
  });

  it('is said of what the reader refused for its range', () => {
    const refused = readFigure({ value: '120%' }, measure('3'));
    expect(found('outOfRange', submission({ '3': refused }))).toMatchObject([
      { severity: 'error', facts: { reason: 'overHundred', value: 120 } },
    ]);
  });
});
