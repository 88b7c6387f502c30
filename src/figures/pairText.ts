import { isoDate } from './calendar';
import { dateInText, yearSlashMonth } from './dateText';
import { isErrorText } from './errorValue';
import { normalise } from './normalise';
import { NUMBER, parseNumber } from './plainNumber';
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
import { ownUnits } from './units';
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
  return date(input, asTyped) ?? word(input) ?? slashed(input) ?? otherSpelling(input);
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

function slashed({ text, raw, measures, context }: PairText): PairReading | null {
  const parts = text.split('/').map((part) => part.trim());
  if (parts.length === 1) return null;
  const [left = '', right = ''] = parts;
  if (parts.length > 2) return refuse('pairSlashes', raw);
  if (left === '' || right === '') return refuse('pairHalfMissing', raw);
  const context1 = forHalf(context);
  const readings = [
    readText(left, measures.left, context1),
    readText(right, measures.right, context1),
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
const ANY_NUMBER = new RegExp(NUMBER, 'g');

function otherSpelling({ text, raw, measures }: PairText): Refusal {
  if (new RegExp(`^${NUMBER}[^\\d]{0,4}$`).test(text)) return refuse('pairOneNumber', raw);
  const separated = SEPARATED.exec(text);
  if (separated) {
    const [, left = '', leftUnit = '', found = '', right = '', rightUnit = ''] = separated;
    const pair = ordered(left, leftUnit, right, rightUnit, measures);
    const plainly = leftUnit === '' && rightUnit === '';
    return refuse(plainly ? { code: 'pairSeparator', found } : 'pairSentence', raw, pair);
  }
  const numbers = text.match(ANY_NUMBER) ?? [];
  if (numbers.length === 2) {
    const pair = ordered(numbers[0] ?? '', '', numbers[1] ?? '', '', measures);
    return refuse('pairSentence', raw, pair);
  }
  return refuse(numbers.length === 1 ? 'pairOneNumber' : 'remark', raw);
}

/** `2000万元，8笔` names its units, so the halves can be told apart whatever their order. */
function ordered(
  left: string,
  leftUnit: string,
  right: string,
  rightUnit: string,
  measures: PairMeasures,
): Candidate | null {
  const [a, b] = [parseNumber(left), parseNumber(right)];
  if (a === null || b === null) return null;
  const swapped = has(measures.right, leftUnit) && has(measures.left, rightUnit);
  return pairCandidate(swapped && leftUnit !== rightUnit ? [b, a] : [a, b]);
}

function has(measure: ReadMeasure, unit: string): boolean {
  return unit !== '' && ownUnits(measure).includes(unit);
}
