import { daysIn } from '../../figures/calendar';
import { monthsElapsed, yearOf, type Period } from '../../plan/period';
import { plainLine } from './line';
import { PERIOD_RULES, type PeriodRule } from './periodRules';

/** A period as a heading or a file's name says it. */
export interface SaidPeriod {
  /** As it stands there, in the spelling of `plainLine`. */
  readonly text: string;
  /** Null: it does not say. */
  readonly year: number | null;
  /** Its last one; null: a year alone. It may be one that does not exist. */
  readonly month: number | null;
  /** From January on; `8—9月` and `9月当月` are not. */
  readonly isCumulative: boolean;
  /** The last day of its month. */
  readonly isDay: boolean;
  /** It may be when something was sent: 10月报送. */
  readonly isSending: boolean;
}

/** Stands for a period that was found. */
export const TAKEN = '\n';

/** What a text says of periods, and the rest of it; days on which something may have been sent are left out. */
export function periodsIn(
  text: string,
  planYear: number,
): {
  readonly periods: readonly SaidPeriod[];
  readonly rest: string;
} {
  const periods: SaidPeriod[] = [];
  const rest = PERIOD_RULES.reduce(
    (line, rule) =>
      line.replace(rule.pattern, (...found) => {
        const [all, groups] = [String(found[0]), found.at(-1) as Groups];
        const said = rule.says === false ? null : saidBy(rule, all, groups, planYear);
        if (rule.isLoose === true && said?.year !== planYear) return all;
        if (rule.isDayOnly === true && said === null) return all;
        if (said !== null) periods.push(said);
        return TAKEN;
      }),
    plainLine(text),
  );
  return { periods, rest };
}

type Groups = Readonly<Record<string, string | undefined>>;

function saidBy(
  rule: PeriodRule,
  text: string,
  groups: Groups,
  planYear: number,
): SaidPeriod | null {
  const { from, day, alone, sent } = groups;
  const year = yearIn(groups, planYear);
  const month = rule.month ?? monthIn(groups);
  const isDay = day !== undefined;
  if (isDay && Number(day) !== daysIn(year ?? planYear, month ?? 1)) return null;
  const isCumulative = alone === undefined && Number(from ?? 1) === 1;
  return { text, year, month, isCumulative, isDay, isSending: sent !== undefined };
}

function yearIn({ year, short, former }: Groups, planYear: number): number | null {
  if (year !== undefined) return Number(year);
  if (former !== undefined) return planYear - 1;
  return short === undefined ? null : 2000 + Number(short);
}

function monthIn(groups: Groups): number | null {
  const quarter = groups['quarter'] ?? groups['turned'];
  const month = groups['month'] ?? groups['joined'];
  if (quarter !== undefined) return 3 * Number(quarter);
  return month === undefined ? null : Number(month);
}

/** Whether something else is said than a period; the last day of that month and later days may be when it was sent. */
export function isOther({ year, month, isCumulative, isDay }: SaidPeriod, period: Period): boolean {
  const [ownYear, ownMonth] = [yearOf(period), monthsElapsed(period)];
  if (isDay) return 12 * (year ?? ownYear) + (month ?? 0) < 12 * ownYear + ownMonth;
  if (year !== null && year !== ownYear) return true;
  return !isCumulative || (month !== null && month !== ownMonth);
}
