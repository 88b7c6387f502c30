import { measuresOf } from '../../plan/measures';
import type { Measure, Plan } from '../../plan/types';
import { meanings, type ExplainedWord } from '../meanings';
import type { RangeRef } from '../layout/address';
import { expression, inText, type Expression } from './text';

const OF_LAST_YEAR: readonly ExplainedWord[] = [
  'missingLast',
  'zeroBase',
  'negativeBase',
  'newUnit',
  'newMeasure',
  'otherUnit',
  'split',
  'coverage',
];

/**
 * Words that may stand in place of a plan's figures.
 *
 * @param beside whether figures of the last year, or what was added since an earlier period, stand beside them
 */
export function wordsOf(
  plan: Plan,
  beside: { readonly lastYear?: boolean; readonly added?: boolean } = {},
): readonly ExplainedWord[] {
  const has = (kind: Measure['aggregation']['kind']): boolean =>
    measuresOf(plan).some(({ aggregation }) => aggregation.kind === kind);
  const isGrown = measuresOf(plan).some(({ source }) => source.kind === 'growth');
  return [
    'invalid',
    ...(has('weightedByMeasure') ? ['missingWeight' as const] : []),
    ...(has('weightedByPopulation') ? ['missingPopulation' as const] : []),
    ...(has('none') ? ['notTotalled' as const] : []),
    'zeroTarget',
    'missingTarget',
    ...(beside.lastYear === true || isGrown
      ? OF_LAST_YEAR
      : beside.added === true
        ? ['coverage' as const]
        : []),
  ];
}

/**
 * What the words in a table mean, of those that stand there alone or in a pair; empty where none does.
 *
 * @param tables holding no text in which such a word could be meant otherwise
 */
export function wordsNote(explained: readonly ExplainedWord[], ...tables: RangeRef[]): Expression {
  const each = explained.map((key) => {
    const [word, meaning] = meanings[key];
    const count = tables.map((table) => `COUNTIF(${table},"*${word}*")`).join('+');
    return `IF(${count}=0,"","“${word}”：${inText(meaning)}。")`;
  });
  return expression(each.join('&'));
}

/** The same of texts, for a document. */
export const wordsText = (explained: readonly ExplainedWord[], texts: readonly string[]): string =>
  longestWordsNote(
    explained.filter((key) => texts.some((text) => text.includes(meanings[key][0]))),
  );

/** The note with all words, for its height. */
export const longestWordsNote = (explained: readonly ExplainedWord[]): string =>
  explained.map((key) => `“${meanings[key].join('”：')}。`).join('');
