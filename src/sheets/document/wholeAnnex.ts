import { WHOLE } from '../../plan/column';
import { indicatorWithUnit } from '../../plan/withUnit';
import { indicatorFigure } from '../../progress/indicatorFigure';
import { missingUnits } from '../../progress/missingUnits';
import type { PeriodFigures } from '../../progress/periodFigures';
import { wordsOf, wordsText } from '../formulas/wordsNote';
import { notes } from '../labels';
import { summaryNotes, summaryTitles } from '../summary/labels';
import { missingText } from '../summary/missingUnits';
import { wideEnough } from './annexWidths';
import { completionShown, reachedText, stateText, targetText } from './figureTexts';
import { titleLines, titleWords } from './titleLines';
import type { Annex } from './types';

/** Every indicator of the whole, in the official order and as 汇总 shows it. */
export function wholeAnnex(figures: PeriodFigures): Annex {
  const { plan, period } = figures;
  const missing = plan.indicators.map(({ measures }) => missingUnits(figures, measures).length);
  const rows = plan.indicators.map((indicator, index) => {
    const figure = indicatorFigure(figures, indicator, WHOLE);
    return {
      head: [`${indicator.starred ? '*' : ''}${indicator.number}`, indicatorWithUnit(indicator)],
      target: targetText(figure),
      reached: reachedText(figure),
      missing: String(missing[index] || ''),
      judged: [completionShown(figure), stateText(figure)],
    };
  });
  const shown = rows.flatMap(({ reached, judged }) => [reached, ...judged]);
  const texts = rows.map(({ head, target, reached, missing: lacking, judged }) => [
    ...head,
    target,
    reached,
    lacking,
    ...judged,
  ]);
  return {
    title: titleLines(summaryTitles.summary(plan, period), titleWords(plan)),
    columns: wideEnough(
      [
        { label: '序号', width: 12, align: 'center' },
        { label: '指标', width: 44, align: 'left' },
        { label: '年度目标', width: 23, align: 'center' },
        { label: '完成数', width: 24, align: 'center' },
        { label: '缺报单位', width: 12, align: 'center' },
        { label: '完成率', width: 24, align: 'center' },
        { label: '状态', width: 17, align: 'center' },
      ],
      texts,
    ),
    rows: texts,
    notes: [
      `注：${notes.truncated}${summaryNotes.lower(plan)}`,
      missingText(missing) + wordsText(wordsOf(plan), shown),
      plan.footnote,
    ].filter((text) => text !== ''),
  };
}
