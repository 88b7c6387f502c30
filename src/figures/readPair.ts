import { dayOfSerial, isoDate } from './calendar';
import { formatFamily, isDateShape } from './numberFormat';
import {
  ask,
  pairCandidate,
  refuse,
  type Candidate,
  type Cell,
  type PairMeasures,
  type PairReading,
  type ReadContext,
  type FigureReading,
  type Refusal,
} from './reading';
import { withPossibleCandidates } from './possible';
import { readPairText } from './pairText';
import { dividedPair } from './dividedPair';
import { ofFormula } from './ofFormula';
import { dateOf, rawText, readFigure, unusable } from './readFigure';
import { replacedText, shownText } from './shownText';
import { likeliestFirst, serialPairs, typedPairs } from './slashDate';

/** A compound indicator as two numeric rows: each half is read, and refused, on its own. */
export function readHalves(
  cells: readonly [Cell, Cell],
  measures: PairMeasures,
  context: ReadContext = {},
): readonly [FigureReading, FigureReading] {
  return [
    readFigure(cells[0], measures.left, half(context, measures, 0)),
    readFigure(cells[1], measures.right, half(context, measures, 1)),
  ];
}

function half(context: ReadContext, measures: PairMeasures, index: 0 | 1): ReadContext {
  const target = measures.targets?.[index];
  return { ...context, pair: measures, ...(target !== undefined && { target }) };
}

/** A compound indicator in one cell, `8/2000`, as on the official sheet. Never throws. */
export function readPair(
  cell: Cell,
  measures: PairMeasures,
  context: ReadContext = {},
): PairReading {
  const reading = readOneCell(cell, measures, context);
  if (!reading.ok) return withPossibleCandidates(reading, null, { ...context, pair: measures });
  return { ...reading, warnings: [...reading.warnings, ...ofFormula(cell)] };
}

/**
 * The same reading for both measures, so that a submission always has one entry per measure.
 * A refusal is the same object twice: it is one cell and becomes one finding.
 */
export function splitPair(reading: PairReading): readonly [FigureReading, FigureReading] {
  if (!reading.ok) return [reading, reading];
  const [left, right] = reading.figures;
  return [
    { ok: true, figure: left, warnings: reading.warnings },
    { ok: true, figure: right, warnings: [] },
  ];
}

function readOneCell(cell: Cell, measures: PairMeasures, context: ReadContext): PairReading {
  const refused = unusable(cell);
  if (refused !== null) return refused;
  if (cell.unmarked !== undefined) {
    const rest = readPairText(cell.unmarked, measures, context, true);
    const [left, right] = rest.ok ? rest.figures : [];
    const numbers = left?.kind === 'number' && right?.kind === 'number';
    const suggestion = numbers ? pairCandidate([left.value, right.value]) : null;
    return refuse('markedCharacters', rawText(cell), suggestion);
  }
  const date = dateOf(cell, context);
  if (date !== null) {
    const refusal = refuse(
      { code: 'date', date: isoDate(date.day), shape: date.shape },
      rawText(cell),
    );
    return { ...refusal, ...typedPairs(date.day, date.shape, measures, context.year) };
  }
  if (typeof cell.value === 'number') return refuseNumber(cell.value, cell, measures, context);
  const asTyped = cell.quotePrefix === true || formatFamily(cell.numberFormat) === 'text';
  const text = shownText(rawText(cell), cell.numberFormat) ?? rawText(cell);
  const reading = readPairText(text, measures, context, asTyped);
  if (!reading.ok) return reading;
  const doubts = replacedText(rawText(cell), cell.numberFormat);
  return { ...reading, warnings: [...reading.warnings, ...doubts] };
}

/** No number can stand for a pair; the question is only what was typed. */
function refuseNumber(
  value: number,
  cell: Cell,
  measures: PairMeasures,
  context: ReadContext,
): Refusal {
  const raw = String(value);
  const divided = dividedPair(cell, raw, { pair: measures });
  if (divided !== null) return divided;
  const family = formatFamily(cell.numberFormat, value);
  if (family === 'time' || isDateShape(family)) return refuse('time', raw);
  if (family === 'fraction' || !Number.isInteger(value)) return refuse('pairQuotient', raw);
  if (family === 'grouped') return grouped(value, raw, measures);
  const day = dayOfSerial(value, context.date1904);
  if (day === null) return refuse('pairOneNumber', raw);
  const candidates = serialPairs(day, measures, context.year);
  if (candidates.length === 0) return refuse('pairOneNumber', raw);
  return ask({ code: 'pairSerial', date: isoDate(day) }, raw, candidates);
}

/** Excel takes `8,2000` for 82000 and gives it a grouped format. */
function grouped(value: number, raw: string, measures: PairMeasures): Refusal {
  const digits = String(Math.abs(value));
  const pairs: [number, number][] = [];
  for (let at = 1; at <= digits.length - 3; at += 1) {
    if (digits[at] !== '0') pairs.push([Number(digits.slice(0, at)), Number(digits.slice(at))]);
  }
  if (value < 0 || digits.length > 15) return refuse('pairOneNumber', raw);
  const candidates: Candidate[] = likeliestFirst(pairs, measures).map(pairCandidate);
  const [only] = candidates;
  if (only === undefined) return refuse('pairOneNumber', raw);
  const sure = candidates.length === 1 || measures.targets !== undefined;
  return { ...ask('pairGrouped', raw, candidates), ...(sure && { suggestion: only }) };
}
