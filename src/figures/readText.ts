import { isPercent } from '../plan/kinds';
import { accept } from './accept';
import { isoDate } from './calendar';
import { dateInText } from './dateText';
import { normalise } from './normalise';
import { hasTooManyDigits, NUMBER, parseNumber } from './plainNumber';
import { isFarOver } from './plausible';
import { fits } from './range';
import {
  ask,
  numberCandidate,
  pairCandidate,
  refuse,
  type ReadContext,
  type ReadMeasure,
  type FigureReading,
  type Refusal,
} from './reading';
import { isErrorText } from './errorValue';
import { typedPairs } from './slashDate';
import type { TextInput } from './textInput';
import { NOT_NUMBERS } from './textRefusals';
import { twoWays } from './thousandsPoint';
import { unseenIn } from './unseen';
import { inOwnUnit, suffixOf, withoutBrackets, type Suffix } from './units';

const NUMBER_WITH_SUFFIX = new RegExp(`^(-?${NUMBER}) ?([^\\d]*)$`);

/** Reads what somebody wrote as one figure of a measure. */
export function readText(raw: string, measure: ReadMeasure, context: ReadContext): FigureReading {
  const input: TextInput = { text: normalise(raw), raw, measure, context };
  return (
    blankOrSlash(input) ??
    errorText(input) ??
    unseenIn(raw) ??
    date(input) ??
    numberInOwnUnit(input) ??
    firstRefusal(input)
  );
}

function blankOrSlash({ text, raw }: TextInput): FigureReading | null {
  if (text === '') return refuse('missing', raw);
  if (text === '/') return { ok: true, figure: { kind: 'notApplicable' }, warnings: [] };
  return null;
}

function errorText({ text, raw }: TextInput): Refusal | null {
  return isErrorText(text)
    ? refuse({ code: 'formulaError', error: text, pasted: true }, raw)
    : null;
}

function date({ text, raw, context }: TextInput): Refusal | null {
  const found = dateInText(text);
  if (found === null) return null;
  const reason = { code: 'date', date: isoDate(found.date), shape: found.shape } as const;
  if (!context.pair) return refuse(reason, raw);
  const typed = typedPairs(found.date, found.shape, context.pair, context.year);
  return { ...refuse(reason, raw), ...typed };
}

function numberInOwnUnit(input: TextInput): FigureReading | null {
  const { text, raw, measure, context } = input;
  const match = NUMBER_WITH_SUFFIX.exec(text);
  const value = match ? parseNumber(match[1] ?? '') : null;
  if (!match || value === null) return null;
  const suffix = withoutBrackets((match[2] ?? '').trim());
  if (hasTooManyDigits(match[1] ?? '')) return refuse('tooLong', raw);
  const percent = suffix === '%';
  if (percent && !isPercent(measure)) return refuse('percentSign', raw);
  const unit = suffixOf((match[2] ?? '').trim(), measure);
  if (unit === null) return null;
  const groups = groupedByPoints(match[1] ?? '', unit, input);
  if (groups !== null) return groups;
  const said = inOwnUnit(value, unit, measure);
  const suggestion = said === null ? null : numberCandidate(said);
  if (unit.kind === 'foreign') {
    const reason = { code: 'unitDiffers', found: suffix, expected: measure.unit } as const;
    return refuse(reason, raw, suggestion);
  }
  if (unit.kind === 'multiplied') {
    const code = suffix.includes('‰')
      ? ({ code: 'unitDiffers', found: '‰', expected: '%' } as const)
      : 'multiplier';
    return refuse(code, raw, suggestion);
  }
  const parted = pointInPair(match[1] ?? '', input);
  if (parted !== null) return parted;
  return accept(value, raw, measure, context, !percent);
}

/** 8.1400 in a half: nobody writes noughts behind the decimals of 8.14, but 8 loans of 1,400 may have been meant. */
function pointInPair(digits: string, { raw, measure, context }: TextInput): Refusal | null {
  const { decimals } = measure.quantity;
  const [, whole = '', part = ''] = /^(\d+)\.([1-9]\d*)$/.exec(digits) ?? [];
  if (context.pair === undefined || part.length <= decimals) return null;
  const [value, pair] = [Number(digits), [Number(whole), Number(part)] as const];
  const isPair = pair.every((half, at) => !isFarOver(half, context.pair?.targets?.[at] ?? 0));
  if (!isPair || !fits(value, measure)) return null;
  return ask('pointInPair', raw, [numberCandidate(value), pairCandidate(pair)]);
}

/** Both are offered where the measure can have both, else neither: 2.923 万元 may be a slip as well as 2,923. */
function groupedByPoints(
  digits: string,
  unit: Suffix,
  { raw, measure }: TextInput,
): Refusal | null {
  const ways = twoWays(digits, unit, measure);
  if (ways === null) return null;
  const isOpen = ways.every((value) => fits(value, measure));
  return ask('thousandsPoint', raw, isOpen ? ways.map(numberCandidate) : []);
}

function firstRefusal(input: TextInput): Refusal {
  for (const find of NOT_NUMBERS) {
    const refusal = find(input);
    if (refusal !== null) return refusal;
  }
  return refuse('remark', input.raw);
}
