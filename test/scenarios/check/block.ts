import { builtInPlans } from '../../../src/plan/builtIn';
import { measuresOf } from '../../../src/plan/measures';
import type { DistrictId, MeasureId, Plan } from '../../../src/plan/types';

const plan = builtInPlans[0] as Plan;

/** What one cell of the table holds when it is pasted. */
export type Pasted = number | string;

/** Three quarters of every target, as September would have it, a little less from column to column. */
function goodFigure(measure: MeasureId, district: DistrictId): Pasted {
  const found = measuresOf(plan).find(({ id }) => id === measure);
  const target = found?.targets[district];
  if (found === undefined || target?.kind !== 'number') return '/';
  if (found.valueType === 'percentage') return 100;
  if (found.valueType === 'density') return target.value;
  // 100 万元 a loan, whatever the targets are.
  if (measure === '14b') return 100 * Number(goodFigure('14a', district));
  const index = plan.districts.findIndex(({ id }) => id === district);
  return Math.max(1, Math.floor(target.value * 0.75) - index);
}

/** 27 × 9 figures with which nothing is wrong. */
export function goodBlock(): Pasted[][] {
  return measuresOf(plan).map(({ id }) => plan.districts.map((d) => goodFigure(id, d.id)));
}

export interface Fault {
  readonly rule: string;
  readonly measure: MeasureId;
  readonly district: DistrictId;
  readonly pasted: Pasted;
  /** What one click makes of it; null: a person has to know. */
  readonly suggested: string | null;
}

/** Ten faults as they happen, each of another kind, and each at one cell. */
export const FAULTS: readonly Fault[] = [
  { rule: 'missing', measure: '1', district: 'haian', pasted: '', suggested: null },
  { rule: 'shareBelowOne', measure: '3', district: 'rugao', pasted: 0.75, suggested: '75' },
  { rule: 'unreadable', measure: '4', district: 'haimen', pasted: '约１２００', suggested: null },
  { rule: 'relation', measure: '2', district: 'qidong', pasted: 99999, suggested: null },
  { rule: 'outOfRange', measure: '7', district: 'tongzhou', pasted: -3, suggested: null },
];

/** The good block with some of its cells replaced. */
export function blockWith(faults: readonly Fault[]): Pasted[][] {
  const block = goodBlock();
  for (const { measure, district, pasted } of faults) {
    const row = measuresOf(plan).findIndex(({ id }) => id === measure);
    const column = plan.districts.findIndex(({ id }) => id === district);
    const line = block[row];
    if (line?.[column] === undefined) throw new Error(`no cell for ${measure} ${district}`);
    line[column] = pasted;
  }
  return block;
}
