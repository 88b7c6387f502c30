import type { Period } from '../../plan/period';
import type { Indicator, Plan } from '../../plan/types';
import { WHOLE } from '../../plan/column';
import { addedText, type AtHand } from '../atHand/atHand';
import { countedIndicators } from '../completion/completionLook';
import { signedFormat } from '../formulas/shown';
import { inText, expression, quoted, type Expression } from '../formulas/text';
import { words } from '../labels';
import { longestWordsNote, wordsNote, wordsOf } from '../formulas/wordsNote';
import type { SheetLayout } from '../layout/layout';
import { blockNames } from '../blocks/names';
import { summaryNotes, summaryTitles } from './labels';
import { bulletinWords } from './bulletinWords';
import {
  LONGEST_LAST_NOTE,
  MISSING_LAST_HEAD,
  missingLastNote,
  missingLastUnits,
} from './missingLast';
import { LONGEST_NOTE, MISSING_HEAD, missingNote, missingUnits } from './missingUnits';
import { pageColumns } from './pageColumns';
import { countText, meanOverDue } from './phrases';
import type { Scores } from './scores';
import type { SummarySources } from './sources';
import { targetText, type PageColumn } from './tableColumn';
import { tablePage } from './tablePage';
import type { Workings } from './workings';

/** 「汇总 YYYY-MM」: the whole's rows in the official order and notation, for the leader's signature. */
export function cityPage(
  plan: Plan,
  period: Period,
  name: string,
  sources: Pick<SummarySources, 'previous' | 'compared'>,
  workings: Workings,
  scores: Scores,
  copy = 1,
  atHand: AtHand = {},
): SheetLayout {
  const { compared } = sources;
  const explained = wordsOf(plan, {
    lastYear: compared !== undefined,
    added: sources.previous !== undefined,
  });
  const { long, from, reached, progress, lastYear } = pageColumns({
    ...{ of: WHOLE, name, workings, atHand, compared },
  });
  const columns: PageColumn[] = [
    {
      ...{ label: '年度\n目标', width: 48, cell: from('target') },
      longest: ({ total }) => targetText(total),
    },
    reached({ label: '本年累计\n完成数', width: 52 }),
    {
      label: MISSING_HEAD,
      width: 34,
      cell: ({ measures }) => missingUnits(measures, workings, name),
      format: () => '0',
    },
    ...progress,
    ...(sources.previous === undefined
      ? []
      : [
          {
            label: `比${Number(sources.previous.period.slice(5))}月底\n增加`,
            width: 52,
            longest: long(addedText),
            cell: from('added'),
            format: ({ measures }: Indicator) =>
              signedFormat(Math.max(...measures.map(({ quantity }) => quantity.decimals))),
          },
        ]),
    ...lastYear('lastYear', { label: '上年\n同期', width: 50 }),
    ...(compared === undefined
      ? []
      : [
          {
            label: MISSING_LAST_HEAD,
            width: 30,
            cell: ({ measures }: Indicator) => missingLastUnits(measures, compared.lastYear, name),
            format: () => '0',
          },
        ]),
    ...lastYear('differences', { label: '同比\n增减', width: 52 }),
    ...lastYear('rates', { label: '同比', width: 68 }),
  ];
  return tablePage(plan, period, {
    name,
    title: summaryTitles.summary(plan, period),
    lines: [
      { formula: overview(plan, name, workings, scores), letters: 62 },
      { formula: states(name, scores), letters: 44 },
    ],
    columns,
    status: 4,
    notes: [
      `注：${summaryNotes.gap}${summaryNotes.lower(plan)}`,
      compared === undefined ? '' : summaryNotes.compared,
      plan.footnote,
    ].filter((text) => text !== ''),
    told: {
      formula: (column, body) =>
        expression(
          [
            missingNote(column(MISSING_HEAD)),
            ...(compared === undefined ? [] : [missingLastNote(column(MISSING_LAST_HEAD))]),
            wordsNote(explained, body),
          ].join('&'),
        ),
      longest:
        LONGEST_NOTE +
        (compared === undefined ? '' : LONGEST_LAST_NOTE) +
        longestWordsNote(explained),
    },
    blockName: blockNames.page('summary', period, copy),
    tabColor: '#C00000',
  });
}

function overview(plan: Plan, here: string, workings: Workings, scores: Scores): Expression {
  const count = plan.districts.length;
  const wrong = wrongCount(workings, here);
  return expression(
    `"序时进度"&TEXT(${workings.timeProgress(here)},"0.0%")&"，${inText(plan.whole.short)}综合完成率"&` +
      `${meanOverDue(scores.foot('mean', WHOLE, here), scores.foot('dueMean', WHOLE, here))}&"；${count}个${inText(plan.wording.unit)}中"&` +
      `${reportedCount(scores, here)}&"个已报送，应填计量项"&${scores.foot('due', WHOLE, here)}&"个、已填"&` +
      `${scores.foot('filled', WHOLE, here)}&"个"&IF(${wrong}=0,"","、有误"&${wrong}&"个")&"。"`,
  );
}

/** Districts that have reported: all but those that owe figures and gave none. */
export function reportedCount(scores: Scores, here: string): string {
  const names = scores.row('due', here);
  return `(COLUMNS(${names})-COUNTIFS(${names},">0",${scores.row('filled', here)},0))`;
}

/** Figures of the units that are wrong. */
export const wrongCount = (workings: Workings, here: string): string =>
  `COUNTIF(${workings.allStates(here)},${quoted(words.invalid)})`;

/** True where a figure that is due is missing or wrong. */
export function isIncomplete(scores: Scores, workings: Workings, here: string): string {
  const [filled, due] = [scores.foot('filled', WHOLE, here), scores.foot('due', WHOLE, here)];
  return `OR(${filled}<${due},${wrongCount(workings, here)}>0)`;
}

/** e.g. 25项指标中：完成、达标3项，达序时9项，滞后、未达标12项，未报1项。 */
export function states(here: string, scores: Scores, column: string = WHOLE): Expression {
  const counts = countedIndicators.map((_, index) => scores.count(index, column, here));
  const each = countedIndicators.map(({ label }, index) => countText(label, counts[index] ?? ''));
  return expression(
    `IF(${counts.join('+')}=0,${quoted(bulletinWords.noneApplies)},` +
      `"各项指标中："&MID(${each.join('&')}&"。",2,999))`,
  );
}
