import { WHOLE } from '../../plan/column';
import { isPercent } from '../../plan/kinds';
import { measuresOf } from '../../plan/measures';
import type { Measure } from '../../plan/types';
import type { PeriodFigures } from '../../progress/periodFigures';
import type { LastYearFigures } from '../../progress/lastYearFigures';
import { yearOnYear, type YearOnYear } from '../../progress/yearOnYear';
import { words } from '../labels';
import { NAMED_INDICATORS } from './bulletinWords';
import { GROUPS, type ComparedGroup } from './comparedTable';
import { comparedWords, REASONS, SEPARATOR } from './comparedWords';

interface Compared {
  readonly measure: Measure;
  /** As it is published. */
  readonly rate: number;
  readonly difference: number;
}

/** The pure twin of the bulletin's paragraph on the last year. */
export function comparedText(figures: PeriodFigures, lastYear: LastYearFigures): string {
  const { plan } = figures;
  const all = measuresOf(plan);
  const ordered = [
    ...all.filter((measure) => !isPercent(measure)),
    ...all.filter((measure) => isPercent(measure)),
  ];
  const compared: Compared[] = [];
  const apart: { measure: Measure; reason: string }[] = [];
  for (const measure of ordered) {
    const own = yearOnYear(figures, lastYear, measure.id, WHOLE);
    const reason = whyApart(own);
    if (reason !== null) apart.push({ measure, reason });
    else if (own.kind === 'number' && own.growth.kind !== 'none') {
      compared.push({ measure, rate: own.growth.value, difference: own.difference });
    }
  }
  if (compared.length === 0) return '';
  const count = (sign: number): number =>
    compared.filter(({ difference }) => Math.sign(difference) === sign).length;
  return [
    comparedWords.begin,
    `${compared.length}${comparedWords.among}`,
    some(count(1), '上升'),
    some(count(-1), '下降'),
    some(count(0), '持平'),
    '。',
    ...GROUPS.flatMap((group) => [list(compared, group, 'rise'), list(compared, group, 'fall')]),
    apartText(apart),
  ].join('');
}

/** Null: it is comparable, or there is nothing to compare. */
function whyApart(own: YearOnYear): string | null {
  switch (own.kind) {
    case 'notApplicable':
      return null;
    case 'blank':
      return words.notReported;
    case 'unknown':
      return words[own.reason];
    case 'number':
      return own.growth.kind === 'none' ? words[own.growth.reason] : null;
  }
}

const some = (count: number, word: string, before = '，'): string =>
  count > 0 ? `${before}${word}${count}个` : '';

function list(compared: readonly Compared[], group: ComparedGroup, move: 'rise' | 'fall'): string {
  const sign = move === 'rise' ? 1 : -1;
  const named = compared
    .filter(({ measure }) => isPercent(measure) === (group === 'points'))
    .filter(({ rate }) => Math.sign(rate) === sign)
    .sort((a, b) => sign * (b.rate - a.rate))
    .slice(0, NAMED_INDICATORS)
    .map(({ measure, rate }) => {
      const amount =
        group === 'points'
          ? `${Math.abs(rate).toFixed(measure.quantity.decimals)}个百分点`
          : `${(Math.abs(rate) * 100).toFixed(1)}%`;
      return `${comparedWords.opening(measure)}${comparedWords.moves[group][move]}${amount}）`;
    });
  return named.length === 0 ? '' : `${comparedWords.lists[group][move]}${named.join('；')}。`;
}

function apartText(apart: readonly { measure: Measure; reason: string }[]): string {
  if (apart.length === 0) return '';
  const reasons = REASONS.map((reason) =>
    some(
      apart.filter((each) => each.reason === reason).length,
      comparedWords.because(reason),
      SEPARATOR,
    ),
  );
  const named = apart.slice(0, NAMED_INDICATORS).map(({ measure }) => measure.name);
  const more = apart.length > NAMED_INDICATORS ? '等' : '';
  return `另有${apart.length}个不能比较（${reasons.join('').slice(1)}），涉及${named.join('、')}${more}。`;
}
