import type { Indicator, Measure, Plan, Target } from '../../plan/types';
import type { CellRef } from '../layout/address';
import { shownWithin } from '../formulas/shown';
import { expression, type Expression } from '../formulas/text';
import type { Direction } from '../lastYear/directions';
import { figuresColumn } from '../layout/fit';
import { entryFormat } from '../layout/look';

/** A column of a page with one row an indicator. */
export interface PageColumn {
  readonly label: string;
  /** Points; at least, where it says how long its texts may be. */
  readonly width: number;
  /** The longest that one measure's figure may be. */
  longest?(measure: Measure): string;
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

/** As wide as its figures need. Those of a compound indicator stand on two lines, the first one with its slash. */
export function wideEnough<Column extends PageColumn>(
  { indicators }: Plan,
  column: Column,
  size: number,
): Column {
  const texts = indicators.flatMap(({ measures }) =>
    measures.map((measure, half) => {
      const text = column.longest?.(measure) ?? '';
      return half < measures.length - 1 ? `${text}/` : text;
    }),
  );
  return { ...column, width: figuresColumn(texts, size, column.width) };
}

/** A cell of 测算 on such a page: of a compound indicator on two lines where one would not hold both halves. */
export const within =
  (of: (indicator: Indicator) => CellRef): PageColumn['cell'] =>
  (indicator, letters) => {
    const cell = of(indicator);
    return indicator.measures.length === 1 ? expression(cell) : shownWithin(cell, letters);
  };

/** A target as such a page says it; empty where there is none. */
export const targetText = (target: Target | null): string =>
  target?.kind === 'number' ? String(target.value) : '';

/** Number format of a single measure's figure; the text of a compound one takes no notice of it. */
export function figureFormat({ measures }: Indicator): string {
  return entryFormat(Math.max(...measures.map(({ quantity }) => quantity.decimals)));
}
