import { measuresOf } from '../../../src/plan/measures';
import { monthsElapsed } from '../../../src/plan/period';
import { reconcile } from '../../../src/plan/reconcile';
import type { Indicator, Measure, Plan } from '../../../src/plan/types';
import { bodyTasks } from '../../../src/progress/bodyTasks';
import type { TaskRate } from '../../../src/progress/taskRate';
import { words } from '../../../src/sheets/labels';
import { WHOLE, type Column } from '../../../src/plan/column';
import {
  indicatorFigure,
  laggingIndicators,
  leadingIndicators,
} from '../../../src/progress/indicatorFigure';
import { pointsBetween, publishedTimeProgress } from '../../../src/progress/lead';
import type { MeasureFigure, PeriodFigures } from '../../../src/progress/periodFigures';
import { rankingOf, scoreOf, type Mean, scoreRulesOf } from '../../../src/progress/ranking';
import { reportingOf } from '../../../src/progress/reporting';
import { wrongFigures } from '../../../src/progress/wrongFigures';
import { trendOf } from '../../progress/twins/trend';
import {
  bulletinText,
  lagPhrase,
  meanWord,
  statesText,
  strengthPhrase,
} from '../../../src/sheets/summary/bulletinText';
import type { Expectation } from '../casebook';
import { expectedCharts } from './expectedCharts';
import { expectedCompared } from './expectedCompared';
import {
  drawnDue,
  drawnStart,
  dueDetails,
  dueMean,
  dueWeighed,
  meanOverDue,
  startOfDue,
} from './expectedDue';
import { expectedNotes } from './expectedNotes';
import { at, columnsOf, expectText, orderedWithRest, page, table, type Context } from './expecting';
import type { Page } from './find';
import * as shown from './shownText';
import type { YearBook } from './yearBook';

/** What every formula of the summary must give, by the pure twin. */
export function expectedSummary(book: YearBook): Expectation[] {
  const figures = book.figures.at(-1)!;
  const context: Context = {
    book,
    plan: book.plan,
    figures,
    before: (column) => latestWith(book.figures.slice(0, -1), column),
    rules: book.rules ?? scoreRulesOf(book.plan),
    time: publishedTimeProgress(figures.period),
  };
  const { period } = figures;
  const told = [
    ...workings(context, page(book, `测算 ${period}`)),
    ...scores(context, page(book, `评分 ${period}`)),
    ...city(context, page(book, `汇总 ${period}`)),
    ...book.plan.districts.flatMap(({ id, name }) =>
      district(context, id, page(book, `${name} ${period}`)),
    ),
    ...matrix(context, page(book, `各单位对照 ${period}`)),
    ...expectedCharts(context, page(book, `图表 ${period}`), mean),
    ...tasks(context, page(book, `要点任务 ${period}`)),
    ...bulletin(context, page(book, `通报 ${period}`)),
    ...trend(context, page(book, `趋势 ${period}`)),
    ...measureTrend(context, page(book, `指标趋势 ${period}`)),
    ...expectedCompared(context),
  ];
  return [...told, ...expectedNotes(context, told)];
}

function latestWith(earlier: readonly PeriodFigures[], column: Column): PeriodFigures | null {
  const has = ({ plan, entries }: PeriodFigures): boolean =>
    plan.districts
      .filter(({ id }) => column === WHOLE || id === column)
      .some(({ id }) => Object.values(entries).some((row) => row[id]?.kind === 'number'));
  return [...earlier].reverse().find(has) ?? null;
}

// What an indicator shows in one column.

function parts({ figures }: Context, indicator: Indicator, column: Column): MeasureFigure[] {
  return indicator.measures.map(({ id }) => figures.figure(id, column));
}

