import type { Plan } from '../../plan/types';
import { columnsOf, WHOLE } from '../../plan/column';
import { cellRef, rangeRef, type CellRef } from '../layout/address';
import { blockCell } from '../blocks/blockMap';
import { countedIndicators } from '../completion/completionLook';
import { dueBesides, dueMean } from '../formulas/due';
import { meanScore, placeAnyway, rank } from '../formulas/score';
import { expression, formulaCell, quoted, type Expression } from '../formulas/text';
import { countedIn } from '../labels';
import type { LayoutCell } from '../layout/layout';
import { area, put } from '../layout/look';
import { countedEntries } from './countedEntries';
import { unranked } from './phrases';
import {
  dueCellsOf,
  dueColumn,
  FIRST,
  footOf,
  LEADING,
  orderRow,
  scoresOn,
  starredColumn,
  WEIGHT,
  type Foot,
} from './scores';
import type { SummarySources } from './sources';
import type { Workings } from './workings';

const footLabels: Readonly<Record<Foot, string>> = {
  mean: '综合完成率',
  dueMean: '应达进度',
  rank: '名次',
  starredMean: '其中：带“*”指标完成率',
  starredRank: '带“*”指标名次',
  filled: `已填（${countedIn.measures}）`,
  due: `应填（${countedIn.measures}）`,
};

/** Under the scores: means, ranks, what was filled in, how many indicators are in each state, and the order. */
export function fillScoresFoot(
  plan: Plan,
  here: string,
  sources: SummarySources,
  workings: Workings,
  cells: LayoutCell[][],
): void {
  const scores = scoresOn(plan, here);
  const count = plan.indicators.length;
  const columns = columnsOf(plan);
  const starredWeight = rangeRef(area(FIRST, starredColumn(plan), count, 1));
  const weights = rangeRef(area(FIRST, WEIGHT, count, 1));
  const dues = rangeRef(area(FIRST, dueColumn(plan), count, 1));
  const dueCells = dueCellsOf(workings, scores, here);
  const first = FIRST + count;
  const foots = footOf(plan);
  const starred = foots.includes('starredMean');
  foots.forEach((row, index) => put(cells, first + index, 1, footLabels[row]));
  countedIndicators.forEach(({ label }, index) =>
    put(cells, first + foots.length + index, 1, `${label}（${countedIn.indicators}）`),
  );
  columns.forEach((column, at) => {
    const own = rangeRef(area(FIRST, LEADING + at, count, 1));
    const foot = (row: Foot): CellRef => scores.foot(row, column, here);
    const without = unranked(column, foot('filled'), foot('due'));
    const putFoot = (row: Foot, formula: Expression): void =>
      put(cells, first + foots.indexOf(row), LEADING + at, formulaCell(formula));
    putFoot('mean', meanScore(own, weights, without));
    const besides = dueBesides(plan.indicators, dueCells, (_, index) => ({
      completion: ({ id }) => blockCell(sources.completion, id, column, here),
      score: cellRef(FIRST + index, LEADING + at),
      weight: cellRef(FIRST + index, WEIGHT),
      own: cellRef(FIRST + index, dueColumn(plan)),
    }));
    putFoot('dueMean', dueMean(foot('mean'), own, { weights, dues }, besides));
    if (starred) putFoot('starredMean', meanScore(own, starredWeight, without));
    if (column === WHOLE) {
      putFoot('rank', quoted('—'));
      if (starred) putFoot('starredRank', quoted('—'));
      putFoot('filled', expression(`SUM(${scores.row('filled', here)})`));
      putFoot('due', expression(`SUM(${scores.row('due', here)})`));
    } else {
      putFoot('rank', rank(foot('mean'), scores.means(here)));
      if (starred) {
        putFoot('starredRank', rank(foot('starredMean'), scores.row('starredMean', here)));
      }
      putFoot('filled', countedEntries(plan, column, sources.actuals, here));
      putFoot('due', countedEntries(plan, column, sources.targets, here));
      const upToHere = rangeRef(area(first, LEADING, 1, at + 1));
      const order = placeAnyway(foot('mean'), scores.means(here), upToHere);
      put(cells, orderRow(plan), LEADING + at, formulaCell(order));
    }
    countedIndicators.forEach(({ words: covered }, index) => {
      const states = workings.indicatorColumn('state', column, here);
      const sum = covered.map((word) => `COUNTIF(${states},${quoted(word)})`).join('+');
      put(cells, first + foots.length + index, LEADING + at, formulaCell(expression(sum)));
    });
  });
}
