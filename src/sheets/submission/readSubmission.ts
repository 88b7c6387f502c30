import type { Cell, Reading } from '../../figures/reading';
import { readFigure } from '../../figures/readFigure';
import { districtByName } from '../../plan/districtByName';
import { measuresOf } from '../../plan/measures';
import type { Measure, MeasureId, Plan } from '../../plan/types';
import type { Alteration, Explanation, Submission } from '../../rules/submission';
import type { Book, BookCell } from '../book';
import type { Identity } from '../template/identity';
import type { TemplateColumn } from '../template/labels';
import { findEntries, type EntriesPlace, type EntriesProblem } from './findEntries';
import { findIdentity } from './findIdentity';
import { pairContext } from './pairContext';

/** Why no submission can be made from a file that is a readable workbook. */
export type SubmissionProblem =
  | EntriesProblem
  /** No mark, and no district's name where one should stand. */
  | { readonly code: 'notTemplate' }
  | { readonly code: 'identityConflict'; readonly districts: readonly string[] }
  /** Made for another plan: another year, another city. */
  | { readonly code: 'otherPlan'; readonly plan: string }
  | { readonly code: 'districtUnknown'; readonly district: string }
  | { readonly code: 'nothingFilled'; readonly notes: number }
  /** Entry cells merged over several rows: only the first holds the value. */
  | { readonly code: 'mergedEntries'; readonly measures: readonly MeasureId[] };

/** Worth saying beside an accepted file. */
export type SubmissionNote =
  | { readonly code: 'extraSheets'; readonly sheets: readonly string[] }
  | { readonly code: 'hiddenRows'; readonly measures: readonly MeasureId[] }
  /** Figures may hide in notes that stand beside blank cells. */
  | { readonly code: 'notesBesideBlanks'; readonly measures: readonly MeasureId[] }
  /** Rows were recognised by the indicators' names: somebody must confirm. */
  | { readonly code: 'matchedByTitles' };

export type SubmissionReading =
  | {
      readonly ok: true;
      readonly submission: Submission;
      readonly identity: Identity;
      readonly notes: readonly SubmissionNote[];
    }
  | { readonly ok: false; readonly problem: SubmissionProblem };

/** Makes a submission of a returned template, or says why it cannot. */
export function readSubmission(book: Book, plan: Plan): SubmissionReading {
  const said = findIdentity(book);
  if (said.kind === 'none') return refused({ code: 'notTemplate' });
  if (said.kind === 'conflict') {
    const districts = new Set(said.identities.map(({ district }) => nameOf(plan, district)));
    return refused({ code: 'identityConflict', districts: [...districts] });
  }
  const { identity } = said;
  if (identity.plan !== plan.id) return refused({ code: 'otherPlan', plan: identity.plan });
  if (!plan.districts.some(({ id }) => id === identity.district)) {
    return refused({ code: 'districtUnknown', district: identity.district });
  }
  const entries = findEntries(book, plan);
  if (!entries.ok) return refused(entries.problem);
  const { place } = entries;
  const merged = mergedEntries(place, plan);
  if (merged.length > 0) return refused({ code: 'mergedEntries', measures: merged });
  if (nothingFilled(place, plan, identity.district)) {
    return refused({ code: 'nothingFilled', notes: place.sheet.notes.size });
  }
  return {
    ok: true,
    identity,
    submission: submissionOf(book, plan, place, identity),
    notes: notesOf(book, plan, place),
  };
}

function refused(problem: SubmissionProblem): SubmissionReading {
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
): Submission {
  const entries: Record<MeasureId, Reading> = {};
  const explanations: Explanation[] = [];
  for (const measure of measuresOf(plan)) {
    entries[measure.id] = readFigure(asCell(cellAt(place, measure.id, 'current')), measure, {
      date1904: book.date1904,
      year: plan.year,
      ...contextOf(measure, district),
      ...pairContext(plan, measure, district),
    });
    const remark = textAt(place, measure.id, 'remark');
    if (remark !== '') explanations.push({ measure: measure.id, text: remark });
  }
  return {
    planId: plan.id,
    planVersion,
    district,
    period,
    entries,
    explanations,
    provenance: {
      planId: plan.id,
      planVersion,
      year: Number(period.slice(0, 4)),
      templateVersion: String(template),
      altered: alterations(plan, place, district),
      ...districtShown(plan, place),
    },
  };
}

