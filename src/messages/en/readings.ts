import type { DateShape } from '../../figures/numberFormat';
import type { Candidate } from '../../figures/reading';
import { reasonText } from '../finding';
import type { ReadingTexts, RefusedCell } from '../findingTexts';
import { dateParts, number } from '../numbers';

const MONTHS =
  'January February March April May June July August September October November December';
const monthName = (month: number): string => MONTHS.split(' ')[month - 1] ?? '';

export function date(iso: string, shape: DateShape): string {
  const { year, month, day } = dateParts(iso, shape);
  return [day, monthName(month), year].filter((part) => part !== null).join(' ');
}

export function candidate(one: Candidate): string {
  switch (one.kind) {
    case 'number':
      return number(one.value);
    case 'notApplicable':
      return '/';
    case 'pair':
      return one.values.map(number).join('/');
  }
}

/** What to write instead, as an instruction. */
function offer(one: Candidate): string {
  if (one.kind !== 'pair') return `enter ${candidate(one)}`;
  return `enter ${number(one.values[0])} and ${number(one.values[1])} in the two rows`;
}

function mend({ candidates }: RefusedCell, otherwise: string): string {
  const [only, ...more] = candidates;
  if (only === undefined) return otherwise;
  if (more.length === 0) return `If that is what you meant, ${offer(only)}.`;
  return `Check and choose: ${candidates.map(offer).join('; or ')}.`;
}

const A_NUMBER = 'Enter one number only; put anything else in the notes.';
const EXACT = 'Enter the exact figure.';

/** Most reasons need only the raw text: what is wrong with it, and what to do without a candidate. */
function about(what: (cell: RefusedCell) => string, otherwise: string) {
  return (_reason: unknown, cell: RefusedCell) => ({
    what: what(cell),
    mend: mend(cell, otherwise),
  });
}

