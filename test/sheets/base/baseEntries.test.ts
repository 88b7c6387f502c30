import { findEntries, freshEntries } from '../../../src/sheets/base/baseEntries';
import { baseSheet } from '../../../src/sheets/base/baseSheet';
import type { CellValue } from '../../../src/figures/types';
import { plan2017 } from '../plans';

const layout = baseSheet(plan2017, '基础数据');
const values = layout.cells.map((line) =>
  line.map((cell): CellValue => {
    if (cell === null || typeof cell === 'number') return cell ?? '';
    return 'text' in cell ? cell.text : '';
  }),
);
const area = layout.names[0]!.area;

function found(lines: CellValue[][], { row, rows } = area) {
  const cells = lines.map((line) => line.map((value) => ({ value })));
  const block = { row, column: 0, values: lines.slice(row, row + rows) };
  return findEntries(plan2017, block, { row: 0, column: 0, cells });
}

const inOrder = (entries: ReadonlyMap<string, object>) =>
  [...entries].sort(([a], [b]) => (a < b ? -1 : 1));

describe('cells of 基础数据 that are typed into', () => {
  it('are found on a fresh sheet where it was laid out', () => {
    expect(inOrder(found(values))).toEqual(inOrder(freshEntries(plan2017)));
    expect(freshEntries(plan2017).size).toBe(1 + 2 * plan2017.districts.length);
  });

  it('are found by what stands beside them when rows were inserted and moved', () => {
    const [haian, rugao] = [values[4]!, values[5]!];
    const blank = haian.map(() => '');
    const moved = [blank, ...values.slice(0, 4), rugao, blank, haian, ...values.slice(6)];
    const entries = found(moved, { ...area, row: area.row + 1, rows: area.rows + 1 });
    expect(entries.get('countedIn')).toEqual({ row: 3, column: 2 });
    expect(entries.get('population rugao')).toEqual({ row: 5, column: 2 });
    expect(entries.get('population haian')).toEqual({ row: 7, column: 2 });
    expect(entries.get('source haian')).toEqual({ row: 7, column: 4 });
  });

  it('those of a unit whose row is gone are not made up', () => {
    const without = values.filter((line) => !line.includes('海安'));
    const entries = found(without, { ...area, rows: area.rows - 1 });
    expect(entries.has('population haian')).toBe(false);
    expect(entries.get('population rugao')).toEqual({ row: 4, column: 2 });
  });
});