/** A total of other units than before is not compared. */
function changed(context: Context, figure: MeasureFigure, column: Column): shown.Shown {
  const { id } = figure.measure;
  const before = context.before(column);
  const change = shown.change(figure, before?.figure(id, column) ?? null);
  if (before === null || column !== WHOLE || change === '—') return change;
  const units = ({ plan, entries }: PeriodFigures): string =>
    plan.districts
      .map((unit) => unit.id)
      .filter((unit) => entries[id]?.[unit]?.kind === 'number')
      .join();
  return units(context.figures) === units(before) ? change : '口径不同';
}

const digits = (measures: readonly Measure[]) => (value: number, half: number) =>
  String(shown.rounded(value, measures[half]?.quantity.decimals ?? 0));

const indicatorCells = {
  年度目标: (context: Context, i: Indicator, c: Column) =>
    shown.pair(
      parts(context, i, c).map((f) => shown.target(f.target)),
      (v) => String(v),
    ),
  完成数: (context: Context, i: Indicator, c: Column) =>
    shown.pair(
      parts(context, i, c).map((f) => shown.actual(f.actual)),
      digits(i.measures),
    ),
  完成率: (context: Context, i: Indicator, c: Column) =>
    shown.pair(
      parts(context, i, c).map((f) => shown.completion(f.completion)),
      shown.percent,
    ),
  状态: (context: Context, i: Indicator, c: Column) => state(context, i, c),
  进度: (context: Context, i: Indicator, c: Column) =>
    shown.gap(indicatorFigure(context.figures, i, c)),
  预测: (context: Context, i: Indicator, c: Column) =>
    shown.pair(
      parts(context, i, c).map((f) => shown.forecast(f, context.figures)),
      digits(i.measures),
    ),
  月均需: (context: Context, i: Indicator, c: Column) => monthly(context, i, c),
  增加: (context: Context, i: Indicator, c: Column) =>
    shown.pair(
      parts(context, i, c).map((f) => changed(context, f, c)),
      (value, half) => shown.signed(value, i.measures[half]?.quantity.decimals ?? 0),
    ),
} as const;

function monthly(context: Context, i: Indicator, c: Column): shown.Shown {
  return shown.pair(
    parts(context, i, c).map((f) => shown.needed(f, context.figures)),
    digits(i.measures),
  );
}

function state(context: Context, indicator: Indicator, column: Column): string {
  const figure = indicatorFigure(context.figures, indicator, column);
  if (figure.status === 'partlyReported') return '部分未报';
  const part = figure.parts.find((each) => each.status === figure.status)!;
  return shown.status(part);
}

