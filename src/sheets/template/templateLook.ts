import { fedBy } from '../../plan/ledgers';
import { measuresOf } from '../../plan/measures';
import { grownOf, isToFill } from '../../plan/source';
import type { District, Measure, MeasureId, Plan } from '../../plan/types';
import { cellRef } from '../layout/address';
import { words } from '../labels';
import type { ColorRule, Paint } from '../layout/layout';
import { area, body, colors, entryFormat, headerRow, HEI, note, SONG, title } from '../layout/look';
import { columnCount, columnOf, howToRow, templateRows } from './grid';
import { howTo } from './howTo';
import { checkWords } from './labels';

const ENTRY_FILL = '#FFFFFF';
const FED_FILL = '#E2EFDA';

/** @param fed rows whose figures come from a ledger in the file: green, and locked where nothing may be typed over them */
export function templatePaints(
  plan: Plan,
  district: District,
  fed: readonly MeasureId[] = [],
): Paint[] {
  const measures = measuresOf(plan);
  const first = templateRows.firstMeasure;
  const rows = measures.length;
  const current = columnOf('current');
  const line = { font: { name: SONG, size: 11 }, vertical: 'center' } as const;
  return [
    { area: area(templateRows.title, 0, 1, columnCount), style: title },
    {
      area: area(templateRows.subject, 0, 1, columnCount),
      style: { ...title, font: { name: HEI, size: 18, bold: true, color: '#C00000' } },
    },
    { area: area(templateRows.people, 0, 2, columnCount), style: line },
    { area: area(templateRows.people, 0, 1, 7), style: { locked: false } },
    { area: area(templateRows.selfCheck, 0, 1, 7), style: { font: { name: HEI, size: 12 } } },
    {
      area: area(templateRows.selfCheck, 8, 1, 1),
      style: { numberFormat: '0"/12"', horizontal: 'left' },
    },
    {
      area: area(templateRows.header, 0, rows + 1, columnCount),
      style: { ...body, fill: colors.locked },
    },
    {
      area: area(templateRows.header, 0, 1, columnCount),
      style: { ...headerRow, fill: colors.header },
    },
    { area: area(first, columnOf('indicator'), rows, 2), style: { wrap: true } },
    { area: area(first, columnOf('indicator'), rows, 1), style: { horizontal: 'left' } },
    {
      area: area(first, columnOf('check'), rows, 2),
      style: { horizontal: 'left', font: { size: 10 } },
    },
    { area: area(first, columnOf('completion'), rows, 1), style: { numberFormat: '0.0%' } },
    {
      area: area(first, columnOf('remark'), rows, 1),
      style: { locked: false, fill: ENTRY_FILL, numberFormat: '@', wrap: true },
    },
    ...measures.flatMap((measure, index): Paint[] => {
      const numberFormat = entryFormat(measure.quantity.decimals);
      const due = measure.targets[district.id]?.kind === 'number';
      const previous = {
        area: area(first + index, columnOf('previous'), 1, 1),
        style: { numberFormat },
      };
      const entry = {
        area: area(first + index, current, 1, 1),
        style: {
          ...(isToFill(measure, district.id) && { locked: isLocked(measure), fill: ENTRY_FILL }),
          ...(fed.includes(measure.id) && { fill: FED_FILL }),
          numberFormat,
          font: { name: SONG, size: 12, bold: true },
          // Words, longer than the figures that the column is made for.
          ...(grownOf(measure) !== null && { font: { name: SONG, size: 9 }, wrap: true }),
        },
      };
      return due ? [previous, entry] : [];
    }),
    { area: area(howToRow(plan), 0, howTo(plan, fed).length, columnCount), style: note },
  ];

  function isLocked({ id, key }: Measure): boolean {
    return fed.includes(id) && fedBy(plan, key)?.ledger.typed === false;
  }
}

/** Red for what must be mended, amber for what is still missing, green for what passes. */
export function templateColors(plan: Plan): ColorRule[] {
  const first = templateRows.firstMeasure;
  const rows = measuresOf(plan).length;
  const check = `$${cellRef(first, columnOf('check'))}`;
  const is = (word: string) => `${check}="${word}"`;
  const entries = area(first, columnOf('current'), rows, 1);
  const checks = area(first, columnOf('check'), rows, 1);
  const wrong = {
    formula: `=AND(NOT(${is(checkWords.pass)}),NOT(${is(checkWords.notDue)}),NOT(${is(checkWords.missing)}))`,
    fill: colors.wrongFill,
    color: colors.wrongText,
    bold: true,
  };
  const status = cellRef(first, columnOf('status'));
  const summary = cellRef(templateRows.selfCheck, 0);
  const summaryArea = area(templateRows.selfCheck, 0, 1, 7);
  return [
    { area: entries, ...wrong },
    { area: checks, ...wrong },
    { area: entries, formula: `=${is(checkWords.missing)}`, fill: colors.lateFill },
    { area: checks, formula: `=${is(checkWords.missing)}`, color: colors.lateText },
    { area: checks, formula: `=${is(checkWords.pass)}`, color: colors.goodText },
    {
      area: area(first, columnOf('status'), rows, 1),
      formula: `=OR(${status}="${words.behind}",${status}="${words.unmet}")`,
      color: colors.lateText,
      italic: true,
    },
    {
      area: summaryArea,
      formula: `=ISNUMBER(FIND("更正",${summary}))`,
      fill: colors.wrongFill,
      color: colors.wrongText,
    },
    {
      area: summaryArea,
      formula: `=ISNUMBER(FIND("全部通过",${summary}))`,
      fill: colors.goodFill,
      color: colors.goodText,
    },
  ];
}
