import { measuresOf } from '../../plan/measures';
import { monthsElapsed, type Period } from '../../plan/period';
import type { Indicator, Measure, Plan } from '../../plan/types';
import { CITY, type Column } from '../../progress/column';
import { isCumulative } from '../../progress/status';
import { cellRef, rangeRef, type CellRef, type RangeRef } from '../address';
import { blockCell } from '../blockMap';
import { statusWord } from '../formulas/completion';
import { change, forecast, gap, neededPerMonth } from '../formulas/pace';
import { place } from '../formulas/score';
import {
  type CellText,
  digits,
  percent,
  shownCell,
  shownEntry,
  shownPair,
  signed,
  worseStatus,
} from '../formulas/shown';
import { expression, formulaCell, quoted, type Expression } from '../formulas/text';
import { words } from '../labels';
import type { LayoutCell, SheetLayout } from '../layout';
import { area, body, emptyCells, headerRow, idCell, note, put } from '../look';
import { blockNames } from '../names';
import { indicatorKey } from '../tableGrid';
import type { SummarySources } from './sources';

/** Tables of 测算 with one row a measure, in the order they stand in. */
const BY_MEASURE = ['actual', 'status', 'gap', 'forecast', 'needed', 'change'] as const;
/** Tables with one row an indicator, compound ones put together. */
const BY_INDICATOR = [
  'target',
  'reached',
  'share',
  'shareText',
  'state',
  'lead',
  'outlook',
  'monthly',
  'added',
  'lag',
  'lagPlace',
  'lagPhrase',
  'lagNeedPhrase',
  'strength',
  'strengthPlace',
  'strengthPhrase',
] as const;

type MeasureTable = (typeof BY_MEASURE)[number];
type IndicatorTable = (typeof BY_INDICATOR)[number];

const titles: Readonly<Record<MeasureTable | IndicatorTable, string>> = {
  actual: '完成数',
  status: '状态',
  gap: '超（欠）进度（百分点）：累计指标比序时，占比、密度比目标',
  forecast: '按当前进度推算的全年数',
  needed: '剩余每月需完成',
  change: '比上期增加',
  target: '年度目标',
  reached: '完成数（复合指标合写）',
  share: '完成率（复合指标合写）',
  shareText: '完成率（文字）',
  state: '状态（复合指标取较差者）',
  lead: '超（欠）进度（复合指标取较低者）',
  outlook: '按当前进度推算的全年数（复合指标合写）',
  monthly: '剩余每月需完成（复合指标合写）',
  added: '比上期增加（复合指标合写）',
  lag: '滞后、未达标指标的欠进度',
  lagPlace: '滞后位次（1 为差距最大）',
  lagPhrase: '滞后指标的表述',
  lagNeedPhrase: '滞后指标的表述（含月均需）',
  strength: '完成、达标、达序时指标的超进度',
  strengthPlace: '领先位次（1 为超进度最多）',
  strengthPhrase: '领先指标的表述',
};

const LEADING = 2;
const TIME_ROW = 1;
const FIRST_TABLE = 3;

/** Where everything stands on 测算, which is laid out with the pages that refer to it. */
export interface Workings {
  readonly sheet: string;
  /** Months elapsed, and time progress as it is published. */
  months(from: string): CellRef;
  timeProgress(from: string): CellRef;
  measure(table: MeasureTable, id: string, column: Column, from: string): CellRef;
  indicator(table: IndicatorTable, number: number, column: Column, from: string): CellRef;
  /** A column of an indicator table from the first indicator to the last. */
  indicatorColumn(table: IndicatorTable, column: Column, from: string): RangeRef;
  /** The indicators' names beside the tables. */
  indicatorNames(from: string): RangeRef;
}

export function workingsOn(plan: Plan, sheet: string): Workings {
  const on = (from: string): string | null => (from === sheet ? null : sheet);
  const columns = columnsOf(plan);
  const at = (column: Column): number => {
    const index = columns.indexOf(column);
    if (index < 0) throw new RangeError(`${sheet} has no column ${column}`);
    return LEADING + index;
  };
  const measures = measuresOf(plan).map(({ id }) => id);
  const indicators = plan.indicators.map(({ number }) => number);
  const row = (first: number, index: number, key: string | number): number => {
    if (index < 0) throw new RangeError(`${sheet} has no row ${key}`);
    return first + index;
  };
  return {
    sheet,
    months: (from) => cellRef(TIME_ROW, LEADING, on(from)),
    timeProgress: (from) => cellRef(TIME_ROW, LEADING + 1, on(from)),
    measure: (table, id, column, from) =>
      cellRef(row(firstRow(plan, table), measures.indexOf(id), id), at(column), on(from)),
    indicator: (table, number, column, from) =>
      cellRef(row(firstRow(plan, table), indicators.indexOf(number), number), at(column), on(from)),
    indicatorNames: (from) =>
      rangeRef(area(firstRow(plan, 'target'), 1, indicators.length, 1), on(from)),
    indicatorColumn: (table, column, from) =>
      rangeRef(area(firstRow(plan, table), at(column), indicators.length, 1), on(from)),
  };
}

