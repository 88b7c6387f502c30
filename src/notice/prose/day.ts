import { chineseNumber } from '../../figures/chineseNumber';
import { isDay, isoDate } from '../../figures/calendar';

const DAY =
  /([12]\d{3}|[一二][〇零○ＯO0一二三四五六七八九]{3})\s*年\s*([\d一二三四五六七八九十]{1,2})\s*月\s*([\d一二三四五六七八九十]{1,3})\s*日/;

/** The day that a text names: 2017年4月14日, 二〇一七年四月十四日. */
export function dayIn(text: string): string | null {
  const match = DAY.exec(text);
  if (match === null) return null;
  const [year, month, day] = match.slice(1).map(numeric);
  if (year === undefined || month === undefined || day === undefined) return null;
  return isDay({ year, month, day }) ? isoDate({ year, month, day }) : null;
}

function numeric(text: string): number {
  const plain = text.replace(/[Ｏ○O零]/g, '〇');
  return /^\d+$/.test(plain) ? Number(plain) : (chineseNumber(plain) ?? 0);
}
