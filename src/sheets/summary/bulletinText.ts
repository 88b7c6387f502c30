import { bodyTasks } from '../../progress/bodyTasks';
import { WHOLE } from '../../plan/column';
import {
  indicatorFigure,
  LAGGING,
  laggingIndicators,
  leadingIndicators,
  type IndicatorFigure,
  type IndicatorStatus,
} from '../../progress/indicatorFigure';
import { pointsBetween, publishedTimeProgress } from '../../progress/lead';
import type { PeriodFigures } from '../../progress/periodFigures';
import { rankingOf, type Mean, type ScoreRules } from '../../progress/ranking';
import type { LastYearFigures } from '../../progress/lastYearFigures';
import { reportingOf } from '../../progress/reporting';
import { wrongFigures } from '../../progress/wrongFigures';
import type { Status } from '../../progress/status';
import { completionShare, shareText } from '../formulas/completionWord';
import { words } from '../labels';
import {
  bulletinWords,
  NAMED_INDICATORS,
  namedDistricts,
  NUMERALS,
  pointsBase,
} from './bulletinWords';
import { comparedText } from './comparedText';
import { plainName, summaryTitles, untilText } from './labels';

export type ParagraphKind = 'title' | 'addressee' | 'heading' | 'text' | 'issuer' | 'date';

export interface Paragraph {
  readonly kind: ParagraphKind;
  readonly text: string;
}

/**
 * The bulletin as its formulas give it: the pure twin of 「通报」, for its heights and for copying it.
 *
 * @param openFindings findings that nobody has settled yet; null: not known, nothing is said of them
 * @param lastYear null: not there, nothing is said of it; where nothing can be compared, its paragraph is empty
 */
export function bulletinText(
  figures: PeriodFigures,
  rules: ScoreRules,
  openFindings: number | null,
  lastYear: LastYearFigures | null = null,
): Paragraph[] {
  const { plan, period } = figures;
  const sections: (string | null)[][] = [
    [reportingText(figures)],
    [
      totalText(figures, rules),
      tasksText(figures, lastYear),
      lastYear === null ? null : comparedText(figures, lastYear),
    ],
    [districtsText(figures, rules)],
    [indicatorsText(figures)],
    [openFindings === null ? null : findingsText(openFindings)],
    [`${bulletinWords.demand(plan)}${isComplete(figures) ? '' : bulletinWords.demandReports}。`],
  ];
  return [
    { kind: 'title', text: summaryTitles.bulletin(plan, period) },
    { kind: 'addressee', text: bulletinWords.addressee(plan) },
    { kind: 'text', text: bulletinWords.opening(plan, period) },
    ...sections
      .map((texts, index) => ({
        heading: bulletinWords.headings(plan)[index] ?? '',
        texts: texts.filter((text) => text !== null),
      }))
      .filter(({ texts }) => texts.length > 0)
      .flatMap(({ heading, texts }, index): Paragraph[] => [
        { kind: 'heading', text: bulletinWords.heading(index, heading) },
        ...texts.map((text) => ({ kind: 'text', text }) as const),
      ]),
    ...plan.issuers.map((text) => ({ kind: 'issuer', text }) as const),
    { kind: 'date', text: bulletinWords.date },
  ];
}

const total = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((all, count) => all + count, 0);

/** Whether every figure that is due is there, and none is wrong. */
function isComplete(figures: PeriodFigures): boolean {
  const { filled, due } = reportingOf(figures.plan, figures);
  return total(filled) >= total(due) && wrongFigures(figures) === 0;
}

function reportingText(figures: PeriodFigures): string {
  const wrong = wrongFigures(figures);
  const { plan, period } = figures;
  const { filled, due, reported, unreported, partial, rate, completeness } = reportingOf(
    plan,
    figures,
  );
  const named = (ids: readonly string[], before: string): string => {
    const names = plan.districts.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
    return names.length === 0 ? '' : `${before}${names.join('、')}。`;
  };
  return (
    `${untilText(period)}，${plan.whole.short}${plan.districts.length}个${plan.wording.unit}中已报送${reported.length}个，` +
    `报送率${shareText(rate)}；应填计量项${total(due)}个，已填${total(filled)}个，填报率${shareText(completeness)}。` +
    named(unreported, bulletinWords.silent) +
    named(partial, bulletinWords.partial) +
    (wrong === 0 ? '' : bulletinWords.wrong.join(String(wrong))) +
    (isComplete(figures) ? '' : bulletinWords.caution)
  );
}

function totalText(figures: PeriodFigures, rules: ScoreRules): string {
  const mean = rankingOf(figures, rules).means.get(WHOLE);
  const time = publishedTimeProgress(figures.period);
  const text = `${statesText(figures, WHOLE)}${figures.plan.whole.short}${bulletinWords.mean}${meanWord(mean)}`;
  if (mean?.kind !== 'number') return `${text}。`;
  const points = pointsBetween(mean.value, mean.due, 4);
  const amount = `${Math.abs(points).toFixed(2)}个百分点`;
  const compared = points === 0 ? '持平' : `${points > 0 ? '高' : '低'}${amount}`;
  return (
    `${text}，${points === 0 ? '与' : '比'}应达进度${meanShare(mean.due)}${compared}` +
    `${bulletinWords.due}${shareText(time)}${bulletinWords.dueIs}。`
  );
}

const GROUPS: readonly { readonly label: string; readonly of: readonly IndicatorStatus[] }[] = [
  { label: `${words.done}、${words.met}`, of: ['done', 'met'] },
  { label: words.onTrack, of: ['onTrack'] },
  { label: `${words.behind}、${words.unmet}`, of: LAGGING },
  { label: words.notReported, of: ['notReported'] },
  { label: words.partlyReported, of: ['partlyReported'] },
  { label: '有误、缺数据', of: ['unknown'] },
];

