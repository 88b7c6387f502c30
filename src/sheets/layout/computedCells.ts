import { grownOf } from '../../plan/source';
import { cellRef } from './address';
import type { EntryRun } from './entryRuns';
import { isBlank } from '../formulas/text';
import type { Paint, Validation } from './layout';
import { colors, entryFormat } from './look';

/** Cells of a period with a formula. As those with `/` they are not locked, so that a whole table can be pasted. */
export function computedPaints(runs: readonly EntryRun[]): Paint[] {
  return runs.map(({ area, measure }) => ({
    area,
    style: {
      fill: colors.locked,
      locked: false,
      numberFormat: entryFormat(measure.quantity.decimals),
    },
  }));
}

/** Nothing may be typed there; what was pasted is said by colour and 检查. */
export function computedValidations(runs: readonly EntryRun[]): Validation[] {
  return runs.map(({ area, measure }) => {
    const { from, where } = grownOf(measure) === null ? QUOTIENT : GROWTH;
    return {
      area,
      formula: `=${isBlank(cellRef(area.row, area.column))}`,
      error: {
        title: '这里由表格计算',
        message: `这个数${from}得出，不用填；不对的，请核对${where}。按“取消”还原。`,
      },
      prompt: { title: '自动计算', message: `${from}得出，不用填` },
    };
  });
}

const QUOTIENT = { from: '由其他两行相除', where: '那两行' } as const;
const GROWTH = { from: '与上年同期比较', where: '今年的数和上年同期' } as const;
