import { WHOLE } from '../plan/column';
import { measureById } from '../plan/measures';
import { sidesOf } from '../plan/source';
import type { DistrictId, Measure, MeasureId, Plan } from '../plan/types';
import { computedTotal, type WholeSide } from './computed';
import type { LastYearFigures, Restated } from './lastYearFigures';
import { totalOf, type Total } from './total';

/**
 * What last year's figures of this year's units give for the whole, as a formula beside them works it out; a word in place of
 * one of them, or populations that nobody has, and there is none.
 */
export function givenTotal(plan: Plan, measure: Measure, figures: LastYearFigures): Total {
  const row = (id: MeasureId): Record<DistrictId, Restated> =>
    Object.fromEntries(plan.districts.map((unit) => [unit.id, figures(id, unit.id)]));
  const own = row(measure.id);
  const word = Object.values(own).find(({ kind }) => kind === 'unknown');
  if (word !== undefined) return word;
  const sides = sidesOf(measure);
  const [part, of] = [sides?.part, sides?.of].map((id) => measureById(plan, id ?? ''));
  if (part && of) {
    const side = ({ id }: Measure): WholeSide => ({ total: figures(id, WHOLE), row: row(id) });
    return computedTotal(measure, side(part), side(of));
  }
  const { aggregation } = measure;
  const isWeighted = aggregation.kind === 'weightedByMeasure';
  return totalOf(measure, own, isWeighted ? row(aggregation.measure) : null);
}
