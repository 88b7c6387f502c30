import { organisationKey } from '../organisation';
import { found, type LedgerCheck } from '../view';
import type { LedgerFinding } from '../finding';

/**
 * One code has one name, and one name one code, in all units' lists: the code decides, so another name is only a doubt.
 * Spellings that differ in width, blanks or the form of company are the same name.
 */
export const names: LedgerCheck = (view) => {
  const { ledger, sent, index } = view;
  const name = ledger.columns.find(({ type }) => type === 'organisation');
  const code = ledger.columns.find(({ type }) => type === 'uscc');
  if (name === undefined || code === undefined) return [];
  return sent.rows.flatMap(({ at, values, faults }): LedgerFinding[] => {
    const [own, number] = [values[name.key], values[code.key]];
    if (typeof own !== 'string' || typeof number !== 'string') return [];
    if (faults[code.key] !== undefined) return [];
    const key = organisationKey(own);
    const other = [...index.names(code.key, number)].find(([name]) => name !== key)?.[1];
    // Of two rows the later one is asked about.
    if (other === undefined || isBefore({ district: view.district, at }, other)) return [];
    const first = { district: other.district, at: other.at };
    const fault = { code: 'nameDiffers', found: own, other: other.name, first } as const;
    return [found(view, 'warning', fault, at, name.key)];
  });

  function isBefore(
    a: { readonly district: string; readonly at: number },
    b: { readonly district: string; readonly at: number | null },
  ): boolean {
    return a.district === b.district && b.at !== null && a.at < b.at;
  }
};