function workings(context: Context, page: Page): Expectation[] {
  const { plan, figures } = context;
  const columns = columnsOf(plan, plan.whole.label);
  const measureTables: Record<string, (f: MeasureFigure, c: Column) => shown.Shown> = {
    完成数: (f) => shown.actual(f.actual),
    状态: (f) => shown.status(f),
    '超（欠）进度（百分点）：累计指标比序时，其余比目标': (f) => shown.gap(f),
    按当前进度推算的全年数: (f) => shown.forecast(f, figures),
    剩余每月需完成: (f) => shown.needed(f, figures),
    比上期增加: (f, c) => changed(context, f, c),
  };
  const lagging = new Map(columns.map(([c]) => [c, laggingIndicators(figures, c)]));
  const leading = new Map(columns.map(([c]) => [c, leadingIndicators(figures, c)]));
  const place = (list: typeof lagging, i: Indicator, c: Column): number =>
    (list.get(c) ?? []).findIndex(({ indicator }) => indicator === i) + 1;
  const found = (list: typeof lagging, i: Indicator, c: Column) =>
    list.get(c)?.find(({ indicator }) => indicator === i);
  const indicatorTables: Record<string, (i: Indicator, c: Column) => shown.Shown> = {
    年度目标: (i, c) => indicatorCells.年度目标(context, i, c),
    '完成数（复合指标合写）': (i, c) => indicatorCells.完成数(context, i, c),
    '完成率（复合指标合写）': (i, c) => indicatorCells.完成率(context, i, c),
    '完成率（文字）': (i, c) => {
      const value = indicatorCells.完成率(context, i, c);
      return typeof value === 'number' ? shown.percent(value) : value;
    },
    '状态（复合指标取较差者）': (i, c) => state(context, i, c),
    '超（欠）进度（复合指标取较低者）': (i, c) => indicatorCells.进度(context, i, c),
    '按当前进度推算的全年数（复合指标合写）': (i, c) => indicatorCells.预测(context, i, c),
    '剩余每月需完成（复合指标合写）': (i, c) => monthly(context, i, c),
    '比上期增加（复合指标合写）': (i, c) => indicatorCells.增加(context, i, c),
    '滞后、未达标指标的欠进度': (i, c) => found(lagging, i, c)?.gap ?? '',
    '滞后位次（1 为差距最大）': (i, c) => place(lagging, i, c) || '',
    滞后指标的表述: (i, c) => {
      const figure = found(lagging, i, c);
      return figure === undefined ? '' : lagPhrase(figure);
    },
    '滞后指标的表述（含月均需）': (i, c) => needPhrase(context, i, c),
    '完成、达标、达序时指标的超进度': (i, c) => found(leading, i, c)?.gap ?? '',
    '领先位次（1 为超进度最多）': (i, c) => place(leading, i, c) || '',
    领先指标的表述: (i, c) => {
      const figure = found(leading, i, c);
      return figure === undefined ? '' : strengthPhrase(figure);
    },
  };
  const head = page.row('已过月数、序时进度', 1);
  return [
    at(page, head, 3, 'time progress', context.time),
    ...Object.entries(measureTables).flatMap(([title, value]) => {
      const heading = page.row(title, 0) + 1;
      const rows = page.numbered(heading, measuresOf(plan).length);
      return measuresOf(plan).flatMap(({ id }) =>
        columns.map(([c, name]) =>
          at(
            page,
            rows.get(id)!,
            page.column(name, heading),
            `${title} ${id} ${c}`,
            value(figures.figure(id, c), c),
          ),
        ),
      );
    }),
    ...Object.entries(indicatorTables).flatMap(([title, value]) => {
      const heading = page.row(title, 0) + 1;
      const rows = page.numbered(heading, plan.indicators.length);
      return plan.indicators.flatMap((i) =>
        columns.map(([c, name]) =>
          at(
            page,
            rows.get(String(i.number))!,
            page.column(name, heading),
            `${title} ${i.number} ${c}`,
            value(i, c),
          ),
        ),
      );
    }),
  ];
}

function needPhrase(context: Context, indicator: Indicator, column: Column): string {
  const figure = laggingIndicators(context.figures, column).find((f) => f.indicator === indicator);
  if (figure === undefined) return '';
  const need = monthly(context, indicator, column);
  const unit = indicator.measures.length === 1 ? indicator.measures[0].unit : '';
  return lagPhrase(figure, need === '—' ? '' : `，月均需${need}${unit}`);
}

function mean(value: Mean | undefined): shown.Shown {
  if (value?.kind === 'number') return value.value;
  if (value?.kind === 'leftOut') return '/';
  return value?.kind === 'partial' ? '部分报送' : '未报';
}

function scoreShown(
  { figures, rules }: Context,
  i: Indicator,
  c: Column,
  of = figures,
): shown.Shown {
  const score = scoreOf(of, i, c, rules);
  switch (score.kind) {
    case 'number':
      return score.value;
    case 'notReported':
      return '未报';
    case 'partlyReported':
      return '部分未报';
    case 'invalid':
      return '有误';
    case 'leftOut':
      return shown.completion(of.figure(i.measures[0].id, c).completion);
  }
}

/** What stands in place of growth. */
const GROWTH = [
  '缺上年',
  '上年为0',
  '上年为负',
  '新设',
  '新增',
  '计量不同',
  '无法拆分',
  '口径不同',
];

