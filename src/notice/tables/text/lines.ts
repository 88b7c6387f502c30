/** A number as it stands alone in a cell, a pair, a percentage, or a mark that there is none. */
const DATA =
  /^(?:[-+－−–]?\d[\d,]*(?:\.\d+)?[%％‰]?(?:[/／]\d[\d,]*(?:\.\d+)?)?|[/／]|[-－—–―]{1,3}|[…]{1,2})$/;
const YEAR = /^(?:19|20)\d\d年?$/;

export const isData = (text: string): boolean => DATA.test(text);
export const isYear = (text: string): boolean => YEAR.test(text);

export function linesOf(text: string): string[] {
  return text.replace(/^\uFEFF/, '').split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/);
}

/** The number that most of the others are; the larger one of two. */
export function mostFrequent(numbers: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const [best] = [...counts].sort(([a, x], [b, y]) => y - x || b - a);
  return best?.[0] ?? null;
}

/** Pieces of one name that were torn apart: 北 and 京 Beijing. */
export function joined(pieces: readonly string[]): string {
  return pieces.reduce((text, piece) => {
    const isTight = text === '' || /\p{sc=Han}$/u.test(text) || /^[(（]/.test(piece);
    return text + (isTight && /^[\p{sc=Han}(（#“"%]/u.test(piece) ? '' : text && ' ') + piece;
  }, '');
}

/** The last place at which something holds, or −1; older engines have no word for it. */
export function lastWhere<T>(list: readonly T[], holds: (item: T) => boolean): number {
  let at = list.length - 1;
  while (at >= 0 && !holds(list[at] as T)) at--;
  return at;
}
