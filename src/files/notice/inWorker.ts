import type { Answers } from '../../notice';
import type { Plan } from '../../plan/types';
import type { FileSource } from '../gather/fileOutcome';
import { contentOf, type NoContent } from '../gather/openedFiles';
import { askOnce, type PlaceOptions } from '../gather/place';
import type { Material, NoticeResult } from './recogniseNotice';

/** A notice as it comes in: a file that is not opened yet, or what a worker can be given as it is. */
export type Incoming =
  | { readonly kind: 'file'; readonly file: FileSource }
  | Exclude<Material, { readonly kind: 'file' }>;

export type NoticeOutcome = NoticeResult | NoContent;

/**
 * Reads and recognises a notice in a worker, under the limits of every file from elsewhere: a large table takes a second
 * or two, and a page must answer meanwhile.
 *
 * @returns null: it was stopped
 */
export async function openNotice(
  incoming: Incoming,
  base: Plan | null,
  answers: Answers,
  options: PlaceOptions,
): Promise<NoticeOutcome | null> {
  if (incoming.kind !== 'file') return ask(incoming, base, answers, options);
  const { file } = incoming;
  const bytes = await contentOf(file);
  if (!(bytes instanceof Uint8Array)) return bytes;
  return ask({ kind: 'file', name: file.name, bytes }, base, answers, options);
}

async function ask(
  material: Material,
  base: Plan | null,
  answers: Answers,
  options: PlaceOptions,
): Promise<NoticeResult | null> {
  const answer = await askOnce({ kind: 'notice', material, base, answers }, options);
  if (answer === null) return null;
  return 'code' in answer ? { kind: 'unreadable', refusal: answer } : answer.result;
}
