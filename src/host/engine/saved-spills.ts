import { isError } from '../calc/model/values';
import type { SpillExtras } from '../snapshot';
import { formatArea } from './address';
import { lastColumn, lastRow } from './area';
import type { Spill, Spilled } from './parts';
import type { IWorkbookData } from './univer';

interface Spilling {
  spilledAt(sheetId: string, row: number, column: number): Spilled | null;
  spillsOn(sheetId: string): readonly Spill[];
}

/** A snapshot that also says what cells show of the results of others, which Univer keeps beside it. */
export function withSpills(engine: Spilling, snapshot: IWorkbookData): IWorkbookData {
  const sheets = Object.entries(snapshot.sheets).map(([id, sheet]) => {
    const found = engine.spillsOn(id);
    if (found.length === 0 && sheet.custom?.['spills'] === undefined) return [id, sheet] as const;
    const spills = found.length === 0 ? undefined : found.map((spill) => saved(engine, id, spill));
    return [id, { ...sheet, custom: { ...sheet.custom, spills } }] as const;
  });
  return { ...snapshot, sheets: Object.fromEntries(sheets) };
}

function saved(engine: Spilling, sheetId: string, area: Spill): SpillExtras {
  const values: (string | number | boolean)[][] = [];
  for (let row = area.row; row <= lastRow(area); row++) {
    const cells: (string | number | boolean)[] = [];
    for (let column = area.column; column <= lastColumn(area); column++) {
      const value = engine.spilledAt(sheetId, row, column)?.value ?? 0;
      cells.push(isError(value) ? value.text : value);
    }
    values.push(cells);
  }
  return { area: formatArea(area), values };
}
