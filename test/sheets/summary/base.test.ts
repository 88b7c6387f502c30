import { writeBook } from '../../../src/files/write/writeBook';
import { measuresOf } from '../../../src/plan/measures';
import type { Adjustment } from '../../../src/progress/adjustments';
import { adjustedPlan } from '../../progress/twins/adjustedPlan';
import { WHOLE } from '../../../src/plan/column';
import { readAdjustments } from '../../../src/sheets/adjusted/readAdjustments';
import { locatePopulation, readPopulations } from '../../../src/sheets/base/populationBlock';
import type { SheetLayout } from '../../../src/sheets/layout/layout';
import { completionGrid, freshBlock, measuresGrid } from '../../../src/sheets/layout/tableGrid';
import { recalculated, type Value } from '../../support/recalculated';
import { describeWith } from '../../support/programs';
import { plan2017 } from '../plans';
import { province } from '../province';
import { filledYear, populationsOf } from './scenario';
import * as shown from './shownText';
import { yearBook } from './yearBook';

const adjustments: Adjustment[] = [
  { district: 'haimen', measure: '1', target: 5500, reason: '会议纪要', date: '2017-06-30' },
  { district: 'haimen', measure: '1', target: 6000, reason: '更早的初稿', date: '2017-05-02' },
  { district: 'rugao', measure: '3', target: 70.5, reason: '核减', date: '2017-07-01' },
  { district: 'haian', measure: '14b', target: 2400, reason: '同日第一次', date: '2017-07-01' },
  { district: 'haian', measure: '14b', target: 2600.5, reason: '同日第二次', date: '2017-07-01' },
];

/** Rows as somebody may leave them, with what 检查 must say. */
const typed: [Value[], string][] = [
  [['海口', '1', 5500, '没有这个单位', 42916], '有误：没有这个单位'],
  [['*', '1', 5500, '通配符', 42916], '有误：没有这个单位'],
  [['海门', '99', 5500, '没有这一项', 42916], '有误：没有这项指标'],
  [['市开发区', '18', 5, '未下达', 42916], '有误：这项不适用'],
  [['启东', '2', 1200.5, '小数', 42916], '有误：目标不合要求'],
  [['启东', '3', 0.7, '不到一', 42916], '有误：目标不合要求'],
  [['启东', '2', 0, '零', 42916], '有误：目标不合要求'],
  [['启东', '2', 1000, ' ', 42916], '有误：缺原因'],
  [['启东', '2', 1000, '没有日期', null], '有误：日期不对'],
  [['启东', '2', 1000, '文字日期', '2017年6月'], '有误：日期不对'],
  [['通州', '2', 1600, '可以', 42916], '有效'],
  [['南通市 海 安县', '第１４Ａ项', 10, '别的写法', 42917], '有效'],
  [['启东\u3000', '*7', 25, '另一种写法', 42917], '有效'],
  [['南通经济技术开发区', '专利申请量（件） ', 4001, '写名称', 42917], '有效'],
];

function block(
  values: readonly (readonly Value[])[],
  { row, column, rows, columns }: SheetLayout['names'][number]['area'],
): Value[][] {
  return values
    .slice(row, row + rows)
    .map((cells) => Array.from({ length: columns }, (_, index) => cells[column + index] ?? ''));
}

