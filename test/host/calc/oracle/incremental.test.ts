import fc from 'fast-check';
import { newGuid } from '../../../../src/host/engine/blank';
import { cellFormula, cellValue, rawCell } from '../../../../src/host/engine/cells';
import { createHeadlessEngine } from '../../../../src/host/engine/headless';
import type { Engine } from '../../../../src/host/engine/engine';
import type { ICellData } from '../../../../src/host/engine/univer';
import { openWorkbook, type OpenWorkbook } from '../../../../src/host/node';
import { readWorkbook, writeWorkbook } from '../../../../src/host/xlsx';
import { book } from './arbitraries';
import { carryOut, editOf } from './edits';
import { snapshotOf } from './snapshot';

let open: OpenWorkbook;
let fresh: Engine;
beforeAll(async () => {
  open = await openWorkbook();
  fresh = createHeadlessEngine();
});
afterAll(async () => {
  await open.host.idle();
  open.dispose();
  fresh.dispose();
});

/** Every formula with its result, by sheet and place. */
function resultsIn(engine: Engine): Record<string, string> {
  const results: Record<string, string> = {};
  for (const sheet of engine.workbook.getSheets()) {
    sheet.getCellMatrix().forValue((row, column) => {
      const formula = cellFormula(engine, sheet, row, column);
      if (formula === null) return;
      const value = cellValue(rawCell(sheet, row, column));
      results[`${sheet.getName()} ${row},${column} ${formula}`] = JSON.stringify(value);
    });
  }
  return results;
}

/** What the workbook is without any result, calculated from nothing. */
async function calculatedAnew(engine: Engine): Promise<Record<string, string>> {
  const saved = engine.save();
  for (const { cellData = {} } of Object.values(saved.sheets)) {
    for (const row of Object.values(cellData) as Record<string, ICellData>[]) {
      for (const cell of Object.values(row)) {
        if (!cell.f && !cell.si) continue;
        delete cell.v;
        delete cell.t;
      }
    }
  }
  fresh.load({ ...saved, id: newGuid() });
  await fresh.calculate();
  return resultsIn(fresh);
}

async function expectRight(done: readonly string[]): Promise<void> {
  await open.engine.calculate();
  expect({ done, results: resultsIn(open.engine) }).toEqual({
    done,
    results: await calculatedAnew(open.engine),
  });
}

it.each([
  ['any edits', false],
  ['edits that make circles', true],
])(
  'after %s every result is what a calculation from nothing gives',
  async (_, withCircles) => {
    const edit = editOf(withCircles);
    await fc.assert(
      fc.asyncProperty(
        book,
        fc.array(edit, { minLength: 1, maxLength: 8 }),
        async (first, edits) => {
          open.engine.load(snapshotOf(first));
          await open.engine.calculate();
          const done: string[] = [];
          for (const [number, one] of edits.entries()) {
            done.push(await carryOut(open.engine, one, number));
            await expectRight(done);
          }
        },
      ),
      { seed: 2017, numRuns: 25, endOnFailure: true },
    );
  },
  300_000,
);

it('the same holds where a file is opened with its results and edited before anything is worked out', async () => {
  await fc.assert(
    fc.asyncProperty(
      book,
      fc.array(editOf(false), { minLength: 1, maxLength: 3 }),
      async (first, edits) => {
        open.engine.load(snapshotOf(first));
        await open.engine.calculate();
        const bytes = await writeWorkbook(open.engine.save(), { isCalculated: true });
        open.engine.load({ ...(await readWorkbook(bytes, 'x')), id: newGuid() });
        const done: string[] = [];
        for (const [number, one] of edits.entries()) {
          done.push(await carryOut(open.engine, one, number));
        }
        await expectRight(done);
      },
    ),
    { seed: 2017, numRuns: 60, endOnFailure: true },
  );
}, 300_000);
