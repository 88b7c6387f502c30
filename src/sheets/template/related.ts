import { measureById } from '../../plan/measures';
import type { MeasureId, Relation } from '../../plan/types';
import type { TemplateContent } from './content';

/** Another measure that one must fit, as seen from this one. */
export interface Related {
  /** `atMost`: not over the other; `atLeast`: not under it; `bothZeroOrNeither`: as it says. */
  readonly kind: 'atMost' | 'atLeast' | 'bothZeroOrNeither';
  readonly id: MeasureId;
}

/** Those that a template looks at: what must hold, and has a figure of the unit on both sides. */
export function relatedMeasures(content: TemplateContent, id: MeasureId): Related[] {
  return content.plan.relations.flatMap((relation) => seenFrom(content, relation, id));
}

/** 2 ≤ 1 is 1 ≥ 2 on the other row. */
function seenFrom(
  { plan, district }: TemplateContent,
  { kind, severity, left, right }: Relation,
  id: MeasureId,
): Related[] {
  if (severity !== 'error' || kind === 'ratio' || (id !== left && id !== right)) return [];
  const other = id === left ? right : left;
  if (measureById(plan, other)?.targets[district.id]?.kind !== 'number') return [];
  return [{ kind: kind === 'atMost' && id === right ? 'atLeast' : kind, id: other }];
}
