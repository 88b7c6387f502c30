import type { DraftRow } from '../../notice';
import { quoted } from '../formulas/text';
import { columnLetters } from '../layout/address';
import type { ColorRule, DropDown, Paint } from '../layout/layout';
import { area, body, colors, entryFormat, headerRow, note, SONG } from '../layout/look';
import { columnOf, FIRST_UNIT, LEADING_KEYS, type Leading } from './columns';
import { AGGREGATIONS, NATURES, POLARITIES, TOTAL_RULES } from './kindWords';
import { MUST } from './remarks';

/** Points, of the texts that may take several lines. */
export const REMARK_SIZE = 10;
/** Of codes, which nobody need look at. */
export const CODE_SIZE = 8;
/** Of what the plan says of itself. */
export const HEAD_SIZE = 11;

/** Of the leading columns, in points. */
export const WIDTHS: readonly number[] = LEADING_KEYS.map((key) => {
  const widths: Partial<Record<Leading, number>> = {
    label: 170,
    name: 130,
    remark: 190,
    nature: 54,
    polarity: 54,
    totalRule: 54,
    aggregation: 120,
  };
  return widths[key] ?? 40;
});

/** Rows of the sheet, from 0. */
export interface DraftRows {
  readonly titles: number;
  /** Where what the plan says of itself begins, and how many lines that is. */
  readonly headsFrom: number;
  readonly heads: number;
}

export function paintsOf(
  { titles, headsFrom, heads }: DraftRows,
  rows: readonly DraftRow[],
  units: number,
): Paint[] {
  const width = FIRST_UNIT + units + 2;
  const small = { font: { name: SONG, size: CODE_SIZE, color: colors.quietText } };
  return [
    {
      area: area(headsFrom, 0, heads, columnOf('remark') + 1),
      style: { ...body, font: { name: SONG, size: HEAD_SIZE }, horizontal: 'left', wrap: true },
    },
    { area: area(headsFrom, 0, heads, 1), style: { fill: colors.header } },
    { area: area(headsFrom, 2, heads, 1), style: { numberFormat: '@' } },
    { area: area(titles - 1, 0, 1, width), style: { ...note, ...small, wrap: false } },
    { area: area(titles, 0, rows.length + 1, width), style: body },
    { area: area(titles, 0, 1, width), style: { ...headerRow, fill: colors.header } },
    ...rows.flatMap(({ quantity }, at) => {
      const figures = area(titles + 1 + at, FIRST_UNIT, 1, units + 1);
      return [{ area: figures, style: { numberFormat: entryFormat(quantity.decimals) } }];
    }),
    ...(['label', 'name', 'remark'] as const).map((key) => ({
      area: area(titles + 1, columnOf(key), rows.length, 1),
      style: { horizontal: 'left' as const, wrap: true, font: { name: SONG, size: REMARK_SIZE } },
    })),
    { area: area(titles + 1, columnOf('aggregation'), rows.length, 1), style: { wrap: true } },
    { area: area(titles, width - 1, rows.length + 1, 1), style: small },
  ];
}

/**
 * Words are chosen, not typed; 合计方式 is an offer alone, for a row to weigh by is typed.
 *
 * @param titles the row of the titles
 */
export function dropDownsOf(titles: number, rows: number): DropDown[] {
  const lists: readonly (readonly [Leading, readonly string[]])[] = [
    ['nature', Object.values(NATURES)],
    ['polarity', Object.values(POLARITIES)],
    ['totalRule', Object.values(TOTAL_RULES)],
    ['aggregation', AGGREGATIONS],
    ['starred', ['*']],
  ];
  return lists.map(([key, list]) => ({
    area: area(titles + 1, columnOf(key), Math.max(rows, 1), 1),
    list,
    error:
      key === 'aggregation'
        ? null
        : { title: '请从列表中选', message: `可填：${list.join('、')}；或清空。` },
  }));
}

/** Remarks stand out as long as they are there: what must be decided in red, what is worth a look in yellow. */
export function colorsOf(from: number, lines: number): ColorRule[] {
  const column = columnOf('remark');
  const cell = `$${columnLetters(column)}${from + 1}`;
  const where = area(from, column, lines, 1);
  return [
    {
      area: where,
      formula: `=LEFT(${cell},${MUST.length})=${quoted(MUST)}`,
      fill: colors.wrongFill,
      color: colors.wrongText,
    },
    {
      area: where,
      formula: `=LEN(${cell})>0`,
      fill: colors.lateFill,
      color: colors.lateText,
    },
  ];
}
