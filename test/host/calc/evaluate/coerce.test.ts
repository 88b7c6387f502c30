import { numberText, toBoolean, toNumber, toText } from '../../../../src/host/calc/evaluate/coerce';
import { NA, VALUE, type Scalar } from '../../../../src/host/calc/model/values';
import { serial } from '../../../../src/host/typed/dates';

describe('a number as text', () => {
  // What Excel is known to make of them, as Apache POI has noted it.
  it.each<[number, string]>([
    [0, '0'],
    [-0, '0'],
    [1.0001, '1.0001'],
    [756, '756'],
    [7.56, '7.56'],
    [-12.5, '-12.5'],
    [0.1 + 0.2, '0.3'],
    [1 / 3, '0.333333333333333'],
    [2 / 3, '0.666666666666667'],
    [123.45678901234568, '123.456789012346'],
    [1234567.8901234567, '1234567.89012346'],
    [123499.9999999999, '123500'],
    [999999.9999999999, '1000000'],
    [123456789012345, '123456789012345'],
    [1234567890123456, '1234567890123460'],
    [1e15, '1000000000000000'],
    [12345678901234567000, '12345678901234600000'],
    [-12345678901234567000, '-12345678901234600000'],
    [1e20, '1E+20'],
    [1.2345678901234568e20, '1.23456789012346E+20'],
    [-9.999999999999999e20, '-1E+21'],
    [2e50, '2E+50'],
    [1e100, '1E+100'],
    [0.0012345678901234567, '0.00123456789012346'],
    [0.00012345678901234567, '0.000123456789012346'],
    [0.000012345678901234568, '1.23456789012346E-05'],
    [0.0000123456789, '0.0000123456789'],
    [5.6789012345e-8, '0.000000056789012345'],
    [5.67890123456e-8, '5.67890123456E-08'],
    [1e-18, '0.000000000000000001'],
    [1e-19, '1E-19'],
    [-1e-7, '-0.0000001'],
    [2e-50, '2E-50'],
  ])('%p is %s', (number, expected) => {
    expect(numberText(number)).toBe(expected);
  });
});

it.each<[Scalar, Scalar]>([
  [null, 0],
  [3.5, 3.5],
  [true, 1],
  [false, 0],
  ['12', 12],
  [' -1.5 ', -1.5],
  ['.5', 0.5],
  ['5.', 5],
  ['1e3', 1000],
  ['50%', 0.5],
  ['1,200', 1200],
  ['¥5', 5],
  ['(5)', -5],
  ['１２', 12],
  ['8/2000', serial(2000, 8, 1)],
  ['2017年9月30日', serial(2017, 9, 30)],
  ['12:00', 0.5],
  ['', VALUE],
  [' ', VALUE],
  ['/', VALUE],
  ['16/4000亿', VALUE],
  ['TRUE', VALUE],
  ['12a', VALUE],
  [NA, NA],
])('%p is the number %p', (value, expected) => {
  expect(toNumber(value)).toBe(expected);
});

it.each<[Scalar, Scalar]>([
  [null, ''],
  ['a', 'a'],
  [1.5, '1.5'],
  [true, 'TRUE'],
  [false, 'FALSE'],
  [NA, NA],
])('%p is the text %p', (value, expected) => {
  expect(toText(value)).toBe(expected);
});

it.each<[Scalar, Scalar]>([
  [null, false],
  [0, false],
  [-0.5, true],
  [true, true],
  ['true', true],
  ['False', false],
  ['1', VALUE],
  ['', VALUE],
  [NA, NA],
])('%p is the condition %p', (value, expected) => {
  expect(toBoolean(value)).toBe(expected);
});