function contextOf(measure: Measure, district: string) {
  const target = measure.targets[district];
  return target?.kind === 'number'
    ? ({ planCell: 'target', target: target.value } as const)
    : ({ planCell: 'notApplicable' } as const);
}

function asCell(cell: BookCell | undefined): Cell {
  if (cell === undefined) return { type: 'empty', value: null };
  return {
    type: cell.value === null ? 'empty' : cell.kind,
    value: cell.value,
    numberFormat: cell.formatCode ?? cell.formatId,
    quotePrefix: cell.quotePrefix,
    ...(cell.formula !== null && { formula: cell.formula }),
  };
}

function cellAt(
  { sheet, rows, columns }: EntriesPlace,
  id: MeasureId,
  column: TemplateColumn,
): BookCell | undefined {
  return sheet.rows.get(rows.get(id) ?? -1)?.get(columns.get(column) ?? -1);
}

function textAt(place: EntriesPlace, id: MeasureId, column: TemplateColumn): string {
  const value = cellAt(place, id, column)?.value ?? null;
  return value === null ? '' : String(value).trim();
}

/** Names, units and targets that no longer say what the template said. Blanks and widths do not count. */
function alterations(plan: Plan, place: EntriesPlace, district: string): Alteration[] {
  return measuresOf(plan).flatMap((measure) => {
    const target = measure.targets[district];
    const expected = {
      name: measure.name,
      unit: measure.unit,
      target: target?.kind === 'number' ? String(target.value) : '/',
    };
    const parts = [
      ['name', 'indicator'],
      ['unit', 'unit'],
      ['target', 'target'],
    ] as const;
    return parts.flatMap(([part, column]): Alteration[] => {
      if (!place.columns.has(column)) return [];
      const found = textAt(place, measure.id, column);
      if (plain(found) === plain(expected[part])) return [];
      return [{ part, measure: measure.id, found, expected: expected[part] }];
    });
  });
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}

/** A district's name that stands above the table, as somebody may have retyped it. */
function districtShown(plan: Plan, { sheet, rows }: EntriesPlace): { districtName?: string } {
  const first = Math.min(...rows.values());
  for (const [row, cells] of sheet.rows) {
    if (row >= first) continue;
    for (const cell of cells.values()) {
      if (typeof cell.value !== 'string') continue;
      const [word] = cell.value.split(/[\s\u3000]+/u);
      if (word !== undefined && districtByName(plan, word) !== null) return { districtName: word };
    }
  }
  return {};
}

function nothingFilled(place: EntriesPlace, plan: Plan, district: string): boolean {
  return measuresOf(plan).every(
    ({ id, targets }) =>
      targets[district]?.kind !== 'number' || textAt(place, id, 'current') === '',
  );
}

function mergedEntries({ sheet, rows, columns }: EntriesPlace, plan: Plan): MeasureId[] {
  const column = columns.get('current') ?? -1;
  return measuresOf(plan)
    .map(({ id }) => id)
    .filter((id) => {
      const row = rows.get(id) ?? -1;
      return sheet.merges.some(
        (merge) =>
          merge.firstColumn <= column &&
          column <= merge.lastColumn &&
          merge.firstRow <= row &&
          row <= merge.lastRow &&
          merge.firstRow < merge.lastRow,
      );
    });
}

function notesOf(book: Book, plan: Plan, place: EntriesPlace): SubmissionNote[] {
  const { sheet, rows, columns } = place;
  const ids = measuresOf(plan).map(({ id }) => id);
  const extra = book.sheets.filter((one) => one !== sheet && one.visibility === 'visible');
  const hidden = ids.filter((id) => sheet.hiddenRows.has(rows.get(id) ?? -1));
  const beside = ids.filter(
    (id) =>
      textAt(place, id, 'current') === '' &&
      sheet.notes.has(`${rows.get(id)},${columns.get('current')}`),
  );
  const notes: SubmissionNote[] = [];
  if (extra.length > 0) notes.push({ code: 'extraSheets', sheets: extra.map(({ name }) => name) });
  if (hidden.length > 0) notes.push({ code: 'hiddenRows', measures: hidden });
  if (beside.length > 0) notes.push({ code: 'notesBesideBlanks', measures: beside });
  if (place.byTitles) notes.push({ code: 'matchedByTitles' });
  return notes;
}
