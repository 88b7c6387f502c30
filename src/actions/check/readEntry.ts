import {
  NOT_APPLICABLE,
  numberCandidate,
  refuse,
  type Cell,
  type ReadContext,
  type FigureReading,
} from '../../figures/reading';
import { NOISE } from '../../figures/plainNumber';
import { readFigure } from '../../figures/readFigure';
import type { DistrictId, Measure, Plan } from '../../plan/types';
import { pairContext } from '../../sheets/submission/pairContext';
import type { CellFacts } from '../../workbook/check/cells';

/**
 * What an entry cell of the open workbook says. Unlike a file's, it is also computed with by the formulas of its
 * sheet: what only a reader understands (`1,234件`, 75 % as 0.75) is refused, with the plain figure to take.
 */
export function readEntry(
  facts: CellFacts,
  plan: Plan,
  measure: Measure,
  district: DistrictId,
): FigureReading {
  const reading = readFigure(asCell(facts), measure, entryContext(plan, measure, district));
  if (!reading.ok) return reading;
  const { figure } = reading;
  if (figure.kind === 'number' && !isSame(facts.value, figure.value)) {
    return refuse('notPlain', facts.text, numberCandidate(figure.value));
  }
  return figure.kind === 'notApplicable' && facts.value !== '/'
    ? refuse('notPlain', facts.text, NOT_APPLICABLE)
    : reading;
}

function isSame(value: CellFacts['value'], figure: number): boolean {
  return typeof value === 'number' && Math.abs(value - figure) < NOISE;
}

/** What the plan tells of the cell that is read. */
export function entryContext(plan: Plan, measure: Measure, district: DistrictId): ReadContext {
  const target = measure.targets[district];
  return {
    year: plan.year,
    ...pairContext(plan, measure, district),
    ...(target?.kind === 'number'
      ? { planCell: 'target', target: target.value }
      : { planCell: 'notApplicable' }),
  };
}

export function asCell({ value, formula, numberFormat, isError }: CellFacts): Cell {
  return {
    value,
    numberFormat,
    ...(formula !== null && { formula }),
    ...(isError && { type: 'error' }),
  };
}
