import { isDoubtful } from '../../figures/doubtfulRemark';
import type { EntryCheck } from '../check';

/** What its unit wrote beside a figure says that another one holds, or that this one is not certain. */
export const remarkDiffers: EntryCheck<'remarkDiffers'> = {
  id: 'remarkDiffers',
  severity: 'warning',
  aboutRemark: true,
  scope: 'entry',
  on: ['number'],
  check({ measure: { id, unit }, value }, { submission }) {
    const remark = submission.explanations?.find(
      (given) =>
        given.measure === id && given.rule === undefined && isDoubtful(given.text, value, unit),
    );
    return remark === undefined ? null : { facts: { value, remark: remark.text.trim() } };
  },
};
