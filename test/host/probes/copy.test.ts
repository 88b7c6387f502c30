import { formatArea } from '../../../src/host/engine/address';
import { formatRulesOf } from '../../../src/host/engine/formats';
import { openBook, type OpenWorkbook } from '../../support/book';

/** `Range.copyFrom` and `Excel.RangeCopyType` as Microsoft documents them, and what Excel's paste does beside the cells. */
let book: OpenWorkbook;
beforeEach(async () => {
  book = await openBook();
});

interface Place {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}
/** Places below the source, as Univer has them. */
const below = (places: readonly Place[]): string[] =>
  places
    .filter(({ startRow }) => startRow >= 3)
    .map(({ startRow, startColumn, endRow, endColumn }) => {
      const [row, column] = [startRow, startColumn];
      return formatArea({ row, column, rows: endRow - row + 1, columns: endColumn - column + 1 });
    })
    .sort();
const sheetNow = () => book.engine.workbook.getSheets()[0]!;
const merges = () => below(sheetNow().getMergeData());
const formats = () =>
  formatRulesOf(book.engine, sheetNow().getSheetId())
    .map(({ ranges, rule }) => [...below(ranges), (rule as { value?: string }).value])
    .filter(([place]) => place !== undefined && !place.startsWith('='));

/** A1:B2 with a merge in its first line, figures of at least 0 in A2 and a colour in B2 where it exceeds A2. */
function source(sheet: Excel.Worksheet): void {
  sheet.getRange('A1').values = [['题']];
  sheet.getRange('A1:B1').merge();
  sheet.getRange('A2:B2').values = [[1, 2]];
  sheet.getRange('A2').dataValidation.rule = {
    custom: { formula: '=A2>=$D$1' },
  };
  const format = sheet.getRange('B2').conditionalFormats.add(Excel.ConditionalFormatType.custom);
  format.custom.rule.formula = '=B2>A2';
  format.custom.format.fill.color = '#FF0000';
}

/** What lies over the cells of an address after a copy of A1:B2 went there. */
async function copied(
  to: string,
  type: 'All' | 'Formats' | 'Values' | 'Formulas',
  {
    transpose = false,
    before,
  }: { transpose?: boolean; before?: (sheet: Excel.Worksheet) => void } = {},
) {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    source(sheet);
    before?.(sheet);
    const target = sheet.getRange(to);
    target.copyFrom('A1:B2', type, false, transpose);
    await context.sync();
    const cells = ['D4', 'D5', 'E4', 'D7'].map((at) => ({
      at,
      validation: sheet.getRange(at).dataValidation.load('rule,type'),
    }));
    await context.sync();
    return {
      merged: merges(),
      formats: formats(),
      validations: cells.flatMap(({ at, validation }) =>
        validation.type === 'None' ? [] : [[at, validation.rule.custom?.formula]],
      ),
    };
  });
}

describe('copying takes along', () => {
  it('merges, conditional formats and validation with everything, moved with their cells', async () => {
    expect(await copied('D4', 'All')).toEqual({
      merged: ['D4:E4'],
      formats: [['E5', '=E5>D5']],
      validations: [['D5', '=D5>=$D$1']],
    });
  });

  it('merges and conditional formats with formats, but no validation', async () => {
    expect(await copied('D4', 'Formats')).toEqual({
      merged: ['D4:E4'],
      formats: [['E5', '=E5>D5']],
      validations: [],
    });
  });

  it.each(['Values', 'Formulas'] as const)('none of it with %s alone', async (type) => {
    expect(await copied('D4', type)).toEqual({ merged: [], formats: [], validations: [] });
  });

  it('all of it as often as the copy fits', async () => {
    const { merged, formats, validations } = await copied('D4:E7', 'All');
    expect(merged).toEqual(['D4:E4', 'D6:E6']);
    expect(formats).toEqual([['E5', 'E7', '=E5>D5']]);
    expect(validations.map(([at]) => at)).toEqual(['D5', 'D7']);
  });

  it('lines as columns where they are transposed', async () => {
    const { merged, formats } = await copied('D4', 'All', { transpose: true });
    expect(merged).toEqual(['D4:D5']);
    expect(formats.map(([at]) => at)).toEqual(['E5']);
  });

  it('nothing of what lay there before', async () => {
    const { merged, validations } = await copied('D4', 'All', {
      before: (sheet) => {
        sheet.getRange('D5:E5').merge();
        sheet.getRange('E4:E5').dataValidation.rule = { custom: { formula: '=TRUE' } };
      },
    });
    expect(merged).toEqual(['D4:E4']);
    expect(validations).toEqual([['D5', '=D5>=$D$1']]);
  });
});