/** e.g. 各项指标中：完成、达标3项，达序时9项，滞后、未达标12项，未报1项。 What there is none of is left out. */
export function statesText(figures: PeriodFigures, column: string): string {
  const groups = groupsText(statesOf(figures, column));
  return groups === '' ? bulletinWords.noneApplies : `各项指标中：${groups}。`;
}

function statesOf(figures: PeriodFigures, column: string): IndicatorStatus[] {
  return figures.plan.indicators.map(
    (indicator) => indicatorFigure(figures, indicator, column).status,
  );
}

/** What there is none of is left out. */
const counted = (groups: readonly (readonly [label: string, count: number])[]): string =>
  groups.flatMap(([label, count]) => (count === 0 ? [] : [`${label}${count}项`])).join('，');

function groupsText(states: readonly IndicatorStatus[]): string {
  return counted(
    GROUPS.map(({ label, of }) => [label, states.filter((state) => of.includes(state)).length]),
  );
}

function tasksText(figures: PeriodFigures, lastYear: LastYearFigures | null): string | null {
  const tasks = bodyTasks(figures.plan, figures, { lastYear, typed: {} });
  // What two typed numbers tell, no row of the table does.
  const states = tasks.flatMap(({ bodyTarget, measured, rated }): Status[] => {
    const told = measured ?? (bodyTarget.growthOf === null ? null : rated);
    return told === null ? [] : [told.status];
  });
  if (states.length === 0) return null;
  const count = (wanted: readonly Status[]): number =>
    states.filter((state) => wanted.includes(state)).length;
  const [done, onTrack, behind] = [
    count(['done', 'met']),
    count(['onTrack']),
    count(['behind', 'unmet']),
  ];
  const rest = states.length - done - onTrack - behind;
  return (
    `通知正文${tasks.length}项要点任务中，可由表内指标核定的${states.length}项：` +
    `${counted([
      [`${words.done}、${words.met}`, done],
      [words.onTrack, onTrack],
      [`${words.behind}、${words.unmet}`, behind],
      ['未报、有误或缺数据', rest],
    ])}。`
  );
}

function districtsText(figures: PeriodFigures, rules: ScoreRules): string {
  const { plan } = figures;
  const { means, order } = rankingOf(figures, rules);
  const named = namedDistricts(plan);
  const one = (id: string): string => {
    const name = plan.districts.find((each) => each.id === id)?.name ?? id;
    return `${name}（${meanWord(means.get(id))}）`;
  };
  if (named === 0) {
    return `${plan.districts.map(({ id }) => one(id)).join('、')}。`;
  }
  const first = order.slice(0, named).map(one);
  const last = order.slice(named).slice(-named).reverse().map(one);
  return (
    `综合完成率居前${NUMERALS[named] ?? ''}位的是：${first.join('、') || '无'}；` +
    `居后${NUMERALS[named] ?? ''}位的是（由后往前）：${last.join('、') || '无'}。`
  );
}

function indicatorsText(figures: PeriodFigures): string {
  const states = statesOf(figures, WHOLE);
  const lagging = states.filter((state) => LAGGING.includes(state)).length;
  const leaders = leadingIndicators(figures, WHOLE).slice(0, NAMED_INDICATORS);
  const laggards = laggingIndicators(figures, WHOLE).slice(0, NAMED_INDICATORS);
  if (!states.some((state) => JUDGED.includes(state))) return bulletinWords.noFigures;
  const ahead =
    leaders.length === 0 ? '' : `进度领先的指标：${leaders.map(strengthPhrase).join('；')}。`;
  const named = laggards.map((each) => lagPhrase(each)).join('；');
  const behind =
    lagging === 0
      ? bulletinWords.noLag
      : `滞后、未达标的指标共${lagging}项${named === '' ? '' : `，差距较大的有：${named}`}。`;
  return ahead + behind;
}

const JUDGED = GROUPS.slice(0, 3).flatMap(({ of }) => of);

function findingsText(open: number): string {
  return open === 0
    ? bulletinWords.allDone
    : `报送数据中尚有${open}个问题未办结，请有关单位及时核实、说明或者更正。`;
}

export function strengthPhrase(figure: IndicatorFigure): string {
  return `${opening(figure)}超${pointsBase(figure.indicator)}${(figure.gap ?? 0).toFixed(1)}个百分点）`;
}

/** @param more said before the closing bracket, e.g. what is needed a month */
export function lagPhrase(figure: IndicatorFigure, more = ''): string {
  return `${opening(figure)}欠${pointsBase(figure.indicator)}${(0 - (figure.gap ?? 0)).toFixed(1)}个百分点${more}）`;
}

function opening(figure: IndicatorFigure): string {
  return `${plainName(figure.indicator)}（完成率${completionText(figure)}，`;
}

/** A completion in a text: 61.2%, of a compound indicator 61.2%/80.0%. */
export function completionText({ parts }: IndicatorFigure): string {
  return parts.map(({ completion }) => completionShare(completion, '—')).join('/');
}

/** A mean as texts show it, with two decimals. */
export const meanShare = (value: number): string =>
  `${(Math.round(value * 10_000) / 100).toFixed(2)}%`;

export function meanWord(mean: Mean | undefined): string {
  if (mean?.kind === 'number') return meanShare(mean.value);
  if (mean?.kind === 'leftOut') return words.notApplicable;
  return mean?.kind === 'partial' ? words.partial : words.notReported;
}
