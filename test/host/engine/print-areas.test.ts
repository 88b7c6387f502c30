import { patchSheetExtras, sheetExtras } from '../../../src/host/engine/extras';
import { createHeadlessEngine } from '../../../src/host/engine/headless';
import { shiftPrintAreas } from '../../../src/host/engine/shift';

const engine = createHeadlessEngine();
afterAll(() => engine.dispose());

it.each([
  ['A1:C5,E3:F9', 2, 2, 'A1:C7,E5:F11'],
  ['A1:C5,E3:F9', 0, -5, 'E1:F4'],
  ['A1:C5,E3:F4', 0, -5, undefined],
  ['$A$1:$C$5', 2, 1, '$A$1:$C$6'],
])('a sheet that prints %s, with rows at %d (%d), prints %s', (printArea, at, count, expected) => {
  const sheet = engine.workbook.getActiveSheet();
  patchSheetExtras(sheet, { pageLayout: { printArea } });
  shiftPrintAreas(engine, { sheetId: sheet.getSheetId(), axis: 'row', at, count });
  expect(sheetExtras(sheet).pageLayout?.printArea).toBe(expected);
});
