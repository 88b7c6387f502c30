import type { LedgerFinding } from '../../../ledgers/finding';
import { ledgerText } from '../../../messages';
import { ledgers as words } from '../../../messages/zh-CN/ledgers';
import type { Plan } from '../../../plan/types';
import { ledgerTabs } from '../../../sheets/ledger/sent/labels';
import type { LedgerContent } from '../../../sheets/ledger/sent/ledgerSheet';
import { placeOnSheet } from '../../../sheets/ledger/sent/grid';
import type { Fault } from '../../../sheets/returnSlip/fault';
import type { LedgerDraft } from './draft';

/** What goes back to a unit of its ledgers. */
export interface ReturnedLedgers {
  /** By ledger: its rows as they were sent, each with what is wrong with it. */
  readonly rows: ReadonlyMap<string, LedgerContent['rows']>;
  readonly faults: readonly Fault[];
}

/** So many rows of a ledger are listed one by one; the others are marked in its sheet. */
const LISTED = 50;

/** The rows go back in the order they came in, from the first row of the sheet on. */
export function returnedLedgers(plan: Plan, drafts: readonly LedgerDraft[]): ReturnedLedgers {
  const filled = drafts.filter(({ comparison }) => comparison !== null);
  const tabs = ledgerTabs(filled.map(({ ledger }) => ledger));
  const rows = new Map<string, LedgerContent['rows']>();
  const faults: Fault[] = [];
  filled.forEach(({ ledger, sent, findings }, index) => {
    const places = new Map(sent.rows.map(({ at }, row) => [at, row]));
    const notes = new Map<number, string>();
    const columnOf = (key: string): number => ledger.columns.findIndex((each) => each.key === key);
    const said = (finding: LedgerFinding) => ledgerText(words, plan, finding, sent.columns);
    for (const finding of findings) {
      if (finding.at === null) continue;
      const { what, mend } = said(finding);
      notes.set(finding.at, `${notes.get(finding.at) ?? ''}${what}${mend}`);
    }
    rows.set(
      ledger.id,
      sent.rows.map(({ at, values }) => {
        const note = notes.get(at);
        return note === undefined ? { values } : { values, note };
      }),
    );
    for (const finding of findings.slice(0, LISTED)) {
      const { what, mend } = said(finding);
      const row = finding.at === null ? undefined : places.get(finding.at);
      const column = finding.column === null ? 0 : columnOf(finding.column);
      const cell = row === undefined ? 'A1' : placeOnSheet(row, column);
      const place = {
        sheet: tabs[index] ?? ledger.title,
        cell,
        item: words.where(ledger.title, ''),
      };
      faults.push({ severity: finding.severity, measure: null, place, what, mend });
    }
  });
  return { rows, faults };
}