const GROUPS: [string, string[]][] = [
  ['完成、达标（指标）', ['完成', '达标']],
  ['达序时（指标）', ['达序时']],
  ['滞后、未达标（指标）', ['滞后', '未达标']],
  ['未报（指标）', ['未报']],
  ['部分未报（指标）', ['部分未报']],
  [
    '有误、缺数据（指标）',
    ['有误', '缺权重', '缺人口数', '不汇总', '目标为0', '缺目标', ...GROWTH],
  ],
];

function scores(context: Context, page: Page): Expectation[] {
  const { plan, figures, rules } = context;
  const heading = page.row('序号', 0);
  const rows = page.numbered(heading, plan.indicators.length);
  const columns = columnsOf(plan, plan.whole.short);
  const all = rankingOf(figures, rules);
  const starred = rankingOf(figures, rules, { starred: true });
  const { filled, due } = reportingOf(plan, figures);
  const weights = plan.indicators.map(({ number }) => rules.weights[number] ?? 1);
  const same = weights.every((weight) => weight === weights[0]);
  const sum = (counts: Readonly<Record<string, number>>): number =>
    Object.values(counts).reduce((a, b) => a + b, 0);
  const foot = (label: string): number => page.row(label, 1, heading);
  const statement =
    (same ? '各项指标权重相同' : '各项指标权重不同，见“权重”列') +
    `；序时进度${shown.percent(context.time)}`;
  const starredColumn = page.column(plan.whole.short, heading) + 1;
  const hasStarred = plan.indicators.some((indicator) => indicator.starred);
  return [
    at(page, heading - 1, 3, 'statement', statement),
    ...plan.indicators.flatMap((i) => {
      const row = rows.get(String(i.number))!;
      return [
        ...(i.starred
          ? [at(page, row, starredColumn, 'starred weight', rules.weights[i.number] ?? 1)]
          : []),
        at(page, row, starredColumn + 1, 'due', dueWeighed(context, figures, i)),
        ...columns.map(([c, name]) =>
          at(
            page,
            row,
            page.column(name, heading),
            `score ${i.number} ${c}`,
            scoreShown(context, i, c),
          ),
        ),
      ];
    }),
    ...columns.flatMap(([c, name]) => {
      const column = page.column(name, heading);
      const states = plan.indicators.map((i) => state(context, i, c));
      return [
        at(page, foot('综合完成率'), column, `mean ${c}`, mean(all.means.get(c))),
        at(page, foot('应达进度'), column, `due mean ${c}`, dueMean(all.means.get(c))),
        at(page, foot('名次'), column, `rank ${c}`, all.ranks.get(c) ?? '—'),
        ...(hasStarred
          ? [
              at(
                page,
                foot('其中：带“*”指标完成率'),
                column,
                `starred mean ${c}`,
                mean(starred.means.get(c)),
              ),
              at(
                page,
                foot('带“*”指标名次'),
                column,
                `starred rank ${c}`,
                starred.ranks.get(c) ?? '—',
              ),
            ]
          : []),
        at(
          page,
          foot('已填（计量项）'),
          column,
          `filled ${c}`,
          c === WHOLE ? sum(filled) : filled[c]!,
        ),
        at(page, foot('应填（计量项）'), column, `due ${c}`, c === WHOLE ? sum(due) : due[c]!),
        ...GROUPS.map(([label, words]) =>
          at(
            page,
            foot(label),
            column,
            `${label} ${c}`,
            states.filter((s) => words.includes(s)).length,
          ),
        ),
        ...(c === WHOLE
          ? []
          : [
              at(
                page,
                foot('排列顺序（不打印）'),
                column,
                `order ${c}`,
                orderedWithRest(plan, all.order).indexOf(c) + 1,
              ),
            ]),
      ];
    }),
  ];
}

