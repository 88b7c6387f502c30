/**
 * Finds formulas that would not work in Excel 2016 as plain formulas: newer functions, and ranges where one value
 * is wanted, which Excel answers with one cell of the range, or only after Ctrl+Shift+Enter.
 */
import { parseFormula, type Node } from './formulaParser';

/** For each allowed function: which arguments take a range. Everything else wants one value. */
const RANGE_ARGUMENTS: Readonly<Record<string, (argument: number) => boolean>> = {
  ...Object.fromEntries(
    ['COUNT', 'COUNTBLANK', 'COLUMNS', 'MAX', 'MIN', 'ROWS', 'SUM', 'SUMPRODUCT'].map((name) => [
      name,
      () => true,
    ]),
  ),
  CHOOSE: (argument) => argument > 0,
  COUNTIF: (argument) => argument === 0,
  COUNTIFS: (argument) => argument % 2 === 0,
  INDEX: (argument) => argument === 0,
  LOOKUP: (argument) => argument > 0,
  MATCH: (argument) => argument === 1,
  SUMIF: (argument) => argument === 0 || argument === 2,
  SUMIFS: (argument) => argument === 0 || argument % 2 === 1,
  ...Object.fromEntries(
    [
      'ABS',
      'AND',
      'CHAR',
      'CLEAN',
      'DAY',
      'FIND',
      'HYPERLINK',
      'IF',
      'IFERROR',
      'INT',
      'ISERROR',
      'ISNUMBER',
      'ISTEXT',
      'LEFT',
      'LEN',
      'MID',
      'N',
      'NA',
      'NOT',
      'OR',
      'RIGHT',
      'ROUND',
      'ROUNDUP',
      'ROW',
      'SUBSTITUTE',
      'T',
      'TEXT',
      'TRIM',
      'TRUNC',
      'VALUE',
      'YEAR',
    ].map((name) => [name, () => false]),
  ),
};

/** Inside SUMPRODUCT these are evaluated for one value all the same, unless entered as an array. */
const NOT_IN_SUMPRODUCT = new Set(['IF', 'IFERROR', 'INDEX', 'CHOOSE']);

const MAX_LENGTH = 8192;
/** Excel refuses longer ones in native validation. */
const MAX_VALIDATION_LENGTH = 255;

export function lintFormula(formula: string): readonly string[] {
  const tooLong = formula.length > MAX_LENGTH ? [`longer than ${MAX_LENGTH}`] : [];
  return [...tooLong, ...problemsIn(formula)];
}

/** By what a formula reads like wherever it stands: a column of them is one. */
const known = new Map<string, readonly string[]>();

function problemsIn(formula: string): readonly string[] {
  const alike = formula.replace(/(?<![\p{L}\d_])\$?[A-Z]{1,3}\$?\d+(?![\p{L}\d_(])/gu, 'A1');
  const before = known.get(alike);
  if (before !== undefined) return before;
  const problems: string[] = [];
  try {
    walk(parseFormula(formula), 'scalar', false, problems);
  } catch (error) {
    problems.push(`unreadable: ${(error as Error).message}`);
  }
  known.set(alike, problems);
  return problems;
}

export function lintValidation(formula: string): readonly string[] {
  const tooLong = formula.replace(/^=/, '').length > MAX_VALIDATION_LENGTH;
  return [
    ...lintFormula(formula),
    ...(tooLong ? [`validation over ${MAX_VALIDATION_LENGTH}`] : []),
  ];
}

type Place = 'scalar' | 'range' | 'array';

function walk(node: Node, place: Place, inSumproduct: boolean, problems: string[]): void {
  switch (node.kind) {
    case 'constant':
    case 'cell':
      return;
    case 'range':
      if (place === 'scalar') problems.push(`range ${node.text} where one value is wanted`);
      return;
    case 'operation': {
      // Arithmetic over ranges is an array unless SUMPRODUCT takes it.
      const inner = place === 'range' ? 'scalar' : place;
      for (const operand of node.operands) walk(operand, inner, inSumproduct, problems);
      return;
    }
    case 'call': {
      const takesRange = RANGE_ARGUMENTS[node.name];
      if (takesRange === undefined) problems.push(`function ${node.name} is not allowed`);
      const inside = inSumproduct || node.name === 'SUMPRODUCT';
      const evaluatedOnce = inSumproduct && NOT_IN_SUMPRODUCT.has(node.name);
      node.arguments.forEach((argument, index) => {
        const range = takesRange?.(index) ?? false;
        const where: Place =
          node.name === 'SUMPRODUCT' || (inside && !evaluatedOnce && !range)
            ? 'array'
            : range
              ? 'range'
              : 'scalar';
        walk(argument, where, inside, problems);
      });
      return;
    }
  }
}
