import { fromHtml, fromRange, fromText, recognise, type PlanDraft } from '../../src/notice';
import type { Target } from '../../src/plan/types';
import { asTabs, asWord } from './laidOut';

/** Rows of a table, cells parted by bars. */
const rowsOf = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));

const read = (text: string): PlanDraft => recognise(fromText(asTabs(rowsOf(text))));

const value = (target: Target | null | undefined): number | '/' | null | undefined =>
  target?.kind === 'number' ? target.value : target && '/';

/** A draft as short as it can be told. */
const told = ({ units, rows }: PlanDraft) => ({
  units: units.map(({ name }) => name).join(' '),
  rows: rows.map(
    ({ name, unit, targets, total }) =>
      `${name}(${unit}) ${[...targets.values()].map(value).join(' ')} = ${value(total)}`,
  ),
});

const kinds = ({ doubts }: PlanDraft): string[] =>
  [...new Set(doubts.map(({ kind }) => kind))].filter(
    (kind) => !/^no(Year|Whole|Title)$/.test(kind),
  );

const reasons = ({ leftOver }: PlanDraft): Record<string, string> => {
  const by: Record<string, string> = {};
  for (const { reason, text } of leftOver) by[reason] = by[reason] ? `${by[reason]} ${text}` : text;
  return by;
};

describe('where the units stand', () => {
  it('a city with its towns, units down, unit of measure in a line over the table', () => {
    const draft = read(`
      2018年海门市专利目标任务分解表
      单位：件
      镇（街道） | 发明专利申请量 | 专利授权量
      海门街道 | 30 | 60
      三厂镇 | 20 | 45
      包场镇 | 10 | 15
      合计 | 60 | 120`);
    expect(told(draft)).toEqual({
      units: '海门街道 三厂镇 包场镇',
      rows: ['发明专利申请量(件) 30 20 10 = 60', '专利授权量(件) 60 45 15 = 120'],
    });
    expect(draft.header).toMatchObject({
      year: 2018,
      whole: { name: '海门市', label: '合计', short: '全市' },
      wording: { unit: '镇（街道）' },
      title: '2018年海门市专利目标任务分解表',
    });
    expect(kinds(draft)).toEqual([]);
  });

  it('departments across, with a column of units of measure and one of remarks', () => {
    const draft = read(`
      序号 | 指标 | 单位 | 科技局 | 发改委 | 全市 | 备注
      1 | 知识产权培训 | 人次 | 100 | 50 | 150 | 牵头：科技局
      2 | 调研报告 | 篇 | 2 | 1 | 3 | 年底前完成`);
    expect(told(draft)).toEqual({
      units: '科技局 发改委',
      rows: ['知识产权培训(人次) 100 50 = 150', '调研报告(篇) 2 1 = 3'],
    });
    expect(draft.header).toMatchObject({ whole: { label: '全市' }, wording: { unit: '部门' } });
    expect(reasons(draft).remark).toBe('备注 牵头：科技局 年底前完成');
  });

  it('asks where neither names nor corner tell', () => {
    const draft = read(`
      | 甲 | 乙
      子 | 1 | 2
      丑 | 3 | 4`);
    expect(draft.doubts).toContainEqual(
      expect.objectContaining({ kind: 'orientation', isBlocking: true }),
    );
    const turned = recognise(
      fromText(
        asTabs([
          ['', '甲', '乙'],
          ['子', '1', '2'],
          ['丑', '3', '4'],
        ]),
      ),
      null,
      {
        units: 'down',
      },
    );
    expect(turned.units.map(({ name }) => name)).toEqual(['子', '丑']);
    expect(kinds(turned)).not.toContain('orientation');
  });
});

