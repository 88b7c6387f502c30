import { yearOf, type Period } from '../../plan/period';
import { blockNames } from '../../sheets/blocks/names';
import { readAgain } from '../../workbook/check/readForCheck';
import { WorkbookError } from '../../workbook/errors';
import { inWorkbook } from '../../workbook/run';
import { wholeIn } from '../../year/whole';
import { planOf } from '../keptPlan';
import type { RunOptions } from '../types';
import { yearBlocks } from '../year/yearBlocks';
import { placeOf, yearIn } from '../year/yearIn';
import type { WholeFigures } from './types';

/**
 * The whole's figures of a period, for a superior office's template. Nothing is written. One request.
 * @throws WorkbookError `targetMissing`, `periodMissing`, `planUnreadable`, `blockDamaged` …
 */
export function readWhole(period: Period, options: RunOptions = {}): Promise<WholeFigures> {
  return inWorkbook(options, async (session) => {
    const facts = [blockNames.actual(period)];
    const reading = await readAgain(session, { values: yearBlocks(period), facts });
    const plan = planOf(reading, yearOf(period));
    const read = yearIn(plan, reading);
    placeOf(read, period);
    const figures = wholeIn(read.year, period);
    if (figures === null) throw new WorkbookError({ code: 'periodMissing', period });
    return { plan, period, figures };
  });
}

export const superiorActions = { readWhole };

export type SuperiorActions = typeof superiorActions;
