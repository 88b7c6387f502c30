import { strFromU8, unzipSync } from 'fflate';
import { summaryActions } from '../../src/actions/summary';
import { periodOf } from '../../src/plan/period';
import { openSharedBook, type OpenWorkbook } from '../support/book';
import { UNSAID } from '../sheets/document/documents';
import { plan2017 as plan } from '../sheets/plans';
import { filledYear, populationsOf } from '../sheets/summary/scenario';
import { counted } from './budget';
import { readSheet } from './cells';
import { fillYear } from './summary/year';

jest.setTimeout(600_000);

const september = periodOf(2017, 9);
const INDENT = '\u3000\u3000';

/** What the document says, paragraph by paragraph and row by row. */
async function saved(details = UNSAID) {
  const outcome = await summaryActions.bulletinFile(september, details);
  if (outcome.kind !== 'file') throw new Error(`broken: ${outcome.cells.join()}`);
  const xml = strFromU8(unzipSync(outcome.file.bytes)['word/document.xml']!);
  const text = (part: string): string =>
    [...part.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, each]) => each).join('');
  const parts = (part: string, tag: string): string[] =>
    [...part.matchAll(new RegExp(`<w:${tag}>.*?</w:${tag}>`, 'gs'))].map(([each]) => each);
  const [body] = xml.split('<w:pageBreakBefore');
  return {
    name: outcome.file.name,
    paragraphs: parts(xml.split('<w:tbl>')[0] ?? body ?? '', 'p').map(text),
    tables: parts(xml, 'tbl').map((table) =>
      parts(table, 'tr').map((row) => parts(row, 'tc').map(text)),
    ),
  };
}

const unescaped = (text: string): string => text.replaceAll('&amp;', '&');

describe('an officer saves the bulletin as an official document', () => {
  let book: OpenWorkbook;
  beforeAll(async () => {
    book = await openSharedBook();
    const periods = filledYear(plan, 20171107, { blanks: 40, nonsense: 2, silent: 'rudong' });
    await fillYear(book, plan, periods, populationsOf(plan));
  });

  it('before any summary is written: in two requests, in the words of the figures', async () => {
    const { bulletin } = await summaryActions.readView(september);
    const { result, requests } = await counted('save the bulletin', book.host, () => saved());
    expect(requests).toBe(2);
    expect(result.name).toBe('关于2017年1—9月知识产权目标任务完成情况的通报.docx');
    for (const { kind, text } of bulletin.filter((each) => each.kind === 'text').slice(1)) {
      expect([kind, result.paragraphs.includes(text)]).toEqual([kind, true]);
    }
  });

  it('with the numbers that the sheets’ formulas show', async () => {
    const choice = { pages: ['bulletin'], districts: [] } as const;
    await summaryActions.createSummary(september, choice, 'refuse');
    const [indicators, ranking] = (await saved()).tables;
    const { text } = await readSheet('汇总 2017-09');
    const head = text.findIndex((row) => row.includes('年度\n目标'));
    const columns = [
      '序号',
      '指标',
      '年度\n目标',
      '本年累计\n完成数',
      '缺报\n单位',
      '完成率',
      '状态',
    ].map((label) => text[head]!.indexOf(label));
    expect(columns.every((at) => at >= 0)).toBe(true);
    const rows = text.slice(head + 1, head + 1 + plan.indicators.length);
    expect(indicators!.slice(1).map((row) => row.map(unescaped))).toEqual(
      // A pair is broken behind its slash where the column is narrow.
      rows.map((row) => columns.map((at) => row[at]?.replace('/\n', '/'))),
    );

    const scores = (await readSheet('评分 2017-09')).text;
    const names = scores.find((row) => row.includes('海门'))!;
    const foot = (label: string) => scores.find((row) => row.includes(label))!;
    const of = (name: string) => (label: string) => foot(label)[names.indexOf(name)];
    expect(ranking).toHaveLength(1 + plan.districts.length);
    for (const [rank, name, mean, due, counts] of ranking!.slice(1)) {
      const cell = of(name!);
      expect([name, rank, mean, due, counts]).toEqual([
        name,
        cell('名次') || '—',
        cell('综合完成率'),
        cell('应达进度'),
        `${cell('已填（计量项）')}/${cell('应填（计量项）')}`,
      ]);
    }
  });

  it('in the words that stand on the sheet once they were put anew', async () => {
    const { values, row } = await readSheet('通报 2017-09');
    const at = (text: string): string =>
      `A${row + 1 + values.findIndex(([first]) => String(first).includes(text))}`;
    await book.host.typeInto('通报 2017-09', at('报送情况'), `${INDENT}一、各地报送情况`);
    await book.host.typeInto('通报 2017-09', at('根据《'), `${INDENT}现将有关情况通报如下：`);
    const { paragraphs } = await saved({ ...UNSAID, number: '通科发[2017]45号' });
    expect(paragraphs[0]).toBe('通科发〔2017〕45号');
    expect(paragraphs).toContain('一、各地报送情况');
    expect(paragraphs).toContain('现将有关情况通报如下：');
    expect(paragraphs.join('')).not.toContain('根据《');
    expect(paragraphs.filter((text) => /^[一二三四五六]、/.test(text))).toHaveLength(6);
    expect(paragraphs).toContain('2017年10月12日');
  });

  it('and is told where a paragraph shows an error, instead of getting it', async () => {
    const { values, row } = await readSheet('通报 2017-09');
    const at = `A${row + 1 + values.findIndex(([first]) => String(first).includes('各项指标中'))}`;
    await book.host.typeInto('通报 2017-09', at, '=1/0');
    expect(await summaryActions.bulletinFile(september, UNSAID)).toEqual({
      kind: 'broken',
      sheet: '通报 2017-09',
      cells: [at],
    });
  });
});
