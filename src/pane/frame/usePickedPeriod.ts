import { useState } from 'react';
import type { Period } from '../../plan/period';
import { usePaneState } from '../state/context';

export interface PickedPeriod {
  /** In order of time. */
  readonly periods: readonly Period[];
  /** The one picked, or the latest; null where there is none. */
  readonly period: Period | null;
  readonly pick: (period: Period) => void;
}

/** The period a page is about. A picked one that was deleted meanwhile gives way to the latest. */
export function usePickedPeriod(): PickedPeriod {
  const { status } = usePaneState();
  const [picked, pick] = useState<Period | null>(null);
  const periods = status?.periods.map(({ period }) => period) ?? [];
  const period = periods.find((each) => each === picked) ?? periods.at(-1) ?? null;
  return { periods, period, pick };
}
