import { isCumulative } from '../../plan/kinds';
import type { Indicator, Measure } from '../../plan/types';
import { words } from '../labels';
import type { CellRef, RangeRef } from '../layout/address';
import { capWords, sumCounted } from './score';
import { DASH } from './shown';
import { expression, quoted, say, type Expression } from './text';

/** What a due share is worked out from. */
export interface DueCells {
  readonly timeProgress: CellRef;
  /** Months elapsed. */
  readonly months: CellRef;
  readonly capped: CellRef;
}

/** Least first: what a measure should have come to by now is never more than one of the next kind. */
const LEVELS = ['flow', 'state', 'limit'] as const;
type Level = (typeof LEVELS)[number];

/** What an indicator brings to 应达进度 times its weight; of two measures the lower one. */
export function dueWeight(indicator: Indicator, weight: CellRef, cells: DueCells): Expression {
  const share = shareOf(levelsOf(indicator)[0] ?? 'state', cells);
  return expression(share === '1' ? weight : `${weight}*${share}`);
}

/** The same at the year's beginning, when nothing is due yet of what adds up over the year. */
export function startWeight(indicator: Indicator, weight: CellRef): Expression {
  return expression(levelsOf(indicator)[0] === 'flow' ? '0' : weight);
}

/** Cells of an indicator in one column. */
interface DueColumn {
  readonly completion: (measure: Measure) => CellRef;
  readonly score: CellRef;
  readonly weight: CellRef;
  /** What `dueWeight` gives. */
  readonly own: CellRef;
}

/**
 * What has to be added to a column's due weights where the measure that is due lower is left out of a score, so that the
 * other one counts alone; of indicators whose measures are due alike nothing.
 */
export const dueBesides = (
  indicators: readonly Indicator[],
  cells: DueCells,
  columnOf: (indicator: Indicator, index: number) => DueColumn,
): Expression[] =>
  indicators.flatMap((indicator, index) => besides(indicator, cells, columnOf(indicator, index)));

function besides(indicator: Indicator, cells: DueCells, column: DueColumn): Expression[] {
  const [low, high] = levelsOf(indicator);
  const lower = indicator.measures.find((measure) => levelOf(measure) === low);
  if (lower === undefined || high === undefined || high === low) return [];
  const { score, weight, own } = column;
  const word = column.completion(lower);
  const isLeftOut = `ISTEXT(${word}),LEN(${word})>0,${word}<>${say.invalid}`;
  const asNothing = [words.notReported, words.partlyReported, words.invalid]
    .map((counted) => `${score}=${quoted(counted)}`)
    .join(',');
  const counts = `OR(ISNUMBER(${score}),${asNothing})`;
  const more = `IF(AND(${isLeftOut},${counts}),${weight}*${shareOf(high, cells)}-${own},0)`;
  return [expression(more)];
}

/**
 * What a column's mean should have come to by now, truncated to 0.01 %; a dash where there is no mean.
 *
 * @param weights of the indicators, and what `dueWeight` gives for them
 * @param besides what `dueBesides` gives
 */
export function dueMean(
  mean: CellRef,
  scores: RangeRef,
  { weights, dues }: { readonly weights: RangeRef; readonly dues: RangeRef },
  besides: readonly Expression[] = [],
): Expression {
  const due = [sumCounted(scores, dues), ...besides].join('+');
  return expression(
    `IF(ISNUMBER(${mean}),TRUNC(ROUND((${due})/(${sumCounted(scores, weights)}),9),4),${quoted(DASH)})`,
  );
}

/** One or two, the lower first. */
function levelsOf({ measures }: Indicator): Level[] {
  return measures.map(levelOf).sort((a, b) => LEVELS.indexOf(a) - LEVELS.indexOf(b));
}

function levelOf(measure: Measure): Level {
  if (!isCumulative(measure)) return 'state';
  return measure.polarity === 'positive' ? 'flow' : 'limit';
}

function shareOf(level: Level, { timeProgress, months, capped }: DueCells): string {
  switch (level) {
    case 'flow':
      return timeProgress;
    case 'state':
      return '1';
    case 'limit':
      return `IF(${capped}=${quoted(capWords.yes)},1,TRUNC(ROUND(12/${months},9),3))`;
  }
}
