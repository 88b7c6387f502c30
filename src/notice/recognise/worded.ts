import { normalise } from '../../figures/normalise';

const YEAR = /^(?:19|20)\d\d(?!\d)/;
const AMOUNT = String.raw`[\d.,]*\d ?(?:%|‰|个百分点|\p{sc=Han}{1,2})?`;
const BEFORE =
  '(?:增长|增加|提高|提升|下降|降低|减少|达到?|力争|确保|不低于|不少于|不超过|不高于|高于|低于|大于|小于|[≥≤><约])';
const TARGET = new RegExp(
  `^(?:同比|较上年|年均)?(?:${BEFORE}{1,2} ?${AMOUNT}(?:及?以上|及?以下|以内|左右)?|${AMOUNT}(?:及?以上|及?以下|以内|左右))$`,
  'u',
);

/** Whether a text says how much, though not as a plain figure: 增长10%以上, 12①, 10~12. */
export function isWorded(raw: string): boolean {
  const text = normalise(raw);
  if (!/\d/.test(text) || YEAR.test(text)) return false;
  return !/\p{L}/u.test(text) || TARGET.test(text);
}
