import type { CellValue } from '../../figures/types';
import type { Indicator, Plan } from '../../plan/types';
import type { ScoreRules } from '../../progress/ranking';
import { find } from '../../tables/find';
import { readRows } from '../../tables/read';
import type { TableSchema } from '../../tables/schema';
import { capWords } from '../formulas/score';
import { idCell } from '../layout/look';
import { indicatorKey } from '../layout/tableGrid';
import { plainName } from './labels';

/** A line of 评分 but for the scores themselves. */
interface ScoreRow {
  readonly number: Indicator['number'];
  readonly weight: number;
}

/**
 * 评分 up to its scores. A weight is a number ≥ 0.
 *
 * @param width of the names, in points
 */
export function scoresTable(plan: Plan, width = 0): TableSchema<ScoreRow, 'name'> {
  const indicatorOf = (id: string): Indicator | undefined =>
    plan.indicators.find(({ number }) => indicatorKey(number) === id);
  return {
    columns: {
      number: {
        ...{ title: '序号', width: 32 },
        write: (number) =>
          idCell(indicatorKey(number), indicatorOf(indicatorKey(number))?.starred === true),
        read: (cell) => indicatorOf(String(cell).replace(/[\s*]+/gu, ''))?.number,
      },
      name: {
        ...{ title: '指标', width },
        compute: (at) => {
          const indicator = plan.indicators[at];
          return indicator === undefined ? null : { text: plainName(indicator) };
        },
      },
      weight: {
        ...{ title: '权重', width: 40, write: (weight) => weight },
        read: (cell) => (typeof cell === 'number' && cell >= 0 ? cell : undefined),
      },
    },
    byPlace: true,
  };
}

/**
 * Weights of 评分, and whether completions are capped, so that a page made anew keeps them. A weight that is none is left
 * out and becomes 1 again.
 *
 * @param values the cells of the block's area; its first row holds the switch over the column of weights
 */
export function readScoreRules(values: readonly (readonly CellValue[])[], plan: Plan): ScoreRules {
  const table = scoresTable(plan);
  const { header, columns } = find(table, values);
  const cap = values[header - 1]?.[columns.get('weight') ?? -1] ?? '';
  return {
    weights: Object.fromEntries(
      readRows(table, values).map(({ number, weight }) => [number, weight] as const),
    ),
    capped: String(cap).replace(/\s+/gu, '') !== capWords.no,
  };
}
