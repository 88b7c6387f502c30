import fc, { type LetrecValue } from 'fast-check';
import { criterion } from './criteria';
import { called, joined, type Part } from './place';
import { alike, cell, cells, columnsOf, line, strip } from './references';

/** A type, not an interface: fast-check wants one that is a plain record. */
type Expressions = Readonly<Record<'number' | 'text' | 'truth' | 'anything', Part>>;

const literal = (...texts: readonly string[]): fc.Arbitrary<Part> =>
  fc.constantFrom(...texts).map((text) => joined([text]));

const NUMBERS = [
  '0',
  '1',
  '2',
  '3',
  '8',
  '12',
  '0.5',
  '2.5',
  '100',
  '12.34',
  '1.005',
  '20.48',
  '5587',
  '1E-3',
];
const TEXTS = [
  '""',
  '"/"',
  '"8/2000"',
  '"有误"',
  '"海门"',
  '"a ""b"""',
  '"  x  y "',
  '"12"',
  '"3.5"',
  '"*"',
];
const FORMATS = ['"0.0%"', '"0.00%"', '"0.0"', '"0.00"', '"0"', '"+0;-0;0"', '"+0.00;-0.00;0"'];

/** Never empty: Excel finds an empty text everywhere, LibreOffice nowhere. */
const needle = fc.oneof(
  literal('"/"', '"-"', '"有"', '"x"', '"2"'),
  cell.map((part) => joined(['"/"&', part])),
);

const small = literal('0', '1', '2', '3', '4', '-1');

/**
 * Formulas of the kinds that the sheets use, over 35 functions: numbers, texts and truths where they are expected,
 * and often enough where they are not.
 *
 * @param withTruths whether a truth may stand where no condition is expected. LibreOffice has no truths of their
 *   own, only numbers that are shown as such, so it is no judge of that.
 */
