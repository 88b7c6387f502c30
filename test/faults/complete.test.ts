import { ALL, APART } from './support/actions';
import { CHECKS, ENTRIES, READING, SHEETS, SUMMARIES } from './support/cases';
import { LEDGERS } from './support/ledgers';
import { DRAFTS, REVISIONS } from './support/revisions';

const tried = [
  ...READING,
  ...SHEETS,
  ...SUMMARIES,
  ...CHECKS,
  ...ENTRIES,
  ...LEDGERS,
  ...DRAFTS,
  ...REVISIONS,
].map(({ action }) => action.split(':')[0]);

it.each([...ALL.keys()])('%s is in the matrix, or apart for a reason', (action) => {
  expect(tried.includes(action) || Object.hasOwn(APART, action)).toBe(true);
});

it('nothing is in the matrix that is not an action', () => {
  for (const action of [...tried, ...Object.keys(APART)]) expect(ALL.has(action ?? '')).toBe(true);
});
