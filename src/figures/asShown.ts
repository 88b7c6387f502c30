import { accept } from './accept';
import { formatFamily } from './numberFormat';
import { withoutNoise } from './plainNumber';
import { withPossibleCandidates } from './possible';
import {
  refuse,
  type Cell,
  type FigureReading,
  type ReadContext,
  type ReadMeasure,
  type Refusal,
} from './reading';
import { readText } from './readText';
import { shownText } from './shownText';

/** Such texts around a number take nothing from it. */
const AGREES: ReadonlySet<string> = new Set([
  'multiplier',
  'withRemark',
  'sign',
  'strayStop',
  'blankInside',
]);

/**
 * A number beside what the cell's format makes of it: 28 with `0"万件"` is meant as 280,000, and 0.75 with `0%` as 75; but
 * `"约"0%` or `0"百分点"` say something else, and so does a format that shows nothing.
 */
export function asShown(
  value: number,
  cell: Cell,
  measure: ReadMeasure,
  context: ReadContext,
): FigureReading {
  const isPercent = formatFamily(cell.numberFormat, value) === 'percent';
  const held = withoutNoise(isPercent ? value * 100 : value);
  const reading = accept(held, String(value), measure, context, !isPercent);
  const shown = shownText(value, cell.numberFormat);
  if (shown === null) return reading;
  const typed = readText(withoutPlus(withSurePoint(shown), measure), measure, context);
  const meant = typed.ok ? typed.figure : typed.suggestion;
  const said = meant?.kind === 'number' ? meant.value : null;
  if (!reading.ok) return refusedAsShown(reading, typed, said, shown);
  const agrees = said === held && (typed.ok || AGREES.has(typed.reason.code));
  if (agrees) return reading;
  const suggestion =
    typed.ok || said === held
      ? undefined
      : withPossibleCandidates(typed, measure, context).suggestion;
  const warning = {
    code: 'formatDiffers',
    shown,
    held: value,
    ...(suggestion && { suggestion }),
  } as const;
  return { ...reading, warnings: [...reading.warnings, warning] };
}

/** Neither what the cell holds nor what it shows is simply taken: 0.75 as `0.75%` is 0.75, and as 0.75百分点 nothing. */
function refusedAsShown(
  held: Refusal,
  typed: FigureReading,
  said: number | null,
  shown: string,
): FigureReading {
  if (!typed.ok && said !== null) return { ...typed, raw: shown };
  if (typed.ok && String(said) === held.raw) return typed;
  const { suggestion } = held;
  const agrees = suggestion?.kind === 'number' && suggestion.value === said;
  return agrees ? held : refuse(held.reason, held.raw);
}

/** A growth is shown with its sign; of what cannot fall, +120 may be the increase. */
function withoutPlus(shown: string, { quantity: { least } }: ReadMeasure): string {
  return least === null || least < 0 ? shown.replace(/^\+/, '') : shown;
}

/** What a format shows has its decimal point from Excel: its 1.250 parts no thousands. */
function withSurePoint(shown: string): string {
  return shown.replace(/\.\d{3}(?!\d)/, '$&0');
}
