import { criterion, wildcards } from '../../../../src/host/calc/evaluate/criteria';
import { DIV0, NA, type Scalar } from '../../../../src/host/calc/model/values';
import { serial } from '../../../../src/host/typed/dates';

const AUGUST = serial(2000, 8, 1);

/** What could stand in the cells of a column. */
const COLUMN: readonly Scalar[] = [
  null,
  '',
  0,
  5,
  6,
  '5',
  'apple',
  'Apples',
  'a*c',
  'ac',
  '完成',
  '/',
  '8/2000',
  AUGUST,
  true,
  false,
  NA,
];

const matching = (given: Scalar): Scalar[] => COLUMN.filter(criterion(given));
const others = (...left: Scalar[]): Scalar[] => COLUMN.filter((value) => !left.includes(value));

describe('a criterion', () => {
  it.each<[Scalar, Scalar[]]>([
    // Numbers, also where they are written as text.
    [5, [5, '5']],
    ['5', [5, '5']],
    ['=5', [5, '5']],
    ['5.0', [5, '5']],
    ['500%', [5, '5']],
    ['<>5', others(5, '5')],
    ['>5', [6, AUGUST]],
    ['>=5', [5, 6, AUGUST]],
    ['<5', [0]],
    ['<=5', [0, 5]],
    // A day, and a figure that looks like one.
    ['8/2000', ['8/2000', AUGUST]],
    ['2000-8-1', ['8/2000', AUGUST]],
    ['>=2000/8/1', [AUGUST]],
    // Blank cells and empty text.
    [null, [0]],
    ['', [null, '']],
    ['=', [null]],
    ['<>', others(null)],
    ['<>0', others(0)],
    // Text, without regard to case.
    ['APPLE', ['apple']],
    ['=apple', ['apple']],
    ['<>apple', others('apple')],
    ['/', ['/']],
    ['<>/', others('/')],
    ['>apple', ['Apples', '完成']],
    // Wildcards match text only, and not without letters where a letter is asked for.
    ['*', ['', '5', 'apple', 'Apples', 'a*c', 'ac', '完成', '/', '8/2000']],
    ['?*', ['5', 'apple', 'Apples', 'a*c', 'ac', '完成', '/', '8/2000']],
    ['app*', ['apple', 'Apples']],
    ['*PLE?', ['Apples']],
    ['??', ['ac', '完成']],
    ['a~*c', ['a*c']],
    ['a*c', ['a*c', 'ac']],
    ['完*', ['完成']],
    ['?*/?*', ['8/2000']],
    ['<>*', others('', '5', 'apple', 'Apples', 'a*c', 'ac', '完成', '/', '8/2000')],
    // Truths and errors.
    [true, [true]],
    ['true', [true]],
    ['<>TRUE', others(true)],
    ['>FALSE', [true]],
    [NA, [NA]],
    ['#N/A', [NA]],
    ['<>#N/A', others(NA)],
    [DIV0, []],
    ['>#N/A', []],
  ])('%p counts %p', (given, expected) => {
    expect(matching(given)).toEqual(expected);
  });

  it('knows numbers that differ in their last digits for the same', () => {
    expect(criterion(0.3)(0.1 + 0.2)).toBe(true);
    expect(criterion('>0.3')(0.1 + 0.2)).toBe(false);
  });
});

describe('wildcards', () => {
  it.each<[string, string, boolean]>([
    ['a~?', 'a?', true],
    ['a~?', 'ab', false],
    ['a~~*', 'a~b', true],
    ['a~b', 'a~b', true],
    ['*.xlsx', 'axlsx', false],
    ['(*)[1]', '(表)[1]', true],
    ['a*', 'a\nb', true],
    ['?', '𠮷', true],
    ['2017-0?', '2017-09', true],
    ['a/*', 'a/b', true],
  ])('%s for %p: %p', (pattern, text, expected) => {
    expect(wildcards(pattern)?.test(text)).toBe(expected);
  });

  it('are none without signs', () => {
    expect(wildcards('a.b')).toBeNull();
  });
});
