import type { Plan } from '../../../src/plan/types';
import { plan2017 } from '../../sheets/plans';

const { ledgers: _, ...known } = plan2017;

/**
 * The plan of 2017 as far as the former format knew it: neither what became of a unit later, nor what tells growth and
 * ratios of the prose, nor ledgers.
 */
export const planAsItWas: Plan = {
  ...known,
  successions: [],
  bodyTargets: plan2017.bodyTargets.map((target) => ({ ...target, growthOf: null, figures: null })),
};
