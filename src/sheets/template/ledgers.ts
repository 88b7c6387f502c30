import { fedBy, ledgersOf } from '../../plan/ledgers';
import { isToFill } from '../../plan/source';
import type { Ledger, Measure } from '../../plan/types';
import { formulaCell } from '../formulas/text';
import { entryFormula } from '../ledger/sent/entryFormula';
import { ledgerSheet } from '../ledger/sent/ledgerSheet';
import { ledgerTabs } from '../ledger/sent/labels';
import type { FileLayout, LayoutCell } from '../layout/layout';
import type { TemplateContent } from './content';

/** The ledgers behind figures that the unit has to report; none where the template goes without. */
export function ledgersIn({ plan, district, ledgers }: TemplateContent): readonly Ledger[] {
  if (ledgers === undefined) return [];
  const isAsked = (measure: Measure): boolean => isToFill(measure, district.id);
  const keys = new Set(
    plan.indicators.flatMap(({ measures }) => measures.filter(isAsked).map(({ key }) => key)),
  );
  return ledgersOf(plan).filter(({ feeds }) => feeds.some(({ measure }) => keys.has(measure)));
}

/** The entry cell of a measure whose ledger is in the file: a formula over it. Null: the figure is typed. */
export function fedEntry(content: TemplateContent, measure: Measure): LayoutCell {
  const ledgers = ledgersIn(content);
  const fed = fedBy(content.plan, measure.key);
  const at = ledgers.findIndex(({ id }) => id === fed?.ledger.id);
  const sheet = ledgerTabs(ledgers)[at];
  return fed === null || sheet === undefined
    ? null
    : formulaCell(entryFormula(fed, measure, sheet));
}

/** The ledgers' sheets, behind 「填报」. */
export function ledgerSheets(content: TemplateContent): FileLayout[] {
  const ledgers = ledgersIn(content);
  const tabs = ledgerTabs(ledgers);
  const { plan, district, period } = content;
  return ledgers.map((ledger, at) =>
    ledgerSheet(
      { plan, ledger, district, period, rows: content.ledgers?.get(ledger.id) ?? [] },
      tabs[at] ?? ledger.title,
    ),
  );
}
