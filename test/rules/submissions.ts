import { isCumulative } from '../../src/plan/kinds';
import type { Figure } from '../../src/figures/types';
import { measureById, measuresOf } from '../../src/plan/measures';
import { monthsElapsed, parsePeriod, type Period } from '../../src/plan/period';
import type { Measure, MeasureId, Plan } from '../../src/plan/types';
import type { FigureReading } from '../../src/figures/reading';
import { checkSubmission, type SubmissionContext } from '../../src/rules/checkSubmission';
import type { Finding, FindingOf, RuleId } from '../../src/rules/finding';
import { numberIn, type CheckContext } from '../../src/rules/subject';
import type { Submission } from '../../src/rules/submission';
import { plan2017 } from '../sheets/plans';

export const PLAN = plan2017;

export function period(text: string): Period {
  const parsed = parsePeriod(text);
  if (parsed === null) throw new Error(`no period: ${text}`);
  return parsed;
}

export type Given = number | '/' | null | FigureReading;

export function entry(given: Given): FigureReading | Figure {
  if (given === null) return { kind: 'blank' };
  if (given === '/') return { kind: 'notApplicable' };
  return typeof given === 'number' ? { kind: 'number', value: given } : given;
}

/** An unremarkable figure: seventy per cent of the target by September, shares and density just reached. */
function unremarkable(measure: Measure, district: string, months: number): Given {
  const target = measure.targets[district];
  if (target?.kind !== 'number') return '/';
  return isCumulative(measure) ? Math.ceil((target.value * 0.7 * months) / 9) : target.value;
}

/** A submission, for 2017-09 unless said otherwise, in which nothing is to be found, with what is given instead. */
export function submission(
  instead: Readonly<Record<MeasureId, Given>> = {},
  rest: Partial<Submission> = {},
): Submission {
  const district = rest.district ?? 'haimen';
  const month = monthsElapsed(rest.period ?? period('2017-09'));
  const entries = measuresOf(PLAN).map((measure) => {
    const given = instead[measure.id];
    return [
      measure.id,
      entry(given === undefined ? unremarkable(measure, district, month) : given),
    ];
  });
  return {
    planId: PLAN.id,
    planVersion: PLAN.version,
    district,
    period: period('2017-09'),
    entries: Object.fromEntries(entries),
    ...rest,
  };
}

export function blank(rest: Partial<Submission> = {}): Submission {
  return submission({}, { entries: {}, ...rest });
}

/** Earlier submissions as what figures are compared with, the latest of each district. */
export function before(
  ...submissions: readonly Submission[]
): Required<Pick<CheckContext, 'previous'>> {
  const latest = [...submissions].sort((a, b) => (a.period < b.period ? 1 : -1));
  return {
    previous(district, measure) {
      for (const { district: own, period: since, entries } of latest) {
        const value = own === district ? numberIn(entries[measure]) : null;
        if (value !== null) return { value, period: since };
      }
      return null;
    },
  };
}

/** The findings of one rule about a submission. */
export function found<Id extends RuleId>(
  rule: Id,
  given: Submission,
  context: SubmissionContext = {},
  plan: Plan = PLAN,
): FindingOf<Id>[] {
  const all: readonly Finding[] = checkSubmission(plan, given, context);
  return all.filter((finding) => finding.rule === rule) as unknown as FindingOf<Id>[];
}

/** All findings as `rule measure`, with `!` before errors and `?` before warnings. */
export function lines(findings: readonly Finding[]): string[] {
  const mark = { error: '!', warning: '?', info: ' ' };
  return findings.map(({ severity, rule, measure }) =>
    `${mark[severity]}${rule} ${measure ?? ''}`.trim(),
  );
}

export function measure(id: MeasureId): Measure {
  const one = measureById(PLAN, id);
  if (one === null) throw new Error(`no measure: ${id}`);
  return one;
}
