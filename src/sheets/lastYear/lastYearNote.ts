import { joinedUnits, leftUnits } from '../../plan/comparable/comparable';
import { words } from '../labels';
import type { LastYearSource } from './lastYearCells';

const MEANINGS: readonly (readonly [word: string, meaning: string])[] = [
  [words.newUnit, '上年没有这个单位'],
  [words.newMeasure, '上年没有这项指标'],
  [words.otherUnit, '上年的计量单位不同'],
  [words.split, '上年的单位拆成了几个'],
  [words.coverage, '两年有数的单位不同：有的未报，上年没有这项目标，或已不在今年的表里'],
];

/** What the words in place of figures mean, and which units were put together. */
export function lastYearNote(source: LastYearSource): string {
  const typed = '说明：白底格可填写，其余由表格自动计算，已锁定（无密码）。';
  if (source.kind !== 'sheets') return typed + meanings();
  const years = source.sheets.comparable;
  const merged = joinedUnits(years)
    .filter(({ isSplit }) => !isSplit)
    .map(({ unit, of }) => `${unit}＝${of.join('＋')}`);
  const left = leftUnits(years);
  const together = merged.length === 0 ? '' : `按区划调整折算：${merged.join('，')}。`;
  const gone = left.length === 0 ? '' : `今年的表里没有${left.join('、')}。`;
  return `${typed}${together}${gone}${meanings()}`;
}

const meanings = (): string =>
  `“${MEANINGS.map(([word, meaning]) => `${word}”：${meaning}`).join('；“')}。`;
