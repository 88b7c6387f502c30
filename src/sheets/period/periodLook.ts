import { measuresOf } from '../../plan/measures';
import type { Plan } from '../../plan/types';
import { isCumulative } from '../../plan/kinds';
import { cellRef } from '../layout/address';
import { entryRuns } from '../layout/entryRuns';
import { sideCells } from '../blocks/sideCells';
import { isWrongComputed } from '../formulas/computed';
import type { BehindTable } from './behindTable';
import { entryAllowed, isWrongEntry, isWrongSlash } from '../formulas/entry';
import { entryDialog, promptTitle, words } from '../labels';
import type { ColorRule, Paint, Validation } from '../layout/layout';
import { area, body, colors, figureStyle, headerRow, note, SONG, title } from '../layout/look';
import { computedPaints, computedValidations } from '../layout/computedCells';
import { compoundPaints } from '../layout/measureColumns';
import { slashPaints, slashValidations } from '../layout/slashCells';
import { firstBodyRow, freshBlock, periodGrid, totalColumn } from '../layout/tableGrid';

/** @param footRows rows between the last measure and the note */
export function periodPaints(plan: Plan, columns: number, footRows: number): Paint[] {
  const grid = periodGrid(plan);
  const measures = measuresOf(plan);
  const first = firstBodyRow(grid);
  const rows = measures.length;
  const total = totalColumn(plan, grid);
  const { due, computed, slash } = entryRuns(plan, grid);
  return [
    { area: area(0, 0, 1, columns), style: title },
    { area: area(1, 0, 1, columns), style: { ...note, horizontal: 'right' } },
    { area: area(grid.headerRow, 0, rows + 1 + footRows, columns), style: body },
    { area: area(grid.headerRow, 0, 1, columns), style: { ...headerRow, fill: colors.header } },
    ...compoundPaints(plan, grid),
    { area: area(first, 1, rows, 1), style: { horizontal: 'left' } },
    ...due.map((run) => ({
      area: run.area,
      style: { locked: false, ...figureStyle(run.measure) },
    })),
    ...computedPaints(computed),
    ...slashPaints(slash),
    {
      area: area(first, total, rows, 2),
      style: { fill: colors.locked, font: { name: SONG, size: 11 } },
    },
    ...measures.map((measure, index) => ({
      area: area(first + index, total, 1, 1),
      style: figureStyle(measure),
    })),
    {
      area: area(first + rows, 0, footRows, columns),
      style: { fill: colors.header, font: { size: 10, color: colors.quietText } },
    },
    { area: area(first + rows + footRows, 0, 2, columns), style: note },
  ];
}

/** What may be typed into an entry, and what is said where something else was. */
export function periodValidations(plan: Plan): Validation[] {
  const { due, computed, slash } = entryRuns(plan, periodGrid(plan));
  const entries = due.map(({ area: where, measure }) => {
    const { title: heading, message, prompt } = entryDialog(measure);
    const kind = isCumulative(measure) ? promptTitle.cumulative : promptTitle.stock;
    return {
      area: where,
      formula: `=${entryAllowed(measure, cellRef(where.row, where.column))}`,
      error: { title: heading, message },
      prompt: { title: kind, message: prompt },
    };
  });
  return [...entries, ...computedValidations(computed), ...slashValidations(slash)];
}

/** Red where something wrong was pasted past the validation, and the check's own words in colour. */
export function periodColors(plan: Plan, verdicts: BehindTable): ColorRule[] {
  const grid = periodGrid(plan);
  const rows = measuresOf(plan).length;
  const first = firstBodyRow(grid);
  const total = totalColumn(plan, grid);
  const { due, computed, slash } = entryRuns(plan, grid);
  const block = freshBlock(plan, grid, '');
  const wrong = { fill: colors.wrongFill, color: colors.wrongText, bold: true };
  const check = cellRef(first, total + 1);
  const results = area(first, total, rows, 2);
  return [
    ...due.map(({ area: where, measure }) => ({
      area: where,
      formula: `=${isWrongEntry(measure, cellRef(where.row, where.column))}`,
      ...wrong,
    })),
    ...computed.flatMap(({ area: where, measure }) => {
      const at = where.column - grid.leading;
      const sides = sideCells(plan, measure, plan.districts[at]?.id ?? '', block, '');
      if (sides === null) {
        const verdict = cellRef(where.row, verdicts.body.column + at);
        return [{ area: where, formula: `=${verdict}="${words.invalid}"`, ...wrong }];
      }
      const cell = cellRef(where.row, where.column);
      return [{ area: where, formula: `=${isWrongComputed(measure, cell, sides)}`, ...wrong }];
    }),
    ...slash.map(({ area: where }) => ({
      area: where,
      formula: `=${isWrongSlash(cellRef(where.row, where.column))}`,
      ...wrong,
    })),
    { area: results, formula: `=${cellRef(first, total)}="${words.invalid}"`, ...wrong },
    {
      area: area(first, total + 1, rows, 1),
      formula: `=LEFT(${check},1)="${words.doubted}"`,
      fill: colors.lateFill,
      color: colors.lateText,
      bold: true,
    },
    {
      area: area(first, total + 1, rows, 1),
      formula: `=LEFT(${check},1)="${words.missing}"`,
      color: colors.lateText,
    },
    {
      area: area(first, total + 1, rows, 1),
      formula: `=${check}="${words.complete}"`,
      color: colors.goodText,
    },
  ];
}
