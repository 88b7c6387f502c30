import { WHOLE } from '../../../src/plan/column';
import { laggingIndicators } from '../../../src/progress/indicatorFigure';
import { reportingOf } from '../../../src/progress/reporting';
import { wrongFigures } from '../../../src/progress/wrongFigures';
import { rankingOf, type Mean } from '../../../src/progress/ranking';
import { trendOf } from '../../progress/twins/trend';
import type { Expectation } from '../casebook';
import { at, orderedWithRest, type Context } from './expecting';
import type { Page } from './find';
import type { Shown } from './shownText';

/** A line of a table with completion and what is due, of which a bar with a mark is drawn. */
interface Progress {
  readonly name: string;
  readonly rate: Shown;
  readonly due: Shown;
}

/** 图表: three tables, and beside each, not printed, what its chart is drawn from. */
export function expectedCharts(context: Context, page: Page, mean: (of?: Mean) => Shown) {
  const { plan, figures, rules, book } = context;
  const { order, means, ranks } = rankingOf(figures, rules);
  const first = page.row('名次', 0) + 1;
  const third = page.row('期次', 0) + 1;
  const { filled, due: owed } = reportingOf(plan, figures);
  const sum = (counts: Readonly<Record<string, number>>): number =>
    Object.values(counts).reduce((a, b) => a + b, 0);
  const isWhole = sum(filled) === sum(owed) && wrongFigures(figures) === 0;
  const lacking = isWhole ? '' : '（尚有数据未报或有误，合计不完整）';
  const ranking = plan.districts.map((_, index): Progress & { rank: Shown } => {
    const id = orderedWithRest(plan, order)[index]!;
    const { name } = plan.districts.find((each) => each.id === id)!;
    const rank = ranks.get(id) ?? '—';
    return { rank, name, rate: mean(means.get(id)), due: dueOf(means.get(id)) };
  });
  const course = trendOf(book.figures, rules).map((point, index): Progress => ({
    name: page.text(third + index, 1),
    rate: mean(point.means.get(WHOLE)),
    due: dueOf(point.means.get(WHOLE)),
  }));
  return [
    ...ranking.flatMap(({ rank, name, rate, due }, index) => [
      at(page, first + index, 0, 'rank', rank),
      at(page, first + index, 1, 'district', name),
      at(page, first + index, 2, 'mean', rate),
      at(page, first + index, 3, 'due', due),
    ]),
    ...progressBars(page, first, ranking),
    at(
      page,
      third - 2,
      0,
      'title of the course',
      `三、${plan.whole.short}综合完成率走势${lacking}`,
    ),
    ...lags(context, page, lacking),
    ...course.flatMap(({ rate, due }, index) => [
      at(page, third + index, 2, 'city', rate),
      at(page, third + index, 3, 'due', due),
    ]),
    ...progressBars(page, third, course),
  ];
}

/** What is reached in the dark part up to the mark and beyond it, or in the light one; the mark at what is due. */
function progressBars(page: Page, first: number, lines: readonly Progress[]): Expectation[] {
  const longest = Math.max(0, ...lines.flatMap(({ rate, due }) => [rate, due].filter(isNumber)));
  const mark = longest * 0.006;
  return lines.flatMap(({ name, rate, due }, index) => {
    const row = first + index;
    const parts = !isNumber(due)
      ? { reached: '', behind: '', left: '', mark: '', beyond: '' }
      : partsOf(rate, due, mark);
    const words = isNumber(rate) ? `${(rate * 100).toFixed(2)}%` : rate;
    return [
      at(page, row, 11, 'label', name === '' ? '' : `${name} ${words}`),
      ...Object.entries(parts).map(([part, value], place) =>
        at(page, row, 12 + place, part, value),
      ),
    ];
  });
}

const dueOf = (mean?: Mean): Shown => (mean?.kind === 'number' ? mean.due : '—');

function partsOf(rate: Shown, time: number, mark: number): Record<string, Shown> {
  if (!isNumber(rate)) return { reached: '', behind: '', left: time, mark, beyond: '' };
  const isReached = rate >= time;
  return {
    reached: isReached ? time : '',
    behind: isReached ? '' : rate,
    left: isReached ? '' : time - Math.max(0, rate),
    mark,
    beyond: rate > time ? Math.max(0, rate - time - mark) : '',
  };
}

function lags({ plan, figures }: Context, page: Page, lacking: string): Expectation[] {
  const list = laggingIndicators(figures, WHOLE);
  const second = page.row('位次', 0) + 1;
  const among = list.length > 6 ? '，列差距最大的6项' : '';
  const many = list.length === 0 ? '' : `（${list.length}项${among}）`;
  const title = `二、${plan.whole.short}滞后、未达标指标${many}`;
  const lines = Array.from({ length: Math.min(6, plan.indicators.length) }, (_, index) => {
    const lag = list[index];
    const row = second + index;
    const name =
      lag?.indicator.measures.length === 1 ? lag.indicator.measures[0].name : lag?.indicator.name;
    const value = lag === undefined ? '' : 0 - lag.gap!;
    return [
      at(page, row, 0, 'place', lag === undefined ? '' : index + 1),
      at(page, row, 1, 'indicator', name ?? (index === 0 ? '无' : '')),
      at(page, row, 2, 'lag', value),
      at(
        page,
        row,
        11,
        'label',
        isNumber(value) ? labelOf(name!, value, lag!.status) : index === 0 ? '无' : '',
      ),
      at(page, row, 12, 'lag drawn', value),
    ];
  });
  return [at(page, second - 2, 0, 'title of lags', title + lacking), ...lines.flat()];
}

/** Every bar of this chart is as light as what lags in the others, so that a missed target is told in words. */
const labelOf = (name: string, value: number, status: string): string =>
  `${name} ${value.toFixed(1)}${status === 'unmet' ? '未达标' : ''}`;

const isNumber = (value: Shown): value is number => typeof value === 'number';
