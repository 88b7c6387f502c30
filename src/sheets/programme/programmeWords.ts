import type { Plan, Programme } from '../../plan/types';
import { words } from '../labels';

export const NONE = '—';

export const programmeWords = {
  done: words.done,
  onTrack: '达进度',
  behind: words.behind,
  /** Not reached, where nothing tells a pace; of a limit: exceeded. */
  unmet: words.unmet,
  missing: '缺数',
} as const;

/** 《…行动方案》（2015—2020年） */
export const programmeName = ({ name, from, to }: Programme): string =>
  `${name.startsWith('《') ? name : `《${name}》`}（${from}—${to}年）`;

export const programmeNotes = (plan: Plan): readonly string[] => [
  `本工作簿有填报表的年份，取该年最后一期的${plan.whole.label}；其余年份填全年数，没有的留空（黄格），留空不按0计。`,
  '各年相加的目标缺一年就不算累计。有规划前基数的，完成比例＝（现状－基数）÷（目标－基数），只舍不入；年均还需只入不舍。',
  '“≤”为不得超过：还差为余量，负数为已超出；年均还需为每年还可用的数。没有基数的时点指标不比时间进度，只分完成、未达标。',
];
