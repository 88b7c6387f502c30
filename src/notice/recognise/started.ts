import { decimalsOf } from '../../plan/decimal';
import type { Target } from '../../plan/types';
import { doubt, type Doubt } from '../doubt';
import type { Basis } from '../fact';
import { kindOf, type KindFinding } from '../facts/kind';
import type { Summed } from '../facts/summed';
import type { Cells } from './cells';
import type { NamedMeasure } from './measureSide';
import type { Sides } from './sides';
import { targetsOf, type TargetsFinding } from './targets';
import type { UnitSide } from './unitSide';

/** A measure with its figures and kind, before the rule of its total is known. */
export interface Started {
  readonly measure: NamedMeasure;
  readonly unit: string;
  readonly unitBasis: Basis;
  readonly found: TargetsFinding;
  readonly kind: KindFinding;
  readonly summed: Summed;
}

export function start(
  measure: NamedMeasure,
  said: readonly string[],
  sides: Sides,
  side: UnitSide,
  cells: Cells,
  doubts: Doubt[],
): Started {
  const { key, name, group } = measure;
  const [only] = said.length === 1 ? said : [];
  const unit = measure.unit ?? only ?? '';
  const unitBasis: Basis = measure.unit === null ? { kind: 'line' } : measure.unitBasis;
  if (unit === '') {
    const open = said.length > 1;
    const asked = open
      ? ({ kind: 'unitOpen', choices: said } as const)
      : { kind: 'noUnit' as const };
    doubts.push(doubt(asked, { measure: key, field: 'unit' }, true));
  }
  const found = targetsOf(measure, unit, sides, side, cells);
  const series = [...found.targets.values()].map(valueOf);
  const total = valueOf(found.total);
  const values = [...series, total].filter((value) => value !== null);
  const decimals = values.reduce((most, value) => Math.max(most, decimalsOf(value)), 0);
  const kind = kindOf({
    name,
    unit,
    least: values.reduce((least, value) => Math.min(least, value), 0),
    most: values.reduce((most, value) => Math.max(most, value), 0),
    decimals,
    isAtMost: measure.raw.isAtMost,
  });
  const { nature, quantity } = kind;
  const summed: Summed = {
    ...{ key, name, group, unit, nature, series, total },
    decimals: quantity.decimals,
    printedDecimals: decimals,
    isDensity: kind.isDensity,
    isGrowth: nature === 'ratio' && quantity.least === null,
  };
  return { measure, unit, unitBasis, found, kind, summed };
}

export const valueOf = (target: Target | null): number | null =>
  target?.kind === 'number' ? target.value : null;
