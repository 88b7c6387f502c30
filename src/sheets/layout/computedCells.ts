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
  return runs.map(({ area }) => ({
    area,
    formula: `=${isBlank(cellRef(area.row, area.column))}`,
    error: {
      title: '这里由表格计算',
      message: '这个数由其他两行相除得出，不用填；不对的，请核对那两行。按“取消”还原。',
    },
    prompt: { title: '自动计算', message: '由其他两行相除得出，不用填' },
  }));
}