export const readings: ReadingTexts = {
  missing: about(
    () => 'Nothing is entered here.',
    'Enter the year-to-date figure; 0 if there were none.',
  ),
  remark: about(
    ({ raw }) => `“${raw}” is text, not a number.`,
    'Enter a number; put remarks in the notes.',
  ),
  zeroOrNotApplicable: about(({ raw }) => `“${raw}” could be 0 or not applicable.`, EXACT),
  noneYet: about(({ raw }) => `“${raw}” could be 0 or not counted yet.`, EXACT),
  dash: about(({ raw }) => `The dash “${raw}” could be 0, missing or not applicable.`, EXACT),
  notApplicableWord: about(
    ({ raw }) => `“${raw}” is entered. Not applicable is written as “/”.`,
    'Enter /.',
  ),
  enumerationMark: about(
    ({ raw }) => `“${raw}” has a mark in it that may part two numbers.`,
    A_NUMBER,
  ),
  rate: about(
    ({ raw }) => `“${raw}” is a rate, not a year-to-date figure.`,
    'Enter the year-to-date figure.',
  ),
  approximate: about(({ raw }) => `“${raw}” is approximate.`, EXACT),
  openEnded: about(({ raw }) => `“${raw}” only says at least how many.`, EXACT),
  condition: about(({ raw }) => `“${raw}” is a condition, not a figure.`, EXACT),
  range: about(({ raw }) => `“${raw}” is a range.`, EXACT),
  chineseNumeral: about(({ raw }) => `“${raw}” is written in Chinese numerals.`, 'Use digits.'),
  symbolDigit: about(({ raw }) => `“${raw}” is a symbol, not a digit.`, 'Use digits.'),
  multiplier: about(
    ({ raw, unit }) => `“${raw}” has a multiplier in it; this row is in ${unit}.`,
    'Convert to the unit of this row.',
  ),
  lookalike: about(
    ({ raw }) => `“${raw}” has a letter in it that looks like a digit.`,
    'Enter it again in digits.',
  ),
  sign: about(
    ({ raw }) => `“${raw}” has a plus sign: a total, or an increase?`,
    'Enter the year-to-date figure.',
  ),
  brackets: about(({ raw }) => `“${raw}” is in brackets: negative, or a note?`, A_NUMBER),
  withRemark: about(({ raw }) => `“${raw}” has words beside the number.`, A_NUMBER),
  formulaText: about(
    ({ raw }) => `“${raw}” is a formula kept as text; nothing was calculated.`,
    'Enter the number alone, without an equals sign.',
  ),
  thousandsPoint: about(
    ({ raw }) => `The point in “${raw}” may be a decimal point or part thousands.`,
    'Enter it again without marks for thousands.',
  ),
  markedCharacters: about(
    ({ raw }) => `Parts of “${raw}” are struck out, raised or lowered: which of them count?`,
    'Leave only the number to be reported, without strike-through or superscript.',
  ),
  apostrophe: about(({ raw }) => `“${raw}” has an apostrophe in front.`, A_NUMBER),
  twoNumbers: about(({ raw }) => `More than one number in one cell: “${raw}”.`, A_NUMBER),
  strayStop: about(({ raw }) => `“${raw}” ends with a punctuation mark.`, A_NUMBER),
  decimalMark: about(
    ({ raw }) => `“${raw}” has a wrong decimal point.`,
    'Use a full stop as decimal point.',
  ),
  twoPoints: about(({ raw }) => `“${raw}” has two decimal points.`, 'Enter it again.'),
  commaPlace: about(
    ({ raw }) => `The comma in “${raw}” is out of place: thousands or decimals?`,
    'Enter it again.',
  ),
  blankInside: about(({ raw }) => `“${raw}” has a blank inside: one number or several?`, A_NUMBER),
  unseenInside: about(
    ({ raw }) =>
      `“${raw}” has characters between its digits that are not seen: one number or several?`,
    'Clear the cell and type the number anew instead of pasting it.',
  ),
  direction: about(
    ({ raw }) =>
      `“${raw}” has hidden marks of direction; it may be shown in another order than it is kept in.`,
    'Clear the cell and type the number anew instead of pasting it.',
  ),
  scientific: about(({ raw }) => `“${raw}” is in scientific notation; digits may be lost.`, EXACT),
  tooLong: about(
    ({ raw }) => `“${raw}” has more than the 15 digits that Excel keeps.`,
    'Check and enter it again.',
  ),
  percentSign: about(
    ({ raw }) => `“${raw}” is a percentage; this row is not a share.`,
    'Enter a number without a percent sign.',
  ),
  percentPoints: about(
    ({ raw }) => `“${raw}” is a change, not a share.`,
    'Enter the share itself.',
  ),
  percentFormat: about(
    ({ raw }) => `The cell has a percent format and shows ${raw} as ${number(Number(raw) * 100)}%.`,
    'Enter the share again.',
  ),
  belowOne: about(
    ({ raw }) => `“${raw}” could be ${raw}% or a share written as a decimal.`,
    'Enter a number from 0 to 100.',
  ),
  fraction: about(({ raw }) => `“${raw}” is one number over another.`, 'Enter the result.'),
  boolean: about(() => 'The cell holds TRUE or FALSE, not a number.', 'Enter a number.'),
  lost: about(
    () => 'The file has lost the text of this cell; nobody can tell what was entered.',
    'Open the original file, enter this cell again, save it as .xlsx and send it again.',
  ),
  noResult: about(
    () => 'The formula in the cell was never calculated.',
    'Open the file in Excel or WPS, save it once and send it again.',
  ),
  time: about(
    ({ raw }) => `Excel took ${raw} for a time.`,
    'Set the cell format to General and enter it again.',
  ),
  pairInOneCell: about(
    ({ raw }) => `Two numbers stand in one cell: “${raw}”.`,
    'Enter them in two rows.',
  ),
  pointInPair: about(
    ({ raw }) => `The point in “${raw}” may be a decimal point or stand between two numbers.`,
    'Enter the two numbers in their two rows.',
  ),
  pairOneNumber: about(
    ({ raw }) => `Two numbers belong here, there is only one: “${raw}”.`,
    'Enter two numbers with a slash, as in 8/2000.',
  ),
  pairGrouped: about(
    ({ raw }) => `Excel took the comma for thousands and stored ${raw}.`,
    'Enter two numbers with a slash, as in 8/2000.',
  ),
  pairHalfMissing: about(({ raw }) => `One half of “${raw}” is missing.`, 'Enter both numbers.'),
  pairSlashes: about(
    ({ raw }) => `“${raw}” has more than one slash.`,
    'Enter two numbers only, as in 8/2000.',
  ),
  pairSentence: about(
    ({ raw }) => `The two numbers are written as a sentence: “${raw}”.`,
    'Enter two numbers only, as in 8/2000.',
  ),
  pairTurned: about(
    ({ raw }) => `The units in “${raw}” do not fit; the two numbers may be turned round.`,
    'Enter the two numbers in the order of this row, as in 8/2000.',
  ),
  notPlain: about(
    ({ raw }) =>
      `“${raw}” can be understood, but it is no plain number: formulas take it otherwise.`,
    'Enter the number alone.',
  ),
  pairQuotient: about(
    ({ raw }) => `Only the quotient ${raw} is left of the two numbers.`,
    'Enter both numbers again.',
  ),
  negative: ({ value }, cell) => ({
    what: `${number(value)} is negative.`,
    mend: mend(cell, 'Enter 0 or more.'),
  }),
  notWhole: ({ value }, cell) => ({
    what: `${number(value)} is not a whole number; this row counts pieces.`,
    mend: mend(cell, 'Enter a whole number.'),
  }),
  overHundred: ({ value }, cell) => ({
    what: `A share of ${number(value)}% is over 100%.`,
    mend: mend(cell, 'Enter a number from 0 to 100.'),
  }),
  tooLow: ({ value, bound }, cell) => ({
    what: `${number(value)} is below the least this row can be${bound === undefined ? '' : ` (${number(bound)})`}.`,
    mend: mend(cell, 'Check the figure, its sign and its unit.'),
  }),
  tooHigh: ({ value, bound }, cell) => ({
    what: `${number(value)} is above the most this row can be${bound === undefined ? '' : ` (${number(bound)})`}.`,
    mend: mend(cell, 'Check the figure, its decimal point and its unit.'),
  }),
  unitDiffers: ({ found, expected }, cell) => ({
    what: `The unit entered is “${found}”, this row is in “${expected}”.`,
    mend: mend(cell, 'Convert to the unit of this row.'),
  }),
  formulaError: ({ error, pasted }) => ({
    what: pasted ? `An error value was pasted: ${error}.` : `The formula gives ${error}.`,
    mend: pasted
      ? 'Correct the formula it came from, then enter the number.'
      : 'Correct the formula, or enter the number.',
  }),
  date: ({ date: iso, shape }, cell) => {
    const [first] = cell.candidates;
    const shown = date(iso, shape);
    if (first?.kind !== 'pair') {
      return {
        what: `The cell has become a date (${shown}).`,
        mend: mend(cell, 'Set the cell format to General and enter the number again.'),
      };
    }
    const only = cell.candidates.length === 1;
    return {
      what: `Excel ${only ? '' : 'probably '}turned ${candidate(first)} into a date (${shown}).`,
      mend: only ? `Please ${offer(first)}.` : mend(cell, ''),
    };
  },
  pairSerial: ({ date: iso }, cell) => ({
    what: `${cell.raw} may be what is left of two numbers that became a date (${date(iso, 'yearMonthDay')}).`,
    mend: mend(cell, 'Enter both numbers again, as in 8/2000.'),
  }),
  pairSeparator: ({ found }, cell) => ({
    what: `The two numbers are parted by ${found.trim() === '' ? 'a blank or a line break' : `“${found}”`} instead of a slash.`,
    mend: mend(cell, 'Enter two numbers with a slash, as in 8/2000.'),
  }),
  pairPart: ({ half, part }, cell) => {
    const inner = reasonText({ readings }, part, { ...cell, candidates: [] });
    return {
      what: `The ${half === 'left' ? 'first' : 'second'} number: ${inner.what}`,
      mend: mend(cell, inner.mend),
    };
  },
};
