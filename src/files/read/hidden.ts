import type { Span } from '../../sheets/submission/book';
import { isTrue } from './workbookPart';
import type { Attributes } from './xml/attributes';

/** Less shows nothing, of a row's height in points or of a column's width in characters. */
const LEAST_SEEN = 0.5;

/** What a sheet's own layout hides: rows and columns that are marked, or that have no height or width. */
export class Hidden {
  readonly rows = new Set<number>();
  readonly columns: Span[] = [];
  #rowsByDefault = false;

  format(attributes: Attributes): void {
    this.#rowsByDefault = isTrue(attributes.get('zeroHeight'));
  }

  row(row: number, attributes: Attributes): void {
    const height = attributes.get('ht');
    const isHidden =
      isTrue(attributes.get('hidden')) ||
      (height === undefined ? this.#rowsByDefault : Number(height) < LEAST_SEEN);
    if (isHidden) this.rows.add(row);
  }

  column(attributes: Attributes): void {
    const [first, last] = [Number(attributes.get('min')), Number(attributes.get('max'))];
    const width = attributes.get('width');
    const isHidden =
      isTrue(attributes.get('hidden')) || (width !== undefined && Number(width) < LEAST_SEEN);
    if (isHidden && first >= 1 && last >= first)
      this.columns.push({ first: first - 1, last: last - 1 });
  }
}