describe('what another table or another name may be', () => {
  const FIRST = `<table><tr><td>序号</td><td>指标</td><td>海安市</td><td>如皋市</td><td>合计</td></tr>
    <tr><td>1</td><td>专利授权量（件）</td><td>1</td><td>2</td><td>3</td></tr>
    <tr><td>2</td><td>商标注册量（件）</td><td>4</td><td>5</td><td>9</td></tr></table><p></p>`;
  const both = (cells: readonly string[]) =>
    recognise(fromHtml(`${FIRST}<table><tr><td>${cells.join('</td><td>')}</td></tr></table>`));

  it('a table without a heading goes on with the one before it where its columns hold the same', () => {
    const draft = both(['3', '版权登记（件）', '4', '5', '9']);
    expect(told(draft).rows[2]).toBe('版权登记(件) 4 5 = 9');
    expect(kinds(draft)).toEqual([]);
  });

  it('and is asked about where they do not', () => {
    const draft = both(['版权登记（件）', '3', '4', '5', '12']);
    expect(draft.rows).toHaveLength(2);
    expect(draft.doubts).toContainEqual(
      expect.objectContaining({ kind: 'table', isBlocking: true }),
    );
    expect(reasons(draft).otherTable).toBe('版权登记（件） 3 4 5 12');
  });

  it('a unit that is the sum of all others is asked about where nothing else is the whole', () => {
    const draft = read(`
      指标 | 南通市 | 海安市 | 如皋市
      专利授权量（件） | 300 | 100 | 200
      商标注册量（件） | 30 | 10 | 20`);
    expect(told(draft).units).toBe('南通市 海安市 如皋市');
    expect(draft.doubts).toContainEqual(
      expect.objectContaining({ kind: 'totalByFigures', name: '南通市', isBlocking: true }),
    );
  });

  it('numbers that Word puts before a line by itself are numbers', () => {
    const cell = (number: number, behind: string) =>
      `<td><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${number}.<span>&nbsp;&nbsp;</span></span><![endif]>${behind}</p></td>`;
    const row = (first: string, figures: readonly number[]) =>
      `<tr>${first}${figures.map((figure) => `<td>${figure}</td>`).join('')}</tr>`;
    const head = (cells: readonly string[]) => `<tr><td>${cells.join('</td><td>')}</td></tr>`;
    const own = recognise(
      fromHtml(
        `<table>${head(['序号', '指标', '海安市', '如皋市', '合计'])}${row(`${cell(3, '')}<td>专利授权量（件）</td>`, [1, 2, 3])}${row(`${cell(4, '')}<td>商标注册量（件）</td>`, [4, 5, 9])}</table>`,
      ),
    );
    expect(own.rows.map(({ number, name }) => [number, name])).toEqual([
      [3, '专利授权量'],
      [4, '商标注册量'],
    ]);
    const before = recognise(
      fromHtml(
        `<table>${head(['指标', '海安市', '如皋市', '合计'])}${row(cell(1, '专利授权量（件）'), [1, 2, 3])}${row(cell(2, '商标注册量（件）'), [4, 5, 9])}</table>`,
      ),
    );
    expect(told(before).rows).toEqual(['专利授权量(件) 1 2 = 3', '商标注册量(件) 4 5 = 9']);
  });
});

