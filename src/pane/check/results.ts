import type { AppliedEdits } from '../../actions/check/types';
import type { SheetLink } from '../../actions/types';
import { yearOf, type Period } from '../../plan/period';
import { whole, type Result } from '../state/result';

export function appliedResult({ edits, entry, check }: AppliedEdits): Result {
  const title = whole(({ check }) => check.done.taken(edits.length));
  return { from: 'check', title, year: yearOf(check.period), links: [], entry };
}

export function sheetResult(
  { link, entry }: { readonly link: SheetLink; readonly entry: string },
  period: Period,
): Result {
  return {
    from: 'check',
    year: yearOf(period),
    title: whole(({ check }) => check.done.sheet(link.sheetName)),
    links: [{ link, words: whole(({ check }) => check.done.open) }],
    entry,
  };
}

export function fileResult(name: string, period: Period): Result {
  return {
    from: 'check',
    year: yearOf(period),
    title: whole(({ check }) => check.done.file(name)),
    links: [],
    entry: null,
  };
}
