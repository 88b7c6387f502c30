import { serialisePlan } from '../serialisePlan';
import type { Plan } from '../types';
import type { Changed, PlanChange } from './change';

/** What a plan says of itself, and its rules. Rules are compared as a plan file has them: by keys, not by rows. */
export function headChanges(former: Plan, next: Plan): PlanChange[] {
  const [was, is] = [texts(former), texts(next)];
  return (Object.keys(is) as (keyof typeof is)[])
    .filter((what) => was[what] !== is[what])
    .map((what) => ({
      what,
      measure: null,
      unit: null,
      before: IN_FULL.has(what) ? was[what] : '',
      after: IN_FULL.has(what) ? is[what] : '',
    }));
}

/** Short enough to be told; of the others it is only said that they differ. */
const IN_FULL: ReadonlySet<Changed> = new Set([
  'title',
  'documentNumber',
  'issuedOn',
  'issuers',
  'footnote',
  'whole',
]);

function texts(plan: Plan) {
  const file = JSON.parse(serialisePlan(plan)) as Readonly<Record<string, unknown>>;
  const { title, documentNumber, issuedOn, issuers, footnote, whole, wording } = plan;
  return {
    title,
    documentNumber,
    issuedOn: issuedOn ?? '',
    issuers: issuers.join('、'),
    footnote,
    whole: [...new Set([whole.name, whole.label, whole.short])].join('、'),
    wording: JSON.stringify(wording),
    relations: JSON.stringify(file['relations']),
    thresholds: JSON.stringify(file['thresholds'] ?? null),
    weights: JSON.stringify(file['weights']),
    successions: JSON.stringify(file['successions']),
    bodyTargets: JSON.stringify(file['bodyTargets']),
    programme: JSON.stringify(file['programme'] ?? null),
    ledgers: JSON.stringify(file['ledgers'] ?? null),
  } as const satisfies Partial<Record<Changed, string>>;
}
