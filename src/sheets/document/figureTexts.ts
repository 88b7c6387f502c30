import { decimal, divide, numberOf } from '../../plan/decimal';
import type { Measure, Target } from '../../plan/types';
import type { Entry } from '../../progress/entry';
import type { IndicatorFigure, IndicatorStatus } from '../../progress/indicatorFigure';
import type { MeasureFigure } from '../../progress/periodFigures';
import type { Total } from '../../progress/total';
import { completionShare } from '../formulas/completionWord';
import { DASH } from '../formulas/shown';
import { words } from '../labels';

/** Digits of a target within a pair, as on 汇总. */
const TARGET_DIGITS = 4;

/** What 汇总 shows of an indicator in one column: 年度目标. */
export const targetText = (figure: IndicatorFigure): string =>
  pairText(figure, ({ target }) => targetOf(target));

/** 本年累计完成数 */
export const reachedText = (figure: IndicatorFigure): string =>
  pairText(figure, ({ actual, measure }) => actualOf(actual, measure, figure.parts.length > 1));

/** 完成率 */
export const completionShown = (figure: IndicatorFigure): string =>
  pairText(figure, ({ completion }) => completionShare(completion, ''));

/** 状态: of a compound indicator, that of the half which stands worse. */
export function stateText({ parts, status }: IndicatorFigure): string {
  const part = parts.find((each) => each.status === status);
  if (status === 'unknown' && part !== undefined) return completionShare(part.completion, '');
  return STATES[status];
}

const STATES: Readonly<Record<IndicatorStatus, string>> = {
  done: words.done,
  onTrack: words.onTrack,
  behind: words.behind,
  met: words.met,
  unmet: words.unmet,
  notReported: words.notReported,
  partlyReported: words.partlyReported,
  notApplicable: words.notApplicable,
  unknown: '',
};

/** Halves in the notation of compound indicators, as `shownPair` puts them together. */
function pairText({ parts }: IndicatorFigure, text: (part: MeasureFigure) => string): string {
  const halves = parts.map(text);
  const [first = ''] = halves;
  const isSame = halves.every((half) => half === first);
  if (halves.length === 1 || (isSame && [words.notApplicable, '', DASH].includes(first))) {
    return first;
  }
  return halves.map((half) => (half === '' ? DASH : half)).join('/');
}

function targetOf(target: Target | null): string {
  if (target === null) return '';
  return target.kind === 'number'
    ? String(rounded(target.value, TARGET_DIGITS))
    : words.notApplicable;
}

/** Alone, a figure has all the decimals of its measure; in a pair, as many as it needs. */
function actualOf(actual: Entry | Total, { quantity }: Measure, isHalf: boolean): string {
  switch (actual.kind) {
    case 'number': {
      const value = rounded(actual.value, quantity.decimals);
      return isHalf ? String(value) : value.toFixed(quantity.decimals);
    }
    case 'notApplicable':
      return words.notApplicable;
    case 'blank':
      return '';
    case 'invalid':
      return words.invalid;
    case 'unknown':
      return words[actual.reason];
  }
}

const rounded = (value: number, decimals: number): number =>
  numberOf(divide(decimal(value), decimal(1), decimals));
