import type { SheetPreview } from '../../actions/types';

export type SheetGroup = readonly [SheetPreview, ...SheetPreview[]];

/** So many sheets for one purpose are told together. */
const MANY = 3;

/**
 * Sheets in the order in which they would be written; those for one purpose, as a page for every unit, together at the
 * first of them. One whose name is taken stays alone: what becomes of it is said beside it.
 */
export function groupsOf(sheets: readonly SheetPreview[]): readonly SheetGroup[] {
  const likeOf = (sheet: SheetPreview): readonly SheetPreview[] =>
    sheets.filter(
      ({ purpose, visible, existing }) =>
        existing === null && purpose === sheet.purpose && visible === sheet.visible,
    );
  return sheets.flatMap((sheet): SheetGroup[] => {
    const [first, ...rest] = sheet.existing === null ? likeOf(sheet) : [];
    if (first === undefined || rest.length + 1 < MANY) return [[sheet]];
    return first === sheet ? [[first, ...rest]] : [];
  });
}
