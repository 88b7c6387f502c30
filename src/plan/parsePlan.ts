import { bodyTargets } from './checks/bodyTargets';
import { districtDates } from './checks/districtDates';
import { ledgers } from './checks/ledgers';
import { pairs } from './checks/pairs';
import { programme } from './checks/programme';
import { relations } from './checks/relations';
import { sources } from './checks/sources';
import { successions } from './checks/successions';
import type { PlanCheck } from './checks/place';
import { targets } from './checks/targets';
import { totals } from './checks/totals';
import { unique } from './checks/unique';
import { weights } from './checks/weights';
import { ownEntries } from './decode/object';
import { decodePlan, type PlanDraft } from './decodePlan';
import { deepFreeze } from './deepFreeze';
import { decodeFormer, FORMER_FORMAT } from './former/decodeFormer';
import { fromFormer } from './former/fromFormer';
import { measureRows } from './former/measureRows';
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
  targets,
  weights,
  pairs,
  totals,
  sources,
  relations,
  successions,
  bodyTargets,
  programme,
  ledgers,
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
    const json: unknown = typeof input === 'string' ? JSON.parse(withoutMark(input)) : input;
    return isFormer(json) ? decodeFormerPlan(json, log) : decodePlan(json, '', log);
  } catch {
    // Text can be no JSON, and a proxy can throw at any look at it: nothing more is to be said of either.
    log.add('', { code: 'notJson' });
    return undefined;
  }
}

function isFormer(json: unknown): boolean {
  return ownEntries(json, '', new ProblemLog())?.get('format') === FORMER_FORMAT;
}

function decodeFormerPlan(json: unknown, log: ProblemLog): PlanDraft | undefined {
  const former = decodeFormer(json, '', log);
  if (former === undefined) return undefined;
  measureRows(former, log);
  log.nameAs(formerPath);
  return fromFormer(former);
}

/** Where today's checks find something, as the former format calls the place. */
const formerPath = (path: string): string =>
  path.replace(/\.key$/, '.id').replace(/\.quantity\.decimals$/, '.decimals');

/** Editors on Windows put a byte order mark before the text they save. */
function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
