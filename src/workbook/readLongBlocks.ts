import type { CellValue } from '../figures/types';
import type { Block } from './block';
import { readPieces, type PieceReading } from './long/pieces';
import { queuePlaces } from './long/places';
import { cellsOf, syncBlocks } from './oversizedNames';
import type { Session } from './run';

const VALUES: PieceReading<CellValue[]> = {
  cells: 120_000,
  load: (range) => range.load('values,address'),
  take: (name, range) => cellsOf(name, range.address, range.values as CellValue[][] | null),
};

/**
 * Blocks that may be very long: one request for where they stand, then their cells, as many requests as their size takes.
 *
 * @param wanted names of blocks; those that are not in the workbook are left out of the answer
 * @param onRead called after each request with the cells read so far, of how many
 * @throws WorkbookError `nameOversized`
 */
export async function readLongBlocks(
  session: Session,
  wanted: readonly string[],
  onRead?: (done: number, of: number) => void,
): Promise<ReadonlyMap<string, Block>> {
  const queued = queuePlaces(session, wanted);
  await syncBlocks(session, wanted);
  const places = queued();
  const lines = await readPieces(session, places, VALUES, onRead);
  return new Map(
    places.map(({ block }) => [block.name, { ...block, values: lines.get(block.name) ?? [] }]),
  );
}
