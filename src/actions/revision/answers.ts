import { measuresOf } from '../../plan/measures';
import type { Plan } from '../../plan/types';
import { explanationsSheet, readExplanations } from '../../sheets/explanations/explanationsSheet';
import type { Block } from '../../workbook/block';
import { listChange } from '../../workbook/check/replaceBlock';
import type { Change } from '../../workbook/write/change';

/** Answers follow their measures to other rows; those about a measure that is gone go with it. */
export function answersChange(former: Plan, next: Plan, block: Block | undefined): Change[] {
  if (block === undefined) return [];
  const rows = new Map(measuresOf(next).map(({ key, id }) => [key, id]));
  const keys = new Map(measuresOf(former).map(({ key, id }) => [id, key]));
  const kept = readExplanations(block.values).flatMap((answer) => {
    if (answer.measure === null) return [answer];
    const measure = rows.get(keys.get(answer.measure) ?? '');
    return measure === undefined ? [] : [{ ...answer, measure }];
  });
  return [listChange(block, explanationsSheet(next.year, block.sheetName, kept))];
}
