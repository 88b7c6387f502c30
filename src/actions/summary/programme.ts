import { yearOf, type Period } from '../../plan/period';
import type { Plan } from '../../plan/types';
import { blockNames, parseBlockName } from '../../sheets/blocks/names';
import type { ProgrammeInput } from '../../sheets/programme/programmePage';
import { readProgramme } from '../../sheets/programme/programmeTable';
import type { ProgrammeYear } from '../../sheets/programme/programmeYears';
import { LIMITS } from '../../plan/limits';
import type { Block } from '../../workbook/block';
import { locate } from '../findBlock';
import { readablePlan } from '../keptPlan';
import type { YearBlocks } from '../year/yearReading';

/**
 * Blocks that a page of several years may need, whether the plan has a programme or not: that is known only once they are
 * read. Of each earlier year its plan and its latest entries, and the latest page that was typed into.
 */
export function programmeBlocks(period: Period, names: readonly string[]): string[] {
  const pages = periodsOf('programme', names).filter((each) => each <= period);
  return [
    ...latestOfYears(period, names).flatMap((latest) => [
      blockNames.plan(yearOf(latest)),
      blockNames.actual(latest),
    ]),
    ...pages.slice(-1).map((page) => blockNames.programme(page)),
  ];
}

/** In order of time, numbered copies left out. */
function periodsOf(kind: 'actual' | 'programme', names: readonly string[]): Period[] {
  return names
    .flatMap((name) => {
      const parsed = parseBlockName(name);
      return parsed?.kind === kind && parsed.copy === 1 ? [parsed.period] : [];
    })
    .sort();
}

/** The latest period of each earlier year that a programme can reach back to. */
function latestOfYears(period: Period, names: readonly string[]): Period[] {
  const year = yearOf(period);
  const latest = new Map(periodsOf('actual', names).map((each) => [yearOf(each), each]));
  return [...latest.values()].filter(
    (each) => yearOf(each) < year && yearOf(each) > year - LIMITS.programmeYears,
  );
}

/** What the workbook knows of the programme's other years; null: the plan belongs to none. */
export function programmeInput(
  { programme }: Plan,
  period: Period,
  reading: YearBlocks,
): ProgrammeInput | null {
  if (programme === undefined) return null;
  const names = [...reading.blocks.keys()];
  const page = periodsOf('programme', names).at(-1);
  const block = page && reading.blocks.get(blockNames.programme(page));
  return {
    years: latestOfYears(period, names).flatMap((latest) => {
      const entries = reading.blocks.get(blockNames.actual(latest));
      if (entries === undefined || yearOf(latest) < programme.from) return [];
      return [yearWith(latest, entries, reading)];
    }),
    typed: page && block ? readProgramme(block.values, programme, page, period) : {},
  };
}

/** A year that cannot be read does not keep this year's summary from being written: its figures are typed. */
function yearWith(period: Period, block: Block, reading: YearBlocks): ProgrammeYear {
  const plan = readablePlan(reading, yearOf(period));
  const located = plan && locate(block, plan, 'measures');
  return {
    ...{ period, sheet: block.sheetName },
    found: plan && located?.ok === true ? { plan, actuals: located.block } : null,
  };
}
