import { districtByName } from '../../plan/districtByName';
import { yearOf } from '../../plan/period';
import type { Plan } from '../../plan/types';
import type { Book, BookSheet } from './book';
import { TEMPLATE_VERSION, type Identity } from '../template/identity';
import { headingIn } from './heading';

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
      const heading = typeof value === 'string' ? headingIn(plan, value) : null;
      const district = districtByName(plan, heading?.district ?? '');
      const period = heading?.period ?? null;
      if (district === null || period === null || yearOf(period) !== plan.year) continue;
      return {
        plan: plan.id,
        planVersion: plan.version,
        district: district.id,
        period,
        template: TEMPLATE_VERSION,
      };
    }
  }
  return null;
}
