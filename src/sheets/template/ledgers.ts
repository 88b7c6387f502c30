import { figureOfRows } from '../../ledgers/figures';
import { fedBy, ledgersOf } from '../../plan/ledgers';
import { measuresOf } from '../../plan/measures';
import { isToFill } from '../../plan/source';
import type { Ledger, Measure, MeasureId } from '../../plan/types';
import { formulaCell } from '../formulas/text';
import { entryFormula } from '../ledger/sent/entryFormula';
import { ledgerSheet } from '../ledger/sent/ledgerSheet';
import { ledgerTabs } from '../ledger/sent/labels';
import type { FileLayout, LayoutCell, Result } from '../layout/layout';
import type { TemplateContent } from './content';

/**
 * The ledgers behind figures that the unit has to report; none where the template goes without. A return slip has those
 * that were filled in.
 */
export function ledgersIn({ plan, district, ledgers, mendBy }: TemplateContent): readonly Ledger[] {
  if (ledgers === undefined) return [];
  const isAsked = (measure: Measure): boolean => isToFill(measure, district.id);
  const keys = new Set(
    plan.indicators.flatMap(({ measures }) => measures.filter(isAsked).map(({ key }) => key)),
  );
  const asked = ledgersOf(plan).filter(({ feeds }) =>
    feeds.some(({ measure }) => keys.has(measure)),
  );
  return mendBy === undefined ? asked : asked.filter(({ id }) => ledgers.has(id));
}

/** Rows whose figures come from a ledger in the file. */
export function fedRows(content: TemplateContent): readonly MeasureId[] {
  const ledgers = ledgersIn(content);
  return measuresOf(content.plan)
    .filter((measure) => isToFill(measure, content.district.id))
    .filter(({ key }) => ledgers.some(({ id }) => id === fedBy(content.plan, key)?.ledger.id))
    .map(({ id }) => id);
}

/** The entry cell of a measure whose ledger is in the file: a formula over it. Null: the figure is typed. */
export function fedEntry(content: TemplateContent, measure: Measure, result: Result): LayoutCell {
  const ledgers = ledgersIn(content);
  const fed = fedBy(content.plan, measure.key);
  const at = ledgers.findIndex(({ id }) => id === fed?.ledger.id);
  const sheet = ledgerTabs(ledgers)[at];
  return fed === null || sheet === undefined
    ? null
    : formulaCell(entryFormula(fed, measure, sheet), result);
}

/** What that formula gives: '' while the ledger has no rows. Null: the figure is typed. */
export function fedFigure(content: TemplateContent, measure: Measure): number | '' | null {
  const fed = fedBy(content.plan, measure.key);
  if (fed === null || !ledgersIn(content).includes(fed.ledger)) return null;
  const rows = content.ledgers?.get(fed.ledger.id) ?? [];
  return rows.length === 0 ? '' : figureOfRows(fed.feed, rows, measure.quantity.decimals);
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
