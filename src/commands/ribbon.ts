import type { Actions } from '../actions/types';
import type { YearMonth } from '../plan/months';
import type { Plan } from '../plan/types';
import { createNextPeriod } from './createNextPeriod';
import { insertTargetSheet } from './insertTargetSheet';
import { obstacleOf, type Obstacle } from './obstacle';

/** What a ribbon button may ask of its surroundings. */
export interface Surroundings {
  readonly actions: Actions;
  /** In order of the years. */
  readonly plans: readonly Plan[];
  readonly today: () => YearMonth;
  /** Resolves once the dialog is there, or once it is clear that it will not be. */
  readonly openDialog: (what: Obstacle | 'handbook') => Promise<void>;
}

/** Every function that the manifest names, by that name. None of them rejects. */
export function ribbonFunctions(
  surroundings: Surroundings,
): Readonly<Record<string, () => Promise<void>>> {
  const { actions, today, openDialog } = surroundings;
  const telling = (run: () => Promise<Obstacle | null>) => async () => {
    const obstacle = await run().catch(obstacleOf);
    if (obstacle !== null) await openDialog(obstacle);
  };
  return {
    insertTargetSheet: telling(() => insertTargetSheet(actions, latest(surroundings.plans))),
    createNextPeriod: telling(() => createNextPeriod(actions, today())),
    openHandbook: () => openDialog('handbook'),
  };
}

/** The plan of the latest year is the one a button without questions can only mean. */
function latest(plans: readonly Plan[]): Plan {
  const plan = plans.at(-1);
  if (plan === undefined) throw new Error('the add-in carries no plan');
  return plan;
}
