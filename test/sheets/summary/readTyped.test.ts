import type { CellValue } from '../../../src/figures/types';
import type { SheetLayout } from '../../../src/sheets/layout/layout';
import { readScoreRules } from '../../../src/sheets/summary/scoresTable';
import { periodOf } from '../../../src/plan/period';
import { readFigures, type KeptPairs } from '../../../src/sheets/summary/figuresTable';
import { readTasks } from '../../../src/sheets/summary/tasksTable';
import { plan2017 } from '../plans';
import { filledYear, populationsOf } from './scenario';
import { yearBook } from './yearBook';

const rules = { weights: { 1: 3, 14: 0.5, 25: 0 }, capped: false };
const tasks = {
  'strong-county-demonstration': { owner: '综合处', state: '已申报' },
  'pct-applications': { owner: '专利处', state: '' },
};
const pairs: KeptPairs = {
  'case-growth': { first: 120.5, second: 100, of: periodOf(2017, 6) },
  'case-closing-rate': { first: 0, second: null, of: periodOf(2017, 9) },
};
const book = yearBook({
  plan: plan2017,
  periods: filledYear(plan2017, 3),
  populations: populationsOf(plan2017),
  rules,
  tasks: { tasks, pairs },
});

/** Constants of a sheet's block; formulas are no concern of these readers. */
function blockOf(name: string, at = 0): CellValue[][] {
  const layout = book.summary.find((sheet): sheet is SheetLayout => sheet.name === name)!;
  const { area } = layout.names[at]!;
  return layout.cells.slice(area.row, area.row + area.rows).map((row) =>
    row.slice(area.column, area.column + area.columns).map((cell) => {
      if (cell === null || typeof cell === 'number') return cell ?? '';
      return 'text' in cell ? cell.text : '';
    }),
  );
}

it('takes weights and the cap over from a ranking that was changed by hand', () => {
  const read = readScoreRules(blockOf('评分 2017-09'), plan2017);
  expect(read.capped).toBe(false);
  expect(Object.entries(read.weights).filter(([, weight]) => weight !== 1)).toEqual([
    ['1', 3],
    ['14', 0.5],
    ['25', 0],
  ]);
  const spoilt = blockOf('评分 2017-09').map((row) =>
    row.map((cell) => (cell === 3 ? '三' : cell)),
  );
  expect(readScoreRules(spoilt, plan2017).weights[1]).toBeUndefined();
});

it('takes owners and typed states over, but no state that follows from figures', () => {
  const cells = blockOf('要点任务 2017-09');
  expect(readTasks(cells, plan2017)).toEqual(tasks);
  const [heading = [], ...rows] = cells;
  // 11 is PCT, measured by row 8: what the column shows there is a formula's result.
  const shown = rows.map((row) => (row[0] === 11 ? [...row.slice(0, -1), '达序时'] : row));
  expect(readTasks([heading, ...shown.reverse()], plan2017)).toEqual(tasks);
});

const CASES = plan2017.bodyTargets.findIndex(({ id }) => id === 'infringement-case-growth');

it.each([
  ['—', '已达标'],
  ['19', ''],
  [19, ''],
])('takes the state of growth over where no row told it: %s', (told, state) => {
  const rows = blockOf('要点任务 2017-09').map((row) =>
    row[0] === CASES + 1 ? [...row.slice(0, 4), '', told, '', '', '已达标'] : row,
  );
  const read = readTasks(rows, plan2017)['infringement-case-growth'];
  expect(read?.state ?? '').toBe(state);
});

it('takes typed numbers over with the month they are from, blanks as blanks', () => {
  const cells = blockOf('要点任务 2017-09', 1);
  const computed = cells.map((row) => (row[0] === 15 ? [...row.slice(0, 8), '同6月'] : row));
  expect(readFigures(computed, plan2017, periodOf(2017, 9))).toEqual(pairs);
  // Somebody changed one: then they are of this page's month.
  const changed = cells.map((row) =>
    row[0] === 15 ? [...row.slice(0, 4), 130, ...row.slice(5)] : row,
  );
  const [heading = [], ...rows] = changed;
  expect(readFigures([heading, ...rows.reverse()], plan2017, periodOf(2017, 9))).toEqual({
    ...pairs,
    'case-growth': { first: 130, second: 100, of: '2017-09' },
  });
  expect(readFigures([], plan2017, periodOf(2017, 9))).toEqual({});
});
