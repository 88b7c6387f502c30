import { strFromU8, strToU8, unzipSync } from 'fflate';
import { namedAs } from '../../../src/actions/gather/named';
import { templateFile } from '../../../src/actions/templates/templateFile';
import { isSystemFile, standInRefusal } from '../../../src/files/gather/systemFiles';
import { measuresOf } from '../../../src/plan/measures';
import { periodOf } from '../../../src/plan/period';
import { headingIn } from '../../../src/sheets/submission/heading';
import { yearWith } from '../../year/years';
import { encryptedFile } from '../encrypted';
import { goodFigures } from '../submissions';
import { plan, templateBytes } from '../templates';
import { edited, fileWith, replaceCell } from './cell';
import { entryLine, findingsAt, outcomeOf, problemOf, type Outcome } from './outcome';
import { asZip64, withOwnDirectory } from './zip64';

const SHEET = 'xl/worksheets/sheet1.xml';
const WORKBOOK = 'xl/workbook.xml';
const good = () => templateBytes('haian', goodFigures('haian'));

async function withSheet(change: (xml: string) => string, name = '海安.xlsx'): Promise<Outcome> {
  return outcomeOf(name, edited(await good(), { [SHEET]: change }));
}

const text = (address: string, said: string) =>
  `<c r="${address}" t="inlineStr"><is><t>${said}</t></is></c>`;
const codes = ({ draft }: Outcome) => draft?.questions.map(({ code }) => code);
const merged = (reference: string) => (xml: string) =>
  xml.replace('</mergeCells>', `<mergeCell ref="${reference}"/></mergeCells>`);
const rowsBelow =
  (...rows: string[]) =>
  (xml: string) =>
    xml.replace(
      '</sheetData>',
      `${rows.map((cells, index) => `<row r="${40 + index}">${cells}</row>`).join('')}</sheetData>`,
    );

it('a unit that the plan does not have is called as it calls itself, not by its mark', async () => {
  const mark = (xml: string) => xml.replaceAll('haian', 'binhai').replaceAll('海安', '滨海');
  const parts = Object.keys(unzipSync(await good())).filter((name) => name.endsWith('.xml'));
  const file = edited(await good(), Object.fromEntries(parts.map((name) => [name, mark])));
  const { verdict } = await outcomeOf('滨海.xlsx', file);
  expect(verdict.file).toMatchObject({ problem: { code: 'districtUnknown', district: '滨海' } });
});

