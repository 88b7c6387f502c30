import type { DistrictId } from '../../plan/types';
import type { PeriodFigures } from '../../progress/periodFigures';
import type { Mean, Ranking } from '../../progress/ranking';
import { reportingOf } from '../../progress/reporting';
import { DASH } from '../formulas/shown';
import { meanShare, meanWord } from '../summary/bulletinText';
import { countedIn } from '../labels';
import { summaryNotes, summaryTitles } from '../summary/labels';
import { titleLines, titleWords } from './titleLines';
import type { Annex } from './types';

/** Those without a rank come last, the ones that reported something first. */
const UNRANKED: readonly Mean['kind'][] = ['partial', 'notReported', 'leftOut'];

/** Every unit with its mean, best first; who has no mean has no rank, and a word for it. */
export function rankingAnnex(figures: PeriodFigures, { means, ranks, order }: Ranking): Annex {
  const { plan, period } = figures;
  const { filled, due } = reportingOf(plan, figures);
  const unranked = UNRANKED.flatMap((kind) =>
    plan.districts.map(({ id }) => id).filter((id) => means.get(id)?.kind === kind),
  );
  const nameOf = (id: DistrictId): string =>
    plan.districts.find((each) => each.id === id)?.name ?? id;
  return {
    title: titleLines(summaryTitles.ranking(plan, period), titleWords(plan)),
    columns: [
      { label: '名次', width: 20, align: 'center' },
      { label: '单位', width: 46, align: 'center' },
      { label: '综合完成率', width: 32, align: 'center' },
      { label: '应达进度', width: 28, align: 'center' },
      { label: `已填/应填（${countedIn.measures}）`, width: 30, align: 'center' },
    ],
    rows: [...order, ...unranked].map((id) => [
      String(ranks.get(id) ?? DASH),
      nameOf(id),
      meanWord(means.get(id)),
      dueWord(means.get(id)),
      `${filled[id] ?? 0}/${due[id] ?? 0}`,
    ]),
    notes: [`注：${summaryNotes.ranking}${summaryNotes.due(plan)}`],
  };
}

const dueWord = (mean: Mean | undefined): string =>
  mean?.kind === 'number' ? meanShare(mean.due) : DASH;
