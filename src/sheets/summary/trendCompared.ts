import { WHOLE } from '../../plan/column';
import { blockColumn } from '../blocks/blockMap';
import { DASH } from '../formulas/shown';
import { expression, formulaCell, quoted } from '../formulas/text';
import { countedIn } from '../labels';
import type { LayoutCell } from '../layout/layout';
import { put } from '../layout/look';
import type { TrendSource } from './sources';
import { LEADING, type TrendPlaces } from './trendPlaces';

/** Lines of 趋势 that say how many of the whole's figures rose over the last year, and how many fell. */
const MOVES = [
  { label: `同比上升（${countedIn.measures}）`, sign: '>' },
  { label: `同比下降（${countedIn.measures}）`, sign: '<' },
] as const;

export const COMPARED_LINES = MOVES.length;

export const isComparedAtAll = (periods: readonly TrendSource[]): boolean =>
  periods.some(({ compared }) => compared !== undefined);

/** A period without 同比, or one in which nothing can be compared, has a dash. */
export function fillTrendCompared(
  here: string,
  periods: readonly TrendSource[],
  { compared: first }: TrendPlaces,
  cells: LayoutCell[][],
): void {
  if (first === null) return;
  MOVES.forEach(({ label, sign }, line) => {
    put(cells, first + line, 0, label);
    periods.forEach(({ compared }, at) => {
      if (compared === undefined) return put(cells, first + line, LEADING + at, DASH);
      const rates = blockColumn(compared.rates, WHOLE, here);
      const differences = blockColumn(compared.differences, WHOLE, here);
      const count = `COUNTIFS(${rates},"<=9E+99",${differences},"${sign}0")`;
      // The tables are not the same any more where one of them got another row.
      const shown = expression(
        `IFERROR(IF(COUNT(${rates})=0,${quoted(DASH)},${count}),${quoted(DASH)})`,
      );
      put(cells, first + line, LEADING + at, formulaCell(shown));
    });
  });
}