export function columnsOf(plan: Plan): Column[] {
  return [...plan.districts.map(({ id }) => id), CITY];
}

/** First body row of a table: tables stand under one another, each with a title, a heading and a free row. */
function firstRow(plan: Plan, table: MeasureTable | IndicatorTable): number {
  const measures = measuresOf(plan).length + 3;
  const indicators = plan.indicators.length + 3;
  const byMeasure = (BY_MEASURE as readonly string[]).indexOf(table);
  const before =
    byMeasure >= 0
      ? byMeasure * measures
      : BY_MEASURE.length * measures +
        (BY_INDICATOR as readonly string[]).indexOf(table) * indicators;
  return FIRST_TABLE + before + 2;
}

/**
 * 「测算 YYYY-MM」, hidden: what all pages of the summary show, worked out once. Every page refers to it, so that the
 * same figure can never differ from page to page.
 */
export function workingsSheet(
  plan: Plan,
  period: Period,
  name: string,
  sources: SummarySources,
  copy = 1,
): SheetLayout {
  const workings = workingsOn(plan, name);
  const columns = columnsOf(plan);
  const width = LEADING + Math.max(2, columns.length);
  const last = firstRow(plan, 'strengthPhrase') + plan.indicators.length;
  const cells = emptyCells(last, width);
  put(cells, 0, 0, `测算 ${period}：汇总各页的计算过程，由表格自动计算，请勿改动`);
  put(cells, TIME_ROW, 1, '已过月数、序时进度');
  put(cells, TIME_ROW, LEADING, monthsElapsed(period));
  const share = expression(`TRUNC(ROUND(${workings.months(name)}/12,9),3)`);
  put(cells, TIME_ROW, LEADING + 1, formulaCell(share));

  for (const table of BY_MEASURE) {
    heading(plan, table, cells);
    measuresOf(plan).forEach((measure, index) => {
      const row = firstRow(plan, table) + index;
      put(cells, row, 0, idCell(measure.id, false));
      put(cells, row, 1, { text: measure.name });
      columns.forEach((column, at) => {
        const formula = measureFormula(table, measure, column, workings, sources);
        put(cells, row, LEADING + at, formulaCell(formula));
      });
    });
  }
  for (const table of BY_INDICATOR) {
    heading(plan, table, cells);
    plan.indicators.forEach((indicator, index) => {
      const row = firstRow(plan, table) + index;
      put(cells, row, 0, idCell(indicatorKey(indicator.number), indicator.starred));
      put(cells, row, 1, { text: plainName(indicator) });
      columns.forEach((column, at) => {
        const formula = indicatorFormula(table, indicator, column, workings, sources);
        put(cells, row, LEADING + at, formulaCell(formula));
      });
    });
  }

  return {
    name,
    visibility: 'hidden',
    cells,
    columnWidths: [40, 230, ...Array.from({ length: width - LEADING }, () => 78)],
    rowHeights: [22],
    merges: [],
    paints: [
      { area: area(0, 0, 1, 1), style: { ...note, wrap: false } },
      ...[...BY_MEASURE, ...BY_INDICATOR].flatMap((table) => {
        const first = firstRow(plan, table);
        const rows = (BY_MEASURE as readonly string[]).includes(table)
          ? measuresOf(plan).length
          : plan.indicators.length;
        return [
          { area: area(first - 1, 0, rows + 1, width), style: body },
          { area: area(first - 1, 0, 1, width), style: headerRow },
          { area: area(first, 1, rows, 1), style: { horizontal: 'left' as const } },
        ];
      }),
      {
        area: area(firstRow(plan, 'share'), LEADING, plan.indicators.length, columns.length),
        style: { numberFormat: '0.0%' },
      },
      { area: area(TIME_ROW, LEADING + 1, 1, 1), style: { numberFormat: '0.0%' } },
    ],
    validations: [],
    colorRules: [],
    names: [{ name: blockNames.page('workings', period, copy), area: area(0, 0, last, width) }],
    protected: true,
    showGridlines: false,
  };
}

function heading(plan: Plan, table: MeasureTable | IndicatorTable, cells: LayoutCell[][]): void {
  const row = firstRow(plan, table) - 2;
  put(cells, row, 0, titles[table]);
  ['序号', '指标', ...plan.districts.map(({ name }) => name), CITY].forEach((label, at) =>
    put(cells, row + 1, at, { text: label }),
  );
}

/** An indicator's name as texts use it: without units, of a compound one as printed. */
export function plainName({ measures, name }: Indicator): string {
  return measures.length === 1 ? measures[0].name : name;
}

