import { deleteColumns } from '../../../../src/host/engine/structure';
import { formatRulesOf } from '../../../../src/host/engine/formats';
import { openBook } from '../../../support/book';

jest.setTimeout(600_000);

it('formats that went with their cells come back in their order', async () => {
  const { engine } = await openBook();
  const sheet = engine.workbook.getActiveSheet();
  await Excel.run(async ({ workbook }) => {
    for (const address of ['B2:B9', 'A2:B9', 'B2:B3', 'A1:D9']) {
      const range = workbook.worksheets.getFirst().getRange(address);
      range.conditionalFormats.add('Custom').custom.rule.formula = `="${address}"<>""`;
    }
    await workbook.context.sync();
  });
  const before = formatRulesOf(engine, sheet.getSheetId()).map(({ cfId }) => cfId);
  await deleteColumns(engine, sheet, 1, 1);
  expect(formatRulesOf(engine, sheet.getSheetId())).toHaveLength(2);
  await engine.start('univer.command.undo', {});
  expect(formatRulesOf(engine, sheet.getSheetId()).map(({ cfId }) => cfId)).toEqual(before);
});
