import type { AppliedEdits } from '../../actions/check/types';
import type { SheetLink } from '../../actions/types';
import { whole, type Result } from '../state/result';

export function appliedResult({ edits, entry }: AppliedEdits): Result {
  const title = whole(({ check }) => check.done.taken(edits.length));
  return { from: 'check', title, links: [], entry };
}

export function sheetResult({
  link,
  entry,
}: {
  readonly link: SheetLink;
  readonly entry: string;
}): Result {
  return {
    from: 'check',
    title: whole(({ check }) => check.done.sheet(link.sheetName)),
    links: [{ link, words: whole(({ check }) => check.done.open) }],
    entry,
  };
}

export function fileResult(name: string): Result {
  return {
    from: 'check',
    title: whole(({ check }) => check.done.file(name)),
    links: [],
    entry: null,
  };
}
