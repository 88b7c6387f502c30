import { measuresOf } from '../../plan/measures';
import type { MeasureId, Plan } from '../../plan/types';
import type { Alteration, Explanation, Submission } from '../../rules/submission';

/** The former plan that a template was made for; null: none that is still known. */
export const madeFor = (former: readonly Plan[], version: number): Plan | null =>
  former.find((each) => each.version === version) ?? null;

/**
 * What was filled in under a former plan, as the plan in force has it: a figure goes with its measure's key to whatever row
 * that has by now, and what is asked no more is left out.
 */
export function underPlan(submission: Submission, made: Plan, plan: Plan): Submission {
  if (made === plan) return submission;
  const rows = new Map(measuresOf(plan).map(({ key, id }) => [key, id]));
  const ids = new Map(
    measuresOf(made).flatMap(({ key, id }) => {
      const now = rows.get(key);
      return now === undefined ? [] : [[id, now] as const];
    }),
  );
  const moved = <Part extends { readonly measure: MeasureId | null }>(
    parts: readonly Part[],
  ): Part[] =>
    parts.flatMap((part) => {
      if (part.measure === null) return [part];
      const measure = ids.get(part.measure);
      return measure === undefined ? [] : [{ ...part, measure }];
    });
  const keyed = <Part>(parts: Readonly<Record<MeasureId, Part>>): Record<MeasureId, Part> =>
    Object.fromEntries(
      Object.entries(parts).flatMap(([id, part]) => {
        const now = ids.get(id);
        return now === undefined ? [] : [[now, part]];
      }),
    );
  const { entries, explanations, overtyped, provenance } = submission;
  return {
    ...submission,
    planVersion: plan.version,
    entries: keyed(entries),
    ...(overtyped && { overtyped: keyed(overtyped) }),
    ...(explanations && { explanations: moved<Explanation>(explanations) }),
    ...(provenance && {
      provenance: {
        ...provenance,
        planVersion: plan.version,
        ...(provenance.altered && { altered: moved<Alteration>(provenance.altered) }),
      },
    }),
  };
}
