import { isPercent } from '../../plan/kinds';
import type { Measure } from '../../plan/types';
import { signed, signedFormat, type CellText } from './shown';

const RATE = '+0.0%;-0.0%;0.0%';
const POINTS = '百分点';

/** Number format of 同比: +12.3 %, or of percentages +2.10 percentage points where no other cell says so. */
export function growthFormat(measure: Measure, options: { readonly unit: boolean }): string {
  if (!isPercent(measure)) return RATE;
  const points = signedFormat(measure.quantity.decimals);
  if (!options.unit) return points;
  const [more, less, none] = points.split(';');
  return `${more}"${POINTS}";${less}"${POINTS}";${none}`;
}

/** The same in a text. */
export function growthText(measure: Measure): CellText {
  return (cell) =>
    isPercent(measure)
      ? `${signed(measure.quantity.decimals)(cell)}&"${POINTS}"`
      : `TEXT(${cell},"${RATE}")`;
}
