import type { Plan } from '../../plan/types';
import type { FileSource } from '../gather/fileOutcome';
import { contentOf, type NoContent } from '../gather/openedFiles';
import { Place, type PlaceOptions } from '../gather/place';
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
  OpenedSuperior | Exclude<SuperiorOutcome, { kind: 'template' }> | NoContent;

/**
 * Opens a template in a worker, under the limits of every file from elsewhere.
 * @returns null: it was stopped
 */
export async function openSuperior(
  source: FileSource,
  plan: Plan,
  options: PlaceOptions,
): Promise<OpenedOutcome | null> {
  const bytes = await contentOf(source);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const answer = await once(plan, options, (place) => place.ask({ kind: 'superior', file: bytes }));
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
  plan: Plan,
  options: PlaceOptions,
): Promise<FillOutcome | null> {
  const answer = await once(plan, options, (place) =>
    place.ask({ kind: 'fill', file: bytes, sheet, cells }),
  );
  if (answer === null) return null;
  return 'code' in answer ? { kind: 'unreadable', refusal: answer } : answer.outcome;
}

async function once<T>(
  plan: Plan,
  options: PlaceOptions,
  ask: (place: Place) => Promise<T>,
): Promise<T> {
  const place = new Place(plan, options);
  try {
    return await ask(place);
  } finally {
    place.close();
  }
}
