import { WHOLE, type Column } from '../../plan/column';
import type { CellValue } from '../../figures/types';
import { districtByName } from '../../plan/districtByName';
import { measuresOf } from '../../plan/measures';
import type { Plan } from '../../plan/types';
import { measureNames, type BlockMap, type RowKind } from './blockMap';
import { columnLabels } from '../labels';
import { indicatorKey } from '../layout/tableGrid';

/** A block's map, or everything that keeps it from being used, in words of the sheet: `序号 14a`, `海安`. */
export type Located =
  | { readonly ok: true; readonly block: BlockMap }
  | {
      readonly ok: false;
      readonly missing: readonly string[];
      readonly duplicate: readonly string[];
    };

/**
 * Finds a block's rows and columns again after people worked on the sheet: rows inserted, sorted or moved,
 * columns inserted or swapped, headings respelt.
 *
 * @param values the cells of the block's area; its first column is 序号
 * @param origin zero-based place of its first cell
 */
export function locateBlock(
  values: readonly (readonly CellValue[])[],
  origin: { readonly sheet: string; readonly row: number; readonly column: number },
  plan: Plan,
  kind: RowKind,
): Located {
  const header = headerIndex(values, plan);
  const columns = found(values[header] ?? [], (cell) => columnKey(cell, plan), origin.column);
  const body = values.map((row, index) => (index === header ? null : (row[0] ?? null)));
  const rows = found(body, rowKey, origin.row);

  const wantedRows = rowKeys(plan, kind);
  const wantedColumns: Column[] = [...plan.districts.map((d) => d.id), WHOLE];
  const rowName = (key: string): string => `${columnLabels.number} ${key}`;
  const columnName = (key: string): string =>
    plan.districts.find(({ id }) => id === key)?.name ?? plan.whole.label;
  const names = kind === 'measures' ? namesIn(values, header, plan) : null;
  const missing = [
    ...wantedRows.filter((key) => !rows.places.has(key)).map(rowName),
    ...(names?.exchanged(rows.places, origin.row) ?? []).map(
      (key) => `${rowName(key)}「${names?.of.get(key) ?? ''}」`,
    ),
    ...wantedColumns.filter((key) => !columns.places.has(key)).map(columnName),
  ];
  const duplicate = [
    ...wantedRows.filter((key) => rows.repeated.has(key)).map(rowName),
    ...wantedColumns.filter((key) => columns.repeated.has(key)).map(columnName),
  ];
  if (missing.length > 0 || duplicate.length > 0) return { ok: false, missing, duplicate };
  return {
    ok: true,
    block: {
      sheet: origin.sheet,
      ids: origin.column,
      names: names === null ? null : { column: origin.column + names.at, of: names.of },
      rows: only(rows.places, wantedRows),
      columns: only(columns.places, wantedColumns),
    },
  };
}

export function rowKeys(plan: Plan, kind: RowKind): string[] {
  return kind === 'measures'
    ? measuresOf(plan).map(({ id }) => id)
    : plan.indicators.map(({ number }) => indicatorKey(number));
}

/** The names beside 序号, where their column can be found. */
function namesIn(values: readonly (readonly CellValue[])[], header: number, plan: Plan) {
  const at = (values[header] ?? []).findIndex(
    (cell) => typeof cell === 'string' && plain(cell) === columnLabels.indicator,
  );
  if (at < 0) return null;
  const of = measureNames(plan);
  const nameAt = (row: number): string => plain(String(values[row]?.[at] ?? ''));
  return {
    at,
    of,
    /** Rows whose name stands in another row that has one of its own: sorted, but for 序号. */
    exchanged: (places: ReadonlyMap<string, number>, top: number): string[] => {
      const standing = new Map([...places].map(([key, row]) => [key, nameAt(row - top)]));
      const wanted = (key: string): string => plain(of.get(key) ?? '');
      return [...of.keys()].filter((key) => {
        const own = wanted(key);
        return (
          standing.has(key) &&
          standing.get(key) !== own &&
          [...standing].some(([other, name]) => name === own && wanted(other) !== own)
        );
      });
    },
  };
}

/** The row that names most districts; rows may have been inserted above it. */
function headerIndex(values: readonly (readonly CellValue[])[], plan: Plan): number {
  const named = values.map((row) => row.filter((cell) => columnKey(cell, plan) !== null).length);
  return Math.max(0, named.indexOf(Math.max(0, ...named)));
}

/** Width, blanks, case and the decorating `*` do not count: ` *１４Ａ` is `14a`, a number 7 is `7`. */
function rowKey(cell: CellValue): string | null {
  if (typeof cell !== 'string' && typeof cell !== 'number') return null;
  const key = plain(String(cell)).replaceAll('*', '').toLowerCase();
  return key === '' ? null : key;
}

function columnKey(cell: CellValue, plan: Plan): Column | null {
  if (typeof cell !== 'string') return null;
  const text = plain(cell);
  if (text === '') return null;
  return text === plain(plan.whole.label) ? WHOLE : (districtByName(plan, text)?.id ?? null);
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u200B\uFEFF]+/gu, '');
}

function found(
  cells: readonly CellValue[],
  keyOf: (cell: CellValue) => string | null,
  offset: number,
): { places: Map<string, number>; repeated: Set<string> } {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  cells.forEach((cell, index) => {
    const key = keyOf(cell);
    if (key === null) return;
    if (places.has(key)) repeated.add(key);
    else places.set(key, offset + index);
  });
  return { places, repeated };
}

/** In the plan's order and without what the plan does not know. */
function only(places: ReadonlyMap<string, number>, keys: readonly string[]): Map<string, number> {
  return new Map(
    keys.flatMap((key) => {
      const place = places.get(key);
      return place === undefined ? [] : [[key, place] as const];
    }),
  );
}
