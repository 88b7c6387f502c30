import type { Plan } from '../../../src/plan/types';
import { sheetNames } from '../../../src/sheets/labels';
import type { SheetLayout } from '../../../src/sheets/layout/layout';
import { quotedSheet } from '../../../src/sheets/layout/address';
import { filledYear } from '../../sheets/summary/scenario';
import { workYear } from './year';

const WHOLE_YEAR = Array.from({ length: 12 }, (_, index) => index + 1);

/** Sheets that each year has under the same name. */
const YEARLY: readonly string[] = [
  sheetNames.target,
  sheetNames.measures,
  sheetNames.base,
  sheetNames.plan,
  sheetNames.submissions,
];

/**
 * Several years in one workbook, each of twelve periods.
 *
 * @param summed years with a summary
 * @param unsummed months of the years after them, a number for each year
 */
export function grownBook(first: Plan, summed: number, unsummed: readonly number[]): SheetLayout[] {
  const years = [
    ...Array.from({ length: summed }, () => ({ months: WHOLE_YEAR, summed: 12 })),
    ...unsummed.map((months) => ({ months: WHOLE_YEAR.slice(0, months), summed: 0 })),
  ];
  return years.flatMap(({ months, summed }, index) => {
    const year = first.year + index;
    const plan = { ...first, year, id: `${first.id}-${year}` };
    const layouts = workYear({ plan, periods: filledYear(plan, 2017, {}, months), summed });
    if (index === 0) return layouts;
    // A workbook has one journal, the first year's.
    return layouts.filter(({ name }) => name !== sheetNames.journal).map(named(year));
  });
}

/** The layout with the yearly sheets under names of this year, wherever a formula or a rule speaks of them. */
const named =
  (year: number) =>
  (layout: SheetLayout): SheetLayout => {
    const text = YEARLY.reduce(
      (known, name) =>
        known.replaceAll(`${quotedSheet(name)}!`, `${quotedSheet(`${name} ${year}`)}!`),
      JSON.stringify(layout),
    );
    const name = YEARLY.includes(layout.name) ? `${layout.name} ${year}` : layout.name;
    return { ...(JSON.parse(text) as SheetLayout), name };
  };
