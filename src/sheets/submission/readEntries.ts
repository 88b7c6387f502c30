import type { Cell, PairMeasures, ReadContext, FigureReading } from '../../figures/reading';
import { readFigure } from '../../figures/readFigure';
import { readHalves, readPair, splitPair } from '../../figures/readPair';
import { isWorkedOut } from '../../plan/source';
import type { DistrictId, Measure, MeasureId, Plan } from '../../plan/types';
import { pairContext } from './pairContext';

/** What each cell that a district types into says, and each with `/`. `cellOf` gives the cell as the file holds it. */
export function readEntries(
  plan: Plan,
  district: DistrictId,
  date1904: boolean,
  cellOf: (measure: MeasureId) => Cell,
): Record<MeasureId, FigureReading> {
  const entries: Record<MeasureId, FigureReading> = {};
  for (const { measures } of plan.indicators) {
    const [left, right] = measures;
    if (isWorkedOut(left, district)) continue;
    const context: ReadContext = { date1904, year: plan.year, ...planCell(left, district) };
    const pair = right === undefined ? undefined : pairContext(plan, left, district).pair;
    if (pair === undefined || right === undefined) {
      entries[left.id] = readFigure(cellOf(left.id), left, context);
      continue;
    }
    const [a, b] = readBoth([cellOf(left.id), cellOf(right.id)], pair, context);
    entries[left.id] = a;
    entries[right.id] = b;
  }
  return entries;
}

/** What the plan has in the cell that is typed into. */
export function planCell(
  measure: Measure,
  district: DistrictId,
): Pick<ReadContext, 'planCell' | 'target'> {
  const target = measure.targets[district];
  return target?.kind === 'number'
    ? { planCell: 'target', target: target.value }
    : { planCell: 'notApplicable' };
}

/** Both halves; a whole pair typed into one of the two cells is read, or refused, once. */
function readBoth(
  cells: readonly [Cell, Cell],
  pair: PairMeasures,
  context: ReadContext,
): readonly [FigureReading, FigureReading] {
  const only = onlyFilled(cells);
  if (only !== null) {
    const whole = readPair(only, pair, context);
    const isPair = whole.ok
      ? whole.figures.every(({ kind }) => kind === 'number')
      : looksWhole(only) && whole.candidates.some(({ kind }) => kind === 'pair');
    if (isPair) return splitPair(whole);
  }
  return readHalves(cells, pair, context);
}

/** The one cell of the two that holds something; null when both do, or neither. */
function onlyFilled([left, right]: readonly [Cell, Cell]): Cell | null {
  const [isLeft, isRight] = [isFilled(left), isFilled(right)];
  if (isLeft === isRight)
    return isLeft && left.value === right.value && looksWhole(left) ? left : null;
  return isLeft ? left : right;
}

function isFilled({ value }: Cell): boolean {
  return value !== null && String(value).trim() !== '';
}

/** A bare number is one half, however it came about; text and dates may be both. */
function looksWhole({ value, type, numberFormat }: Cell): boolean {
  return typeof value === 'string' || type === 'date' || (numberFormat ?? 0) !== 0;
}
