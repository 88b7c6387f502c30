import { cellValue, patchCells, rawCell, type CellPatch } from '../../../src/host/engine/cells';
import type { Engine } from '../../../src/host/engine/engine';
import { createHeadlessEngine } from '../../../src/host/engine/headless';

let engine: Engine;
let sheetId: string;
beforeEach(() => {
  engine = createHeadlessEngine();
  sheetId = engine.workbook.getSheetOrders()[0] ?? '';
});
afterEach(() => engine.dispose());

const value = (row: number, column: number): unknown => {
  const sheet = engine.sheet(sheetId);
  return sheet && cellValue(rawCell(sheet, row, column));
};

/** Univer's number of that stage. */
const START_CALCULATION = 3;

/** Each formula adds 1 to the cell above. */
const chain = (length: number): CellPatch =>
  Object.fromEntries(Array.from({ length }, (_, row) => [row + 1, { 0: { f: `=A${row + 1}+1` } }]));

const insertRow = (at: number): void => {
  engine.run('sheet.command.insert-row-by-range', {
    subUnitId: sheetId,
    range: { startRow: at, endRow: at, startColumn: 0, endColumn: 25, rangeType: 1 },
    direction: 0,
  });
};

/** Waits for the pause that Univer makes before the first formula. */
const underWay = (): Promise<void> =>
  new Promise((resolve) => {
    const listening = engine.onCommand(({ id, params }) => {
      const stage = (params as { stageInfo?: { stage: number } } | undefined)?.stageInfo?.stage;
      if (!id.endsWith('calculation-notification') || stage !== START_CALCULATION) return;
      listening.dispose();
      resolve();
    });
  });

/** Waits until Univer has results and is about to write them. */
const resultReady = (): Promise<void> =>
  new Promise((resolve) => {
    const listening = engine.beforeCommand(({ id }) => {
      if (!id.endsWith('set-formula-calculation-result')) return;
      listening.dispose();
      resolve();
    });
  });

describe('calculating', () => {
  it('settles with every result in its cell', async () => {
    patchCells(engine, sheetId, { 0: { 0: { v: 1 } }, ...chain(90) });
    await engine.calculate();
    expect(value(90, 0)).toBe(91);
    patchCells(engine, sheetId, { 0: { 0: { v: 10 } } });
    await engine.calculate();
    expect(value(90, 0)).toBe(100);
  });

  it('settles also where there is nothing to do', async () => {
    await engine.calculate();
    await engine.calculate();
    patchCells(engine, sheetId, { 0: { 0: { v: 1 } } });
    await Promise.all([engine.calculate(), engine.calculate()]);
    expect(value(0, 0)).toBe(1);
  });

  it('does not let Univer calculate twice at the same time', async () => {
    let atOnce = 0;
    let most = 0;
    engine.onCommand(({ id, params }) => {
      if (id.endsWith('set-formula-calculation-start')) most = Math.max(most, ++atOnce);
      const state = (params as { functionsExecutedState?: number } | undefined)
        ?.functionsExecutedState;
      if (state !== undefined) atOnce--;
    });
    for (let turn = 0; turn < 3; turn++) {
      patchCells(engine, sheetId, { 0: { 0: { v: turn } }, ...chain(90) });
      void engine.calculate();
      await new Promise((resolve) => setTimeout(resolve, 110));
    }
    await engine.calculate();
    expect(most).toBe(1);
    expect(value(90, 0)).toBe(92);
  });

  it('writes no result where rows moved meanwhile', async () => {
    patchCells(engine, sheetId, { 0: { 0: { v: 1 }, 1: { v: '旁' } }, ...chain(90) });
    const calculated = engine.calculate();
    await underWay();
    insertRow(1);
    patchCells(engine, sheetId, { 1: { 0: { v: '新' } } });
    await calculated;
    await engine.calculate();
    expect(value(1, 0)).toBe('新');
    expect([value(2, 0), value(91, 0)]).toEqual([2, 91]);
  });

  it('writes no result over what was entered meanwhile', async () => {
    patchCells(engine, sheetId, { 0: { 0: { v: 1 } }, ...chain(90) });
    const calculated = engine.calculate();
    await underWay();
    patchCells(engine, sheetId, { 50: { 0: { v: 1000, f: null, si: null } } });
    await calculated;
    await engine.calculate();
    expect([value(50, 0), value(90, 0)]).toEqual([1000, 1040]);
  });

  it.each([0, 1, 2, 3])('writes no result that comes %d steps too late', async (steps) => {
    patchCells(engine, sheetId, { 0: { 0: { v: 1 } }, ...chain(90) });
    const calculated = engine.calculate();
    await resultReady();
    for (let step = 0; step < steps; step++) await Promise.resolve();
    patchCells(engine, sheetId, { 50: { 0: { v: 1000, f: null, si: null } } });
    await calculated;
    await engine.calculate();
    expect([value(50, 0), value(90, 0)]).toEqual([1000, 1040]);
  });

  it('does everything anew for a workbook that was opened with old results', async () => {
    patchCells(engine, sheetId, { 0: { 0: { v: 1 } }, 1: { 0: { f: '=A1+1' } } });
    await engine.calculate();
    const saved = engine.save();
    const cells = saved.sheets[sheetId]?.cellData;
    const stale = cells?.[1]?.[0];
    if (stale) stale.v = 77;
    engine.load(saved);
    await engine.calculate();
    expect(value(1, 0)).toBe(2);
  });
});
