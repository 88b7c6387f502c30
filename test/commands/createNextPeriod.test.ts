import { createNextPeriod } from '../../src/commands/createNextPeriod';
import { EMPTY, link, plan, workbook, year } from './workbook';

const TODAY = { year: 2017, month: 10 };
const ALL = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

it.each([
  ['the month after the latest', [3, 6], '2017-07'],
  ['the last finished month where none is there', [], '2017-09'],
  ['the first gap where December is there', [1, 2, 12], '2017-03'],
])('makes %s and shows its entries', async (_name, months, period) => {
  const { asked, actions } = workbook(year(...months));
  await expect(createNextPeriod(actions, TODAY)).resolves.toBeNull();
  expect(asked).toEqual([`create ${period} refuse`, `show 完成 ${period}`]);
});

it.each([
  ['without a target sheet', EMPTY, { code: 'noTarget' }],
  [
    'when the plan cannot be read',
    { ...EMPTY, target: link('目标') },
    { code: 'planUnreadable', year: EMPTY.year, problems: [] },
  ],
  ['when all twelve months are there', year(...ALL), { code: 'allPeriodsMade', year: plan.year }],
])('writes nothing %s', async (_name, status, obstacle) => {
  const { asked, actions } = workbook(status);
  await expect(createNextPeriod(actions, TODAY)).resolves.toEqual(obstacle);
  expect(asked).toEqual([]);
});
