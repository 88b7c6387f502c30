import type { Period } from '../../plan/period';
import { isCumulative } from '../../plan/kinds';
import type { District, Indicator, Measure, Plan } from '../../plan/types';
import { WHOLE } from '../../plan/column';
import { blockCell } from '../blocks/blockMap';
import { forecastText, shareText, type AtHand } from '../atHand/atHand';
import {
  BROKEN_SLASH,
  type CellText,
  digits,
  percent,
  shownCell,
  shownPair,
} from '../formulas/shown';
import { inText, expression, quoted, type Expression } from '../formulas/text';
import { words } from '../labels';
import { longestWordsNote, wordsNote, wordsOf } from '../formulas/wordsNote';
import type { SheetLayout } from '../layout/layout';
import { blockNames } from '../blocks/names';
import { states } from './cityPage';
import { summaryNotes, summaryTitles } from './labels';
import { pageColumns, shareFormat } from './pageColumns';
import { listed, meanOverDue, meanText, textAtPlace } from './phrases';
import type { Scores } from './scores';
import type { SummarySources } from './sources';
import { figureFormat, targetText, type PageColumn } from './tableColumn';
import { tablePage } from './tablePage';
import type { IndicatorTable, Workings } from './workings';

/** How many strengths and lags the lines over the table name. */
const NAMED = 3;

/** 「海门 YYYY-MM」: one district's page for the consultation of city and districts (市县会商). */
export function districtPage(
  plan: Plan,
  period: Period,
  district: District,
  name: string,
  sources: Pick<SummarySources, 'adjusted' | 'compared'>,
  workings: Workings,
  scores: Scores,
  copy = 1,
  atHand: AtHand = {},
): SheetLayout {
  const { id } = district;
  const { compared } = sources;
  const explained = wordsOf(plan, { lastYear: compared !== undefined });
  const { long, from, reached, progress, lastYear } = pageColumns({
    ...{ of: id, name, workings, atHand, compared },
  });
  const target = ({ targets }: Measure): string => targetText(targets[id] ?? null);
  const columns: PageColumn[] = [
    { label: '年度\n目标', width: 44, cell: from('target'), longest: target },
    reached({ label: '累计\n完成数', width: 48 }),
    ...progress,
    {
      ...{ label: '全年\n预测', width: 48, cell: from('outlook'), format: paceFormat },
      longest: long(forecastText),
    },
    { label: '月均需', width: 44, cell: from('monthly'), format: paceFormat },
    ...adjustedColumns(id, name, sources, { target, share: long(shareText) }),
    ...lastYear('lastYear', { label: '上年\n同期', width: 48 }),
    ...lastYear('rates', { label: '同比', width: 68 }),
  ];
  const named = (phrases: IndicatorTable, places: IndicatorTable): Expression =>
    listed(
      placesFrom(NAMED).map((place) =>
        textAtPlace(
          workings.indicatorColumn(phrases, id, name),
          workings.indicatorColumn(places, id, name),
          place,
        ),
      ),
      '无',
      '；',
    );
  const mean = scores.foot('mean', id, name);
  /** Of a unit that has not reported nothing is known, which is not nothing. */
  const told = (phrases: Expression): string =>
    `IF(${mean}=${quoted(words.notReported)},${quoted(words.notReported)},${phrases})`;
  const strong = told(named('strengthPhrase', 'strengthPlace'));
  const lagging = told(named('lagNeedPhrase', 'lagPlace'));
  return tablePage(plan, period, {
    name,
    title: summaryTitles.brief(plan, district, period),
    lines: [
      { formula: standing(plan, id, name, workings, scores), letters: 66 },
      { formula: states(name, scores, id), letters: 44 },
      { formula: expression(`"优势："&${strong}&"。"`), letters: 120 },
      { formula: expression(`"差距："&${lagging}&"。"`), letters: 160 },
    ],
    columns,
    status: 3,
    notes: [
      `注：${summaryNotes.gap}${summaryNotes.lower(plan)}${summaryNotes.forecast}`,
      compared === undefined ? '' : summaryNotes.compared,
      plan.footnote,
    ].filter((text) => text !== ''),
    told: {
      formula: (_, body) => wordsNote(explained, body),
      longest: longestWordsNote(explained),
    },
    blockName: blockNames.brief(id, period, copy),
    tabColor: '#BF8F00',
  });
}

/** Shares and density have a dash there, which no format touches. */
function paceFormat(indicator: Indicator): string {
  return indicator.measures.every(isCumulative) ? figureFormat(indicator) : 'General';
}

function placesFrom(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

function standing(
  plan: Plan,
  id: string,
  here: string,
  workings: Workings,
  scores: Scores,
): Expression {
  const mean = scores.foot('mean', id, here);
  const rank = scores.foot('rank', id, here);
  const ranked = `COUNT(${scores.means(here)})`;
  return expression(
    `"序时进度"&TEXT(${workings.timeProgress(here)},"0.0%")&"，综合完成率"&${meanOverDue(mean, scores.foot('dueMean', id, here))}&` +
      `IF(ISNUMBER(${rank}),"，在参加排名的"&${ranked}&"个${inText(plan.wording.unit)}中列第"&${rank}&"位","，不参加排名")&` +
      `"；${inText(plan.whole.short)}综合完成率"&${meanText(scores.foot('mean', WHOLE, here))}&"。"`,
  );
}

/** Completion against the adjusted target beside the published one. */
function adjustedColumns(
  id: string,
  here: string,
  { adjusted }: Pick<SummarySources, 'adjusted'>,
  longest: Readonly<Record<'target' | 'share', NonNullable<PageColumn['longest']>>>,
): PageColumn[] {
  if (adjusted === undefined) return [];
  const joined =
    (block: typeof adjusted.targets, text: CellText, between?: Expression) =>
    ({ measures: [first, second] }: Indicator): Expression => {
      const cell = (measure: string) => blockCell(block, measure, id, here);
      return second === undefined
        ? shownCell(cell(first.id))
        : shownPair([cell(first.id), cell(second.id)], [text, text], between);
    };
  return [
    {
      ...{ label: '调整后\n目标', width: 44, cell: joined(adjusted.targets, digits(4)) },
      longest: longest.target,
    },
    {
      label: '按调整后\n完成率',
      width: 48,
      longest: longest.share,
      cell: joined(adjusted.completion, percent, BROKEN_SLASH),
      format: shareFormat,
    },
  ];
}
