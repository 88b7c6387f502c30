import type { Referring, RevisionOutcome } from '../../actions/revision/types';
import type { Messages } from '../../messages';
import { whole, type Result } from '../state/result';

/** What was revised, with a link to what was written down about it, and to formulas that are to be mended. */
export function resultOf({ draft, list, referring }: RevisionOutcome): Result {
  const { former, next } = draft;
  return {
    from: 'year',
    year: next.year,
    title: whole(({ revision }) => revision.done(next.version)),
    links: [
      ...(list === null ? [] : [{ link: list, words: whole(({ revision }) => revision.list) }]),
      ...(referring?.cells ?? []).map((link) => ({ link })),
    ],
    entry: null,
    ...(referring !== null &&
      isTold(referring) && {
        remark: whole((messages) => remark(messages, referring, former.version)),
      }),
  };
}

const isTold = ({ cells, names, isWhole }: Referring): boolean =>
  cells.length + names.length > 0 || !isWhole;

function remark({ revision }: Messages, { cells, names, isWhole }: Referring, version: number) {
  const text = revision.referring;
  return [
    ...(cells.length > 0
      ? [
          text.cells(
            cells.map((cell) => cell.sheetName),
            version,
          ),
        ]
      : []),
    ...(names.length > 0 ? [text.names(names)] : []),
    ...(isWhole ? [] : [text.unseen]),
  ].join(' ');
}
