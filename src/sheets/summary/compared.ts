import type { Column } from '../../plan/column';
import type { Indicator, Measure } from '../../plan/types';
import { blockCell, type BlockMap } from '../blocks/blockMap';
import {
  differenceText,
  lastYearText,
  rateText,
  type AtHand,
  type LongText,
} from '../atHand/atHand';
import { growthFormat, growthText } from '../formulas/growthShown';
import { fromRow } from '../formulas/rowId';
import {
  BROKEN_SLASH,
  digits,
  shownCell,
  shownPair,
  signed,
  signedFormat,
  type CellText,
} from '../formulas/shown';
import { expression, say, type Expression } from '../formulas/text';
import { directionOf } from '../lastYear/directions';
import { entryFormat } from '../layout/look';
import type { ComparedSource } from './sources';
import type { PageColumn } from './tableColumn';

/** What a comparison with the last year is told in. */
export type ComparedPart = keyof ComparedSource;

const texts: Readonly<Record<ComparedPart, (measure: Measure) => CellText>> = {
  lastYear: ({ quantity }) => digits(quantity.decimals),
  differences: ({ quantity }) => signed(quantity.decimals),
  rates: growthText,
};

const formats: Readonly<Record<ComparedPart, (measure: Measure) => string>> = {
  lastYear: ({ quantity }) => entryFormat(quantity.decimals),
  differences: ({ quantity }) => signedFormat(quantity.decimals),
  rates: (measure) => growthFormat(measure, { unit: true }),
};

const longest: Readonly<Record<ComparedPart, LongText>> = {
  lastYear: lastYearText,
  differences: differenceText,
  rates: rateText,
};

/** Number format of one measure's. */
export const comparedFormat = (part: ComparedPart, measure: Measure): string =>
  formats[part](measure);

/**
 * A cell of 上年同期 or 同比, never of another row; two measures in the notation of compound indicators, on two lines: there are
 * words among them.
 */
export function comparedCell(
  block: BlockMap,
  part: ComparedPart,
  [first, second]: readonly [Measure] | readonly [Measure, Measure],
  column: Column,
  here: string,
): Expression {
  const cell = ({ id }: Measure) => blockCell(block, id, column, here);
  const shown =
    second === undefined
      ? shownCell(cell(first))
      : shownPair(
          [cell(first), cell(second)],
          [texts[part](first), texts[part](second)],
          BROKEN_SLASH,
        );
  const safe = expression(`IFERROR(${shown},${say.invalid})`);
  return [first, ...(second === undefined ? [] : [second])].reduce(
    (then, { id }) => fromRow(block, id, here, then),
    safe,
  );
}

/** A column of a page with a row an indicator. */
export function comparedColumn(
  source: ComparedSource,
  part: ComparedPart,
  of: Column,
  here: string,
  look: Pick<PageColumn, 'label' | 'width'>,
  atHand: AtHand,
): PageColumn {
  return {
    ...look,
    longest: (measure) => longest[part](atHand, measure, of),
    cell: ({ measures }: Indicator) => comparedCell(source[part], part, measures, of, here),
    format: ({ measures: [first] }: Indicator) => formats[part](first),
    ...(part !== 'lastYear' && { direction: ({ measures }: Indicator) => directionOf(measures) }),
  };
}
