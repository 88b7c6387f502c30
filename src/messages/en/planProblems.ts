import type { Expected } from '../../plan/problem';
import type { Nature } from '../../plan/types';
import type { Messages } from '../zh-CN';

const KINDS: Readonly<Record<Expected, string>> = {
  text: 'text',
  number: 'a number',
  boolean: 'true or false',
  object: 'a group of fields { }',
  list: 'a list [ ]',
  null: 'null',
};

const NATURES: Readonly<Record<Nature, string>> = {
  flow: 'flows',
  stock: 'stocks',
  ratio: 'ratios',
};

const kind = (name: string): string => KINDS[name as Expected] ?? name;

export const planProblems: Messages['planProblems'] = {
  notJson: () => 'is not valid JSON',
  missing: () => 'is missing',
  unknownField: () => 'is an extra field that no plan has',
  wrongType: ({ expected, found }) => `should be ${kind(expected)}, is ${kind(found)}`,
  notOneOf: ({ allowed, found }) => `must be ${allowed.join(' or ')}, is “${found}”`,
  empty: () => 'must not be empty',
  tooLong: ({ most, found }) => `at most ${most} characters, has ${found}`,
  notTrimmed: () => 'has blanks at its beginning or end',
  badCharacter: ({ codePoint }) =>
    `holds a character no workbook can keep (U+${codePoint.toString(16).toUpperCase().padStart(4, '0')})`,
  badId: ({ found }) => `“${found}” is not a valid id`,
  badDate: ({ found }) => `“${found}” is no date; write 2017-03-31`,
  tooFew: ({ least, found }) => `needs at least ${least} items, has ${found}`,
  tooMany: ({ most, found }) => `at most ${most} items, has ${found}`,
  notWhole: ({ found }) => `should be a whole number, is ${found}`,
  negative: ({ found }) => `must not be negative, is ${found}`,
  tooSmall: ({ least, found }) => `must not be below ${least}, is ${found}`,
  tooLarge: ({ most, found }) => `must not be above ${most}, is ${found}`,
  tooManyDecimals: ({ most, found }) =>
    most === 0
      ? `should be a whole number, has ${found} decimals`
      : `at most ${most} decimals, has ${found}`,
  duplicate: ({ first, found }) => `“${found}” stands already at ${first}`,
  unknownDistrict: ({ found }) => `the plan has no unit “${found}”`,
  becomesItself: ({ found }) => `unit “${found}” cannot become itself`,
  unknownMeasure: ({ found }) => `the plan has no measure “${found}”`,
  wrongMeasureId: ({ expected, found }) => `the measure’s id should be ${expected}, is ${found}`,
  computedOfItself: () => 'cannot be worked out from itself; name another measure',
  computedOfComputed: ({ found }) =>
    `“${found}” is worked out itself; name a measure that is entered`,
  computedNotRatio: ({ nature }) =>
    `what is worked out from other measures must be a ratio, it is among the ${NATURES[nature]}`,
  sideWithoutTarget: ({ measure }) =>
    `${measure}, which it is worked out from, has “/” for this unit: both sides have a target, or all three have “/”`,
  growthWithoutTarget: ({ measure }) =>
    `${measure}, whose growth it is, has “/” for this unit, so it should have “/” too`,
  growthBounded: ({ found }) =>
    `growth is worked out, may be negative and has no bounds: should be null, is ${found}`,
  weightCycle: ({ measures }) => `weights refer to each other: ${measures.join(' → ')}`,
  weightMissing: ({ measure }) => `its weight, measure ${measure}, has no target for this unit`,
  totalNotComputable: () => 'the total is said to be computed, but cannot be',
  totalDiffers: ({ expected, found }) => `the total should be ${expected}, is ${found}`,
  halfNotSummed: () => 'both halves of a pair must be added up',
  halvesDisagree: ({ measure }) =>
    `disagrees with the other half, ${measure}: both have a target or both have “/”`,
  endsBeforeStart: ({ validFrom }) => `ends before it starts (${validFrom})`,
  notInYear: ({ year }) => `does not exist in ${year}`,
  rangeReversed: ({ from }) => `the range ends below its start ${from}`,
  wrongAggregation: ({ nature }) =>
    `wrong kind of total: ${NATURES[nature]} ${nature === 'flow' ? 'are added up' : 'are weighted, they have no sum'}`,
  notPositive: () => 'must be above 0',
  factorWithoutMeasure: ({ found }) =>
    `no measure is linked, so the factor should be 1, is ${found}`,
  figureTwice: () => 'has its figure from two places; write only one of measure, growthOf, figures',
  wrongRateUnit: ({ expected, found }) =>
    expected === '%'
      ? `growth and ratios are told in “%”, the unit is “${found}”`
      : `growth of percentages is told in “${expected}” (points), the unit is “${found}”`,
  yearOutside: ({ year }) => `its years do not contain the plan’s, ${year}`,
  wrongCounting: ({ nature }) =>
    nature === 'flow'
      ? `the years of ${NATURES[nature]} add up: must be cumulative`
      : `the years of ${NATURES[nature]} do not add up: must be atEnd`,
  firstOptional: () => 'the first column of a ledger must be required: blank rows are told by it',
  furtherProblems: ({ count }) => `${count} more problems are not listed`,
};
