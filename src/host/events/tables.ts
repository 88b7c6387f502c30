import { formatArea } from '../engine/address';
import { fromRange, intersection, type Area, type UniverRange } from '../engine/area';
import type { Engine } from '../engine/engine';
import { areaOf, tablesOf } from '../engine/tables/tables';
import { EventType, type Happening } from './subscriptions';

/** Univer's operation that selects cells. */
export const SELECT = 'sheet.operation.set-selections';

export interface SelectionParams {
  readonly subUnitId: string;
  readonly selections: readonly { readonly range: UniverRange }[];
}

/** What an edit of cells is to the tables that it meets; `more` for a single cell. */
export function changedTables(
  engine: Engine,
  sheetId: string,
  area: Area,
  more: object,
): Happening[] {
  return meeting(engine, sheetId, area).map(({ tableId, common }) => ({
    ...{ type: EventType.TableChanged, sheetId, tableId },
    body: { changeType: 'RangeEdited', source: 'Local', address: formatArea(common), ...more },
  }));
}

/** Tells each selection to the tables that it lies in, and to those that it leaves. */
export function selectedTables(engine: Engine): (params: SelectionParams) => Happening[] {
  let inside: readonly { readonly sheetId: string; readonly tableId: string }[] = [];
  return ({ subUnitId: sheetId, selections }) => {
    const range = selections.at(-1)?.range;
    if (range === undefined) return [];
    const met = meeting(engine, sheetId, fromRange(range));
    const left = inside.filter((table) => !met.some(({ tableId }) => tableId === table.tableId));
    inside = met.map(({ tableId }) => ({ sheetId, tableId }));
    const type = EventType.TableSelectionChanged;
    return [
      ...left.map((table) => ({ type, ...table, body: { isInsideTable: false, address: '' } })),
      ...met.map(({ tableId, common }) => ({
        ...{ type, sheetId, tableId },
        body: { isInsideTable: true, address: formatArea(common) },
      })),
    ];
  };
}

const meeting = (engine: Engine, sheetId: string, area: Area) => {
  // Univer selects cells also while one workbook takes the place of another.
  const sheet = engine.openWorkbook?.getSheetBySheetId(sheetId);
  const tables = sheet ? tablesOf(sheet) : [];
  return tables.flatMap((table) => {
    const common = intersection(areaOf(table), area);
    return common === null ? [] : [{ tableId: String(table.id), common }];
  });
};
