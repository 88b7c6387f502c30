import { parsePlan } from '../plan/parsePlan';
import { yearOf } from '../plan/period';
import type { Plan } from '../plan/types';
import { blockNames, parseBlockName, type ParsedBlockName } from '../sheets/blocks/names';
import { readPlanSheet } from '../sheets/plan/planSheet';
import { WorkbookError } from '../workbook/errors';
import type { YearBlocks } from './year/yearReading';

/**
 * The plan of a year that the workbook keeps in its very hidden sheet, or null when it keeps none.
 * @throws WorkbookError `planUnreadable`
 */
export function keptPlan({ blocks }: YearBlocks, year: number): Plan | null {
  const block = blocks.get(blockNames.plan(year));
  if (block === undefined) return null;
  const parsed = parsePlan(readPlanSheet(block.values));
  if (!parsed.ok) {
    throw unreadable(
      year,
      parsed.problems.map(({ path, code }) => `${path}: ${code}`),
    );
  }
  if (parsed.plan.year !== year) throw unreadable(year, ['year: notInYear']);
  return parsed.plan;
}

/** The same of a year that others can do without; null as well where it cannot be read. */
export function readablePlan(reading: YearBlocks, year: number): Plan | null {
  try {
    return keptPlan(reading, year);
  } catch (error) {
    if (error instanceof WorkbookError) return null;
    throw error;
  }
}

/**
 * The same where nothing can be done without it.
 * @throws WorkbookError `planUnreadable`; `targetMissing` where nothing of what was read is of that year
 */
export function planOf(reading: YearBlocks, year: number): Plan {
  const plan = keptPlan(reading, year);
  if (plan !== null) return plan;
  const found = [...reading.blocks.keys(), ...(reading.cells?.keys() ?? [])];
  const isThere = found.some((name) => isLaidOut(parseBlockName(name), year));
  throw isThere ? unreadable(year, []) : new WorkbookError({ code: 'targetMissing', year });
}

/** Whether it is laid out with that year's plan, or after it. */
function isLaidOut(block: ParsedBlockName | null, year: number): boolean {
  switch (block?.kind) {
    case 'target':
    case 'measures':
      return block.year === year;
    case 'actual':
      return yearOf(block.period) === year;
    default:
      return false;
  }
}

function unreadable(year: number, problems: readonly string[]): WorkbookError {
  return new WorkbookError({ code: 'planUnreadable', year, problems });
}
