import type { Actions, PeriodStatus, SheetLink, YearStatus } from '../../src/actions/types';
import { periodOf } from '../../src/plan/period';
import { plan2017 } from '../sheets/plans';

export const plan = plan2017;
export const link = (sheetName: string): SheetLink => ({
  sheetId: `{${sheetName}}`,
  sheetName,
  address: 'A1',
});
export const EMPTY: YearStatus = {
  workbookName: '工作簿1',
  warnings: [],
  years: [],
  year: null,
  plan: null,
  target: null,
  periods: [],
  damages: [],
  broken: [],
};

/** A workbook with the year's target sheet and those months. */
export function year(...months: readonly number[]): YearStatus {
  const periods = months.map((month) => {
    const period = periodOf(plan.year, month);
    const entries = link(`完成 ${period}`);
    return { period, entries, completion: null, filled: 0, due: 1 } as unknown as PeriodStatus;
  });
  return { ...EMPTY, years: [plan.year], year: plan.year, plan, target: link('目标'), periods };
}

/** What a button asks of the workbook, in order. */
export function workbook(status: YearStatus, refuse?: Error) {
  const asked: string[] = [];
  const write = (purpose: 'target' | 'actual', sheet: string, what: string) => {
    if (refuse) throw refuse;
    asked.push(what);
    return { entry: what, written: [{ purpose, link: link(sheet) }] };
  };
  const actions: Partial<Actions> = {
    readStatus: async () => status,
    insertTargetSheet: async (wanted, onExisting) =>
      write('target', '目标', `insert ${wanted.year} ${onExisting}`),
    createPeriod: async (period, onExisting) =>
      write('actual', `完成 ${period}`, `create ${period} ${onExisting}`),
    show: async ({ sheetName }) => {
      asked.push(`show ${sheetName}`);
    },
  };
  return { asked, actions: actions as Actions };
}
