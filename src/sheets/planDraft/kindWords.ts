import type { AggregationDraft } from '../../plan/decodePlan';
import type { DraftRow } from '../../notice';

/** The words that a draft's cells take, and that their drop-downs offer. */
export const NATURES = { flow: '流量', stock: '存量', ratio: '比率' } as const;
export const POLARITIES = { positive: '正向', negative: '逆向' } as const;
export const TOTAL_RULES = { computed: '计算', entered: '照填' } as const;

const SUM = '求和';
const BY_POPULATION = '按人口加权';
const NONE = '不汇总';
const byRow = (place: string): string => `按第${place}项加权`;
const BY_ROW = /^按第\s*(\d+[ab]?)\s*项加权$/;
const NONE_WITH_REASON = /^不汇总(?:[（(](.+)[)）])?$/;

/** A measure's row as a person names it: 4, or 14a where an indicator has two. */
export function placesOf(
  rows: readonly Pick<DraftRow, 'number' | 'key'>[],
): ReadonlyMap<string, string> {
  const counts = new Map<number, number>();
  for (const { number } of rows) counts.set(number, (counts.get(number) ?? 0) + 1);
  const seen = new Map<number, number>();
  return new Map(
    rows.map(({ number, key }) => {
      const half = seen.get(number) ?? 0;
      seen.set(number, half + 1);
      const letter = (counts.get(number) ?? 0) > 1 ? 'abcdefgh'.charAt(half) : '';
      return [key, `${number}${letter}`];
    }),
  );
}

export function aggregationText(
  aggregation: AggregationDraft,
  places: ReadonlyMap<string, string>,
): string {
  switch (aggregation.kind) {
    case 'sum':
      return SUM;
    case 'weightedByPopulation':
      return BY_POPULATION;
    case 'weightedByMeasure':
      return byRow(places.get(aggregation.measure) ?? aggregation.measure);
    case 'none':
      return `${NONE}（${aggregation.reason}）`;
  }
}

/** As a plan's JSON says it; a text that says none of these stays as it is, for `parsePlan` to refuse. */
export function aggregationJson(text: string, keys: ReadonlyMap<string, string>): unknown {
  const place = BY_ROW.exec(text)?.[1];
  if (place !== undefined) return { weightedByMeasure: keys.get(place) ?? place };
  const none = NONE_WITH_REASON.exec(text);
  if (none !== null) return { none: none[1] ?? NONE };
  if (text === SUM) return 'sum';
  return text === BY_POPULATION ? 'weightedByPopulation' : text;
}

/** What the drop-down of 合计方式 offers: weighing by a row is typed. */
export const AGGREGATIONS: readonly string[] = [SUM, BY_POPULATION, NONE];

/** The key of a word; a word that nobody knows stays as it is, for `parsePlan` to refuse. */
export function keyOfWord(words: Readonly<Record<string, string>>, text: string): string {
  return Object.keys(words).find((key) => words[key] === text) ?? text;
}