describe('a heading that says otherwise than the marks', () => {
  it.each([
    ['海安　2017年1—9月（本年累计）', []],
    ['海安县 2017年9月', []],
    ['填报单位：海安　２０１７年１～９月', []],
    ['海安市场监督管理局 2017年1-9月', []],
    ['海安 二〇一七年一至九月', []],
    ['2017年1—9月（本年累计）', []],
    ['海安　2017年1—8月（本年累计）', ['otherMonth']],
    ['海安 2016年1—9月', ['otherMonth']],
    ['海安 2017年上半年', ['otherMonth']],
    ['如东　2017年1—9月（本年累计）', ['otherDistrict']],
    ['宿豫　2017年1—9月（本年累计）', ['otherDistrict']],
    ['宿豫区 2017年1－10月', ['otherDistrict', 'otherMonth']],
    ...[
      ...[
        '海安 2017.8',
        '海安 2017-08',
        '海安 2017/8',
        '海安 2017.1-8',
        '海安 201708',
        '海安 17年8月',
      ],
      ...['海安 8月', '海安 1-8月', '海安 2017年前8个月', '海安 前八月', '海安 2017年元月至八月'],
      ...['海安 元-8月', '海安 2017年二季度', '海安 第2季度', '海安 2016年度', '海安 2017年8—9月'],
      ...['海安 2017年9月当月', '海安 2017年1、8月', '海安 2017年1_8月', '海安 2017年1⁓8月'],
      ...[
        '海安 2017年1月1日至8月31日',
        '截至2017年8月底 海安',
        '海安（2017年8月）',
        '数据时间：2017年8月',
      ],
      ...[
        '填报单位：海安 数据时间：2017年8月',
        '海安 2016年',
        '海安 八月份',
        '海安 2017年上半年',
        '海安 Aug 2017',
      ],
      ...[
        '海安 2017年全年',
        '海安 2017 年 8 月',
        '海安县 二〇一七年前八个月',
        '2016年度知识产权目标完成情况填报表',
      ],
    ].map((heading): [string, string[]] => [heading, ['otherMonth']]),
    ...[
      ...[
        '单位：如东',
        '单位: 如东县',
        '如东县知识产权局',
        '2017年1—9月 如东',
        '2017年1—9月如东县',
      ],
      ...[
        '2017年1-9月 泰州市',
        '苏州市',
        '填报单位：泰州',
        '填报单位（盖章）：某某镇',
        '2017年1—9月 宿豫',
      ],
      ...[
        '苏州市知识产权局',
        '新沂市 2017年9月',
        '报送单位:昆山',
        '如东 海安 2017年1-9月',
        '高新区',
      ],
      ...['填报单位：如东 填报人：张三', '泰州 2017.9', '2017年1—9月（本年累计） 泰州'],
    ].map((heading): [string, string[]] => [heading, ['otherDistrict']]),
    ...[
      ...[
        '海安 2017.9',
        '海安 2017-09',
        '海安 2017.1-9',
        '海安 201709',
        '海安 17年9月',
        '海安 9月',
      ],
      ...['海安 1-9月', '海安 2017年前9个月', '海安 元-9月', '海安 2017年前三季度', '海安 第3季度'],
      ...['海安 2017年度', '海安 2017年1月1日至9月30日', '截至2017年9月底 海安', '截至9月末'],
      ...[
        '单位：万元',
        '计量单位：件',
        '单位：件、万元',
        '单位：海安',
        '填报单位（盖章）：海安县科技局',
      ],
      ...[
        '填报单位：____',
        '填报单位：南通市海安县',
        '填报日期：2017年10月9日',
        '报送时间：2017年10月',
      ],
      ...[
        '海安 2017年10月9日',
        '海安 2017-10-09',
        '南通市知识产权局',
        '2017年度知识产权强市建设工作预期目标完成情况',
      ],
      ...[
        '海安县 2017年1-9月知识产权目标完成情况统计表',
        '填报人：如东来的张三',
        '《方案（2015-2020年）》完成情况',
      ],
      ...[
        '填报单位：海安市场监督管理局 填报日期：2017年10月9日',
        '附件2',
        '海安高新区',
        '2017年1-9月',
      ],
      ...[
        '通科发[2016]23号',
        '较2016年同期',
        '市知识产权局 2017年9月',
        '南通市2017年1—9月知识产权目标完成情况',
      ],
    ].map((heading): [string, string[]] => [heading, []]),
  ])('%s: %j', async (heading, questions) => {
    expect(codes(await withSheet((xml) => replaceCell(xml, 'A2', text('A2', heading))))).toEqual(
      questions,
    );
  });

  it.each<[string, string[]]>([
    ['<c r="A2"><v>201708</v></c>', ['otherMonth']],
    ['<c r="A2"><v>2017.8</v></c>', ['otherMonth']],
    ['<c r="A2"><v>201709</v></c>', []],
    ['<c r="A2" t="d"><v>2017-10-09</v></c>', []],
    [`${text('A2', '数据时间：')}<c r="B2"><v>201708</v></c>`, ['otherMonth']],
    [`${text('A2', '填报单位：')}${text('B2', '泰州')}`, ['otherDistrict']],
    [`${text('A2', '填报人：')}${text('B2', '如东')}`, []],
    [text('A2', '2017年1-9月（如东）'), ['otherDistrict']],
    [
      text('A2', '海安 2017年1-9月') + text('B2', '如东 2017年1-8月'),
      ['otherDistrict', 'otherMonth'],
    ],
  ])('of cells: %s', async (cells, questions) => {
    const changed = (xml: string) => replaceCell(xml.replace(/<c r="B2"[^>]*\/>/, ''), 'A2', cells);
    expect(codes(await withSheet(changed))).toEqual(questions);
  });

  it('or of a date that shows a month', async () => {
    const cells = { measure: '22', fmt: 'yyyy"年"m"月"', attrs: '', inner: '<v>149</v>' };
    const styles = await fileWith(cells);
    const style = /<c r="F\d+" s="(\d+)" ><v>149</.exec(strFromU8(unzipSync(styles)[SHEET]!))?.[1];
    const dated = (serial: number) => ({
      [SHEET]: (xml: string) =>
        replaceCell(xml, 'A2', `<c r="A2" s="${style}"><v>${serial}</v></c>`),
    });
    const ask = async (serial: number) =>
      codes(await outcomeOf('海安.xlsx', edited(styles, dated(serial))))?.includes('otherMonth');
    expect([await ask(42948), await ask(42979)]).toEqual([true, false]);
  });

  it('is read in whatever width and with whatever dash', () => {
    for (const dash of '-‐–—―~～〜－至到') {
      expect(headingIn(plan, `海门\u30002017年1${dash}9月`)).toMatchObject({
        units: [{ name: '海门', district: 'haimen' }],
        periods: [{ year: 2017, month: 9, isCumulative: true }],
      });
    }
    expect(headingIn(plan, '2017年度知识产权目标完成情况填报表')).toMatchObject({
      units: [],
      periods: [{ year: 2017, month: null }],
    });
    expect(headingIn(plan, '南通市2017年1—9月')).toMatchObject({ units: [] });
  });
});

