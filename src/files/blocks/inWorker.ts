import type { FileSource } from '../gather/fileOutcome';
import { contentOf, type NoContent } from '../gather/openedFiles';
import { askOnce, type PlaceOptions } from '../gather/place';
import type { BlocksOutcome } from './bookBlocks';

export type OpenedBlocks = BlocksOutcome | NoContent;

/**
 * Reads blocks out of another workbook in a worker.
 * @returns null: it was stopped
 */
export async function openBlocks(
  source: FileSource,
  wanted: readonly string[],
  options: PlaceOptions,
): Promise<OpenedBlocks | null> {
  const bytes = await contentOf(source);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const answer = await askOnce({ kind: 'blocks', file: bytes, wanted }, options);
  if (answer === null) return null;
  return 'code' in answer ? { kind: 'unreadable', refusal: answer } : answer.outcome;
}
