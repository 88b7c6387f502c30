import { blankSheet, blankWorkbook } from '../../src/host/engine/blank';
import { createHeadlessEngine } from '../../src/host/engine/headless';
import type { LayoutCell, SheetLayout } from '../../src/sheets/layout/layout';
import type { Results } from './differences';

const TEXT = 1;

/** Only what calculation needs: sheets, their names and cells. */
export function engineData(sheets: readonly SheetLayout[]) {
  return {
    ...blankWorkbook(),
    sheetOrder: sheets.map((_, index) => `s${index}`),
    sheets: Object.fromEntries(
      sheets.map(({ name, cells }, index) => [
        `s${index}`,
        {
          ...blankSheet(`s${index}`, name),
          rowCount: cells.length + 10,
          columnCount: 80,
          cellData: Object.fromEntries(
            cells.map((row, r) => [
              r,
              Object.fromEntries(
                row.flatMap((cell, c) => (cell === null ? [] : [[c, cellData(cell)] as const])),
              ),
            ]),
          ),
        },
      ]),
    ),
  };
}

function cellData(cell: Exclude<LayoutCell, null>): {
  v?: number | string;
  t?: number;
  f?: string;
} {
  if (typeof cell === 'number') return { v: cell };
  return 'formula' in cell ? { f: cell.formula } : { v: cell.text, t: TEXT };
}

/** What the embedded engine computes in sheets; `ask` is given the results while the engine is there. */
export async function withComputed(
  sheets: readonly SheetLayout[],
  ask: (results: Results) => void,
): Promise<void> {
  const engine = createHeadlessEngine();
  try {
    engine.load(engineData(sheets));
    await engine.calculate();
    const ids = new Map(sheets.map(({ name }, index) => [name, `s${index}`]));
    ask(
      (sheet, row, column) => engine.sheet(ids.get(sheet) ?? '')?.getCellRaw(row, column)?.v ?? '',
    );
  } finally {
    engine.dispose();
  }
}
