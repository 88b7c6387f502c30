import { wantedOf } from './bound';
import { compare, decimal, multiply, numberOf, subtract, ZERO, type Decimal } from './decimal';
import { measureById } from './measures';
import type { BodyTarget, Measure, Plan } from './types';

/** A city target of the notice's body beside the total that the table prints for the same thing. */
export interface Reconciliation {
  readonly bodyTarget: BodyTarget;
  readonly measure: Measure;
  /** What the body asks for, in the measure's unit: 2 亿元 is from 20000 (万元). Null: no such end, as of "at least". */
  readonly body: { readonly from: number | null; readonly to: number | null };
  /** The number that figures are held against, in the measure's unit: of a range the lower one. */
  readonly wanted: number;
  /** The measure as the body judges it: what it sets a limit to is not to be exceeded, whatever the table says. */
  readonly judged: Measure;
  /** The table's total, in the measure's unit; null where it prints `/`. */
  readonly annex: number | null;
  /** Table minus body, 0 within a range, in the measure's unit; null where the table prints `/`. */
  readonly difference: number | null;
}

/**
 * Where body and table speak of the same thing, and by how much they differ: 1200 and 1220 家 differ by 20. In the
 * order of the body; its other targets have no row in the table.
 */
export function reconcile(plan: Plan): readonly Reconciliation[] {
  return plan.bodyTargets.flatMap((bodyTarget) => {
    const measure = bodyTarget.measure === null ? null : measureById(plan, bodyTarget.measure);
    return measure === null ? [] : [compared(bodyTarget, measure)];
  });
}

function compared(bodyTarget: BodyTarget, measure: Measure): Reconciliation {
  const { bound, factor } = bodyTarget;
  const inUnit = (value: number) => multiply(decimal(value), decimal(factor));
  const isLimit = bound.kind === 'atMost';
  const wanted = inUnit(wantedOf(bound));
  const from = isLimit ? null : wanted;
  const to = isLimit ? wanted : bound.kind === 'range' ? inUnit(bound.to) : null;
  const annex = measure.total?.kind === 'number' ? measure.total.value : null;
  return {
    bodyTarget,
    measure,
    body: { from: from && numberOf(from), to: to && numberOf(to) },
    wanted: numberOf(wanted),
    judged: isLimit ? { ...measure, polarity: 'negative' } : measure,
    annex,
    difference: annex === null ? null : numberOf(beyond(decimal(annex), from, to)),
  };
}

/** Table minus body. Where the body says "at least", a table that asks for more differs too. */
function beyond(annex: Decimal, from: Decimal | null, to: Decimal | null): Decimal {
  if (from !== null && (to === null || compare(annex, from) < 0)) return subtract(annex, from);
  return to !== null && compare(annex, to) > 0 ? subtract(annex, to) : ZERO;
}
