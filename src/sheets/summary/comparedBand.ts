import type { Plan } from '../../plan/types';
import { expression, formulaCell } from '../formulas/text';
import type { LayoutCell } from '../layout/layout';
import { chartColors } from '../layout/look';
import type { Band } from './chartBand';
import type { ComparedTable } from './comparedTable';
import { atPlace } from './phrases';

/** Indicators that the chart shows of either kind. */
const EACH = 4;

const cell = (formula: string): LayoutCell => formulaCell(expression(`IFERROR(${formula},"")`));

/** What has grown most and then, right after it, what has fallen most, of all that is told as a rate. */
export function comparedBand(plan: Plan, here: string, table: ComparedTable): Band {
  const rates = table.range('rate', 'rates', here);
  const names = table.range('name', 'rates', here);
  const rises = table.range('risePlace', 'rates', here);
  const falls = table.range('fallPlace', 'rates', here);
  const count = Math.min(EACH, table.groups.rates.length);
  const risen = `MIN(${count},COUNT(${rises}))`;
  const rows = Array.from({ length: 2 * count }, (_, index) => {
    const line = index + 1;
    const place = `(${line}-${risen})`;
    const isRise = `${risen}>=${line}`;
    const isFall = `AND(${risen}<${line},MIN(${count},COUNT(${falls}))>=${place})`;
    return [
      cell(`IF(${isRise},${line},IF(${isFall},${place},""))`),
      cell(
        `IF(${isRise},${atPlace(names, rises, line)},IF(${isFall},${atPlace(names, falls, place)},""))`,
      ),
      cell(`IF(${isRise},${atPlace(rates, rises, line)},"")`),
      cell(`IF(${isFall},-${atPlace(rates, falls, place)},"")`),
    ];
  });
  return {
    title: `四、${plan.whole.short}同比增长、下降较多的指标（各列前${count}项）`,
    headings: ['位次', '指标', '增长', '下降'],
    rows,
    formats: [null, null, '0.0%', '0.0%'],
    key: '与上年同期相比：深色增长，浅色下降',
    label: ({ at }) =>
      `IF(ISNUMBER(${at(2)}),${at(1)}&" +"&TEXT(${at(2)},"0.0%"),IF(ISNUMBER(${at(3)}),${at(1)}&" -"&TEXT(${at(3)},"0.0%"),""))`,
    bars: [
      { heading: '增长', color: chartColors.reached, length: ({ at }) => at(2) },
      { heading: '下降', color: chartColors.behind, length: ({ at }) => at(3) },
    ],
    lineHeight: 26,
  };
}
