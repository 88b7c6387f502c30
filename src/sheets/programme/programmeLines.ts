import { measuresOf } from '../../plan/measures';
import { yearOf } from '../../plan/period';
import type { Plan, ProgrammeTarget } from '../../plan/types';
import { linesOf } from '../layout/fit';
import { monthsOnly } from '../labels';
import type { LookRow } from './programmeLook';
import { yearTitle } from './programmeTable';
import { isUnfinished, sourceOf, type ProgrammeYear } from './programmeYears';

/** A line of the page. */
export interface ProgrammeLine extends LookRow {
  /** What is to be said of single years, whatever the figures. */
  readonly remark: string;
}

export function lineOf(
  plan: Plan,
  target: ProgrammeTarget,
  soFar: readonly number[],
  years: readonly ProgrammeYear[],
): ProgrammeLine {
  const own = measuresOf(plan).find(({ key }) => key === target.measure) ?? null;
  const sources = soFar.map((year) =>
    sourceOf(
      target,
      own,
      years.find(({ period }) => yearOf(period) === year),
    ),
  );
  const remarks = sources.flatMap((source, index) =>
    source.kind === 'typed' && source.otherwise !== undefined
      ? [otherwise(soFar[index] ?? 0, source.otherwise.unit)]
      : [],
  );
  return { target, own, years: soFar, sources, remark: remarks.join('；') };
}

const otherwise = (year: number, unit: string | null): string =>
  unit === null ? `${year}年口径不同，未取数` : `${year}年按“${unit}”计，未取数`;

/** What is to be known of single years: how far an unfinished one reaches, and what could not be read. */
export const remarksOn = (years: readonly ProgrammeYear[]): string[] =>
  years.slice(0, -1).flatMap(({ period, sheet, found }) => {
    const year = yearTitle(yearOf(period));
    if (found === null)
      return [`${year}：「${sheet}」缺行缺列或计划不可读，未取数，请按全年数填写。`];
    return isUnfinished({ period })
      ? [`${year}只有${monthsOnly(period)}的数（「${sheet}」）。`]
      : [];
  });

/** In points, for the widths of the two columns with texts. */
export function heightOf(
  { target, years, remark }: ProgrammeLine,
  forRemark: number,
  forText: number,
): number {
  const missing = years.map(yearTitle).join('、');
  const longest = `缺${target.counting === 'cumulative' ? missing : missing.slice(0, 5)}；${remark}`;
  return Math.max(
    26,
    13 * linesOf(target.text, 10, forText) + 4,
    12 * linesOf(longest, 9.2, forRemark) + 4,
  );
}
