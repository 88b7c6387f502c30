/**
 * How much room text needs, without a screen to measure it on: a Chinese character is a square of the font's
 * size, others are about half as wide.
 */
const PIXELS = 4 / 3;

const isWide = (character: string): boolean => /[\u1100-\u115f\u2e80-\uffdc]/.test(character);

/** Pixels of one line in a font of that many points. */
export const textWidth = (line: string, points: number): number =>
  [...line].reduce((sum, character) => sum + (isWide(character) ? 1 : 0.55), 0) * points * PIXELS;

/** Lines that the text takes within that many pixels. */
export const numberOfLines = (text: string, points: number, width: number): number =>
  text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line, points) / width)), 0);
