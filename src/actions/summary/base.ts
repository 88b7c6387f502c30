import { WHOLE } from '../../plan/column';
import { measuresOf } from '../../plan/measures';
import { monthsOf } from '../../plan/months';
import type { Period } from '../../plan/period';
import { needsPopulation } from '../../plan/source';
import type { Plan } from '../../plan/types';
import { rangeRef } from '../../sheets/layout/address';
import { baseSheet, freshPopulationBlock } from '../../sheets/base/baseSheet';
import { carriedBase } from '../../sheets/base/carriedBase';
import { populationCell, type PopulationBlock } from '../../sheets/base/populationBlock';
import { columnLabels, sheetNames } from '../../sheets/labels';
import type { LayoutCell, SheetLayout } from '../../sheets/layout/layout';
import { area, colors } from '../../sheets/layout/look';
import { blockNames } from '../../sheets/blocks/names';
import { typedTotal } from '../../sheets/period/periodFormulas';
import type { Block } from '../../workbook/block';
import { readWorkbook } from '../../workbook/readWorkbook';
import type { WorkbookContents } from '../../workbook/namedBlocks';
import { readForRevision, type RevisionContents } from '../../workbook/revise/readForRevision';
import type { Session } from '../../workbook/run';
import { populationRows, type PopulationRow } from '../../workbook/summary/addPopulations';
import { draftOf, type Draft } from '../draft';
import { findBlock } from '../findBlock';
import { freeCopy, freeSheetName, nameOfYear } from '../freeNames';
import { planOf } from '../keptPlan';
import { linkToBlock, linkToSheet } from '../links';
import { keptBase } from '../nextYear/keptBase';
import type { Addition } from '../perform';

/** 「基础数据」, and the weighted totals of the periods that were laid out without it. One request to read. */
export function baseAddition(year: number): Addition {
  return {
    read: (session: Session) => readWorkbook(session, wanted(year)),
    draft: (reading) => draftBase(planOf(reading, year), reading),
    journalEntry: { action: 'base', facts: { year } },
  };
}

/** The same, filled with what an earlier year's says; where that is gone by then, it begins empty. */
export function baseAlong(year: number, earlier: number): Addition<RevisionContents> {
  return {
    read: (session: Session) =>
      readForRevision(
        session,
        [blockNames.plan(earlier), ...wanted(year)],
        [blockNames.population(earlier)],
      ),
    draft(reading) {
      const [plan, base] = [planOf(reading, year), keptBase(reading, earlier)];
      return base === null
        ? draftBase(plan, reading)
        : draftBase(plan, reading, (name, copy) => carriedBase(plan, name, base, copy));
    },
    journalEntry: { action: 'base', facts: { year } },
  };
}

const wanted = (year: number): string[] => [
  blockNames.plan(year),
  blockNames.population(year),
  ...monthsOf(year).flatMap((period) => [blockNames.actual(period), blockNames.marks(period)]),
];

/**
 * @param layOut the sheet of a name, and the number of its copy; by default an empty one
 * @throws WorkbookError `targetMissing`, `planUnreadable`, `blockDamaged`
 */
export function draftBase(
  plan: Plan,
  reading: WorkbookContents,
  layOut = (name: string, copy: number): SheetLayout => baseSheet(plan, name, undefined, copy),
): Draft {
  const { year } = plan;
  const block = reading.blocks.get(blockNames.population(year));
  const copy =
    block === undefined
      ? 1
      : freeCopy((number) => [blockNames.population(year, number)], reading.names, 2);
  const tabs = reading.sheets.map(({ name }) => name);
  const wished = nameOfYear(sheetNames.base, 'population', year, reading.names);
  const name = freeSheetName(wished, tabs);
  const draft = draftOf(
    [
      {
        wished,
        layout: layOut(name, copy),
        existing: block === undefined ? linkToSheet(wished, reading.sheets) : linkToBlock(block),
      },
    ],
    reading,
  );
  // A numbered copy is nobody's calculation.
  if (block !== undefined) return draft;
  const rows = monthsOf(year).flatMap((period) =>
    populationRow(plan, period, freshPopulationBlock(plan, name), reading),
  );
  // Left over where a period's sheet was deleted by hand.
  const stale = reading.names.filter((each) => rows.some(({ name: own }) => own === each));
  return {
    ...draft,
    staleNames: [...draft.staleNames, ...stale],
    rows: rows.map(({ name: own, period }) => ({ block: own, period })),
    also: (session) => populationRows(session, rows),
  };
}

function populationRow(
  plan: Plan,
  period: Period,
  populations: PopulationBlock,
  { blocks, names }: WorkbookContents,
): (PopulationRow & { readonly period: Period })[] {
  const block = blocks.get(blockNames.actual(period));
  const weighted = measuresOf(plan).filter(needsPopulation);
  if (block === undefined || weighted.length === 0) return [];
  const map = findBlock(block, plan, 'measures');
  // Under 已填, which stands right under the table.
  const row = block.row + block.values.length + 1;
  const total = map.columns.get(WHOLE) ?? 0;
  const districts = plan.districts.map(({ id }) => ({ id, column: map.columns.get(id) ?? 0 }));
  const first = Math.min(...districts.map(({ column }) => column));
  const last = Math.max(...districts.map(({ column }) => column));
  const cells: LayoutCell[] = Array.from({ length: total - block.column + 1 }, () => null);
  cells[1] = { text: columnLabels.population };
  for (const { id, column } of districts) {
    cells[column - block.column] = populationCell(populations, id, map.sheet);
  }
  const weights = rangeRef(area(row, first, 1, last - first + 1));
  const check = checkColumn(blocks.get(blockNames.marks(period)), total);
  return [
    {
      name: blockNames.weights(period),
      isNameStale: names.includes(blockNames.weights(period)),
      period,
      sheetId: block.sheetId,
      area: area(row, block.column, 1, cells.length),
      cells,
      totals: weighted.map((measure) => ({
        row: map.rows.get(measure.id) ?? 0,
        column: total,
        formula: `=${typedTotal(plan, measure, map, check, weights)}`,
      })),
      look: { fill: colors.header, color: colors.quietText, size: 10 },
    },
  ];
}

/** 检查 stands between 合计 and the hidden marks. */
export function checkColumn(marks: Block | undefined, total: number): number {
  return marks === undefined ? total + 1 : marks.column - 1;
}