describe('a file name that says otherwise', () => {
  it.each([
    ['海安.xlsx', []],
    ['填报.xlsx', []],
    ['汇总/海安县9月.xlsx', []],
    ['副本海安_2017-09_填报 (1).xlsx', []],
    ['海安 2017年1-9月 10月8日报.xlsx', []],
    ['海安20171008.xlsx', []],
    ['海门转来海安.xlsx', []],
    ['海门_2017-09_填报.xlsx', ['namedForOther']],
    ['附件2-如东县.xlsx', ['namedForOther']],
    ['宿豫_2017-09_填报.xlsx', ['namedForOther']],
    ['海安_2017-08_填报.xlsx', ['namedForOtherMonth']],
    ['海安201708.xlsx', ['namedForOtherMonth']],
    ['海安8月份.xlsx', ['namedForOtherMonth']],
    ['启东 2017年8月.xlsx', ['namedForOther', 'namedForOtherMonth']],
    ...[
      ...['海安2017.8', '海安2017-8', '海安2017_8', '海安17年8月', '海安八月', '海安2017年八月'],
      ...[
        '海安二〇一七年八月',
        '海安前8个月',
        '海安1-8',
        '海安上半年',
        '海安2017Q2',
        '海安2016',
        '海安2016年',
      ],
      ...[
        '海安_2017-09_填报(8月)',
        '海安 2017 08',
        '海安 Aug',
        '海安17.8',
        '海安1708',
        '海安 20170831',
        '海安2017-1',
      ],
      ...[
        '海安8月报送',
        '海安一至八月',
        '海安2017年8-9月',
        '海安9月当月',
        '2016海安',
        '海安(1-8月)',
        '海安下半年',
      ],
    ].map((name): [string, string[]] => [`${name}.xlsx`, ['namedForOtherMonth']]),
    ...[
      ...[
        '泰州9月',
        '苏州市9月',
        '苏州市知识产权局',
        '海安、如东',
        '海安_2017-09_填报（如东）',
        'rudong',
        'RUDONG_2017-09',
      ],
      ...[
        '附件2 泰州',
        '如东+海安9月',
        '新沂市2017-09',
        '填报-昆山市',
        '高新区9月',
        'haian_rudong',
        '宿豫_2017-09_填报(1)',
      ],
    ].map((name): [string, string[]] => [`${name}.xlsx`, ['namedForOther']]),
    ...[
      ...[
        '海安(1)',
        '海安 - 副本',
        '海安 20171009',
        '海安1009',
        '海安V2',
        '海安v1.2',
        '海安最终版2',
        '海安2017-10-09 1530',
      ],
      ...[
        '海安20171009153000',
        '海安9月数据10月报送',
        '海安 20170930',
        '海安2017版',
        '海安2017',
        '海安17.9',
        'HAIAN',
        'haian_2017-09',
      ],
      ...[
        '南通市海安县9月',
        '附件1-2 海安',
        '附件2：2017年度知识产权强市建设工作预期目标完成情况（海安）',
        '海安科技局统一月报',
      ],
      ...[
        '县区填报表',
        '科技局9月',
        '知识产权局前三季度',
        '海安2017.1-9',
        '海安_2017-09_填报 - 副本 (2)',
        '新建 Microsoft Excel 工作表',
      ],
      ...[
        '海安县2017年1-9月知识产权工作目标完成情况汇总表(定稿)',
        '海安10月9日报',
        '海安第三季度',
        '海安2017Q3',
        'Book1',
        '工作簿1',
      ],
    ].map((name): [string, string[]] => [`${name}.xlsx`, []]),
  ])('%s: %j', async (name, questions) => {
    expect(codes(await outcomeOf(name, await good()))).toEqual(questions);
  });

  it('knows a unit whose name no file may have', async () => {
    const [first, ...rest] = plan.districts;
    const other = { ...plan, districts: [{ ...first!, name: 'A/B区' }, ...rest] };
    const ours = await templateFile(
      { year: yearWith(other), period: periodOf(2017, 9), due: null },
      other.districts[0]!,
    );
    expect(ours.name).toBe('A_B区_2017-09_填报.xlsx');
    expect(namedAs(other, ours.name).units).toEqual([{ name: 'A/B区', district: 'haian' }]);
  });

  it('takes the longer of two names', () => {
    expect(namedAs(plan, '南通市经济技术开发区.xlsx').units).toEqual([
      { name: '市开发区', district: 'kaifaqu' },
    ]);
  });
});

