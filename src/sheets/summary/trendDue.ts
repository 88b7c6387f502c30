import { columnsOf, WHOLE } from '../../plan/column';
import type { Plan } from '../../plan/types';
import { blockCell } from '../blocks/blockMap';
import { dueBesides, dueMean, dueWeight, startWeight, type DueCells } from '../formulas/due';
import { formulaCell } from '../formulas/text';
import { cellRef, rangeRef, type CellRef, type RangeRef } from '../layout/address';
import type { LayoutCell } from '../layout/layout';
import { area, put } from '../layout/look';
import type { Scores } from './scores';
import type { TrendSource } from './sources';
import { DUE_ROW, FIRST, LEADING, MONTHS_ROW, TIME_ROW, type TrendPlaces } from './trendPlaces';

/** Columns of the scores of a period, before those of the units. */
const DETAIL = 2;

/** 应达进度 of the whole in one period: a weight beside every score, and their mean in the printed table. */
export function fillTrendDue(
  plan: Plan,
  here: string,
  { source, index }: { readonly source: TrendSource; readonly index: number },
  scores: Scores,
  places: TrendPlaces,
  cells: LayoutCell[][],
): void {
  const at = LEADING + index;
  const dueCells: DueCells = {
    timeProgress: cellRef(TIME_ROW, at),
    months: cellRef(MONTHS_ROW, at),
    capped: scores.capped(here),
  };
  const { first, column, whole, mean, weights } = parts(plan, here, index, scores, places);
  put(cells, first - 1, column, '应达×权重');
  plan.indicators.forEach((indicator, line) => {
    const due = dueWeight(indicator, scores.weight(indicator.number, here), dueCells);
    put(cells, first + line, column, formulaCell(due));
  });
  const besides = dueBesides(plan.indicators, dueCells, ({ number }, line) => ({
    completion: ({ id }) => blockCell(source.completion, id, WHOLE, here),
    score: cellRef(first + line, column - 1),
    weight: scores.weight(number, here),
    own: cellRef(first + line, column),
  }));
  const dues = rangeRef(area(first, column, plan.indicators.length, 1));
  put(cells, DUE_ROW, at, formulaCell(dueMean(mean, whole, { weights, dues }, besides)));
}

/**
 * The same at the year's beginning, where nothing is due yet of what adds up: the line of the chart starts there.
 *
 * @returns the cell of the mean, of the indicators that count in the first period
 */
export function fillTrendStart(
  plan: Plan,
  here: string,
  scores: Scores,
  places: TrendPlaces,
  cells: LayoutCell[][],
): CellRef {
  const { first, column, whole, mean, weights } = parts(plan, here, 0, scores, places);
  put(cells, first - 1, column + 1, '年初×权重');
  plan.indicators.forEach((indicator, line) => {
    const start = startWeight(indicator, scores.weight(indicator.number, here));
    put(cells, first + line, column + 1, formulaCell(start));
  });
  const dues = rangeRef(area(first, column + 1, plan.indicators.length, 1));
  const end = first + plan.indicators.length;
  put(cells, end, column + 1, formulaCell(dueMean(mean, whole, { weights, dues })));
  return cellRef(end, column + 1);
}

function parts(plan: Plan, here: string, index: number, scores: Scores, places: TrendPlaces) {
  const { length } = columnsOf(plan);
  const first = places.detail(index) + 2;
  const whole: RangeRef = rangeRef(area(first, DETAIL + length - 1, plan.indicators.length, 1));
  return {
    first,
    column: DETAIL + length,
    whole,
    mean: cellRef(FIRST + length - 1, LEADING + index),
    weights: scores.weights(here),
  };
}
