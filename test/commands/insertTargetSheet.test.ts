import { WorkbookError } from '../../src/actions/types';
import { insertTargetSheet } from '../../src/commands/insertTargetSheet';
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

it('lets through what is in the way', async () => {
  const failure = { code: 'workbookProtected' } as const;
  const { actions } = workbook(EMPTY, new WorkbookError(failure));
  await expect(insertTargetSheet(actions, plan)).rejects.toMatchObject({ failure });
});
