import type { Period } from '../plan/period';
import { yearOf } from '../plan/period';
import { blockNames, parseBlockName } from '../sheets/blocks/names';
import { readNamedBlocks, type WorkbookContents } from '../workbook/readWorkbook';
import { inWorkbook } from '../workbook/run';
import { linkToBlock } from './links';
import { onDemand } from './onDemand';
import type { PeriodStatus, RunOptions, YearStatus } from './types';

/** Where the year stands; with several years in the workbook, the latest. Two requests to the host. */
export function readStatus(options: RunOptions = {}): Promise<YearStatus> {
  // What reads a year comes while Excel answers; a workbook without one needs none of it.
  const loading = onDemand(() => import('./year/filled'));
  loading.catch(() => undefined);
  return inWorkbook(options, async (session) => {
    const reading = await readNamedBlocks(session, (names) => names.filter(countsForStatus));
    const year = latestYear(reading);
    const { name: workbookName, warnings } = reading;
    if (year === null) {
      return { workbookName, warnings, plan: null, target: null, periods: [], damages: [] };
    }
    const { filledIn } = await loading;
    const { plan, damages, filled } = filledIn(reading, year);
    const target = reading.blocks.get(blockNames.target(year));
    return {
      workbookName,
      warnings,
      plan,
      target: target === undefined ? null : linkToBlock(target),
      periods: periodsOf(reading, year).map((period) => ({
        ...statusOf(period, reading),
        ...filled(period),
      })),
      damages,
    };
  });
}

const COUNTED: readonly string[] = ['target', 'plan', 'population', 'actual', 'completion'];

/** Numbered copies are nobody's calculation. */
function countsForStatus(name: string): boolean {
  const parsed = parseBlockName(name);
  return parsed !== null && parsed.copy === 1 && COUNTED.includes(parsed.kind);
}

function parsedBlocks({ blocks }: WorkbookContents) {
  return [...blocks.keys()].flatMap((name) => parseBlockName(name) ?? []);
}

function latestYear(reading: WorkbookContents): number | null {
  const years = parsedBlocks(reading).flatMap((block) => ('year' in block ? [block.year] : []));
  return years.length === 0 ? null : Math.max(...years);
}

function periodsOf(reading: WorkbookContents, year: number): Period[] {
  return parsedBlocks(reading)
    .flatMap((block) => (block.kind === 'actual' ? [block.period] : []))
    .filter((period) => yearOf(period) === year)
    .sort();
}

function statusOf(
  period: Period,
  { blocks, names }: WorkbookContents,
): Omit<PeriodStatus, 'filled' | 'due'> {
  const entries = blocks.get(blockNames.actual(period));
  if (entries === undefined) throw new RangeError(`no block of ${period}`);
  const completion = blocks.get(blockNames.completion(period));
  return {
    period,
    entries: linkToBlock(entries),
    completion: completion === undefined ? null : linkToBlock(completion),
    hasSummary: names.includes(blockNames.page('summary', period)),
  };
}
