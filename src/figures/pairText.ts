import { isoDate } from './calendar';
import { dateInText, yearSlashMonth } from './dateText';
import { isErrorText } from './errorValue';
import { normalise } from './normalise';
import { NUMBER } from './plainNumber';
import { quantity } from './quantity';
import {
  ask,
  pairCandidate,
  refuse,
  type Candidate,
  type PairMeasures,
  type PairReading,
  type ReadContext,
  type ReadMeasure,
  type FigureReading,
  type Refusal,
} from './reading';
import { readText } from './readText';
import { typedPairs } from './slashDate';
import { suffixOf } from './units';
import type { Figure } from './types';
import { wordMeaning } from './words';

interface PairText {
  readonly text: string;
  readonly raw: string;
  readonly measures: PairMeasures;
  readonly context: ReadContext;
}

/**
 * Reads `8/2000` as people write it.
 * @param asTyped the cell kept text as text, so `2000/8` is no date that was turned round.
 */
export function readPairText(
  raw: string,
  measures: PairMeasures,
  context: ReadContext,
  asTyped: boolean,
): PairReading {
  const input: PairText = { text: normalise(raw), raw, measures, context };
  const { text } = input;
  if (text === '') return refuse('missing', raw);
  if (text === '/') {
    const none = { kind: 'notApplicable' } as const;
    return { ok: true, figures: [none, none], warnings: [] };
  }
  if (isErrorText(text)) return refuse({ code: 'formulaError', error: text, pasted: true }, raw);
  return (
    date(input, asTyped) ??
    word(input) ??
    formulaText(input) ??
    slashed(input) ??
    otherSpelling(input)
  );
}

function date({ text, raw, measures, context }: PairText, asTyped: boolean): Refusal | null {
  const found = dateInText(text) ?? (asTyped ? null : yearSlashMonth(text));
  if (found === null) return null;
  const reason = { code: 'date', date: isoDate(found.date), shape: found.shape } as const;
  return { ...refuse(reason, raw), ...typedPairs(found.date, found.shape, measures, context.year) };
}

function word({ text, raw, context }: PairText): Refusal | null {
  const meaning = wordMeaning(text, context.planCell);
  if (meaning === null) return null;
  const candidates = meaning.candidates.map((candidate): Candidate =>
    candidate.kind === 'number' ? pairCandidate([0, 0]) : candidate,
  );
  const [only, ...more] = candidates;
  if (only && more.length === 0) return refuse(meaning.reason, raw, only);
  return ask(meaning.reason, raw, candidates);
}

/** `=8/2000`: typed into a cell of text, so that nothing was divided. */
function formulaText({ text, raw, measures, context }: PairText): Refusal | null {
  const said = /^=+ ?(.+)$/.exec(text)?.[1];
  if (said === undefined) return null;
  const pair = readPairText(said, measures, context, true);
  return refuse('formulaText', raw, pair.ok ? pairOf(pair.figures) : pair.suggestion);
}

function pairOf([left, right]: readonly [Figure, Figure]): Candidate | null {
  const numbers = left.kind === 'number' && right.kind === 'number';
  return numbers ? pairCandidate([left.value, right.value]) : null;
}

function slashed({ text, raw, measures, context }: PairText): PairReading | null {
  const parts = text.split('/').map((part) => part.trim());
  if (parts.length === 1) return null;
  const [left = '', right = ''] = parts;
  if (parts.length > 2) return refuse('pairSlashes', raw);
  if (left === '' || right === '') return refuse('pairHalfMissing', raw);
  const order = orderOf(unitBehind(left), unitBehind(right), measures);
  if (order !== 'asWritten') {
    return refuse('pairTurned', raw, order && inOrder([left, right], order, measures));
  }
  if (/[()]/.test(text)) {
    return refuse('pairSentence', raw, inOrder([left, right], order, measures));
  }
  const halfContext = forHalf(context);
  const readings = [
    readText(left, measures.left, halfContext),
    readText(right, measures.right, halfContext),
  ] as const;
  if (readings[0].ok && readings[1].ok) {
    return {
      ok: true,
      figures: [readings[0].figure, readings[1].figure],
      warnings: [...readings[0].warnings, ...readings[1].warnings],
    };
  }
  const half = readings[0].ok ? 'right' : 'left';
  const refused = readings[0].ok ? readings[1] : readings[0];
  if (refused.ok) return null;
  const [a, b] = [numberOf(readings[0]), numberOf(readings[1])];
  const suggestion = a === null || b === null ? null : pairCandidate([a, b]);
  return refuse({ code: 'pairPart', half, part: refused.reason }, raw, suggestion);
}

