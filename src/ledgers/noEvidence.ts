import { normalise } from '../figures/normalise';
import type { Ledger } from '../plan/types';
import type { NoEvidence, SentRow } from './types';

const WORDS = '(?:本?[页月期年]?(?:合计|总计|小计|共计|累计|总数))';
/** 合计, 合计（万元）, 合计：12户, 共12户; no organisation is called that. */
const TOTAL = new RegExp(
  `^(?:${WORDS}(?:\\(.*\\))?:?|${WORDS}:?\\d+\\D{0,3}|共\\d+\\D{1,3}|(?:sub|grand)?total:?)$`,
  'iu',
);

/** Why a line is none of the ledger's rows, though it is not blank; null: it is one. */
export function noEvidence(
  { columns }: Pick<Ledger, 'columns'>,
  { values, faults }: Pick<SentRow, 'values' | 'faults'>,
): NoEvidence['kind'] | null {
  const said = columns.filter(({ key }) => (values[key] ?? null) !== null);
  // Whatever has a code is an organisation or a patent, whatever it is called; nearly all rows have one.
  const isCoded = said.some(
    ({ key, type }) => (type === 'uscc' || type === 'patent') && faults[key] === undefined,
  );
  if (isCoded) return null;
  const headings = said.filter(({ key, heading }) => bare(values[key]) === bare(heading));
  if (headings.length > 0 && headings.length >= Math.min(2, said.length)) return 'heading';
  const first = said[0];
  return first !== undefined && TOTAL.test(plain(values[first.key])) ? 'total' : null;
}

const plain = (value: unknown): string => normalise(String(value ?? '')).replace(/\s+/gu, '');

/** Without what stands in brackets behind it, as a unit does. */
const bare = (value: unknown): string => {
  const text = plain(value);
  return text.replace(/\([^()]*\)$/u, '').replace(/[:*]+/gu, '') || text;
};
