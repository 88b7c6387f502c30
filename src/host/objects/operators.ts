import { invalidArgument } from '../protocol/error';

/** Univer's operators with Excel's names for them in validation; conditional formats name two otherwise. */
const NAMES = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
} as const;

export type Operator = keyof typeof NAMES;

const COMPARISON_NAMES: Readonly<Record<Operator, string>> = {
  ...NAMES,
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThanOrEqual: 'LessThanOrEqual',
};

function find(names: Readonly<Record<Operator, string>>, excel: unknown): Operator {
  const found = (Object.keys(names) as Operator[]).find((operator) => names[operator] === excel);
  if (found === undefined) throw invalidArgument(String(excel));
  return found;
}

export const validationOperator = (excel: unknown): Operator => find(NAMES, excel);
export const comparisonOperator = (excel: unknown): Operator => find(COMPARISON_NAMES, excel);

export const validationName = (univer: string): string => NAMES[univer as Operator] ?? 'Between';
export const comparisonName = (univer: string): string =>
  COMPARISON_NAMES[univer as Operator] ?? 'EqualTo';