describe('rows and columns that are no measures and no units', () => {
  it('headings over several rows or columns, which no plan has, are named', () => {
    const draft = recognise(
      fromHtml(`<table>
        <tr><td rowspan=2>类别</td><td rowspan=2>指标</td><td colspan=2>县（市、区）</td><td>功能区</td><td rowspan=2>合计</td></tr>
        <tr><td>海安市</td><td>如皋市</td><td>开发区</td></tr>
        <tr><td rowspan=2>专利</td><td>发明专利授权量（件）</td><td>10</td><td>20</td><td>5</td><td>35</td></tr>
        <tr><td>专利转让（笔）</td><td>1</td><td>2</td><td>1</td><td>4</td></tr>
        <tr><td>运用</td><td>质押融资（笔）</td><td>3</td><td>2</td><td>1</td><td>6</td></tr></table>`),
    );
    expect(told(draft).units).toBe('海安市 如皋市 开发区');
    expect(draft.rows.map(({ name }) => name)).toEqual(['发明专利授权量', '专利转让', '质押融资']);
    expect(reasons(draft).group).toBe('专利 运用');
    expect(reasons(draft).heading).toBe('县（市、区） 功能区');
  });

  it('a heading that is part of the names under it has its place there', () => {
    const draft = recognise(
      fromHtml(`<table>
        <tr><td rowspan=2>地区</td><td colspan=2>专利申请量（件）</td></tr>
        <tr><td>发明</td><td>实用新型</td></tr>
        <tr><td>海安市</td><td>10</td><td>20</td></tr><tr><td>如皋市</td><td>1</td><td>2</td></tr></table>`),
    );
    expect(draft.rows.map(({ name }) => name)).toEqual(['专利申请量 发明', '专利申请量 实用新型']);
    expect(reasons(draft).group).toBeUndefined();
  });

  it('groups, parts, stars and a footnote', () => {
    const draft = read(`
      序号 | 指标 | 海安市 | 如皋市 | 合计
      一、创造 | | | |
      1 | 专利授权量（件） | 10 | 20 | 30
      ★2 | 其中：发明专利授权量（件） | 4 | 5 | 9
      二、运用 | | | |
      3 | 专利转让（笔） | 1 | — | 1
      标注“★”的为新增指标`);
    expect(told(draft).rows).toEqual([
      '专利授权量(件) 10 20 = 30',
      '发明专利授权量(件) 4 5 = 9',
      '专利转让(笔) 1 / = 1',
    ]);
    expect(draft.rows.map(({ group, starred, isPart }) => [group, starred, isPart])).toEqual([
      ['一、创造', false, false],
      ['一、创造', true, true],
      ['二、运用', false, false],
    ]);
    // The sheets print every mark as *.
    expect(draft.header.footnote).toBe('标注“*”的为新增指标');
    expect(reasons(draft)).toMatchObject({ group: '一、创造 二、运用' });
  });

  it('subtotals between the units, by their sums and not by their names alone', () => {
    const draft = read(`
      指标 | 海安市 | 如皋市 | 市区 | 崇川区 | 通州区 | 合计
      专利授权量（件） | 10 | 20 | 70 | 30 | 40 | 100
      商标注册量（件） | 1 | 2 | 7 | 3 | 4 | 10`);
    expect(told(draft).units).toBe('海安市 如皋市 崇川区 通州区');
    expect(draft.doubts).toContainEqual(
      expect.objectContaining({ kind: 'subtotals', names: ['市区'], isProved: true }),
    );
    const real = read(`
      指标 | 海安市 | 如皋市 | 市区 | 合计
      专利授权量（件） | 10 | 20 | 70 | 100`);
    expect(told(real).units).toBe('海安市 如皋市 市区');
  });

  it('headings repeated at a page break, numbers of columns, a second page as a table of its own', () => {
    const head = '指标 | 海安市 | 如皋市 | 合计\n甲 | 1 | 2 | 3';
    const draft = read(`${head}
      专利授权量（件） | 10 | 20 | 30
      指标 | 海安市 | 如皋市 | 合计
      商标注册量（件） | 1 | 2 | 3`);
    expect(draft.rows).toHaveLength(2);
    expect(reasons(draft)).toMatchObject({
      repeatedHeading: '指标 海安市 如皋市 合计',
      columnNumbers: '甲 1 2 3',
    });
    const page = (row: string) => asWord(rowsOf(`指标 | 海安市 | 如皋市 | 合计\n${row}`));
    const pages = recognise(
      fromHtml(page('专利授权量（件） | 10 | 20 | 30') + page('商标注册量（件） | 1 | 2 | 3')),
    );
    expect(pages.rows.map(({ name }) => name)).toEqual(['专利授权量', '商标注册量']);
  });

  it('another table of the same notice is asked about where it is as large', () => {
    const other = asWord(
      rowsOf('项目 | 一季度 | 二季度\n经费（万元） | 10 | 20\n人员（人） | 3 | 4'),
    );
    const own = asWord(
      rowsOf('指标 | 海安市 | 如皋市\n专利授权量（件） | 10 | 20\n商标（件） | 1 | 2'),
    );
    const draft = recognise(fromHtml(other + own));
    expect(draft.doubts).toContainEqual(
      expect.objectContaining({ kind: 'table', choices: [0, 1], isBlocking: true }),
    );
    expect(
      recognise(fromHtml(other + own), null, { table: 1 }).units.map(({ name }) => name),
    ).toEqual(['海安市', '如皋市']);
  });

  it('two languages, blanks in names, traditional characters', () => {
    const draft = read(`
      地\u3000區 Region | 專利申請量（件） Applications | 商標（件） Trademarks
      總\u3000計 Total | 60 | 6
      海\u3000安 Haian | 20 | 2
      如\u3000皋 Rugao | 40 | 4`);
    expect(told(draft)).toEqual({
      units: '海安 如皋',
      rows: ['專利申請量(件) 20 40 = 60', '商標(件) 2 4 = 6'],
    });
  });
});

