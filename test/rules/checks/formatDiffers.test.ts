import { readFigure } from '../../../src/figures/readFigure';
import { found, measure, submission } from '../submissions';

/** What is found of one cell of a measure. */
const of = (id: string, value: number, numberFormat: string) =>
  found('formatDiffers', submission({ [id]: readFigure({ value, numberFormat }, measure(id)) }));

describe('formatDiffers', () => {
  it('says what the cell holds and what it shows', () => {
    expect(of('1', 28, '0"万件"')).toMatchObject([
      { severity: 'warning', facts: { value: 28, shown: '28万件' }, suggestion: { value: 280000 } },
    ]);
    expect(of('1', 28, '0"件"')).toEqual([]);
  });

  it('names the number that a percent format stands on, not the figure made of it', () => {
    expect(of('3', 0.75, '"约"0%')).toMatchObject([{ facts: { value: 0.75, shown: '约75%' } }]);
  });

  it('sees that nothing is shown', () => {
    expect(of('1', 0, '0;-0;;@')).toMatchObject([{ facts: { value: 0, shown: '' } }]);
  });

  it('sees that a text is hidden, or another one shown for it', () => {
    const text = (value: string, numberFormat: string) =>
      found(
        'formatDiffers',
        submission({ '1': readFigure({ value, numberFormat }, measure('1')) }),
      );
    expect(text('2923', ';;;')).toMatchObject([{ facts: { value: '2923', shown: '' } }]);
    expect(text('/', '0;0;0;"2923"')).toMatchObject([{ facts: { value: '/', shown: '2923' } }]);
    expect(text('/', '0;0;0;@')).toEqual([]);
  });
});
