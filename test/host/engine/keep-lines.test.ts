import type { Engine } from '../../../src/host/engine/engine';
import { createHeadlessEngine } from '../../../src/host/engine/headless';
import { addSheet } from '../../../src/host/engine/sheets';
import { deleteColumns, deleteRows } from '../../../src/host/engine/structure';
import type { Worksheet } from '../../../src/host/engine/univer';

let engine: Engine;
let sheet: Worksheet;
beforeEach(() => {
  engine = createHeadlessEngine();
  sheet = addSheet(engine, '目标');
});
afterEach(() => engine.dispose());

const undo = (): Promise<boolean> => engine.start('univer.command.undo', {});

it('a row that was not the first of those that went has its height again', async () => {
  const rowData = { 4: { h: 44 }, 9: { h: 60 } };
  engine.run('sheet.mutation.set-row-data', { subUnitId: sheet.getSheetId(), rowData });
  await deleteRows(engine, sheet, 2, 3);
  expect(sheet.getConfig().rowData).toEqual({ 6: { h: 60 } });
  await undo();
  expect(sheet.getConfig().rowData).toEqual(rowData);
});

it('a column has its width again', async () => {
  const columnData = { 3: { w: 132 }, 7: { w: 20 } };
  engine.run('sheet.mutation.set-col-data', { subUnitId: sheet.getSheetId(), columnData });
  await deleteColumns(engine, sheet, 2, 4);
  await undo();
  expect(sheet.getConfig().columnData).toEqual(columnData);
});
