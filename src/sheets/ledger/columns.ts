import type { LedgerColumn } from '../../plan/types';

/** The number format of a ledger's column. Codes are text, or Excel would make numbers of them. */
export function formatOf({ type }: Pick<LedgerColumn, 'type'>): string {
  return type === 'date' ? 'yyyy-mm-dd' : type === 'amount' ? '#,##0.##########' : '@';
}

/** In points. */
const WIDTHS: Readonly<Record<LedgerColumn['type'], number>> = {
  organisation: 190,
  uscc: 140,
  patent: 116,
  date: 80,
  amount: 90,
  text: 130,
  person: 70,
  choice: 80,
};

export const widthOf = ({ type, heading }: Pick<LedgerColumn, 'type' | 'heading'>): number =>
  Math.max(WIDTHS[type], heading.length * 12 + 12);
