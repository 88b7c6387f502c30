import { isDensity, isPercent, isShare } from '../plan/kinds';
import { chineseQuantity, percentInWords } from './chineseNumber';
import { NUMBER, parseNumber, withoutNoise } from './plainNumber';
import type { ReadMeasure } from './reading';
import { twoWays } from './thousandsPoint';
import { inOwnUnit, ownUnits, suffixOf, yuanIn } from './units';

const WITH_SUFFIX = new RegExp(`^(${NUMBER}|\\.\\d+) ?([^\\d]*)$`);

/**
 * How much a text says, in the measure's own unit: `2万件`, `1.2亿元`, `.75`, `两千万`. Only ever suggested.
 * Null when it says none, or when it may be another.
 */
export function quantity(text: string, measure: ReadMeasure): number | null {
  const match = WITH_SUFFIX.exec(text);
  const value = match
    ? (inDigits(match[1] ?? '', match[2] ?? '', measure) ?? inTenths(text, measure))
    : inWords(text, measure);
  return value === null ? null : withoutNoise(value);
}

function inDigits(digits: string, suffix: string, measure: ReadMeasure): number | null {
  const value = parseNumber(digits.startsWith('.') ? `0${digits}` : digits);
  const unit = suffixOf(suffix.trim(), measure);
  if (value === null || unit === null || twoWays(digits, unit, measure) !== null) return null;
  // Without a sign it is a share as a fraction: 0.75.
  if (isShare(measure) && suffix === '' && value < 1) return value * 100;
  return inOwnUnit(value, unit, measure);
}

function inTenths(text: string, measure: ReadMeasure): number | null {
  return isPercent(measure) ? percentInWords(text) : null;
}

function inWords(text: string, measure: ReadMeasure): number | null {
  if (isPercent(measure)) return inTenths(text, measure) ?? chineseQuantity(text);
  const yuan = yuanIn(measure);
  if (yuan !== null) return moneyInWords(text, yuan);
  const unit = ownUnits(measure).find((word) => text.endsWith(word)) ?? '';
  const words = text.slice(0, text.length - unit.length).trim();
  return isDensity(measure) && /[万亿]/.test(words) ? null : chineseQuantity(words);
}

/** 贰仟万元整; without 元 a number that ends with 万 or has 亿 in it is said of 元: 两千万 is 2000 万元. */
function moneyInWords(text: string, unit: number): number | null {
  const [, words = '', yuan] = /^(?:人民币)?(.*?)([元圆]?)(?:人民币)?[整正]?$/.exec(text) ?? [];
  const value = chineseQuantity(words);
  if (value === null) return null;
  if (yuan !== '' || /[亿億]|[万萬]$/.test(words)) return value / unit;
  return /[万萬]/.test(words) ? null : value;
}
