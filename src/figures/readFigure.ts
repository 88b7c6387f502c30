import { isPercent, isShare } from '../plan/kinds';
import { asShown } from './asShown';
import { dayOfSerial, isDay, isoDate, type CalendarDay } from './calendar';
import { dateInText } from './dateText';
import { dividedPair } from './dividedPair';
import { shareOf } from './fractionText';
import { readPairText } from './pairText';
import { formatFamily, isDateShape, type DateShape } from './numberFormat';
import { normalise } from './normalise';
import { ofFormula } from './ofFormula';
import { withPossibleCandidates } from './possible';
import { withoutNoise } from './plainNumber';
import {
  numberCandidate,
  pairCandidate,
  refuse,
  type Cell,
  type CellType,
  type ReadContext,
  type ReadMeasure,
  type FigureReading,
  type Refusal,
} from './reading';
import { readText } from './readText';
import { replacedText, shownText } from './shownText';
import { typedPairs } from './slashDate';

const NO_CONTEXT: ReadContext = {};

/**
 * Reads one cell as a figure of a measure. Nothing is guessed: what is not plainly a figure is refused with a
 * reason and, where there is one, a suggestion. Never throws.
 */
export function readFigure(
  cell: Cell,
  measure: ReadMeasure,
  context: ReadContext = NO_CONTEXT,
): FigureReading {
  const reading = readValue(cell, measure, context);
  if (!reading.ok) return withPossibleCandidates(reading, measure, context);
  return { ...reading, warnings: [...reading.warnings, ...ofFormula(cell)] };
}

export function typeOf(cell: Cell): CellType {
  if (cell.type !== undefined) return cell.type;
  const { value } = cell;
  if (value === null || value === undefined || value === '') return 'empty';
  if (typeof value === 'number') return 'number';
  return typeof value === 'boolean' ? 'boolean' : 'text';
}

/** Refusals that do not depend on what the cell is read as; null for numbers, dates and text. */
export function unusable(cell: Cell): Refusal | null {
  const raw = rawText(cell);
  switch (typeOf(cell)) {
    case 'empty':
      return refuse(hasFormula(cell) && cell.type === 'empty' ? 'noResult' : 'missing', raw);
    case 'boolean':
      return refuse('boolean', raw);
    case 'lost':
      return refuse('lost', raw);
    case 'error':
      return refuse({ code: 'formulaError', error: raw, pasted: false }, raw);
    default:
      return null;
  }
}

export function rawText(cell: Cell): string {
  const { value } = cell;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : '';
}

function hasFormula(cell: Cell): boolean {
  return typeof cell.formula === 'string';
}

function readValue(cell: Cell, measure: ReadMeasure, context: ReadContext): FigureReading {
  const refused = unusable(cell);
  if (refused !== null) return refused;
  if (cell.unmarked !== undefined) return refuseMarked(cell.unmarked, cell, measure, context);
  const date = dateOf(cell, context);
  if (date !== null) return refuseDate(date.day, date.shape, rawText(cell), measure, context);
  if (typeof cell.value !== 'number') return readWritten(cell, measure, context);
  return readNumber(cell.value, cell, measure, context);
}

/** A struck-out number beside the new one, or a raised note mark: the rest may be what is meant. */
function refuseMarked(
  unmarked: string,
  cell: Cell,
  measure: ReadMeasure,
  context: ReadContext,
): Refusal {
  const rest = readText(unmarked, measure, context);
  const isNumber = rest.ok && rest.figure.kind === 'number';
  const suggestion = isNumber ? numberCandidate(rest.figure.value) : null;
  return refuse('markedCharacters', rawText(cell), suggestion);
}

/** Text; in a half of a compound indicator it may be the whole pair, which then is offered for both halves. */
function readWritten(cell: Cell, measure: ReadMeasure, context: ReadContext): FigureReading {
  const raw = shownText(rawText(cell), cell.numberFormat) ?? rawText(cell);
  const reading = readText(raw, measure, context);
  if (reading.ok) {
    const doubts = replacedText(rawText(cell), cell.numberFormat);
    return { ...reading, warnings: [...reading.warnings, ...doubts] };
  }
  if (!context.pair || !/\d\D*\/\D*\d/.test(normalise(raw))) return reading;
  const pair = readPairText(raw, context.pair, context, true);
  if (!pair.ok) return pair.suggestion ? pair : reading;
  const [left, right] = pair.figures;
  if (left.kind !== 'number' || right.kind !== 'number') return reading;
  return refuse('pairInOneCell', raw, pairCandidate([left.value, right.value]));
}

/** The date a cell holds, by its own mark or by its number format; null when it holds none. */
export function dateOf(
  cell: Cell,
  context: ReadContext,
): { readonly day: CalendarDay; readonly shape: DateShape } | null {
  const number = typeof cell.value === 'number' ? cell.value : undefined;
  const family = formatFamily(cell.numberFormat, number);
  if (typeof cell.value === 'number') {
    if (!isDateShape(family) && cell.type !== 'date') return null;
    const day = dayOfSerial(cell.value, context.date1904);
    return day && { day, shape: isDateShape(family) ? family : 'yearMonthDay' };
  }
  if (cell.type !== 'date') return null;
  const found = dateInText(rawText(cell).trim());
  return found && { day: found.date, shape: isDateShape(family) ? family : found.shape };
}

function refuseDate(
  day: CalendarDay,
  shape: DateShape,
  raw: string,
  measure: ReadMeasure,
  context: ReadContext,
): Refusal {
  const refusal = refuse({ code: 'date', date: isoDate(day), shape }, raw);
  if (context.pair) {
    return { ...refusal, ...typedPairs(day, shape, context.pair, context.year) };
  }
  if (isShare(measure) && shape === 'monthDay' && isDay(day)) {
    return refuse(refusal.reason, raw, shareOf([day.month, day.day], measure, context));
  }
  return refusal;
}

function readNumber(
  value: number,
  cell: Cell,
  measure: ReadMeasure,
  context: ReadContext,
): FigureReading {
  const raw = String(value);
  if (!Number.isFinite(value)) return refuse('remark', raw);
  const family = formatFamily(cell.numberFormat, value);
  if (family === 'time' || isDateShape(family)) return refuse('time', raw);
  const divided = dividedPair(cell, raw, context);
  if (divided !== null) return divided;
  return family === 'percent'
    ? readPercent(value, cell, measure, context)
    : asShown(value, cell, measure, context);
}

/** 75 pasted into a percent cell shows as 7500%; 1.05 was typed as 105%. */
function readPercent(
  value: number,
  cell: Cell,
  measure: ReadMeasure,
  context: ReadContext,
): FigureReading {
  const raw = String(value);
  if (!isPercent(measure)) {
    const whole = Number.isInteger(value) && value > 0;
    return refuse('percentSign', raw, whole ? numberCandidate(value) : null);
  }
  const most = measure.quantity.most ?? Infinity;
  if (value >= PASTED_FROM && value <= most && value * 100 > most) {
    return refuse('percentFormat', raw, numberCandidate(value));
  }
  const reading = asShown(value, cell, measure, context);
  // A growth of 250 % or more may be one of 2.5 %, and nothing shrinks by more than 100 %.
  const isPasted = value >= PASTED_FROM || value < -1;
  if (!reading.ok || !isPasted || reading.warnings.some(({ code }) => code === 'formatDiffers')) {
    return reading;
  }
  const shown = `${withoutNoise(value * 100)}%`;
  const warning = { code: 'formatDiffers', shown, held: value } as const;
  return { ...reading, warnings: [...reading.warnings, warning] };
}

const PASTED_FROM = 2;
