import type { Period } from '../../plan/period';
import { inWorkbook } from '../../workbook/run';
import type { RunOptions } from '../types';
import { correctFigure } from './correct';
import { readGathering } from './readContext';
import { writeGathering } from './writeGathering';
import type { GatherContext } from './types';

/** What gathering needs to know of the workbook. One request. */
export function readContext(period: Period, options: RunOptions = {}): Promise<GatherContext> {
  return inWorkbook(options, async (session) => (await readGathering(session, period)).context);
}

/** Everything about gathering that touches the workbook; each rejects with a `WorkbookError` and nothing else. */
export const gatherActions = { readContext, writeGathering, correctFigure };

export type GatherActions = typeof gatherActions;
