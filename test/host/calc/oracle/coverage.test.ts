import fc from 'fast-check';
import { book, bookWithoutTruths } from './arbitraries';
import { withoutTexts } from './reach';
import { formulaCells } from './results';

const FUNCTIONS =
  'IF OR AND NOT COUNT COUNTIF COUNTIFS COUNTBLANK COLUMNS SUM SUMIF SUMPRODUCT SUBSTITUTE ROUND ROUNDUP TRUNC ABS ISNUMBER ISERROR ISTEXT IFERROR LEN FIND VALUE LEFT MID TRIM TEXT N NA INDEX MATCH MAX MIN HYPERLINK'.split(
    ' ',
  );

/** Parts of formulas beside functions. */
const FORMS: Readonly<Record<string, RegExp>> = {
  'an operator': /[-+*/^&]/,
  'a comparison': /[<>=]/,
  'a percentage': /%/,
  'a cell pinned by its row alone': /(?<![$A-Z])[A-Z]\$\d/,
  'a cell pinned by its column alone': /\$[A-Z]\d/,
  'a cell pinned wholly': /\$[A-Z]\$\d/,
  'whole columns': /[A-Z]:\$?[A-Z](?!\d)/,
  'whole rows': /(?<![A-Z\d])\$?\d:\$?\d/,
  'a sheet in quotes': /'O''Neil'!/,
  'a sheet without quotes': /目标!/,
  'a name for a cell': /cell_b/,
  'a name for cells': /块/,
  'a name for a column': /col_b/,
  'a name for a number': /rate/,
  'a name for a text': /word/,
  'a name for a formula': /两倍/,
  'an error': /#N\/A/,
};

describe.each([
  ['random workbooks', book],
  ['random workbooks for LibreOffice', bookWithoutTruths],
])('%s', (_, arbitrary) => {
  const formulas = fc
    .sample(arbitrary, { seed: 2017, numRuns: 60 })
    .flatMap(formulaCells)
    .map(({ formula }) => withoutTexts(formula.slice(1)));
  const times = (pattern: RegExp): number =>
    formulas.filter((formula) => pattern.test(formula)).length;

  it('have every function that the sheets use, several times', () => {
    const counts = FUNCTIONS.map(
      (name) => [name, times(new RegExp(`(?<![A-Z])${name}\\(`))] as const,
    );
    console.log(counts.map(([name, count]) => `${name} ${count}`).join(', '));
    expect(FUNCTIONS).toHaveLength(35);
    expect(counts.filter(([, count]) => count < 5)).toEqual([]);
  });

  it('have every kind of operand and operator', () => {
    const counts = Object.entries(FORMS).map(([name, form]) => [name, times(form)] as const);
    expect(counts.filter(([, count]) => count < 5)).toEqual([]);
  });
});
