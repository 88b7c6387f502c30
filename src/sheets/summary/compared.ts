import type { Column } from '../../plan/column';
import type { Measure } from '../../plan/types';
import { blockCell, type BlockMap } from '../blocks/blockMap';
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
import { entryFormat } from '../layout/look';
import type { ComparedSource } from './sources';

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
