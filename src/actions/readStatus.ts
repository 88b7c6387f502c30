import type { Period } from '../plan/period';
import { yearOf } from '../plan/period';
import { blockNames, parseBlockName } from '../sheets/blocks/names';
import { readNamedBlocks, type WorkbookContents } from '../workbook/namedBlocks';
import { inWorkbook } from '../workbook/run';
import { linkToBlock } from './links';
import { onDemand } from './onDemand';
import type { PeriodStatus, RunOptions, YearStatus } from './types';

/**
 * Where a year stands. Two requests to the host.
 *
 * @param asked where the workbook has it no more, or none is asked for: the latest that has a plan or a target table, as long
 * as that plan can be read
 * @throws WorkbookError `planUnreadable`
 */
export function readStatus(
  options: RunOptions = {},
  asked: number | null = null,
): Promise<YearStatus> {
  // What reads a year comes while Excel answers; a workbook without one needs none of it.
  const loading = onDemand(() =>
    Promise.all([import('./year/filled'), import('./year/readableYear')]),
  );
  loading.catch(() => undefined);
  return inWorkbook(options, async (session) => {
    const reading = await readNamedBlocks(session, (names) => names.filter(countsForStatus));
    const { name: workbookName, warnings } = reading;
    const { years, begun } = yearsOf(reading);
    const known = { workbookName, warnings, years };
    const isAsked = asked !== null && years.includes(asked);
    if (!isAsked && begun.length === 0) {
      return { ...known, ...{ year: null, plan: null, target: null }, ...NOTHING };
    }
    const [{ filledIn }, { readableYear, brokenAfter }] = await loading;
    const year = isAsked ? asked : (readableYear(reading, begun) ?? 0);
    const { plan, damages, filled } = filledIn(reading, year);
    const target = reading.blocks.get(blockNames.target(year));
    return {
      ...known,
      year,
      plan,
      target: target === undefined ? null : linkToBlock(target),
      periods: periodsOf(reading, year).map((period) => ({
        ...statusOf(period, reading),
        ...filled(period),
      })),
      damages,
      broken: brokenAfter(reading, year),
    };
  });
}

const NOTHING = { periods: [], damages: [], broken: [] } as const;

const COUNTED: readonly string[] = ['target', 'plan', 'population', 'actual', 'completion'];

/** Numbered copies are nobody's calculation. */
function countsForStatus(name: string): boolean {
  const parsed = parseBlockName(name);
  return parsed !== null && parsed.copy === 1 && COUNTED.includes(parsed.kind);
}

function parsedBlocks({ blocks }: WorkbookContents) {
  return [...blocks.keys()].flatMap((name) => parseBlockName(name) ?? []);
}

function yearsOf(reading: WorkbookContents) {
  const years = new Set<number>();
  const begun = new Set<number>();
  for (const block of parsedBlocks(reading)) {
    if (block.kind === 'actual') years.add(yearOf(block.period));
    if (block.kind !== 'plan' && block.kind !== 'target') continue;
    years.add(block.year);
    begun.add(block.year);
  }
  return { years: [...years].sort(), begun: [...begun] };
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
