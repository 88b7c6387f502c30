import { protectionOf } from '../apply/protection';
import { cellGrid, loadFacts, type CellFacts } from '../check/cells';
import type { CellBlock } from '../check/readForCheck';
import { readPieces, type PieceReading } from '../long/pieces';
import { queuePlaces } from '../long/places';
import { cellsOf } from '../oversizedNames';
import type { Session } from '../run';

/** Of each cell five things are told, and most of them are text. */
const FACTS: PieceReading<readonly CellFacts[]> = {
  cells: 20_000,
  load: loadFacts,
  take: (name, range) => {
    cellsOf(name, range.address, range.values as unknown[][] | null);
    return cellGrid(range).cells;
  },
};

/**
 * Asks where long blocks stand that all facts of their cells are wanted of. Once that was sent, the answer reads them, as
 * many requests as their size takes; none where the workbook has none of them.
 */
export function queueLongCells(
  session: Session,
  wanted: readonly string[],
): () => Promise<ReadonlyMap<string, CellBlock>> {
  const queued = queuePlaces(session, wanted);
  const sheets = wanted.map((name) => {
    const range = session.context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject();
    range.untrack();
    range.worksheet.protection.load('protected,options');
    return { name, range };
  });
  return async () => {
    const places = queued();
    const protections = new Map(
      sheets.flatMap(({ name, range }) =>
        range.isNullObject ? [] : [[name, protectionOf(range.worksheet.protection)] as const],
      ),
    );
    const lines = await readPieces(session, places, FACTS);
    return new Map(
      places.map(({ block, area }) => {
        const cells = lines.get(block.name) ?? [];
        const values = cells.map((line) => line.map(({ value }) => value));
        const protection = protections.get(block.name) ?? null;
        return [block.name, { ...block, values, grid: { area, cells }, protection }] as const;
      }),
    );
  };
}
