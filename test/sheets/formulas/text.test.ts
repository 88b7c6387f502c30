import { numeral } from '../../../src/sheets/formulas/text';

describe('a number in a formula', () => {
  it('has no small letter: with it, a name would begin', () => {
    expect([0.25, -3, 1e-7, 1.5e21].map(numeral)).toEqual(['0.25', '-3', '1E-7', '1.5E+21']);
  });
});
