import { revision } from '../../messages/zh-CN/revision';

/** A reported figure that has no place in the revised table any more. */
export const FIGURE_DROPPED = 'figureDropped';

/** What a revision changed, as 修订记录 says it. */
export const changedWords = revision.changed;

export type ChangedWord = keyof typeof changedWords;
/** What becomes of a line of 目标调整. */
export type AdjustmentWord = Extract<ChangedWord, `adjustment${string}`>;
