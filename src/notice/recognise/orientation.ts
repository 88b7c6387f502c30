import { isUnitWord } from '../facts/unitWord';
import { isMeasureCorner, isTotalWord, isUnitCorner, PLACE, plainWord } from '../words';
import type { Known } from './known';
import type { Line } from './line';
import type { Matrix } from './matrix';
import { nameAndUnit } from './measureLabel';

/** Where the units stand, and whether anything says so. */
export interface Orientation {
  readonly units: 'across' | 'down';
  readonly isSure: boolean;
}

const PROVINCES =
  /^(?:北京|天津|河北|山西|内蒙古?|辽宁|吉林|黑龙江|上海|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|重庆|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏|新疆|香港|澳门|台湾|新疆兵团)$/;
const MEASURED =
  /(?:数|量|率|额|占比|比重|面积|人口|产值|增长|增幅|密度|金额|件数|专利|发明|实用新型|外观设计|商标|收入|投资|能耗|目标|任务|造林|植树|个人|企业|院校|单位|团体|GDP)/;

/** How much a name sounds like a unit (above 0) or like something measured (below). */
function leaning({ parts, unit, serial }: Line, known: Known): number {
  const text = plainWord(parts.at(-1) ?? '');
  const bracket = /[(](.*)[)]$/.exec(text)?.[1] ?? '';
  if (known.unit(text) !== null) return 3;
  if (known.measure(nameAndUnit(text).name) ?? known.indicator(text)) return -3;
  if (text === '' || isTotalWord(text)) return 0;
  if (unit !== '' || isUnitWord(bracket)) return -2;
  if (/^[*★☆]/.test(serial)) return -2;
  const isPlace = PROVINCES.test(text.replace(/[A-Za-z .'-]+$/, '')) || PLACE.test(text);
  return (isPlace ? 1 : 0) - (MEASURED.test(text) ? 1 : 0);
}

export function orientationOf(matrix: Matrix, known: Known): Orientation {
  const mean = (lines: readonly Line[]): number =>
    lines.reduce((sum, line) => sum + leaning(line, known), 0) / Math.max(lines.length, 1);
  let across = mean(matrix.across) - mean(matrix.down);
  const words = matrix.corner.flatMap((text) => text.split(/[\n/\\]/));
  // Of a diagonal corner the upper word speaks of the columns, the lower one of the rows.
  const own = words.at(-1) ?? '';
  if (isMeasureCorner(own)) across += 1;
  else if (isUnitCorner(own)) across -= 1;
  if (matrix.down.some(({ parts }) => isTotalWord(parts.at(-1) ?? ''))) across -= 0.5;
  if (isTotalWord(matrix.across.at(-1)?.parts.at(-1) ?? '')) across += 0.5;
  return { units: across >= 0 ? 'across' : 'down', isSure: Math.abs(across) >= 0.5 };
}
