import { createActions } from '../../../src/actions';
import { openWorkbook } from '../../../src/host/node';
import { builtInPlans } from '../../../src/plan/builtIn';
import type { Plan } from '../../../src/plan/types';
import { can } from '../../../src/workbook/capabilities';
import { close } from '../close';

jest.setTimeout(600_000);

const plan = builtInPlans[0] as Plan;
const actions = createActions();

// Whether Ctrl+Z takes it back at once only a real Excel can show.
it('an Excel with ExcelApi 1.20 is asked for one step of undo, and does the same', async () => {
  const book = await openWorkbook({ requirements: { ExcelApi: '1.20' } });
  const run = jest.spyOn(Excel, 'run');
  await actions.insertTargetSheet(plan, 'refuse');
  expect(can('oneUndoStep')).toBe(true);
  expect(run.mock.calls.every(([options]) => 'mergeUndoGroup' in options)).toBe(true);
  run.mockRestore();
  expect((await actions.readStatus()).target).toMatchObject({ sheetName: '目标' });
  await close(book);
});
