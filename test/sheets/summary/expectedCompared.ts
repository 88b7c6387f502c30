import { WHOLE, type Column } from '../../../src/plan/column';
import { measuresOf } from '../../../src/plan/measures';
import type { Indicator, Measure } from '../../../src/plan/types';
import type { LastYearFigures } from '../../../src/progress/lastYearFigures';
import { yearOnYear } from '../../../src/progress/yearOnYear';
import type { Expectation } from '../casebook';
import { missingLastYear } from '../lastYear/missing';
import { at, expectText, page, table, type Context } from './expecting';
import * as shown from './shownText';

/** What the pages say of the last year, where it is there. */
export function expectedCompared(context: Context): Expectation[] {
  const { book, plan, figures } = context;
  const { period } = figures;
  const lastYear = book.lastYears.get(period);
  const trend = [...measureTrend(context), ...trendLines(context)];
  if (lastYear === undefined) return trend;
  const cells = cellsOf(lastYear);
  return [
    ...workings(context, lastYear),
    ...table(context, page(book, `汇总 ${period}`), WHOLE, cells),
    ...plan.districts.flatMap(({ id, name }) =>
      table(context, page(book, `${name} ${period}`), id, {
        上年同期: cells.上年同期,
        同比: cells.同比,
      }),
    ),
    ...matrix(context, lastYear),
    ...chart(context, lastYear),
    ...trend,
  ];
}

type Cell = (context: Context, indicator: Indicator, column: Column) => shown.Shown;

const isPoints = ({ unit, nature, quantity: { least, most } }: Measure): boolean =>
  unit === '%' || (nature === 'ratio' && least === 0 && most === 100);

function rateText(value: number, measure: Measure): string {
  if (isPoints(measure)) return `${shown.signed(value, measure.quantity.decimals)}百分点`;
  const sign = value === 0 ? '' : value > 0 ? '+' : '-';
  return sign + shown.percent(Math.abs(value));
}

function cellsOf(lastYear: LastYearFigures): Record<'上年同期' | '同比增减' | '同比', Cell> {
  const compared = ({ figures }: Context, { measures }: Indicator, c: Column) =>
    measures.map(({ id }) => yearOnYear(figures, lastYear, id, c));
  return {
    上年同期: (_, { measures }, c) =>
      shown.pair(
        measures.map(({ id }) => shown.lastYear(lastYear(id, c))),
        (value, half) => String(shown.rounded(value, measures[half]!.quantity.decimals)),
      ),
    同比增减: (context, i, c) =>
      shown.pair(compared(context, i, c).map(shown.difference), (value, half) =>
        shown.signed(value, i.measures[half]!.quantity.decimals),
      ),
    同比: (context, i, c) =>
      shown.pair(compared(context, i, c).map(shown.growth), (value, half) =>
        rateText(value, i.measures[half]!),
      ),
  };
}

interface Row {
  readonly measure: Measure;
  readonly rate: shown.Shown;
  readonly difference: shown.Shown;
}

function rowsOf({ plan, figures }: Context, lastYear: LastYearFigures): Row[] {
  const all = measuresOf(plan);
  return [...all.filter((m) => !isPoints(m)), ...all.filter(isPoints)].map((measure) => {
    const own = yearOnYear(figures, lastYear, measure.id, WHOLE);
    return { measure, rate: shown.growth(own), difference: shown.difference(own) };
  });
}

/** Those of a kind that rose, or fell, the farthest first. */
function ordered(rows: readonly Row[], points: boolean, sign: 1 | -1): Row[] {
  return rows
    .filter(({ measure }) => isPoints(measure) === points)
    .filter(({ rate }) => typeof rate === 'number' && Math.sign(rate) === sign)
    .sort((a, b) => sign * (Number(b.rate) - Number(a.rate)));
}

function phrase({ measure, rate }: Row): string {
  if (typeof rate !== 'number') return '';
  const points = isPoints(measure);
  const word = rate < 0 ? '下降' : points ? '上升' : '增长';
  const amount = points
    ? `${Math.abs(rate).toFixed(measure.quantity.decimals)}个百分点`
    : shown.percent(Math.abs(rate));
  const opening = measure.polarity === 'negative' ? '逆向指标，' : '';
  return `${measure.name}（${opening}${word}${amount}）`;
}

function workings(context: Context, lastYear: LastYearFigures): Expectation[] {
  const { book, plan, figures } = context;
  const on = page(book, `测算 ${figures.period}`);
  const title = on.row(`${plan.whole.short}同比（先按增幅、再按百分点比较的）`, 0);
  const rows = rowsOf(context, lastYear);
  let apart = 0;
  return rows.flatMap((row, index) => {
    const line = title + 2 + index;
    expectText(on, line, 1, row.measure.name);
    const points = isPoints(row.measure);
    const place = (sign: 1 | -1): shown.Shown => ordered(rows, points, sign).indexOf(row) + 1 || '';
    const why = typeof row.rate === 'number' || row.rate === '/' ? '' : row.rate || '未报';
    const values: Record<string, shown.Shown> = {
      同比: row.rate,
      同比增减: row.difference,
      升幅位次: place(1),
      降幅位次: place(-1),
      表述: phrase(row),
      不能比较的原因: why,
      不能比较的次序: why === '' ? '' : (apart += 1),
    };
    return Object.entries(values).map(([label, value]) =>
      at(on, line, on.column(label, title + 1), `${label} ${row.measure.id}`, value),
    );
  });
}

