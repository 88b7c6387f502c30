import { districtByName } from '../../plan/districtByName';
import { districtsIn } from '../../plan/districtsIn';
import { parsePeriod, type Period } from '../../plan/period';
import type { DistrictId, Plan } from '../../plan/types';

/** What a file's name says of it: all that it names, for a name may say when it was sent as well. */
export interface Named {
  /** Ids; a unit that the plan does not know has none. */
  readonly districts: readonly DistrictId[];
  /** As they stand there. */
  readonly names: readonly string[];
  readonly periods: readonly Period[];
}

/** `海门_2017-09_填报`, as templates are called, with what programs put before it: 副本海门_2017-09_填报 (1). */
const OURS = /^(?:副本|复件|copy of|[\d\s._()-])*(.+?)_\d{4}-\d{2}(?:_|\b)/iu;
const DASH = '[-‐‒–—―−~〜至到]';
/** Not the month of a day: 10月8日报. */
const MONTH = String.raw`(\d{1,2})月(?!\d{1,2}[日号])`;
const FULL = new RegExp(`(\\d{4})年(?:度)?(?:1月?${DASH}+)?${MONTH}`, 'gu');
const SHORT = new RegExp(`(?:^|[^\\d年])(?:1月?${DASH}+)?${MONTH}`, 'gu');
/** 2017-09 and 201709, but not 2017-09-30. */
const NUMERIC = /(?:^|\D)(20\d\d)([-_.]?)(0[1-9]|1[0-2])(?!\d|\2\d)/gu;

export function namedAs(plan: Plan, fileName: string): Named {
  const base = (fileName.split(/[\\/]/u).at(-1) ?? '').replace(/\.\w+$/u, '').normalize('NFKC');
  const districts = districtsIn(plan, base);
  const ours = OURS.exec(base)?.[1] ?? plan.whole.name;
  const other = districts.length > 0 || ours === plan.whole.name ? null : ours;
  const known = other === null ? null : districtByName(plan, other);
  const all = known === null ? districts : [known];
  return {
    districts: all.map(({ id }) => id),
    names: other === null ? all.map(({ name }) => name) : [other],
    periods: [
      ...[...base.matchAll(FULL)].map(([, year, month]) => monthOf(year, month)),
      ...[...base.matchAll(SHORT)].map(([, month]) => monthOf(String(plan.year), month)),
      ...[...base.matchAll(NUMERIC)].map(([, year, , month]) => monthOf(year, month)),
    ].filter((period) => period !== null),
  };
}

function monthOf(year = '', month = ''): Period | null {
  return parsePeriod(`${year}-${month.padStart(2, '0')}`);
}
