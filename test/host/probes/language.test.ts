import { readWorkbook, writeWorkbook } from '../../../src/host/xlsx';
import { languageOf } from '../../../src/host/language/languageOf';
import { Archive } from '../../../src/host/xlsx/zip/archive';
import { openBook, openSharedBook } from '../../support/book';

/**
 * What Excel says in Chinese and in English: names of new things, fonts, dates and formats. Chinese Excel keeps English
 * months and weekdays (`mmm`, `dddd`), and has `aaaa` for its own.
 */
interface Cell {
  readonly text: string;
  readonly format: string;
}

/** What a cell shows after the text was typed into it, and the format that it took on. */
const typed = (entry: string): Promise<Cell> =>
  Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    cell.clear();
    cell.values = [[entry]];
    cell.load('text,numberFormat');
    await context.sync();
    return {
      text: String(cell.text[0]?.[0]),
      format: String((cell.numberFormat as unknown[][])[0]?.[0]),
    };
  });

const result = (formula: string): Promise<unknown> =>
  Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Sheet1').getRange('B1');
    cell.formulas = [[formula]];
    cell.load('values');
    await context.sync();
    return (cell.values as unknown[][])[0]?.[0];
  });

/** Of an empty workbook. */
const begun = () =>
  Excel.run(async (context) => {
    const { workbook } = context;
    const added = workbook.worksheets.add();
    const { font } = added.getRange('A1').format;
    font.load('name,size');
    added.load('name,standardHeight');
    const copy = added.copy().load('name');
    workbook.load('name');
    const cell = added.getRange('A1').load('numberFormat,numberFormatLocal');
    added.getRange('A1:B3').values = [
      ['x', 'y'],
      [1, 2],
      [3, 4],
    ];
    const chart = added.charts.add('ColumnClustered', added.getRange('A1:B3')).load('name');
    await context.sync();
    return {
      workbook: workbook.name,
      sheets: [added.name, copy.name],
      font: [font.name, font.size],
      height: added.standardHeight,
      general: [cell.numberFormat, cell.numberFormatLocal].flat(2) as unknown[],
      chart: chart.name,
    };
  });

describe.each([
  [
    'zh-CN',
    {
      workbook: '工作簿1',
      sheets: ['Sheet2', 'Sheet2 (2)'],
      font: ['等线', 11],
      height: 14.25,
      general: ['General', 'G/通用格式'],
      chart: '图表 1',
    },
  ],
  [
    'en-US',
    {
      workbook: 'Book1',
      sheets: ['Sheet2', 'Sheet2 (2)'],
      font: ['Aptos Narrow', 11],
      height: 15,
      general: ['General', 'General'],
      chart: 'Chart 1',
    },
  ],
])('an empty workbook of %s', (locale, expected) => {
  it('has its names, its font and its rows', async () => {
    await openBook({ locale });
    expect(await begun()).toEqual(expected);
  });

  it('keeps its font in the file', async () => {
    const { engine } = await openBook({ locale });
    const file = await readWorkbook(await writeWorkbook(engine.save()), '簿');
    expect(file.defaultStyle).toMatchObject({ ff: expected.font[0], fs: expected.font[1] });
  });
});

/** What is typed, and by language what the cell shows and its format. */
const TYPED: readonly (readonly [entry: string, zh: Cell, en: Cell])[] = [
  [
    '2017-5-10',
    { text: '2017/5/10', format: 'yyyy/m/d' },
    { text: '5/10/2017', format: 'm/d/yyyy' },
  ],
  [
    '5/10/2017',
    { text: '2017/5/10', format: 'yyyy/m/d' },
    { text: '5/10/2017', format: 'm/d/yyyy' },
  ],
  [
    '5/10/17',
    { text: '2005/10/17', format: 'yyyy/m/d' },
    { text: '5/10/2017', format: 'm/d/yyyy' },
  ],
  ['17/5/10', { text: '2017/5/10', format: 'yyyy/m/d' }, { text: '17/5/10', format: 'General' }],
  [
    '2017-5-10 8:30',
    { text: '2017/5/10 8:30', format: 'yyyy/m/d h:mm' },
    { text: '5/10/2017 8:30', format: 'm/d/yyyy h:mm' },
  ],
  ['8/2000', { text: 'Aug-00', format: 'mmm-yy' }, { text: 'Aug-00', format: 'mmm-yy' }],
  [
    '2017年5月10日',
    { text: '2017年5月10日', format: 'yyyy"年"m"月"d"日"' },
    { text: '2017年5月10日', format: 'General' },
  ],
  [
    '$1,200',
    { text: '$1,200', format: '"$"#,##0;"$"-#,##0' },
    { text: '$1,200 ', format: '"$"#,##0_);[Red]\\("$"#,##0\\)' },
  ],
  ['true', { text: 'TRUE', format: 'General' }, { text: 'TRUE', format: 'General' }],
];

/** Formulas that give text, by language. */
const TEXTS: readonly (readonly [formula: string, zh: string, en: string])[] = [
  ['=TEXT(42865,"dddd")', 'Wednesday', 'Wednesday'],
  ['=TEXT(42865,"mmmm")', 'May', 'May'],
  ['=TEXT(42865,"aaaa")', '星期三', 'Wednesday'],
  ['=TEXT(42865,"m月d日 aaa")', '5月10日 三', '5月10日 Wed'],
  ['=TEXT(42865,"[$-804]dddd")', '星期三', '星期三'],
  ['=TEXT(42865,"""aaaa""d")', 'aaaa10', 'aaaa10'],
  ['=TRUE&""', 'TRUE', 'TRUE'],
];

describe('typed in Chinese', () => {
  beforeAll(() => openSharedBook({ locale: 'zh-CN' }));
  it.each(TYPED)('%s', async (entry, zh) => {
    expect(await typed(entry)).toEqual(zh);
  });
  it.each(TEXTS)('%s gives %s', async (formula, zh) => {
    expect(await result(formula)).toBe(zh);
  });
});

describe('typed in English', () => {
  beforeAll(() => openSharedBook({ locale: 'en-US' }));
  it.each(TYPED)('%s', async (entry, _zh, en) => {
    expect(await typed(entry)).toEqual(en);
  });
  it.each(TEXTS)('%s', async (formula, _zh, en) => {
    expect(await result(formula)).toBe(en);
  });
});

it.each([
  ['zh-CN', 'yyyy/m/d'],
  ['en-US', 'm/d/yyyy'],
])('a date that a file names by number alone is shown in %s as %s', async (locale, format) => {
  const { engine } = await openBook({ locale });
  await typed('2017-5-10');
  const archive = new Archive(await writeWorkbook(engine.save()));
  const styles = archive.text('xl/styles.xml').replace(/<numFmts[\s\S]*<\/numFmts>/, '');
  archive.set('xl/styles.xml', styles.replace(/numFmtId="16\d"/g, 'numFmtId="14"'));
  const snapshot = await readWorkbook(await archive.save(), '簿', languageOf(locale));
  await openBook({ locale, snapshot });
  const shown = await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('numberFormat');
    await context.sync();
    return cell.numberFormat as unknown;
  });
  expect(shown).toEqual([[format]]);
});
