import type { Measure } from '../../plan/types';
import { WHOLE, type Column } from '../../plan/column';
import { isCumulative } from '../../plan/kinds';
import { grownOf } from '../../plan/source';
import { blockCell, blockRow } from '../blocks/blockMap';
import type { CellRef } from '../layout/address';
import { statusWord } from '../formulas/completion';
import { change, forecast, gap, neededPerMonth } from '../formulas/pace';
import { shownCell, shownEntry, shownGrowth } from '../formulas/shown';
import { fromRow } from '../formulas/rowId';
import { quoted, type Expression } from '../formulas/text';
import type { SummarySources } from './sources';
import type { MeasureTable, Workings } from './workings';

/** A cell of one of 测算's tables with a row a measure. */
export function measureFormula(
  table: MeasureTable,
  measure: Measure,
  column: Column,
  workings: Workings,
  sources: SummarySources,
): Expression {
  const here = workings.sheet;
  const target = blockCell(sources.targets, measure.id, column, here);
  // Taken over once, with what is wrong with it; all else refers to that.
  const actual = workings.measure('actual', measure.id, column, here);
  const completion = blockCell(sources.completion, measure.id, column, here);
  const months = workings.months(here);
  const pace = { target, actual, completion, months };
  switch (table) {
    case 'actual': {
      const entry = blockCell(sources.actuals, measure.id, column, here);
      const shown = shownFigure(measure, column, entry);
      return fromRow(sources.actuals, measure.id, here, shown);
    }
    case 'status':
      return statusWord(measure, completion, target, actual, isCumulative(measure) ? months : null);
    case 'gap':
      return gap(measure, pace, workings.timeProgress(here));
    case 'forecast':
      return forecast(measure, pace);
    case 'needed':
      return neededPerMonth(measure, pace);
    case 'change': {
      const before = sources.previous?.actuals.get(column);
      if (before === undefined) return quoted('—');
      const then = blockCell(before, measure.id, column, here);
      const units =
        column === WHOLE
          ? {
              now: blockRow(sources.actuals, measure.id, here),
              before: blockRow(before, measure.id, here),
            }
          : null;
      return fromRow(before, measure.id, here, change(measure, actual, then, units));
    }
  }
}

/** The whole, and growth, may say a word in place of a number. */
function shownFigure(measure: Measure, column: Column, entry: CellRef): Expression {
  if (column === WHOLE) return shownCell(entry);
  return grownOf(measure) === null ? shownEntry(entry) : shownGrowth(entry);
}
