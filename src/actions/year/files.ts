import { districtByName } from '../../plan/districtByName';
import { measureById } from '../../plan/measures';
import type { Plan } from '../../plan/types';
import type { Explanation } from '../../rules/submission';
import type { LogLine } from '../../sheets/submissionLog/logLine';
import type { Answer, GatheredFile } from '../../year/types';
import { remarksAmong } from './remarks';

/**
 * The files that 报送记录 tells of, each with what its unit wrote beside the figures.
 *
 * @param kept the rows of 「_说明」
 */
export function filesIn(
  plan: Plan,
  log: readonly LogLine[],
  kept: readonly Answer[],
): GatheredFile[] {
  const said = remarksAmong(kept);
  return log
    .filter(({ way }) => way === 'gathered')
    .map((line) => {
      const { period, district, hash, explanations } = line;
      const unit = districtByName(plan, district)?.id ?? null;
      const own = unit === null ? [] : said(line, unit);
      const remarks = own.length > 0 ? own : remarksOf(explanations, plan);
      return { period, unit, hash, remarks };
    });
}

/**
 * What an earlier version kept as text alone. A part that names no measure goes on with the one before: people write `；` as well.
 */
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
