import { CALL_BYTES, RANGE_BYTES } from '../write/operations';
import type { UndoStep } from './undoStep';

/** A defined name that a write lets refer to something else, or removes. */
export interface MovedName {
  readonly name: string;
  /** With a leading `=`. */
  readonly before: string;
  /** Null: removed, and perhaps made anew for a sheet of ours. */
  readonly after: string | null;
  readonly sheetName: string;
}

export function movedName({ name, before, after, sheetName }: MovedName): UndoStep {
  return {
    sheet: sheetName,
    bytes: RANGE_BYTES + CALL_BYTES,
    look: (context) => {
      const item = context.workbook.names.getItemOrNullObject(name);
      item.load('formula');
      return () => {
        const now = item.isNullObject ? null : String(item.formula);
        if (now !== null && same(now, before)) return [];
        // Neither as it was nor as it was to be: somebody else moved it.
        if (now !== null && after !== null && !same(now, after)) return [];
        return [
          {
            bytes: RANGE_BYTES + CALL_BYTES,
            queue: ({ context: { workbook } }) => {
              if (now === null) workbook.names.add(name, before);
              else workbook.names.getItem(name).formula = before;
            },
          },
        ];
      };
    },
  };
}

/** Excel puts quotes round sheet names where it likes. */
function same(a: string, b: string): boolean {
  const plain = (formula: string): string => formula.replace(/['\s]/g, '').toUpperCase();
  return plain(a) === plain(b);
}
