import type { CellValue } from '../../../src/figures/types';
import type { SheetLayout } from '../../../src/sheets/layout/layout';
import { readScoreRules } from '../../../src/sheets/summary/scoresTable';
import { readTasks } from '../../../src/sheets/summary/tasksTable';
import { plan2017 } from '../plans';
import { filledYear, populationsOf } from './scenario';
import { yearBook } from './yearBook';

const rules = { weights: { 1: 3, 14: 0.5, 25: 0 }, capped: false };
const tasks = {
  'strong-county-demonstration': { owner: '综合处', state: '已申报' },
  'pct-applications': { owner: '专利处', state: '' },
};
const book = yearBook({
  plan: plan2017,
  periods: filledYear(plan2017, 3),
  populations: populationsOf(plan2017),
  rules,
  tasks,
});

/** Constants of a sheet's block; formulas are no concern of these readers. */
function blockOf(name: string): CellValue[][] {
  const layout = book.summary.find((sheet): sheet is SheetLayout => sheet.name === name)!;
  const { area } = layout.names[0]!;
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
