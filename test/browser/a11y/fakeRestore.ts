import type { RestoreActions } from '../../../src/actions/restore';
import type { Obstacle, Restorable, RestoreDraft } from '../../../src/actions/restore/types';
import { periodOf } from '../../../src/plan/period';
import type { JournalHead } from '../../../src/sheets/journal/entry';
import { plan2017 } from '../../sheets/plans';

const period = periodOf(2017, 9);
const heads: readonly JournalHead[] = [
  {
    id: '2017-10-12T02:21:00.000Z',
    action: 'gathered',
    who: '王科',
    facts: { year: 2017, period, districts: 2, cells: 54 },
  },
  {
    id: '2017-10-11T07:05:00.000Z',
    action: 'period',
    who: '',
    facts: { year: 2017, period, sheets: 2 },
  },
  { id: '2017-10-11T07:00:00.000Z', action: 'target', who: '', facts: { year: 2017, sheets: 3 } },
  {
    id: '2017-10-10T08:30:00.000Z',
    action: 'summary',
    who: '',
    facts: { year: 2017, period, sheets: 1 },
  },
  {
    id: '2017-10-10T08:20:00.000Z',
    action: 'corrected',
    who: '王科',
    facts: { year: 2017, period, cells: 1 },
  },
  { id: '2017-10-10T08:10:00.000Z', action: 'base', who: '', facts: { year: 2017, sheets: 1 } },
];

/** What keeps a write from being taken back; the others can be. */
const hindered: Readonly<
  Record<string, { readonly obstacles: readonly Obstacle[]; readonly later: typeof heads }>
> = {
  summary: {
    obstacles: [
      { code: 'referred', sheets: ['年终对比', '汇报用表'], to: ['汇总 2017-09'] },
      { code: 'needed', sheets: ['评分 2017-09', '通报 2017-09'] },
    ],
    later: [],
  },
  corrected: {
    obstacles: heads.slice(0, 1).map((head) => ({ code: 'newer', head })),
    later: heads.slice(0, 1),
  },
  base: { obstacles: [{ code: 'lastSheet' }], later: [] },
};

const restorables = heads.map((head, index) => ({
  head,
  state: head.action === 'target' ? 'undone' : 'open',
  source: { row: index, rows: 1 },
})) as unknown as readonly Restorable[];

const cell = (row: string, district: string, edited: boolean) => ({
  block: 'ipt_actual_2017_09',
  row,
  district,
  sheetId: 'entries',
  sheetName: '完成 2017-09',
  address: 'D4',
  now: 5587,
  then: '',
  edited,
});

function draftOf(restorable: Restorable): RestoreDraft {
  const { action } = restorable.head;
  const isAdded = action !== 'gathered' && action !== 'corrected';
  const draft = {
    restorable,
    entry: { ...restorable.head, body: {} },
    plan: plan2017,
    cells: isAdded ? [] : [cell('1', 'haimen', false), cell('2', 'haimen', true)],
    answers: [],
    sheets: isAdded ? [{ id: 'entries', name: '完成 2017-09', isVisible: true, changed: 12 }] : [],
    rows: [],
    lines: [],
    gone: [],
    lost: 0,
    obstacles: [],
    later: [],
    sheetIds: [],
    ...hindered[action],
  };
  return draft as unknown as RestoreDraft;
}

/** In the gallery this stands in the place of the real actions: a workbook with its writes on record. */
export const restoreActions: RestoreActions = {
  list: () => Promise.resolve(restorables),
  preview: (restorable) => Promise.resolve(draftOf(restorable)),
  restore: () => Promise.reject(new Error('nothing is restored in the gallery')),
};
