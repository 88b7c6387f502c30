import type { Period } from '../../plan/period';
import type { Plan } from '../../plan/types';
import { adjustedCompletionSheet } from '../../sheets/completion/adjustedCompletionSheet';
import { sheetNames } from '../../sheets/labels';
import type { Area, SheetLayout } from '../../sheets/layout/layout';
import { optionalPages, summaryPages, type SheetPurpose } from '../../sheets/kinds';
import { columns } from '../../sheets/adjusted/places';
import type { Block } from '../../workbook/block';
import { blockNames } from '../../sheets/blocks/names';
import {
  previousSource,
  type SummarySources,
  type TrendSource,
} from '../../sheets/summary/sources';
import { summarySheets } from '../../sheets/summary/summarySheets';
import { completionGrid, freshBlock } from '../../sheets/layout/tableGrid';
import { WorkbookError } from '../../workbook/errors';
import { draftOf, purposeOf, type Draft, type SheetDraft } from '../draft';
import { findBlock } from '../findBlock';
import { freeCopy, freeSheetName } from '../freeNames';
import { keptLedgerIds } from '../keptLedgers';
import { linkToSheet } from '../links';
import type { PeriodInput, SummaryInput } from './readInput';
import type { SummaryChoice } from './types';

/**
 * All sheets of a period's summary that are wanted, under names that are free.
 * @throws WorkbookError `blockDamaged` where the period's completion is gone
 */
export function draftSummary(input: SummaryInput, choice: SummaryChoice): Draft {
  const { year, plan, period, periods, reading, compared } = input;
  const tabs = reading.sheets.map(({ name }) => name);
  const nameOf = namesFrom(tabs);
  const copy =
    reading.places.size === 0
      ? 1
      : freeCopy((number) => pageNames(plan, period, number), reading.names, 2);
  const current = periods.at(-1);
  if (current === undefined || current.completion === null) {
    const sheet = sheetNames.completion(period);
    throw new WorkbookError({ code: 'blockDamaged', sheet, missing: [sheet] });
  }
  const places = new Map(periods.map((each) => [each.period, each.actuals]));
  const previous = previousSource(year, period, places);
  const adjusted = adjustedOf(input, nameOf);
  const sources: SummarySources = {
    targets: input.targets,
    actuals: current.actuals,
    completion: current.completion,
    ...(previous && { previous }),
    ...(compared && { compared: compared.source }),
    ...(adjusted && { adjusted: adjusted.blocks }),
    ledgers: keptLedgerIds(plan, reading.names),
  };
  const layouts = summarySheets(plan, period, sources, periods.flatMap(trendSource), {
    rules: input.rules,
    districts: choice.districts,
    tasks: input.tasks,
    ...(input.programme && { programme: input.programme }),
    openFindings: input.openFindings,
    figures: current.figures,
    lastYear: compared?.figures ?? null,
    nameOf,
    copy,
  });
  // Wished names follow from the layouts in turn: the same pages again, with nothing in their way.
  const wished = summarySheets(plan, period, sources, periods.flatMap(trendSource), {
    districts: choice.districts,
  }).map(({ name }) => name);
  const pages = layouts.flatMap((layout, index): SheetDraft[] => {
    const purpose = purposeOf(layout);
    if (!isWanted(purpose, choice)) return [];
    const name = wished[index] ?? layout.name;
    const existing = layout.visibility === 'visible' ? existingOf(name, layout, input) : null;
    return [{ wished: existing === null ? layout.name : name, layout, existing }];
  });
  return draftOf([...pages, ...(adjusted?.added ?? [])], reading);
}

/** The page that is there already, under whatever name; or somebody's sheet of that name. */
function existingOf(
  wished: string,
  layout: SheetLayout,
  { reading }: SummaryInput,
): SheetDraft['existing'] {
  const [block] = layout.names;
  const own = block === undefined ? undefined : block.name.replace(/(_\d{4}_\d{2})_\d+$/, '$1');
  const place = own === undefined ? undefined : reading.places.get(own);
  return place ?? linkToSheet(wished, reading.sheets);
}

function trendSource({ period, actuals, completion, compared }: PeriodInput): TrendSource[] {
  return completion === null
    ? []
    : [{ period, actuals, completion, ...(compared && { compared }) }];
}

function isWanted(purpose: SheetPurpose, { pages }: SummaryChoice): boolean {
  const isOptional = (optionalPages as readonly string[]).includes(purpose);
  // The bulletin counts the tasks' states.
  if (purpose === 'tasks' && pages.includes('bulletin')) return true;
  return !isOptional || (pages as readonly string[]).includes(purpose);
}

function pageNames({ districts }: Plan, period: Period, copy: number): string[] {
  return [
    ...summaryPages.map((page) => blockNames.page(page, period, copy)),
    ...districts.map(({ id }) => blockNames.brief(id, period, copy)),
  ];
}

/** The same free name for the same wish, and none twice. */
function namesFrom(taken: readonly string[]): (wished: string) => string {
  const used = [...taken];
  const given = new Map<string, string>();
  return (wished) => {
    const known = given.get(wished);
    if (known !== undefined) return known;
    const name = freeSheetName(wished, used);
    used.push(name);
    given.set(wished, name);
    return name;
  };
}

/** What adjusted targets need: the completion against them, added where this period has none yet. */
function adjustedOf(
  { year, plan, period, periods, reading }: SummaryInput,
  nameOf: (wished: string) => string,
): { blocks: NonNullable<SummarySources['adjusted']>; added: SheetDraft[] } | null {
  const block = reading.blocks.get(blockNames.adjusted(plan.year));
  const current = periods.at(-1);
  if (block === undefined || current === undefined) return null;
  if (year.adjustments.length === 0) return null;
  const list = reading.blocks.get(blockNames.adjustments(plan.year));
  const targets = findBlock(block, plan, 'measures');
  const kept = reading.blocks.get(blockNames.adjustedCompletion(period));
  if (kept !== undefined) {
    return { blocks: { targets, completion: findBlock(kept, plan, 'measures') }, added: [] };
  }
  const wished = sheetNames.adjustedCompletion(period);
  const name = nameOf(wished);
  const layout = adjustedCompletionSheet(plan, period, name, {
    targets,
    actuals: current.actuals,
    ...(list && { adjustments: { sheet: list.sheetName, checks: checksOf(list) } }),
  });
  return {
    blocks: { targets, completion: freshBlock(plan, completionGrid(plan), name) },
    added: [
      {
        wished,
        layout,
        existing: linkToSheet(wished, reading.sheets),
      },
    ],
  };
}

/** The column 检查 of 目标调整, under its title. */
const checksOf = ({ row, column, values }: Block): Area => ({
  ...{ row: row + 1, column: column + columns.check },
  ...{ rows: Math.max(1, values.length - 1), columns: 1 },
});
