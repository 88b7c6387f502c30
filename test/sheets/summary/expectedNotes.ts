import { measuresOf } from '../../../src/plan/measures';
import type { Measure } from '../../../src/plan/types';
import { missingUnits } from '../../../src/progress/missingUnits';
import { missingLastYear } from '../lastYear/missing';
import type { Expectation } from '../casebook';
import { at, page, type Context } from './expecting';
import type { Page } from './find';

/** What a word means that stands in place of a figure, in the order that notes explain them in. */
export const MEANINGS: readonly (readonly [word: string, meaning: string])[] = [
  ['有误', '所报数据有误，或者计算用到有误的数据'],
  ['缺权重', '加权所用的数据未报或者为0，无法加权'],
  ['缺人口数', '缺少常住人口数，无法加权'],
  ['不汇总', '该指标不计算合计'],
  ['目标为0', '目标为零，不计算完成率'],
  ['缺目标', '没有目标，不计算完成率'],
  ['缺上年', '没有上年同期数'],
  ['上年为0', '上年同期为零，不计算增长率'],
  ['上年为负', '上年同期为负数，不计算增长率'],
  ['新设', '上年没有这个单位'],
  ['新增', '上年没有这项指标'],
  ['计量不同', '上年的计量单位不同'],
  ['无法拆分', '上年的单位已拆分，数据无法分开'],
  ['口径不同', '相比的两期有数据的单位不同：有的未报，上年没有这项目标，或者已不在今年的表内'],
  ['缺分母', '没有填分母'],
  ['分母为0', '分母为零，不计算比率'],
];

/** Of the words that stand among these texts; not one that is nowhere. */
export const wordsExplained = (texts: readonly (string | number)[]): string =>
  MEANINGS.filter(([word]) => texts.some((text) => String(text).includes(word)))
    .map(([word, meaning]) => `“${word}”：${meaning}。`)
    .join('');

/** The note that tells, under each page's table, of what stands in it. @param all that the pages must say */
export function expectedNotes(context: Context, all: readonly Expectation[]): Expectation[] {
  const { plan, figures, book } = context;
  const { period } = figures;
  const indicators = plan.indicators.map(({ measures }) => missingUnits(figures, measures).length);
  const measures = measuresOf(plan).map((measure) => missingUnits(figures, [measure]).length);
  const lastYear = book.lastYears.get(period);
  const missed = (of: readonly Measure[]): number =>
    lastYear === undefined ? 0 : missingLastYear(plan, of, lastYear);
  const indicatorsLast = plan.indicators.map((each) => missed(each.measures));
  const measuresLast = measuresOf(plan).map((measure) => missed([measure]));
  const [summary, matrix, tasks] = ['汇总', '各单位对照', '要点任务'].map((name) =>
    page(book, `${name} ${period}`),
  ) as [Page, Page, Page];
  return [
    noteOf(summary, all, 2, lacking(indicators) + lackingLast('上年缺报', indicatorsLast)),
    ...counts(summary, indicators, 1),
    ...(lastYear === undefined ? [] : counts(summary, indicatorsLast, 1, '上年缺报')),
    ...plan.districts.map(({ name }) => noteOf(page(book, `${name} ${period}`), all, 2)),
    noteOf(matrix, all, 3, lacking(measures) + lackingLast('缺n个', measuresLast)),
    ...counts(matrix, measures, 2),
    noteOf(page(book, `评分 ${period}`), all, 3),
    ...taskNotes(context, tasks, all),
    trendNote(page(book, `指标趋势 ${period}`), all),
  ];
}

/** The row over the one that is signed. */
const noteRow = ({ layout }: Page): number =>
  layout.cells.findIndex(([cell]) => {
    return cell !== null && typeof cell === 'object' && 'text' in cell && /^填报：/.test(cell.text);
  }) - 1;

function noteOf(on: Page, all: readonly Expectation[], from: number, begin = ''): Expectation {
  const heading = on.row('序号', 0);
  return at(on, noteRow(on), 0, 'note', begin + wordsExplained(shownIn(on, all, heading, from)));
}

/** That page has no signature: its note is its last row. */
function trendNote(on: Page, all: readonly Expectation[]): Expectation {
  const heading = on.row('序号', 0);
  const row = on.layout.cells.length - 1;
  return at(on, row, 0, 'note', wordsExplained(shownIn(on, all, heading, 4)));
}

const shownIn = (
  { name }: Page,
  all: readonly Expectation[],
  heading: number,
  from: number,
  to = Infinity,
): (string | number)[] =>
  all
    .filter(
      ({ sheet, row, column }) => sheet === name && row > heading && row < to && column >= from,
    )
    .map(({ value }) => value ?? '');

function lacking(counts: readonly number[]): string {
  const some = counts.filter((count) => count > 0);
  if (some.length === 0) return '';
  return (
    `“缺报单位”为应报未报该行数据的单位个数，共${some.length}行，最多的缺${Math.max(...some)}个单位；` +
    '这些合计只含已报单位的数据，不完整。'
  );
}

function lackingLast(mark: string, counts: readonly number[]): string {
  const some = counts.filter((count) => count > 0);
  if (some.length === 0) return '';
  return (
    `“${mark}”为上年同期没有数的单位个数，共${some.length}行；` +
    '这些合计除另填的外只含有数的单位，不完整。'
  );
}

function counts(on: Page, of: readonly number[], lines: number, label = '缺报单位'): Expectation[] {
  const heading = on.row('序号', 0);
  const column = on.column(label, heading);
  return of.map((count, index) =>
    at(on, heading + 1 + lines * index, column, `${label} ${index}`, count || ''),
  );
}

/** Behind the number of a task's row, how many units are missing in its total. */
function taskNotes(
  { plan, figures }: Context,
  on: Page,
  all: readonly Expectation[],
): Expectation[] {
  const heading = on.row('序号', 0);
  const column = on.column('表内序号', heading);
  const rows = measuresOf(plan).flatMap((measure) =>
    plan.bodyTargets.flatMap((target, index) =>
      target.measure === measure.id
        ? [
            {
              row: heading + 1 + index,
              id: measure.id,
              count: missingUnits(figures, [measure]).length,
            },
          ]
        : [],
    ),
  );
  const marked = rows.filter(({ count }) => count > 0).length;
  const begin =
    marked === 0
      ? ''
      : `“△”后为应报未报该行数据的单位个数，共${marked}行；这些合计只含已报单位的数据，不完整。`;
  const end = heading + 1 + plan.bodyTargets.length;
  return [
    ...rows.map(({ row, id, count }) =>
      at(on, row, column, `row ${id}`, count === 0 ? id : `${id}△${count}`),
    ),
    at(on, noteRow(on), 0, 'note', begin + wordsExplained(shownIn(on, all, heading, 5, end))),
  ];
}
