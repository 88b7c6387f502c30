import type { LedgerFinding } from '../ledgers/finding';
import { ledgerById } from '../plan/ledgers';
import { measureById } from '../plan/measures';
import type { Plan } from '../plan/types';
import type { FindingText } from './findingTexts';
import type { LedgerNames } from './ledgerTexts';
import type { ledgers } from './zh-CN/ledgers';

export type LedgerCatalogue = typeof ledgers;

export interface WordedLedgerFinding extends FindingText {
  /** The ledger and, where it is about one, the cell on the unit's sheet: 专利消零企业 B7. */
  readonly where: string;
}

/**
 * A ledger's finding in the words of one language.
 *
 * @param columns letters of the columns on the unit's sheet, by their keys
 */
export function ledgerText(
  catalogue: LedgerCatalogue,
  plan: Plan,
  { ledger: id, column, at, fault }: LedgerFinding,
  columns: Readonly<Record<string, string>> = {},
): WordedLedgerFinding {
  const ledger = ledgerById(plan, id);
  const names: LedgerNames = {
    district: (unit) => plan.districts.find((each) => each.id === unit)?.name ?? unit,
    measure: (measure) => measureById(plan, measure)?.name ?? measure,
    heading: ledger?.columns.find(({ key }) => key === column)?.heading ?? '',
  };
  // Each wording takes its own fault; TypeScript cannot tie the key to the argument.
  const word = catalogue.faults[fault.code] as (
    of: typeof fault,
    names: LedgerNames,
  ) => FindingText;
  const cell = at === null ? '' : `${column === null ? '' : (columns[column] ?? '')}${at}`;
  return { ...word(fault, names), where: catalogue.where(ledger?.title ?? id, cell) };
}
