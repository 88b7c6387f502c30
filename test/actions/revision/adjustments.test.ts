import { followedList } from '../../../src/actions/revision/adjustments';
import type { CellValue } from '../../../src/figures/types';
import { WorkbookError } from '../../../src/workbook/errors';
import { plan2017 } from '../../sheets/plans';
import { regrouped } from '../../scenarios/revision/plans';

const TITLES = [
  '序号',
  '单位',
  '指标序号',
  '指标',
  '公布目标',
  '调整后目标',
  '调整原因及依据',
  '调整日期',
  '检查',
];
const DAY = 42_900;

const line = (unit: CellValue, row: CellValue, target: CellValue, why = '批准'): CellValue[] => [
  ...[1, unit, row, '', ''],
  ...[target, why, DAY, ''],
];

function follow(lines: CellValue[][], titles = TITLES) {
  const values = [titles, ...lines];
  const block = {
    ...{ name: 'ipt_adjustments_2017', sheetId: 's', sheetName: '目标调整', address: 'A3:I23' },
    ...{ row: 2, column: 0, isFiltered: false, values },
  };
  const cells = values.map((cellsOf) => cellsOf.map((value) => ({ value })));
  return followedList(plan2017, regrouped, block, { row: 2, column: 0, cells, protection: null });
}

const said = (list: ReturnType<typeof follow>) =>
  list.lines.map(({ at, after }) => [at, after?.shown.district, after?.shown.measure]);

describe('lines of 目标调整 under another plan', () => {
  it('words stay as they were typed where they still mean the same', () => {
    expect(said(follow([line('南通市海门市', '1.', 3000)]))).toEqual([[0, '南通市海门市', '1.']]);
  });

  it('a renamed unit and a moved row are called as the revised plan calls them', () => {
    expect(said(follow([line('海安', '5', 300), line('', '', ''), line('通州', 5, 300)]))).toEqual([
      [0, '滨海新区', '6'],
      [1, '', ''],
      [2, '通州', '6'],
    ]);
  });

  it('a blank line is none', () => {
    const blank = TITLES.map(() => '');
    expect(said(follow([blank, line('海门', '1', 3000), blank]))).toEqual([[1, '海门', '1']]);
  });

  it('says what is gone, and what counts no more', () => {
    const { changes } = follow([
      line('如皋', '1', 3000),
      line('海门', '25', 1),
      line('海门', '11', 60),
      line('海门', '1', 3000, ''),
    ]);
    expect(changes.map(({ what, row, unit }) => [what, row, unit])).toEqual([
      ['adjustmentGone', '1', '如皋'],
      ['adjustmentGone', '25', '海门'],
      ['adjustmentVoid', '11', '海门'],
    ]);
  });

  it('a line that nobody understood and that is one now is told', () => {
    const { changes, lines } = follow([line('新区8', '1', 3000)]);
    expect(lines[0]?.after?.shown.district).toBe('新区8');
    expect(changes).toMatchObject([{ what: 'adjustmentCounts', unit: '新区8', said: '3000' }]);
  });

  it('columns that were moved are found, and the list is not in its place', () => {
    const moved = (cells: CellValue[]): CellValue[] => [...cells.slice(1), cells[0] ?? ''];
    const list = follow([moved(line('海安', '1', 3000))], moved(TITLES).map(String));
    expect(said(list)).toEqual([[0, '滨海新区', '1']]);
    expect(list.isInPlace).toBe(false);
    expect(follow([]).isInPlace).toBe(true);
  });

  it('a list without a title is not guessed at', () => {
    const titles = TITLES.map((title) => (title === '调整日期' ? '' : title));
    expect(() => follow([line('海门', '1', 3000)], titles)).toThrow(WorkbookError);
  });
});
