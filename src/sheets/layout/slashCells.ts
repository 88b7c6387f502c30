import { cellRef } from './address';
import type { EntryRun } from './entryRuns';
import { isBlank } from '../formulas/text';
import type { Paint, Validation } from './layout';
import { colors } from './look';

/**
 * Cells of a period where the plan has no target. They are not locked: Excel refuses to paste a whole table over
 * a single locked cell. What belongs there is said by validation, colour and 检查 instead.
 */
export function slashPaints(runs: readonly EntryRun[]): Paint[] {
  return runs.map(({ area }) => ({ area, style: { fill: colors.locked, locked: false } }));
}

export function slashValidations(runs: readonly EntryRun[]): Validation[] {
  return runs.map(({ area }) => {
    const cell = cellRef(area.row, area.column);
    return {
      area,
      formula: `=OR(${isBlank(cell)},${cell}="/")`,
      error: {
        title: '这里不适用',
        message: '年度目标在这里是“/”，不用填数；确需上报的数写在说明里。按“取消”还原。',
      },
      prompt: { title: '不适用', message: '保留“/”，不用填' },
    };
  });
}
