import { measuresOf } from '../../plan/measures';
import type { IsoDate, Plan } from '../../plan/types';
import type { Adjustment } from '../../progress/adjustments';
import { blockCell, type BlockMap } from '../blocks/blockMap';
import { formulaCell } from '../formulas/text';
import type { LayoutCell } from '../layout/layout';
import { put } from '../layout/look';
import { entryFormulas } from './entryFormulas';
import { columns, FIRST_ROW, hidden } from './places';

/** One row: its formulas, and the adjustment that is known already. */
export function fillEntry(
  plan: Plan,
  entries: number,
  index: number,
  adjustment: Adjustment | undefined,
  cells: LayoutCell[][],
): void {
  const row = FIRST_ROW + index;
  const formulas = entryFormulas(plan, entries, row);
  put(cells, row, columns.number, index + 1);
  put(cells, row, columns.name, formulaCell(formulas.name));
  put(cells, row, columns.published, formulaCell(formulas.published));
  put(cells, row, columns.check, formulaCell(formulas.check));
  put(cells, row, hidden.districtIndex, formulaCell(formulas.districtIndex));
  put(cells, row, hidden.measureIndex, formulaCell(formulas.measureIndex));
  put(cells, row, hidden.verdict, formulaCell(formulas.verdict));
  put(cells, row, hidden.key, formulaCell(formulas.key));
  put(cells, row, hidden.active, formulaCell(formulas.active));
  if (adjustment === undefined) return;
  const district = plan.districts.find(({ id }) => id === adjustment.district);
  put(cells, row, columns.district, district?.name ?? adjustment.district);
  put(cells, row, columns.measure, { text: adjustment.measure });
  put(cells, row, columns.adjusted, adjustment.target);
  put(cells, row, columns.reason, { text: adjustment.reason });
  put(cells, row, columns.date, serialOf(adjustment.date));
}

/** The hidden lists that the rows look their measure and district up in. */
export function fillLists(
  plan: Plan,
  name: string,
  targets: BlockMap,
  cells: LayoutCell[][],
): void {
  measuresOf(plan).forEach((measure, index) => {
    const row = FIRST_ROW + index;
    put(cells, row, hidden.ids, { text: measure.id });
    put(cells, row, hidden.names, { text: measure.name });
    put(cells, row, hidden.decimals, measure.quantity.decimals);
    put(cells, row, hidden.most, measure.quantity.most ?? 1e15);
    plan.districts.forEach(({ id }, column) => {
      const cell = blockCell(targets, measure.id, id, name);
      put(cells, row, hidden.targets + column, { formula: `=${cell}` });
    });
  });
  plan.districts.forEach((district, index) =>
    put(cells, FIRST_ROW + index, hidden.districtNames, { text: district.name }),
  );
}

/** Excel's number of a day after February 1900. */
function serialOf(date: IsoDate): number {
  return Math.round((Date.parse(`${date}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);
}
