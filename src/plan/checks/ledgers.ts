import { field } from '../decode/path';
import type { LedgerDraft } from '../decodeLedgers';
import { LIMITS } from '../limits';
import type { ProblemLog } from '../problem';
import type { LedgerColumnType } from '../types';
import { isMeasureOf, placesIn, type Place, type PlanCheck } from './place';

/**
 * A ledger's first column stands on every row, its feeds speak of measures of this plan and of columns of its own that can
 * be counted or added up, and no measure is fed twice.
 */
export const ledgers: PlanCheck = (plan, log) => {
  const isMeasure = isMeasureOf(plan);
  const fed = new Map<string, string>();
  for (const ledger of placesIn(plan.ledgers ?? [], 'ledgers')) {
    const columns = placesIn(ledger.value.columns, field(ledger.path, 'columns'));
    columns.forEach((column, at) => checkColumn(column, at, log));
    checkWords(ledger.value.columns, field(ledger.path, 'columns'), log);
    const codes = columns.filter(({ value: { type } }) => type === 'uscc' || type === 'patent');
    if (codes.length > LIMITS.ledgerCodes) {
      const facts = { most: LIMITS.ledgerCodes, found: codes.length };
      log.add(field(ledger.path, 'columns'), { code: 'tooMany', ...facts });
    }
    for (const feed of placesIn(ledger.value.feeds, field(ledger.path, 'feeds'))) {
      const { measure, sum, where } = feed.value;
      if (measure !== undefined) {
        const path = field(feed.path, 'measure');
        if (!isMeasure(measure)) log.add(path, { code: 'unknownMeasure', found: measure });
        const first = fed.get(measure);
        if (first !== undefined) log.add(path, { code: 'duplicate', first, found: measure });
        else fed.set(measure, path);
      }
      if (sum) hasColumn(columns, sum, ['amount'], field(feed.path, 'sum'), log);
      if (where) checkWhere(columns, where, field(feed.path, 'where'), log);
    }
  }
};

function checkWords(columns: LedgerDraft['columns'], path: string, log: ProblemLog): void {
  const words = (columns ?? []).flatMap((column) => column?.choices ?? []);
  const letters = words.reduce((sum, word) => sum + (word?.length ?? 0), 0);
  if (words.length > LIMITS.ledgerWords) {
    log.add(path, { code: 'tooMany', most: LIMITS.ledgerWords, found: words.length });
  }
  if (letters > LIMITS.ledgerLetters) {
    log.add(path, { code: 'tooLong', most: LIMITS.ledgerLetters, found: letters });
  }
}

type Column = NonNullable<NonNullable<LedgerDraft['columns']>[number]>;
type Where = { readonly column: string | undefined; readonly is: string | undefined };

function checkColumn({ path, value }: Place<Column>, at: number, log: ProblemLog): void {
  const { type, required, choices, unit, asksAbove } = value;
  if (at === 0 && required === false) log.add(field(path, 'required'), { code: 'firstOptional' });
  if (type === 'choice' && choices?.length === 0) {
    log.add(field(path, 'choices'), { code: 'tooFew', least: 1, found: 0 });
  }
  if (type === undefined) return;
  const ofOthers = (key: string, only: LedgerColumnType, isSet: boolean): void => {
    if (isSet && type !== only) log.add(field(path, key), { code: 'unknownField' });
  };
  ofOthers('choices', 'choice', (choices?.length ?? 0) > 0);
  ofOthers('unit', 'amount', (unit ?? '') !== '');
  ofOthers('asksAbove', 'amount', typeof asksAbove === 'number');
  ofOthers('anyYear', 'date', value.anyYear === true);
}

function checkWhere(
  columns: readonly Place<Column>[],
  { column, is }: Where,
  path: string,
  log: ProblemLog,
): void {
  if (column === undefined) return;
  const found = hasColumn(columns, column, ['choice'], field(path, 'column'), log);
  const words = (found?.choices ?? []).filter((each) => each !== undefined);
  if (found !== null && is !== undefined && !words.includes(is)) {
    log.add(field(path, 'is'), { code: 'notOneOf', allowed: words, found: is });
  }
}

function hasColumn(
  columns: readonly Place<Column>[],
  key: string,
  types: readonly LedgerColumnType[],
  path: string,
  log: ProblemLog,
): Column | null {
  const found = columns.find(({ value }) => value.key === key)?.value ?? null;
  const isFit = found !== null && (found.type === undefined || types.includes(found.type));
  if (!isFit) {
    const allowed = columns.flatMap(({ value }) =>
      value.type !== undefined && types.includes(value.type) && value.key !== undefined
        ? [value.key]
        : [],
    );
    log.add(path, { code: 'notOneOf', allowed, found: key });
  }
  return found;
}
