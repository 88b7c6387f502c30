import type { FormatSection, FormatToken } from './formatSections';
import { withoutNoise } from './plainNumber';

/**
 * A number as a section of a format shows it, with all its digits: rounding and grouping change no figure. Null where its
 * section has no place for a number.
 */
export function rendered(
  value: number,
  { tokens, body, isNegative }: FormatSection,
): string | null {
  const first = tokens.findIndex(({ kind }) => kind === 'place');
  if (first < 0) return null;
  const last = lastPlaceIn(tokens);
  const [prefix, suffix] = [shownOf(tokens.slice(0, first)), shownOf(tokens.slice(last + 1))];
  const said = `${prefix}${digitsOf(Math.abs(value), tokens.slice(first, last + 1), body)}${suffix}`;
  if (value >= 0) return said;
  return isNegative ? inAccounts(said) : `-${said}`;
}

function lastPlaceIn(tokens: readonly FormatToken[]): number {
  return tokens.map(({ kind }) => kind).lastIndexOf('place');
}

/** (50) and △50 are how accounts write -50. */
function inAccounts(said: string): string {
  const [, inside] = /^\s*\((.*)\)\s*$/.exec(said) ?? /^\s*[△▲](.*)$/.exec(said) ?? [];
  return inside === undefined ? said : `-${inside}`;
}

function shownOf(tokens: readonly FormatToken[]): string {
  return tokens
    .flatMap(({ kind, text }) => (kind === 'comma' || kind === 'point' ? [] : [text]))
    .join('');
}

/** @param places from the first to the last place for a digit */
function digitsOf(value: number, places: readonly FormatToken[], body: string): string {
  // An exponent or a fraction is the number itself, however it is written.
  if (/E[+-]|[?#0] ?\/ ?[?#\d]/i.test(body)) return plain(value);
  const scaled = withoutNoise(value * scaleOf(body));
  // Neither # nor ? shows a 0.
  const isZeroHidden = places.every(({ kind, text }) => kind !== 'place' || /[#?]/.test(text));
  if (scaled === 0 && isZeroHidden) return '';
  const between = places.filter(({ kind }) => kind === 'text' || kind === 'bare');
  if (between.length === 0) return plain(scaled);
  const isPoint = between.length === 1 && between[0]?.text === '.';
  if (!isPoint) return filled(scaled, places);
  // A point that is only text, as in `0!.0,"万"`.
  const behind = places
    .slice(places.findIndex(({ text }) => text === '.') + 1)
    .filter(({ kind }) => kind === 'place');
  return plain(withoutNoise(scaled / 10 ** behind.length));
}

/** A hundred for each percent sign, a thousandth for each comma behind the last digit before the point. */
function scaleOf(body: string): number {
  const percents = body.split('%').length - 1;
  const commas = /[0#?](,+)(?:\.[0#?]*)?[^0#?,.]*$/.exec(body)?.[1]?.length ?? 0;
  return 100 ** percents / 1000 ** commas;
}

/** Digits from the right into their places, with the text that stands between: 149 by `0":"00` is 1:49. */
function filled(value: number, places: readonly FormatToken[]): string {
  const point = places.findIndex(({ kind }) => kind === 'point');
  const whole = point < 0 ? places : places.slice(0, point);
  const part = point < 0 ? [] : places.slice(point + 1);
  const count = part.filter(({ kind }) => kind === 'place').length;
  const [digits = '', decimals = ''] = value.toFixed(Math.min(count, 15)).split('.');
  return (
    put([...digits].reverse(), [...whole].reverse(), true) +
    (point < 0 ? '' : `.${put([...decimals], part, false)}`)
  );
}

/** @param turned from the last digit to the first; the last place takes all that is left */
function put(digits: string[], places: readonly FormatToken[], turned: boolean): string {
  const shown: string[] = [];
  const lastPlace = lastPlaceIn(places);
  places.forEach(({ kind, text }, at) => {
    if (kind === 'place') {
      const own = digits.splice(0, turned && at === lastPlace ? Infinity : 1);
      shown.push(...(own.length > 0 ? own : text === '0' ? ['0'] : []));
    } else if (kind !== 'comma') shown.push(...(turned ? [...text].reverse() : text));
  });
  return (turned ? shown.reverse() : shown).join('');
}

function plain(value: number): string {
  return String(withoutNoise(value));
}
