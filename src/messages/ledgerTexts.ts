import type { CodeFault } from '../ledgers/codes/verdict';
import type { LedgerFault } from '../ledgers/finding';
import type { DistrictId, MeasureId } from '../plan/types';
import type { FindingText } from './findingTexts';

/** Names of what a ledger's finding speaks of. */
export interface LedgerNames {
  readonly district: (id: DistrictId) => string;
  readonly measure: (id: MeasureId) => string;
  /** Heading of the column that it is about. */
  readonly heading: string;
}

export type LedgerFaultTexts = {
  readonly [Code in LedgerFault['code']]: (
    fault: Extract<LedgerFault, { readonly code: Code }>,
    names: LedgerNames,
  ) => FindingText;
};

export type CodeFaultTexts = {
  readonly [Code in CodeFault['code']]: (
    fault: Extract<CodeFault, { readonly code: Code }>,
  ) => FindingText;
};
