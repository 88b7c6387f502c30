/** The longest name that Excel takes for a sheet, and what is kept free for ` (2)` behind it. */
export const LONGEST = 31;
const SUFFIX = 5;

/**
 * A name that Excel takes for a sheet, made from any text: without the signs that it refuses, no apostrophe at either
 * end, never History, which is Excel's own. `behind` (a month) is never cut off.
 */
export function tabName(text: string, behind = ''): string {
  const room = LONGEST - SUFFIX - behind.length;
  const name = trimmed(cut(trimmed(text.replace(/[\\/?*[\]:\p{Cc}]/gu, '')), room)) || '_';
  const whole = name + behind;
  return whole.toLowerCase() === 'history' ? `${whole}_` : whole;
}

/** The same for several, none like another and none like those taken; case makes no difference to Excel. */
export function tabNames(
  texts: readonly string[],
  behind = '',
  taken: readonly string[] = [],
): string[] {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return texts.map((text) => {
    let name = tabName(text, behind);
    for (let number = 2; used.has(name.toLowerCase()); number += 1) {
      name = tabName(text, `${number}${behind}`);
    }
    used.add(name.toLowerCase());
    return name;
  });
}

const trimmed = (text: string): string => text.replace(/^['\s]+|['\s]+$/gu, '');

/** Never through the middle of a sign of two units. */
export function cut(text: string, units: number): string {
  const end = text.slice(0, units);
  return /[\uD800-\uDBFF]$/.test(end) ? end.slice(0, -1) : end;
}
