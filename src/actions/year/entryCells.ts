import { cellKey, type CellKey } from '../../plan/cellKey';
import { measuresOf } from '../../plan/measures';
import type { Period } from '../../plan/period';
import type { Plan } from '../../plan/types';
import type { LastYearFigures } from '../../progress/lastYearFigures';
import type { BlockMap } from '../../sheets/blocks/blockMap';
import { sheetEntries } from '../../sheets/period/sheetEntries';
import { cellIn, type CellGrid } from '../../workbook/check/cells';
import type { YearPeriod } from '../../year/types';
import { readEntry } from '../check/readEntry';
import type { ReadCell } from '../check/types';

export type EntryCells = ReadonlyMap<CellKey, ReadCell>;

/** Every entry cell of a 完成 block, read with all that it takes to know what was meant. */
export function readEntries(grid: CellGrid, block: BlockMap, plan: Plan): EntryCells {
  const cells = new Map<CellKey, ReadCell>();
  for (const measure of measuresOf(plan)) {
    for (const { id } of plan.districts) {
      const row = block.rows.get(measure.id) ?? -1;
      const facts = cellIn(grid, row, block.columns.get(id) ?? -1);
      if (facts === null) continue;
      cells.set(cellKey(measure.id, id), { facts, reading: readEntry(facts, plan, measure, id) });
    }
  }
  return cells;
}

/** A period as its cells have it by now. @param lastYear 上年同期; null: there is none */
export function periodOfCells(
  plan: Plan,
  period: Period,
  cells: EntryCells,
  lastYear: LastYearFigures | null,
): YearPeriod {
  return {
    period,
    entries: sheetEntries(plan, lastYear, (measure, unit) => {
      return cells.get(cellKey(measure, unit))?.facts.value ?? null;
    }),
    readings: (measure, unit) => cells.get(cellKey(measure, unit))?.reading,
    ...(lastYear !== null && { lastYear }),
  };
}
