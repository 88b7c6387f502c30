import type { Column } from '../../plan/column';
import { isCumulative } from '../../plan/kinds';
import { monthsElapsed } from '../../plan/period';
import type { Measure } from '../../plan/types';
import type { LastYearFigures } from '../../progress/lastYearFigures';
import type { PeriodFigures } from '../../progress/periodFigures';
import { yearOnYear } from '../../progress/yearOnYear';

/** What is known of a period when a page is laid out over it; the page's formulas follow what becomes of it later. */
export interface AtHand {
  readonly figures?: PeriodFigures;
  readonly lastYear?: LastYearFigures | null;
}

/** How long a figure's text may become; empty where nothing is known of it. */
export type LongText = (atHand: AtHand, measure: Measure, column: Column) => string;

/** A correction, or what is reported late, may make so many times of a figure before it no longer fits its column. */
const TIMES = 2;

const longText = (value: number, decimals: number): string => (TIMES * value).toFixed(decimals);

const signedText = (value: number, decimals: number): string =>
  `${value < 0 ? '' : '+'}${longText(value, decimals)}`;

function reached({ figures }: AtHand, { id }: Measure, column: Column): number | null {
  const actual = figures?.figure(id, column).actual;
  return actual?.kind === 'number' ? actual.value : null;
}

/** 完成数 */
export const reachedText: LongText = (atHand, measure, column) => {
  const value = reached(atHand, measure, column);
  return value === null ? '' : longText(value, measure.quantity.decimals);
};

/** 完成率 */
export const shareText: LongText = ({ figures }, { id }, column) => {
  const completion = figures?.figure(id, column).completion;
  return completion?.kind === 'number' ? `${longText(100 * completion.value, 1)}%` : '';
};

/** 全年预测 */
export const forecastText: LongText = (atHand, measure, column) => {
  const value = reached(atHand, measure, column);
  if (value === null || atHand.figures === undefined || !isCumulative(measure)) return '';
  const months = monthsElapsed(atHand.figures.period);
  return longText((value * 12) / months, measure.quantity.decimals);
};

/** 比上期增加: at most all that was reached. */
export const addedText: LongText = (atHand, measure, column) => {
  const value = reached(atHand, measure, column);
  return value === null ? '' : signedText(value, measure.quantity.decimals);
};

/** 上年同期 */
export const lastYearText: LongText = ({ lastYear }, { id, quantity }, column) => {
  const before = lastYear?.(id, column);
  return before?.kind === 'number' ? longText(before.value, quantity.decimals) : '';
};

/** 同比增减; as long as last year's figure is still to be typed, all that was reached. */
export const differenceText: LongText = (atHand, measure, column) => {
  const { figures, lastYear } = atHand;
  if (figures === undefined || !lastYear) return addedText(atHand, measure, column);
  const found = yearOnYear(figures, lastYear, measure.id, column);
  return found.kind === 'number' ? signedText(found.difference, measure.quantity.decimals) : '';
};

/** 同比, where it is told as a rate: what is told in points is as long as what it is of. */
export const rateText: LongText = ({ figures, lastYear }, { id }, column) => {
  if (figures === undefined || !lastYear) return '';
  const found = yearOnYear(figures, lastYear, id, column);
  const isRate = found.kind === 'number' && found.growth.kind === 'rate';
  return isRate ? `${signedText(100 * found.growth.value, 1)}%` : '';
};
