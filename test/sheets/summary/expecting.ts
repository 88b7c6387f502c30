import type { Indicator, Plan } from '../../../src/plan/types';
import { WHOLE, type Column } from '../../../src/plan/column';
import type { PeriodFigures } from '../../../src/progress/periodFigures';
import type { ScoreRules } from '../../../src/progress/ranking';
import type { Expectation } from '../casebook';
import { Page } from './find';
import type * as shown from './shownText';
import type { YearBook } from './yearBook';

/** What the expectations of a book's pages are worked out from. */
export interface Context {
  readonly book: YearBook;
  readonly plan: Plan;
  readonly figures: PeriodFigures;
  /** The latest earlier figures of a column. */
  readonly before: (column: Column) => PeriodFigures | null;
  readonly rules: ScoreRules;
  readonly time: number;
}

export function page(book: YearBook, name: string): Page {
  const layout = book.summary.find((sheet) => sheet.name === name);
  if (layout === undefined) throw new Error(`no sheet ${name}`);
  return new Page(layout);
}

export function at(
  page: Page,
  row: number,
  column: number,
  what: string,
  value: shown.Shown,
): Expectation {
  return { sheet: page.name, row, column, what: `${what} [${row},${column}]`, value };
}

/** Districts by their means, those without one after them as they stand. */
export const orderedWithRest = (plan: Plan, order: readonly Column[]): Column[] => [
  ...order,
  ...plan.districts.map(({ id }) => id).filter((id) => !order.includes(id)),
];

export function columnsOf(plan: Plan, city: string): [Column, string][] {
  return [...plan.districts.map(({ id, name }) => [id, name] as [Column, string]), [WHOLE, city]];
}

/** The rows of a page that has one an indicator. */
export function table(
  context: Context,
  page: Page,
  c: Column,
  columns: Record<string, (context: Context, i: Indicator, c: Column) => shown.Shown>,
): Expectation[] {
  const heading = page.row('序号', 0);
  const rows = page.numbered(heading, context.plan.indicators.length);
  return context.plan.indicators.flatMap((i) =>
    Object.entries(columns).map(([label, value]) =>
      at(
        page,
        rows.get(String(i.number))!,
        page.column(label, heading),
        `${label} ${i.number} ${c}`,
        value(context, i, c),
      ),
    ),
  );
}

/** Throws where the page says something else. */
export function expectText(page: Page, row: number, column: number, text: string): void {
  if (page.text(row, column) !== text)
    throw new Error(`${page.name} [${row},${column}] is not ${text}`);
}
