import type { PlanChange } from '../../plan/changes/change';
import { aggregationText, NATURES, POLARITIES, TOTAL_RULES } from '../planDraft/kindWords';

/** The same change with its values as a person reads them. */
export const inWords = (change: PlanChange): PlanChange => ({
  ...change,
  before: valueText(change, change.before),
  after: valueText(change, change.after),
});

/** A changed value in the words that 计划草稿 has for it; figures and names stay as they are. */
function valueText({ what }: Pick<PlanChange, 'what'>, value: string): string {
  switch (what) {
    case 'nature':
      return wordOf(NATURES, value);
    case 'polarity':
      return wordOf(POLARITIES, value);
    case 'totalRule':
      return wordOf(TOTAL_RULES, value);
    case 'aggregation':
      return aggregated(value);
    default:
      return value;
  }
}

const wordOf = (words: Readonly<Record<string, string>>, value: string): string =>
  words[value] ?? value;

function aggregated(value: string): string {
  const [kind = '', ...rest] = value.split(' ');
  const of = rest.join(' ');
  if (kind === 'weightedByMeasure') return `按「${of}」加权`;
  if (kind === 'none') return aggregationText({ kind, reason: of }, new Map());
  return kind === 'sum' || kind === 'weightedByPopulation'
    ? aggregationText({ kind }, new Map())
    : value;
}
