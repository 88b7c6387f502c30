import { accept } from './accept';
import { withoutNoise } from './plainNumber';
import type { Cell, ReadContext, ReadMeasure, FigureReading } from './reading';
import { readText } from './readText';
import { shownText } from './shownText';

/** Such texts around a number take nothing from it. */
const AGREES: ReadonlySet<string> = new Set(['multiplier', 'withRemark', 'sign', 'strayStop']);

/** A number beside what the cell's format makes of it: 28 with `0"万件"` is meant as 280,000. */
export function asShown(
  value: number,
  cell: Cell,
  measure: ReadMeasure,
  context: ReadContext,
): FigureReading {
  const reading = accept(value, String(value), measure, context);
  const shown = shownText(value, cell.numberFormat);
  if (shown === null) return reading;
  const typed = readText(shown, measure, context);
  const meant = typed.ok ? typed.figure : typed.suggestion;
  const said = meant?.kind === 'number' ? meant.value : null;
  if (!reading.ok) return !typed.ok && said !== null ? typed : reading;
  const agrees = said === withoutNoise(value) && (typed.ok || AGREES.has(typed.reason.code));
  if (agrees) return reading;
  const suggestion = typed.ok || said === value ? undefined : typed.suggestion;
  const warning = { code: 'formatDiffers', shown, ...(suggestion && { suggestion }) } as const;
  return { ...reading, warnings: [...reading.warnings, warning] };
}
