import type { LedgerFinding } from '../../../ledgers/finding';
import { monthBefore } from '../../../ledgers/month';
import type { LedgerValue, SentRow } from '../../../ledgers/types';
import { ledgerText } from '../../../messages';
import { ledgers as words } from '../../../messages/zh-CN/ledgers';
import type { Ledger, Plan } from '../../../plan/types';
import { own, type KeptLine } from '../../../sheets/ledger/kept/keptTable';
import type { PlacedKept } from '../../../sheets/ledger/kept/readKept';
import type { LedgerDraft } from './draft';

/** What a unit's list changes on its 台账. */
export interface LedgerLines {
  readonly added: readonly KeptLine[];
  /** Kept rows with those of their parts that change. */
  readonly edited: readonly { readonly kept: PlacedKept; readonly parts: KeptLine }[];
}

/** Where a unit's rows come from. */
export interface Origin {
  readonly plan: Plan;
  /** The unit's name. */
  readonly unit: string;
  /** The file's name. */
  readonly file: string;
  readonly month: number;
}

/** @param firstId the number of the first row that is added */
export function linesOf(
  { ledger, sent, comparison, findings }: LedgerDraft,
  { plan, unit, file, month }: Origin,
  firstId: number,
): LedgerLines {
  if (comparison === null) return { added: [], edited: [] };
  const said = checksByRow(plan, findings, sent.columns);
  const check = ({ at }: SentRow): string => said.get(at) ?? '';
  const { added, changed, back, gone, unchanged } = comparison;
  const isSaid = ({ parts }: { readonly parts: KeptLine }): boolean =>
    Object.keys(parts).length > 0;
  return {
    added: added.map((row, index) => ({
      ...{ id: firstId + index, unit, from: month, to: null, file, struck: '' },
      check: check(row),
      ...valuesAs(ledger, row.values),
    })),
    edited: [
      ...[...changed, ...back].map(({ kept, row }) => {
        const now = kept as PlacedKept;
        const from = Math.min(now.from, month);
        const parts = { ...valuesAs(ledger, row.values), check: check(row), file, from, to: null };
        return { kept: now, parts: differing(ledger, now, parts) };
      }),
      ...unchanged.map(({ kept, row }) => {
        const now = kept as PlacedKept;
        return { kept: now, parts: differing(ledger, now, { check: check(row) }) };
      }),
      ...gone.map((kept) => ({ kept: kept as PlacedKept, parts: { to: monthBefore(month) } })),
    ].filter(isSaid),
  };
}

/** Of columns that the unit's sheet has not, what is kept stays. */
const valuesAs = ({ columns }: Ledger, values: SentRow['values']): KeptLine =>
  Object.fromEntries(
    columns.flatMap(({ key }) => {
      const value = values[key];
      return value === undefined ? [] : [[own(key), value] as const];
    }),
  );

/** The parts that a kept row does not say already. */
function differing(ledger: Ledger, kept: PlacedKept, parts: KeptLine): KeptLine {
  const now: KeptLine = { ...linePart(kept), ...valuesAs(ledger, kept.values) };
  const differs = ([key, value]: [string, LedgerValue]): boolean =>
    (value ?? '') !== (now[key] ?? '');
  return Object.fromEntries(Object.entries(parts).filter(differs));
}

const linePart = ({ from, to, check, file }: PlacedKept): KeptLine => ({ from, to, check, file });

/** What was found of each row of the unit's sheet. */
function checksByRow(
  plan: Plan,
  findings: readonly LedgerFinding[],
  columns: Readonly<Record<string, string>>,
): ReadonlyMap<number, string> {
  const said = new Map<number, string>();
  for (const finding of findings) {
    if (finding.at === null) continue;
    const { what } = ledgerText(words, plan, finding, columns);
    said.set(finding.at, `${said.get(finding.at) ?? ''}${what}`);
  }
  return said;
}
