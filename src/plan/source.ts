import type { DistrictId, Measure, MeasureId, Source } from './types';

export const ENTERED: Source = Object.freeze({ kind: 'entered' });

/** The two measures that a quotient is worked out from; null for any other. */
export function sidesOf({
  source,
}: Pick<Measure, 'source'>): { readonly part: MeasureId; readonly of: MeasureId } | null {
  return source.kind === 'computed' ? source : null;
}

/** The measure whose growth over the last year another one is; null for any other. */
export function grownOf({ source }: Pick<Measure, 'source'>): MeasureId | null {
  return source.kind === 'growth' ? source.of : null;
}

/** The measures that a source names. */
export function namedIn(source: Source): readonly MeasureId[] {
  switch (source.kind) {
    case 'entered':
      return [];
    case 'computed':
      return [source.part, source.of];
    case 'growth':
      return [source.of];
  }
}

/** The same with other names for its measures: rows for keys, or keys for rows. */
export function renamed(source: Source, nameOf: (name: string) => string): Source {
  switch (source.kind) {
    case 'entered':
      return source;
    case 'computed':
      return { ...source, part: nameOf(source.part), of: nameOf(source.of) };
    case 'growth':
      return { ...source, of: nameOf(source.of) };
  }
}

type Wanted = Pick<Measure, 'source' | 'targets'>;

/** Whether a figure of the unit is to be typed: there is a target, and no formula works it out. */
export function isToFill({ source, targets }: Wanted, unit: DistrictId): boolean {
  return source.kind === 'entered' && targets[unit]?.kind === 'number';
}

/** Whether a formula works out the unit's figure; where there is no target, `/` stands there as elsewhere. */
export function isWorkedOut({ source, targets }: Wanted, unit: DistrictId): boolean {
  return source.kind !== 'entered' && targets[unit]?.kind === 'number';
}

/** Whether the whole's figure needs populations: what is worked out has its two sides. */
export function needsPopulation({
  source,
  aggregation,
}: Pick<Measure, 'source' | 'aggregation'>): boolean {
  return source.kind === 'entered' && aggregation.kind === 'weightedByPopulation';
}

/** What a quotient is multiplied by to be of the measure's unit: 0.75 is 75 % and 750 ‰. */
export function factorOf({ unit }: Pick<Measure, 'unit'>): number {
  const sign = unit.normalize('NFKC');
  return sign === '%' ? 100 : sign === '‰' ? 1000 : 1;
}
