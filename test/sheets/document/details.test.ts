import { dayText, documentDate, isDateLine } from '../../../src/sheets/document/documentDate';
import {
  documentNumber,
  isDocumentNumber,
  openNumber,
  withNumbers,
} from '../../../src/sheets/document/documentNumber';
import { cellLines, errorCells } from '../../../src/sheets/document/sheetLines';

describe('a document’s number', () => {
  it.each([
    '通科发[2017]23号',
    '通科发(2017)23号',
    '通科发（2017）23号',
    '通科发【2017】23号',
    '通科发〔2017〕23号',
    '通科发［２０１７］２３号',
    ' 通科发 [ 2017 ] 第023号 ',
    '通科发〔2017〕23',
  ])('has its year in 〔〕: %s', (typed) => {
    expect(documentNumber(typed)).toBe('通科发〔2017〕23号');
    expect(isDocumentNumber(typed)).toBe(true);
  });

  it('stays open where it is not known, and keeps words that are none', () => {
    expect(documentNumber('通科发〔2017〕  号')).toBe('通科发〔2017〕\u3000\u3000号');
    expect(openNumber('2017')).toBe('\u3000\u3000\u3000〔2017〕\u3000\u3000号');
    expect(documentNumber('第3期')).toBe('第3期');
    expect(isDocumentNumber('关于2017年1—9月目标任务完成情况的通报')).toBe(false);
    expect(isDocumentNumber('根据通科发[2017]23号，现将情况通报如下。')).toBe(false);
  });

  it('is put right within a sentence, and nothing else is', () => {
    expect(withNumbers('根据（通科发[2017]23号）和通政发(2016)第8号')).toBe(
      '根据（通科发〔2017〕23号）和通政发〔2016〕第8号',
    );
    const plain = '占比（2017）、专利[2017]、金额（万元）';
    expect(withNumbers(plain)).toBe(plain);
  });
});

describe('a document’s date', () => {
  it.each([
    '2017-10-02',
    '2017.10.2',
    '2017/10/2',
    '2017年10月2日',
    '二〇一七年十月二日',
    ' 2017 年 10 月 2 日',
  ])('is read from %s', (typed) => expect(dayText(documentDate(typed)!)).toBe('2017年10月2日'));

  it.each(['', '2017-10', '10月2日', '2017-13-01', '明天', '20171002'])(
    'is not read from %s',
    (typed) => expect(documentDate(typed)).toBeNull(),
  );

  it('is known by its line, filled in or open', () => {
    expect(
      ['\u3000\u3000年\u3000\u3000月\u3000\u3000日', '2017年\u3000月\u3000日'].every(isDateLine),
    ).toBe(true);
    expect(isDateLine('截至2017年9月30日')).toBe(false);
  });
});

describe('the sheet’s rows', () => {
  const rows = [['题目\n第二行', '', ''], [null, '', '正文'], [null, null], [43020]];

  it('give their lines, and a date that Excel has made a number of', () => {
    expect(cellLines(rows)).toEqual(['题目', '第二行', '正文', '', '2017年10月12日']);
  });

  it('tell which of them show an error', () => {
    expect(
      errorCells({ row: 4, column: 1, values: [['好'], ['#REF!'], ['#号'], ['#N/A']] }),
    ).toEqual(['B6', 'B8']);
  });
});
