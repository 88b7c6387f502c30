import { asSeen } from '../../figures/numberText';
import { measuresOf } from '../../plan/measures';
import { isToFill, isWorkedOut } from '../../plan/source';
import type { Plan } from '../../plan/types';
import { sameContent } from '../../sheets/journal/content';
import { columnOf, rowOf } from '../../sheets/blocks/blockMap';
import { periodBlock } from '../../sheets/period/periodBody';
import { contentAt } from '../../workbook/revise/readForRevision';
import { isNothing, keptContent } from './keptContent';
import type { Carried, SheetRevision } from './sheetRevision';
import type { DroppedFigure } from './types';

/**
 * Lays entries made under one plan into the sheet of the next: units go by their ids, measures by their keys.
 *
 * @param anew tabs that are laid out anew, in small letters
 */
export function carriedEntries(
  former: Plan,
  next: Plan,
  sheet: SheetRevision,
  anew: ReadonlySet<string>,
): Carried {
  const { block, laid, place, before, after } = sheet;
  const { entries: month } = before;
  const { layout } = after;
  if (month === null || place === null) return { layout, figures: 0, dropped: [], frozen: 0 };
  const to = periodBlock(next, layout.name);
  const measures = new Map(measuresOf(next).map((measure) => [measure.key, measure]));
  const cells = layout.cells.map((line) => [...line]);
  const dropped: DroppedFigure[] = [];
  let [figures, frozen] = [0, 0];
  for (const measure of measuresOf(former)) {
    const is = measures.get(measure.key);
    for (const unit of former.districts) {
      const at = { row: rowOf(place, measure.id), column: columnOf(place, unit.id) };
      const said = contentAt(laid, at);
      if (isNothing(said)) continue;
      const result = block.values[at.row - block.row]?.[at.column - block.column];
      // A formula of ours gives way to the one of the new sheet.
      if (isWorkedOut(measure, unit.id) && is !== undefined && !isToFill(is, unit.id)) continue;
      // What it said in place of a figure nobody has entered.
      if (isWorkedOut(measure, unit.id) && typeof result !== 'number') continue;
      if (is === undefined || !isToFill(is, unit.id)) {
        if (sameContent(said, { value: '/' })) continue;
        dropped.push({
          ...{ period: month, row: measure.id, measure: measure.name, unit: unit.name },
          said: asSeen(result ?? ''),
        });
        continue;
      }
      // `/` where there was no target, and is one now: nothing was reported yet.
      if (sameContent(said, { value: '/' })) continue;
      const { cell, isFrozen } = keptContent(said, result ?? '', anew);
      if (isFrozen) frozen += 1;
      const line = cells[rowOf(to, is.id)];
      if (line === undefined) throw new RangeError(`no line for ${is.id}`);
      line[columnOf(to, unit.id)] = cell;
      figures += 1;
    }
  }
  return { layout: { ...layout, cells }, figures, dropped, frozen };
}
