import type { Period } from '../../plan/period';
import type { Plan } from '../../plan/types';
import { isBlank } from '../formulas/text';
import { monthsOnly, words } from '../labels';
import { cellRef } from '../layout/address';
import type { ColorRule, Paint, Validation } from '../layout/layout';
import { area, body, colors, headerRow, HEI, SONG } from '../layout/look';
import { figureColumns, figuresRow, typedTargets, WIDTH } from './tasks';

const DECIMALS = 4;

export function figuresPaints(plan: Plan): Paint[] {
  const rows = typedTargets(plan).length;
  const first = figuresRow(plan);
  if (rows === 0) return [];
  const open = { locked: false, numberFormat: 'General' } as const;
  return [
    {
      area: area(first - 2, 0, 1, WIDTH),
      style: { font: { name: HEI, size: 14 }, horizontal: 'center', vertical: 'center' },
    },
    {
      area: area(first - 1, 0, rows + 1, WIDTH),
      style: { ...body, font: { name: SONG, size: 10 } },
    },
    {
      area: area(first - 1, 0, 1, WIDTH),
      style: { ...headerRow, font: { ...headerRow.font, size: 10 }, fill: colors.header },
    },
    { area: area(first, 2, rows, 1), style: { horizontal: 'left', wrap: true } },
    { area: area(first, figureColumns.first, rows, 1), style: open },
    { area: area(first, figureColumns.second, rows, 1), style: open },
    { area: area(first, figureColumns.rate, rows, 1), style: { numberFormat: '0.0' } },
  ];
}

/** What is still to be typed, what cannot be meant, and what nobody has changed since an earlier month. */
export function figuresColors(plan: Plan): ColorRule[] {
  const rows = typedTargets(plan).length;
  const first = figuresRow(plan);
  if (rows === 0) return [];
  const blank = (column: number): ColorRule => ({
    area: area(first, column, rows, 1),
    formula: `=${isBlank(cellRef(first, column))}`,
    fill: colors.lateFill,
  });
  return [
    blank(figureColumns.first),
    blank(figureColumns.second),
    {
      area: area(first, figureColumns.rate, rows, 1),
      formula: `=${cellRef(first, figureColumns.rate)}="${words.invalid}"`,
      ...{ fill: colors.wrongFill, color: colors.wrongText, bold: true },
    },
    {
      area: area(first, figureColumns.same, rows, 1),
      formula: `=LEN(${cellRef(first, figureColumns.same)})>0`,
      ...{ color: colors.lateText, italic: true },
    },
  ];
}

export function figuresValidations(plan: Plan, period: Period): Validation[] {
  const months = monthsOnly(period);
  const said = {
    growth: { first: `今年${months}的数`, second: `上年${months}的数` },
    ratio: { first: '分子，如办结数', second: '分母，如受理数' },
  };
  return typedTargets(plan).flatMap(({ figures }, index) =>
    (['first', 'second'] as const).map((part): Validation => {
      const cell = cellRef(figuresRow(plan) + index, figureColumns[part]);
      return {
        area: area(figuresRow(plan) + index, figureColumns[part], 1, 1),
        formula: `=AND(ISNUMBER(${cell}),${cell}>=0,ROUND(${cell},${DECIMALS})=${cell})`,
        error: {
          title: '请填非负数',
          message: `这里只能填大于或等于 0 的数，最多${DECIMALS}位小数，不带单位和文字。未报请留空。`,
        },
        prompt: { title: '两数推算', message: `${said[figures ?? 'ratio'][part]}，未报留空` },
      };
    }),
  );
}
