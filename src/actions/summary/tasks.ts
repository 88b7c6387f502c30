import type { Plan } from '../../plan/types';
import { readFigures } from '../../sheets/summary/figuresTable';
import type { TypedOnTasks } from '../../sheets/summary/tasksPage';
import { readTasks } from '../../sheets/summary/tasksTable';
import type { SummaryContents } from '../../workbook/summary/readForSummary';
import { latestOf } from './latest';

/** What was typed on the year's latest 要点任务. */
export function tasksOf(plan: Plan, reading: SummaryContents): TypedOnTasks {
  const tasks = latestOf(reading, 'tasks');
  const figures = latestOf(reading, 'taskFigures');
  return {
    tasks: tasks === null ? {} : readTasks(tasks.block.values, plan),
    pairs: figures === null ? {} : readFigures(figures.block.values, plan, figures.period),
  };
}
