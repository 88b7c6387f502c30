import { blankSheet, blankWorkbook } from '../../../src/host/engine/blank';
import type { Engine } from '../../../src/host/engine/engine';
import { createHeadlessEngine } from '../../../src/host/engine/headless';

type Cells = Readonly<
  Record<number, Readonly<Record<number, { readonly v?: number | string; readonly f?: string }>>>
>;

/** An engine for a suite, which calculates one sheet after another. */
export function oneSheet() {
  let engine: Engine;
  beforeAll(() => {
    engine = createHeadlessEngine();
  });
  afterAll(async () => {
    // An engine that goes while it calculates leaves a timer behind that throws.
    await engine.calculate();
    engine.dispose();
  });
  /** What each cell says, once everything is calculated. */
  return async (cellData: Cells) => {
    engine.load({
      ...blankWorkbook(),
      sheetOrder: ['s'],
      sheets: { s: { ...blankSheet('s', '表'), cellData } },
    });
    await engine.calculate();
    return (row: number, column: number) => engine.sheet('s')?.getCellRaw(row, column)?.v;
  };
}
