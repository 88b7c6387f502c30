import type { RestoreActions } from '../../../src/actions/restore';
import type { Restorable, RestoreDraft } from '../../../src/actions/restore/types';
import { builtInPlans } from '../../../src/plan/builtIn';
import { periodOf } from '../../../src/plan/period';
import type { JournalHead } from '../../../src/sheets/journal/entry';

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
];

const restorables = heads.map((head, index) => ({
  head,
  state: (['open', 'open', 'undone'] as const)[index],
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
  const isAdded = restorable.head.action !== 'gathered';
  const draft = {
    restorable,
    entry: { ...restorable.head, body: {} },
    plan: builtInPlans[0] ?? null,
    cells: isAdded ? [] : [cell('1', 'haimen', false), cell('2', 'haimen', true)],
    answers: [],
    sheets: isAdded ? [{ id: 'entries', name: '完成 2017-09', isVisible: true, changed: 12 }] : [],
    rows: [],
    gone: [],
    lost: 0,
    hindrances: [],
  };
  return draft as unknown as RestoreDraft;
}

/** In the gallery this stands in the place of the real actions: a workbook with three writes on record. */
export const restoreActions: RestoreActions = {
  list: () => Promise.resolve(restorables),
  preview: (restorable) => Promise.resolve(draftOf(restorable)),
  restore: () => Promise.reject(new Error('nothing is restored in the gallery')),
};
