import { HostError, invalidArgument } from '../protocol/error';
import { columnLetters } from '../engine/address';
import type { Area } from '../engine/area';
import type { IStyleData } from '../engine/univer';
import { comparisonName, comparisonOperator } from './operators';
import type { UniverRule } from './conditional-rules';

/** Excel's kinds of a conditional format that this host offers. */
export type Kind = 'Custom' | 'CellValue' | 'ContainsText';

/** A rule for cells with a look, as Univer keeps it. */
interface Highlight {
  readonly type: 'highlightCell';
  readonly subType: string;
  readonly operator?: string;
  readonly value?: unknown;
  readonly style: IStyleData;
  /** A comparison with a formula, which Univer knows only as a formula. */
  readonly excel?: CellValueRule;
}

export interface CellValueRule {
  readonly formula1: string;
  readonly formula2?: string;
  readonly operator: string;
}

export interface TextRule {
  readonly operator: string;
  readonly text: string;
}

export const highlight = (rule: UniverRule): Highlight => rule as unknown as Highlight;
const univerRule = (rule: Highlight): UniverRule => rule as unknown as UniverRule;

const NO_FORMULA = '=FALSE';

/** A fresh rule that applies nowhere yet: its condition comes with the next actions. */
export function newRule(type: string): UniverRule {
  const style = {};
  if (type === 'Custom') {
    return univerRule({ type: 'highlightCell', subType: 'formula', value: NO_FORMULA, style });
  }
  if (type === 'CellValue') {
    const excel = { formula1: '', operator: 'Between' };
    return univerRule({
      type: 'highlightCell',
      subType: 'formula',
      value: NO_FORMULA,
      style,
      excel,
    });
  }
  if (type === 'ContainsText') {
    const operator = 'containsText';
    return univerRule({ type: 'highlightCell', subType: 'text', operator, value: '', style });
  }
  throw new HostError('NotImplemented', `ConditionalFormatType.${type}`);
}

/** Null for kinds that came with a file and that this host does not offer. */
export function kindOf(rule: UniverRule): Kind | null {
  const { type, subType, excel } = highlight(rule);
  if (type !== 'highlightCell') return null;
  if (subType === 'number' || excel !== undefined) return 'CellValue';
  if (subType === 'formula') return 'Custom';
  return subType === 'text' ? 'ContainsText' : null;
}

export const readFormula = (rule: UniverRule): string => {
  const { value } = highlight(rule);
  return typeof value === 'string' && value !== NO_FORMULA ? value : '';
};

export function withFormula(rule: UniverRule, formula: unknown): UniverRule {
  if (typeof formula !== 'string' || formula === '') throw invalidArgument('formula');
  const value = formula.startsWith('=') ? formula : `=${formula}`;
  return univerRule({ ...highlight(rule), value });
}

export function readCellValue(rule: UniverRule): CellValueRule {
  const { excel, value, operator } = highlight(rule);
  if (excel !== undefined) return excel;
  const [first, second] = Array.isArray(value) ? (value as number[]) : [value as number];
  return {
    formula1: String(first),
    ...(second !== undefined && { formula2: String(second) }),
    operator: comparisonName(operator ?? 'equal'),
  };
}

/** Numbers become Univer's own comparison; anything else a formula for the rule's first cell. */
export function withCellValue(rule: UniverRule, given: unknown, origin: Area): UniverRule {
  const { formula1, formula2, operator } = (given ?? {}) as Partial<CellValueRule>;
  if (formula1 === undefined) throw invalidArgument('formula1');
  const bounds = [formula1, ...(formula2 === undefined ? [] : [formula2])].map(String);
  const univer = comparisonOperator(operator);
  const pair = univer === 'between' || univer === 'notBetween';
  if (pair && bounds.length < 2) throw invalidArgument('formula2');
  const numbers = bounds.map((bound) => Number(bound.replace(/^=/, '')));
  const { style } = highlight(rule);
  if (numbers.every(Number.isFinite) && bounds.every((bound) => bound.trim() !== '')) {
    const value = pair ? numbers : numbers[0];
    return univerRule({ type: 'highlightCell', subType: 'number', operator: univer, value, style });
  }
  const excel: CellValueRule = {
    formula1: bounds[0] ?? '',
    ...(bounds[1] !== undefined && { formula2: bounds[1] }),
    operator: String(operator),
  };
  const value = comparison(univer, bounds, columnLetters(origin.column) + (origin.row + 1));
  return univerRule({ type: 'highlightCell', subType: 'formula', value, style, excel });
}

const SIGNS: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  lessThan: '<',
  greaterThanOrEqual: '>=',
  lessThanOrEqual: '<=',
};

function comparison(operator: string, bounds: readonly string[], cell: string): string {
  const [first = '', second = ''] = bounds.map((bound) => bound.replace(/^=/, ''));
  const sign = SIGNS[operator];
  if (sign !== undefined) return `=${cell}${sign}(${first})`;
  const inside = `AND(${cell}>=MIN(${first},${second}),${cell}<=MAX(${first},${second}))`;
  return operator === 'between' ? `=${inside}` : `=NOT(${inside})`;
}

const TEXT_OPERATORS = {
  Contains: 'containsText',
  NotContains: 'notContainsText',
  BeginsWith: 'beginsWith',
  EndsWith: 'endsWith',
} as const;

export function readText(rule: UniverRule): TextRule {
  const { operator, value } = highlight(rule);
  const found = Object.entries(TEXT_OPERATORS).find(([, univer]) => univer === operator);
  return { operator: found?.[0] ?? 'Contains', text: typeof value === 'string' ? value : '' };
}

export function withText(rule: UniverRule, given: unknown): UniverRule {
  const { operator, text } = (given ?? {}) as Partial<TextRule>;
  const univer = TEXT_OPERATORS[operator as keyof typeof TEXT_OPERATORS];
  if (univer === undefined || typeof text !== 'string') throw invalidArgument(String(operator));
  return univerRule({ ...highlight(rule), operator: univer, value: text });
}

/** A look with changes; null takes a property away. */
export function withStyle(rule: UniverRule, change: IStyleData): UniverRule {
  const style = Object.fromEntries(
    Object.entries({ ...highlight(rule).style, ...change }).filter(([, value]) => value !== null),
  );
  return univerRule({ ...highlight(rule), style });
}