/** Both halves are judged as single numbers, and the whole cell's target is not theirs. */
function forHalf(context: ReadContext): ReadContext {
  const { pair: _pair, target: _target, planCell: _planCell, ...rest } = context;
  return rest;
}

function numberOf(reading: FigureReading): number | null {
  if (reading.ok) return reading.figure.kind === 'number' ? reading.figure.value : null;
  return reading.suggestion?.kind === 'number' ? reading.suggestion.value : null;
}

const SEPARATED = new RegExp(
  `^(${NUMBER}|\\d+) ?([^\\d\\s]{0,3}?) ?([、,，|;:\\\\~–—―-]| |\\n) ?(${NUMBER}) ?([^\\d\\s]{0,3})$`,
);
const NUMBER_AND_MORE = new RegExp(`(${NUMBER}) ?([^\\d\\s,、;:。/]*)`, 'g');
/** The numbers may be of another time, or the second a part of the first. */
const OTHER_FIGURES = /目标|计划|去年|上年|同期|上月|当月|本月|其中|新增/;

function otherSpelling({ text, raw, measures }: PairText): Refusal {
  if (new RegExp(`^${NUMBER}[^\\d]{0,4}$`).test(text)) return refuse('pairOneNumber', raw);
  const separated = SEPARATED.exec(text);
  if (separated) {
    const [, left = '', leftUnit = '', found = '', right = '', rightUnit = ''] = separated;
    const plainly = leftUnit === '' && rightUnit === '';
    return refuse(
      plainly ? { code: 'pairSeparator', found } : 'pairSentence',
      raw,
      ordered([left + leftUnit, right + rightUnit], measures),
    );
  }
  const numbers = [...text.matchAll(NUMBER_AND_MORE)];
  if (numbers.length === 2 && !OTHER_FIGURES.test(text)) {
    const said = numbers.map(([, digits = '', more = '']) => digits + unitIn(more, measures));
    return refuse('pairSentence', raw, ordered([said[0] ?? '', said[1] ?? ''], measures));
  }
  const one = numbers.length === 1;
  return refuse(one ? 'pairOneNumber' : numbers.length === 0 ? 'remark' : 'pairSentence', raw);
}

type Order = 'asWritten' | 'turned';
type Halves = readonly [string, string];

function ordered(halves: Halves, measures: PairMeasures): Candidate | null {
  const order = orderOf(unitBehind(halves[0]), unitBehind(halves[1]), measures);
  return order && inOrder(halves, order, measures);
}

/** Both numbers in the measures' own units, `2000万元，8笔` in printed order; null where one may be another. */
function inOrder(halves: Halves, order: Order, { left, right }: PairMeasures): Candidate | null {
  const [first, second] = order === 'turned' ? [halves[1], halves[0]] : halves;
  const [a, b] = [quantity(first, left), quantity(second, right)];
  return a === null || b === null ? null : pairCandidate([a, b]);
}

/**
 * `2000万元，8笔` names its units, so the halves can be told apart whatever their order. Null when the units
 * contradict each other: two amounts are no pair.
 */
function orderOf(first: string, second: string, { left, right }: PairMeasures): Order | null {
  const says = (unit: string, own: ReadMeasure, other: ReadMeasure): Order | null => {
    const [fits, fitsOther] = [isUnitOf(own, unit), isUnitOf(other, unit)];
    return fits === fitsOther ? null : fits ? 'asWritten' : 'turned';
  };
  const [a, b] = [says(first, left, right), says(second, right, left)];
  if (a !== null && b !== null && a !== b) return null;
  return a ?? b ?? 'asWritten';
}

function isUnitOf(measure: ReadMeasure, unit: string): boolean {
  const suffix = unit === '' ? null : suffixOf(unit, measure);
  return suffix !== null && suffix.kind !== 'foreign';
}

function unitBehind(half: string): string {
  return new RegExp(`^${NUMBER} ?([^\\d]*)$`).exec(half)?.[1]?.trim() ?? '';
}

/** The unit with which the words behind a number begin: 万元 of 万元贷款. */
function unitIn(words: string, { left, right }: PairMeasures): string {
  for (let length = Math.min(words.length, 6); length > 0; length -= 1) {
    const unit = words.slice(0, length);
    if (suffixOf(unit, left) !== null || suffixOf(unit, right) !== null) return unit;
  }
  return '';
}
