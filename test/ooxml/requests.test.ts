import type { Call } from '../support/requests/calls';
import { requestFaults } from '../support/requests/requestFaults';

const context = { sheets: new Set(['目标']), names: new Set(['ipt_target_2017']) };
const RANGE = 'Worksheets.GetItem.GetRangeByIndexes';

const set = (name: string, value: unknown, on = RANGE): Call => ({
  object: 1,
  on,
  name,
  kind: 'set',
  values: [value],
});
const call = (name: string, on: string, ...values: readonly unknown[]): Call => ({
  object: 1,
  on,
  name,
  kind: 'call',
  values,
});

describe('requests beyond Excel’s limits', () => {
  it.each<readonly [string, readonly Call[], RegExp]>([
    ['a text too long', [set('Values', [['长'.repeat(32_768)]])], /a text of 32768/],
    ['a long text like a formula', [set('Values', [['-'.repeat(9000)]])], /begins as a formula/],
    ['a formula of no grammar', [set('Values', [['=IF(A1,']])], /not closed/],
    ['a formula over another sheet', [set('Formulas', [["='无'!A1"]])], /no such sheet: 无/],
    ['a formula over a name that is not there', [set('Values', [['=ipt_x+1']])], /no such name/],
    ['rows of two lengths', [set('Values', [[1, 2], [3]])], /different lengths/],
    ['a number that is none', [set('Values', [[NaN]])], /NaN/],
    [
      'a validation too long',
      [set('Rule', { custom: { formula: `=${'1+'.repeat(130)}1` } })],
      /261/,
    ],
    ['a list too long', [set('Rule', { list: { source: '长'.repeat(256) } })], /a list of 256/],
    [
      'a title too long',
      [set('ErrorAlert', { title: '长'.repeat(33), message: '' })],
      /a title of 33/,
    ],
    [
      'a message too long',
      [set('Prompt', { title: '', message: '长'.repeat(256) })],
      /a message of 256/,
    ],
    ['a row too high', [set('RowHeight', 410)], /410/],
    ['a column too wide', [set('ColumnWidth', 1400)], /1400/],
    ['letters too large', [set('Size', 500)], /500/],
    ['a colour by name', [set('Color', 'red')], /colour red/],
    ['a page in a scale of 5 %', [set('Zoom', { scale: 5 })], /5/],
    ['no page', [set('Zoom', { horizontalFitToPages: 0 })], /0/],
    ['a code of a header', [set('CenterFooter', '第&Q页')], /code in/],
    ['a name of a sheet', [call('Add', 'Worksheets', '完成:9月')], /no name for a sheet/],
    ['a long name of a sheet', [call('Add', 'Worksheets', '长'.repeat(32))], /no name for a sheet/],
    ['a name with a blank', [call('Add', 'Names', 'ipt 1', '=1')], /no name: ipt 1/],
    [
      'cells beyond the last row',
      [call('GetRangeByIndexes', 'Worksheet', 1_048_576, 0, 1, 1)],
      /cells/,
    ],
    ['no cells', [call('GetRangeByIndexes', 'Worksheet', 0, 0, 0, 1)], /cells/],
  ])('%s is found', (_what, calls, told) => {
    expect(requestFaults(calls, context)).toEqual([expect.stringMatching(told)]);
  });

  it('are not what is within them', () => {
    const good = [
      set('NumberFormat', [['@', '0']]),
      set('Values', [['=属实，见附件', 1]]),
      set('RowHeight', 409),
      set('Zoom', { horizontalFitToPages: 1, verticalFitToPages: null }),
      call('Add', 'Names', 'ipt_actual_2017_09', "='目标'!$A$1"),
    ];
    expect(requestFaults(good, context)).toEqual([]);
    expect(requestFaults([set('Values', [["=ipt_target_2017&'目标'!A1"]])], context)).toEqual([]);
  });
});
