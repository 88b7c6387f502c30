import { isoDate } from './calendar';
import { dateInText, yearSlashMonth } from './dateText';
import { isErrorText } from './errorValue';
import { normalise } from './normalise';
import { inOrder, orderOf, unitBehind } from './pairOrder';
import { inWords } from './pairWords';
import {
  ask,
  pairCandidate,
  refuse,
  type Candidate,
  type PairMeasures,
  type PairReading,
  type ReadContext,
  type FigureReading,
  type Refusal,
} from './reading';
import { readText } from './readText';
import { typedPairs } from './slashDate';
import type { Figure } from './types';
import { unseenIn } from './unseen';
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
    unseenIn(raw) ??
    date(input, asTyped) ??
    word(input) ??
    formulaText(input) ??
    slashed(input) ??
    inWords(text, raw, measures)
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
  // =8-2000 takes one from the other.
  if (!said.includes('/')) return refuse('formulaText', raw);
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
    // In 8/10笔 one unit does not tell what the other number is.
    const isSure = order !== null && unitBehind(left) !== '' && unitBehind(right) !== '';
    return refuse('pairTurned', raw, isSure ? inOrder([left, right], order, measures) : null);
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
