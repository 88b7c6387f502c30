import fc from 'fast-check';
import type { CellValue } from '../../src/figures/types';
import { periodOf } from '../../src/plan/period';
import { find } from '../../src/tables/find';
import { append, layOut } from '../../src/tables/layOut';
import { read, readRows } from '../../src/tables/read';
import { valuesOf } from './valuesOf';
import { aVisit, visits, type Visit } from './visits';

const may: Visit = { month: periodOf(2017, 5), whom: '=通富微电', people: 3 };
const june: Visit = { month: periodOf(2017, 6), whom: '中天科技', people: null };

/** Every line with its cells in another order, and a foreign column among them. */
function rearranged(values: readonly (readonly CellValue[])[], order: readonly number[]) {
  return values.map((line, at) => [
    at === 0 ? '备注' : '',
    ...order.map((from) => line[from] ?? ''),
  ]);
}

it('gives back what was laid out', () => {
  fc.assert(
    fc.property(fc.array(aVisit), (rows) => {
      expect(readRows(visits, valuesOf(layOut(visits, rows)))).toEqual(rows);
    }),
  );
});

it('gives back what was laid out and appended, whatever was moved, inserted or sorted meanwhile', () => {
  const order = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 });
  const blank = fc.integer({ min: 0, max: 3 });
  fc.assert(
    fc.property(fc.array(aVisit), fc.array(aVisit), order, blank, (first, later, columns, at) => {
      const [titles = [], ...lines] = rearranged(valuesOf(layOut(visits, first)), columns);
      const now = [titles, ...lines.slice(0, at), titles.map(() => ''), ...lines.slice(at)];
      const grown = [...now, ...valuesOf(append(visits, now, later).cells)];
      expect(readRows(visits, grown)).toEqual([...first, ...later]);
      expect(readRows(visits, [...grown].reverse())).toEqual([...first, ...later].reverse());
    }),
  );
});

it('puts a new line into its own columns and leaves the others empty', () => {
  const now = rearranged(valuesOf(layOut(visits, [may])), [4, 3, 2, 1, 0]);
  expect(append(visits, now, [june])).toEqual({
    cells: [[null, { formula: '=LEN(C5)' }, null, { text: '中天科技' }, { text: '2017-06' }, 2]],
    formats: ['General', 'General', '0', '@', '@', 'General'],
  });
  const withoutPeople = now.map((line) => line.filter((_, at) => at !== 2));
  expect(append(visits, withoutPeople, [june]).cells[0]).toHaveLength(5);
});

it.each([
  ['as laid out', ['序号', '月份', '走访单位', '人数\n（人）', '检查']],
  ['respelt', ['序 号', '月份', '走访单位 ', '人数(人)', '检查']],
  ['of an earlier version', ['序号', '月份', '企业（单位）', '人数（人）', '检查']],
])('knows titles %s', (_, titles) => {
  const [, line = []] = valuesOf(layOut(visits, [may]));
  expect(readRows(visits, [['', ''], titles, line])).toEqual([may]);
  expect(find(visits, [['', ''], titles, line]).header).toBe(1);
});

it('says which lines hold something but no row', () => {
  const [titles = [], line = []] = valuesOf(layOut(visits, [may]));
  const spoilt = (at: number, cell: CellValue) => line.map((each, i) => (i === at ? cell : each));
  const lines = [spoilt(1, '五月'), line, spoilt(2, ''), spoilt(3, '三人'), spoilt(0, '')];
  expect(read(visits, [titles, ...lines])).toEqual({
    rows: [
      { at: 2, row: may },
      { at: 5, row: may },
    ],
    wrong: [1, 3, 4],
  });
  // What is computed is nobody's entry.
  expect(read(visits, [titles, [7, '', '', '', 0]])).toEqual({ rows: [], wrong: [] });
});

it('reads nothing where the titles are gone, or goes by the places where it was told to', () => {
  const [titles = [], line = []] = valuesOf(layOut(visits, [may]));
  const placed: typeof visits = { ...visits, byPlace: true };
  const nameless = [titles.map(() => ''), line];
  expect(readRows(visits, nameless)).toEqual([]);
  expect(readRows(placed, nameless)).toEqual([may]);
  const one = [titles.map((title, at) => (at === 2 ? '单位名称' : title)), line];
  expect(read(visits, one).wrong).toEqual([1]);
  expect(readRows(placed, one)).toEqual([may]);
});

it('knows rows by a part that stands anywhere', () => {
  const { columns } = visits;
  const read = (cell: CellValue) => (cell === '中天科技' ? String(cell) : undefined);
  const anywhere: typeof visits = {
    ...visits,
    columns: { ...columns, whom: { ...columns.whom, read, anywhere: true } },
  };
  expect(
    readRows(anywhere, [
      ['月份', '人数（人）', '别的'],
      ['2017-06', '', '中天科技'],
    ]),
  ).toEqual([june]);
});
