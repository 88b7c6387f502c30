import { readFigure } from '../../../src/figures/readFigure';
import { found, measure, submission } from '../submissions';

describe('externalLink', () => {
  it('is asked about a figure that another file gave', () => {
    const cell = { value: 2800, formula: "='[汇总.xlsx]一季度'!B3" };
    const linked = readFigure(cell, measure('1'));
    expect(found('externalLink', submission({ '1': linked }))).toMatchObject([
      { severity: 'warning', measure: '1', facts: { value: 2800 } },
    ]);
  });

  it('is not asked about a formula of the same file', () => {
    const own = readFigure({ value: 2800, formula: "='一季度'!B3" }, measure('1'));
    expect(found('externalLink', submission({ '1': own }))).toEqual([]);
  });
});
