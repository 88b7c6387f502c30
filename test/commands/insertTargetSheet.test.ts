import {
  WorkbookError,
  type Actions,
  type SheetLink,
  type YearStatus,
} from '../../src/actions/types';
import { insertTargetSheet } from '../../src/commands/insertTargetSheet';
import { builtInPlans } from '../../src/plan/builtIn';

const plan = builtInPlans[0]!;
const link: SheetLink = { sheetId: '{1}', sheetName: '目标', address: 'A1' };
const EMPTY: YearStatus = { workbookName: '工作簿1', plan: null, target: null, periods: [] };

/** What a button asks of the workbook, in order. */
function workbook(status: YearStatus, refuse?: WorkbookError) {
  const asked: string[] = [];
  const actions = {
    readStatus: async () => status,
    insertTargetSheet: async (wanted, onExisting) => {
      if (refuse) throw refuse;
      asked.push(`insert ${wanted.year} ${onExisting}`);
      return { written: [{ purpose: 'target', link }] };
    },
    show: async (shown) => {
      asked.push(`show ${shown.sheetId}`);
    },
  } satisfies Partial<Actions>;
  return { asked, actions: actions as unknown as Actions };
}

it('inserts the target sheet and shows it', async () => {
  const { asked, actions } = workbook(EMPTY);
  await expect(insertTargetSheet(actions, plan)).resolves.toBeNull();
  expect(asked).toEqual(['insert 2017 refuse', 'show {1}']);
});

it('shows the one that is there', async () => {
  const { asked, actions } = workbook({ ...EMPTY, plan, target: link });
  await expect(insertTargetSheet(actions, plan)).resolves.toBeNull();
  expect(asked).toEqual(['show {1}']);
});

it('tells what is in the way', async () => {
  const failure = { code: 'workbookProtected' } as const;
  const { actions } = workbook(EMPTY, new WorkbookError(failure));
  await expect(insertTargetSheet(actions, plan)).resolves.toEqual(failure);
});
