import { measuresOf } from '../plan/measures';
import { isToFill } from '../plan/source';
import type { DistrictId, Plan } from '../plan/types';
import type { Entry } from './entry';
import type { PeriodEntries } from './periodFigures';

export interface Reporting {
  /** Numbers entered where one is to be typed, wrong ones included; 已填 counts the same. */
  readonly filled: Readonly<Record<DistrictId, number>>;
  readonly due: Readonly<Record<DistrictId, number>>;
  /** Districts with at least one figure. */
  readonly reported: readonly DistrictId[];
  readonly unreported: readonly DistrictId[];
  /** 部分报送: districts with a figure, but fewer than half of those due. A mean of so few would say nothing, so they have no rank. */
  readonly partial: readonly DistrictId[];
  /** Districts that have reported ÷ those that must, truncated to 0.1 %. */
  readonly rate: number;
  /** Cells filled ÷ cells due, truncated to 0.1 %; 0 when nothing is due. */
  readonly completeness: number;
}

/** Who has reported, and how much. A district without a single target need not report and counts as reported. */
export function reportingOf(plan: Plan, { entries }: Pick<PeriodEntries, 'entries'>): Reporting {
  const filled: Record<DistrictId, number> = {};
  const due: Record<DistrictId, number> = {};
  for (const { id } of plan.districts) {
    const wanted = measuresOf(plan).filter((measure) => isToFill(measure, id));
    due[id] = wanted.length;
    filled[id] = wanted.filter((measure) => holdsNumber(entries[measure.id]?.[id])).length;
  }
  const ids = plan.districts.map(({ id }) => id);
  const silent = (id: DistrictId): boolean => due[id] !== 0 && filled[id] === 0;
  const partial = (id: DistrictId): boolean =>
    !silent(id) && (filled[id] ?? 0) * 2 < (due[id] ?? 0);
  const reported = ids.filter((id) => !silent(id));
  return {
    filled,
    due,
    reported,
    unreported: ids.filter(silent),
    partial: ids.filter(partial),
    rate: truncatedShare(reported.length, ids.length),
    completeness: truncatedShare(sumOf(filled), sumOf(due)),
  };
}

function holdsNumber(entry: Entry | undefined): boolean {
  if (entry?.kind === 'invalid') return typeof entry.content === 'number';
  return entry?.kind === 'number';
}

function sumOf(counts: Readonly<Record<DistrictId, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

function truncatedShare(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.floor((part * 1000) / whole) / 1000;
}
