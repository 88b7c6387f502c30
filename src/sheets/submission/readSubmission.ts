import { measureIds, measuresOf } from '../../plan/measures';
import { yearOf } from '../../plan/period';
import { isToFill } from '../../plan/source';
import type { MeasureId, Plan } from '../../plan/types';
import type { SentLedger } from '../../ledgers/types';
import type { Submission } from '../../rules/submission';
import { readLedgers } from '../ledger/sent/readLedgers';
import { withStrayFigures } from '../ledger/sent/strayFigures';
import { asCell } from './asCell';
import type { Book } from './book';
import type { Identity } from '../template/identity';
import { alterations } from './alterations';
import { contactOf, type Contact } from './contact';
import { cellAt, textAt } from './entryCells';
import { findEntries, type EntriesPlace, type EntriesProblem } from './findEntries';
import { findIdentity } from './findIdentity';
import { guessIdentity } from './guessIdentity';
import { headingOf, type Heading } from './heading';
import { mergedEntries } from './mergedEntries';
import { overtypedCells } from './overtypedCells';
import { readEntries } from './readEntries';
import { remarksIn } from './remarks';
import { madeFor, underPlan } from './underPlan';
import { notesOf, type SubmissionNote } from './submissionNotes';

/** Why no submission can be made from a file that is a readable workbook. */
export type SubmissionProblem =
  | EntriesProblem
  /** No mark, and no district's name where one should stand. */
  | { readonly code: 'notTemplate' }
  | { readonly code: 'identityConflict'; readonly districts: readonly string[] }
  /** Made for another plan; `year`: that plan's, where it is another one. */
  | { readonly code: 'otherPlan'; readonly plan: string; readonly year: number | null }
  | { readonly code: 'districtUnknown'; readonly district: string }
  | { readonly code: 'nothingFilled'; readonly notes: number }
  /** Entry cells under a merge, or merged over several rows: only the first of a merge is seen. */
  | { readonly code: 'mergedEntries'; readonly measures: readonly MeasureId[] };

export type SubmissionResult =
  | {
      readonly ok: true;
      readonly submission: Submission;
      readonly identity: Identity;
      readonly heading: Heading;
      readonly contact: Contact;
      /** Of each ledger that the file has a sheet for. */
      readonly ledgers: readonly SentLedger[];
      readonly notes: readonly SubmissionNote[];
    }
  | { readonly ok: false; readonly problem: SubmissionProblem };

/**
 * Makes a submission of a returned template, or says why it cannot.
 *
 * @param former plans that were revised since: a template made for one of them is read by it
 */
export function readSubmission(
  book: Book,
  plan: Plan,
  former: readonly Plan[] = [],
): SubmissionResult {
  const said = findIdentity(book);
  if (said.kind === 'conflict') {
    const districts = new Set(said.identities.map(({ district }) => nameOf(plan, district)));
    return refused({ code: 'identityConflict', districts: [...districts] });
  }
  const identity = said.kind === 'found' ? said.identity : guessIdentity(book, plan);
  if (identity === null) return refused({ code: 'notTemplate' });
  const year = yearOf(identity.period);
  if (identity.plan !== plan.id || year !== plan.year) {
    const other = year === plan.year ? null : year;
    return refused({ code: 'otherPlan', plan: identity.plan, year: other });
  }
  if (!plan.districts.some(({ id }) => id === identity.district)) {
    const district = nameInHeading(book, plan, identity) ?? identity.district;
    return refused({ code: 'districtUnknown', district });
  }
  const made = madeFor(former, identity.planVersion) ?? plan;
  const entries = findEntries(book, made);
  if (!entries.ok) return refused(entries.problem);
  const { place } = entries;
  const merged = mergedEntries(place, made);
  if (merged.length > 0) return refused({ code: 'mergedEntries', measures: merged });
  const ids = measureIds(made);
  const ledgers = withStrayFigures(
    plan,
    readLedgers(book, plan, identity),
    (key) => cellAt(place, ids.get(key) ?? '', 'current')?.formula ?? null,
  );
  const isListed = ledgers.some(({ rows, none }) => rows.length > 0 || none);
  if (!isListed && nothingFilled(place, made, identity.district)) {
    return refused({ code: 'nothingFilled', notes: place.sheet.notes.size });
  }
  const heading = headingOf(plan, place, book.date1904, identity);
  return {
    ok: true,
    identity,
    heading,
    submission: underPlan(submissionOf(book, made, place, identity, heading), made, plan),
    contact: contactOf(place),
    ledgers,
    notes: notesOf(book, made, place, said.kind === 'found', ledgers),
  };
}

/** What a unit that the plan does not have calls itself; marks only have its id. */
function nameInHeading(book: Book, plan: Plan, identity: Identity): string | null {
  const entries = findEntries(book, plan);
  if (!entries.ok) return null;
  return headingOf(plan, entries.place, book.date1904, identity).units[0]?.name ?? null;
}

function refused(problem: SubmissionProblem): SubmissionResult {
  return { ok: false, problem };
}

function nameOf(plan: Plan, district: string): string {
  return plan.districts.find(({ id }) => id === district)?.name ?? district;
}

function submissionOf(
  book: Book,
  plan: Plan,
  place: EntriesPlace,
  { district, period, planVersion, template }: Identity,
  heading: Heading,
): Submission {
  const entries = readEntries(plan, district, book.date1904, (id) =>
    asCell(cellAt(place, id, 'current'), book),
  );
  // A name that the plan does not know is asked about; there is nothing to check it against.
  const known = heading.units.filter((unit) => unit.district !== null);
  const shown = known.find((unit) => unit.district !== district) ?? known[0];
  return {
    planId: plan.id,
    planVersion,
    district,
    period,
    entries,
    overtyped: overtypedCells(plan, district, book, place, entries),
    explanations: remarksIn(plan, place, entries),
    provenance: {
      planId: plan.id,
      planVersion,
      year: Number(period.slice(0, 4)),
      templateVersion: String(template),
      altered: alterations(plan, place, district),
      ...(shown !== undefined && { districtName: shown.name }),
    },
  };
}

function nothingFilled(place: EntriesPlace, plan: Plan, district: string): boolean {
  return measuresOf(plan).every(
    (measure) => !isToFill(measure, district) || textAt(place, measure.id, 'current') === '',
  );
}
