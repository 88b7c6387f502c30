import { districtByName } from '../../plan/districtByName';
import { measureById } from '../../plan/measures';
import type { Period } from '../../plan/period';
import type { DistrictId, Plan } from '../../plan/types';
import type { Explanation } from '../../rules/submission';
import type { LogLine } from '../../sheets/submissionLog/logLine';

/** What each district wrote beside the figures that were gathered from it last, e.g. `14a：首批贷款`. */
export function remarksIn(
  log: readonly LogLine[],
  period: Period,
  plan: Plan,
): ReadonlyMap<DistrictId, readonly Explanation[]> {
  const remarks = new Map<DistrictId, readonly Explanation[]>();
  for (const line of log) {
    const district = districtByName(plan, line.district);
    if (district === null || line.period !== period || line.way !== 'gathered') continue;
    remarks.set(district.id, remarksOf(line.explanations, plan));
  }
  return remarks;
}

/** A part that names no measure goes on with the one before: people write `；` as well. */
function remarksOf(text: string, plan: Plan): Explanation[] {
  const remarks: Explanation[] = [];
  for (const part of text.split('；')) {
    const [, id = '', said = ''] = /^([^：]{1,8})：(.*)$/s.exec(part) ?? [];
    const last = remarks.at(-1);
    if (measureById(plan, id) !== null) remarks.push({ measure: id, text: said });
    else if (last === undefined) remarks.push({ measure: null, text: part });
    else remarks[remarks.length - 1] = { ...last, text: `${last.text}；${part}` };
  }
  return remarks.filter((remark) => remark.text.trim() !== '');
}
