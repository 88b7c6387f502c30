import type { Carriable, NextYearActions } from '../../../src/actions/nextYear/types';
import type { DraftView, NoticeActions } from '../../../src/actions/notice/types';
import type { Preview } from '../../../src/actions/types';
import type { NamedFile } from '../../../src/files/write/zip';
import { periodOf } from '../../../src/plan/period';
import type { Plan } from '../../../src/plan/types';
import { link, plan } from '../fakeActions';

export const weightedPlan: Plan = { ...plan, weights: { 1: 3 } };

/** 2017 with populations, and weights that somebody has changed. */
export class FakeNextYear implements NextYearActions {
  readonly calls: string[] = [];
  canOpen = true;
  carriable: Carriable = {
    plan,
    populations: { link: link('基础数据'), units: 9, countedIn: 2016 },
    weighted: { period: periodOf(2017, 12), plan: weightedPlan, changed: 2 },
  };

  readCarriable(year: number): Promise<Carriable> {
    this.calls.push(`read ${year}`);
    return Promise.resolve(this.carriable);
  }

  previewApart({ year }: Plan, populationsOf: number | null): Promise<Preview> {
    this.calls.push(`preview ${year} ${populationsOf}`);
    const sheet = { visible: true, rows: 3, columns: 3, existing: null };
    return Promise.resolve({
      sheets: [{ ...sheet, purpose: 'target', name: '目标', copyName: '目标' }],
    });
  }

  fileApart({ year }: Plan, populationsOf: number | null): Promise<NamedFile> {
    this.calls.push(`file ${year} ${populationsOf}`);
    return Promise.resolve({ name: `${year}.xlsx`, bytes: new Uint8Array() });
  }

  open({ name }: NamedFile): Promise<boolean> {
    this.calls.push(`open ${name}`);
    return Promise.resolve(this.canOpen);
  }
}

/** 计划草稿 as it stands, without anything open. */
export const viewOf = (drafted: Plan): DraftView => ({
  sheet: link('计划草稿'),
  missing: [],
  isRestLost: false,
  problems: [],
  remarks: [],
  lowShares: [],
  otherTotals: [],
  sameTargets: null,
  plan: drafted,
});

/** A workbook with that draft on its sheet, or none. */
export const noticesWith = (drafted: Plan | null): NoticeActions => ({
  readSelection: () => Promise.reject(new Error('nothing is selected')),
  previewDraft: () => Promise.reject(new Error('nothing is previewed')),
  writeDraft: () => Promise.reject(new Error('nothing is written')),
  readDraft: () => Promise.resolve(drafted === null ? null : viewOf(drafted)),
  judgeDraft: () => Promise.resolve(drafted === null ? null : viewOf(drafted)),
});
