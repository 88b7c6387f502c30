import { measureById, measuresOf } from '../plan/measures';
import type { Period } from '../plan/period';
import { grownOf, sidesOf } from '../plan/source';
import { NOT_APPLICABLE } from '../plan/target';
import type { Measure, MeasureId, Plan, Target } from '../plan/types';
import { WHOLE, type Column } from '../plan/column';
import { completionOf, type Completion } from './completion';
import { computedTotal, type WholeSide } from './computed';
import type { Entry, EntryRow } from './entry';
import { grownTotal } from './growth';
import type { LastYearFigures } from './lastYearFigures';
import { gapOf, usedShare } from './lead';
import { populationRow, type Populations } from './population';
import { statusOf, type Status } from './status';
import { totalOf, type Total } from './total';

/** What a period's entries say of one measure in one district, or in the city. */
export interface MeasureFigure {
  readonly measure: Measure;
  /** Null where the table prints none. */
  readonly target: Target | null;
  readonly actual: Entry | Total;
  readonly completion: Completion;
  readonly status: Status;
  /** Percentage points ahead of (+) or behind (−) time progress, or the target where time does not count. */
  readonly gap: number | null;
}

export interface PeriodEntries {
  readonly period: Period;
  readonly entries: Readonly<Record<MeasureId, EntryRow>>;
  /** 上年同期, over which growth is worked out; absent: there is none. */
  readonly lastYear?: LastYearFigures;
}

/** A period worked out for every measure and column. */
export interface PeriodFigures extends PeriodEntries {
  readonly plan: Plan;
  /** @throws RangeError when the plan has no such measure or column */
  figure(measure: MeasureId, column: Column): MeasureFigure;
}

/** @param populations without them, or with one missing, a density has no city total */
export function periodFigures(
  plan: Plan,
  entered: PeriodEntries,
  populations: Populations = {},
): PeriodFigures {
  const { period, entries } = entered;
  const figures = new Map<string, MeasureFigure>();
  for (const measure of measuresOf(plan)) {
    const row = entries[measure.id] ?? {};
    for (const { id } of plan.districts) {
      const target = measure.targets[id] ?? NOT_APPLICABLE;
      const actual = row[id] ?? { kind: 'blank' };
      figures.set(keyOf(measure.id, id), figureOf(measure, target, actual, period));
    }
    const total = wholeOf(plan, measure, entered, populations);
    figures.set(keyOf(measure.id, WHOLE), figureOf(measure, measure.total, total, period));
  }
  return {
    plan,
    ...entered,
    figure(measure, column) {
      const found = figures.get(keyOf(measure, column));
      if (found === undefined) throw new RangeError(`no figure for ${measure}, ${column}`);
      return found;
    },
  };
}

/** The whole's figure; of what is worked out, by the whole's figures of what it is worked out from. */
function wholeOf(
  plan: Plan,
  measure: Measure,
  entered: PeriodEntries,
  populations: Populations,
): Total {
  const { entries, lastYear } = entered;
  const typed = (each: Measure): Total =>
    totalOf(each, entries[each.id] ?? {}, weightsOf(plan, each, entries, populations));
  const side = (each: Measure): WholeSide => ({ total: typed(each), row: entries[each.id] ?? {} });
  const grown = grownOf(measure);
  const of = grown === null ? null : measureById(plan, grown);
  if (of !== null) {
    const now = { total: wholeOf(plan, of, entered, populations), row: entries[of.id] ?? {} };
    return grownTotal({ measure, of }, now, lastYear ?? null, plan.districts);
  }
  const sides = sidesOf(measure);
  const [part, base] = [sides?.part, sides?.of].map((id) => id && measureById(plan, id));
  return part && base ? computedTotal(measure, side(part), side(base)) : typed(measure);
}

function keyOf(measure: MeasureId, column: Column): string {
  return `${measure} ${column}`;
}

function figureOf(
  measure: Measure,
  target: Target | null,
  actual: Entry | Total,
  period: Period,
): MeasureFigure {
  const completion = completionOf(measure, target, actual);
  return {
    measure,
    target,
    actual,
    completion,
    status: statusOf(measure, target, actual, period),
    gap: gapOf(measure, completion, period, usedOf(measure, target, actual)),
  };
}

/** What is used up of a limit; null where there is none. */
function usedOf(
  { polarity }: Measure,
  target: Target | null,
  actual: Entry | Total,
): number | null {
  if (polarity === 'positive') return null;
  const areNumbers = target?.kind === 'number' && actual.kind === 'number';
  return areNumbers && target.value > 0 && actual.value >= 0
    ? usedShare(target.value, actual.value)
    : null;
}

function weightsOf(
  plan: Plan,
  { aggregation }: Measure,
  entries: PeriodEntries['entries'],
  populations: Populations,
): EntryRow | null {
  switch (aggregation.kind) {
    case 'sum':
    case 'none':
      return null;
    case 'weightedByMeasure':
      return entries[aggregation.measure] ?? null;
    case 'weightedByPopulation':
      return populationRow(plan, populations);
  }
}
