import { WHOLE } from '../../plan/column';
import { indicatorFigure } from '../../progress/indicatorFigure';
import type { PeriodFigures } from '../../progress/periodFigures';
import { notes } from '../labels';
import { summaryNotes, summaryTitles } from '../summary/labels';
import { completionShown, reachedText, stateText, targetText } from './figureTexts';
import { titleLines, titleWords } from './titleLines';
import type { Annex } from './types';

/** Every indicator of the whole, in the official order and as 汇总 shows it. */
export function wholeAnnex(figures: PeriodFigures): Annex {
  const { plan, period } = figures;
  return {
    title: titleLines(summaryTitles.summary(plan, period), titleWords(plan)),
    columns: [
      { label: '序号', width: 12, align: 'center' },
      { label: '指标', width: 52, align: 'left' },
      { label: '年度目标', width: 24, align: 'center' },
      { label: '完成数', width: 26, align: 'center' },
      { label: '完成率', width: 25, align: 'center' },
      { label: '状态', width: 17, align: 'center' },
    ],
    rows: plan.indicators.map((indicator) => {
      const figure = indicatorFigure(figures, indicator, WHOLE);
      return [
        `${indicator.starred ? '*' : ''}${indicator.number}`,
        indicator.name,
        targetText(figure),
        reachedText(figure),
        completionShown(figure),
        stateText(figure),
      ];
    }),
    notes: [`注：${notes.truncated}${summaryNotes.lower(plan)}`, plan.footnote].filter(
      (text) => text !== '',
    ),
  };
}
