import { leadsOutside } from '../../figures/externalLink';
import type { Cell } from '../../figures/reading';
import type { Book, BookCell } from './book';
import { ownOf } from './own';

/** A cell of a file as reading a figure or a ledger's row wants it. */
export function asCell(cell: BookCell | undefined, book: Book): Cell {
  if (cell === undefined) return { type: 'empty', value: null };
  const { kind, value, formula, unmarked } = cell;
  return {
    type: value === null ? 'empty' : kind,
    value,
    numberFormat: cell.formatCode ?? cell.formatId,
    quotePrefix: cell.quotePrefix,
    ...(unmarked !== undefined && { unmarked }),
    ...(formula !== null && {
      formula,
      isLinked: leadsOutside(formula, ownOf(book)),
      isStale: book.isStale,
    }),
  };
}
