import { bounding, intersection, type Area } from '../engine/area';
import { eachFilled } from '../engine/cells';
import { Extent } from '../engine/extent';
import { mergesIn } from '../engine/protection';
import type { ICellData, Worksheet } from '../engine/univer';
import { sheetOf, type SheetObject } from './book';

const hasValue = (cell: ICellData): boolean =>
  (cell.v !== undefined && cell.v !== null) ||
  Boolean(cell.f) ||
  Boolean(cell.si) ||
  Boolean(cell.p);

/** The smallest area with everything in it: values and formulas, and looks too unless only values count. */
function usedArea(sheet: Worksheet, within: Area, valuesOnly: boolean): Area | null {
  const extent = new Extent();
  eachFilled(sheet, within, (cell, row, column) => {
    if (hasValue(cell) || (!valuesOnly && Boolean(cell.s))) extent.add(row, column);
  });
  const merged = valuesOnly ? [] : mergesIn(sheet, within);
  return around([...(extent.area === null ? [] : [extent.area]), ...merged]);
}

const around = (areas: readonly Area[]): Area | null =>
  areas.reduce<Area | null>((all, area) => (all === null ? area : bounding(all, area)), null);

/** The same, with the cells that results of formulas beside them fill. */
export async function usedOf(
  object: SheetObject,
  within: Area,
  valuesOnly: boolean,
): Promise<Area | null> {
  const { engine } = object.book;
  await engine.calculate();
  const filled = engine
    .spillsOn(object.sheetId)
    .flatMap((spill) => intersection(spill, within) ?? []);
  const own = usedArea(sheetOf(object), within, valuesOnly);
  return around([...(own === null ? [] : [own]), ...filled]);
}
