import { patchCells } from '../../../src/host/engine/cells';
import type { Engine } from '../../../src/host/engine/engine';
import { createHeadlessEngine } from '../../../src/host/engine/headless';
import { RegisterOtherFormulaService } from '../../../src/host/engine/univer';

/** What Univer's conditional formats and validation ask. */
interface Service {
  registerFormulaWithRange(
    unitId: string,
    sheetId: string,
    text: string,
    ranges: readonly object[],
  ): string;
  deleteFormula(unitId: string, sheetId: string, ids: readonly string[]): void;
  getFormulaValueSync(unitId: string, sheetId: string, id: string): Item | undefined;
  getFormulaValue(unitId: string, sheetId: string, id: string): Promise<Item | undefined>;
}

interface Item {
  readonly status: number;
  readonly result: Record<number, Record<number, { v?: unknown }[][]>>;
}

const SUCCESS = 2;
const B2_TO_C9 = { startRow: 1, endRow: 8, startColumn: 1, endColumn: 2 };

let engine: Engine;
let service: Service;
let sheetId: string;
beforeEach(() => {
  engine = createHeadlessEngine();
  service = engine.get<Service>(RegisterOtherFormulaService);
  sheetId = engine.workbook.getSheetOrders()[0] ?? '';
});
afterEach(() => engine.dispose());

const register = (text: string): string =>
  service.registerFormulaWithRange(engine.unitId, sheetId, text, [B2_TO_C9]);

/** So many rows below and columns right of the first cell. */
async function shown(id: string, down: number, right: number): Promise<unknown> {
  const item = await service.getFormulaValue(engine.unitId, sheetId, id);
  expect(item?.status).toBe(SUCCESS);
  return item?.result[down]?.[right]?.[0]?.[0]?.v;
}

describe('formulas of formats and validation', () => {
  it('read from the cell that is looked at', async () => {
    patchCells(engine, sheetId, { 1: { 1: { v: 1 } }, 3: { 2: { v: 7 } } });
    const id = register('=B2>5');
    expect([await shown(id, 0, 0), await shown(id, 2, 1)]).toEqual([0, 1]);
  });

  it('follow what is entered, also by way of other formulas', async () => {
    patchCells(engine, sheetId, { 0: { 0: { v: 1 } }, 1: { 1: { f: '=A1*10' } } });
    const id = register('=B2>5');
    expect(await shown(id, 0, 0)).toBe(1);
    patchCells(engine, sheetId, { 0: { 0: { v: 0 } } });
    expect(await shown(id, 0, 0)).toBe(0);
  });

  it('give the entries of a list in rows', async () => {
    patchCells(engine, sheetId, { 0: { 5: { v: '总裁', t: 1 } }, 1: { 5: { v: '总监', t: 1 } } });
    const item = await service.getFormulaValue(engine.unitId, sheetId, register('=$F$1:$F$2'));
    expect(item?.result[0]?.[0]?.map((row) => row.map(({ v }) => v))).toEqual([['总裁'], ['总监']]);
  });

  it('have to wait until a workbook that was loaded is calculated', async () => {
    engine.load(engine.save());
    sheetId = engine.workbook.getSheetOrders()[0] ?? '';
    const id = register('=1=1');
    expect(service.getFormulaValueSync(engine.unitId, sheetId, id)?.status).not.toBe(SUCCESS);
    expect(await shown(id, 0, 0)).toBe(1);
  });

  it('are gone once they are deleted', () => {
    const id = register('=1=1');
    service.deleteFormula(engine.unitId, sheetId, [id]);
    expect(service.getFormulaValueSync(engine.unitId, sheetId, id)).toBeUndefined();
  });
});
