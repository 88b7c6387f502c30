import type { Plan } from '../../plan/types';
import { countedIndicators } from '../completion/completionLook';
import type { Paint } from '../layout/layout';
import { area, body, colors, headerRow, HEI, note, title } from '../layout/look';
import {
  CAP_ROW,
  FIRST,
  footOf,
  HEADER_ROW,
  LEADING,
  noteRow,
  orderRow,
  WEIGHT,
  type Foot,
} from './scores';

const SHARES: readonly Foot[] = ['mean', 'dueMean', 'starredMean'];

export function scoresPaints(plan: Plan, width: number): Paint[] {
  const count = plan.indicators.length;
  const first = FIRST + count;
  const foot = footOf(plan);
  const rows = noteRow(plan) - HEADER_ROW;
  const figures = width - LEADING;
  const share = (row: Foot): Paint => ({
    area: area(first + foot.indexOf(row), LEADING, 1, figures),
    style: { numberFormat: '0.00%' },
  });
  const strong = (row: Foot): Paint => ({
    area: area(first + foot.indexOf(row), 0, 1, width),
    style: { font: { name: HEI, size: 11 } },
  });
  return [
    { area: area(0, 0, 1, width), style: title },
    { area: area(CAP_ROW, 0, 1, 2), style: { ...note, horizontal: 'right' } },
    {
      area: area(CAP_ROW, WEIGHT, 1, 1),
      style: { ...body, locked: false, font: { name: HEI, size: 11 } },
    },
    { area: area(CAP_ROW, LEADING, 1, figures), style: { ...note, horizontal: 'right' } },
    { area: area(HEADER_ROW, 0, rows, width), style: body },
    { area: area(HEADER_ROW, 0, 1, width), style: { ...headerRow, fill: colors.header } },
    { area: area(FIRST, 1, rows - 1, 1), style: { horizontal: 'left' } },
    { area: area(FIRST, LEADING, count, figures), style: { numberFormat: '0.0%' } },
    {
      area: area(FIRST, WEIGHT, count, 1),
      style: { locked: false, fill: '#FFFFFF', numberFormat: 'General' },
    },
    { area: area(first, 0, noteRow(plan) - first, width), style: { fill: colors.header } },
    {
      area: area(first + foot.length, LEADING, countedIndicators.length, figures),
      style: { numberFormat: '0' },
    },
    ...foot.filter((row) => SHARES.includes(row)).map(share),
    strong('mean'),
    strong('rank'),
    { area: area(noteRow(plan), 0, 2, width), style: note },
    { area: area(noteRow(plan) + 2, 0, 1, width), style: { ...note, font: { size: 11 } } },
    {
      area: area(orderRow(plan), 1, 1, figures + 2),
      style: { font: { size: 9, color: colors.quietText } },
    },
  ];
}
