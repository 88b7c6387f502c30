import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeDocument } from '../../../src/files/document/writeDocument';
import { WHOLE } from '../../../src/plan/column';
import { periodFigures } from '../../../src/progress/periodFigures';
import type { OfficialDocument } from '../../../src/sheets/document/types';
import { documentOf, figuresOf } from '../../sheets/document/documents';
import { plan2017, withDistricts } from '../../sheets/plans';
import { largeNow } from '../../sheets/summary/largeAmounts';
import { entriesOf, filledYear, populationsOf } from '../../sheets/summary/scenario';
import { pagesOf, printDocument } from '../../support/libreoffice';
import { printedPages, type PrintedLine, type PrintedPage } from '../../support/pdf';
import { describeWith } from '../../support/programs';

/** Where the pages are kept with SCREENSHOTS=1, to be looked at. */
const OUTPUT = join(__dirname, '../../../test-output/document');

/** GB/T 9704-2012: millimetres of the page, of its margins, and what they leave. */
const A4 = { width: 210, height: 297 };
const [LEFT, RIGHT, TOP, BOTTOM] = [28, 210 - 26, 37, 297 - 35];
const LINE = 225 / 22;
const LETTER = 156 / 28;
/** LibreOffice reads overflowPunct the wrong way round: signs at the end of a line hang over it where they shall not. */
const HANGING = /[，。、；：）]$/u;
/** What a letter's box is off the letter, and half a point of rounding. */
const NEAR = 0.4;

async function printed(name: string, document: OfficialDocument): Promise<PrintedPage[]> {
  const pdf = await printDocument(await writeDocument(document));
  if (process.env['SCREENSHOTS'] === '1') {
    mkdirSync(OUTPUT, { recursive: true });
    (await pagesOf(pdf, 60)).forEach((png, index) =>
      writeFileSync(join(OUTPUT, `${name}-${index + 1}.png`), png),
    );
  }
  return printedPages(pdf);
}

const isNumber = ({ text }: PrintedLine): boolean => /^—\d+—$/.test(text);
const body = ({ lines }: PrintedPage): PrintedLine[] => lines.filter((each) => !isNumber(each));
const letters = ({ top, bottom }: PrintedLine): number => ((bottom - top) * 72) / 25.4 / 1.3;

