import { CALL_BYTES, RANGE_BYTES } from '../write/operations';
import type { UndoStep } from './undoStep';

/** A sheet of ours that makes room for a newer one and stays, hidden, under another name. */
export interface Retired {
  readonly sheetId: string;
  readonly before: string;
  readonly after: string;
  readonly isVisible: boolean;
  /** Defined names that led to it, with what they referred to; a newer sheet may have them by then. */
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  /** A name that leads to it instead; null: none does. */
  readonly added: string | null;
}

/** Undone after the newer sheet, so that the names are free: they are asked for by then, whoever they lead to. */
export function retiredSheetStep({
  sheetId,
  before,
  after,
  isVisible,
  names,
  added,
}: Retired): UndoStep {
  return {
    sheet: before,
    bytes: RANGE_BYTES * (names.length + 2) + CALL_BYTES * (names.length + 3),
    look: ({ workbook }) => {
      const sheet = workbook.worksheets.getItemOrNullObject(sheetId);
      sheet.load('name');
      const items = names.map(({ name }) => workbook.names.getItemOrNullObject(name).load('name'));
      const own = added === null ? null : workbook.names.getItemOrNullObject(added).load('name');
      return () => {
        if (sheet.isNullObject) return [];
        const isRenamed = sheet.name === after;
        const lost = names.filter((_, index) => items[index]?.isNullObject === true);
        if (!isRenamed && lost.length === 0) return [];
        return [
          {
            bytes: RANGE_BYTES * (names.length + 2) + CALL_BYTES * (names.length + 3),
            queue: (request) => {
              const { names: all } = request.context.workbook;
              if (added !== null && own?.isNullObject === false) all.getItem(added).delete();
              const retired = request.sheet(sheetId);
              if (isRenamed) retired.name = before;
              if (isVisible) retired.visibility = 'Visible';
              for (const each of names) {
                if (lost.includes(each)) all.add(each.name, each.formula);
                else all.getItem(each.name).formula = each.formula;
              }
            },
          },
        ];
      };
    },
  };
}
