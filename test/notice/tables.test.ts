import { fromCsv, fromHtml, fromRange, fromText, type Source } from '../../src/notice';

/** Blocks as short as they can be told: a paragraph is its text, a table its rows with spans. */
const told = ({ blocks }: Source) =>
  blocks.map((block) =>
    block.kind === 'paragraph'
      ? block.text
      : block.table.rows.map((row) =>
          row
            .map(({ text, rowSpan, columnSpan }) =>
              [text, rowSpan > 1 && `↓${rowSpan}`, columnSpan > 1 && `→${columnSpan}`]
                .filter((part) => part !== false)
                .join(''),
            )
            .join('|'),
        ),
  );

const HTML: Readonly<Record<string, readonly [string, unknown]>> = {
  'cells merged both ways, attributes with and without quotes': [
    `<table><tr><td rowspan=2>甲<td colspan="2">乙</tr><tr><td>丙<td>丁</table>`,
    [['甲↓2|乙→2', '丙|丁']],
  ],
  'lines of a cell, blanks and references': [
    `<table><tr><td><p>区域</p><p>指标</p></td><td>&nbsp;海&#12288;安&nbsp;<br>5&lt;6&amp;</td></tr></table>`,
    [['区域\n指标|海　安\n5<6&']],
  ],
  "Word's own marks and conditional comments": [
    `<!--[if gte mso 9]><xml><w:x>1</w:x></xml><![endif]--><style>td {a:b}</style><table><![if !supportEmptyParas]><tr><td>海<o:p></o:p></td><td title="a>b">1</td></tr><![endif]></table>`,
    [['海|1']],
  ],
  'a table within a cell of a page': [
    `<table><tr><td>附件2<table><tr><td>甲<td>1</table></td></tr></table>`,
    ['附件2', ['甲|1']],
  ],
  'several tables with prose between': [
    `<h1>标题</h1><table><tr><td>甲<td>1</table>说明<br>注<table><tr><td>乙<td>2</table>`,
    ['标题', ['甲|1'], '说明', '注', ['乙|2']],
  ],
  'what is no tag, and ends that are missing': ['1 < 2 <b>甲<td>', ['1 < 2 甲']],
};

it.each(Object.keys(HTML))('reads markup: %s', (name) => {
  const [html, expected] = HTML[name]!;
  expect(told(fromHtml(html))).toEqual(expected);
});

const TEXTS: Readonly<Record<string, readonly [() => Source, unknown]>> = {
  'a field in quotes with a line feed and a quote': [
    () => fromText('甲\t"乙\n""丙"""\r\n1\t2\r\n'),
    [['甲|乙\n"丙"', '1|2']],
  ],
  'a name in quotes that is no field in quotes': [
    () => fromText('“一站式”\t1\n"甲"乙\t2'),
    [['“一站式”|1', '"甲"乙|2']],
  ],
  'commas within numbers of a .csv file': [
    () => fromCsv('\uFEFF甲,"1,234"\n乙,5'),
    [['甲|1,234', '乙|5']],
  ],
  'prose before and behind a table': [
    () => fromText('标题\n甲\t1\n乙\t2\n注：略'),
    ['标题', ['甲|1', '乙|2'], '注：略'],
  ],
  'cells with blanks between them': [
    () => fromText('地 区 专利 商标\n海 安 市 10 2\n如 皋 市 20 3'),
    [['地区|专利|商标', '海 安 市|10|2', '如 皋 市|20|3']],
  ],
  'bars between cells': [
    () => fromText('| 指标 | 海安 |\n| 专利 | 1 |\n| 商标 | 2 |'),
    [['指标|海安', '专利|1', '商标|2']],
  ],
  'prose alone': [() => fromText('第一段。\n\n第二段。'), ['第一段。', '第二段。']],
};

it.each(Object.keys(TEXTS))('reads text: %s', (name) => {
  const [read, expected] = TEXTS[name]!;
  expect(told(read())).toEqual(expected);
});

it('a cell of HTML stands in the column where it is seen, beside cells merged from above and from the left', () => {
  const { blocks } = fromHtml(
    `<table><tr><td rowspan=2>类别<td colspan=2>单位<td>合计</tr><tr><td>甲<td>乙<td>10</tr><tr><td>专利<td>1<td>2<td>3</tr></table>`,
  );
  const rows = blocks.flatMap((block) => (block.kind === 'table' ? block.table.rows : []));
  expect(rows.map((row) => row.map(({ text, column }) => `${text} ${column}`))).toEqual([
    ['类别 0', '单位 1', '合计 3'],
    ['甲 1', '乙 2', '10 3'],
    ['专利 0', '1 1', '2 2', '3 3'],
  ]);
});

it('reads a range with merged cells, and a number behind a column too narrow', () => {
  const source = fromRange({
    values: [
      ['甲', '乙', ''],
      ['', 1, 12345],
    ],
    text: [
      ['甲', '乙', ''],
      ['', '1', '####'],
    ],
    merges: [
      { row: 0, column: 0, rows: 2, columns: 1 },
      { row: 0, column: 1, rows: 1, columns: 2 },
    ],
  });
  expect(told(source)).toEqual([['甲↓2|乙→2', '1|12345']]);
});
