import type { Plan } from '../../plan/types';
import { expression, formulaCell } from '../formulas/text';
import type { RangeRef } from '../layout/address';
import type { LayoutCell } from '../layout/layout';
import { chartColors } from '../layout/look';
import { THIN, TWO_LINES, type Band, type Bar, type Line } from './chartBand';
import type { ComparedTable } from './comparedTable';
import { atPlace } from './phrases';

/** Lines of the chart. */
const LINES = 8;

/** Columns of the small table: 位次, 指标, 增长, 下降. */
const [PLACE, NAME, RISE, FALL] = [0, 1, 2, 3];

const cell = (formula: string): LayoutCell => formulaCell(expression(`IFERROR(${formula},"")`));

/**
 * What has grown most and then, right after it, what has fallen most, of all that is told as a rate. Half of the lines are for
 * either; what the one does not need the other has, so that no line stays empty as long as there is something for it.
 */
export function comparedBand(plan: Plan, here: string, table: ComparedTable): Band {
  const rates = table.range('rate', 'rates', here);
  const names = table.range('name', 'rates', here);
  const rises = table.range('risePlace', 'rates', here);
  const falls = table.range('fallPlace', 'rates', here);
  const lines = Math.min(LINES, table.groups.rates.length);
  const risen = `MIN(COUNT(${rises}),MAX(${Math.ceil(lines / 2)},${lines}-COUNT(${falls})))`;
  const none = `IF(COUNT(${rates})=0,"没有可比的指标","无")`;
  const rows = Array.from({ length: lines }, (_, index) => {
    const line = index + 1;
    const place = `(${line}-${risen})`;
    const isRise = `${risen}>=${line}`;
    const isFall = `AND(${risen}<${line},COUNT(${falls})>=${place})`;
    return [
      cell(`IF(${isRise},${line},IF(${isFall},${place},""))`),
      cell(
        `IF(${isRise},${atPlace(names, rises, line)},IF(${isFall},${atPlace(names, falls, place)},${index === 0 ? none : '""'}))`,
      ),
      cell(`IF(${isRise},${atPlace(rates, rises, line)},"")`),
      cell(`IF(${isFall},-${atPlace(rates, falls, place)},"")`),
    ];
  });
  return {
    title: { text: `四、${plan.whole.short}同比增长、下降较多的指标` },
    headings: ['位次', '指标', '增长', '下降'],
    rows,
    formats: [null, null, '0.0%', '0.0%'],
    bar: '同比',
    ...sides(table, { rises, falls }),
    label: ({ at }) =>
      `IF(ISNUMBER(${at(RISE)}),${at(NAME)}&" +"&TEXT(${at(RISE)},"0.0%"),` +
      `IF(ISNUMBER(${at(FALL)}),${at(NAME)}&" -"&TEXT(${at(FALL)},"0.0%"),""))`,
    lineHeight: TWO_LINES,
  };
}

/**
 * Falls to the left of a line, growth to its right, dark what is for the better and light what is for the worse, as in the
 * other charts. All parts are stacked from the left, the first of them white, so that labels stay beside the bars: those of
 * an axis would lie over the bars that are left of it.
 */
function sides(
  { groups }: ComparedTable,
  { rises, falls }: { readonly rises: RangeRef; readonly falls: RangeRef },
): Pick<Band, 'key' | 'bars'> {
  const better = groups.rates.map(({ polarity }) => (polarity === 'negative' ? '1' : '0')).join('');
  const isMixed = better.includes('1');
  /** Of the measure at this place whether a fall is good. */
  const part =
    (column: number, places: RangeRef, wanted: '0' | '1') =>
    ({ at }: Line): string =>
      isMixed
        ? `IF(ISNUMBER(${at(column)}),IF(MID("${better}",MATCH(${at(PLACE)},${places},0),1)="${wanted}",${at(column)},""),"")`
        : at(column);
  const [rose, fell] = ['增长', '下降'];
  const unless = (bar: Bar): readonly Bar[] => (isMixed ? [bar] : []);
  return {
    key: isMixed
      ? '左降右升，深色向好，浅色变差（逆向指标下降为好）'
      : '竖线右为增长（深色），左为下降（浅色）',
    bars: [
      {
        heading: '空白',
        color: chartColors.ground,
        length: ({ at, all }) => `IF(${at(PLACE)}="","",MAX(${all(FALL)})-N(${at(FALL)}))`,
      },
      { heading: fell, color: chartColors.behind, length: part(FALL, falls, '0') },
      ...unless({
        heading: `${fell}为好`,
        color: chartColors.reached,
        length: part(FALL, falls, '1'),
      }),
      {
        heading: '零线',
        color: chartColors.mark,
        length: ({ at, all }) =>
          `IF(${at(PLACE)}="","",(MAX(${all(RISE)})+MAX(${all(FALL)}))*${THIN})`,
      },
      { heading: rose, color: chartColors.reached, length: part(RISE, rises, '0') },
      ...unless({
        heading: `${rose}为差`,
        color: chartColors.behind,
        length: part(RISE, rises, '1'),
      }),
    ],
  };
}
