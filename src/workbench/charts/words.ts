/** Pixels that a text takes, near enough to find room for it: a Chinese character is as wide as it is high. */
export const widthOf = (words: string, size: number): number =>
  [...words].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 1 : 0.58), 0) * size;

/** The text, cut with an ellipsis where it is wider than its room. */
export function fitted(words: string, size: number, room: number): string {
  if (widthOf(words, size) <= room) return words;
  let kept = '';
  for (const letter of words) {
    if (widthOf(`${kept}${letter}…`, size) > room) break;
    kept += letter;
  }
  return `${kept}…`;
}
