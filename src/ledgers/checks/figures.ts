import { NOISE } from '../../figures/plainNumber';
import { measuresOf } from '../../plan/measures';
import { figureOfRows } from '../figures';
import type { LedgerFeed } from '../../plan/types';
import type { SentRow } from '../types';
import { found, type LedgerCheck } from '../view';

const NAMED = 5;

/** What was reported is what the rows give. A unit without rows may type its figure where the plan allows that. */
export const figures: LedgerCheck = (view) => {
  const { ledger, plan, sent, figure } = view;
  if (sent.rows.length === 0 && !sent.none && ledger.typed) return [];
  return ledger.feeds.flatMap((feed) => {
    const measure = measuresOf(plan).find(({ key }) => key === feed.measure);
    const reported = figure(feed.measure);
    if (measure === undefined || reported === null) return [];
    const counted = figureOfRows(feed, sent.rows, measure.quantity.decimals);
    if (Math.abs(counted - reported) < NOISE) return [];
    const fault = {
      code: 'figureDiffers',
      measure: measure.id,
      figure: reported,
      counted,
      ...asTextIn(feed, sent.rows),
    } as const;
    return [found(view, 'warning', fault)];
  });
};

function asTextIn(
  { sum }: Pick<LedgerFeed, 'sum'>,
  rows: readonly SentRow[],
): { readonly asText?: readonly number[] } {
  const texts = rows.filter(({ asText = [] }) => sum !== null && asText.includes(sum));
  return texts.length === 0 ? {} : { asText: texts.slice(0, NAMED).map(({ at }) => at) };
}
