import type { Plan } from '../../plan/types';
import { expression, formulaCell } from '../formulas/text';
import type { LayoutCell } from '../layout/layout';
import { chartColors } from '../layout/look';
import type { Band } from './chartBands';
import type { ComparedTable } from './comparedTable';
import { atPlace } from './phrases';

/** Indicators that the chart shows of either kind. */
const EACH = 4;

const cell = (formula: string): LayoutCell => formulaCell(expression(formula));

/** What has grown and what has fallen most of all that is told as a rate: bars of two colours. */
export function comparedBand(plan: Plan, here: string, table: ComparedTable): Band {
  const rates = table.range('rate', 'rates', here);
  const names = table.range('name', 'rates', here);
  const count = Math.min(EACH, table.groups.rates.length);
  const places = Array.from({ length: count }, (_, index) => index + 1);
  const rows = (['risePlace', 'fallPlace'] as const).flatMap((column) => {
    const own = table.range(column, 'rates', here);
    return places.map((place): LayoutCell[] => {
      const value = atPlace(rates, own, place);
      return [
        cell(`IF(COUNT(${own})>=${place},${place},"")`),
        cell(`IFERROR(${atPlace(names, own, place)},"")`),
        column === 'risePlace' ? cell(`IFERROR(${value},"")`) : null,
        column === 'fallPlace' ? cell(`IFERROR(-${value},"")`) : null,
      ];
    });
  });
  return {
    title: `四、${plan.whole.short}同比增长、下降较多的指标（各列前${count}项）`,
    headings: ['位次', '指标', '增长', '下降'],
    rows,
    formats: [null, null, '0.0%', '0.0%'],
    kind: 'barClustered',
    values: [2, 3],
    looks: [
      { color: chartColors.main, labels: '0.0%;;' },
      { color: chartColors.against, labels: '0.0%;;' },
    ],
    axis: '0%',
    lineHeight: 26,
  };
}
