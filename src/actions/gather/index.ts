import type { Period } from '../../plan/period';
import { inWorkbook } from '../../workbook/run';
import type { RunOptions } from '../types';
import { correctFigure } from './correct';
import { readGathering } from './readContext';
import { writeGathering } from './writeGathering';
import type { GatherContext } from './types';

/**
 * What gathering needs to know of the workbook. One request; with ledgers two, or more for very long ones.
 *
 * @param ledgers ids of the ledgers that files have
 */
export function readContext(
  period: Period,
  options: RunOptions = {},
  ledgers: ReadonlySet<string> = new Set(),
): Promise<GatherContext> {
  return inWorkbook(
    options,
    async (session) => (await readGathering(session, period, { ...options, ledgers })).context,
  );
}

/** Everything about gathering that touches the workbook; each rejects with a `WorkbookError` and nothing else. */
export const gatherActions = { readContext, writeGathering, correctFigure };

export type GatherActions = typeof gatherActions;
