import { cellValue, patchCells, rawCell, type CellPatch } from '../../../src/host/engine/cells';
import type { Engine } from '../../../src/host/engine/engine';
import { createHeadlessEngine } from '../../../src/host/engine/headless';
import { Slices } from '../../../src/host/engine/slices';

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

/** So short that others come in after each formula. */
const AT_ONCE = 0;

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

  it('leaves nothing for Univer to calculate by itself', async () => {
    const started = jest.fn();
    engine.onCommand(({ id }) => {
      if (id.endsWith('set-formula-calculation-start')) started();
    });
    patchCells(engine, sheetId, { 0: { 0: { v: 1 } }, ...chain(90) });
    engine.run('formula.mutation.set-formula-calculation-start', { forceCalculation: true });
    await engine.quiet();
    expect(value(90, 0)).toBe(91);
    expect(started).not.toHaveBeenCalled();
  });

  it('leaves a result where its formula is written again together with what it reads', async () => {
    const write = (v: number): void =>
      patchCells(engine, sheetId, { 0: { 0: { v }, 1: { f: '=IF(A1>0,"是","否")', v: null } } });
    write(1);
    await engine.calculate();
    write(2);
    await engine.calculate();
    expect(value(0, 1)).toBe('是');
  });

  it('works out only what depends on a change', async () => {
    patchCells(engine, sheetId, { 0: { 0: { v: 1 }, 2: { f: '=1+1' } }, ...chain(9) });
    await engine.calculate();
    const written: unknown[] = [];
    engine.onCommand(({ params }, options) => {
      if (options?.['applyFormulaCalculationResult'])
        written.push((params as { cellValue: CellPatch }).cellValue);
    });
    patchCells(engine, sheetId, { 6: { 0: { v: 100, f: null, si: null } } });
    await engine.calculate();
    expect(written).toEqual([
      { 7: { 0: { v: 101, t: 2 } }, 8: { 0: { v: 102, t: 2 } }, 9: { 0: { v: 103, t: 2 } } },
    ]);
  });

  it('asks Univer for what is not understood here, with the results it needs', async () => {
    patchCells(engine, sheetId, {
      0: { 0: { v: 3 }, 1: { f: '=A1+1' }, 2: { f: '=GCD(B1*3,18)' }, 3: { f: '=C1*2' } },
    });
    await engine.calculate();
    expect([value(0, 2), value(0, 3)]).toEqual([6, 12]);
    patchCells(engine, sheetId, { 0: { 0: { v: 2 } } });
    await engine.calculate();
    expect([value(0, 2), value(0, 3)]).toEqual([9, 18]);
  });

  it('does everything anew for a workbook that was opened with old results', async () => {
    patchCells(engine, sheetId, { 0: { 0: { v: 1 } }, 1: { 0: { f: '=A1+1' } } });
    await engine.calculate();
    engine.load(withStaleResult(engine));
    await engine.calculate();
    expect(value(1, 0)).toBe(2);
  });

  it('takes the results that a trusted workbook brings, until something changes', async () => {
    patchCells(engine, sheetId, { 0: { 0: { v: 1 } }, 1: { 0: { f: '=A1+1' } } });
    await engine.calculate();
    engine.load({ ...withStaleResult(engine), custom: { isCalculated: true } });
    await engine.calculate();
    expect(value(1, 0)).toBe(77);
    patchCells(engine, sheetId, { 0: { 0: { v: 5 } } });
    await engine.calculate();
    expect(value(1, 0)).toBe(6);
  });

  it('takes over at once what is entered, also for formulas above their figures', async () => {
    patchCells(engine, sheetId, {
      0: { 0: { f: '=SUM(A3:A4)' } },
      2: { 0: { v: 1 } },
      3: { 0: { v: 2 } },
      6: { 0: { f: '=A1*10' } },
    });
    await engine.calculate();
    engine.load({ ...engine.save(), custom: { isCalculated: true } });
    patchCells(engine, sheetId, { 3: { 0: { v: 100 } } });
    await engine.calculate();
    expect([value(0, 0), value(6, 0)]).toEqual([101, 1010]);
  });

  /** The open workbook, saved with 77 in A2. */
  function withStaleResult(of: Engine): ReturnType<Engine['save']> {
    const saved = of.save();
    const stale = saved.sheets[sheetId]?.cellData?.[1]?.[0];
    if (stale) stale.v = 77;
    return saved;
  }
});

describe('calculating while others work in the workbook', () => {
  let sliced: Engine;
  beforeEach(() => {
    sliced = createHeadlessEngine(AT_ONCE);
    engine.dispose();
    engine = sliced;
    sheetId = engine.workbook.getSheetOrders()[0] ?? '';
  });

  afterEach(() => jest.restoreAllMocks());

  /** Does something when the calculation lets others in for the so-and-so-many-th time. */
  function atTurn(turn: number, act: () => void): void {
    const { next } = Slices.prototype;
    let turns = 0;
    jest.spyOn(Slices.prototype, 'next').mockImplementation(async function (this: Slices) {
      await next.call(this);
      if (++turns === turn) act();
    });
  }

  it.each([1, 10, 95, 120, 180])('writes no result where rows moved at turn %d', async (turn) => {
    patchCells(engine, sheetId, { 0: { 0: { v: 1 }, 1: { v: '旁' } }, ...chain(90) });
    const moved = jest.fn(() => {
      insertRow(1);
      patchCells(engine, sheetId, { 1: { 0: { v: '新' } } });
    });
    atTurn(turn, moved);
    await engine.calculate();
    expect(moved).toHaveBeenCalled();
    expect(value(1, 0)).toBe('新');
    expect([value(2, 0), value(91, 0)]).toEqual([2, 91]);
  });

  it.each([1, 40, 80])(
    'knows what was entered at turn %d while results were read',
    async (turn) => {
      patchCells(engine, sheetId, { 0: { 0: { v: 1 } }, ...chain(90) });
      await engine.calculate();
      engine.load({ ...engine.save(), custom: { isCalculated: true } });
      patchCells(engine, sheetId, { 95: { 5: { v: 1 } } });
      const entered = jest.fn(() => patchCells(engine, sheetId, { 0: { 0: { v: 1000 } } }));
      atTurn(turn, entered);
      await engine.calculate();
      expect(entered).toHaveBeenCalled();
      expect([value(1, 0), value(90, 0)]).toEqual([1001, 1090]);
    },
  );

  it.each([1, 10, 95, 120, 180])(
    'writes no result over what was entered at turn %d',
    async (turn) => {
      patchCells(engine, sheetId, { 0: { 0: { v: 1 } }, ...chain(90) });
      const entered = jest.fn(() =>
        patchCells(engine, sheetId, { 50: { 0: { v: 1000, f: null, si: null } } }),
      );
      atTurn(turn, entered);
      await engine.calculate();
      expect(entered).toHaveBeenCalled();
      expect([value(50, 0), value(90, 0)]).toEqual([1000, 1040]);
    },
  );

  it('goes over to a workbook that was loaded meanwhile', async () => {
    patchCells(engine, sheetId, { 0: { 0: { v: 1 } }, ...chain(90) });
    const saved = engine.save();
    atTurn(100, () => engine.load({ ...saved, id: 'another' }));
    await engine.calculate();
    expect(engine.unitId).toBe('another');
    expect(value(90, 0)).toBe(91);
  });
});
