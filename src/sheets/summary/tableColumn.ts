import type { Indicator } from '../../plan/types';
import type { CellRef } from '../layout/address';
import { shownWithin } from '../formulas/shown';
import { expression, type Expression } from '../formulas/text';
import type { Direction } from '../lastYear/directions';
import { entryFormat } from '../layout/look';

/** A column of a page with one row an indicator. */
export interface PageColumn {
  readonly label: string;
  /** Points. */
  readonly width: number;
  /** @param letters half-width ones that the column holds side by side */
  cell(indicator: Indicator, letters: number): Expression;
  format?(indicator: Indicator): string;
  /** Coloured by the status that stands in the column `status`. */
  readonly colored?: boolean;
  /** Coloured by which way it went. */
  direction?(indicator: Indicator): Direction | null;
}

/** Points of 状态: a word that says why there is none, at the longest 缺人口数, stands in one line. */
export const STATE_WIDTH = 46;

/** A cell of 测算 on such a page: of a compound indicator on two lines where one would not hold both halves. */
export const within =
  (of: (indicator: Indicator) => CellRef): PageColumn['cell'] =>
  (indicator, letters) => {
    const cell = of(indicator);
    return indicator.measures.length === 1 ? expression(cell) : shownWithin(cell, letters);
  };

/** Number format of a single measure's figure; the text of a compound one takes no notice of it. */
export function figureFormat({ measures }: Indicator): string {
  return entryFormat(Math.max(...measures.map(({ quantity }) => quantity.decimals)));
}
