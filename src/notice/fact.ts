/** What a conclusion rests on, the surest first. */
export type Basis =
  /** It stands there: a unit of measure in brackets. */
  | { readonly kind: 'printed' }
  /** A column or a line over the table says it for several rows. */
  | { readonly kind: 'column' | 'line' | 'corner' }
  /** The total comes out so, exactly. */
  | { readonly kind: 'total' }
  /** Last year's plan. */
  | { readonly kind: 'lastPlan'; readonly name: string }
  /** A word of the name: 占比, 增长, 投诉. */
  | { readonly kind: 'name'; readonly word: string }
  | { readonly kind: 'unit'; readonly unit: string }
  /** The figures themselves: their decimals, a minus. */
  | { readonly kind: 'figures' }
  /** What most such measures are; nothing in the notice says so. */
  | { readonly kind: 'usual' };

export type FactField =
  | 'key'
  | 'name'
  | 'unit'
  | 'least'
  | 'most'
  | 'decimals'
  | 'nature'
  | 'polarity'
  | 'aggregation'
  | 'totalRule';

export interface Fact {
  readonly field: FactField;
  readonly value: string | number | null;
  readonly basis: Basis;
  /** Somebody need not look at it. */
  readonly isSure: boolean;
}

const SURE: ReadonlySet<Basis['kind']> = new Set([
  'printed',
  'column',
  'line',
  'total',
  'lastPlan',
]);

export function fact(field: FactField, value: Fact['value'], basis: Basis): Fact {
  return { field, value, basis, isSure: SURE.has(basis.kind) };
}
