import { normalise } from './normalise';
import { NOISE, parseNumber } from './plainNumber';
import type { CellValue } from './types';

/** Whether a cell holds a number, be it as text: `5`, ` 5 ` and `５` are all 5. */
export function isNumber(content: CellValue, number: number): boolean {
  const found = typeof content === 'string' ? parseNumber(normalise(content)) : content;
  return typeof found === 'number' && Math.abs(found - number) < NOISE;
}

/** A content as a person is shown it: a text that looks like a number in quotation marks, or it would be taken for one. */
export function asSeen(content: CellValue): string {
  const looksLikeNumber = typeof content === 'string' && parseNumber(normalise(content)) !== null;
  return looksLikeNumber ? `“${content}”` : String(content ?? '');
}
