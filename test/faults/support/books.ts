import type { IWorkbookData } from '@univerjs/core';
import type { OpenWorkbook } from '../../../src/host/node';
import { measuresOf } from '../../../src/plan/measures';
import { periodOf, type Period } from '../../../src/plan/period';
import { addressOf, readSheet } from '../../scenarios/cells';
import { headingsOf } from '../../scenarios/check/block';
import { draftOf } from '../../../src/notice';
import { doubt } from '../../../src/notice/doubt';
import type { Remarks } from '../../../src/sheets/planDraft/remarks';
import {
  actions,
  checkActions,
  gatherActions,
  noticeActions,
  NOW,
  summaryActions,
} from './actions';
import { gatheringOf } from './listed';
import { nextPlan, smallPlan as plan } from './plan';

export const AUGUST = periodOf(2017, 8);
export const SEPTEMBER = periodOf(2017, 9);

/** Brings the workbook before to this one. */
type Step = (host: OpenWorkbook['host']) => Promise<unknown>;

/** Workbooks at the points of the year where an action is asked for, in the order in which they come about. */
const STEPS = {
  empty: () => Promise.resolve(),
  target: () => actions.insertTargetSheet(plan, 'refuse'),
  /** Two periods with figures, some of them wrong. */
  filled: async (host) => {
    for (const period of [AUGUST, SEPTEMBER]) await fill(host, period);
  },
  /** The same once it was checked and something of it recorded. */
  recorded: async () => {
    const checked = await checkActions.check(SEPTEMBER);
    const explained = checked.findings.find((each) => each.canExplain);
    if (explained !== undefined) {
      await checkActions.explain(checked, explained.finding, '已核实');
    }
    await summaryActions.createAdjustments(plan.year, 'refuse');
    await correct();
  },
  /** The same with populations, which came after its periods. */
  weighted: () => summaryActions.createBase(plan.year, 'refuse'),
  /** The same with targets adjusted, populations known, a summary of it, and somebody's own sheet. */
  adjusted: async (host) => {
    const [unit, other] = plan.districts;
    await host.paste('目标调整', 'B4', [
      [unit?.name ?? '', '2'],
      [other?.name ?? '', '4'],
    ]);
    await host.paste('目标调整', 'F4', [
      [900, '批准', '2017-06-01'],
      [800, '批准', '2017-06-02'],
    ]);
    await host.paste('基础数据', 'C5', [[90], [80.5]]);
    await summaryActions.createSummary(SEPTEMBER, { pages: [], districts: [] }, 'refuse');
    await Excel.run(async (context) => {
      const own = context.workbook.worksheets.add('自己的表');
      own.getRange('A1').formulas = [['=基础数据!C5']];
      await context.sync();
    });
  },
  /** With a draft of a plan, of which a remark is settled. */
  drafted: async (host) => {
    const { written } = await noticeActions.writeDraft(drafted, () => settled, 'keep');
    await host.typeInto(written[0]?.link.sheetName ?? '', 'F3', '个');
  },
  /** With the year after, which was begun without populations. */
  begun: () => actions.insertTargetSheet(nextPlan, 'refuse'),
  /** With rows of 台账, gathered twice, and something of somebody's below them. */
  listed: async (host) => {
    const [first = '', second = ''] = plan.districts.map(({ id }) => id);
    await (
      await gatheringOf(AUGUST, { [first]: [1, 2] })
    )();
    await (
      await gatheringOf(SEPTEMBER, { [first]: [1, 2], [second]: [3] })
    )();
    await host.typeInto('台账 专利质押融资', 'A9', '合计');
  },
} satisfies Record<string, Step>;

const drafted = draftOf(plan);
const { key } = drafted.rows[0] ?? { key: '' };
const settled: Remarks = {
  rows: new Map([
    [key, [{ line: '没有单位', doubts: [doubt({ kind: 'noUnit' }, { measure: key }, true)] }]],
  ]),
  heads: {},
};

export type BookName = keyof typeof STEPS;
export type Books = ReadonlyMap<BookName, IWorkbookData>;

/** Prepares them one after the other in one host, as far as they are wanted. */
export async function prepareBooks(
  { host, engine }: OpenWorkbook,
  wanted: readonly BookName[],
): Promise<Books> {
  const books = new Map<BookName, IWorkbookData>();
  for (const [name, step] of Object.entries<Step>(STEPS) as [BookName, Step][]) {
    if (wanted.every((each) => books.has(each))) break;
    await step(host);
    await host.idle();
    books.set(name, engine.save());
  }
  return books;
}

async function fill(host: OpenWorkbook['host'], period: Period): Promise<void> {
  await actions.createPeriod(period, 'refuse');
  const headings = headingsOf(await readSheet(`完成 ${period}`));
  const rows = measuresOf(plan).map(({ id }, row) =>
    plan.districts.map(({ id: district }, column) => {
      if (measuresOf(plan)[row]?.targets[district]?.kind !== 'number') return '/';
      // Wrong in three ways, of which two come with a suggestion.
      if (period === SEPTEMBER && row === 0 && column === 0) return '约１２００';
      if (period === SEPTEMBER && row === 1 && column === 1) return '';
      if (period === SEPTEMBER && id === '14a') return '8/2000';
      return 100 + row * 10 + column;
    }),
  );
  const first = addressOf(headings, measuresOf(plan)[0]?.id ?? '1', plan.districts[0]?.name ?? '');
  await host.paste(`完成 ${period}`, first, rows);
}

async function correct(): Promise<void> {
  const context = await gatherActions.readContext(SEPTEMBER);
  const cell = [...context.cells].find(([, { value }]) => typeof value === 'number');
  const [measure = '', district = ''] = cell?.[0].split(' ') ?? [];
  const correction = { measure, district, value: 777, why: '笔误' };
  await gatherActions.correctFigure(context, correction, { who: '王', now: NOW });
}