describeWith(['libreoffice'], 'populations and adjusted targets', () => {
  const periods = filledYear(plan2017, 5);
  const populations = populationsOf(plan2017);
  const book = yearBook({ plan: plan2017, periods, populations, adjustments });
  const sheets = book.base.map((sheet) => (sheet.name === '目标调整' ? withTyped(sheet) : sheet));
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  let values: Map<string, Value[][]>;
  beforeAll(async () => {
    values = await recalculated(await writeBook(sheets));
  }, 300_000);

  /** The rows above, typed under the adjustments that were laid out. */
  function withTyped(sheet: SheetLayout): SheetLayout {
    const cells = sheet.cells.map((row) => [...row]);
    typed.forEach(([[district, measure, target, reason, date]], index) => {
      const row = cells[3 + adjustments.length + index]!;
      const put = (column: number, value: Value | undefined): void => {
        row[column] = typeof value === 'string' ? { text: value } : ((value ?? null) as number);
      };
      [district, measure].forEach((value, at) => put(1 + at, value));
      [target, reason, date].forEach((value, at) => put(5 + at, value));
    });
    return { ...sheet, cells };
  }

  const inForce = adjustedPlan(plan2017, [
    ...adjustments,
    { district: 'tongzhou', measure: '2', target: 1600, reason: '可以', date: '2017-06-30' },
    { district: 'haian', measure: '14a', target: 10, reason: '别的写法', date: '2017-07-01' },
    { district: 'qidong', measure: '7', target: 25, reason: '另一种写法', date: '2017-07-01' },
    { district: 'kaifaqu', measure: '1', target: 4001, reason: '写名称', date: '2017-07-01' },
  ]);

  it('weigh the density by population, the target of row 7 staying the entered 22', () => {
    const figures = book.figures.at(-1)!;
    const total = figures.figure('7', WHOLE).actual;
    const row = freshBlock(plan2017, measuresGrid(plan2017), '').rows.get('7')! + 1;
    const cell = values.get('完成 2017-09')?.[row]?.[12];
    expect(total.kind).toBe('number');
    expect(cell).toBeCloseTo(total.kind === 'number' ? total.value : 0, 9);
    // By hand: nothing of ours had a part in it.
    const entries = periods.at(-1)!.contents['7']!;
    const weights = Object.entries(populations);
    const sum = weights.reduce((all, [id, people]) => all + people * Number(entries[id]), 0);
    const people = weights.reduce((all, [, each]) => all + each, 0);
    expect(cell).toBeCloseTo(sum / people, 9);
    expect(values.get('目标分解')?.[row - 1]?.[12]).toBe(22);
  });

  it('are read back from where they stand', () => {
    const sheet = byName.get('基础数据')!;
    const { area } = sheet.names[0]!;
    const cells = block(values.get('基础数据')!, area);
    const located = locatePopulation(
      cells,
      { sheet: sheet.name, row: area.row, column: area.column },
      plan2017,
    );
    expect(located.ok).toBe(true);
    if (located.ok) {
      expect(readPopulations(cells, area, located.block)).toEqual(populations);
    }
    const sum = Object.values(populations).reduce((all, each) => all + each, 0);
    expect(values.get('基础数据')?.[area.row + area.rows]?.[2]).toBeCloseTo(sum, 4);
  });

  it('say of every adjustment whether it counts', () => {
    const cells = values.get('目标调整')!;
    expect(cells.slice(3, 3 + adjustments.length).map((row) => row[8])).toEqual([
      '有效',
      '已被后续调整取代',
      '有效',
      '已被后续调整取代',
      '有效',
    ]);
    const from = 3 + adjustments.length;
    expect(cells.slice(from, from + typed.length).map((row) => row[8])).toEqual(
      typed.map(([, word]) => word),
    );
    expect(cells[from + typed.length]?.[8] ?? '').toBe('');
  });

  it('read adjustments as the sheet takes them', () => {
    const sheet = byName.get('目标调整')!;
    const reading = readAdjustments(block(values.get('目标调整')!, sheet.names[0]!.area), plan2017);
    expect(reading.adjustments.slice(0, adjustments.length)).toEqual(adjustments);
    expect(reading.adjustments.slice(adjustments.length).map(({ district }) => district)).toEqual([
      ...['tongzhou', 'haian', 'qidong', 'kaifaqu'],
    ]);
    const first = adjustments.length + 1;
    expect(reading.wrong).toEqual(
      typed.flatMap(([, word], index) => (word === '有效' ? [] : [first + index])),
    );
  });

  it('put the targets in force beside the published ones, totals following', () => {
    const grid = freshBlock(plan2017, measuresGrid(plan2017), '');
    const differences = measuresOf(inForce).flatMap((measure) =>
      [...grid.columns].flatMap(([key, column]) => {
        const wanted = shown.target(key === WHOLE ? measure.total : measure.targets[key]!);
        const found = values.get('目标分解（调整后）')?.[grid.rows.get(measure.id)!]?.[column];
        return found === wanted ? [] : [`${measure.id} ${key}: ${String(found)}, not ${wanted}`];
      }),
    );
    expect(differences).toEqual([]);
    expect(measuresOf(inForce).find(({ id }) => id === '1')?.total).toEqual({
      kind: 'number',
      value: 36501,
    });
  });

  it('show completion against both: 海门 to its 5500 and to the published 4000', () => {
    const grid = freshBlock(plan2017, completionGrid(plan2017), '');
    const at = (sheet: string): unknown =>
      values.get(sheet)?.[grid.rows.get('1')!]?.[grid.columns.get('haimen')!];
    expect(at('完成率 2017-09')).toBe(1.396);
    // The newspaper said 101.6 %, rounded up; published figures are cut.
    expect(at('完成率（调整后）2017-09')).toBe(1.015);
  });

  it('say on the page by which targets, and how many of them are adjusted', () => {
    const texts = (sheet: string) => values.get(sheet)?.map(([first]) => String(first)) ?? [];
    const adjusted = texts('完成率（调整后）2017-09');
    const plain = texts('完成率 2017-09');
    expect(plain[0]).toBe('南通市2017年1—9月知识产权目标完成率');
    expect(adjusted[0]).toBe(`${plain[0]!}（按调整后目标）`);
    expect(adjusted.at(-1)).toBe(
      '年度目标按「目标调整」调整：现有7项有效，另有10项有误、未计入，其余为公布目标。',
    );
    expect(plain.join()).not.toContain('调整');
  });
});

