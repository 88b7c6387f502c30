import fc from 'fast-check';
import type { Plan } from '../../../src/plan/types';
import type { Area, SheetLayout } from '../../../src/sheets/layout/layout';
import { parseBlockName } from '../../../src/sheets/blocks/names';
import { arbitraryPlan } from '../../plan/arbitraryPlan';
import { lintFormula, lintValidation } from '../formulaLint';
import { drawFrom } from '../evidence/draw';
import { anyLedgers } from '../evidence/ledgersOf';
import { yearAfter } from '../lastYear/years';
import { plan2017, withDistricts, withIndicators } from '../plans';
import type { LastYearInput } from './lastYearBook';
import { lastYearOf } from './lastYears';
import { filledYear, populationsOf } from './scenario';
import { yearBook } from './yearBook';

function sheetsOf(plan: Plan, lastYear?: LastYearInput): SheetLayout[] {
  const book = yearBook({
    plan,
    ledgers: anyLedgers(plan, 5, drawFrom(1)),
    ...(lastYear && { lastYear }),
    periods: filledYear(plan, 1),
    populations: populationsOf(plan),
    openFindings: 1,
    adjustments: [],
  });
  return [...book.summary, ...book.base];
}

/** Everything that a workbook would refuse, or that would show wrong. */
function problemsOf(sheets: readonly SheetLayout[]): string[] {
  const names = sheets.flatMap((sheet) => sheet.names.map(({ name }) => name));
  return [
    ...sheets.flatMap((sheet) => problemsOn(sheet).map((problem) => `${sheet.name}: ${problem}`)),
    ...repeated(sheets.map(({ name }) => name.toLowerCase())).map((name) => `two sheets ${name}`),
    ...repeated(names.map((name) => name.toLowerCase())).map((name) => `two blocks ${name}`),
  ];
}

function problemsOn(sheet: SheetLayout): string[] {
  const columns = sheet.columnWidths.length;
  const areas: Area[] = [
    ...sheet.merges,
    ...sheet.paints.map(({ area }) => area),
    ...sheet.validations.map(({ area }) => area),
    ...sheet.colorRules.map(({ area }) => area),
    ...sheet.names.map(({ area }) => area),
    ...(sheet.print === undefined ? [] : [sheet.print.printArea]),
    ...(sheet.charts ?? []).flatMap(({ area, series }) => [
      area,
      ...series.flatMap(({ name, categories, values }) => [name, categories, values]),
    ]),
  ];
  const formulas = sheet.cells.flatMap((row) =>
    row.flatMap((cell) =>
      cell !== null && typeof cell === 'object' && 'formula' in cell ? [cell.formula] : [],
    ),
  );
  return [
    ...(sheet.cells.every((row) => row.length === columns) ? [] : ['rows of unequal length']),
    ...areas
      .filter(
        ({ row, column, rows, columns: wide }) =>
          rows < 1 || wide < 1 || row + rows > sheet.cells.length || column + wide > columns,
      )
      .map((area) => `outside: ${JSON.stringify(area)}`),
    ...repeated(sheet.merges.flatMap(cellsOf)).map((cell) => `merged twice: ${cell}`),
    ...formulas.flatMap((formula) => lintFormula(formula).map((each) => `${each}: ${formula}`)),
    ...sheet.validations.flatMap(({ formula, error, prompt }) => [
      ...lintValidation(formula),
      ...([error.title, prompt.title].some((title) => title.length > 32) ? ['title over 32'] : []),
    ]),
    ...sheet.colorRules.flatMap(({ formula }) => lintFormula(formula)),
    // Excel leaves the point of `0.##` behind a whole number.
    ...sheet.paints.flatMap(({ style: { numberFormat = '' } }) =>
      /\.#+(?:;|$)/.test(numberFormat) ? [`bare point: ${numberFormat}`] : [],
    ),
    ...(sheet.name.length > 31 || /[\\/?*[\]:]/.test(sheet.name) ? ['name'] : []),
    ...sheet.names.filter(({ name }) => parseBlockName(name) === null).map(({ name }) => name),
    ...(sheet.charts ?? [])
      .flatMap(({ series }) => series)
      .filter(({ categories, values }) => size(categories) !== size(values))
      .map(() => 'series of unequal length'),
  ];
}

const size = ({ rows, columns }: Area): number => rows * columns;

function cellsOf(area: Area): string[] {
  return Array.from({ length: size(area) }, (_, index) => {
    const row = area.row + Math.floor(index / area.columns);
    return `${row},${area.column + (index % area.columns)}`;
  });
}

function repeated(list: readonly string[]): string[] {
  return list.filter((each, index) => list.indexOf(each) !== index);
}

describe('the sheets of a summary', () => {
  it.each([1, 2, 9, 30])('are sound with %i districts', (count) => {
    expect(problemsOf(sheetsOf(withDistricts(plan2017, count)))).toEqual([]);
  });

  it('are sound over any plan', () => {
    fc.assert(
      fc.property(arbitraryPlan({ districts: 6, indicators: 6 }), (plan) => {
        expect(problemsOf(sheetsOf(plan))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it.each([1, 2, 9, 30])('are sound against the last year with %i districts', (count) => {
    const last = withDistricts(plan2017, count);
    expect(problemsOf(sheetsOf(yearAfter(last), lastYearOf(last, 3)))).toEqual([]);
  });

  it('are sound over any plan against its last year', () => {
    fc.assert(
      fc.property(arbitraryPlan({ districts: 6, indicators: 6 }), (last) => {
        expect(problemsOf(sheetsOf(yearAfter(last), lastYearOf(last, 3)))).toEqual([]);
      }),
      { numRuns: 25, endOnFailure: true },
    );
  });

  it('go with more indicators: the rows follow the plan', () => {
    const more = withIndicators(plan2017, plan2017.indicators.length + 5);
    const sheets = sheetsOf(more);
    expect(problemsOf(sheets)).toEqual([]);
    const city = sheets.find(({ name }) => name === '汇总 2017-09');
    const numbers = city?.cells.map(([first]) => first).filter((cell) => typeof cell === 'number');
    expect(numbers?.slice(-5)).toEqual(more.indicators.slice(-5).map(({ number }) => number));
  });

  it('hold three charts for the leader, over cells of their own sheet', () => {
    const sheets = sheetsOf(plan2017);
    const charts = sheets.find(({ name }) => name === '图表 2017-09')?.charts ?? [];
    expect(charts.map(({ kind, series }) => `${kind} ${series.length}`)).toEqual([
      'barStacked 5',
      'barStacked 1',
      'barStacked 5',
    ]);
  });

  it('hold a fourth one where there is a last year: what grew and what fell, on two sides of a line', () => {
    const sheets = sheetsOf(yearAfter(plan2017), lastYearOf(plan2017, 3));
    const charts = sheets.find(({ name }) => name === '图表 2018-09')?.charts ?? [];
    expect(charts.map(({ kind, series }) => `${kind} ${series.length}`)).toEqual([
      'barStacked 5',
      'barStacked 1',
      'barStacked 5',
      'barStacked 4',
    ]);
  });

  it('name the last year only on pages of a book that has one', () => {
    const without = JSON.stringify(sheetsOf(plan2017));
    // As sheets; that two numbers of growth are to be typed is said with their words.
    expect(without).not.toMatch(/'(?:上年同期|同比) \d/);
  });
});
