import type { BookCell } from '../../sheets/submission/book';
import { decimal } from './decimal';
import { GAP, type FileText } from './richText';

/** What a cell holds, whatever its formula and look. */
export type Content = Pick<BookCell, 'kind' | 'value' | 'unmarked'>;

export function holding(
  kind: BookCell['kind'],
  value: FileText | number | boolean | null,
): Content {
  if (value === null || typeof value !== 'object') return { kind, value };
  return { kind, value: value.text, unmarked: value.unmarked };
}

/** What is no decimal number is kept as the text it is. */
export function numberOr(raw: string): Content {
  const value = decimal(raw);
  return value === null ? holding('text', raw) : holding('number', value);
}

/** Several values are no number, and none of them is the one that holds. */
export function severalOf(values: readonly unknown[]): Content {
  return holding('text', values.join(GAP));
}

/** A cell that a sheet writes twice. */
export function bothOf(before: BookCell, after: BookCell): BookCell {
  const saying = [before, after].filter(({ value }) => value !== null && value !== '');
  const content = saying.length > 1 ? severalOf(saying.map(({ value }) => value)) : saying[0];
  return { ...after, ...content, formula: after.formula ?? before.formula };
}
