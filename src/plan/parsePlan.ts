import { bodyTargets } from './checks/bodyTargets';
import { districtDates } from './checks/districtDates';
import { measureIds } from './checks/measureIds';
import { pairs } from './checks/pairs';
import type { PlanCheck } from './checks/place';
import { targets } from './checks/targets';
import { totals } from './checks/totals';
import { unique } from './checks/unique';
import { weights } from './checks/weights';
import { decodePlan, type PlanDraft } from './decodePlan';
import { deepFreeze } from './deepFreeze';
import { LIMITS } from './limits';
import { planOf } from './planOf';
import { ProblemLog, type PlanProblem } from './problem';
import type { Plan } from './types';

export type ParsedPlan =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly problems: readonly PlanProblem[] };

/** What the fields of a plan must have to do with each other. */
const CHECKS: readonly PlanCheck[] = [
  unique,
  districtDates,
  measureIds,
  targets,
  weights,
  pairs,
  totals,
  bodyTargets,
];

/**
 * Makes a plan of outside data, deeply frozen, or tells every problem there is. Never throws, whatever it is given.
 *
 * @param input a plan's JSON, as text or parsed already
 */
export function parsePlan(input: unknown): ParsedPlan {
  const log = new ProblemLog();
  const draft = decode(input, log);
  if (draft !== undefined) {
    for (const check of CHECKS) check(draft, log);
    if (log.isEmpty) return { ok: true, plan: deepFreeze(planOf(draft)) };
  }
  return { ok: false, problems: log.problems };
}

function decode(input: unknown, log: ProblemLog): PlanDraft | undefined {
  if (typeof input === 'string' && input.length > LIMITS.json) {
    log.add('', { code: 'tooLong', most: LIMITS.json, found: input.length });
    return undefined;
  }
  try {
    return decodePlan(typeof input === 'string' ? JSON.parse(withoutMark(input)) : input, '', log);
  } catch {
    // Text can be no JSON, and a proxy can throw at any look at it: nothing more is to be said of either.
    log.add('', { code: 'notJson' });
    return undefined;
  }
}

/** Editors on Windows put a byte order mark before the text they save. */
function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
