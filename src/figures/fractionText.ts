import { isDensity, isShare } from '../plan/kinds';
import { NUMBER, parseNumber, pointMayPart, roundTo } from './plainNumber';
import { distance, isFarOver } from './plausible';
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
  if (isShare(measure)) {
    const isAlike = unit === per && unit !== '%';
    return refuse('fraction', raw, isAlike ? shareOf([a, b], measure, context) : null);
  }
  if (!isDensity(measure)) return refuse('fraction', raw);
  const isPer = (unit === '' || ownUnits(measure).includes(unit)) && ['', '万人'].includes(per);
  return refuse('fraction', raw, isPer ? densityOf([a, b], measure, context) : null);
}

type Sides = readonly [part: number, whole: number];

/** The share that two numbers make; null where one of them may be the share itself: 73/75, with the target behind it. */
export function shareOf(
  [part, whole]: Sides,
  measure: ReadMeasure,
  { target }: ReadContext,
): Candidate | null {
  const share = (part / whole) * 100;
  const isItself = [part, whole].some(
    (side) => isNearer(side, share, target) || (side <= 100 && isOfSize(side, target)),
  );
  return share <= 100 && !isItself ? rounded(share, measure) : null;
}

/** Nothing a hundred times off the target: of 1025/500000 the people may not have been counted in 万. */
function densityOf(
  [part, whole]: Sides,
  measure: ReadMeasure,
  { target }: ReadContext,
): Candidate | null {
  const density = part / whole;
  const isOff = target !== undefined && (isFarOver(density, target) || isFarOver(target, density));
  const isItself = [part, whole].some((side) => isNearer(side, density, target));
  return isOff || isItself ? null : rounded(density, measure);
}

function isNearer(side: number, quotient: number, target: number | undefined): boolean {
  if (target === undefined) return false;
  return side === target || distance(side, target) < distance(quotient, target);
}

/** From half the target to twice it. */
function isOfSize(value: number, target: number | undefined): boolean {
  return target !== undefined && value >= target / 2 && value <= target * 2;
}

/** Null where the measure's decimals leave not even two digits of it: 0.00205 is not 0. */
function rounded(value: number, { quantity: { decimals } }: ReadMeasure): Candidate | null {
  return value < 10 ** (1 - decimals) ? null : numberCandidate(roundTo(value, decimals));
}