function city(context: Context, page: Page): Expectation[] {
  const { plan, figures, rules } = context;
  const before = context.before(WHOLE);
  const { reported, filled, due } = reportingOf(plan, figures);
  const sum = (counts: Readonly<Record<string, number>>): number =>
    Object.values(counts).reduce((a, b) => a + b, 0);
  const wrong = wrongFigures(figures);
  const overview =
    `序时进度${shown.percent(context.time)}，${plan.whole.short}综合完成率${meanOverDue(rankingOf(figures, rules).means.get(WHOLE))}；` +
    `${plan.districts.length}个${plan.wording.unit}中${reported.length}个已报送，` +
    `应填计量项${sum(due)}个、已填${sum(filled)}个${wrong === 0 ? '' : `、有误${wrong}个`}。`;
  return [
    at(page, 1, 0, 'overview', overview),
    at(page, 2, 0, 'states', statesText(figures, WHOLE)),
    ...table(context, page, WHOLE, {
      年度目标: indicatorCells.年度目标,
      本年累计完成数: indicatorCells.完成数,
      完成率: indicatorCells.完成率,
      状态: indicatorCells.状态,
      '超（欠）进度': indicatorCells.进度,
      ...(before && { [`比${monthsElapsed(before.period)}月底增加`]: indicatorCells.增加 }),
    }),
  ];
}

function district(context: Context, c: string, page: Page): Expectation[] {
  const { plan, figures, rules, book } = context;
  const { means, ranks } = rankingOf(figures, rules);
  const rank = ranks.get(c);
  const standing =
    `序时进度${shown.percent(context.time)}，综合完成率${meanOverDue(means.get(c))}` +
    (rank === undefined
      ? '，不参加排名'
      : `，在参加排名的${ranks.size}个${plan.wording.unit}中列第${rank}位`) +
    `；${plan.whole.short}综合完成率${meanWord(means.get(WHOLE))}。`;
  const strengths = leadingIndicators(figures, c).slice(0, 3).map(strengthPhrase);
  const lags = laggingIndicators(figures, c)
    .slice(0, 3)
    .map(({ indicator }) => needPhrase(context, indicator, c));
  const adjusted = book.adjustedFigures;
  const none = means.get(c)?.kind === 'notReported' ? '未报' : '无';
  return [
    at(page, 1, 0, 'standing', standing),
    at(page, 2, 0, 'states', statesText(figures, c)),
    at(page, 3, 0, 'strengths', `优势：${strengths.join('；') || none}。`),
    at(page, 4, 0, 'lags', `差距：${lags.join('；') || none}。`),
    ...table(context, page, c, {
      年度目标: indicatorCells.年度目标,
      累计完成数: indicatorCells.完成数,
      完成率: indicatorCells.完成率,
      状态: indicatorCells.状态,
      '超（欠）进度': indicatorCells.进度,
      全年预测: indicatorCells.预测,
      月均需: indicatorCells.月均需,
    }),
    ...(adjusted === null
      ? []
      : table({ ...context, figures: adjusted }, page, c, {
          调整后目标: indicatorCells.年度目标,
          按调整后完成率: indicatorCells.完成率,
        })),
  ];
}

function matrix(context: Context, page: Page): Expectation[] {
  const { plan, figures } = context;
  const heading = page.row('序号', 0);
  const measures = measuresOf(plan);
  const rows = page.numbered(heading, measures.length);
  const columns = columnsOf(plan, plan.whole.label);
  // Behind the whole's comparison with the last year, where there is one.
  const hidden = columns.length + 1 + (context.book.lastYears.has(figures.period) ? 2 : 0);
  return [
    at(page, 1, 0, 'time', `序时进度${shown.percent(context.time)}`),
    ...measures.flatMap(({ id }) =>
      columns.flatMap(([c, name]) => {
        const figure = figures.figure(id, c);
        const row = rows.get(id)!;
        const column = page.column(name, heading);
        expectText(page, row, 2, '完成数');
        expectText(page, row + 1, 2, '完成率');
        return [
          at(page, row, column, `actual ${id} ${c}`, shown.actual(figure.actual)),
          at(page, row + 1, column, `completion ${id} ${c}`, shown.completion(figure.completion)),
          at(page, row + 1, column + hidden, `status ${id} ${c}`, shown.status(figure)),
        ];
      }),
    ),
  ];
}

