import type { GatherDraft } from '../../../src/actions/gather/types';
import type { SummaryChoice } from '../../../src/actions/summary/types';
import type { RestoreDraft } from '../../../src/actions/restore/types';
import { ledgersOf } from '../../../src/plan/ledgers';
import { optionalPages } from '../../../src/sheets/kinds';
import {
  actions,
  checkActions,
  gatherActions,
  lastYearActions,
  nextYearActions,
  NOW,
  restoreActions,
} from './actions';
import { summaryActions, templateActions } from './actions';
import { addLedger } from './addLedger';
import { AUGUST, SEPTEMBER, type BookName } from './books';
import { nextPlan, smallPlan as plan } from './plan';
import { editsFor } from '../../../src/actions/check/edits';
import { periodOf } from '../../../src/plan/period';

/** An action with all that it is asked with, ready to be asked again and again of the same workbook. */
export interface Case {
  /** As in `ALL`; what follows a colon tells variants apart. */
  readonly action: string;
  readonly book: BookName;
  /** Looks at the workbook as the pane does before; the answer asks for the action itself. */
  readonly prepare: () => Promise<() => Promise<unknown>>;
  /**
   * For what Excel cannot undo: asked once more, as a person would, it completes what was begun. Names that lead
   * nowhere may stay; nobody sees them, and whoever needs one clears it away.
   */
  readonly again?: () => Promise<unknown>;
}

const who = { who: '王', now: NOW };
const choice = { pages: optionalPages, districts: plan.districts.map(({ id }) => id) };

function plain(action: string, book: BookName, run: () => Promise<unknown>): Case {
  return { action, book, prepare: () => Promise.resolve(run) };
}

export const READING: readonly Case[] = [
  plain('actions.readStatus', 'filled', () => actions.readStatus()),
  plain('actions.previewTargetSheet', 'target', () => actions.previewTargetSheet(plan)),
  plain('actions.previewPeriod', 'target', () => actions.previewPeriod(SEPTEMBER)),
  plain('actions.readStatus:year', 'filled', () => actions.readStatus({}, plan.year)),
  plain('actions.previewTargetSheet:along', 'adjusted', () =>
    actions.previewTargetSheet(nextPlan, {}, plan.year),
  ),
  plain('nextYear.readCarriable', 'adjusted', () => nextYearActions.readCarriable(plan.year)),
  plain('nextYear.previewApart', 'adjusted', () =>
    nextYearActions.previewApart(nextPlan, plan.year),
  ),
  plain('nextYear.fileApart', 'adjusted', () => nextYearActions.fileApart(nextPlan, plan.year)),
  plain('actions.recalculate', 'filled', () => actions.recalculate()),
  plain('summary.readView', 'filled', () => summaryActions.readView(SEPTEMBER)),
  plain('summary.bulletinFile', 'filled', () =>
    summaryActions.bulletinFile(SEPTEMBER, {
      ...{ number: '', date: null, today: { year: 2017, month: 10, day: 12 } },
    }),
  ),
  plain('summary.previewSummary', 'filled', () => summaryActions.previewSummary(SEPTEMBER, choice)),
  plain('summary.previewBase', 'filled', () => summaryActions.previewBase(plan.year)),
  plain('summary.previewBase:along', 'begun', () =>
    summaryActions.previewBase(nextPlan.year, {}, plan.year),
  ),
  plain('summary.previewAdjustments', 'filled', () => summaryActions.previewAdjustments(plan.year)),
  plain('lastYear.readView', 'filled', () => lastYearActions.readView(SEPTEMBER)),
  plain('lastYear.preview', 'filled', () => lastYearActions.preview(SEPTEMBER, { kind: 'typed' })),
  plain('gather.readContext', 'filled', () => gatherActions.readContext(SEPTEMBER)),
  plain('templates.orderTemplates', 'filled', () =>
    templateActions.orderTemplates(SEPTEMBER, null),
  ),
  plain('restore.list', 'recorded', () => restoreActions.list()),
  {
    action: 'restore.preview',
    book: 'recorded',
    prepare: async () => {
      const [restorable] = await restoreActions.list();
      if (restorable === undefined) throw new Error('nothing is on record');
      return () => restoreActions.preview(restorable);
    },
  },
  {
    action: 'actions.show',
    book: 'filled',
    prepare: async () => {
      const { plan: kept } = await actions.readStatus();
      if (kept === null) throw new Error('no plan is kept');
      // A hidden sheet, so that it has to be brought to light.
      const hidden = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('目标分解').load('id,name');
        await context.sync();
        return { sheetId: sheet.id, sheetName: sheet.name, address: 'A1' };
      });
      return () => actions.show(hidden);
    },
  },
];

export const SHEETS: readonly Case[] = [
  plain('actions.insertTargetSheet', 'empty', () => actions.insertTargetSheet(plan, 'refuse')),
  plain('actions.insertTargetSheet:copy', 'target', () =>
    actions.insertTargetSheet(plan, 'numberedCopy'),
  ),
  plain('actions.insertTargetSheet:along', 'adjusted', () =>
    actions.insertTargetSheet(nextPlan, 'refuse', {}, plan.year),
  ),
  plain('actions.createPeriod', 'target', () => actions.createPeriod(SEPTEMBER, 'refuse')),
  plain('actions.createPeriod:later', 'recorded', () =>
    actions.createPeriod(periodOf(2017, 10), 'refuse'),
  ),
  {
    action: 'templates.insertTemplate',
    book: 'filled',
    prepare: async () => {
      const order = await templateActions.orderTemplates(SEPTEMBER, null);
      const [district] = plan.districts;
      if (district === undefined) throw new Error('the plan has no district');
      return () => templateActions.insertTemplate(order, district);
    },
  },
];