describe('cells that nobody sees', () => {
  it.each([
    ['E24:F24', 'mergedEntries'],
    ['D24:G24', 'mergedEntries'],
    ['F23:F24', 'mergedEntries'],
    ['E23:F24', 'mergedEntries'],
    ['E5:F5', 'columnsMissing'],
    ['F24:G24', null],
    ['J24:K24', null],
  ])('under %s: %s', async (reference, problem) => {
    expect(problemOf(await withSheet(merged(reference)))).toBe(problem);
  });
});

describe('a heading that stands twice', () => {
  it.each([
    ['E5', '本期累计', 'columnsRepeated'],
    ['G5', '本期 累计', 'columnsRepeated'],
    ['H5', '序号', 'columnsRepeated'],
    ['J5', '自动检查', null],
    ['E5', '本期累计数', null],
  ])('%s %s: %s', async (address, heading, problem) => {
    const outcome = await withSheet((xml) => replaceCell(xml, address, text(address, heading)));
    expect(problemOf(outcome)).toBe(problem);
  });
});

describe('a heading of the entries that was written otherwise', () => {
  it.each([
    ...['本期累计数', '（本期累计）', '本期累计：', '本期累积', '本期累計', '本期累计(件)'],
    ...['本期累计数（件、家）', '【本期累计】', '本期　累计 数', '本期累计情况', '本期累积数：'],
  ])('%s is read', async (heading) => {
    const outcome = await withSheet((xml) => replaceCell(xml, 'F5', text('F5', heading)));
    expect([codes(outcome), entryLine(outcome, '1')]).toEqual([[], '2800']);
  });

  it.each([
    '上期累计数',
    '累计',
    '本期累计（上年同期）',
    '本期累计（1—8月）',
    '本期累计目标',
    '本期',
  ])('%s is another column', async (heading) => {
    const outcome = await withSheet((xml) => replaceCell(xml, 'F5', text('F5', heading)));
    expect(problemOf(outcome)).toBe('columnsMissing');
  });

  it('does not say which of two holds', async () => {
    const outcome = await withSheet((xml) =>
      replaceCell(
        replaceCell(xml, 'F5', text('F5', '本期累计数')),
        'E5',
        text('E5', '（本期累计）'),
      ),
    );
    expect(problemOf(outcome)).toBe('columnsRepeated');
  });
});

describe('row numbers that were written otherwise', () => {
  const numbered = (address: string, number: string) =>
    withSheet((xml) => replaceCell(xml, address, text(address, number)));

  it.each(['1.', '1、', '01', '（1）', '１．', '⑴', '⒈', '001', '第1项', '1）'])(
    '%s is 1',
    async (number) => expect(entryLine(await numbered('A6', number), '1')).toBe('2800'),
  );

  it.each(['14(a)', '14-a', '14（a）', '１４ａ', '14.A', '(14a)', '14 a、'])(
    '%s is 14a',
    async (number) => {
      const row = 6 + measuresOf(plan).findIndex(({ id }) => id === '14a');
      const outcome = await numbered(`A${row}`, number);
      expect(problemOf(outcome)).toBeNull();
      expect(codes(outcome)).toEqual([]);
    },
  );

  it.each(['1.5', '1-2', '100', 'a', '-'])('%s is none', async (number) => {
    expect(problemOf(await numbered('A6', number))).toBe('rowsMissing');
  });

  it.each(['01', '1.', '（1）', '１'])('%s beside 1 is the row again', async (number) => {
    expect(problemOf(await numbered('A7', number))).toBe('rowsRepeated');
  });
});