function measureFormula(
  table: MeasureTable,
  measure: Measure,
  column: Column,
  workings: Workings,
  sources: SummarySources,
): Expression {
  const here = workings.sheet;
  const target = blockCell(sources.targets, measure.id, column, here);
  const actual = blockCell(sources.actuals, measure.id, column, here);
  const completion = blockCell(sources.completion, measure.id, column, here);
  const months = workings.months(here);
  const pace = { target, actual, completion, months };
  switch (table) {
    case 'actual':
      return column === CITY ? shownCell(actual) : shownEntry(actual);
    case 'status':
      return statusWord(completion, target, actual, isCumulative(measure) ? months : null);
    case 'gap':
      return gap(measure, completion, workings.timeProgress(here));
    case 'forecast':
      return forecast(measure, pace);
    case 'needed':
      return neededPerMonth(measure, pace);
    case 'change': {
      if (sources.previous === undefined) return quoted('—');
      const before = blockCell(sources.previous.actuals, measure.id, column, here);
      return change(measure, actual, before);
    }
  }
}

function indicatorFormula(
  table: IndicatorTable,
  indicator: Indicator,
  column: Column,
  workings: Workings,
  sources: SummarySources,
): Expression {
  const here = workings.sheet;
  const own = (other: IndicatorTable): CellRef =>
    workings.indicator(other, indicator.number, column, here);
  const of = (part: MeasureTable) => (measure: Measure) =>
    workings.measure(part, measure.id, column, here);
  const joined = (
    cell: (measure: Measure) => CellRef,
    text: (decimals: number) => CellText,
  ): Expression => {
    const [first, second] = indicator.measures;
    return second === undefined
      ? shownCell(cell(first))
      : shownPair([cell(first), cell(second)], [text(first.decimals), text(second.decimals)]);
  };
  const cells = (source: SummarySources['targets']) => (measure: Measure) =>
    blockCell(source, measure.id, column, here);
  switch (table) {
    case 'target':
      return joined(cells(sources.targets), () => digits(4));
    case 'reached':
      return joined(of('actual'), digits);
    case 'share':
      return joined(cells(sources.completion), () => percent);
    case 'shareText':
      return expression(`IF(ISNUMBER(${own('share')}),${percent(own('share'))},${own('share')})`);
    case 'state': {
      const [first, second] = indicator.measures.map(of('status'));
      if (first === undefined) throw new RangeError('an indicator without a measure');
      return second === undefined ? expression(first) : worseStatus([first, second]);
    }
    case 'lead': {
      const [first, second] = indicator.measures.map(of('gap'));
      if (second === undefined) return expression(String(first));
      return expression(`IF(COUNT(${first},${second})=0,"",MIN(${first},${second}))`);
    }
    case 'outlook':
      return joined(of('forecast'), digits);
    case 'monthly':
      return joined(of('needed'), digits);
    case 'added':
      return joined(of('change'), signed);
    case 'lag':
      return where(own('state'), [words.behind, words.unmet], own('lead'));
    case 'strength':
      return where(own('state'), [words.done, words.met, words.onTrack], own('lead'));
    case 'lagPlace':
      return placed('lag', '<');
    case 'strengthPlace':
      return placed('strength', '>');
    case 'lagPhrase':
      return phrase('lag', '欠', `TEXT(-${own('lag')},"0.0")`, '');
    case 'lagNeedPhrase':
      return phrase('lag', '欠', `TEXT(-${own('lag')},"0.0")`, needed());
    case 'strengthPhrase':
      return phrase('strength', '超', `TEXT(${own('strength')},"0.0")`, '');
  }

  /** e.g. 专利授权量（完成率61.2%，欠13.8个百分点，月均需2846件） */
  function phrase(values: IndicatorTable, word: string, points: string, more: string): Expression {
    const opening = quoted(`${plainName(indicator)}（完成率`);
    return expression(
      `IF(ISNUMBER(${own(values)}),${opening}&${own('shareText')}&"，${word}"&${points}&"个百分点"` +
        `${more}&"）","")`,
    );
  }

  /** The halves of a compound indicator say their units in its name. */
  function needed(): string {
    const [first, second] = indicator.measures;
    const unit = second === undefined ? quoted(first.unit) : '""';
    return `&IF(${own('monthly')}="—","","，月均需"&${own('monthly')}&${unit})`;
  }

  function placed(values: IndicatorTable, better: '<' | '>'): Expression {
    const value = own(values);
    const all = workings.indicatorColumn(values, column, here);
    const first = all.slice(0, all.indexOf(':'));
    return place(value, all, `${first}:${value}` as RangeRef, better);
  }
}

function where(state: CellRef, wanted: readonly string[], value: CellRef): Expression {
  const any = wanted.map((word) => `${state}=${quoted(word)}`).join(',');
  return expression(`IF(OR(${any}),${value},"")`);
}
