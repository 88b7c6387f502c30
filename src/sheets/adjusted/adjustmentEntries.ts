import { measuresOf } from '../../plan/measures';
import type { Plan } from '../../plan/types';
import { leastTarget } from '../../progress/adjustments';
import { blockCell, type BlockMap } from '../blocks/blockMap';
import { formulaCell } from '../formulas/text';
import type { LayoutCell } from '../layout/layout';
import { put } from '../layout/look';
import { entryFormulas } from './entryFormulas';
import { FIRST_ROW, hidden } from './places';
import { districtKeyList, measureKeyList } from './spellings';

/** Beyond every number that a cell may hold here. */
const NO_BOUND = 1e15;

/** What stands hidden beside an entry: the words typed into it as numbers of the plan's lists. */
export function fillHidden(
  plan: Plan,
  entries: number,
  index: number,
  cells: LayoutCell[][],
): void {
  const row = FIRST_ROW + index;
  const formulas = entryFormulas(plan, entries, row);
  put(cells, row, hidden.districtSpelling, formulaCell(formulas.districtSpelling));
  put(cells, row, hidden.measureSpelling, formulaCell(formulas.measureSpelling));
  put(cells, row, hidden.districtIndex, formulaCell(formulas.districtIndex));
  put(cells, row, hidden.measureIndex, formulaCell(formulas.measureIndex));
  put(cells, row, hidden.verdict, formulaCell(formulas.verdict));
  put(cells, row, hidden.key, formulaCell(formulas.key));
  put(cells, row, hidden.active, formulaCell(formulas.active));
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
    put(cells, row, hidden.least, leastTarget(measure) ?? -NO_BOUND);
    put(cells, row, hidden.most, measure.quantity.most ?? NO_BOUND);
    plan.districts.forEach(({ id }, column) => {
      const cell = blockCell(targets, measure.id, id, name);
      put(cells, row, hidden.targets + column, { formula: `=${cell}` });
    });
  });
  const lists = [
    [districtKeyList(plan), hidden.districtKeys, hidden.districtNumbers],
    [measureKeyList(plan), hidden.measureKeys, hidden.measureNumbers],
  ] as const;
  for (const [keys, texts, numbers] of lists) {
    [...keys].forEach(([key, number], index) => {
      put(cells, FIRST_ROW + index, texts, { text: key });
      put(cells, FIRST_ROW + index, numbers, number);
    });
  }
}
