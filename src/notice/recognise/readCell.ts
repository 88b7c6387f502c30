import { dayOfSerial } from '../../figures/calendar';
import { dateInText, yearSlashMonth } from '../../figures/dateText';
import { normalise } from '../../figures/normalise';
import { formatFamily, isDateShape } from '../../figures/numberFormat';
import { decimalsOf, roundTo, withoutNoise } from '../../figures/plainNumber';
import { typedPairs } from '../../figures/slashDate';
import { numberTarget } from '../../plan/target';
import type { Target } from '../../plan/types';
import type { Choice } from '../doubt';
import type { SourceCell } from '../source';

/** What a cell of a target table says. */
export type CellReading =
  | { readonly kind: 'blank' | 'none' | 'text' }
  | NumberReading
  | {
      readonly kind: 'pair';
      readonly values: readonly [number, number];
    }
  | { readonly kind: 'date'; readonly choices: readonly Choice[] };

interface NumberReading {
  readonly kind: 'number';
  readonly value: number;
  readonly target: Target;
  readonly decimals: number;
  /** A unit behind the number: %, 件. */
  readonly suffix: string;
}

const BLANK: CellReading = { kind: 'blank' };
const NONE: CellReading = { kind: 'none' };
const TEXT: CellReading = { kind: 'text' };

const PLAIN = /^-?\d{1,11}(?:\.\d{1,4})?$/;
const DIGITS = String.raw`[-+]?(?:\d{1,3}(?:,\d{3})+|\d{1,15})(?:\.\d+)?`;
const NUMBER = new RegExp(
  `^(?:[≥≤>=<]|不低于|不少于|不超过)?(${DIGITS}) ?(%|‰|\\p{sc=Han}{1,3})?$`,
  'u',
);
const PAIR = new RegExp(`^(${DIGITS}) ?/ ?(${DIGITS})$`);
/** No number in front of these is a target: 2017年, 4月. */
const OF_TIME = /^[年月日号季期度第届]/;
const NOTHING = /^(?:\/|[-–—―─_]{1,4}|…{1,2}|不考核|不适用|无)$/;

export function readCell(cell: SourceCell | undefined): CellReading {
  if (cell === undefined) return BLANK;
  const { value, numberFormat, text } = cell;
  if (PLAIN.test(text)) {
    const number = Number(text) + 0;
    // A date never shows as the number it is.
    if (value === undefined || value === number) return plain(text, number);
  }
  if (value !== undefined && isDateFormat(numberFormat)) return dateOf(value, numberFormat);
  const reading = readText(text);
  return value === undefined || reading.kind !== 'number' ? reading : asHeld(reading, value);
}

/** A cell shows 28.1 and holds 28.05: what it holds was decided, the format only rounds it. */
function asHeld(reading: NumberReading, value: number): CellReading {
  const held = withoutNoise(reading.suffix === '%' ? value * 100 : value);
  const decimals = decimalsOf(held);
  const isRounded =
    decimals > reading.decimals && roundTo(held, reading.decimals) === reading.value;
  return isRounded && decimals <= 4 ? numberReading(held, decimals, reading.suffix) : reading;
}

const known = new Map<string, CellReading>();

/** A long table says the same few hundred numbers again and again. */
function plain(text: string, value: number): CellReading {
  const before = known.get(text);
  if (before !== undefined) return before;
  const point = text.indexOf('.');
  const decimals = point < 0 ? 0 : text.length - point - 1;
  const reading = numberReading(value, decimals, '');
  if (known.size < 20_000) known.set(text, reading);
  return reading;
}

function numberReading(value: number, decimals: number, suffix: string): NumberReading {
  return { kind: 'number', value, target: numberTarget(value), decimals, suffix };
}

function readText(raw: string): CellReading {
  const text = normalise(raw);
  if (text === '') return BLANK;
  if (NOTHING.test(text)) return NONE;
  const number = NUMBER.exec(text);
  if (number !== null && !OF_TIME.test(number[2] ?? '')) {
    const [, digits = '', suffix = ''] = number;
    return numberReading(numeric(digits), decimalsIn(digits), suffix);
  }
  const turned = yearSlashMonth(text);
  const date = turned ?? dateInText(text);
  if (date !== null)
    return { kind: 'date', choices: choicesOf(date.date, date.shape, turned && text) };
  const pair = PAIR.exec(text);
  if (pair === null) return TEXT;
  const [, left = '', right = ''] = pair;
  return { kind: 'pair', values: [numeric(left), numeric(right)] };
}

// Adding zero turns −0 into 0.
const numeric = (digits: string): number => Number(digits.replace(/,/g, '')) + 0;
const decimalsIn = (digits: string): number => (digits.split('.')[1] ?? '').length;

function isDateFormat(format: string | number | undefined): boolean {
  return format !== undefined && isDateShape(formatFamily(format));
}

function dateOf(serial: number, format: string | number | undefined): CellReading {
  const family = formatFamily(format);
  const day = dayOfSerial(serial);
  if (day === null || !isDateShape(family)) return TEXT;
  return { kind: 'date', choices: choicesOf(day, family, null) };
}

/** What may have been typed; `2000/8` may also be just that. */
function choicesOf(
  date: Parameters<typeof typedPairs>[0],
  shape: Parameters<typeof typedPairs>[1],
  asItStands: string | null,
): Choice[] {
  const pairs = typedPairs(date, shape, undefined, undefined).candidates.flatMap((candidate) =>
    candidate.kind === 'pair' ? [candidate.values] : [],
  );
  const [a = '', b = ''] = asItStands?.split('/') ?? [];
  return asItStands === null ? pairs : [...pairs, [Number(a), Number(b)]];
}