describe('headings of several rows', () => {
  it('names that say nothing without what stands over them', () => {
    const page =
      '<p>单位：件</p><table><tr><td rowspan=2>序号</td><td rowspan=2>镇（街道）</td><td colspan=2>专利申请量</td>' +
      '<td rowspan=2>授权量</td></tr><tr><td>总量</td><td>其中：发明</td></tr>' +
      '<tr><td>1</td><td>海门街道</td><td>100</td><td>30</td><td>60</td></tr>' +
      '<tr><td>2</td><td>三厂镇</td><td>50</td><td>20</td><td>45</td></tr>' +
      '<tr><td colspan=2>合计</td><td>150</td><td>50</td><td>105</td></tr></table>';
    const draft = recognise(fromHtml(page));
    expect(told(draft)).toEqual({
      units: '海门街道 三厂镇',
      rows: [
        '专利申请量 总量(件) 100 50 = 150',
        '专利申请量 发明(件) 30 20 = 50',
        '授权量(件) 60 45 = 105',
      ],
    });
    expect(draft.rows.map(({ isPart }) => isPart)).toEqual([false, true, false]);
  });

  it('merged headings copied as text stand once, with empty cells behind them', () => {
    const draft = read(`
      地区 | 2017年 | | 2018年 |
      | 专利（件） | 商标（件） | 专利（件） | 商标（件）
      海安市 | 1 | 2 | 3 | 4
      如皋市 | 5 | 6 | 7 | 8`);
    expect(draft.rows.map(({ name, group }) => [name, group])).toEqual([
      ['2017年 专利', '2017年'],
      ['2017年 商标', '2017年'],
      ['2018年 专利', '2018年'],
      ['2018年 商标', '2018年'],
    ]);
  });
});

