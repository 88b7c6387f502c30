import type { ListSchema } from '../../tables/schema';
import { cellRef } from '../layout/address';
import { quoted } from '../formulas/text';
import { words } from '../labels';
import type { ColorRule, Paint } from '../layout/layout';
import { columnFormats } from '../list/listSheet';
import { area, body, colors, headerRow, note, title } from '../layout/look';
import { adjustmentWords } from './entryFormulas';
import { columns, entryColumn, FIRST_ROW, HEADER_ROW, hidden, VISIBLE } from './places';

/**
 * @param entries rows for adjustments
 * @param lists rows of the hidden lists
 */
export function adjustmentPaints<Row>(
  schema: ListSchema<Row>,
  entries: number,
  lists: number,
): Paint[] {
  const noteRow = FIRST_ROW + entries;
  return [
    { area: area(0, 0, 1, VISIBLE), style: title },
    { area: area(1, 0, 1, VISIBLE), style: note },
    { area: area(HEADER_ROW, 0, entries + 1, VISIBLE), style: body },
    { area: area(HEADER_ROW, 0, 1, VISIBLE), style: { ...headerRow, fill: colors.header } },
    ...[columns.name, columns.published, columns.check, columns.number].map((column) => ({
      area: entryColumn(column, entries),
      style: { fill: colors.locked },
    })),
    {
      area: entryColumn(columns.name, entries),
      style: { horizontal: 'left' as const, wrap: true },
    },
    ...[columns.district, columns.measure, columns.adjusted, columns.reason, columns.date].map(
      (column) => ({ area: entryColumn(column, entries), style: { locked: false } }),
    ),
    ...columnFormats(schema, area(FIRST_ROW, 0, entries, VISIBLE)),
    {
      area: entryColumn(columns.reason, entries),
      style: { horizontal: 'left', wrap: true, font: { size: 10 } },
    },
    { area: entryColumn(columns.check, entries), style: { font: { size: 10 }, wrap: true } },
    // The lists of ids must stay text: 7 is looked up as "7".
    ...[hidden.ids, hidden.districtKeys, hidden.measureKeys].map((column) => ({
      area: area(FIRST_ROW, column, lists, 1),
      style: { numberFormat: '@' },
    })),
    { area: area(noteRow, 0, 1, VISIBLE), style: note },
  ];
}

/** The verdict on each row in colour. */
export function adjustmentColors(entries: number): ColorRule[] {
  const check = cellRef(FIRST_ROW, columns.check);
  return [
    {
      area: entryColumn(columns.check, entries),
      formula: `=LEFT(${check},2)=${quoted(words.invalid)}`,
      fill: colors.wrongFill,
      color: colors.wrongText,
      bold: true,
    },
    {
      area: entryColumn(columns.check, entries),
      formula: `=${check}=${quoted(adjustmentWords.valid)}`,
      color: colors.goodText,
    },
  ];
}
