import fc from 'fast-check';
import { lettersIn, titleLines, titleWords } from '../../../src/sheets/document/titleLines';
import { summaryTitles } from '../../../src/sheets/summary/labels';
import { periodOf } from '../../../src/plan/period';
import { plan2017 } from '../plans';

const words = titleWords(plan2017);
const september = periodOf(2017, 9);

describe('a title', () => {
  it('is broken between words, into lines of about one length', () => {
    expect(titleLines(summaryTitles.bulletin(plan2017, september), words)).toEqual([
      '关于2017年1—9月知识产权',
      '目标任务完成情况的通报',
    ]);
    expect(titleLines(summaryTitles.summary(plan2017, september), words)).toEqual([
      '南通市2017年1—9月知识产权',
      '目标完成情况汇总表',
    ]);
    expect(titleLines(summaryTitles.ranking(plan2017, september), words)).toEqual([
      '2017年1—9月各县（市、区）',
      '知识产权目标综合完成率排名表',
    ]);
  });

  it('of one line stays whole', () => {
    expect(titleLines('关于目标完成情况的通报', [])).toEqual(['关于目标完成情况的通报']);
  });

  it('loses nothing, is no wider than a line, and takes no line more than it needs', () => {
    const letters = fc.constantFrom(
      ...'关于二〇一七年度知识产权强市建设（市、区）《目标》2017—9月PCT、，。',
    );
    const title = fc.array(letters, { minLength: 1, maxLength: 90 }).map((all) => all.join(''));
    fc.assert(
      fc.property(title, (text) => {
        const lines = titleLines(text, words);
        expect(lines.join('')).toBe(text);
        expect(Math.max(...lines.map(lettersIn))).toBeLessThanOrEqual(19.5);
        expect(lines.length).toBeLessThanOrEqual(Math.ceil(lettersIn(text) / 10) + 1);
      }),
    );
  });

  it('is broken between letters where the browser knows no words', () => {
    const known = Object.getOwnPropertyDescriptor(Intl, 'Segmenter')!;
    Reflect.deleteProperty(Intl, 'Segmenter');
    try {
      const lines = titleLines(summaryTitles.bulletin(plan2017, september), words);
      expect(lines).toHaveLength(2);
      expect(lines.join('')).toContain('2017年1—9月知识产权');
    } finally {
      Object.defineProperty(Intl, 'Segmenter', known);
    }
  });
});
