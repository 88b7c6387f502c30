import { builtInPlans } from '../../src/plan/builtIn';
import type { Plan } from '../../src/plan/types';

export const loadPlans = (): Promise<readonly Plan[]> => Promise.resolve(builtInPlans);
