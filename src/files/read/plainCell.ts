import { FORBIDDEN } from './xml/characters';
import { resolveReferences } from './xml/references';

/** A cell as nearly all are written: `<c r="F6" s="11" t="str"><f>D6*2</f><v>64</v></c>`. */
export interface PlainCell {
  readonly reference: string | undefined;
  readonly type: string | undefined;
  readonly style: string | undefined;
  readonly formula: string | undefined;
  readonly value: string | undefined;
  /** The index behind the cell. */
  readonly end: number;
}

/** Ours have the type before the style, Excel's behind it. Whatever is written otherwise is not matched. */
const CELL = new RegExp(
  '<c r="([A-Z]{1,3}[0-9]{1,7})"(?: t="([a-z]+)")?(?: s="([0-9]+)")?(?: t="([a-z]+)")?' +
    `(?:/>|>(?:<f>([^<${FORBIDDEN}]*)</f>)?(?:<v>([^<&${FORBIDDEN}]*)</v>)?</c>)`,
  'y',
);

/** The cell that begins at `at`; null where none does or where it is written in another way. */
export function plainCellAt(source: string, at: number): PlainCell | null {
  CELL.lastIndex = at;
  const found = CELL.exec(source);
  if (found === null) return null;
  const [whole, reference, before, style, behind, written, value] = found;
  if (before !== undefined && behind !== undefined) return null;
  const formula = written?.includes('&') === true ? resolveReferences(written, at) : written;
  return { reference, type: before ?? behind, style, formula, value, end: at + whole.length };
}
