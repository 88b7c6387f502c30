import type { Completion } from '../../progress/completion';
import type { Mean } from '../../progress/ranking';
import type { Status } from '../../progress/status';

/** What stands in a cell of the map, so that it can be read without its colour. */
export const SIGNS: Readonly<Record<Status, string>> = {
  done: '✓',
  met: '✓',
  onTrack: '＝',
  behind: '▼',
  unmet: '▽',
  notReported: '？',
  notApplicable: '/',
  unknown: '！',
};

/** A completion as the sheets show it, or '' where there is none. */
export function shareText(completion: Completion): string {
  return completion.kind === 'number' ? `${(completion.value * 100).toFixed(1)}%` : '';
}

const twoDecimals = (share: number): string => `${(share * 100).toFixed(2)}%`;

/** What a mean should have come to, or null where there is none. */
export function dueText(mean: Mean | undefined): string | null {
  return mean?.kind === 'number' ? twoDecimals(mean.due) : null;
}

export function meanText(
  mean: Mean | undefined,
  { noMean, partial }: { readonly noMean: string; readonly partial: string },
): string {
  if (mean?.kind === 'number') return twoDecimals(mean.value);
  if (mean?.kind === 'leftOut') return '/';
  return mean?.kind === 'partial' ? partial : noMean;
}
