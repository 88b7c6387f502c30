import type { FileSource } from '../gather/fileOutcome';
import { contentOf, type NoContent } from '../gather/openedFiles';
import { askOnce, type PlaceOptions } from '../gather/place';
import type { FillOutcome } from './fillFile';
import type { FilledCell } from './fillSheet';
import type { SuperiorFile, SuperiorOutcome } from './superiorFile';

/** A superior office's template with the bytes that it came in. */
export interface OpenedSuperior {
  readonly kind: 'template';
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly template: SuperiorFile;
}

export type OpenedOutcome =
  | OpenedSuperior
  | Exclude<SuperiorOutcome, { kind: 'template' }>
  | NoContent;

/**
 * Opens a template in a worker, under the limits of every file from elsewhere.
 * @returns null: it was stopped
 */
export async function openSuperior(
  source: FileSource,
  options: PlaceOptions,
): Promise<OpenedOutcome | null> {
  const bytes = await contentOf(source);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const answer = await askOnce({ kind: 'superior', file: bytes }, options);
  if (answer === null) return null;
  if ('code' in answer) return { kind: 'unreadable', refusal: answer };
  const { outcome } = answer;
  if (outcome.kind !== 'template') return outcome;
  return { kind: 'template', name: source.name, bytes, template: outcome.template };
}

/**
 * A filled copy of an opened template.
 * @returns null: it was stopped
 */
export async function fillSuperior(
  { bytes, template: { sheet } }: OpenedSuperior,
  cells: readonly FilledCell[],
  options: PlaceOptions,
): Promise<FillOutcome | null> {
  const answer = await askOnce({ kind: 'fill', file: bytes, sheet, cells }, options);
  if (answer === null) return null;
  return 'code' in answer ? { kind: 'unreadable', refusal: answer } : answer.outcome;
}
