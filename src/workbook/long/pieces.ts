import type { Area } from '../../sheets/layout/layout';
import { rangeOf } from '../apply/area';
import { toWorkbookError } from '../hostErrors';
import type { Session } from '../run';
import { batchesOf } from '../write/operations';
import type { Placed } from './places';

/** How the cells of long blocks are asked for. */
export interface PieceReading<Line> {
  /** So many cells are asked for together, so that their answer stays far below the 5 MB that Excel sends at once. */
  readonly cells: number;
  readonly load: (range: Excel.Range) => void;
  readonly take: (name: string, range: Excel.Range) => readonly Line[];
}

/**
 * The lines of blocks, piece by piece, as many requests as their size takes. What is too much for one answer all the same
 * is asked for again in halves.
 *
 * @param onRead called after each request with the cells read so far, of how many
 */
export async function readPieces<Line>(
  session: Session,
  places: readonly Placed[],
  reading: PieceReading<Line>,
  onRead: (done: number, of: number) => void = () => undefined,
): Promise<ReadonlyMap<string, readonly Line[]>> {
  const of = places.reduce((sum, { area }) => sum + area.rows * area.columns, 0);
  const lines = new Map(places.map(({ block }) => [block.name, [] as Line[]]));
  let done = 0;
  const waiting = requestsOf(places, reading.cells);
  for (let pieces = waiting.shift(); pieces !== undefined; pieces = waiting.shift()) {
    const queued = pieces.map(({ block, area }) => {
      const sheet = session.context.workbook.worksheets.getItem(block.sheetId);
      const range = rangeOf(sheet, area);
      reading.load(range);
      return { block, area, range };
    });
    try {
      await session.sync();
    } catch (error) {
      const halves = pieces.flatMap(halved);
      const isTooMuch = toWorkbookError(error).failure.code === 'tooLarge';
      if (!isTooMuch || halves.length === 1) throw error;
      waiting.unshift(...halves.map((half) => [half]));
      continue;
    }
    for (const { block, area, range } of queued) {
      const own = lines.get(block.name);
      for (const line of reading.take(block.name, range)) own?.push(line);
      done += area.rows * area.columns;
    }
    onRead(done, of);
  }
  return lines;
}

/** Pieces of blocks, whole rows each, as they go into one request. */
function requestsOf(places: readonly Placed[], cells: number): Placed[][] {
  const pieces = places.flatMap(({ block, area }) => {
    const most = Math.max(1, Math.floor(cells / area.columns));
    return Array.from({ length: Math.ceil(area.rows / most) }, (_, index) => {
      const rows = Math.min(most, area.rows - index * most);
      const piece = part(area, index * most, rows);
      return { block, area: piece, bytes: rows * area.columns };
    });
  });
  // Counted in cells, not in bytes.
  return batchesOf(pieces, cells);
}

function halved({ block, area }: Placed): Placed[] {
  const upper = Math.ceil(area.rows / 2);
  const halves = [part(area, 0, upper), part(area, upper, area.rows - upper)];
  return halves.filter(({ rows }) => rows > 0).map((half) => ({ block, area: half }));
}

const part = (area: Area, from: number, rows: number): Area => ({
  ...area,
  row: area.row + from,
  rows,
});
