import { asSeen } from '../../figures/numberText';
import { measureById } from '../../plan/measures';
import { grown } from '../../progress/growth';
import type { EntryCheck } from '../check';
import { numberIn, type EntryView, type Subject } from '../subject';

/** A figure stands where a formula works one out of others, and it is not the one that these give. */
export const overtyped: EntryCheck<'overtyped'> = {
  id: 'overtyped',
  severity: 'error',
  scope: 'entry',
  on: ['number', 'blank'],
  check(entry, subject) {
    const { measure, state, value } = entry;
    const { source } = measure;
    const content = subject.submission.overtyped?.[measure.id];
    if (content === undefined) return null;
    const found = asSeen(content);
    switch (source.kind) {
      case 'entered':
        return null;
      case 'computed': {
        const computed = state === 'number' ? value : null;
        return { facts: { found, computed, part: source.part, of: source.of } };
      }
      case 'growth': {
        const computed = growthOver(source.of, entry, subject);
        return { facts: { found, computed, part: null, of: source.of } };
      }
    }
  },
};

/** Null: one of both years is not there, or they cannot be compared. */
function growthOver(id: string, { measure }: EntryView, subject: Subject): number | null {
  const { prepared, submission, context } = subject;
  const of = measureById(prepared.plan, id);
  const now = numberIn(submission.entries[id]);
  const before = context.lastYear?.(submission.district, id).same ?? null;
  if (of === null || now === null || before === null) return null;
  const figure = (value: number) => ({ kind: 'number', value }) as const;
  const growth = grown({ measure, of }, figure(now), figure(before));
  return growth.kind === 'number' ? growth.value : null;
}
