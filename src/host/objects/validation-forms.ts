import { invalidArgument } from '../protocol/error';
import { formatAddress } from '../engine/address';
import type { IDataValidationRule } from '../engine/univer';
import { isRange, sheetOf } from './book';
import { validationName, validationOperator } from './operators';

/** Excel's kinds of a rule, as the add-in writes them, and Univer's. */
const KINDS = {
  wholeNumber: { type: 'whole', name: 'WholeNumber' },
  decimal: { type: 'decimal', name: 'Decimal' },
  textLength: { type: 'textLength', name: 'TextLength' },
  date: { type: 'date', name: 'Date' },
  time: { type: 'time', name: 'Time' },
} as const;

type Kind = keyof typeof KINDS;

type Rule = Omit<IDataValidationRule, 'uid' | 'ranges'>;

export function typeName(type: string): string {
  if (type === 'any' || type === 'none') return 'None';
  if (type === 'list' || type === 'listMultiple') return 'List';
  if (type === 'custom') return 'Custom';
  return Object.values(KINDS).find((kind) => kind.type === type)?.name ?? 'None';
}

/** A bound of a rule: a number, text, a formula, or one cell. */
function bound(value: unknown): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (isRange(value)) return `=${formatAddress(sheetOf(value).getName(), value.area, true)}`;
  return String(value);
}

const formula = (value: unknown): string => {
  if (typeof value !== 'string' || value === '') throw invalidArgument('formula');
  return value.startsWith('=') ? value : `=${value}`;
};

/** Reads `{ custom: { formula } }`, `{ list: … }`, `{ wholeNumber: … }` and the like. */
export function fromExcelRule(value: unknown): Partial<Rule> & Pick<Rule, 'type'> {
  const given = Object.entries((value ?? {}) as Record<string, Record<string, unknown>>).filter(
    ([, rule]) => rule !== undefined && rule !== null,
  );
  const only = given[0];
  if (only === undefined || given.length > 1) throw invalidArgument('exactly one kind of rule');
  const [kind, rule] = only;
  if (kind === 'custom') return { type: 'custom', formula1: formula(rule['formula']) };
  if (kind === 'list') {
    const source = bound(rule['source']);
    if (source === undefined) throw invalidArgument('source');
    return { type: 'list', formula1: source, showDropDown: rule['inCellDropDown'] !== false };
  }
  if (!Object.hasOwn(KINDS, kind)) throw invalidArgument(kind);
  const formula1 = bound(rule['formula1']);
  const formula2 = bound(rule['formula2']);
  if (formula1 === undefined) throw invalidArgument('formula1');
  const operator = validationOperator(rule['operator']) as Rule['operator'];
  return {
    type: KINDS[kind as Kind].type,
    formula1,
    ...(formula2 !== undefined && { formula2 }),
    ...(operator !== undefined && { operator }),
  };
}

const plain = (text: string | undefined): string | number | undefined =>
  text !== undefined && text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;

/** The rule as the add-in writes it. */
export function toExcelRule(rule: Rule): object {
  if (rule.type === 'custom') return { custom: { formula: rule.formula1 ?? '' } };
  if (rule.type === 'list' || rule.type === 'listMultiple') {
    return {
      list: { inCellDropDown: rule.showDropDown !== false, source: rule.formula1 ?? '' },
    };
  }
  const kind = (Object.keys(KINDS) as Kind[]).find((key) => KINDS[key].type === rule.type);
  if (kind === undefined) return {};
  return {
    [kind]: {
      formula1: plain(rule.formula1),
      ...(rule.formula2 !== undefined && { formula2: plain(rule.formula2) }),
      operator: validationName(rule.operator ?? 'between'),
    },
  };
}
