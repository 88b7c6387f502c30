import { needsPopulation } from '../../plan/source';
import type { EntryCheck } from '../check';

/** The city's density weighs each district by its population; without it there is no total. */
export const populationMissing: EntryCheck<'populationMissing'> = {
  id: 'populationMissing',
  severity: 'info',
  scope: 'entry',
  on: ['number'],
  check({ measure, value }, { submission, context }) {
    if (context.population === undefined) return null;
    if (!needsPopulation(measure)) return null;
    const people = Object.entries(context.population).find(([id]) => id === submission.district);
    return people && people[1] > 0 ? null : { facts: { value } };
  },
};
