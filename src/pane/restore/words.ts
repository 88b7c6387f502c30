import type { JournalHead } from '../../actions/restore/types';
import type { Messages } from '../../messages';
import type { Plan } from '../../plan/types';

/** What a write was, in plain words. */
export function writeText({ restore }: Messages, head: JournalHead, plan: Plan | null): string {
  const { action, facts } = head;
  const { of, ...known } = facts;
  const named = { ...known, district: districtName(plan, facts.district) };
  if (action !== 'restored') return restore.writes[action](named);
  if (of === undefined || of.action === 'restored') return restore.title;
  return restore.restored(restore.writes[of.action](named));
}

export function timeText({ restore }: Messages, { id }: JournalHead): string {
  return restore.time(new Date(id));
}

export function districtName(plan: Plan | null, id: string | undefined): string {
  return plan?.districts.find((each) => each.id === id)?.name ?? id ?? '';
}
