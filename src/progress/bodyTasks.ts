import { reconcile, type Reconciliation } from '../plan/reconcile';
import { numberTarget } from '../plan/target';
import type { BodyTarget, Plan } from '../plan/types';
import { WHOLE } from '../plan/column';
import { completionOf, type Completion } from './completion';
import type { PeriodFigures } from './periodFigures';
import { statusOf, type Status } from './status';
import type { Total } from './total';

/** A target of the notice's body that a row of the table measures. */
export interface MeasuredTask extends Reconciliation {
  /** The city's figure, in the measure's unit. */
  readonly actual: Total;
  /** Against the body's own number (of a range the lower one, of a limit the limit), which may be another than the table's total. */
  readonly completion: Completion;
  readonly status: Status;
}

/** A target of the body; `measured` is null where no row of the table says the same: its state must be told. */
export interface BodyTask {
  readonly bodyTarget: BodyTarget;
  readonly measured: MeasuredTask | null;
}

export function bodyTasks(plan: Plan, figures: PeriodFigures): BodyTask[] {
  const linked = new Map(reconcile(plan).map((each) => [each.bodyTarget, each]));
  return plan.bodyTargets.map((bodyTarget) => {
    const link = linked.get(bodyTarget);
    if (link === undefined) return { bodyTarget, measured: null };
    const target = numberTarget(link.wanted);
    const { actual } = figures.figure(link.measure.id, WHOLE);
    return {
      bodyTarget,
      measured: {
        ...link,
        actual: actual as Total,
        completion: completionOf(link.judged, target, actual),
        status: statusOf(link.judged, target, actual, figures.period),
      },
    };
  });
}
