import type { CellValue } from '../../figures/types';
import { NATURES } from './kindWords';
import { number } from './planJson';
import type { DraftCell } from './placeOf';
import type { DraftReading } from './readPlanDraft';

/**
 * Targets of shares that are below 1: Excel keeps a typed 75% as 0.75, and the cell does not tell which of the two was
 * meant.
 */
export function lowShares({ lines, units }: DraftReading): DraftCell[] {
  return lines.flatMap(({ row, leading, targets }) => {
    // As `isShare` of a plan: a ratio from 0 to 100.
    const isShare =
      leading.nature === NATURES.ratio &&
      number(leading.least) === 0 &&
      number(leading.most) === 100;
    if (!isShare) return [];
    return units.flatMap(({ column }, at) => (isLow(targets[at] ?? null) ? [{ row, column }] : []));
  });
}

const isLow = (cell: CellValue): boolean => {
  const value = number(cell);
  return typeof value === 'number' && value > 0 && value < 1;
};