function tasks(context: Context, page: Page): Expectation[] {
  const { plan, figures } = context;
  const heading = page.row('序号', 0);
  const typed = plan.bodyTargets.filter((target) => target.figures !== null);
  const third = page.row('序号', 0, heading + 1);
  const second = typed.length === 0 ? third : page.row('序号', 0, third + 1);
  const pairs = context.book.tasks?.pairs ?? {};
  const sources = { lastYear: context.book.lastYears.get(figures.period) ?? null, typed: pairs };
  const list = bodyTasks(plan, figures, sources);
  return [
    at(page, 1, 0, 'time', `序时进度${shown.percent(context.time)}`),
    ...list.flatMap(({ bodyTarget, measured, rated }, index) => {
      const row = heading + 1 + index;
      expectText(page, row, 2, bodyTarget.text);
      if (rated !== null) {
        const { rate, status } = rated;
        const value = rateText(rate);
        const state = status === 'unknown' ? value : words[status];
        const own = typed.indexOf(bodyTarget);
        const of = pairs[bodyTarget.id]?.of;
        return [
          at(page, row, page.column('完成数', heading), `rate ${bodyTarget.id}`, value),
          at(page, row, page.column('状态', heading), `state ${bodyTarget.id}`, state),
          ...(own < 0 ? [] : [at(page, third + 1 + own, 7, `typed ${bodyTarget.id}`, value)]),
          ...(of === undefined || of === figures.period
            ? []
            : [
                at(
                  page,
                  third + 1 + own,
                  8,
                  `since ${bodyTarget.id}`,
                  `同${Number(of.slice(5))}月`,
                ),
              ]),
        ];
      }
      if (measured === null) return [];
      const value = shown.actual(measured.actual);
      const decimals = bodyTarget.factor === 1 ? measured.measure.quantity.decimals : 4;
      return [
        at(
          page,
          row,
          page.column('完成数', heading),
          `task ${bodyTarget.id}`,
          typeof value === 'number' ? shown.rounded(value / bodyTarget.factor, decimals) : value,
        ),
        at(
          page,
          row,
          page.column('完成率', heading),
          `task ${bodyTarget.id}`,
          shown.completion(measured.completion),
        ),
        at(
          page,
          row,
          page.column('状态', heading),
          `state ${bodyTarget.id}`,
          shown.status({
            ...figures.figure(measured.measure.id, WHOLE),
            status: measured.status,
            completion: measured.completion,
          }),
        ),
      ];
    }),
    ...reconcile(plan).flatMap(({ bodyTarget, measure, annex, difference }, index) => {
      const row = second + 1 + index;
      const word =
        difference === null
          ? '—'
          : difference === 0
            ? '一致'
            : difference > 0
              ? '表内高'
              : '表内低';
      // Where the table prints no total, the cell that it is taken from is empty.
      const printed = annex ?? (measure.total === null ? '' : '/');
      return [
        at(
          page,
          row,
          page.column(`表内${plan.whole.label}`, second),
          `annex ${bodyTarget.id}`,
          printed,
        ),
        at(
          page,
          row,
          page.column('表内减正文', second),
          `difference ${bodyTarget.id}`,
          difference ?? '',
        ),
        at(page, row, page.column('核对', second), `word ${bodyTarget.id}`, word),
      ];
    }),
  ];
}

function rateText(rate: TaskRate): shown.Shown {
  switch (rate.kind) {
    case 'number':
      return rate.value;
    case 'blank':
      return '';
    case 'notApplicable':
      return words.notApplicable;
    case 'unknown':
      return words[rate.reason];
  }
}