describe('entries that nobody sees', () => {
  const noteCodes = ({ draft }: Outcome) => draft?.file?.notes.map(({ code }) => code);
  const column = (attributes: string) => (xml: string) =>
    xml.replace(/<cols>.*?<\/cols>/s, `<cols><col ${attributes}/></cols>`);

  it.each([
    'min="6" max="6" width="12" hidden="1"',
    'min="6" max="6" width="0" customWidth="1"',
    'min="5" max="7" width="9" hidden="true"',
    'min="6" max="16384" hidden="1"',
    'min="6" max="6" width="0.1"',
  ])('in a column: %s', async (attributes) => {
    const outcome = await withSheet(column(attributes));
    expect([codes(outcome), noteCodes(outcome)]).toEqual([['hiddenColumn'], ['hiddenColumn']]);
  });

  it.each([
    'min="5" max="5" width="12" hidden="1"',
    'min="6" max="6" width="12" hidden="0"',
    'min="6" max="6" width="2"',
    'min="7" max="16384" hidden="1"',
  ])('not in a column: %s', async (attributes) => {
    const outcome = await withSheet(column(attributes));
    expect([codes(outcome), noteCodes(outcome)]).toEqual([[], []]);
  });

  it.each(['hidden', 'veryHidden'])('on a sheet that is %s', async (state) => {
    const bytes = edited(await good(), {
      [WORKBOOK]: (xml) => xml.replace(/(<sheet name="填报")/, `$1 state="${state}"`),
    });
    const outcome = await outcomeOf('海安.xlsx', bytes);
    expect([codes(outcome), noteCodes(outcome)]).toEqual([['hiddenSheet'], ['hiddenSheet']]);
  });

  it.each<[string, (xml: string) => string, boolean]>([
    ['hidden', (xml) => xml.replace('<row r="8"', '<row r="8" hidden="1"'), true],
    ['without height', (xml) => xml.replace(/<row r="8"[^>]*>/, '<row r="8" ht="0">'), true],
    ['of a hair’s height', (xml) => xml.replace(/<row r="8"[^>]*>/, '<row r="8" ht="0.25">'), true],
    ['low', (xml) => xml.replace(/<row r="8"[^>]*>/, '<row r="8" ht="6">'), false],
    [
      'hidden unless a height is said',
      (xml) =>
        xml
          .replace(/<sheetFormatPr[^>]*>/, '<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/>')
          .replace(/<row r="8"[^>]*>/, '<row r="8">'),
      true,
    ],
  ])('on a row %s', async (_, change, isHidden) => {
    const outcome = await withSheet(change);
    const note = { code: 'hiddenRows', measures: ['3'] };
    const notes = outcome.draft?.file?.notes ?? [];
    expect(notes.filter(({ code }) => code === 'hiddenRows')).toEqual(isHidden ? [note] : []);
  });
});

describe('another column beside the entries', () => {
  const beside = (heading: string, figure: string, more = (xml: string) => xml) =>
    withSheet((xml) =>
      more(xml)
        .replace(/(<row r="5"[^>]*>.*?)(<\/row>)/s, `$1${text('L5', heading)}$2`)
        .replace(/(<row r="6"[^>]*>.*?)(<\/row>)/s, `$1<c r="L6"><v>${figure}</v></c>$2`),
    );

  it.each([
    ...['更正后本期累计', '本期累计（更正）', '应为', '更正', '本月累计', '核定数', '实际完成'],
    ...['累计完成', '订正后', '正确数'],
  ])('%s with another figure is asked about', async (heading) => {
    const { draft } = await beside(heading, '3111');
    const column = { code: 'otherColumns', headings: [heading], measures: ['1'] };
    expect(draft).toMatchObject({ questions: [column], taken: false, file: { notes: [column] } });
  });

  it('with the same figure is said, not asked about', async () => {
    const { draft } = await beside('更正后本期累计', '2800');
    expect(draft).toMatchObject({ questions: [], file: { notes: [{ code: 'otherColumns' }] } });
  });

  it.each([
    '上年同期',
    '去年累计',
    '上月累计',
    '同比增减',
    '完成率',
    '备注',
    '核对人',
    '累计增长率',
    '责任单位',
  ])('%s is another thing', async (heading) => {
    const outcome = await beside(heading, '3111');
    expect([codes(outcome), outcome.draft?.file?.notes]).toEqual([[], []]);
  });

  it('that is hidden or empty itself is none', async () => {
    const hide = (xml: string) =>
      xml.replace('</cols>', '<col min="12" max="12" width="9" hidden="1"/></cols>');
    expect(codes(await beside('应为', '3111', hide))).toEqual([]);
    expect((await beside('应为', '')).draft?.file?.notes).toEqual([]);
  });
});

