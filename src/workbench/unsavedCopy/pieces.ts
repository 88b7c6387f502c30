import type { IWorkbookData, IWorksheetData } from '@univerjs/core';

/** Rows of a sheet that become text at once; some thousands of cells take a few milliseconds. */
const ROWS = 200;

/** Where long work lets the page have its turn. */
export interface Turns {
  readonly isOver: boolean;
  next(): Promise<void>;
}

/**
 * A workbook as texts, made a little at a time: the workbook without its sheets, then for each sheet, in its order, the
 * sheet without its cells and its rows by the hundred. Null where it changed meanwhile: then it is to be done again.
 */
export async function piecesOf(
  workbook: IWorkbookData,
  turns: Turns,
  hasChanged: () => boolean,
): Promise<string[][] | null> {
  const { sheets, ...rest } = workbook;
  const pieces = [[JSON.stringify(rest)]];
  for (const id of workbook.sheetOrder) {
    const { cellData = {}, ...sheet } = (sheets[id] ?? {}) as Partial<IWorksheetData>;
    const own = [JSON.stringify(sheet)];
    const rows = Object.entries(cellData);
    for (let at = 0; at < rows.length; at += ROWS) {
      own.push(JSON.stringify(Object.fromEntries(rows.slice(at, at + ROWS))));
      if (turns.isOver) await turns.next();
      if (hasChanged()) return null;
    }
    pieces.push(own);
  }
  return pieces;
}

/** The workbook that `piecesOf` made the texts of. */
export function fromPieces([[rest = '{}'] = [], ...sheets]: readonly (readonly string[])[]) {
  const workbook = JSON.parse(rest) as IWorkbookData;
  workbook.sheets = Object.fromEntries(
    sheets.map(([head = '{}', ...rows], index) => {
      const cellData = Object.assign({}, ...rows.map((text) => JSON.parse(text) as object));
      return [
        workbook.sheetOrder[index] ?? '',
        { ...(JSON.parse(head) as Partial<IWorksheetData>), cellData },
      ];
    }),
  );
  return workbook;
}
