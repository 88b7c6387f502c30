import type { Plan } from '../../plan/types';
import { FIGURE_DROPPED } from '../../sheets/revisions/changedWords';
import type { RevisionLine } from '../../sheets/revisions/revisionLine';
import { inWords } from '../../sheets/revisions/valueText';
import { timeText } from '../logLines';
import type { RevisionDraft } from './types';

/** How a revision is signed. */
export interface Signed {
  readonly who: string;
  readonly why: string;
  readonly now: Date;
}

/** What 修订记录 says of a revision: a line for everything that changed, and for every figure that has no place any more. */
export function revisionLines(
  {
    next,
    changes,
    dropped,
    adjustments,
  }: Pick<RevisionDraft, 'changes' | 'dropped' | 'adjustments'> & { readonly next: Plan },
  { who, why, now }: Signed,
): RevisionLine[] {
  const same = { version: next.version, at: timeText(now), who, why };
  return [
    ...changes.map(inWords).map(({ what, measure, unit, before, after }) => ({
      ...same,
      ...{ what, before, after },
      row: measure?.id ?? '',
      measure: measure?.name ?? '',
      unit: unit ?? '',
    })),
    ...dropped.map(({ period, row, measure, unit, said }): RevisionLine => ({
      ...same,
      what: FIGURE_DROPPED,
      ...{ row, measure, unit },
      before: `${period}：${said}`,
      after: '',
    })),
    ...adjustments.map(({ said, ...line }): RevisionLine => ({
      ...same,
      ...line,
      before: said,
      after: '',
    })),
  ];
}
