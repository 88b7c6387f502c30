import { eachCell } from '../view';

/** An amount beyond what the plan expects may be in another unit: 元 for 万元. */
export const amounts = eachCell((_, { key, type, asksAbove, unit }, { values }) => {
  const amount = values[key];
  if (type !== 'amount' || typeof amount !== 'number' || asksAbove === null) return null;
  return amount > asksAbove
    ? { severity: 'warning', fault: { code: 'amountAbove', found: amount, above: asksAbove, unit } }
    : null;
});
