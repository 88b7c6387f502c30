import type { RestoreActions } from '../../../src/actions/restore';
import type { Restorable, RestoreDraft, RestoreOutcome } from '../../../src/actions/restore/types';
import { WorkbookError, type WorkbookFailure } from '../../../src/actions/types';
import { periodOf } from '../../../src/plan/period';
import type { JournalHead } from '../../../src/sheets/journal/entry';
import { plan } from '../fakeActions';

const september = periodOf(2017, 9);

const gathered: JournalHead = {
  id: '2017-10-08T01:30:12.000Z',
  action: 'gathered',
  who: '王科',
  facts: { period: september, districts: 1, cells: 2 },
};
const created: JournalHead = {
  id: '2017-10-07T01:30:12.000Z',
  action: 'period',
  who: '',
  facts: { period: september, sheets: 1 },
};

const restorable = (head: JournalHead, row: number): Restorable => ({
  head,
  state: 'open',
  source: { sheetId: 'journal', row, column: 1, rows: 1 },
});

const nothing = { cells: [], sheets: [], rows: [], answers: [] };

/** What taking the gathering back would change. */
export function cellsDraft(now: number | string = 5500): RestoreDraft {
  const cell = (row: string, value: number | string) => ({
    ...{ block: 'ipt_actual_2017_09', row, district: 'haimen', sheetId: 's' },
    ...{ sheetName: '完成 2017-09', address: 'D4', now: value, then: '', edited: value !== 5500 },
  });
  return {
    restorable: restorable(gathered, 1),
    entry: { ...gathered, ...nothing },
    plan,
    cells: [cell('1', now), cell('2', 5500)],
    ...{ answers: [], sheets: [], rows: [], lines: [], gone: [], lost: 0 },
    ...{ obstacles: [], later: [], sheetIds: [] },
  };
}

/** What taking the period back would change. */
export function sheetsDraft(change: Partial<RestoreDraft> = {}): RestoreDraft {
  return {
    ...cellsDraft(),
    restorable: restorable(created, 0),
    entry: { ...created, ...nothing },
    cells: [],
    sheets: [{ id: 's', name: '完成 2017-09', isVisible: true, changed: 2 }],
    later: [gathered],
    ...change,
  };
}

/** A workbook with two writes on record. */
export class FakeRestore implements RestoreActions {
  readonly calls: string[] = [];
  failure: WorkbookFailure | null = null;
  drafts: Partial<Record<string, RestoreDraft>> = {
    gathered: cellsDraft(),
    period: sheetsDraft(),
  };
  outcome: RestoreOutcome = { kind: 'restored', cells: 2, sheets: 0, rows: 0, entry: gathered.id };
  entries: readonly Restorable[] = [restorable(gathered, 1), restorable(created, 0)];

  list(): Promise<readonly Restorable[]> {
    return this.#answer('list', this.entries);
  }

  preview({ head }: Restorable): Promise<RestoreDraft> {
    return this.#answer(`preview ${head.action}`, this.drafts[head.action] ?? cellsDraft());
  }

  restore(draft: RestoreDraft, { who }: { readonly who: string }): Promise<RestoreOutcome> {
    return this.#answer(`restore ${draft.entry.action} ${who}`, this.outcome);
  }

  #answer<T>(call: string, answer: T): Promise<T> {
    this.calls.push(call);
    return this.failure === null
      ? Promise.resolve(answer)
      : Promise.reject(new WorkbookError(this.failure));
  }
}
