import { isDensity, isShare } from '../plan/kinds';
import { NUMBER, parseNumber, pointMayPart, roundTo } from './plainNumber';
import { isFarOver } from './plausible';
import {
  numberCandidate,
  refuse,
  type Candidate,
  type ReadContext,
  type ReadMeasure,
  type Refusal,
} from './reading';
import type { TextInput } from './textInput';
import { ownUnits } from './units';

const FRACTION = new RegExp(`^(${NUMBER}) ?([^\\d/]*)/ ?(${NUMBER}) ?([^\\d/]*)$`);

/** Two numbers with a slash where one belongs: for a share or density their quotient may be suggested. */
export function fractionOf({ text, raw, measure, context }: TextInput): Refusal | null {
  const [, part = '', unit = '', whole = '', per = ''] = FRACTION.exec(text) ?? [];
  const [a, b] = [parseNumber(part), parseNumber(whole)];
  if (a === null || b === null) return null;
  if (b === 0 || pointMayPart(part) || pointMayPart(whole)) return refuse('fraction', raw);
  const quotient = a / b;
  if (isShare(measure)) return refuse('fraction', raw, ofShare(quotient, unit === per, measure));
  if (!isDensity(measure)) return refuse('fraction', raw);
  const isPer = (unit === '' || ownUnits(measure).includes(unit)) && ['', '万人'].includes(per);
  return refuse('fraction', raw, isPer ? ofDensity(quotient, measure, context) : null);
}

function ofShare(quotient: number, alike: boolean, measure: ReadMeasure): Candidate | null {
  return alike && quotient <= 1 ? rounded(quotient * 100, measure) : null;
}

/** Nothing a hundred times off the target: of 1025/500000 the people may not have been counted in 万. */
function ofDensity(
  quotient: number,
  measure: ReadMeasure,
  { target }: ReadContext,
): Candidate | null {
  const isOff =
    target !== undefined && (isFarOver(quotient, target) || isFarOver(target, quotient));
  return isOff ? null : rounded(quotient, measure);
}

/** Null where the measure's decimals leave not even two digits of it: 0.00205 is not 0. */
function rounded(value: number, { quantity: { decimals } }: ReadMeasure): Candidate | null {
  return value < 10 ** (1 - decimals) ? null : numberCandidate(roundTo(value, decimals));
}