describe('what a measure is', () => {
  it('by its unit and its name', () => {
    const draft = read(`
      指标 | 海安市 | 如皋市
      专利授权量增长（%） | 12.5 | -3
      万元GDP能耗下降（%） | -4 | -5
      侵权投诉（件） | 5 | 6
      发明专利占比（%） | 20 | 30
      万人有效发明专利拥有量（件） | 20.5 | 18
      质押融资额（亿元） | 2.5 | 3
      有效注册商标（件） | 100 | 200`);
    expect(
      draft.rows.map(({ nature, polarity, quantity: { least, most, decimals } }) =>
        [nature, polarity, least, most, decimals].join(' '),
      ),
    ).toEqual([
      'ratio positive   2',
      'ratio negative   2',
      'flow negative 0  0',
      'ratio positive 0 100 2',
      'stock positive 0  2',
      'flow positive 0  2',
      'stock positive 0  0',
    ]);
    expect(draft.rows[4]!.aggregation).toEqual({ kind: 'weightedByPopulation' });
    expect(draft.rows[0]!.facts).toContainEqual({
      field: 'nature',
      value: 'ratio',
      basis: { kind: 'name', word: '增长' },
      isSure: false,
    });
    expect(kinds(draft)).toEqual(['polarity']);
  });

  it('a share is weighted by the row that brings out its total', () => {
    const draft = read(`
      指标 | 海安市 | 如皋市 | 合计
      高新企业数（家） | 5 | 9 | 14
      专利申请量（件） | 100 | 300 | 400
      发明专利申请量占比（%） | 20 | 40 | 35`);
    const { aggregation, totalRule } = draft.rows[2]!;
    expect({ aggregation, totalRule }).toEqual({
      aggregation: { kind: 'weightedByMeasure', measure: draft.rows[1]!.key },
      totalRule: 'computed',
    });
  });

  it('a row that the name does not name is told, for the figures may agree by chance', () => {
    const draft = read(`
      指标 | 海安市 | 如皋市 | 合计
      专利申请量（件） | 100 | 300 | 400
      纠纷结案率（%） | 80 | 90 | 87.5`);
    const [base, share] = draft.rows;
    expect(share!.aggregation).toEqual({ kind: 'weightedByMeasure', measure: base!.key });
    expect(draft.doubts).toContainEqual(
      expect.objectContaining({
        ...{ kind: 'weightedBy', by: base!.key, found: 87.5 },
        place: { measure: share!.key, field: 'aggregation' },
        isBlocking: false,
      }),
    );
  });

  it('the same share for every unit does not tell what it is weighted by', () => {
    const draft = read(`
      指标 | 海安市 | 如皋市 | 合计
      专利申请量（件） | 100 | 300 | 400
      纠纷结案率（%） | 90 | 90 | 90
      企业专利申请量占比（%） | 60 | 60 | 60`);
    const [base, rate, share] = draft.rows;
    expect(rate).toMatchObject({ aggregation: { kind: 'none' }, totalRule: 'entered' });
    expect(share!.aggregation).toEqual({ kind: 'weightedByMeasure', measure: base!.key });
    expect(draft.doubts.filter(({ place }) => place.measure !== undefined)).toMatchObject([
      { kind: 'totalDiffers', expected: null, found: 90, place: { measure: rate!.key } },
    ]);
  });

  it('a total that is no sum stays as printed, and is said', () => {
    const draft = read(`
      指标 | 海安市 | 如皋市 | 合计
      专利授权量（件） | 10 | 20 | 31
      商标注册量（件） | 1 | 2 | 3`);
    expect(draft.rows.map(({ totalRule }) => totalRule)).toEqual(['entered', 'computed']);
    expect(draft.doubts).toContainEqual(
      expect.objectContaining({ kind: 'totalDiffers', expected: 30, found: 31 }),
    );
  });
});

it('takes ≤ for a target that is not to be exceeded', () => {
  const draft = read(`
    指标 | 海安市 | 如皋市
    案件平均办理天数（天） | ≤30 | ≤25`);
  expect(told(draft).rows).toEqual(['案件平均办理天数(天) 30 25 = null']);
  expect(draft.rows[0]!.polarity).toBe('negative');
  expect(kinds(draft)).toEqual([]);
});

