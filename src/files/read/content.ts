import type { BookCell } from '../../sheets/submission/book';
import { decimal, trimmed } from './decimal';
import { GAP, unescapeControl, type FileText } from './richText';
import { isTrue } from './workbookPart';

/** What a cell holds, whatever its formula and look. */
export type Content = Pick<BookCell, 'kind' | 'value' | 'unmarked'>;

export function holding(
  kind: BookCell['kind'],
  value: FileText | number | boolean | null,
): Content {
  if (value === null || typeof value !== 'object') return { kind, value };
  return { kind, value: value.text, unmarked: value.unmarked };
}

/** What a value of a type says; a shared text by its place among them. */
export function contentOf(type: string, raw: string, strings: readonly FileText[]): Content {
  if (type === 'str' || type === 'inlineStr') return holding('text', unescapeControl(raw));
  const plain = trimmed(raw);
  // A result without characters is one that says nothing; without a formula there is just nothing.
  if (plain === '') return holding('text', '');
  switch (type) {
    case 's':
      return sharedText(plain, strings);
    case 'd':
      return holding('date', plain);
    case 'b':
      return holding('boolean', isTrue(plain));
    case 'e':
      return holding('error', plain);
    default:
      return numberOr(raw);
  }
}

function sharedText(index: string, strings: readonly FileText[]): Content {
  const text = /^\d+$/.test(index) ? strings[Number(index)] : undefined;
  // A dangling index must not become an empty cell: something was there.
  return text === undefined ? holding('lost', '\uFFFD') : holding('text', text);
}

/** What is no decimal number is kept as the text it is. */
function numberOr(raw: string): Content {
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
