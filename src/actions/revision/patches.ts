import { sameContent, type Content } from '../../sheets/journal/content';
import { isUntouched } from '../../sheets/journal/content';
import type { LayoutCell, SheetLayout } from '../../sheets/layout/layout';
import { numberFormats } from '../../workbook/apply/values';
import { contentAt, type LaidContents } from '../../workbook/revise/readForRevision';
import type { PatchedCell } from '../../workbook/revise/patchedSheet';

export interface Patches {
  readonly cells: readonly PatchedCell[];
  /** How many of them somebody had typed over with anything but what they are to say. */
  readonly edited: number;
}

/** The cells in which two layouts of one sheet differ, and that do not say already what they are to say. */
export function patchesOf(before: SheetLayout, after: SheetLayout, now: LaidContents): Patches {
  const formats = numberFormats(after, after.cells.length, after.cells[0]?.length ?? 0);
  let edited = 0;
  const cells = after.cells.flatMap((line, row) =>
    line.flatMap((cell, column): PatchedCell[] => {
      const was = contentOf(before.cells[row]?.[column] ?? null);
      const is = contentOf(cell);
      if (sameContent(was, is)) return [];
      const held = contentAt(now, { row, column });
      if (sameContent(held, is)) return [];
      // Formulas are spelt by Excel in its own way, so that only constants can be compared.
      if ('value' in was && !isUntouched(held, was)) edited += 1;
      return [
        { row, column, before: held, after: is, format: formats[row]?.[column] ?? 'General' },
      ];
    }),
  );
  return { cells, edited };
}

function contentOf(cell: LayoutCell): Content {
  if (cell === null) return { value: '' };
  if (typeof cell === 'number') return { value: cell };
  return 'formula' in cell ? { formula: cell.formula } : { value: cell.text };
}

/** All of a layout that no cell says; where it differs, cells alone do not make the one sheet into the other. */
export function lookOf({ validations: _v, colorRules: _c, cells, ...look }: SheetLayout): string {
  return JSON.stringify([look, cells.length, cells[0]?.length ?? 0]);
}
