import type { Period } from '../../plan/period';
import type { Plan } from '../../plan/types';
import type { Populations } from '../../progress/population';
import { checkPeriod } from '../../rules/checkPeriod';
import { readExplanations } from '../../sheets/explanations/explanationsSheet';
import { blockNames, parseBlockName } from '../../sheets/blocks/names';
import type { CheckContents } from '../../workbook/check/readForCheck';
import { readEntries, submissionsOf } from '../check/submissions';
import { findBlock } from '../findBlock';

/** How many errors and doubts of a period nobody has mended or answered; hints want nothing of anybody. */
export function openFindings(
  plan: Plan,
  period: Period,
  { cells, blocks }: CheckContents,
  populations: Populations,
): number {
  const answers = readExplanations(blocks.get(blockNames.explanations(plan.year))?.values ?? []);
  const earlier = [...cells.keys()]
    .flatMap((name) => parseBlockName(name) ?? [])
    .flatMap((block) => (block.kind === 'actual' ? [block.period] : []))
    .filter((each) => each < period)
    .sort()
    .at(-1);
  const submissions = (of: Period, explanations: typeof answers) => {
    const block = cells.get(blockNames.actual(of));
    if (block === undefined) return [];
    const map = findBlock(block, plan, 'measures');
    return submissionsOf(plan, of, readEntries(block.grid, map, plan), explanations);
  };
  const known = Object.keys(populations).length > 0;
  return checkPeriod(plan, submissions(period, answers), {
    previous: earlier === undefined ? [] : submissions(earlier, []),
    ...(known && { population: populations }),
  }).filter(({ severity, explained }) => severity !== 'info' && explained === undefined).length;
}
