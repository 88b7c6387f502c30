import { TestBook, type Content } from '../workbook';

const book = new TestBook({ A1: 5, A2: 'x', A3: true, A4: '#N/A', A5: '#DIV/0!', A6: '', A7: '7' });

describe('information', () => {
  it.each<[string, Content | Content[][]]>([
    ['=ISNUMBER(A1)', true],
    ['=ISNUMBER(A7)', false],
    ['=ISTEXT(A7)', true],
    ['=ISTEXT(A9)', false],
    ['=ISNONTEXT(A9)', true],
    ['=ISLOGICAL(A3)', true],
    ['=ISBLANK(A9)', true],
    ['=ISBLANK(A6)', false],
    ['=ISERROR(A5)', true],
    ['=ISERR(A4)', false],
    ['=ISERR(A5)', true],
    ['=ISNA(A4)', true],
    ['=ISREF(A1)', true],
    ['=ISREF(5)', false],
    ['=ISNUMBER(A1:A2)', [[true], [false]]],
    ['=NA()', '#N/A'],
    ['=N(A1)', 5],
    ['=N(A2)', 0],
    ['=N(A3)', 1],
    ['=N(A4)', '#N/A'],
    ['=N(A1:A2)', 5],
    ['=T(A2)', 'x'],
    ['=T(A1)', ''],
    ['=T(A4)', '#N/A'],
    ['=TYPE(A1)', 1],
    ['=TYPE(A2)', 2],
    ['=TYPE(A3)', 4],
    ['=TYPE(A4)', 16],
    ['=TYPE({1,2})', 64],
    ['=ERROR.TYPE(#NULL!)', 1],
    ['=ERROR.TYPE(A5)', 2],
    ['=ERROR.TYPE(A4)', 7],
    ['=ERROR.TYPE(#SPILL!)', 9],
    ['=ERROR.TYPE(A1)', '#N/A'],
    ['=ISEVEN(-2.9)', true],
    ['=ISEVEN(5)', false],
    ['=ISODD(5)', true],
    ['=ISODD(A2)', '#VALUE!'],
  ])('%s is %p', (formula, expected) => {
    const result = book.result(formula);
    if (typeof expected === 'number') expect(result).toBeCloseTo(expected, 9);
    else expect(result).toEqual(expected);
  });
});
