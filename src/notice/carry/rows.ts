import type { AggregationDraft } from '../../plan/decodePlan';
import { isWithin } from '../../plan/kinds';
import { totalByRule } from '../../plan/totalByRule';
import type { Measure, Plan, Quantity, Target } from '../../plan/types';
import type { DraftRow } from '../draft';
import { fact } from '../fact';
import { baseKeyOf } from './measures';

/** A row with what last year's plan says of the same measure, as far as this year's figures allow. */
export function carriedRow(row: DraftRow, same: Measure | undefined): DraftRow {
  if (same === undefined) return row;
  const basis = { kind: 'lastPlan', name: same.name } as const;
  const kept = row.facts.filter(({ field }) => field === 'unit' && row.unit !== '');
  return {
    ...row,
    key: same.key,
    // The halves of a pair are named by the notice only together.
    name: row.name === '' || row.label.includes('/') ? same.name : row.name,
    unit: row.unit === '' ? same.unit : row.unit,
    quantity: widened(same.quantity, row),
    nature: same.nature,
    polarity: same.polarity,
    facts: [
      fact('key', same.key, basis),
      ...(kept.length > 0 ? kept : [fact('unit', same.unit, basis)]),
      fact('nature', same.nature, basis),
      fact('polarity', same.polarity, basis),
      fact('decimals', same.quantity.decimals, basis),
      ...row.facts.filter(({ field }) => field === 'aggregation'),
    ],
  };
}

function widened(quantity: Quantity, { targets, total, quantity: own }: DraftRow): Quantity {
  const all = [...targets.values(), total].flatMap((target) =>
    target?.kind === 'number' ? [target.value] : [],
  );
  const isInside = all.every((value) => isWithin(quantity, value));
  return {
    ...(isInside ? quantity : own),
    decimals: Math.max(quantity.decimals, own.decimals),
  };
}

/**
 * How the total comes about: as last year where this year's total agrees or cannot tell, else as this year's total proves.
 *
 * @param rows all rows, with their new keys
 */
export function carriedTotal(
  row: DraftRow,
  same: Measure | undefined,
  last: Plan,
  rows: ReadonlyMap<string, DraftRow>,
): DraftRow {
  if (same === undefined) return row;
  const base = baseKeyOf(same, last);
  const aggregation: AggregationDraft =
    base === null
      ? (same.aggregation as AggregationDraft)
      : { kind: 'weightedByMeasure', measure: base };
  if (base !== null && !rows.has(base)) return row;
  const isComputed = comesOut(row, aggregation, base === null ? null : rows.get(base));
  if (row.totalRule === 'computed' && !isComputed) return row;
  const basis = { kind: 'lastPlan', name: same.name } as const;
  return {
    ...row,
    aggregation,
    totalRule: isComputed ? 'computed' : 'entered',
    facts: [
      ...row.facts.filter(({ field }) => field !== 'aggregation'),
      fact('aggregation', aggregation.kind, isComputed ? { kind: 'total' } : basis),
    ],
  };
}

function comesOut(row: DraftRow, aggregation: AggregationDraft, base: DraftRow | undefined | null) {
  const own = [...row.targets.values()];
  const weights = base ? [...base.targets.values()] : null;
  if (own.includes(null) || weights?.includes(null) || row.total === null) return false;
  const rule = totalByRule(
    aggregation,
    row.quantity.decimals,
    own as Target[],
    weights as Target[] | null,
  );
  if (rule.kind !== 'total' || rule.total.kind !== row.total.kind) return false;
  return (
    rule.total.kind !== 'number' || rule.total.value === (row.total as { value: number }).value
  );
}
