import { measuresOf } from '../../../src/plan/measures';
import { isWorkedOut } from '../../../src/plan/source';
import type { Plan } from '../../../src/plan/types';
import type { BlockMap } from '../../../src/sheets/blocks/blockMap';
import type { SheetLayout } from '../../../src/sheets/layout/layout';
import type { FilledPeriod } from './scenario';

/** A period's sheet with what was typed into it. */
export function withContents(
  plan: Plan,
  { contents }: FilledPeriod,
  layout: SheetLayout,
  block: BlockMap,
): SheetLayout {
  const cells = layout.cells.map((row) => [...row]);
  for (const measure of measuresOf(plan)) {
    const { id } = measure;
    for (const district of plan.districts) {
      if (isWorkedOut(measure, district.id)) continue;
      const value = contents[id]?.[district.id] ?? null;
      const row = cells[block.rows.get(id) ?? -1]!;
      row[block.columns.get(district.id) ?? -1] =
        typeof value === 'number' || value === null ? value : { text: String(value) };
    }
  }
  return { ...layout, cells };
}