describe('cells that are lost or say something else', () => {
  it('a row with a cell too few is asked about, and nothing in it is shifted', () => {
    const draft = read(`
      指标 | 海安市 | 如皋市 | 如东县 | 合计
      专利授权量（件） | 10 | 20 | 30 | 60
      商标注册量（件） | 1 | 3 | 6
      专利转让（笔） | 1 | 1 | 1 | 3`);
    expect(told(draft).rows).toEqual([
      '专利授权量(件) 10 20 30 = 60',
      '商标注册量(件)    = null',
      '专利转让(笔) 1 1 1 = 3',
    ]);
    expect(draft.doubts).toContainEqual(
      expect.objectContaining({
        ...{
          kind: 'cellCount',
          found: 4,
          expected: 5,
          label: '商标注册量（件）',
          isBlocking: true,
        },
      }),
    );
    const lost = draft.doubts.find(({ kind }) => kind === 'cellCount');
    expect(lost?.place.source).toEqual({ table: 0, row: 2, column: 0 });
    expect(reasons(draft).cellCount).toBe('商标注册量（件） 1 3 6');
  });

  it('a pair that became a date, in a workbook and as shown', () => {
    const rows = rowsOf(`
      指标 | 海安市 | 如皋市 | 合计
      质押融资登记数（笔）/金额（万元） | 8/2000 | 8/2000 | 16/4000`);
    const values: (string | number)[][] = rows.map((row) => [...row]);
    values[1]![2] = 36739;
    const text = rows.map((row) => [...row]);
    text[1]![2] = 'Aug-00';
    const numberFormat = rows.map((row) => row.map(() => 'General'));
    numberFormat[1]![2] = 'mmm-yy';
    const origin = { row: 4, column: 1 };
    const draft = recognise(fromRange({ values, text, numberFormat, origin }));
    const date = draft.doubts.find(({ kind }) => kind === 'date');
    expect(date).toMatchObject({
      raw: 'Aug-00',
      isBlocking: true,
      choices: [
        [8, 2000],
        [8, 0],
      ],
    });
    expect(date?.place.source).toMatchObject({ row: 1, column: 2, address: 'D6' });
    expect(draft.rows.map(({ targets }) => [...targets.values()][1])).toEqual([null, null]);
  });

  it('a number with another unit, words, half a pair', () => {
    const draft = read(`
      指标 | 海安市 | 如皋市 | 如东县
      贷款额（万元） | 2亿元 | 300 | 待定
      登记数（笔）/金额（万元） | 8/2000 | 8/2000 | 8`);
    expect(draft.doubts.filter(({ isBlocking }) => isBlocking).map(({ kind }) => kind)).toEqual([
      'noYear',
      'noWhole',
      'noTitle',
      'notANumber',
      'notANumber',
      'pairHalf',
      'pairHalf',
    ]);
  });

  it('one figure over two units is nobody’s until somebody says whose', () => {
    const page =
      '<table><tr><td>指标<td>海安市<td>如皋市<td>合计</tr>' +
      '<tr><td>专利授权量（件）<td>10<td>20<td>30</tr>' +
      '<tr><td>商标（件）<td colspan=2>5<td>5</tr></table>';
    const draft = recognise(fromHtml(page));
    expect(told(draft).rows).toEqual(['专利授权量(件) 10 20 = 30', '商标(件)   = 5']);
    expect(kinds(draft)).toContain('mergedFigure');
  });

  it('an empty cell is read as “no target there”, and said', () => {
    const draft = read(`
      指标 | 海安市 | 如皋市 | 合计
      专利授权量（件） | 10 | | 10`);
    expect(told(draft).rows).toEqual(['专利授权量(件) 10 / = 10']);
    expect(draft.doubts).toContainEqual(
      expect.objectContaining({ kind: 'blanks', units: [draft.units[1]!.id], isBlocking: false }),
    );
  });

  it('what a cell holds counts, where its format only rounds it', () => {
    const rows = rowsOf('指标 | 海安市 | 如皋市\n万人发明专利拥有量（件） | 28.1 | 20');
    const values: (string | number)[][] = [rows[0]!, ['万人发明专利拥有量（件）', 28.05, 20]];
    const numberFormat = rows.map((row) => row.map(() => '0.0'));
    const draft = recognise(fromRange({ values, text: rows, numberFormat }));
    expect(told(draft).rows).toEqual(['万人发明专利拥有量(件) 28.05 20 = null']);
  });
});
