import { readFigure } from '../../../src/figures/readFigure';
import { readHalves, readPair, splitPair } from '../../../src/figures/readPair';
import { found, measure, submission } from '../submissions';

const PAIR = { left: measure('14a'), right: measure('14b') };

describe('unreadable', () => {
  it('carries why, what stood there and what is suggested', () => {
    const entry = readFigure({ value: '约37件' }, measure('1'));
    expect(found('unreadable', submission({ '1': entry }))).toMatchObject([
      {
        severity: 'error',
        measure: '1',
        facts: { reason: { code: 'approximate' }, raw: '约37件' },
        suggestion: { kind: 'number', value: 37 },
      },
    ]);
  });

  it('is said once of a pair in one cell, and twice of two cells', () => {
    const [left, right] = splitPair(readPair({ value: '8|2000' }, PAIR));
    const once = found('unreadable', submission({ '14a': left, '14b': right }));
    expect(once).toMatchObject([
      { measure: '14a', suggestion: { kind: 'pair', values: [8, 2000] } },
    ]);
    const [one, other] = readHalves([{ value: '八' }, { value: '两千' }], PAIR);
    expect(found('unreadable', submission({ '14a': one, '14b': other }))).toHaveLength(2);
  });

  it('is said of numbers that are none', () => {
    for (const value of [NaN, Infinity, -Infinity]) {
      expect(found('unreadable', submission({ '7': value }))).toHaveLength(1);
    }
  });

  it('is not said of a figure, a blank or a range problem', () => {
    const entry = readFigure({ value: '37件' }, measure('1'));
    expect(found('unreadable', submission({ '1': entry }))).toEqual([]);
    const empty = readFigure({ value: '' }, measure('1'));
    expect(found('unreadable', submission({ '1': empty }))).toEqual([]);
    const negative = readFigure({ value: '-37' }, measure('1'));
    expect(found('unreadable', submission({ '1': negative }))).toEqual([]);
  });
});
