import { measuresOf } from '../../src/plan/measures';
import type { Measure, MeasureId, Plan } from '../../src/plan/types';
import { plan } from './templates';

/**
 * Figures of a district that no check has anything against, each district's its own: about three quarters of every
 * target, shares that are shares of their base.
 */
export function goodFigures(district: string, of: Plan = plan): Record<MeasureId, number> {
  const place = of.districts.findIndex(({ id }) => id === district) % 20;
  const figures: Record<MeasureId, number> = {};
  for (const measure of measuresOf(of)) {
    const target = measure.targets[district];
    if (target?.kind !== 'number') continue;
    figures[measure.id] =
      measure.aggregation.kind === 'weightedByMeasure'
        ? shareOf(figures[measure.aggregation.measure] ?? 1, 0.76 + place / 1000)
        : counted(measure, target.value * (0.7 + place / 100), target.value >= 100 ? place : 0);
  }
  return figures;
}

function counted({ quantity: { decimals } }: Measure, value: number, more: number): number {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale + more;
}

function shareOf(base: number, share: number): number {
  return Math.round((Math.round(base * share) / base) * 10_000) / 100;
}
