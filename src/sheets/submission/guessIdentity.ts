import { districtByName } from '../../plan/districtByName';
import { parsePeriod, yearOf } from '../../plan/period';
import type { Plan } from '../../plan/types';
import type { Book, BookSheet } from './book';
import { TEMPLATE_VERSION, type Identity } from '../template/identity';

/**
 * Which district and period a file is of by what stands over its table, for a sheet that was copied into another
 * workbook and so lost all its marks. A guess: somebody must confirm it.
 */
export function guessIdentity(book: Book, plan: Plan): Identity | null {
  const guesses = book.sheets.flatMap((sheet) => guess(sheet, plan) ?? []);
  const [only, ...more] = guesses;
  return only !== undefined && more.length === 0 ? only : null;
}

/** `海门 2017年1—9月（本年累计）` */
const SUBJECT = /^(\S+?)\s*(\d{4})年(?:1[—–~至-])?(\d{1,2})月/u;

function guess({ rows }: BookSheet, plan: Plan): Identity | null {
  for (const row of rows.values()) {
    for (const { value } of row.values()) {
      if (typeof value !== 'string') continue;
      const [, name = '', year = '', month = ''] = SUBJECT.exec(value.trim()) ?? [];
      const district = districtByName(plan, name);
      const period = parsePeriod(`${year}-${month.padStart(2, '0')}`);
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
