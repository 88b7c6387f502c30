import { isMoney } from '../plan/kinds';
import { daysIn, type CalendarDay } from './calendar';
import type { DateShape } from './numberFormat';
import { pairDistance } from './plausible';
import { pairCandidate, type Candidate, type PairMeasures } from './reading';
import { isShortYear, isTypedYear } from './typedYears';

export interface TypedPairs {
  /** What may have been typed as `a/b`, the likeliest first. */
  readonly candidates: readonly Candidate[];
  readonly suggestion?: Candidate;
}

type Pair = readonly [number, number];

const A_COMMON_YEAR = 2027;

/**
 * What was typed before Excel made it this date. Excel reads a/b as month/day when b is a day of that month in
 * the year of typing, else as month/year (Microsoft article Q65904, and its article on two-digit years).
 * Where a two-digit year would have been a day, a zh-CN Excel may have read year/month: nothing is suggested.
 */
export function typedPairs(
  date: CalendarDay,
  shape: DateShape,
  measures: PairMeasures | undefined,
  year: number | undefined,
): TypedPairs {
  const { month, day } = date;
  if (shape === 'monthDay') return certain([month, day]);
  const byYear = date.day === 1 ? monthAndYear(date, year) : { pairs: [], yearFirst: [] };
  if (shape === 'yearMonth') {
    const pairs = likeliestFirst([...byYear.pairs, ...byYear.yearFirst], measures);
    // A cell that was laid out for months shows month/day so too.
    if (isTypedYear(date.year, year)) return open([...pairs, [month, day]]);
    return byYear.yearFirst.length > 0 ? open(pairs) : best(pairs);
  }
  const byDay: Pair[] =
    day <= 12 && day !== month
      ? [
          [month, day],
          [day, month],
        ]
      : [[month, day]];
  const byMonth = likeliestFirst([...byYear.pairs, ...byYear.yearFirst], measures);
  // The first of a month of a year in which nothing was typed: nobody types a year for a pair, so it was month/year.
  if (byMonth.length > 0 && !isTypedYear(date.year, year))
    return { ...best(byMonth), ...open([...byMonth, ...byDay]) };
  return open([...byDay, ...byMonth]);
}

/** What a bare serial may have been, its format lost: month/day of a year of typing, or month/year; the likeliest first. */
export function serialPairs(
  date: CalendarDay,
  measures: PairMeasures,
  year: number | undefined,
): readonly Candidate[] {
  const byDay: Pair[] = isTypedYear(date.year, year) ? [[date.month, date.day]] : [];
  const isFirst = date.day === 1 && isShortYear(date.year);
  const { pairs, yearFirst } = isFirst ? monthAndYear(date, year) : { pairs: [], yearFirst: [] };
  return [...byDay, ...likeliestFirst([...pairs, ...yearFirst], measures)].map(pairCandidate);
}

function monthAndYear(
  { year: y, month }: CalendarDay,
  typedIn: number | undefined,
): { pairs: Pair[]; yearFirst: Pair[] } {
  const short = isShortYear(y) ? y % 100 : null;
  if (short === null) return { pairs: [[month, y]], yearFirst: [] };
  if (short === 0 || short > daysIn(typedIn ?? A_COMMON_YEAR, month)) {
    return {
      pairs: [
        [month, y],
        [month, short],
      ],
      yearFirst: [],
    };
  }
  return { pairs: [[month, y]], yearFirst: short > 12 ? [[short, month]] : [] };
}

/** Nearest to the targets; without targets, money is the larger number and people the smaller one above 0. */
export function likeliestFirst(
  pairs: readonly Pair[],
  measures: PairMeasures | undefined,
): readonly Pair[] {
  const targets = measures?.targets;
  const money = measures === undefined || isMoney(measures.right);
  const rank = (pair: Pair): number => {
    if (targets) return pairDistance(pair, targets);
    if (pair[1] === 0) return Infinity;
    return money ? -pair[1] : pair[1];
  };
  return [...pairs].sort((a, b) => rank(a) - rank(b));
}

function certain(pair: Pair): TypedPairs {
  return { candidates: [pairCandidate(pair)], suggestion: pairCandidate(pair) };
}

function best(pairs: readonly Pair[]): TypedPairs {
  const first = pairs[0];
  if (!first) return { candidates: [] };
  return { candidates: pairs.map(pairCandidate), suggestion: pairCandidate(first) };
}

function open(pairs: readonly Pair[]): TypedPairs {
  return { candidates: pairs.map(pairCandidate) };
}
