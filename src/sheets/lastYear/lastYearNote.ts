import { joinedUnits, leftUnits } from '../../plan/comparable/comparable';
import { meanings } from '../meanings';
import type { LastYearSource } from './lastYearCells';

const EXPLAINED = ['newUnit', 'newMeasure', 'otherUnit', 'split', 'coverage'] as const;

const MISSING = '“缺报单位”：上年同期没有数的单位个数，该行合计除另填的外只含有数的单位，不完整。';

/** What the words in place of figures mean, and which units were put together. */
export function lastYearNote(source: LastYearSource): string {
  const typed = '说明：白底格可填写，其余由表格自动计算，已锁定（无密码）。';
  const said = MISSING + explained();
  if (source.kind !== 'sheets') return typed + said;
  const years = source.sheets.comparable;
  const merged = joinedUnits(years)
    .filter(({ isSplit }) => !isSplit)
    .map(({ unit, of }) => `${unit}＝${of.join('＋')}`);
  const left = leftUnits(years);
  const together = merged.length === 0 ? '' : `按区划调整折算：${merged.join('，')}。`;
  const gone = left.length === 0 ? '' : `今年的表里没有${left.join('、')}。`;
  return `${typed}${together}${gone}${said}`;
}

const explained = (): string =>
  `“${EXPLAINED.map((key) => meanings[key].join('”：')).join('；“')}。`;
