import { measureById, measuresOf } from '../../plan/measures';
import { once } from '../../plan/once';
import type { MeasureId, Plan } from '../../plan/types';
import type { Book, BookCell, BookSheet } from './book';
import { templateColumns, type TemplateColumn } from '../template/labels';
import { headerOf, plain, textOf, type Header } from './header';
import { measureNumbered } from './numbering';

/** Where a returned template's parts stand now, zero-based. */
export interface EntriesPlace {
  readonly sheet: BookSheet;
  /** The row of the columns' names. */
  readonly header: number;
  readonly columns: ReadonlyMap<TemplateColumn, number>;
  readonly rows: ReadonlyMap<MeasureId, number>;
  /** Rows were told apart by the indicators' names, for their numbers are gone: somebody must confirm. */
  readonly byTitles: boolean;
}

/** Why the entries cannot be taken from a file. */
export type EntriesProblem =
  | { readonly code: 'noEntries' }
  /** Two sheets could be meant. */
  | { readonly code: 'twoSheets'; readonly sheets: readonly string[] }
  | { readonly code: 'columnsMissing'; readonly columns: readonly string[] }
  /** A heading stands over two columns: which of them holds? */
  | { readonly code: 'columnsRepeated'; readonly columns: readonly string[] }
  | { readonly code: 'rowsMissing'; readonly measures: readonly MeasureId[] }
  | { readonly code: 'rowsRepeated'; readonly measures: readonly MeasureId[] };

export type FoundEntries =
  | { readonly ok: true; readonly place: EntriesPlace }
  | { readonly ok: false; readonly problem: EntriesProblem };

/** A template cannot be read without these; the others only tell more. */
const NEEDED: readonly TemplateColumn[] = ['number', 'current'];

/**
 * Finds the rows and columns of a returned template wherever they went: rows sorted or inserted, columns moved,
 * the sheet renamed, other sheets added. Ids in 序号 count; without them, the indicators' names do.
 */
export function findEntries(book: Book, plan: Plan): FoundEntries {
  const candidates = book.sheets
    .map((sheet) => candidateOf(sheet, plan))
    .filter((candidate) => candidate !== null);
  const best = Math.max(0, ...candidates.map(({ matched }) => matched));
  // A sheet of notes may name a few indicators; the template names nearly all of them.
  const likely = candidates.filter(({ matched }) => matched * 2 > best);
  const [only] = likely;
  if (only === undefined) return { ok: false, problem: { code: 'noEntries' } };
  if (likely.length > 1) {
    return {
      ok: false,
      problem: { code: 'twoSheets', sheets: likely.map(({ sheet }) => sheet.name) },
    };
  }
  return settle(only, plan);
}

interface Candidate extends Pick<Header, 'columns' | 'repeated'> {
  readonly sheet: BookSheet;
  readonly header: number;
  readonly columns: ReadonlyMap<TemplateColumn, number>;
  readonly rows: Found;
  readonly byTitles: boolean;
  readonly matched: number;
}

interface Found {
  readonly places: ReadonlyMap<MeasureId, number>;
  readonly repeated: readonly MeasureId[];
}

function settle(candidate: Candidate, plan: Plan): FoundEntries {
  const { sheet, header, columns, repeated, rows, byTitles } = candidate;
  const columnsMissing = NEEDED.filter(
    (column) => !columns.has(column) && !(byTitles && column === 'number'),
  );
  if (columnsMissing.length > 0) {
    const names = columnsMissing.map((column) => templateColumns[column]);
    return { ok: false, problem: { code: 'columnsMissing', columns: names } };
  }
  const columnsRepeated = NEEDED.filter((column) => repeated.has(column));
  if (columnsRepeated.length > 0) {
    const names = columnsRepeated.map((column) => templateColumns[column]);
    return { ok: false, problem: { code: 'columnsRepeated', columns: names } };
  }
  if (rows.repeated.length > 0) {
    return { ok: false, problem: { code: 'rowsRepeated', measures: rows.repeated } };
  }
  const missing = measuresOf(plan)
    .map(({ id }) => id)
    .filter((id) => !rows.places.has(id));
  if (missing.length > 0) {
    return { ok: false, problem: { code: 'rowsMissing', measures: missing } };
  }
  return { ok: true, place: { sheet, header, columns, rows: rows.places, byTitles } };
}

/** A sheet that has a header row of ours, with the rows that belong to it; null when it has none. */
function candidateOf(sheet: BookSheet, plan: Plan): Candidate | null {
  const header = headerOf(sheet);
  if (header === null) return null;
  const below = [...sheet.rows].filter(([row]) => row > header.row);
  const { columns, repeated } = header;
  const numbered = (text: string) => measureNumbered(plan, text);
  const byId = found(below, columns.get('number'), numbered, likeness(plan, columns));
  const titled = (text: string) => titleKeys(plan).get(plain(text));
  const byName = found(below, columns.get('indicator'), titled);
  const byTitles = byId.places.size === 0 && byName.places.size > 0;
  const rows = byTitles ? byName : byId;
  if (rows.places.size === 0) return null;
  const matched = rows.places.size;
  return { sheet, header: header.row, columns, repeated, rows, byTitles, matched };
}

type Cells = ReadonlyMap<number, BookCell>;
/** How much a row with a measure's key is like that measure's row; 0: it is none. */
type Likeness = (id: MeasureId, cells: Cells) => number;

function found(
  rows: readonly (readonly [number, Cells])[],
  column: number | undefined,
  measureOf: (text: string) => MeasureId | undefined,
  likenessOf: Likeness = () => 1,
): Found {
  const places = new Map<MeasureId, number>();
  const best = new Map<MeasureId, number>();
  const repeated = new Set<MeasureId>();
  if (column === undefined) return { places, repeated: [] };
  for (const [row, cells] of rows) {
    const id = measureOf(textOf(cells.get(column)));
    if (id === undefined) continue;
    const likeness = likenessOf(id, cells);
    const before = best.get(id) ?? 0;
    if (likeness === 0 || likeness < before) continue;
    if (likeness === before) repeated.add(id);
    else {
      repeated.delete(id);
      best.set(id, likeness);
      places.set(id, row);
    }
  }
  return { places, repeated: [...repeated] };
}

/**
 * Remarks under a table are numbered as well. A measure's row has its name, unit or target; one of which all three were
 * altered still has an entry.
 */
function likeness(plan: Plan, columns: Header['columns']): Likeness {
  return (id, cells) => {
    const said = (column: TemplateColumn): string =>
      plain(textOf(cells.get(columns.get(column) ?? -1)));
    const measure = measureById(plan, id);
    if (said('indicator') === plain(measure?.name ?? '')) return 2;
    if (said('unit') === plain(measure?.unit ?? '') || said('target') !== '') return 2;
    return said('current') === '' ? 0 : 1;
  };
}

/** Names that two measures share identify neither. */
const titleKeys = once((plan: Plan): ReadonlyMap<string, MeasureId> => {
  const names = measuresOf(plan).map(({ id, name }) => [plain(name), id] as const);
  return new Map(names.filter(([name]) => names.filter(([other]) => other === name).length === 1));
});