describe('what stands beside a filled entry', () => {
  const RELATIONS = 'xl/worksheets/_rels/sheet1.xml.rels';
  const withNote = async (note: string) =>
    outcomeOf(
      '海安.xlsx',
      edited(await good(), {
        [RELATIONS]: () =>
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="../comments1.xml"/></Relationships>',
        'xl/comments1.xml': () =>
          `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><commentList><comment ref="F6"><text><t>${note}</t></text></comment></commentList></comments>`,
      }),
    );
  const withRemark = async (remark: string) =>
    outcomeOf(
      '海安.xlsx',
      await templateBytes('haian', goodFigures('haian'), { remarks: new Map([['1', remark]]) }),
    );
  const doubts = (outcome: Outcome) =>
    findingsAt(outcome, '1').flatMap((one) =>
      one.rule === 'remarkDiffers' ? [one.facts.remark] : [],
    );

  it.each([
    ['此数有误，应为3111', '此数有误，应为3111'],
    ['张三:\n应为3111', '应为3111'],
    ['3111', '3111'],
    ['[Threaded comment]\n\nYour version …\n\nComment:\n    待核', '待核'],
  ])('a note is told: %s', async (note, told) => {
    const outcome = await withNote(note);
    expect([doubts(outcome), outcome.verdict.kind]).toEqual([[told], 'warnings']);
  });

  it.each(['含高校', '张三:\n已核对无误', '应为2800', '2800'])(
    'an ordinary note is not, and explains nothing: %s',
    async (note) => {
      const outcome = await withNote(note);
      expect([doubts(outcome), outcome.verdict.kind]).toEqual([[], 'accepted']);
      expect(outcome.draft?.file?.submission.explanations).toEqual([]);
    },
  );

  it.each(['应为2900', '暂估数，待核', '单位：万件', '3111'])(
    '说明 is told: %s',
    async (remark) => {
      const outcome = await withRemark(remark);
      expect([doubts(outcome), outcome.verdict.kind]).toEqual([[remark], 'warnings']);
    },
  );

  it.each(['因机构改革减少', '比上月增加12件', '其中企业8家', '上月有误，已更正'])(
    '说明 that explains is no doubt: %s',
    async (remark) => {
      const outcome = await withRemark(remark);
      expect([doubts(outcome), outcome.verdict.kind]).toEqual([[], 'accepted']);
    },
  );
});

describe('a text that the file has lost', () => {
  it.each(['99999', '-1', 'x', '2.5'])('is one entry’s loss: %s', async (index) => {
    const outcome = await withSheet((xml) =>
      replaceCell(xml, 'F6', `<c r="F6" t="s"><v>${index}</v></c>`),
    );
    expect([entryLine(outcome, '1'), entryLine(outcome, '5')]).toEqual(['lost', '280']);
    expect(codes(outcome)).toEqual(['faults']);
  });
});

describe('rows under the table', () => {
  it.each<[string, string[], string | null]>([
    ['a numbered list', [`<c r="A40"><v>1</v></c>${text('B40', '含园区')}`], null],
    ['numbers alone', ['<c r="A40"><v>3</v></c>', '<c r="A41"><v>4</v></c>'], null],
    ['numbers as text', [text('A40', '１') + text('B40', '口径说明')], null],
    ['numbered as halves', [text('A40', '14a') + text('C40', '见附件')], null],
    ['a row again', [text('A40', '1') + text('B40', '专利申请量')], 'rowsRepeated'],
    ['a row with its unit again', [text('A40', '1') + text('C40', '件')], 'rowsRepeated'],
  ])('%s', async (_, rows, problem) => {
    const outcome = await withSheet(rowsBelow(...rows));
    expect(problemOf(outcome)).toBe(problem);
    if (problem === null) expect(entryLine(outcome, '1')).toBe(String(goodFigures('haian')['1']));
  });

  it('are no measure where the measure is gone', async () => {
    const outcome = await withSheet((xml) =>
      rowsBelow(`<c r="A40"><v>5</v></c>${text('B40', '含园区')}`)(
        xml.replace(/<row r="10".*?<\/row>/s, ''),
      ),
    );
    expect(problemOf(outcome)).toBe('rowsMissing');
  });
});

