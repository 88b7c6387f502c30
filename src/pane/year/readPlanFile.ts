import { parsePlan } from '../../plan/parsePlan';
import type { PlanProblem } from '../../plan/problem';
import type { Plan } from '../../plan/types';
import { readJson, type FileContent, type JsonFileProblem } from './readJson';

/** Why a file gives no plan; nothing in the pane or the workbook changes then. */
export type PlanFileProblem =
  | JsonFileProblem
  | { readonly code: 'invalid'; readonly problems: readonly PlanProblem[] };

export type PlanFileOutcome =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly problem: PlanFileProblem };

export async function readPlanFile(file: FileContent): Promise<PlanFileOutcome> {
  const json = await readJson(file);
  if (!json.ok) return json;
  const parsed = parsePlan(json.content);
  return parsed.ok
    ? { ok: true, plan: parsed.plan }
    : { ok: false, problem: { code: 'invalid', problems: parsed.problems } };
}
