import { leadsOutside } from './externalLink';
import type { Cell, FigureWarning } from './reading';

/** Doubts about where a result comes from: from another file, which nobody here can look into, or from earlier on. */
export function ofFormula(cell: Cell): readonly FigureWarning[] {
  const { formula } = cell;
  if (typeof formula !== 'string') return [];
  const warnings: FigureWarning[] = [];
  if (cell.isLinked ?? leadsOutside(formula)) warnings.push({ code: 'externalLink' });
  if (cell.isStale === true) warnings.push({ code: 'notCalculated' });
  return warnings;
}
