import type { CellValue } from '../../figures/types';
import type { Plan } from '../../plan/types';
import type { ScoreRules } from '../../progress/ranking';
import { capWords } from '../formulas/score';
import { reconcile } from '../../plan/reconcile';
import type { TypedTask, TypedTasks } from './tasksPage';

/** What people typed on pages of a summary, so that pages made anew keep it. */

/**
 * Owners and states of 要点任务.
 *
 * @param values the cells of the block's area, its heading first; columns are found by their headings
 */
export function readTasks(values: readonly (readonly CellValue[])[], plan: Plan): TypedTasks {
  const [heading = [], ...rows] = values;
  const at = (label: string): number => heading.findIndex((cell) => plain(cell) === label);
  const measured = new Set(reconcile(plan).map(({ bodyTarget }) => bodyTarget.id));
  return Object.fromEntries(
    plan.bodyTargets.flatMap(({ id }, index) => {
      const row = rows.find((cells) => cells[at('序号')] === index + 1) ?? [];
      const task: TypedTask = {
        owner: plain(row[at('责任单位')]),
        state: measured.has(id) ? '' : plain(row[at('状态')]),
      };
      return task.owner === '' && task.state === '' ? [] : [[id, task] as const];
    }),
  );
}

/**
 * Weights of 评分, and whether completions are capped. A weight that is no number ≥ 0 is left out and becomes 1 again.
 *
 * @param values the cells of the block's area; its first row holds the switch over the column of weights
 */
export function readScoreRules(values: readonly (readonly CellValue[])[], plan: Plan): ScoreRules {
  const header = values.findIndex((row) => row.some((cell) => plain(cell) === '权重'));
  const column = (values[header] ?? []).findIndex((cell) => plain(cell) === '权重');
  const weights = plan.indicators.flatMap(({ number }) => {
    const row = values.find((cells, index) => index > header && idOf(cells[0]) === String(number));
    const weight = row?.[column];
    return typeof weight === 'number' && weight >= 0 ? [[number, weight] as const] : [];
  });
  return {
    weights: Object.fromEntries(weights),
    capped: plain(values[header - 1]?.[column]) !== capWords.no,
  };
}

function idOf(cell: CellValue | undefined): string {
  return plain(cell).replaceAll('*', '');
}

function plain(cell: CellValue | undefined): string {
  return cell === undefined || cell === null ? '' : String(cell).replace(/\s+/gu, '');
}
