import type { Period } from '../../plan/period';
import { inWorkbook } from '../../workbook/run';
import type { RunOptions } from '../types';
import { correctFigure } from './correct';
import { readGathering, type LedgersWanted } from './readContext';
import { writeGathering } from './writeGathering';
import type { GatherContext } from './types';

/** What gathering needs to know of the workbook. One request; with ledgers two, or more for very long ones. */
export function readContext(
  period: Period,
  options: RunOptions & LedgersWanted = {},
): Promise<GatherContext> {
  return inWorkbook(
    options,
    async (session) => (await readGathering(session, period, options)).context,
  );
}

/** Everything about gathering that touches the workbook; each rejects with a `WorkbookError` and nothing else. */
export const gatherActions = { readContext, writeGathering, correctFigure };

export type GatherActions = typeof gatherActions;
