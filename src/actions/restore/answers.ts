import type { AnswerChange } from '../../sheets/journal/entry';
import { readExplanations } from '../../sheets/explanations/explanationsSheet';
import type { Answer } from '../../year/types';
import type { Block } from '../../workbook/block';
import type { RestoreAnswer } from './types';

/** The answers that are not as they were before the write. */
export function findAnswers(
  answers: readonly AnswerChange[],
  block: Block | undefined,
): RestoreAnswer[] {
  const kept = readExplanations(block?.values ?? []);
  return answers.flatMap((change): RestoreAnswer[] => {
    const now = kept.find((each) => isAt(each, change))?.text ?? null;
    const { period, district, measure, rule, before, after } = change;
    if (block === undefined || now === (before?.text ?? null)) return [];
    const edited = now !== (after?.text ?? null);
    return [{ period, district, measure, rule, now, then: before, edited }];
  });
}

/** The list with the answers put back. */
export function answersBack(answers: readonly RestoreAnswer[], block: Block): readonly Answer[] {
  const others = readExplanations(block.values).filter(
    (kept) => !answers.some((answer) => isAt(kept, answer)),
  );
  return [
    ...others,
    ...answers.flatMap(({ period, district, measure, rule, then }) =>
      then === null ? [] : [{ period, district, measure, rule, ...then }],
    ),
  ];
}

type Place = Pick<Answer, 'period' | 'district' | 'measure' | 'rule'>;

/** Whether two answers are given to the same finding. */
export function isAt(kept: Place, place: Place): boolean {
  return (
    kept.period === place.period &&
    kept.district === place.district &&
    kept.measure === place.measure &&
    kept.rule === place.rule
  );
}
