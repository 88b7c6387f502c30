import { isAbove, withoutNoise } from '../../figures/plainNumber';
import type { Found, SubmissionCheck } from '../check';
import type { RelationFacts } from '../finding';
import type { Relation } from '../../plan/types';
import type { EntryView } from '../subject';

/** What must hold between two rows, as the plan states it. */
export const relation: SubmissionCheck<'relation'> = {
  id: 'relation',
  severity: 'error',
  scope: 'submission',
  stage: 'whole',
  check({ prepared, entries }) {
    const found: Found<'relation'>[] = [];
    for (const each of prepared.relations) {
      const left = entries[each.left];
      const right = entries[each.right];
      if (left?.state !== 'number' || right?.state !== 'number') continue;
      const facts = broken(each.relation, left, right);
      if (facts === null) continue;
      found.push({
        facts,
        severity: each.relation.severity,
        measure: left.measure.id,
        also: right.measure.id,
      });
    }
    return found;
  },
};

function broken(rule: Relation, left: EntryView, right: EntryView): RelationFacts | null {
  const sides = {
    relation: rule.id,
    strict: rule.severity === 'error',
    left: { measure: left.measure.id, value: left.value },
    right: { measure: right.measure.id, value: right.value },
  };
  switch (rule.kind) {
    case 'atMost':
      return left.value > right.value ? { ...sides, kind: rule.kind } : null;
    case 'bothZeroOrNeither':
      return (left.value === 0) !== (right.value === 0) ? { ...sides, kind: rule.kind } : null;
    case 'ratio': {
      if (right.value === 0 || left.value === 0) return null;
      const { from, to } = rule;
      const each = withoutNoise(left.value / right.value);
      return isAbove(from, each) || isAbove(each, to)
        ? { ...sides, kind: rule.kind, ratio: each, from, to }
        : null;
    }
  }
}