export const SUMMARIES: readonly Case[] = [
  plain('summary.createSummary', 'filled', () =>
    summaryActions.createSummary(
      SEPTEMBER,
      { pages: ['charts', 'bulletin'], districts: choice.districts.slice(0, 1) },
      'refuse',
    ),
  ),
  {
    action: 'summary.createSummary:evidence',
    book: 'filled',
    prepare: async () => {
      await addLedger(plan, ledgersOf(plan)[0]!);
      const evidence: SummaryChoice = { pages: ['evidence'], districts: [] };
      return () => summaryActions.createSummary(SEPTEMBER, evidence, 'refuse');
    },
  },
  plain('lastYear.create', 'filled', () =>
    lastYearActions.create(SEPTEMBER, { kind: 'typed' }, 'refuse'),
  ),
  plain('summary.createBase', 'filled', () => summaryActions.createBase(plan.year, 'refuse')),
  plain('summary.createBase:along', 'begun', () =>
    summaryActions.createBase(nextPlan.year, 'refuse', {}, plan.year),
  ),
  plain('summary.createAdjustments', 'filled', () =>
    summaryActions.createAdjustments(plan.year, 'refuse'),
  ),
];

const checked = () => checkActions.check(SEPTEMBER);

export const CHECKS: readonly Case[] = [
  plain('check.check', 'filled', checked),
  {
    action: 'check.recheck',
    book: 'filled',
    prepare: async () => {
      const last = await checked();
      const { sheetId, area } = last.entries;
      return () =>
        checkActions.recheck(last, [{ sheetId, kind: 'cells', areas: [area], isRemote: false }]);
    },
  },
  {
    action: 'check.applyEdits',
    book: 'filled',
    prepare: async () => {
      const last = await checked();
      const { edits } = editsFor(last, last.findings);
      if (edits.length < 2) throw new Error('too little to take');
      return () => checkActions.applyEdits(last, edits);
    },
  },
  ...(['filled', 'recorded'] as const).map((book): Case => ({
    action: `check.explain:${book}`,
    book,
    prepare: async () => {
      const last = await checked();
      const found = last.findings.filter((each) => each.canExplain).at(-1);
      if (found === undefined) throw new Error('nothing to explain');
      return () => checkActions.explain(last, found.finding, '数据已与统计部门核对');
    },
  })),
  {
    action: 'check.writeFindings',
    book: 'filled',
    prepare: async () => {
      const last = await checked();
      return () => checkActions.writeFindings(last);
    },
  },
];

export const ENTRIES: readonly Case[] = [
  ...(['filled', 'recorded'] as const).map((book): Case => ({
    action: `gather.writeGathering:${book}`,
    book,
    prepare: async () => {
      const context = await gatherActions.readContext(SEPTEMBER);
      const draft = draftOf(context);
      return () => gatherActions.writeGathering(context, draft, who);
    },
  })),
  ...(['filled', 'recorded'] as const).map((book): Case => ({
    action: `gather.correctFigure:${book}`,
    book,
    prepare: async () => {
      const context = await gatherActions.readContext(AUGUST);
      const [first] = [...context.cells].filter(([, { value }]) => typeof value === 'number');
      const [measure = '', district = ''] = first?.[0].split(' ') ?? [];
      const correction = { measure, district, value: 4321, why: '笔误' };
      return () => gatherActions.correctFigure(context, correction, who);
    },
  })),
  restoring('corrected'),
  restoring('explained'),
  removing('adjustments', 'recorded'),
  removing('base', 'weighted'),
];

/** A district's file as it was read, which brings two figures and changes one. */
function draftOf(context: Awaited<ReturnType<typeof gatherActions.readContext>>): GatherDraft {
  const [district] = plan.districts;
  if (district === undefined) throw new Error('the plan has no district');
  const own = [...context.cells].filter(([key]) => key.endsWith(` ${district.id}`));
  const changed = own.slice(0, 3).map(([key, { value }], index) => ({
    measure: key.split(' ')[0] ?? '',
    before: value ?? '',
    after: 5000 + index,
  }));
  const file = {
    name: '海安_2017-09.xlsx',
    hash: 'abc',
    contact: { filledBy: '李', telephone: '' },
    submission: { explanations: [] },
  };
  const taken = {
    ...{ district: district.id, file, taken: true, known: false },
    ...{
      added: [],
      changed,
      retyped: [],
      unchanged: [],
      ledgers: [],
      blank: [],
      faulty: [],
      files: [],
      questions: [],
    },
  };
  return { files: [], districts: [taken], writes: 3, records: 1 } as unknown as GatherDraft;
}

function restoring(what: string, book: BookName = 'recorded'): Case {
  return { action: `restore.restore:${what}`, book, prepare: () => restoreOf(what) };
}

/** Sheets go, and rows: for good. */
function removing(what: string, book: BookName): Case {
  return { ...restoring(what, book), again: async () => (await restoreOf(what))() };
}

async function restoreOf(what: string): Promise<() => Promise<unknown>> {
  const all = await restoreActions.list();
  const found = all.find(({ head, state }) => head.action === what && state === 'open');
  if (found === undefined) throw new Error(`${what} is not on record`);
  const draft: RestoreDraft = await restoreActions.preview(found);
  return () => restoreActions.restore(draft, who);
}
