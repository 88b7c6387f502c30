import { blankSheet, blankWorkbook } from '../../src/host/engine/blank';
import type { Engine } from '../../src/host/engine/engine';
import { createHeadlessEngine } from '../../src/host/engine/headless';
import { putName } from '../../src/host/engine/names';
import { pinnedArea } from '../../src/sheets/layout/address';
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

/** Loads sheets with the names of their blocks; each may stand in a workbook once. */
export function loadNamed(engine: Engine, sheets: readonly SheetLayout[]): void {
  engine.load(engineData(sheets));
  const names = new Map(
    sheets.flatMap((sheet) =>
      sheet.names.map(({ name, area }) => [name, pinnedArea(area, sheet.name)] as const),
    ),
  );
  for (const [name, formula] of names) {
    putName(engine, { id: name, name, formula, comment: '', visible: true, sheetId: null });
  }
}

function cellData(cell: Exclude<LayoutCell, null>): {
  v?: number | string;
  t?: number;
  f?: string;
} {
  if (typeof cell === 'number') return { v: cell };
  return 'formula' in cell ? { f: cell.formula } : { v: cell.text, t: TEXT };
}

export function resultsOf(engine: Engine, sheets: readonly SheetLayout[]): Results {
  const places = new Map(sheets.map(({ name }, index) => [name, `s${index}`]));
  return (sheet, row, column) =>
    engine.sheet(places.get(sheet) ?? '')?.getCellRaw(row, column)?.v ?? '';
}

/** What the embedded engine computes in sheets; `ask` is given the results while the engine is there. */
export async function withComputed(
  sheets: readonly SheetLayout[],
  ask: (results: Results) => void,
): Promise<void> {
  const engine = createHeadlessEngine();
  try {
    loadNamed(engine, sheets);
    await engine.calculate();
    ask(resultsOf(engine, sheets));
  } finally {
    engine.dispose();
  }
}
