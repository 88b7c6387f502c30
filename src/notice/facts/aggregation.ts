import { add, decimal, numberOf, ZERO } from '../../plan/decimal';
import type { AggregationDraft } from '../../plan/decodePlan';
import { plainWord } from '../words';
import { addsUp, type Series } from './exact';
import type { Summed } from './summed';
import { weighsTo } from './weighsTo';

export interface AggregationFinding {
  readonly aggregation: AggregationDraft;
  readonly isProved: boolean;
  /** Decimals with which the total comes out, where fewer than entries have. */
  readonly decimals: number;
  /** Only the figures tell what it is weighted by, not its name: that may be chance. */
  readonly byFiguresAlone: boolean;
  /** What the rule gives, where the total printed is another one. */
  readonly expected: number | null;
}

/** Why the figures of the units give none, in the words of the plan. */
const NOT_ADDED = '比率不能相加';
/** Trying every row for every share would take the square of a long table. */
const MOST_BASES = 60;
/** A row that the share's name names counts more than one under the same heading. */
const NAMED = 2;

interface Rated {
  readonly base: Summed;
  /** 0: but for the figures nothing speaks for it. */
  readonly rate: number;
}

/** How the whole's figure follows from the units', proved by the printed total where there is one. */
export function aggregationOf(own: Summed, all: readonly Summed[]): AggregationFinding {
  const { decimals, total, series } = own;
  const units = series.map((_, at) => at);
  const found = (aggregation: AggregationDraft, isProved: boolean, with_ = decimals) => ({
    aggregation,
    isProved,
    decimals: with_,
    byFiguresAlone: false,
    expected: null,
  });
  if (own.nature !== 'ratio' && !own.isDensity) {
    const isProved = total !== null && addsUp(series, units, total);
    const expected = total === null || isProved ? null : sumOf(series);
    return { ...found({ kind: 'sum' }, isProved), expected };
  }
  if (total !== null && own.nature === 'ratio' && !own.isGrowth) {
    for (const { base, rate } of basesFor(own, all)) {
      for (const digits of new Set([decimals, own.printedDecimals])) {
        if (weighsTo(own, base, digits)) {
          const byMeasure = found({ kind: 'weightedByMeasure', measure: base.key }, true, digits);
          return { ...byMeasure, byFiguresAlone: rate === 0 };
        }
      }
    }
  }
  if (own.isDensity && !own.isGrowth) return found({ kind: 'weightedByPopulation' }, false);
  return found({ kind: 'none', reason: NOT_ADDED }, false);
}

function sumOf(series: Series): number {
  const sum = series.reduce((all: typeof ZERO, value) => add(all, decimal(value ?? 0)), ZERO);
  return numberOf(sum);
}

/**
 * What a share may be a share of: first the rows that its own name names, 企业专利申请量占比 → 专利申请量; only they where all
 * units have the same share, whose mean is the same with any weights.
 */
function basesFor(own: Summed, all: readonly Summed[]): readonly Rated[] {
  const name = plainWord(own.name);
  const least = new Set(own.series.filter((share) => share !== null)).size > 1 ? 0 : NAMED;
  const rated = (base: Summed): number =>
    (own.group !== null && base.group === own.group ? 1 : 0) +
    (name.includes(plainWord(base.name)) ? NAMED * base.name.length : 0);
  return all
    .filter((base) => base.key !== own.key && base.nature !== 'ratio' && !base.isDensity)
    .map((base) => ({ base, rate: rated(base) }))
    .filter(({ rate }) => rate >= least)
    .sort((a, b) => b.rate - a.rate)
    .slice(0, MOST_BASES);
}
