import { reconcile, type Reconciliation } from '../plan/reconcile';
import { numberTarget } from '../plan/target';
import type { BodyTarget, Plan } from '../plan/types';
import { WHOLE } from '../plan/column';
import { completionOf, type Completion } from './completion';
import type { PeriodFigures } from './periodFigures';
import type { LastYearFigures } from './lastYearFigures';
import { statusOf, type Status } from './status';
import { grownRate, rateStatus, typedRate, type TaskRate, type TypedPair } from './taskRate';
import type { Total } from './total';

/** A target of the notice's body that a row of the table measures. */
export interface MeasuredTask extends Reconciliation {
  /** The city's figure, in the measure's unit. */
  readonly actual: Total;
  /** Against the body's own number (of a range the lower one, of a limit the limit), which may be another than the table's total. */
  readonly completion: Completion;
  readonly status: Status;
}

/** A target of growth, or of a ratio. */
export interface RatedTask {
  readonly rate: TaskRate;
  readonly status: Status;
}

/**
 * A target of the body; `measured` is null where no row of the table says the same, `rated` where nothing tells a rate: with
 * neither its state must be told.
 */
export interface BodyTask {
  readonly bodyTarget: BodyTarget;
  readonly measured: MeasuredTask | null;
  readonly rated: RatedTask | null;
}

/** What tells rates beside the period's figures. */
export interface RateSources {
  /** Null: there is no 同比, and the states of what it would tell are told. */
  readonly lastYear: LastYearFigures | null;
  readonly typed: Readonly<Record<BodyTarget['id'], TypedPair>>;
}

const NOTHING: RateSources = { lastYear: null, typed: {} };

export function bodyTasks(
  plan: Plan,
  figures: PeriodFigures,
  sources: RateSources = NOTHING,
): BodyTask[] {
  const linked = new Map(reconcile(plan).map((each) => [each.bodyTarget, each]));
  return plan.bodyTargets.map((bodyTarget) => {
    const link = linked.get(bodyTarget);
    if (link === undefined) {
      return { bodyTarget, measured: null, rated: ratedTask(bodyTarget, figures, sources) };
    }
    const target = numberTarget(link.wanted);
    const { actual } = figures.figure(link.measure.id, WHOLE);
    return {
      bodyTarget,
      rated: null,
      measured: {
        ...link,
        actual: actual as Total,
        completion: completionOf(link.judged, target, actual),
        status: statusOf(link.judged, target, actual, figures.period),
      },
    };
  });
}

function ratedTask(
  bodyTarget: BodyTarget,
  figures: PeriodFigures,
  { lastYear, typed }: RateSources,
): RatedTask | null {
  const { id, growthOf } = bodyTarget;
  const rate =
    bodyTarget.figures !== null
      ? typedRate(bodyTarget.figures, typed[id] ?? { first: null, second: null })
      : growthOf !== null && lastYear !== null
        ? grownRate(figures, lastYear, growthOf)
        : null;
  return rate && { rate, status: rateStatus(bodyTarget, rate) };
}
