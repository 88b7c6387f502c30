import type { Completion } from '../../progress/completion';
import { words } from '../labels';

/** What stands where a completion is no number; null: it is one. @param blank where nothing was reported */
export function completionWord(completion: Completion, blank: string): string | null {
  switch (completion.kind) {
    case 'number':
      return null;
    case 'compared':
      return completion.isMet ? words.met : words.unmet;
    case 'notApplicable':
      return words.notApplicable;
    case 'blank':
      return blank;
    case 'unknown':
      return words[completion.reason];
  }
}

/** 61.2%, or its word. */
export function completionShare(completion: Completion, blank: string): string {
  if (completion.kind !== 'number') return completionWord(completion, blank) ?? blank;
  return shareText(completion.value);
}

/** One decimal, as completions are published. */
export const shareText = (value: number): string =>
  `${(Math.round(value * 1000) / 10).toFixed(1)}%`;
