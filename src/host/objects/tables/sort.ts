import { eachCell, type Area } from '../../engine/area';
import {
  EMPTY,
  cellFormula,
  cellValue,
  patchCells,
  rawCell,
  type CellPatch,
  type CellValue,
} from '../../engine/cells';
import { sheetExtras } from '../../engine/extras';
import { requireAllowed, requireWritable } from '../../engine/protection';
import { moveFormula } from '../../engine/relative';
import { bodyOf } from '../../engine/tables/tables';
import { HostError, invalidArgument } from '../../protocol/error';
import { objectType, readOnly } from '../../protocol/objects';
import type { SortExtras } from '../../snapshot';
import type { ICellData } from '../../engine/univer';
import { NO_STYLE } from '../range-copy';
import { sorter } from './sort-order';
import { change, extrasOf, placed, type TableObject } from './table-object';

interface GivenField {
  readonly key?: unknown;
  readonly ascending?: boolean | null;
  readonly sortOn?: string | null;
  readonly dataOption?: string | null;
}

function keyOf(field: GivenField, { columns }: Area): SortExtras['keys'][number] {
  const { key, ascending, sortOn, dataOption } = field;
  if (!Number.isInteger(key) || Number(key) < 0 || Number(key) >= columns) {
    throw invalidArgument('key');
  }
  if ((sortOn ?? 'Value') !== 'Value') throw new HostError('NotImplemented', String(sortOn));
  if ((dataOption ?? 'Normal') !== 'Normal') throw new HostError('NotImplemented', 'dataOption');
  return { column: Number(key), isDescending: ascending === false };
}

function apply(
  object: TableObject,
  fields: unknown,
  matchCase?: boolean | null,
  method?: string | null,
): Promise<void> {
  const body = bodyOf(extrasOf(object));
  if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument('fields');
  const sort: SortExtras = {
    keys: (fields as GivenField[]).map((field) => keyOf(field, body)),
    matchCase: matchCase === true,
    method: method === 'StrokeCount' ? 'StrokeCount' : 'PinYin',
  };
  change(object, { sort });
  return reorder(object, sort);
}

/** Rows that a filter hides stay where they are; formulas and looks go along, borders do not, as in Excel. */
async function reorder(object: TableObject, sort: SortExtras): Promise<void> {
  const { engine } = object.book;
  const { sheet, table } = placed(object);
  const body = bodyOf(table);
  requireAllowed(sheet, 'allowSort');
  requireWritable(sheet, body);
  await engine.calculate();
  const hidden = new Set(sheetExtras(sheet).filteredRows ?? []);
  const rows = Array.from({ length: body.rows }, (_, index) => body.row + index);
  const shown = rows.filter((row) => !hidden.has(row));
  const valueAt = (row: number, column: number): CellValue =>
    cellValue(rawCell(sheet, row, body.column + column));
  const sorted = [...shown].sort(sorter(sort, valueAt));
  const sources = new Map(shown.map((row, index) => [row, sorted[index] ?? row]));
  const patch: CellPatch = {};
  eachCell(body, (row, column) => {
    const from = sources.get(row) ?? row;
    if (from === row) return;
    const formula = cellFormula(engine, sheet, from, column);
    const cell = rawCell(sheet, from, column);
    const content =
      formula === null
        ? { v: cell?.v ?? null, t: cell?.t ?? null, p: cell?.p ?? null }
        : { f: moveFormula(engine, formula, 0, row - from) };
    const own = sheet.getComposedCellStyleByCellData(row, column, rawCell(sheet, row, column));
    const look = sheet.getComposedCellStyleByCellData(from, column, cell);
    (patch[row] ??= {})[column] = {
      ...{ ...EMPTY, ...content, custom: cell?.custom ?? null },
      s: { ...NO_STYLE, ...look, bd: own.bd ?? null },
    } as ICellData;
  });
  patchCells(engine, object.sheetId, patch);
}

const sortOf = (object: TableObject): SortExtras | undefined => extrasOf(object).sort;

/** How a table was sorted last; by values, not by colours and icons. */
export const tableSort = objectType<TableObject>({
  properties: {
    Fields: readOnly((object) =>
      (sortOf(object)?.keys ?? []).map(({ column, isDescending }) => ({
        ...{ key: column, ascending: !isDescending, sortOn: 'Value', dataOption: 'Normal' },
      })),
    ),
    MatchCase: readOnly((object) => sortOf(object)?.matchCase ?? false),
    Method: readOnly((object) => sortOf(object)?.method ?? 'PinYin'),
  },
  methods: {
    Apply: apply,
    Clear: (object) => change(object, { sort: undefined }),
    Reapply: (object) => {
      const sort = sortOf(object);
      return sort === undefined ? undefined : reorder(object, sort);
    },
  },
});
