import type { MeasureId } from '../../plan/types';
import type { Book, BookCell, BookSheet } from '../submission/book';
import { findIdentity, pairsOf } from '../submission/findIdentity';
import { headerOf, plain, textOf, type Header } from '../submission/header';
import { mergeOver } from '../submission/merges';
import { TEMPLATE_VERSION } from '../template/identity';
import { readKeys } from '../template/keyPairs';
import type { TemplateColumn } from '../template/labels';
import type { SuperiorProblem, SuperiorRow, SuperiorTemplate } from './superiorTemplate';

export type SuperiorReading =
  | { readonly ok: true; readonly template: SuperiorTemplate }
  | { readonly ok: false; readonly problem: SuperiorProblem };

/** Without the plan it was made from, a row can only be known by all of these. */
const NEEDED: readonly TemplateColumn[] = ['number', 'indicator', 'unit', 'target', 'current'];

/** Finds what a superior office's template asks for, and where its answers go. */
export function readSuperior(book: Book): SuperiorReading {
  const said = findIdentity(book);
  if (said.kind === 'none') return refused({ code: 'notTemplate' });
  if (said.kind === 'conflict') return refused({ code: 'twoTemplates' });
  const { identity } = said;
  if (identity.template > TEMPLATE_VERSION) {
    return refused({ code: 'newerTemplate', found: identity.template });
  }
  const tables = book.sheets.flatMap((sheet) => tableIn(sheet) ?? []);
  const [table, ...more] = tables;
  if (table === undefined) return refused({ code: 'noEntries' });
  if (more.length > 0) return refused({ code: 'twoTemplates' });
  const { sheet, header } = table;
  const keys = readKeys(book.sheets.flatMap(pairsOf));
  const rows = rowsOf(table).map((row) => ({ ...row, key: keys.get(row.id) ?? null }));
  const ids = rows.map(({ id }) => id);
  const repeated = ids.filter((id, at) => ids.indexOf(id) < at);
  if (repeated.length > 0) return refused({ code: 'rowsRepeated', rows: repeated });
  const merged = rows.filter(({ row, column }) => mergeOver(sheet, row, column) !== null);
  if (merged.length > 0) {
    return refused({ code: 'mergedEntries', rows: merged.map(({ id }) => id) });
  }
  const addressee = addresseeOf(sheet, header);
  return { ok: true, template: { identity, sheet: sheet.name, addressee, rows } };
}

function refused(problem: SuperiorProblem): SuperiorReading {
  return { ok: false, problem };
}

interface Table {
  readonly sheet: BookSheet;
  readonly header: Header;
}

function tableIn(sheet: BookSheet): Table | null {
  const header = headerOf(sheet);
  const isWhole =
    header !== null &&
    NEEDED.every((column) => header.columns.has(column) && !header.repeated.has(column));
  return isWhole && rowsOf({ sheet, header }).length > 0 ? { sheet, header } : null;
}

/** Remarks under the table are numbered as well, but have no unit. */
function rowsOf({ sheet, header }: Table): Omit<SuperiorRow, 'key'>[] {
  const { columns } = header;
  const column = columns.get('current') ?? -1;
  return [...sheet.rows].flatMap(([row, cells]) => {
    const at = (name: TemplateColumn): BookCell | undefined => cells.get(columns.get(name) ?? -1);
    const said = (name: TemplateColumn): string => textOf(at(name)).trim();
    const id: MeasureId = plain(said('number'));
    if (row <= header.row || !/^\d+[a-z]?$/.test(id) || said('unit') === '') return [];
    const target = at('target')?.value;
    return [
      {
        ...{ id, name: said('indicator'), unit: said('unit'), row, column },
        target: typeof target === 'number' ? target : null,
        current: said('current'),
        isFormula: (at('current')?.formula ?? null) !== null,
      },
    ];
  });
}

/** The line over the table begins with a name, a wide blank and the year: `海门 2017年1—9月（本年累计）`. */
function addresseeOf({ rows }: BookSheet, { row: last }: Header): string | null {
  for (const [row, cells] of rows) {
    if (row >= last) continue;
    for (const { value } of cells.values()) {
      const found = typeof value === 'string' && /^(\S+?)\s+\d{4}年/u.exec(value);
      if (found) return found[1] ?? null;
    }
  }
  return null;
}
