import { chineseNumber } from './chineseNumber';
import { normalise } from './normalise';
import { NUMBER, parseNumber } from './plainNumber';
import { FAR_OVER, isFarOver, pairDistance } from './plausible';
import type { Candidate, ReadContext, ReasonCode, Refusal } from './reading';

/** What stands in the cell is what Excel made of what was typed. */
const NOT_AS_TYPED: readonly ReasonCode[] = ['date', 'pairSerial', 'pairGrouped', 'pairQuotient'];
const DIGITS_OR_WORDS = new RegExp(
  `(${NUMBER}) ?([百千佰仟]?)|[〇零一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟]+`,
  'g',
);

/**
 * Whether the targets speak against a suggestion: it is far over its target, or far below it where a number fits as it was
 * typed (2000元 of 2000 万元), or it is a pair that fits far better the other way round.
 */
export function isOffTarget(
  suggestion: Candidate,
  refusal: Refusal,
  { target, pair }: ReadContext,
): boolean {
  const typed = numbersTyped(refusal);
  if (suggestion.kind === 'number') return isOff(suggestion.value, target, typed);
  if (suggestion.kind !== 'pair' || pair?.targets === undefined) return false;
  const { targets } = pair;
  const [left, right] = suggestion.values;
  const turned = pairDistance([right, left], targets);
  if (turned + Math.log(FAR_OVER) < pairDistance(suggestion.values, targets)) return true;
  return isOff(left, targets[0], typed) || isOff(right, targets[1], typed);
}

function isOff(value: number, target: number | undefined, typed: readonly number[]): boolean {
  if (target === undefined) return false;
  if (isFarOver(value, target)) return true;
  const isFarBelow = isFarOver(target, value) && !typed.includes(value);
  return (
    isFarBelow && typed.some((one) => !isFarOver(one, target) && !isFarOver(target, one) && one > 0)
  );
}

function numbersTyped({ raw, reason }: Refusal): readonly number[] {
  if (NOT_AS_TYPED.includes(reason.code)) return [];
  return [...normalise(raw).matchAll(DIGITS_OR_WORDS)].flatMap(([said, digits, times = '']) =>
    digits === undefined
      ? (chineseNumber(said) ?? [])
      : (parseNumber(digits) ?? 0) * (chineseNumber(`一${times}`) ?? 1),
  );
}
