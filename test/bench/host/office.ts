import { summaryActions } from '../../../src/actions/summary';
import { optionalPages } from '../../../src/sheets/kinds';
import { openWorkbook } from '../../../src/host/node';
import { readWorkbook } from '../../../src/host/xlsx';
import type { Period } from '../../../src/plan/period';
import type { Plan } from '../../../src/plan/types';
import { timed, type Time } from './clock';

export interface SummaryRun {
  readonly sheets: number;
  /** From the action to its report. */
  readonly written: Time;
  /** What was left to be calculated then. */
  readonly calculated: Time;
}

/** Has the real client write every page of a period's summary, into a workbook that has none. */
export async function writeSummary(
  bytes: Uint8Array,
  plan: Plan,
  period: Period,
): Promise<SummaryRun> {
  const book = await openWorkbook({ snapshot: await readWorkbook(bytes, '工作年') });
  try {
    await book.engine.calculate();
    const choice = { pages: optionalPages, districts: plan.districts.map(({ id }) => id) };
    let sheets = 0;
    const written = await timed(async () => {
      const report = await summaryActions.createSummary(period, choice, 'refuse');
      sheets = report.written.length;
    });
    return { sheets, written, calculated: await timed(() => book.engine.calculate()) };
  } finally {
    await book.host.idle();
    book.dispose();
  }
}
