import { plainWord } from '../words';
import type { Line } from './line';

const YEAR = String.raw`(?:(?:19|20)?\d\d年度?|上一?年度?|去年|本年度?|今年)(?:全年|度)?`;
const DONE = '(?:实际|实绩|完成|实现|基数)(?:完成|实现|达到)?(?:数|值|量|情况)?';
const PAST = new RegExp(`^(?:${YEAR})?${DONE}$|^(?:上一?年度?|去年)(?:数|值)?$`);
const PERIOD = new RegExp(`^${YEAR}?(?:${DONE}|(?:目标|计划|任务)(?:数|值|任务)?)$|^${YEAR}$`);

/** 2018年实际 beside the units: what all of them have done, and no unit. */
export const isPastOfAll = ({ parts }: Line): boolean =>
  parts.length === 1 && PAST.test(plainWord(parts[0] as string));

/** Whether a line is headed by a time or a stage of work where a unit's name should stand. */
export const isPeriod = ({ parts }: Line): boolean => PERIOD.test(plainWord(parts.at(-1) ?? ''));
