import { parseAddress } from '../check/address';
import type { Session } from '../run';

export interface SelectedCell {
  /** The defined name of the block that it is in; null: of none of those. */
  readonly name: string | null;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
}

/**
 * The first cell that is selected, and which block it is in. One request.
 *
 * @param isWanted whether a defined name is of such a block
 */
export async function readSelectedCell(
  session: Session,
  isWanted: (name: string) => boolean,
): Promise<SelectedCell> {
  const { workbook } = session.context;
  const cell = workbook.getSelectedRange();
  cell.untrack();
  cell.load('rowIndex,columnIndex,worksheet/name');
  const names = workbook.names.load('items/name,items/formula');
  await session.sync();
  const { rowIndex: row, columnIndex: column } = cell;
  const sheet = cell.worksheet.name.toLowerCase();
  const found = names.items.find(({ name, formula }) => {
    if (!isWanted(name)) return false;
    const text = String(formula);
    const cut = text.lastIndexOf('!');
    if (plainSheet(text.slice(1, cut)) !== sheet) return false;
    return parseAddress(text.slice(cut + 1)).some(
      (area) =>
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    );
  });
  return { name: found?.name ?? null, row, column };
}

/** A sheet's name without the quotes that a formula may need. */
const plainSheet = (text: string): string =>
  (/^'(.*)'$/s.exec(text)?.[1] ?? text).replaceAll("''", "'").toLowerCase();
