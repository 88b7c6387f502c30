import { WorkbookError } from '../../src/actions/types';
import { insertTargetSheet } from '../../src/commands/insertTargetSheet';
import { province } from '../sheets/province';
import { EMPTY, link, plan, workbook } from './workbook';

it('inserts the target sheet and shows it', async () => {
  const { asked, actions } = workbook(EMPTY);
  await expect(insertTargetSheet(actions, plan)).resolves.toBeNull();
  expect(asked).toEqual(['insert 2017 refuse', 'show 目标']);
});

it('shows the one that is there', async () => {
  const { asked, actions } = workbook({ ...EMPTY, plan, target: link('目标') });
  await expect(insertTargetSheet(actions, plan)).resolves.toBeNull();
  expect(asked).toEqual(['show 目标']);
});

it.each([
  ['beside that of an earlier year', { year: 2016 }, ['insert 2017 refuse', 'show 目标']],
  ['not where a later year is there', { year: 2018 }, ['show 目标']],
  ['not into the workbook of another city', { year: 2016, whole: province.whole }, ['show 目标']],
])('inserts it %s', async (_name, other, done) => {
  const kept = { ...plan, ...other };
  const { asked, actions } = workbook({ ...EMPTY, plan: kept, target: link('目标') });
  await expect(insertTargetSheet(actions, plan)).resolves.toBeNull();
  expect(asked).toEqual(done);
});

it('lets through what is in the way', async () => {
  const failure = { code: 'workbookProtected' } as const;
  const { actions } = workbook(EMPTY, new WorkbookError(failure));
  await expect(insertTargetSheet(actions, plan)).rejects.toMatchObject({ failure });
});
