import type { PlanChange } from '../plan/changes/change';
import type { Messages } from './zh-CN';

/** One change in a line: where, what, and what stood there before and does now. */
export function changeText({ revision }: Messages, change: PlanChange): string {
  const { what, measure, unit, before, after } = change;
  const place = revision.place(measure?.id ?? null, measure?.name ?? null, unit);
  const values = before === '' && after === '' ? '' : revision.values(before, after);
  return revision.line(place, revision.changed[what], values);
}
