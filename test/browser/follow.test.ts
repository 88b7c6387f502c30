import { describeWith } from '../support/programs';
import { openWorkbench, type OpenWorkbench } from './support/workbench';

describeWith(['chromium'], 'what a person renames, inserts and deletes in the page', () => {
  let workbench: OpenWorkbench;
  beforeAll(async () => {
    workbench = await openWorkbench();
    await prepare();
  });
  afterAll(() => workbench.close());

  /** 甲 may be changed; 乙 is protected and reads it by formula, name, validation and conditional format. */
  async function prepare(): Promise<void> {
    const pane = await workbench.pane();
    await pane.waitForFunction(() => 'Excel' in window && 'run' in Excel);
    await pane.evaluate(() =>
      Excel.run(async ({ workbook }) => {
        workbook.worksheets.getFirst().name = '甲';
        const figures = workbook.worksheets.getItem('甲');
        figures.getRange('A1:B4').values = [
          ['县', '数'],
          ['一', 1],
          ['二', 2],
          ['三', 3],
        ];
        const format = figures.getRange('B2:B4').conditionalFormats.add('Custom');
        format.custom.rule.formula = '=$O2="疑问"';
        format.custom.format.fill.color = '#FFC7CE';
        figures.getRange('B2:B4').dataValidation.rule = { custom: { formula: '=B2<=$A$9' } };
        workbook.names.add('figures', figures.getRange('B2:B4'));
        const total = workbook.worksheets.add('乙');
        total.getRange('A1:A2').formulas = [['=SUM(甲!B2:B4)'], ['=SUM(figures)']];
        total.protection.protect();
        figures.activate();
        await workbook.context.sync();
      }),
    );
  }

  /** Formulas and results on 乙, and the rules of the cell under 数. */
  async function state(cell: string): Promise<unknown> {
    await workbench.page.evaluate(() => window.workbench?.host.idle());
    const pane = await workbench.pane();
    return pane.evaluate(
      (address) =>
        Excel.run(async ({ workbook }) => {
          const total = workbook.worksheets.getItem('乙').getRange('A1:A2');
          total.load('formulas,values');
          const range = workbook.worksheets.getFirst().getRange(address);
          range.load('dataValidation/rule');
          const formats = range.conditionalFormats.load('items/custom/rule/formula');
          await workbook.context.sync();
          return [
            total.formulas[0]?.[0],
            total.values.flat(),
            range.dataValidation.rule.custom?.formula,
            formats.items.map((format) => format.custom.rule.formula),
          ];
        }),
      cell,
    );
  }

  const byHand = (what: 'rename' | 'row' | 'column' | 'undo'): Promise<void> =>
    workbench.page.evaluate(async (how) => {
      const facade = window.workbench?.engine.facade;
      const sheet = facade?.getActiveWorkbook()?.getSheets()[0];
      if (how === 'rename') sheet?.setName("一 '09");
      else if (how === 'row') sheet?.insertRowsBefore(2, 1);
      else if (how === 'column') sheet?.insertColumnsBefore(0, 1);
      else await facade?.undo();
    }, what);

  it.each([
    ['a name', 'rename', 'B2', ["=SUM('一 ''09'!B2:B4)", [6, 6], '=B2<=$A$9', ['=$O2="疑问"']]],
    ['a row', 'row', 'B2', ['=SUM(甲!B2:B5)', [6, 6], '=B2<=$A$10', ['=$O2="疑问"']]],
    ['a column', 'column', 'C2', ['=SUM(甲!C2:C4)', [6, 6], '=C2<=$B$9', ['=$P2="疑问"']]],
  ] as const)(
    '%s is followed on protected sheets, by rules as well, and taken back',
    async (_, how, cell, after) => {
      const before = await state('B2');
      expect(before).toEqual(['=SUM(甲!B2:B4)', [6, 6], '=B2<=$A$9', ['=$O2="疑问"']]);
      await byHand(how);
      expect(await state(cell)).toEqual(after);
      await byHand('undo');
      expect(await state('B2')).toEqual(before);
      expect(workbench.complaints).toEqual([]);
    },
  );
});
