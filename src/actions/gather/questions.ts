import { changesFor } from '../../plan/changes/changesFor';
import type { MeasureId, Plan } from '../../plan/types';
import { checkOf } from '../../rules/byScope';
import { wantsExplanation } from '../../rules/explain';
import type { Finding } from '../../rules/finding';
import { TEMPLATE_VERSION } from '../../sheets/template/identity';
import { isOther } from '../../sheets/said/periods';
import type { SubmissionNote } from '../../sheets/submission/submissionNotes';
import { madeFor } from '../../sheets/submission/underPlan';
import { namedAs, type Named } from './named';
import type { DistrictDraft, GatherContext, Question, SubmittedFile } from './types';

/** What somebody has to decide before a file is taken. */
export function questionsOf(
  { plan, former }: Pick<GatherContext, 'plan' | 'former'>,
  file: SubmittedFile,
  findings: readonly Finding[],
): Question[] {
  const { identity, notes } = file;
  const questions = [...whoseQuestions(plan, file)];
  questions.push(...versionQuestions(plan, former, identity));
  if (identity.template < TEMPLATE_VERSION) {
    const [found, expected] = [identity.template, TEMPLATE_VERSION];
    questions.push({ code: 'templateVersion', found, expected });
  }
  if (notes.some(({ code }) => code === 'matchedByTitles' || code === 'knownByTitles')) {
    questions.push({ code: 'byTitles' });
  }
  questions.push(...unseenQuestions(notes));
  const altered = findings.filter(({ rule }) => rule === 'altered');
  if (altered.length > 0) questions.push({ code: 'altered', findings: altered });
  const faults = faultyMeasures(findings).size;
  if (faults > 0) questions.push({ code: 'faults', count: faults });
  const doubtful = new Set(findings.filter(isDoubtful).map(({ measure }) => measure)).size;
  if (doubtful > 0) questions.push({ code: 'doubtful', count: doubtful });
  const blank = findings.filter(({ rule }) => rule === 'missing').length;
  if (blank > 0) questions.push({ code: 'incomplete', count: blank });
  return questions;
}

/** Whoever filled in a file, or looked at it, may have seen other figures than those that are read. */
function unseenQuestions(notes: readonly SubmissionNote[]): Question[] {
  return notes.flatMap((note): Question[] => {
    if (note.code === 'hiddenColumn' || note.code === 'hiddenSheet') return [note];
    return note.code === 'otherColumns' && note.measures.length > 0 ? [note] : [];
  });
}

/** A revision that changed nothing for this unit is no reason to ask. */
function versionQuestions(
  plan: Plan,
  former: readonly Plan[],
  { planVersion: found, district }: SubmittedFile['identity'],
): Question[] {
  const expected = plan.version;
  if (found === expected) return [];
  const made = madeFor(former, found);
  const changes = made === null ? null : changesFor(made, plan, district);
  return changes?.length === 0 ? [] : [{ code: 'planVersion', found, expected, changes }];
}

/** Marks, heading and file name say of which unit and month a file is; whoever filled it in may have gone by any. */
function whoseQuestions(plan: Plan, { name, identity, heading }: SubmittedFile): Question[] {
  const { district, period } = identity;
  const marked = plan.districts.find(({ id }) => id === district)?.name ?? district;
  const named = namedAs(plan, name);
  const others = ({ units }: Named): string =>
    [...new Set(units.filter((unit) => unit.district !== district).map((unit) => unit.name))].join(
      '、',
    );
  const other = ({ periods }: Named): string | undefined =>
    periods.find((said) => isOther(said, period))?.text;
  const questions: Question[] = [];
  const [shown, called] = [others(heading), others(named)];
  const [month, calledMonth] = [other(heading), other(named)];
  if (shown !== '') questions.push({ code: 'otherDistrict', found: shown, marked });
  if (month !== undefined) questions.push({ code: 'otherMonth', found: month, marked: period });
  if (called !== '') questions.push({ code: 'namedForOther', found: called, marked });
  if (calledMonth !== undefined) {
    questions.push({ code: 'namedForOtherMonth', found: calledMonth, marked: period });
  }
  const [state] = heading.states;
  const [calledState] = named.states;
  if (state !== undefined) questions.push({ code: 'notCounting', found: state });
  if (calledState !== undefined) questions.push({ code: 'namedNotCounting', found: calledState });
  return questions;
}

type WhoseQuestion = Extract<Question, { readonly marked: string }>;

const ABOUT_WHOSE: ReadonlySet<Question['code']> = new Set([
  'otherDistrict',
  'namedForOther',
  'otherMonth',
  'namedForOtherMonth',
]);

/** Whether it is asked of which unit or month a file is: each such file is answered by itself. */
export const isAboutWhose = (question: Question): question is WhoseQuestion =>
  ABOUT_WHOSE.has(question.code);

/** Nobody knows yet whose it is, or it is not to be taken. */
export const isNobodys = ({ taken, left, questions }: DistrictDraft): boolean =>
  left || (!taken && questions.some(isAboutWhose));

/** Measures whose figures are wrong beyond doubt, so that none of them is ever written. */
export function faultyMeasures(findings: readonly Finding[]): Set<MeasureId> {
  const faulty = new Set<MeasureId>();
  for (const finding of findings) {
    const { rule, severity } = finding;
    if (severity !== 'error' || checkOf(rule).aboutFile === true || rule === 'missing') continue;
    for (const measure of concerned(finding)) faulty.add(measure);
  }
  return faulty;
}

/** The measures whose figures a finding is about. */
export function concerned(finding: Finding): MeasureId[] {
  const { measure } = finding;
  const own = measure === null ? [] : [measure];
  if (finding.rule === 'relation') {
    return [finding.facts.left.measure, finding.facts.right.measure];
  }
  if (finding.rule === 'pairHalf') return [...own, finding.facts.other.measure];
  return own;
}

/** The figure itself may be another: a date, so many times the target. It is not taken before somebody looked. */
const isDoubtful = (finding: Finding): boolean => {
  const check = checkOf(finding.rule);
  return (
    check.scope === 'entry' &&
    check.doubtsFigure === true &&
    isUnanswered(finding) &&
    finding.severity === 'warning'
  );
};

/** A doubt that nobody has answered yet. */
export function isUnanswered({ severity, explained, rule }: Finding): boolean {
  return (
    checkOf(rule).aboutFile !== true && wantsExplanation(severity, false) && explained === undefined
  );
}
