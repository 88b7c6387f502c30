import { measuresOf } from '../../plan/measures';
import type { MeasureId, Plan } from '../../plan/types';
import type { Book, BookCell, BookSheet } from './book';
import { templateColumns, type TemplateColumn } from '../template/labels';

/** Where a returned template's parts stand now, zero-based. */
export interface EntriesPlace {
  readonly sheet: BookSheet;
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

interface Candidate {
  readonly sheet: BookSheet;
  readonly columns: ReadonlyMap<TemplateColumn, number>;
  readonly rows: Found;
  readonly byTitles: boolean;
  readonly matched: number;
}

interface Found {
  readonly places: ReadonlyMap<MeasureId, number>;
  readonly repeated: readonly MeasureId[];
}

function settle({ sheet, columns, rows, byTitles }: Candidate, plan: Plan): FoundEntries {
  const columnsMissing = NEEDED.filter(
    (column) => !columns.has(column) && !(byTitles && column === 'number'),
  );
  if (columnsMissing.length > 0) {
    const names = columnsMissing.map((column) => templateColumns[column]);
    return { ok: false, problem: { code: 'columnsMissing', columns: names } };
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
  return { ok: true, place: { sheet, columns, rows: rows.places, byTitles } };
}

/** A sheet that has a header row of ours, with the rows that belong to it; null when it has none. */
function candidateOf(sheet: BookSheet, plan: Plan): Candidate | null {
  const header = headerOf(sheet);
  if (header === null) return null;
  const below = [...sheet.rows].filter(([row]) => row > header.row);
  const byId = found(below, header.columns.get('number'), idKeys(plan));
  const byName = found(below, header.columns.get('indicator'), titleKeys(plan));
  const byTitles = byId.places.size === 0 && byName.places.size > 0;
  const rows = byTitles ? byName : byId;
  if (rows.places.size === 0) return null;
  return { sheet, columns: header.columns, rows, byTitles, matched: rows.places.size };
}

/** The row with most of the template's column names, at least three of them. */
function headerOf(sheet: BookSheet): { row: number; columns: Map<TemplateColumn, number> } | null {
  let best: { row: number; columns: Map<TemplateColumn, number> } | null = null;
  for (const [row, cells] of sheet.rows) {
    const columns = new Map<TemplateColumn, number>();
    for (const [column, cell] of cells) {
      if (typeof cell.value !== 'string') continue;
      const name = COLUMN_NAMES.get(plain(cell.value));
      if (name !== undefined && !columns.has(name)) columns.set(name, column);
    }
    if (columns.size >= 3 && columns.size > (best?.columns.size ?? 0)) best = { row, columns };
  }
  return best;
}

const COLUMN_NAMES: ReadonlyMap<string, TemplateColumn> = new Map(
  Object.entries(templateColumns).map(([column, name]) => [name, column as TemplateColumn]),
);

function found(
  rows: readonly (readonly [number, ReadonlyMap<number, BookCell>])[],
  column: number | undefined,
  keys: ReadonlyMap<string, MeasureId>,
): Found {
  const places = new Map<MeasureId, number>();
  const repeated: MeasureId[] = [];
  if (column === undefined) return { places, repeated };
  for (const [row, cells] of rows) {
    const id = keys.get(plain(textOf(cells.get(column))));
    if (id === undefined) continue;
    if (places.has(id)) repeated.push(id);
    else places.set(id, row);
  }
  return { places, repeated };
}

function idKeys(plan: Plan): Map<string, MeasureId> {
  return new Map(measuresOf(plan).map(({ id }) => [id.toLowerCase(), id]));
}

/** Names that two measures share identify neither. */
function titleKeys(plan: Plan): Map<string, MeasureId> {
  const names = measuresOf(plan).map(({ id, name }) => [plain(name), id] as const);
  return new Map(names.filter(([name]) => names.filter(([other]) => other === name).length === 1));
}

function textOf(cell: BookCell | undefined): string {
  return cell === undefined || cell.value === null ? '' : String(cell.value);
}

/** Texts of one template recur in thousands of files; those of strangers must not fill the memory. */
const known = new Map<string, string>();
const MOST_KNOWN = 2_000;

/** Width, blanks, case and the decorating `*` do not count. */
function plain(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const made = text
    .normalize('NFKC')
    .replace(/[\s\u200B\uFEFF*]+/gu, '')
    .toLowerCase();
  if (known.size < MOST_KNOWN && text.length < 100) known.set(text, made);
  return made;
}
