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

/** The text in at most so many lines, broken at a blank or between Chinese characters; what has no room is cut. */
export function linesOf(words: string, size: number, room: number, most: number): string[] {
  if (most <= 1 || widthOf(words, size) <= room) return [fitted(words, size, room)];
  const pieces = words.match(/[^\s\u2e80-\uffff]+\s?|[\u2e80-\uffff]\s?|\s/gu) ?? [];
  const lines = [''];
  for (const piece of pieces) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && widthOf((line + piece).trimEnd(), size) > room) lines.push(piece);
    else lines[lines.length - 1] = line + piece;
  }
  const kept = [...lines.slice(0, most - 1), lines.slice(most - 1).join('')];
  return kept.filter((line) => line !== '').map((line) => fitted(line.trimEnd(), size, room));
}
