import { asSeen } from '../../figures/numberText';
import { measuresOf } from '../../plan/measures';
import { isToFill, isWorkedOut } from '../../plan/source';
import type { Plan } from '../../plan/types';
import { sameContent, type Content } from '../../sheets/journal/content';
import { columnOf, rowOf } from '../../sheets/blocks/blockMap';
import type { LayoutCell, SheetLayout } from '../../sheets/layout/layout';
import { periodBlock } from '../../sheets/period/periodBody';
import { contentAt } from '../../workbook/revise/readForRevision';
import type { SheetRevision } from './sheetRevision';
import type { DroppedFigure } from './types';

/** What was entered for a month, by where the revised plan puts it. */
export interface Carried {
  readonly layout: SheetLayout;
  readonly figures: number;
  readonly dropped: readonly DroppedFigure[];
  readonly frozen: number;
}

/**
 * Lays entries made under one plan into the sheet of the next: units go by their ids, measures by their keys.
 */
export function carried(former: Plan, next: Plan, sheet: SheetRevision): Carried {
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
      const keeps = !('formula' in said) || !refersToOwnSheet(said.formula);
      if (!keeps) frozen += 1;
      const line = cells[rowOf(to, is.id)];
      if (line === undefined) throw new RangeError(`no line for ${is.id}`);
      line[columnOf(to, unit.id)] = cellOf(keeps ? said : { value: result ?? '' });
      figures += 1;
    }
  }
  return { layout: { ...layout, cells }, figures, dropped, frozen };
}

const isNothing = (said: Content): boolean => 'value' in said && (said.value ?? '') === '';

/** Its rows stand elsewhere on the new sheet: a reference without a sheet's name would lead to others. */
function refersToOwnSheet(formula: string): boolean {
  const others = formula
    .replace(/"(?:[^"]|"")*"/g, '')
    .replace(
      /(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?/giu,
      '',
    );
  return /\$?\b[A-Z]{1,3}\$?\d+\b/i.test(others);
}

function cellOf(content: Content): LayoutCell {
  if ('formula' in content) return { formula: content.formula };
  const { value } = content;
  if (typeof value === 'number') return value;
  return value === null || value === '' ? null : { text: String(value) };
}
