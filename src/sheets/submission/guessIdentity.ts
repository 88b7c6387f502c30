import { periodOf } from '../../plan/period';
import type { Plan } from '../../plan/types';
import { TEMPLATE_VERSION, type Identity } from '../template/identity';
import type { Book, BookSheet } from './book';
import { headingIn, LONGEST } from './heading';

/**
 * Which district and period a file is of by what stands over its table, for a sheet that was copied into another
 * workbook and so lost all its marks. A guess: somebody must confirm it.
 */
export function guessIdentity(book: Book, plan: Plan): Identity | null {
  const guesses = book.sheets.flatMap((sheet) => guess(sheet, plan) ?? []);
  const [only, ...more] = guesses;
  return only !== undefined && more.length === 0 ? only : null;
}

function guess({ rows }: BookSheet, plan: Plan): Identity | null {
  for (const row of rows.values()) {
    for (const { value } of row.values()) {
      // There may be a million cells: most are no line that could say it.
      const isLine =
        typeof value === 'string' && value.length <= LONGEST && /[\d年月]/u.test(value);
      const said = isLine ? headingIn(plan, value) : null;
      const district = said?.units[0]?.district ?? null;
      const [first] = said?.periods ?? [];
      const month = first?.month ?? 0;
      if (district === null || first === undefined || first.year !== plan.year) continue;
      if (first.isDay || !first.isCumulative || month < 1 || month > 12) continue;
      return {
        plan: plan.id,
        planVersion: plan.version,
        district,
        period: periodOf(plan.year, month),
        template: TEMPLATE_VERSION,
      };
    }
  }
  return null;
}
