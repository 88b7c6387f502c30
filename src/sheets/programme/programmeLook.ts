import type { Measure, Programme, ProgrammeTarget } from '../../plan/types';
import { decimalsIn, paceDecimals, TYPED_DECIMALS } from '../../progress/programme';
import { isBlank } from '../formulas/text';
import { cellRef, columnLetters } from '../layout/address';
import type { CellStyle, ColorRule, Paint, Validation } from '../layout/layout';
import { area, body, colors, entryFormat, headerRow, HEI, note, SONG, title } from '../layout/look';
import { boundFormat } from './programmeFormulas';
import { FIRST, HEADER_ROW, leading, programmeColumns, TIME_ROW } from './programmePlaces';
import { programmeWords as words } from './programmeWords';
import type { YearSource } from './programmeYears';

/** A line of the page as far as it shows. */
export interface LookRow {
  readonly target: ProgrammeTarget;
  readonly own: Measure | null;
  /** Up to the page's own, and where their figures come from. */
  readonly years: readonly number[];
  readonly sources: readonly YearSource[];
}

/** In points. */
export const widthsOf = ({ from, to }: Programme): readonly number[] => [
  ...[26, 122, 34, 60, 46],
  ...Array.from({ length: to + 1 - from }, () => 52),
  ...[60, 54, 50, 50, 54, 48, 96],
  ...[60, 60],
];

export function programmePaints(
  programme: Programme,
  rows: readonly LookRow[],
  notes: number,
): Paint[] {
  const columns = programmeColumns(programme);
  const { printed } = columns;
  const count = rows.length;
  const text: CellStyle = { horizontal: 'left', wrap: true };
  const future = (rows[0]?.years.at(-1) ?? programme.to) + 1;
  return [
    { area: area(0, 0, 1, printed), style: { ...title, font: { ...title.font, size: 18 } } },
    { area: area(TIME_ROW, 0, 1, printed), style: { ...note, font: { name: SONG, size: 10 } } },
    { area: area(TIME_ROW, columns.figure, 1, 6), style: { horizontal: 'center' } },
    { area: area(TIME_ROW, columns.state, 1, 1), style: { numberFormat: '0.0%' } },
    {
      area: area(HEADER_ROW, 0, count + 1, printed),
      style: { ...body, font: { name: SONG, size: 10 } },
    },
    {
      area: area(HEADER_ROW, 0, 1, printed),
      style: { ...headerRow, font: { ...headerRow.font, size: 10 }, fill: colors.header },
    },
    { area: area(FIRST, leading.text, count, 1), style: text },
    { area: area(FIRST, columns.remark, count, 1), style: { ...text, font: { size: 9 } } },
    { area: area(FIRST, columns.share, count, 1), style: { numberFormat: '0.0%' } },
    { area: area(FIRST, columns.figure, count, 1), style: { font: { name: HEI, size: 10 } } },
    ...(future > programme.to
      ? []
      : [
          {
            area: area(FIRST, columns.year(future), count, programme.to + 1 - future),
            style: { fill: colors.locked, font: { color: colors.quietText } },
          },
        ]),
    ...rows.flatMap((row, index) => rowPaints(FIRST + index, row, programme)),
    { area: area(FIRST + count, 0, notes, printed), style: { ...note, font: { size: 9 } } },
    {
      area: area(FIRST + count + notes, 0, 1, printed),
      style: { ...note, font: { name: SONG, size: 11 } },
    },
  ];
}

function rowPaints(at: number, { target, own, years, sources }: LookRow, of: Programme): Paint[] {
  const columns = programmeColumns(of);
  const cell = (column: number, style: CellStyle): Paint => ({
    area: area(at, column, 1, 1),
    style,
  });
  const pace = { numberFormat: entryFormat(paceDecimals(target, own)) };
  return [
    cell(leading.target, { numberFormat: boundFormat(target) }),
    cell(columns.pace, pace),
    cell(columns.needed, pace),
    ...sources.map((source, index) =>
      cell(
        columns.year(years[index] ?? of.from),
        source.kind === 'typed'
          ? { locked: false, numberFormat: 'General' }
          : { numberFormat: formatOf(target, own) },
      ),
    ),
  ];
}

const formatOf = (target: ProgrammeTarget, own: Measure | null): string =>
  own === null || decimalsIn(target, own) === TYPED_DECIMALS
    ? 'General'
    : entryFormat(decimalsIn(target, own));

/** Years that count for a target: all that add up, or the latest. */
const countedYears = ({ target, years }: LookRow): readonly number[] =>
  target.counting === 'cumulative' ? years : years.slice(-1);

export function programmeValidations(programme: Programme, rows: readonly LookRow[]): Validation[] {
  const columns = programmeColumns(programme);
  return rows.flatMap(({ target, years, sources }, index) => {
    if (sources.every(({ kind }) => kind === 'sheet')) return [];
    const first = cellRef(FIRST + index, columns.year(programme.from));
    const least = target.counting === 'cumulative' ? `,${first}>=0` : '';
    const isNumber = `AND(ISNUMBER(${first})${least},ROUND(${first},${TYPED_DECIMALS})=${first})`;
    const unit = `单位是${target.unit}`;
    const what = target.counting === 'cumulative' ? '当年数，不是历年累计' : '年末数';
    return [
      {
        area: area(FIRST + index, columns.year(programme.from), 1, years.length),
        formula: `=OR(${isBlank(first)},${isNumber})`,
        error: {
          title: '请填数字',
          message: `这里只能填数，最多${TYPED_DECIMALS}位小数，${unit}，不带单位和文字。没有的留空。`,
        },
        prompt: { title: '规划年度数', message: `${what}，${unit}，没有的留空` },
      },
    ];
  });
}

/** States; and what is still missing, in yellow. */
export function programmeColors(programme: Programme, rows: readonly LookRow[]): ColorRule[] {
  const columns = programmeColumns(programme);
  const states = area(FIRST, columns.share, rows.length, columns.state + 1 - columns.share);
  const state = `$${columnLetters(columns.state)}${FIRST + 1}`;
  const is = (...each: string[]): string =>
    `=OR(${each.map((word) => `${state}="${word}"`).join(',')})`;
  return [
    {
      area: states,
      formula: is(words.done),
      ...{ fill: colors.goodFill, color: colors.goodText, bold: true },
    },
    {
      area: states,
      formula: is(words.behind, words.unmet),
      ...{ fill: colors.lateFill, color: colors.lateText, italic: true },
    },
    {
      area: states,
      formula: is(words.missing),
      ...{ fill: colors.wrongFill, color: colors.wrongText, bold: true },
    },
    ...rows.map((row, index) => {
      const years = countedYears(row);
      const first = columns.year(years[0] ?? programme.from);
      return {
        area: area(FIRST + index, first, 1, years.length),
        formula: `=${isBlank(cellRef(FIRST + index, first))}`,
        fill: colors.lateFill,
      };
    }),
  ];
}
