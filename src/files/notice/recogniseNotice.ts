import { fromHtml, fromRange, fromText, recognise } from '../../notice';
import type { Answers, PlanDraft, RangeCells, Source } from '../../notice';
import type { Plan } from '../../plan/types';
import { readNotice, type NoticeRefusal } from './readNotice';

/** A notice as a worker gets it: a file's bytes, what the clipboard holds, or the cells of a selected range. */
export type Material =
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'pasted'; readonly html: string; readonly text: string }
  | { readonly kind: 'range'; readonly cells: RangeCells };

/** What became of a notice. */
export type NoticeResult =
  | { readonly kind: 'draft'; readonly draft: PlanDraft }
  /** Prose alone, or nothing at all. */
  | { readonly kind: 'noTable' }
  | { readonly kind: 'unreadable'; readonly refusal: NoticeRefusal };

/**
 * Reads a notice and says what is recognised in it.
 *
 * @param base the plan whose keys, kinds and rules are taken over by name
 * @param answers of a person, to what was asked before
 */
export function recogniseNotice(
  material: Material,
  base: Plan | null,
  answers: Answers,
): NoticeResult {
  const found = sourceOf(material);
  if ('code' in found) return { kind: 'unreadable', refusal: found };
  const draft = recognise(found, base, answers);
  return draft.rows.length > 0 ? { kind: 'draft', draft } : { kind: 'noTable' };
}

function sourceOf(material: Material): Source | NoticeRefusal {
  switch (material.kind) {
    case 'file': {
      const outcome = readNotice(material.bytes, material.name);
      return outcome.ok ? outcome.source : outcome.refusal;
    }
    case 'pasted':
      return /<table/i.test(material.html) ? fromHtml(material.html) : fromText(material.text);
    case 'range':
      return fromRange(material.cells);
  }
}
