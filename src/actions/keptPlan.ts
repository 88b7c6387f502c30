import { parsePlan } from '../plan/parsePlan';
import type { Plan } from '../plan/types';
import { blockNames } from '../sheets/blocks/names';
import { readPlanSheet } from '../sheets/plan/planSheet';
import { WorkbookError } from '../workbook/errors';
import type { WorkbookContents } from '../workbook/readWorkbook';

/**
 * The plan of a year that the workbook keeps in its very hidden sheet, or null when it keeps none.
 * @throws WorkbookError `planUnreadable`
 */
export function keptPlan({ blocks }: WorkbookContents, year: number): Plan | null {
  const block = blocks.get(blockNames.plan(year));
  if (block === undefined) return null;
  const parsed = parsePlan(readPlanSheet(block.values));
  if (!parsed.ok) throw unreadable(parsed.problems.map(({ path, code }) => `${path}: ${code}`));
  if (parsed.plan.year !== year) throw unreadable(['year: notInYear']);
  return parsed.plan;
}

export function unreadable(problems: readonly string[]): WorkbookError {
  return new WorkbookError({ code: 'planUnreadable', problems });
}
