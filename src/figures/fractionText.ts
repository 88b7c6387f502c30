import { isDensity, isShare } from '../plan/kinds';
import { NUMBER, parseNumber, roundTo } from './plainNumber';
import { numberCandidate, refuse, type Refusal } from './reading';
import type { TextInput } from './textInput';

const FRACTION = new RegExp(`^(${NUMBER}) ?([^\\d/]*)/ ?(${NUMBER}) ?([^\\d/]*)$`);

/** Two numbers with a slash where one belongs: for a share or density their quotient is suggested. */
export function fractionOf({ text, raw, measure }: TextInput): Refusal | null {
  const match = FRACTION.exec(text);
  if (!match) return null;
  const part = parseNumber(match[1] ?? '');
  const whole = parseNumber(match[3] ?? '');
  if (part === null || whole === null) return null;
  const quotient = whole > 0 ? part / whole : null;
  if (quotient === null) return refuse('fraction', raw);
  const { decimals } = measure.quantity;
  if (isShare(measure) && quotient <= 1) {
    return refuse('fraction', raw, numberCandidate(roundTo(quotient * 100, decimals)));
  }
  if (isDensity(measure)) {
    return refuse('fraction', raw, numberCandidate(roundTo(quotient, decimals)));
  }
  return refuse('fraction', raw);
}
