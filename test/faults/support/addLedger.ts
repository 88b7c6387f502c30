import type { Ledger, Plan } from '../../../src/plan/types';
import { blockNames } from '../../../src/sheets/blocks/names';
import { keptTable } from '../../../src/sheets/ledger/kept/keptTable';

/** A 台账 without lines, as it is left once all its files were taken back. */
export function addLedger(plan: Plan, ledger: Ledger): Promise<void> {
  const titles = Object.values(keptTable(ledger, plan.year).columns).map(({ title }) => title);
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('台账');
    const range = sheet.getRangeByIndexes(0, 0, 1, titles.length);
    range.values = [titles];
    context.workbook.names.add(blockNames.ledger(plan.year, ledger.id), range);
    await context.sync();
  });
}
