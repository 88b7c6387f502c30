import { columnIndex, columnName, LAST_COLUMN, LAST_ROW } from './address';

/** Functions younger than the file format carry a prefix in the file that no user ever sees. */
const YOUNG = [
  'ACOT|ACOTH|AGGREGATE|ARABIC|BASE|BETA\\.DIST|BETA\\.INV|BINOM\\.DIST|BINOM\\.DIST\\.RANGE|BINOM\\.INV',
  'BITAND|BITLSHIFT|BITOR|BITRSHIFT|BITXOR|CEILING\\.MATH|CEILING\\.PRECISE|CHISQ\\.DIST|CHISQ\\.DIST\\.RT',
  'CHISQ\\.INV|CHISQ\\.INV\\.RT|CHISQ\\.TEST|COMBINA|CONCAT|CONFIDENCE\\.NORM|CONFIDENCE\\.T|COT|COTH',
  'COVARIANCE\\.P|COVARIANCE\\.S|CSC|CSCH|DAYS|DECIMAL|ENCODEURL|ERF\\.PRECISE|ERFC\\.PRECISE|EXPON\\.DIST',
  'F\\.DIST|F\\.DIST\\.RT|F\\.INV|F\\.INV\\.RT|F\\.TEST|FILTERXML|FLOOR\\.MATH|FLOOR\\.PRECISE|FORMULATEXT',
  'GAMMA|GAMMA\\.DIST|GAMMA\\.INV|GAMMALN\\.PRECISE|GAUSS|HYPGEOM\\.DIST|IFNA|IFS|IMCOSH|IMCOT|IMCSC|IMCSCH',
  'IMSEC|IMSECH|IMSINH|IMTAN|ISFORMULA|ISOWEEKNUM|LAMBDA|LET|LOGNORM\\.DIST|LOGNORM\\.INV|MAXIFS|MINIFS',
  'MODE\\.MULT|MODE\\.SNGL|MUNIT|NEGBINOM\\.DIST|NORM\\.DIST|NORM\\.INV|NORM\\.S\\.DIST|NORM\\.S\\.INV',
  'NUMBERVALUE|PDURATION|PERCENTILE\\.EXC|PERCENTILE\\.INC|PERCENTRANK\\.EXC|PERCENTRANK\\.INC|PERMUTATIONA',
  'PHI|POISSON\\.DIST|QUARTILE\\.EXC|QUARTILE\\.INC|RANDARRAY|RANK\\.AVG|RANK\\.EQ|RRI|SEC|SECH|SEQUENCE|SHEET',
  'SHEETS|SKEW\\.P|SORTBY|STDEV\\.P|STDEV\\.S|SWITCH|T\\.DIST|T\\.DIST\\.2T|T\\.DIST\\.RT|T\\.INV|T\\.INV\\.2T',
  'T\\.TEST|TEXTJOIN|UNICHAR|UNICODE|UNIQUE|VAR\\.P|VAR\\.S|WEBSERVICE|WEIBULL\\.DIST|XLOOKUP|XMATCH|XOR|Z\\.TEST',
].join('|');
const PREFIXED = new RegExp(`(?<![\\w.])(${YOUNG})(?=\\()`, 'gi');
const SHEET_PREFIXED = /(?<![\w.])(FILTER|SORT)(?=\()/gi;

/** Texts, and `A1#` of a sheet or none, which is a function in the file. */
const FILLED =
  /"(?:[^"]|"")*"|((?:(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?[A-Z]{1,3}\$?\d{1,7})#/giu;

/** A formula of the grid (`=SUM(A1)`) as the file holds it. References to its own workbook lose the engine's prefix. */
export function toFile(formula: string, workbookId: string): string {
  const own = formula
    .replace(/^=/, '')
    .replaceAll(`[${workbookId}]`, '')
    .replace(FILLED, (whole, cell?: string) =>
      cell === undefined ? (whole as string) : `_xlfn.ANCHORARRAY(${cell})`,
    );
  return outsideText(own, (text) =>
    text.replace(PREFIXED, '_xlfn.$1').replace(SHEET_PREFIXED, '_xlfn._xlws.$1'),
  );
}

/** A formula of the file as the grid shows it. */
export function toGrid(formula: string): string {
  const filled = formula.replace(/_xlfn\.ANCHORARRAY\(([^()]*)\)/gi, '$1#');
  return `=${outsideText(filled, (text) => text.replace(/_xlfn\.(?:_xlws\.)?|_xlpm\./gi, ''))}`;
}

/** A cell, whole columns or whole rows; not a function (`LOG10(`), a name (`T_1`) or a sheet (`AB1!`). */
const REFERENCE =
  /(?<![\w.$\u0080-\uffff])(?:(\$?)([A-Z]{1,3})(\$?)(\d{1,7})|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7}))(?![\w.(!\u0080-\uffff])/g;

/**
 * The formula of a cell `rows` below and `columns` right of the one it was written for: many files, and the
 * engine itself, store a filled-down formula once.
 */
export function shift(formula: string, rows: number, columns: number): string {
  const column = (fixed: string, name: string) => {
    if (fixed === '$') return `$${name}`;
    const moved = columnIndex(name) + columns;
    return moved < 0 || moved > LAST_COLUMN ? null : columnName(moved);
  };
  const row = (fixed: string, digits: string) => {
    if (fixed === '$') return `$${digits}`;
    const moved = Number(digits) - 1 + rows;
    return moved < 0 || moved > LAST_ROW ? null : String(moved + 1);
  };
  const join = (parts: readonly (string | null)[], separator: string) =>
    parts.includes(null) ? '#REF!' : parts.join(separator);
  return outsideText(formula, (text) =>
    text.replace(REFERENCE, (...match) => {
      const [, a = '', b, c = '', d, e = '', f, g = '', h, i = '', j, k = '', l] = match as (
        | string
        | undefined
      )[];
      if (b !== undefined && d !== undefined) return join([column(a, b), row(c, d)], '');
      if (f !== undefined && h !== undefined) return join([column(e, f), column(g, h)], ':');
      return join([row(i, j ?? ''), row(k, l ?? '')], ':');
    }),
  );
}

/** Applies `change` to what stands outside string literals and quoted sheet names. */
function outsideText(formula: string, change: (text: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');
}
