import { pointMayPart } from './plainNumber';

const DIGITS = new Map(
  ['零〇', '一壹', '二贰两兩', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap(
    (chars, value) => [...chars].map((char) => [char, value] as const),
  ),
);

interface Unit {
  readonly chars: string;
  readonly size: number;
}

/** From the largest to the smallest; each stands behind how many there are of it. */
const UNITS: readonly Unit[] = [
  { chars: '亿億', size: 1e8 },
  { chars: '万萬', size: 1e4 },
  { chars: '千仟', size: 1e3 },
  { chars: '百佰', size: 100 },
  { chars: '十拾', size: 10 },
];
/** The larger units count thousands and more of themselves, the others at most nine. */
const LARGE = 1e4;

/**
 * Reads 十二, 一千二百, 一万二 (12,000), 三亿二千万, 2万3千 … or digits in a row like 二〇一七; null when the text is not
 * such a number, or may be more than one.
 */
export function chineseNumber(text: string): number | null {
  if (text === '' || text.length > 20) return null;
  const plain = text.length > 1 ? text.replace(/[○◯]/g, '〇') : text;
  return digitsInARow(plain) ?? below(plain, 0);
}

/** Two digits side by side, or a zero in front: 两三件 is two or three, 二〇一七 a year. */
const NO_NUMBER = new RegExp(
  `[${[...DIGITS].flatMap(([char, value]) => (value > 0 ? [char] : [])).join('')}]{2}|^[零〇○◯].|^(?:一九|二[零〇○◯])..$`,
);

/**
 * How much a numeral says; null also where `chineseNumber` reads digits one by one and they may be more than one number,
 * or a year: 两三件, 七八十, 三四万, 二〇一七.
 */
export function chineseQuantity(text: string): number | null {
  return NO_NUMBER.test(text) ? null : chineseNumber(text);
}

function digitsInARow(text: string): number | null {
  const digits = [...text].map((char) => DIGITS.get(char));
  return digits.includes(undefined) ? null : Number(digits.join(''));
}

/** @param level the largest unit that may stand in it */
function below(text: string, level: number): number | null {
  const unit = UNITS[level];
  if (unit === undefined) return text.length === 1 ? digit(text) : null;
  const at = Math.max(...[...unit.chars].map((char) => text.lastIndexOf(char)));
  if (at < 0) return below(text, level + 1);
  const count = countOf(text.slice(0, at), unit, level);
  const rest = restOf(text.slice(at + 1), unit, level);
  if (count === null || rest === null || rest >= unit.size) return null;
  return Number.isInteger(count) || rest === 0 ? count * unit.size + rest : null;
}

function countOf(text: string, { size }: Unit, level: number): number | null {
  // Of 十 alone one may go without saying: 十二, 一百十二.
  if (text === '') return size === 10 ? 1 : null;
  if (size < LARGE) return text.length === 1 ? digit(text) || null : null;
  // Of 1.250万 nobody can tell whether its point parts thousands.
  if (/^\d+(\.\d+)?$/.test(text)) return pointMayPart(text) ? null : Number(text);
  return digitsInARow(text) ?? below(text, level + 1);
}

function restOf(text: string, { size }: Unit, level: number): number | null {
  if (text === '') return 0;
  const zeros = /^[零〇]+/.exec(text)?.[0].length ?? 0;
  if (zeros > 0) return below(text.slice(zeros), level + 1);
  // 一万二 is 12,000 and 三百五 is 350: a digit alone counts the next smaller unit.
  if (text.length === 1) return scaled(digit(text), size / 10);
  if (/^\d+$/.test(text)) return 10 ** text.length === size ? Number(text) : null;
  return below(text, level + 1);
}

function scaled(value: number | null, factor: number): number | null {
  return value === null ? null : value * factor;
}

function digit(char: string): number | null {
  return DIGITS.get(char) ?? (/^\d$/.test(char) ? Number(char) : null);
}

/** Reads 百分之七十五, 百分之75, 七成五, 7成 as a percentage; null when it is none of them. */
export function percentInWords(text: string): number | null {
  const hundredths = /^百分之(.+)$/.exec(text)?.[1];
  if (hundredths !== undefined) return anyNumber(hundredths);
  const tenths = /^(.)成(.?)$/.exec(text);
  if (!tenths) return null;
  const whole = anyNumber(tenths[1] ?? '');
  const rest = tenths[2] ? anyNumber(tenths[2]) : 0;
  return whole === null || rest === null || whole > 9 || rest > 9 ? null : whole * 10 + rest;
}

function anyNumber(text: string): number | null {
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : chineseQuantity(text);
}
