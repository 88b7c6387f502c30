import { dateInText, yearSlashMonth } from '../../figures/dateText';
import { normalise } from '../../figures/normalise';
import { typedPairs } from '../../figures/slashDate';
import type { Choice } from '../doubt';
import { BLANK, NONE, numberReading, TEXT, type CellReading } from './reading';

const DIGITS = String.raw`[-+]?(?:[1-9]\d{0,2}(?:,\d{3})+|\d{1,15})(?:\.\d+)?`;
const NUMBER = new RegExp(
  `^(≥|>|>=|不低于|不少于|≤|<|<=|不(?:得)?超过|不(?:得)?高于|不多于|控制在)?(${DIGITS}) ?(%|‰|(?!以内|以下|之内)\\p{sc=Han}{1,3}?)?(以内|以下|之内)?$`,
  'u',
);
const PAIR = new RegExp(`^(${DIGITS}) ?/ ?(${DIGITS})$`);
/** No number in front of these is a target: 2017年, 4月. */
const OF_TIME = /^[年月日号季期度第届]/;
const NOTHING = /^(?:\/|[-–—―─_]{1,4}|…{1,2}|不考核|不适用|无)$/;

export function readText(raw: string): CellReading {
  const text = normalise(raw);
  if (text === '') return BLANK;
  if (NOTHING.test(text)) return NONE;
  const number = NUMBER.exec(text);
  if (number !== null && !OF_TIME.test(number[3] ?? '')) {
    const [, bound = '', digits = '', suffix = '', behind = ''] = number;
    const isAtMost = behind !== '' || /^(?:≤|<|控制|不得?[超高多])/.test(bound);
    return numberReading(numeric(digits), decimalsIn(digits), suffix, isAtMost);
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
export const decimalsIn = (digits: string): number => (digits.split('.')[1] ?? '').length;

/** What may have been typed; `2000/8` may also be just that. */
export function choicesOf(
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
