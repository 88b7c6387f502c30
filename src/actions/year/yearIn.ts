import type { Period } from '../../plan/period';
import { yearOf } from '../../plan/period';
import type { Plan } from '../../plan/types';
import { readAdjustments } from '../../sheets/adjusted/readAdjustments';
import type { BlockMap } from '../../sheets/blocks/blockMap';
import { readExplanations } from '../../sheets/explanations/explanationsSheet';
import { blockNames, parseBlockName } from '../../sheets/blocks/names';
import { readCleared } from '../../sheets/ledger/cleared/clearedTable';
import { readPeriodBlock } from '../../sheets/period/readPeriodBlock';
import { readLog } from '../../sheets/submissionLog/logLine';
import type { Block } from '../../workbook/block';
import type { CellBlock } from '../../workbook/check/readForCheck';
import { WorkbookError } from '../../workbook/errors';
import type { Damage, Year, YearPeriod } from '../../year/types';
import { locate } from '../findBlock';
import { periodOfCells, readEntries, type EntryCells } from './entryCells';
import { filesIn } from './files';
import { populationsIn } from './populations';
import { earlierYear, samePeriods } from './earlierYear';
import { answersAmong } from './remarks';
import type { YearBlocks } from './yearReading';

/** A year, and where its periods' entries stand. */
export interface YearReading {
  readonly year: Year;
  readonly places: ReadonlyMap<Period, BlockMap>;
  /** Of the periods that were read with all facts. */
  readonly cells: ReadonlyMap<Period, EntryCells>;
}

/** The one place where a year is put together. Whatever was not asked for is as if it were not there. */
export function yearIn(plan: Plan, reading: YearBlocks): YearReading {
  const values = (name: string): Block['values'] => reading.blocks.get(name)?.values ?? [];
  const places = new Map<Period, BlockMap>();
  const cells = new Map<Period, EntryCells>();
  const periods: YearPeriod[] = [];
  const damages: Damage[] = [];
  const same = samePeriods(plan, reading);
  for (const { period, block } of entriesIn(plan, reading)) {
    const located = locate(block, plan, 'measures');
    if (!located.ok) {
      const { missing, duplicate } = located;
      damages.push({ what: period, sheet: block.sheetName, missing, duplicate });
      continue;
    }
    places.set(period, located.block);
    const lastYear = same.get(period) ?? null;
    if ('grid' in block) {
      const read = readEntries(block.grid, located.block, plan);
      cells.set(period, read);
      periods.push(periodOfCells(plan, period, read, lastYear));
    } else {
      const entries = readPeriodBlock(block.values, block, located.block, plan, lastYear);
      periods.push({ period, entries, ...(lastYear !== null && { lastYear }) });
    }
  }
  const kept = readExplanations(values(blockNames.explanations(plan.year)));
  const cleared = readCleared(plan, values(blockNames.cleared(plan.year)));
  const { populations, damages: own } = populationsIn(plan, reading);
  const year = {
    plan,
    periods,
    populations,
    adjustments: readAdjustments(values(blockNames.adjustments(plan.year)), plan).adjustments,
    answers: answersAmong(kept),
    files: filesIn(plan, readLog(values(blockNames.submissions(plan.year))), kept),
    ...(cleared.length > 0 && { cleared }),
    damages: [...own, ...damages],
    earlier: earlierYear(plan, same, reading),
  };
  return { year, places, cells };
}

/** Of a numbered copy nothing is computed. */
function entriesIn(
  { year }: Plan,
  { blocks, cells }: YearBlocks,
): { readonly period: Period; readonly block: Block | CellBlock }[] {
  return [...blocks.values(), ...(cells?.values() ?? [])]
    .flatMap((block) => {
      const parsed = parseBlockName(block.name);
      const isOurs = parsed?.kind === 'actual' && parsed.copy === 1;
      return isOurs && yearOf(parsed.period) === year ? [{ period: parsed.period, block }] : [];
    })
    .sort((a, b) => (a.period < b.period ? -1 : 1));
}

/**
 * Where the entries of a period stand that nothing can be done without.
 * @throws WorkbookError `periodMissing`, `blockDamaged`
 */
export function placeOf({ year, places }: YearReading, period: Period): BlockMap {
  const place = places.get(period);
  if (place !== undefined) return place;
  const damage = year.damages.find(({ what }) => what === period);
  if (damage === undefined) throw new WorkbookError({ code: 'periodMissing', period });
  const { sheet, missing, duplicate } = damage;
  throw new WorkbookError({ code: 'blockDamaged', sheet, missing, duplicate });
}