describe('what a package may leave out or write otherwise', () => {
  it.each([
    ['no id', '<sheet name="Module1" sheetId="9"/>'],
    ['an empty id', '<sheet name="Module1" sheetId="9" r:id=""/>'],
    ['a hidden one', '<sheet name="M" sheetId="9" state="veryHidden" r:id=""/>'],
    ['the first one', null],
  ])('a sheet without part: %s', async (_, entry) => {
    const bytes = edited(await good(), {
      [WORKBOOK]: (xml) =>
        entry === null
          ? xml.replace('<sheets>', '<sheets><sheet name="Macro1" sheetId="9"/>')
          : xml.replace('</sheets>', `${entry}</sheets>`),
    });
    expect(entryLine(await outcomeOf('海安.xlsx', bytes), '1')).toBe('2800');
  });

  it.each(['sizes', 'offset', 'all', 'directory'] as const)('zip64 for %s', async (kind) => {
    const bytes =
      kind === 'directory' ? withOwnDirectory(await good()) : asZip64(await good(), kind);
    expect(entryLine(await outcomeOf('海安.xlsx', bytes), '1')).toBe('2800');
  });
});

describe('files beside files', () => {
  it.each([
    '~$海安.xlsx',
    '.~海安_2017-09_填报.xlsx',
    '.~lock.海安.xlsx#',
    '~WRL0003.tmp',
    '~WRD0001.tmp',
    '汇总/Thumbs.db',
    'ehthumbs_vista.db',
    '._海安.xlsx',
    '海安.xlsx.lnk',
  ])('%s is passed over', (name) => expect(isSystemFile(name)).toBe(true));

  it.each([
    ['.海安.xlsx.icloud', 'notDownloaded'],
    ['海安.gsheet', 'notDownloaded'],
    ['海安.xlsx.crdownload', 'unfinished'],
    ['海安.xlsx.baiduyun.p.downloading', 'unfinished'],
    ['海安.xlsx.part', 'unfinished'],
  ])('%s is told as what it is: %s', async (name, code) => {
    expect(problemOf(await outcomeOf(name, Uint8Array.of(1)))).toBe(code);
  });

  it.each(['海安.xlsx', '~海安.xlsx', 'thumbs.xlsx', '.海安.xlsx'])('%s is read', (name) => {
    expect([isSystemFile(name), standInRefusal(name)]).toEqual([false, null]);
  });
});

describe('what is encrypted by others', () => {
  const utf16 = (said: string) => [...said].flatMap((char) => [char.charCodeAt(0), 0]);
  const ole = (...streams: string[]) => {
    const bytes = encryptedFile();
    streams.forEach((name, index) => bytes.set(utf16(name), 1600 + 64 * index));
    return bytes;
  };
  const noise = (seed: number) =>
    Uint8Array.from({ length: 2000 }, (_, index) => (seed + index * 89 + (index >> 3)) & 0xff);

  it.each<[string, Uint8Array, string]>([
    ['by a password', encryptedFile(), 'encrypted'],
    ['by rights, of today', ole('DRMEncryptedDataSpace'), 'rights'],
    ['by rights, transformed', ole('DRMEncryptedTransform'), 'rights'],
    ['by rights, of old', ole('\tDRMContent'), 'rights'],
    ['by a label', Uint8Array.from([...strToU8('.pfile'), ...noise(1)]), 'rights'],
    ['by a company', Uint8Array.from([0x62, 0x14, 0x23, 0x65, ...noise(7)]), 'sealed'],
    ['by another', Uint8Array.from([...strToU8('%TSD-Header-###%'), 0, 1, ...noise(3)]), 'sealed'],
    ['by a third', noise(200), 'sealed'],
  ])('%s', async (_, bytes, code) => {
    expect(problemOf(await outcomeOf('海安.xlsx', bytes))).toBe(code);
  });
});