function matrix({ book, plan, figures }: Context, lastYear: LastYearFigures): Expectation[] {
  const on = page(book, `各单位对照 ${figures.period}`);
  const heading = on.row('序号', 0);
  const rows = on.numbered(heading, measuresOf(plan).length);
  const before = on.column('上年同期缺报单位', heading);
  const compared = on.column('同比增减同比', heading);
  return measuresOf(plan).flatMap((measure) => {
    const { id } = measure;
    const row = rows.get(id)!;
    const missing = missingLastYear(plan, [measure], lastYear);
    const own = yearOnYear(figures, lastYear, id, WHOLE);
    return [
      at(on, row, before, `last year ${id}`, shown.lastYear(lastYear(id, WHOLE))),
      at(on, row + 1, before, `last year lacks ${id}`, missing === 0 ? '' : `缺${missing}个`),
      at(on, row, compared, `difference ${id}`, shown.difference(own)),
      at(on, row + 1, compared, `rate ${id}`, shown.growth(own)),
    ];
  });
}

function chart(context: Context, lastYear: LastYearFigures): Expectation[] {
  const { book, figures } = context;
  const on = page(book, `图表 ${figures.period}`);
  const rows = rowsOf(context, lastYear);
  const told = rows.filter(({ measure }) => !isPoints(measure));
  if (told.length === 0) return [];
  const first = on.row('位次', 0, on.row('期次', 0)) + 1;
  const lines = Math.min(8, told.length);
  const [rises, falls] = [ordered(rows, false, 1), ordered(rows, false, -1)];
  const risen = Math.min(rises.length, Math.max(Math.ceil(lines / 2), lines - falls.length));
  const moved = [rises.slice(0, risen), falls.slice(0, lines - risen)].flatMap((side) =>
    side.map(({ measure, rate }, place) => ({ measure, rate: Number(rate), place })),
  );
  const farthest = (sign: 1 | -1) => Math.max(0, ...moved.map(({ rate }) => sign * rate));
  const [up, down] = [farthest(1), farthest(-1)];
  const isMixed = told.some(({ measure }) => measure.polarity === 'negative');
  const isTold = told.some(({ rate }) => typeof rate === 'number');
  const none = isTold ? '无' : '没有可比的指标';
  return Array.from({ length: lines }, (_, index) => {
    const row = first + index;
    const own = moved[index];
    const [rise, fall] = [Math.max(0, own?.rate ?? 0) || '', Math.max(0, -(own?.rate ?? 0)) || ''];
    const sign = rise === '' ? '-' : '+';
    const label = own && `${own.measure.name} ${sign}${(Math.abs(own.rate) * 100).toFixed(1)}%`;
    const isNegative = own?.measure.polarity === 'negative';
    const parts: Record<string, shown.Shown> = {
      ground: own === undefined ? '' : down - Number(fall),
      'fall for the worse': isNegative ? '' : fall,
      ...(isMixed && { 'fall for the better': isNegative ? fall : '' }),
      zero: own === undefined ? '' : (up + down) * 0.006,
      'rise for the better': isNegative ? '' : rise,
      ...(isMixed && { 'rise for the worse': isNegative ? rise : '' }),
    };
    return [
      at(on, row, 0, 'place', own === undefined ? '' : own.place + 1),
      at(on, row, 1, 'measure', own?.measure.name ?? (index === 0 ? none : '')),
      at(on, row, 2, 'rise', rise),
      at(on, row, 3, 'fall', fall),
      at(on, row, 11, 'label', label ?? ''),
      ...Object.entries(parts).map(([what, value], place) => at(on, row, 12 + place, what, value)),
    ];
  }).flat();
}

/** Of every period that has its 同比; a dash in the others, where one has. */
function measureTrend({ book, plan, figures }: Context): Expectation[] {
  if (book.lastYears.size === 0) return [];
  const on = page(book, `指标趋势 ${figures.period}`);
  const heading = on.row('序号', 0);
  const rows = on.numbered(heading, measuresOf(plan).length);
  const first = on.column('项目', heading) + 1;
  return measuresOf(plan).flatMap(({ id }) =>
    book.figures.flatMap((each, index) => {
      const row = rows.get(id)! + 2;
      expectText(on, row, first - 1, '同比');
      const lastYear = book.lastYears.get(each.period);
      if (lastYear === undefined) {
        expectText(on, row, first + index, '—');
        return [];
      }
      const value = shown.growth(yearOnYear(each, lastYear, id, WHOLE));
      return [at(on, row, first + index, `rate ${id} ${each.period}`, value)];
    }),
  );
}

/** How many rose, and how many fell, of every period that has its 同比. */
function trendLines(context: Context): Expectation[] {
  const { book, figures } = context;
  if (book.lastYears.size === 0) return [];
  const on = page(book, `趋势 ${figures.period}`);
  return (['上升', '下降'] as const).flatMap((word) => {
    const row = on.row(`同比${word}（计量项）`, 0);
    const sign = word === '上升' ? 1 : -1;
    return book.figures.flatMap((each, index) => {
      const lastYear = book.lastYears.get(each.period);
      if (lastYear === undefined) {
        expectText(on, row, 1 + index, '—');
        return [];
      }
      const rows = rowsOf({ ...context, figures: each }, lastYear);
      const moved = rows.filter(
        ({ rate, difference }) =>
          typeof rate === 'number' && Math.sign(Number(difference)) === sign,
      );
      const isComparable = rows.some(({ rate }) => typeof rate === 'number');
      const count = isComparable ? moved.length : '—';
      return [at(on, row, 1 + index, `${word} ${each.period}`, count)];
    });
  });
}
