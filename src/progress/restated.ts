import { WHOLE } from '../plan/column';
import type { Comparable } from '../plan/comparable/comparable';
import { add, decimal, multiply, numberOf, ZERO } from '../plan/decimal';
import { isGrowthOfSeveral } from '../plan/comparable/growthOfSeveral';
import { measureById } from '../plan/measures';
import type { DistrictId, Measure, MeasureId, Plan } from '../plan/types';
import { quotientOf } from './computed';
import type { Entry, EntryRow } from './entry';
import type { LastYearFigures, Restated } from './lastYearFigures';
import type { PeriodFigures } from './periodFigures';
import { populationRow, type Populations } from './population';
import type { UnknownReason } from './unknownReason';

const unknown = (reason: UnknownReason): Restated => ({ kind: 'unknown', reason });

/**
 * Last year's figures of a month on this year's units; the twin of 上年同期 where it is made of last year's sheets.
 *
 * @param figures of the last year's plan
 */
export function restatedFigures(
  { counterparts, origins, left, last }: Comparable,
  figures: PeriodFigures,
  populations: Populations,
): LastYearFigures {
  return (id, column) => {
    const counterpart = counterparts.get(id);
    if (counterpart === undefined || counterpart.kind === 'new') return unknown('newMeasure');
    if (counterpart.kind === 'otherUnit') return unknown('otherUnit');
    const { measure } = counterpart;
    if (column === WHOLE) {
      if (left.length > 0) return unknown('coverage');
      const { actual } = figures.figure(measure.id, WHOLE);
      return actual.kind === 'invalid' ? unknown('invalid') : actual;
    }
    const origin = origins.get(column);
    if (origin === undefined || origin.kind === 'new') return unknown('newUnit');
    if (origin.kind === 'split') return unknown('split');
    return together(last, measure, origin.units, figures, populations);
  };
}

/** Of several units that became one: flows and stocks add up, shares by their weights. One unit's figure stays. */
function together(
  last: Plan,
  measure: Measure,
  units: readonly DistrictId[],
  { entries }: PeriodFigures,
  populations: Populations,
): Restated {
  if (isGrowthOfSeveral(measure, units)) return unknown('notTotalled');
  const of = (id: MeasureId): Entry[] =>
    units.map((unit) => entries[id]?.[unit] ?? { kind: 'blank' });
  const parts = of(measure.id);
  if (parts.some(({ kind }) => kind === 'invalid')) return unknown('invalid');
  if (parts.some(({ kind }) => kind === 'blank')) return { kind: 'blank' };
  const [first] = parts;
  if (first?.kind === 'unknown') return first;
  if (parts.every(({ kind }) => kind === 'notApplicable')) return { kind: 'notApplicable' };
  const values = numbersOf(parts);
  // What a unit without a target had done then was never reported.
  if (values === null) return unknown('coverage');
  const [only] = values;
  if (values.length === 1 && only !== undefined) return { kind: 'number', value: only };
  const { aggregation, source } = measure;
  if (source.kind === 'computed') {
    const [part, base] = [numbersOf(of(source.part)), numbersOf(of(source.of))];
    if (part === null || base === null) return unknown('missingWeight');
    const share = quotientOf(measure, summed(part), summed(base));
    return share.kind === 'unknown' ? unknown('invalid') : share;
  }
  switch (aggregation.kind) {
    case 'none':
      return unknown('notTotalled');
    case 'sum':
      return summed(values);
    case 'weightedByMeasure': {
      const base = measureById(last, aggregation.measure);
      return weighted(values, base === null ? [] : of(base.id), 'missingWeight');
    }
    case 'weightedByPopulation': {
      const row: EntryRow = populationRow(last, populations);
      return weighted(
        values,
        units.map((unit) => row[unit] ?? { kind: 'blank' }),
        'missingPopulation',
      );
    }
  }
}

/** Null where one of them is none. */
function numbersOf(entries: readonly Entry[]): readonly number[] | null {
  const numbers = entries.flatMap((entry) => (entry.kind === 'number' ? [entry.value] : []));
  return numbers.length === entries.length ? numbers : null;
}

function summed(values: readonly number[]): { readonly kind: 'number'; readonly value: number } {
  const sum = values.reduce((all, value) => add(all, decimal(value)), ZERO);
  return { kind: 'number', value: numberOf(sum) };
}

/** Σ(value × weight) ÷ Σ weight, each with its own. */
function weighted(
  values: readonly number[],
  weights: readonly Entry[],
  missing: 'missingWeight' | 'missingPopulation',
): Restated {
  if (weights.some(({ kind }) => kind === 'invalid')) return unknown('invalid');
  const numbers = numbersOf(weights);
  if (numbers === null || numbers.length < values.length) return unknown(missing);
  const sum = summed(numbers).value;
  if (sum === 0) return unknown(missing);
  const product = values.reduce(
    (all, value, index) => add(all, multiply(decimal(value), decimal(numbers[index] ?? 0))),
    ZERO,
  );
  return { kind: 'number', value: numberOf(product) / sum };
}