function bulletin(context: Context, page: Page): Expectation[] {
  const { plan, figures, rules, book } = context;
  const { unreported, partial } = reportingOf(plan, figures);
  const named = (ids: readonly string[]): string =>
    plan.districts
      .filter(({ id }) => ids.includes(id))
      .map(({ name }) => `、${name}`)
      .join('');
  const lastYear = book.lastYears.get(figures.period) ?? null;
  const paragraphs = bulletinText(figures, rules, book.openFindings ?? null, lastYear);
  return [
    at(page, page.row('尚未报送的单位', 7), 8, 'silent', named(unreported)),
    at(page, page.row('部分报送的单位', 7), 8, 'in part', named(partial)),
    ...paragraphs.flatMap(({ kind, text }, row) => {
      const indent = kind === 'heading' || kind === 'text' ? '　　' : '';
      const cell = page.layout.cells[row]?.[0];
      if (cell !== null && typeof cell === 'object' && 'text' in cell) {
        expectText(page, row, 0, indent + text);
        return [];
      }
      return [at(page, row, 0, `paragraph ${row}`, indent + text)];
    }),
  ];
}

function trend(context: Context, page: Page): Expectation[] {
  const { plan, book, rules } = context;
  const points = trendOf(book.figures, rules);
  const heading = page.row('综合完成率', 0);
  const columns = columnsOf(plan, plan.whole.short);
  const time = page.row('序时进度', 0);
  const last = points.length;
  const latest = points[last - 1]!;
  const ends = plan.districts.length > 2 ? endsOf(plan, latest.means) : null;
  return [
    ...endsLine(context, page, ends, latest.means),
    ...startOfDue(context, page),
    ...line(page, '应达进度', -1, drawnStart(context)),
    ...points.flatMap((point, index) => [
      at(page, heading, 1 + index, `months ${point.period}`, headingOf(plan, book.figures[index]!)),
      at(page, time, 1 + index, `time ${point.period}`, point.timeProgress),
      at(page, time + 1, 1 + index, `due ${point.period}`, dueMean(point.means.get(WHOLE))),
      ...columns.map(([c, name]) =>
        at(
          page,
          page.row(name, 0, heading),
          1 + index,
          `mean ${c} ${point.period}`,
          mean(point.means.get(c)),
        ),
      ),
      ...details(context, page, book.figures[index]!),
      ...dueDetails(context, page, book.figures[index]!),
      ...line(page, '应达进度', index, drawnDue(point.means.get(WHOLE))),
      ...columns.flatMap(([c, name]) => line(page, name, index, drawn(point.means.get(c)))),
      ...(ends === null
        ? []
        : [
            ...line(page, '当前最高', index, drawn(point.means.get(ends.best))),
            ...line(page, '当前最低', index, drawn(point.means.get(ends.worst))),
          ]),
    ]),
    ...columns.map(([c, name]) => {
      const means = points.map((point) => point.means.get(c));
      const now = means[last - 1];
      const then = means
        .slice(0, last - 1)
        .reverse()
        .find((before) => before?.kind === 'number');
      const value =
        now?.kind === 'number' && then?.kind === 'number'
          ? pointsBetween(now.value, then.value, 4)
          : '—';
      return at(
        page,
        page.row(name, 0, heading),
        page.column('比上期（百分点）', heading),
        `change ${c}`,
        value,
      );
    }),
  ];
}

/** The months of a column, and how many figures are missing in them. */
function headingOf(plan: Plan, figures: PeriodFigures): string {
  const { filled, due } = reportingOf(plan, figures);
  const sum = (counts: Readonly<Record<string, number>>): number =>
    Object.values(counts).reduce((a, b) => a + b, 0);
  const months = monthsElapsed(figures.period);
  const missing = sum(due) - sum(filled);
  return `${months === 1 ? '1月' : `1—${months}月`}${missing > 0 ? `\n缺${missing}个` : ''}`;
}

interface Ends {
  readonly best: Column;
  readonly worst: Column;
}

