import type { TableExtras } from '../../snapshot';
import { intersection, type Area } from '../area';
import type { Engine } from '../engine';
import { sheetExtras } from '../extras';
import { shiftedArea, type Shift } from '../shift';
import { areaOf, freeTitle, inArea, putTables } from './tables';

/**
 * Tables follow their cells, and go where all of them are deleted.
 *
 * @param band the lines across, where only part of the sheet's cells moves
 * @param stem of the title of a column that came in between
 */
export function shiftTables(engine: Engine, shift: Shift, stem: string, band?: Area): void {
  const sheet = engine.sheet(shift.sheetId);
  const tables = sheet && sheetExtras(sheet).tables;
  if (!sheet || !tables) return;
  const moved = tables.flatMap((table): TableExtras[] => {
    const area = areaOf(table);
    if (band !== undefined && intersection(area, band) === null) return [table];
    const found = shiftedArea(area, shift);
    if (found === null) return [];
    if (shift.axis === 'row') return [{ ...table, ...inArea(found) }];
    return [{ ...withColumns(table, area, shift, stem), ...inArea(found) }];
  });
  putTables(engine, sheet, moved);
}

function withColumns(
  table: TableExtras,
  area: Area,
  { at, count }: Shift,
  stem: string,
): TableExtras {
  const place = at - area.column;
  if (count < 0) {
    const isGone = (index: number): boolean => index >= place && index < place - count;
    return { ...table, columns: table.columns.filter((_, index) => !isGone(index)) };
  }
  if (place <= 0 || place >= area.columns) return table;
  const columns = [...table.columns];
  const known = table.columns.map(({ name }) => name);
  for (let added = 0; added < count; added++) {
    const name = freeTitle(stem, known);
    known.push(name);
    const id = Math.max(0, ...columns.map((column) => column.id)) + 1;
    columns.splice(place + added, 0, { id, name });
  }
  return { ...table, columns };
}
