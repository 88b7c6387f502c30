import { TestBook, type Content } from '../workbook';

const book = new TestBook({ A1: '2017-09-30', A2: 'x' });

describe('dates', () => {
  it.each<[string, Content | Content[][]]>([
    ['=DATE(2008,1,1)', 39448],
    ['=DATE(108,1,2)', 39449],
    ['=DATE(2008,14,2)', 39846],
    ['=DATE(2008,-3,2)', 39327],
    ['=DATE(2008,1,35)', 39482],
    ['=DATE(2008,1,-15)', 39432],
    ['=DATE(1900,1,1)', 1],
    ['=DATE(1900,2,28)', 59],
    ['=DATE(1900,2,29)', 60],
    ['=DATE(1900,3,1)', 61],
    ['=DATE(1900,1,60)', 60],
    ['=DATE(1900,1,0)', 0],
    ['=DATE(1900,1,-1)', '#NUM!'],
    ['=DATE(10000,1,1)', '#NUM!'],
    ['=DATE(-1,1,1)', '#NUM!'],
    ['=DATE(9999,12,31)', 2958465],
    ['=DATE(9999,12,32)', '#NUM!'],
    ['=YEAR(39448.9)', 2008],
    ['=MONTH(39448)', 1],
    ['=DAY(39448)', 1],
    ['=YEAR(A1)', 2017],
    ['=DAY(60)', 29],
    ['=MONTH(60)', 2],
    ['=DAY(0)', 0],
    ['=YEAR(0)', 1900],
    ['=DAY(61)', 1],
    ['=DAY(59)', 28],
    ['=YEAR(-1)', '#NUM!'],
    ['=YEAR(2958466)', '#NUM!'],
    ['=YEAR(A2)', '#VALUE!'],
    ['=WEEKDAY(39492)', 5],
    ['=WEEKDAY(39492,2)', 4],
    ['=WEEKDAY(39492,3)', 3],
    ['=WEEKDAY(39492,11)', 4],
    ['=WEEKDAY(39492,14)', 1],
    ['=WEEKDAY(39492,16)', 6],
    ['=WEEKDAY(39492,17)', 5],
    ['=WEEKDAY(39492,4)', '#NUM!'],
    ['=WEEKDAY(1)', 1],
    ['=WEEKDAY(60)', 4],
    ['=EDATE(DATE(2011,1,15),1)', 40589],
    ['=EDATE(DATE(2011,1,15),-1)', 40527],
    ['=EDATE(DATE(2011,1,31),1)', 40602],
    ['=EDATE(DATE(2012,1,31),1.9)', 40968],
    ['=EOMONTH(DATE(2011,1,1),1)', 40602],
    ['=EOMONTH(DATE(2011,1,1),-3)', 40482],
    ['=EOMONTH(31,1)', 60],
    ['=EOMONTH(DATE(2017,12,5),0)', 43100],
    ['=EOMONTH(1,-1)', 0],
    ['=EOMONTH(1,-2)', '#NUM!'],
    ['=DATEVALUE("2011/2/23")', 40597],
    ['=DATEVALUE("2017年9月30日")', 43008],
    ['=DATEVALUE("x")', '#VALUE!'],
    ['=DATEVALUE(39448)', '#VALUE!'],
  ])('%s is %p', (formula, expected) => {
    const result = book.result(formula);
    if (typeof expected === 'number') expect(result).toBeCloseTo(expected, 9);
    else expect(result).toEqual(expected);
  });
});

it('now is a moment of today', () => {
  jest.useFakeTimers({ now: new Date(2017, 8, 30, 18, 0, 0) });
  expect([book.result('=TODAY()'), book.result('=NOW()')]).toEqual([43008, 43008.75]);
  jest.useRealTimers();
});