/** Units with the highest and the lowest mean of the latest period, of equals the first; none: '' is nobody's. */
function endsOf({ districts }: Plan, means: ReadonlyMap<Column, Mean>): Ends {
  const ranked = districts.flatMap(({ id }) => {
    const value = mean(means.get(id));
    return typeof value === 'number' ? [{ id, value }] : [];
  });
  const by = (sign: 1 | -1) => [...ranked].sort((a, b) => sign * (a.value - b.value))[0]?.id ?? '';
  return { best: by(-1), worst: by(1) };
}

/** What stands over the chart; a sentence without figures is a text where the units are few. */
function endsLine(
  { plan }: Context,
  page: Page,
  ends: Ends | null,
  means: ReadonlyMap<Column, Mean>,
): Expectation[] {
  const units = `各${plan.wording.unit}为灰线。`;
  const row = page.layout.charts![0]!.area.row - 1;
  const named = (id: Column) =>
    `${plan.districts.find((each) => each.id === id)!.name} ${(Number(mean(means.get(id))) * 100).toFixed(2)}%`;
  const text =
    ends === null || ends.best === ''
      ? units
      : `当前最高：${named(ends.best)}，最低：${named(ends.worst)}；其余${units}`;
  return [at(page, row, 0, 'ends', text)];
}

function drawn(of: Mean | undefined): number | string {
  const value = mean(of);
  return typeof value === 'number' ? value : '#N/A';
}

/** What the chart is drawn from: no point where there is no mean. */
function line(page: Page, name: string, period: number, value: number | string): Expectation[] {
  const row = page.row(name, 0, page.row('图表数据（不打印）', 0));
  return [at(page, row, 2 + period, `line ${name} ${period}`, value)];
}

function details(context: Context, page: Page, of: PeriodFigures): Expectation[] {
  const { plan } = context;
  const months = monthsElapsed(of.period);
  const title = page.row(`${months === 1 ? '1月' : `1—${months}月`}评分明细（不打印）`, 0);
  const heading = title + 1;
  const rows = page.numbered(heading, plan.indicators.length);
  const { filled, due } = reportingOf(plan, of);
  const filledRow = page.row('已填（计量项）', 1, heading);
  const sum = (counts: Readonly<Record<string, number>>): number =>
    Object.values(counts).reduce((a, b) => a + b, 0);
  return columnsOf(plan, plan.whole.short).flatMap(([c, name]) => {
    const column = page.column(name, heading);
    return [
      ...plan.indicators.map((i) =>
        at(
          page,
          rows.get(String(i.number))!,
          column,
          `score ${i.number} ${c} ${of.period}`,
          scoreShown(context, i, c, of),
        ),
      ),
      at(
        page,
        filledRow,
        column,
        `filled ${c} ${of.period}`,
        c === WHOLE ? sum(filled) : filled[c]!,
      ),
      ...(c === WHOLE ? [at(page, filledRow + 1, column, `due ${c} ${of.period}`, sum(due))] : []),
    ];
  });
}

function measureTrend(context: Context, page: Page): Expectation[] {
  const { plan, book } = context;
  const heading = page.row('序号', 0);
  const rows = page.numbered(heading, measuresOf(plan).length);
  const first = page.column('项目', heading) + 1;
  const headings = book.figures.map((figures, index) =>
    at(page, heading, first + index, `months ${figures.period}`, headingOf(plan, figures)),
  );
  const lines = measuresOf(plan).flatMap((measure) => {
    const row = rows.get(measure.id)!;
    return [
      at(page, row, 2, `target ${measure.id}`, shown.target(measure.total)),
      ...book.figures.flatMap((figures, index) => {
        const { actual, completion } = figures.figure(measure.id, WHOLE);
        return [
          at(
            page,
            row,
            first + index,
            `total ${measure.id} ${figures.period}`,
            shown.actual(actual),
          ),
          at(
            page,
            row + 1,
            first + index,
            `completion ${measure.id} ${figures.period}`,
            shown.completion(completion),
          ),
        ];
      }),
    ];
  });
  return [...headings, ...lines];
}
