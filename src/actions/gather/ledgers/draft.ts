import { figureIn } from '../../../figures/reading';
import { byUnit } from '../../../ledgers/byUnit';
import { checkLedger } from '../../../ledgers/checks';
import { compareRows, type LedgerComparison } from '../../../ledgers/compare';
import type { LedgerFinding } from '../../../ledgers/finding';
import { holdersIn } from '../../../ledgers/holders';
import { monthNumber } from '../../../ledgers/month';
import type { SentLedger } from '../../../ledgers/types';
import { ledgersOf } from '../../../plan/ledgers';
import { measuresOf } from '../../../plan/measures';
import type { DistrictId, Ledger, MeasureKey, Plan } from '../../../plan/types';
import type { Period } from '../../../plan/period';
import type { SubmittedFile } from '../submittedFile';
import type { KeptLedgers } from './kept';

/** What one unit's list of a ledger would do, and what was found of it. */
export interface LedgerDraft {
  readonly ledger: Ledger;
  readonly sent: SentLedger;
  /** Null: the sheet is blank, which says nothing; what is kept stays. */
  readonly comparison: LedgerComparison | null;
  readonly findings: readonly LedgerFinding[];
}

/** By unit, in the plan's order of ledgers. */
export type LedgerDrafts = ReadonlyMap<DistrictId, readonly LedgerDraft[]>;

/**
 * What the ledgers of the files that count would do. Units are compared with each other, with what is kept of the others, and
 * with last year.
 */
export function draftLedgers(
  { plan, period }: { readonly plan: Plan; readonly period: Period },
  files: readonly SubmittedFile[],
  kept: KeptLedgers,
): LedgerDrafts {
  const drafts = new Map<DistrictId, LedgerDraft[]>();
  const month = monthNumber(period);
  for (const ledger of ledgersOf(plan)) {
    const sent = sentIn(files, ledger);
    if (sent.size === 0) continue;
    const { reading, earlier } = kept.get(ledger.id) ?? { reading: null, earlier: [] };
    const rows = reading?.rows ?? [];
    const keptOf = byUnit(rows);
    const listed = new Map(
      [...sent].filter(([, { own }]) => !isBlank(own)).map(([unit, { own }]) => [unit, own]),
    );
    const index = holdersIn(ledger, listed, rows, earlier, month);
    for (const [district, { own, file }] of sent) {
      const comparison = compareRows(ledger, own.rows, keptOf.get(district) ?? [], month);
      const findings = checkLedger({
        ...{ plan, ledger, district, period, index, sent: own },
        comparison: isBlank(own) ? { ...comparison, gone: [] } : comparison,
        figure: (measure) => reported(plan, file, measure),
      });
      const draft = { ledger, sent: own, comparison: isBlank(own) ? null : comparison, findings };
      drafts.set(district, [...(drafts.get(district) ?? []), draft]);
    }
  }
  return drafts;
}

const isBlank = ({ rows, none }: SentLedger): boolean => rows.length === 0 && !none;

function sentIn(files: readonly SubmittedFile[], { id }: Ledger) {
  const sent = new Map<DistrictId, { readonly own: SentLedger; readonly file: SubmittedFile }>();
  for (const file of files) {
    const own = file.ledgers.find(({ ledger }) => ledger === id);
    if (own !== undefined) sent.set(file.submission.district, { own, file });
  }
  return sent;
}

function reported(plan: Plan, { submission }: SubmittedFile, key: MeasureKey): number | null {
  const measure = measuresOf(plan).find((each) => each.key === key);
  const entry = submission.entries[measure?.id ?? ''];
  const figure = entry === undefined ? null : figureIn(entry);
  return figure?.kind === 'number' ? figure.value : null;
}
