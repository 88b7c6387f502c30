import { columnsOf } from '../../plan/column';
import type { Plan } from '../../plan/types';
import type { Paint } from '../layout/layout';
import { area, body, colors, headerRow, HEI, note, title } from '../layout/look';
import { DUE_ROW, FIRST, HEADER_ROW, LEADING, TIME_ROW, type TrendPlaces } from './trendPlaces';
import { trendLines } from './trendLines';
import { ENDS_SIZE, TITLE_SIZE } from './trendPaper';

export function trendPaints(
  plan: Plan,
  periods: number,
  compared: number,
  places: TrendPlaces,
): Paint[] {
  const { change, printed, chartRow, noteRow, drawn, detail } = places;
  const columns = columnsOf(plan);
  return [
    {
      area: area(0, 0, 1, printed),
      style: { ...title, font: { ...title.font, size: TITLE_SIZE }, wrap: true },
    },
    {
      area: area(HEADER_ROW, 0, FIRST + columns.length + compared - HEADER_ROW, printed),
      style: body,
    },
    { area: area(HEADER_ROW, 0, 1, printed), style: { ...headerRow, fill: colors.header } },
    {
      area: area(FIRST + columns.length - 1, 0, 1, printed),
      style: { font: { name: HEI, size: 11 } },
    },
    {
      area: area(FIRST, LEADING, columns.length, periods),
      style: { numberFormat: '0.00%' },
    },
    { area: area(TIME_ROW, LEADING, 1, periods), style: { numberFormat: '0.0%' } },
    { area: area(DUE_ROW, LEADING, 1, periods), style: { numberFormat: '0.00%' } },
    {
      area: area(FIRST, change, columns.length, 1),
      style: { numberFormat: '+0.00;-0.00;0.00' },
    },
    { area: area(noteRow, 0, 1, printed), style: { ...note, font: { size: 9 } } },
    { area: area(chartRow - 1, 0, 1, printed), style: { ...note, font: { size: ENDS_SIZE } } },
    {
      area: area(drawn + 1, 0, trendLines(plan).length + 1, periods + LEADING + 1),
      style: { ...body, font: { size: 9, color: colors.quietText }, numberFormat: '0.0%' },
    },
    ...Array.from({ length: periods }, (_, index) => [
      {
        area: area(detail(index) + 1, 0, plan.indicators.length + 3, 4 + columns.length),
        style: { ...body, font: { size: 9, color: colors.quietText } },
      },
      {
        area: area(detail(index) + 2, 2, plan.indicators.length, columns.length),
        style: { numberFormat: '0.0%' },
      },
    ]).flat(),
  ];
}