describeWith(['libreoffice'], 'adjustments of targets that may be 0 or less', () => {
  const to = (district: string, measure: string, target: number): Adjustment => ({
    ...{ district, measure, target },
    reason: '核减',
    date: '2020-07-01',
  });
  /** A growth rate, two limits, and the least of a decimal figure. */
  const good = [
    to('xuzhou', '2', -3.5),
    to('suzhou', '4', -1),
    to('nanjing', '5', 0),
    to('wuxi', '3', 0.1),
  ];
  const wrong = [
    to('wuxi', '5', -1),
    to('wuxi', '1', 0),
    to('wuxi', '3', 0),
    to('wuxi', '6', 0.5),
    to('nanjing', '6', 100.5),
  ];
  const periods = filledYear(province, 11);
  const book = yearBook({
    plan: province,
    periods,
    populations: populationsOf(province),
    adjustments: [...good, ...wrong],
  });

  it('count where the measure allows them, on the sheet as when it is read', async () => {
    const values = await recalculated(await writeBook(book.base));
    const sheet = book.base.find(({ name }) => name === '目标调整')!;
    const cells = values.get('目标调整')!;
    const verdicts = [...good.map(() => '有效'), ...wrong.map(() => '有误：目标不合要求')];
    expect(cells.slice(3, 3 + verdicts.length).map((row) => row[8])).toEqual(verdicts);
    const reading = readAdjustments(block(cells, sheet.names[0]!.area), province);
    expect(reading.adjustments).toEqual(good);
    expect(reading.wrong).toEqual(wrong.map((_, index) => good.length + 1 + index));
    const grid = freshBlock(province, measuresGrid(province), '');
    const at = ({ measure, district }: Adjustment) =>
      values.get('目标分解（调整后）')?.[grid.rows.get(measure)!]?.[grid.columns.get(district)!];
    expect(good.map(at)).toEqual(good.map(({ target }) => target));
  });
});