export const expressions = (withTruths: boolean): LetrecValue<Expressions> =>
  fc.letrec<Expressions>((tie) => {
    const number = tie('number');
    const text = tie('text');
    const truth = tie('truth');
    const anything = tie('anything');
    const function_ = (name: string, ...of: readonly fc.Arbitrary<Part>[]): fc.Arbitrary<Part> =>
      fc.tuple(...of).map((parts) => called(name, parts));
    const several = (name: string, of: fc.Arbitrary<Part>): fc.Arbitrary<Part> =>
      fc.array(of, { minLength: 1, maxLength: 3 }).map((parts) => called(name, parts));
    const between = (left: fc.Arbitrary<Part>, signs: string[], right: fc.Arbitrary<Part>) =>
      fc.tuple(left, literal(...signs), right).map((parts) => joined(parts));
    const inBrackets = (of: fc.Arbitrary<Part>) => of.map((part) => joined(['(', part, ')']));
    const sums = fc.oneof({ weight: 3, arbitrary: cells }, { weight: 1, arbitrary: number });
    return {
      number: fc.oneof(
        { depthIdentifier: 'formula', depthSize: 'small', withCrossShrink: true },
        {
          weight: 4,
          arbitrary: fc.oneof(literal(...NUMBERS), cell, cell, literal('rate', '两倍', 'cell_b')),
        },
        { weight: 3, arbitrary: between(number, ['+', '-', '*', '/'], number) },
        { weight: 1, arbitrary: inBrackets(between(number, ['+', '-', '*'], number)) },
        // 0^0 and 0^-1 are errors in Excel but not in LibreOffice; the cases have them.
        { weight: 1, arbitrary: between(number, ['^'], literal('2', '3', '0.5')) },
        { weight: 1, arbitrary: number.map((part) => joined(['-', part])) },
        {
          weight: 1,
          arbitrary: fc.oneof(
            literal('50%', '12.5%'),
            cell.map((part) => joined([part, '%'])),
          ),
        },
        {
          weight: 3,
          arbitrary: fc.oneof(several('SUM', sums), several('MAX', sums), several('MIN', sums)),
        },
        {
          weight: 3,
          arbitrary: fc.oneof(several('COUNT', sums), function_('COUNTBLANK', cells), columnsOf),
        },
        { weight: 3, arbitrary: function_('COUNTIF', cells, criterion) },
        {
          weight: 2,
          arbitrary: fc
            .tuple(alike(2), criterion, criterion)
            .map(([[one, two], first, second]) =>
              called('COUNTIFS', [one ?? joined([]), first, two ?? joined([]), second]),
            ),
        },
        {
          weight: 3,
          arbitrary: fc
            .tuple(alike(2), criterion, fc.boolean())
            .map(([[one, two], wanted, sumsItself]) =>
              called(
                'SUMIF',
                sumsItself
                  ? [one ?? joined([]), wanted]
                  : [one ?? joined([]), wanted, two ?? joined([])],
              ),
            ),
        },
        {
          weight: 2,
          arbitrary: fc.oneof(
            alike(2).map((parts) => called('SUMPRODUCT', parts)),
            alike(2).map(([one, two]) =>
              called('SUMPRODUCT', [joined(['(', one ?? '', '>0)*(', two ?? '', '<>"/")'])]),
            ),
          ),
        },
        {
          weight: 4,
          arbitrary: fc.oneof(
            function_('ROUND', number, small),
            function_('ROUNDUP', number, small),
            function_('TRUNC', number, small),
            function_('ABS', number),
          ),
        },
        {
          weight: 3,
          arbitrary: fc.oneof(
            function_('LEN', text),
            function_('FIND', needle, text),
            function_('FIND', needle, text, small),
            function_('VALUE', text),
            function_('N', cell),
          ),
        },
        {
          weight: 3,
          arbitrary: fc.oneof(
            function_('INDEX', strip, literal('1', '2', '3', '9')),
            function_('INDEX', cells, literal('1', '2'), literal('1', '2')),
            function_('MATCH', anything, strip, literal('0')),
            fc
              .tuple(alike(2, line), anything)
              .map(([[one, two], wanted]) =>
                called('INDEX', [
                  one ?? joined([]),
                  called('MATCH', [wanted, two ?? joined([]), joined(['0'])]),
                ]),
              ),
          ),
        },
        {
          weight: 3,
          arbitrary: fc.oneof(
            function_('IF', truth, number, number),
            ...(withTruths ? [function_('IF', truth, number)] : []),
          ),
        },
        { weight: 2, arbitrary: function_('IFERROR', number, number) },
        { weight: 1, arbitrary: literal('NA()', '#N/A', '1/0') },
      ),
      text: fc.oneof(
        { depthIdentifier: 'formula', depthSize: 'small', withCrossShrink: true },
        { weight: 4, arbitrary: fc.oneof(literal(...TEXTS), cell, literal('word')) },
        { weight: 2, arbitrary: between(text, ['&'], fc.oneof(text, number)) },
        { weight: 2, arbitrary: function_('TEXT', number, literal(...FORMATS)) },
        {
          weight: 3,
          arbitrary: fc.oneof(
            function_('SUBSTITUTE', text, text, text),
            function_('SUBSTITUTE', text, text, text, literal('1', '2')),
            function_('LEFT', text, small),
            function_('LEFT', text),
            function_('MID', text, literal('1', '2', '3'), small),
            function_('TRIM', text),
          ),
        },
        {
          weight: 2,
          arbitrary: fc.oneof(function_('IF', truth, text, text), function_('IFERROR', text, text)),
        },
        { weight: 1, arbitrary: function_('HYPERLINK', literal(`"#'目标'!A1"`), text) },
      ),
      truth: fc.oneof(
        { depthIdentifier: 'formula', depthSize: 'small', withCrossShrink: true },
        { weight: 4, arbitrary: between(number, ['=', '<>', '<', '>', '<=', '>='], number) },
        { weight: 2, arbitrary: between(text, ['=', '<>'], text) },
        { weight: 1, arbitrary: between(cell, ['=', '<>', '<', '>='], anything) },
        {
          weight: 2,
          arbitrary: fc.oneof(
            function_('ISNUMBER', anything),
            function_('ISTEXT', anything),
            function_('ISERROR', anything),
          ),
        },
        {
          weight: 2,
          arbitrary: fc.oneof(several('AND', truth), several('OR', truth), function_('NOT', truth)),
        },
        { weight: 1, arbitrary: literal('TRUE', 'FALSE()', '1=1') },
      ),
      anything: fc.oneof(
        { weight: 3, arbitrary: number },
        { weight: 2, arbitrary: text },
        ...(withTruths ? [{ weight: 1, arbitrary: truth }] : []),
      ),
    };
  });
