import { createActions } from '../../../src/actions';
import { can } from '../../../src/workbook/capabilities';
import { openBook } from '../../support/book';
import { plan2017 as plan } from '../../sheets/plans';

jest.setTimeout(600_000);

const actions = createActions();

// Whether Ctrl+Z takes it back at once only a real Excel can show.
it('an Excel with ExcelApi 1.20 is asked for one step of undo, and does the same', async () => {
  await openBook({ requirements: { ExcelApi: '1.20' }, isPartial: true });
  const run = jest.spyOn(Excel, 'run');
  await actions.insertTargetSheet(plan, 'refuse');
  expect(can('oneUndoStep')).toBe(true);
  expect(run.mock.calls.every(([options]) => 'mergeUndoGroup' in options)).toBe(true);
  run.mockRestore();
  expect((await actions.readStatus()).target).toMatchObject({ sheetName: '目标' });
});