describeWith(['libreoffice', 'writer', 'pdftotext', 'pdftoppm'], 'the document on paper', () => {
  let usual: PrintedPage[];
  let long: PrintedPage[];
  const document = documentOf(figuresOf(plan2017, { silent: 'rudong', blanks: 6 }));
  const line = (pages: readonly PrintedPage[], text: string): PrintedLine => {
    const found = pages.flatMap(({ lines }) => lines).find((each) => each.text.includes(text));
    if (found === undefined) throw new Error(`no line with ${text}`);
    return found;
  };

  beforeAll(async () => {
    usual = await printed('usual', document);
    const many = withDistricts(plan2017, 60);
    const districts = many.districts.map((each, index) =>
      index % 7 === 0
        ? { ...each, name: `${each.name}高新技术产业开发区管理委员会科技创新和知识产权局` }
        : each,
    );
    const text = '各单位要对照年度目标，逐项分析原因，明确措施和完成时限。'.repeat(9);
    const texts = Array.from({ length: 12 }, () => ({ kind: 'text', text }) as const);
    const sixty = documentOf(figuresOf({ ...many, districts, issuers: ['南通市知识产权局'] }));
    long = await printed('long', { ...sixty, body: [...sixty.body, ...texts] });
  });

  it('is A4, and nothing but the page’s number stands outside 156 × 225 mm', () => {
    for (const page of [...usual, ...long]) {
      expect(page.width).toBeCloseTo(A4.width, 0);
      expect(page.height).toBeCloseTo(A4.height, 0);
      for (const { text, left, right, top, bottom } of body(page)) {
        const end = RIGHT + (HANGING.test(text) ? LETTER : 0);
        expect([text, left > LEFT - NEAR && right < end + NEAR]).toEqual([text, true]);
        expect([text, top > TOP - NEAR && bottom < BOTTOM + NEAR]).toEqual([text, true]);
      }
    }
  });

  it('has 22 lines on a full page, one as far from the other as the last', () => {
    const full = long
      .map(body)
      .filter((lines) => lines.every(({ text }) => !/附件|序号/.test(text)));
    const counts = full.slice(1, 4).map((lines) => lines.length);
    expect(counts).toEqual([22, 22, 22]);
    const [lines] = full.slice(1);
    lines!
      .slice(1)
      .forEach(({ top }, index) => expect(top - lines![index]!.top).toBeCloseTo(LINE, 1));
  });

  it('has 28 letters in a line of Chinese', () => {
    const whole = long
      .flatMap(body)
      // Notes under an annex are smaller.
      .filter(({ text, left, right }) => (right - left) / text.length > LETTER * 0.9)
      .map(({ text }) => text)
      .filter((text) => /^[\u4E00-\u9FFF，。、；：]+$/u.test(text));
    expect(Math.max(...whole.map((text) => text.length))).toBe(28);
    expect(whole.filter((text) => text.length === 28).length).toBeGreaterThan(20);
  });

  it('has its sizes: 22 points in titles, 16 in the text, 14 in the page’s number', () => {
    expect(letters(line(usual, document.title[0]!))).toBeCloseTo(22, 0);
    expect(letters(line(usual, document.addressee!))).toBeCloseTo(16, 0);
    expect(letters(usual[0]!.lines.find(isNumber)!)).toBeCloseTo(14, 0);
    const annex = usual.flatMap(({ lines }) => lines.slice(1));
    const title = annex.find(({ text }) => text === document.annexes[0]!.title[0])!;
    expect(letters(title)).toBeCloseTo(22, 0);
  });

  it('begins with the number and the title in the middle, the addressee at the left, text two letters in', () => {
    const middle = ({ left, right }: PrintedLine): number => (left + right) / 2;
    expect(middle(line(usual, document.title[0]!))).toBeCloseTo((LEFT + RIGHT) / 2, 0);
    expect(middle(line(usual, document.title[1]!))).toBeCloseTo((LEFT + RIGHT) / 2, 0);
    expect(line(usual, document.addressee!).left).toBeCloseTo(LEFT, 0);
    expect(line(usual, '一、').left).toBeCloseTo(LEFT + 2 * LETTER, 0);
    expect(line(usual, '附件：1').left).toBeCloseTo(LEFT + 2 * LETTER, 0);
  });

  it('ends with the date four letters from the right, the last issuer about over it', () => {
    const date = line(usual, document.date);
    expect(RIGHT - date.right).toBeCloseTo(4 * LETTER, 0);
    const names = line(usual, document.issuers[0]!);
    expect(names.text).toBe(document.issuers.join(''));
    expect(date.top - names.top).toBeCloseTo(LINE, 1);
    const one = line(long, '南通市知识产权局');
    expect(Math.abs((one.left + one.right) / 2 - (date.left + date.right) / 2)).toBeLessThan(10);
  });

  it('numbers its pages: odd ones at the right, even ones at the left, a letter in, 7 mm under the text', () => {
    for (const pages of [usual, long]) {
      pages.forEach((page, index) => {
        const [number] = page.lines.filter(isNumber);
        expect(number?.text).toBe(`—${index + 1}—`);
        const { left, right, top, bottom } = number!;
        const free = index % 2 === 0 ? RIGHT - right : left - LEFT;
        expect(free).toBeCloseTo((14 * 25.4) / 72, 0);
        expect(Math.abs((top + bottom) / 2 - (BOTTOM + 7))).toBeLessThan(1.5);
      });
    }
  });

  it('has a pair with an amount from 1 亿元 on in one line', async () => {
    const [filled] = largeNow(plan2017, filledYear(plan2017, 20171107, {}, [9]), '14b');
    const figures = periodFigures(plan2017, entriesOf(plan2017, filled!), populationsOf(plan2017));
    const pages = await printed('large', documentOf(figures));
    const { value } = figures.figure('14b', WHOLE).actual as { readonly value: number };
    expect(line(pages, `/${value}`).text).toMatch(/\d+\/\d{6}\.\d+/);
  });

  it('has each annex on pages of its own, with the table’s head on every one of them', () => {
    for (const [pages, heads] of [
      [usual, { 序号指标: 2, 名次单位: 1 }],
      [long, { 序号指标: 2, 名次单位: 3 }],
    ] as const) {
      for (const mark of ['附件1', '附件2']) {
        const first = pages.find(({ lines }) => lines[0]!.text === mark)!.lines[0]!;
        expect(first.left).toBeCloseTo(LEFT, 0);
      }
      const count = (head: string): number =>
        pages.filter(({ lines }) => lines.some(({ text }) => text.startsWith(head))).length;
      expect({ 序号指标: count('序号指标'), 名次单位: count('名次单位') }).toEqual(heads);
    }
  });
});
