import type { Measure } from '../../plan/types';
import { countedIn, words } from '../labels';
import type { ComparedGroup } from './comparedTable';

/** Why a figure of the whole may not be comparable, in the order they are told. */
export const REASONS = [
  words.notReported,
  words.missingLast,
  words.coverage,
  words.newMeasure,
  words.otherUnit,
  words.zeroBase,
  words.negativeBase,
  words.notTotalled,
  words.missingWeight,
  words.missingPopulation,
  words.invalid,
] as const;

/** Between them. */
export const SEPARATOR = '、';

/** What the bulletin says of the last year; no word of it is of time progress. */
export const comparedWords = {
  moves: {
    rates: { rise: '增长', fall: '下降' },
    points: { rise: '上升', fall: '下降' },
  },
  /** Of a negative measure a fall is good. */
  opening: ({ name, polarity }: Measure): string =>
    `${name}（${polarity === 'negative' ? '逆向指标，' : ''}`,
  begin: '与上年同期相比，可比的',
  among: `个${countedIn.measures}中`,
  /** Before a number: 上年为0 ends with one itself. */
  because: (reason: string): string => `${reason}的`,
  lists: {
    rates: { rise: '增长较快的有：', fall: '下降较多的有：' },
    points: { rise: '占比等百分数上升较多的有：', fall: '占比等百分数下降较多的有：' },
  } satisfies Readonly<Record<ComparedGroup, Readonly<Record<'rise' | 'fall', string>>>>,
} as const;
