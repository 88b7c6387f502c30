import { wantedOf } from '../../plan/bound';
import type { Measure, ProgrammeTarget } from '../../plan/types';
import { isLimit, isPaced, paceDecimals, startOf, TYPED_DECIMALS } from '../../progress/programme';
import { expression, formulaCell, quoted, type Expression } from '../formulas/text';
import { cellRef, pinnedRef, rangeRef } from '../layout/address';
import type { LayoutCell } from '../layout/layout';
import { area, put } from '../layout/look';
import { leading, TIME_ROW, type ProgrammeColumns } from './programmePlaces';
import { yearTitle } from './programmeTable';
import { programmeWords as words, NONE } from './programmeWords';

/** What a row's formulas depend on, besides its cells. */
export interface RowFacts {
  readonly target: ProgrammeTarget;
  /** The measure that gives its figures in this year's plan; null: they are typed. */
  readonly own: Measure | null;
  /** Up to the page's own, that one included. */
  readonly years: readonly number[];
  /** Months until the programme is over. */
  readonly monthsLeft: number;
  /** What is to be said of single years, whatever the figures. */
  readonly remark: string;
}

/** Figure so far, what remains, how much is done, pace and state of one target, over the cells of its years. */
export function fillProgrammeRow(
  row: number,
  { target, own, years, monthsLeft, remark }: RowFacts,
  columns: ProgrammeColumns,
  cells: LayoutCell[][],
): void {
  const [months, allMonths] = timeCells(columns);
  const [end, figure] = [cellRef(row, leading.target), cellRef(row, columns.figure)];
  const base = target.base === null ? null : cellRef(row, leading.base);
  const limit = isLimit(target);
  const start = startOf(target);
  const gained = base === null ? figure : `(${figure}-${base})`;
  const way = base === null ? `${figure}/${end}` : `${gained}/(${end}-${base})`;
  const ahead = `ROUND(${allMonths}*${way}-${months},9)`;
  const decimals = paceDecimals(target, own);
  const known = (then: string): Expression => expression(`IF(ISNUMBER(${figure}),${then},"")`);
  const set = (column: number, formula: Expression): void =>
    put(cells, row, column, formulaCell(formula));

  set(columns.figure, figureOf(row, target, years, columns, base));
  const rest = limit ? `${end}-${figure}` : `MAX(${end}-${figure},0)`;
  set(columns.remaining, known(`ROUND(${rest},${TYPED_DECIMALS})`));
  if (start === null) put(cells, row, columns.share, NONE);
  // INT, as TRUNC would show less of a way back than there is.
  else set(columns.share, known(`INT(ROUND(ROUND(${way},9)*1000,6))/1000`));
  if (isPaced(target)) set(columns.pace, known(`ROUND(${gained}*12/${months},${decimals})`));
  else put(cells, row, columns.pace, NONE);
  if (monthsLeft === 0) put(cells, row, columns.needed, NONE);
  else set(columns.needed, known(neededOf(target, end, figure, monthsLeft, decimals)));
  set(
    columns.state,
    expression(
      `IF(ISNUMBER(${figure}),${stateOf(target, { end, figure, ahead, monthsLeft })},${quoted(words.missing)})`,
    ),
  );
  set(columns.remark, remarkOf(row, target, years, columns, remark));
}

/** Where months elapsed, and all months, stand on the page. */
export const timeCells = (columns: ProgrammeColumns) =>
  [pinnedRef(TIME_ROW, columns.remaining), pinnedRef(TIME_ROW, columns.pace)] as const;

/** Unknown where a year of those that add up is missing; of a stock the latest year counts alone. */
function figureOf(
  row: number,
  { counting }: ProgrammeTarget,
  years: readonly number[],
  columns: ProgrammeColumns,
  base: string | null,
): Expression {
  const last = cellRef(row, columns.year(years.at(-1) ?? 0));
  if (counting === 'atEnd') return expression(`IF(ISNUMBER(${last}),${last},"")`);
  const all = yearsArea(row, years, columns);
  const sum = base === null ? `SUM(${all})` : `SUM(${all})+${base}`;
  return expression(`IF(COUNT(${all})=${years.length},ROUND(${sum},${TYPED_DECIMALS}),"")`);
}

const yearsArea = (row: number, years: readonly number[], columns: ProgrammeColumns) =>
  rangeRef(area(row, columns.year(years[0] ?? 0), 1, years.length));

/** Never rounded in favour: more is asked for, and less may still be used. */
function neededOf(
  target: ProgrammeTarget,
  end: string,
  figure: string,
  monthsLeft: number,
  decimals: number,
): string {
  const isFall = isLimit(target) && target.counting === 'atEnd';
  const rest = `${isFall ? 'MIN' : 'MAX'}(${end}-${figure},0)`;
  const round = isLimit(target) && !isFall ? 'TRUNC' : 'ROUNDUP';
  return `${round}(ROUND(${rest}*12/${monthsLeft},9),${decimals})`;
}

function stateOf(
  target: ProgrammeTarget,
  {
    end,
    figure,
    ahead,
    monthsLeft,
  }: Readonly<Record<'end' | 'figure' | 'ahead', string>> & {
    readonly monthsLeft: number;
  },
): string {
  const [done, onTrack, behind, unmet] = [words.done, words.onTrack, words.behind, words.unmet].map(
    quoted,
  );
  const hasCourse = startOf(target) !== null && isPaced(target);
  if (isLimit(target) && target.counting === 'cumulative') {
    const kept = monthsLeft === 0 ? done : onTrack;
    const within = hasCourse ? `IF(${ahead}>0,${behind},${kept})` : kept;
    return `IF(${figure}>${end},${unmet},${within})`;
  }
  const reached = isLimit(target) ? `${figure}<=${end}` : `${figure}>=${end}`;
  return `IF(${reached},${done},${hasCourse ? `IF(${ahead}>=0,${onTrack},${behind})` : unmet})`;
}

/** Which years are missing, and what else there is to say. */
function remarkOf(
  row: number,
  { counting }: ProgrammeTarget,
  years: readonly number[],
  columns: ProgrammeColumns,
  remark: string,
): Expression {
  const counted = counting === 'atEnd' ? years.slice(-1) : years;
  const missing = counted
    .map((year) => `IF(ISNUMBER(${cellRef(row, columns.year(year))}),"","、${yearTitle(year)}")`)
    .join('&');
  const none = `COUNT(${yearsArea(row, counted, columns)})=${counted.length}`;
  const before = remark === '' ? '' : `；${remark}`;
  return expression(`IF(${none},${quoted(remark)},"缺"&MID(${missing},2,200)&${quoted(before)})`);
}

/** The end target as a number, so that formulas reach it; its format says how it binds. */
export function boundFormat({ bound }: Pick<ProgrammeTarget, 'bound'>): string {
  switch (bound.kind) {
    case 'atLeast':
      return 'General';
    case 'atMost':
      return '"≤"General';
    case 'range':
      return `General"—${bound.to}"`;
  }
}

export const endOf = ({ bound }: Pick<ProgrammeTarget, 'bound'>): number => wantedOf(bound);
