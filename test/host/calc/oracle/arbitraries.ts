import fc from 'fast-check';
import type { BookDescription, Content, Fill, NameDescription } from './description';
import { expressions } from './grammar/expressions';
import { ENTRY_COLUMNS, ENTRY_ROWS, type Cell } from './grammar/place';

export const SHEETS = ['目标', '完成 2017-09', "O'Neil"] as const;

/** A cell, several, a whole column, constants and a formula. */
export const NAMES: readonly NameDescription[] = [
  { name: 'cell_b', refersTo: '目标!$B$2' },
  { name: '块', refersTo: "'完成 2017-09'!$A$1:$C$4" },
  { name: 'col_b', refersTo: '目标!$B:$B' },
  { name: 'rate', refersTo: '=0.25' },
  { name: 'word', refersTo: '="有误"' },
  { name: '两倍', refersTo: '=目标!$B$2*2' },
];

/** What somebody enters: figures mostly, and what else is found in the cells of a table. */
export const entry = (withTruths: boolean): fc.Arbitrary<Content | null> =>
  fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(0, 1, 2, 8, 12, -3, 0.5, 20.48, 12.34, 1.005, 5587) },
    { weight: 2, arbitrary: fc.integer({ min: -99_999, max: 99_999 }).map((cents) => cents / 100) },
    { weight: 3, arbitrary: fc.constant(null) },
    { weight: 3, arbitrary: fc.constant('/') },
    {
      weight: 3,
      arbitrary: fc.constantFrom('8/2000', '有误', '海门', '12', '3.5', 'A', 'a*b', ' '),
    },
    { weight: 1, arbitrary: fc.constantFrom('#N/A', '#DIV/0!') },
    ...(withTruths ? [{ weight: 1, arbitrary: fc.boolean() }] : []),
  );

/**
 * Formulas stand below and right of the entries, where no whole column or row of entries passes, and far enough
 * for some of these to be taken out.
 */
const FORMULA_COLUMNS = ['N', 'O'] as const;
const FORMULA_ROWS = [16, 17, 18] as const;
const FILLED = 'Q16:Q20';

const pairs = <A, B>(one: readonly A[], two: readonly B[]): (readonly [A, B])[] =>
  one.flatMap((first) => two.map((second) => [first, second] as const));

export const ENTRIES = pairs(ENTRY_COLUMNS, ENTRY_ROWS).map(([column, row]) => `${column}${row}`);
export const FORMULAS = pairs(FORMULA_ROWS, FORMULA_COLUMNS).map(
  ([row, column]) => `${column}${row}`,
);

/** A workbook of two or three sheets, in which no formula depends on itself. */
const bookOf = (withTruths: boolean): fc.Arbitrary<BookDescription> =>
  fc
    .integer({ min: 2, max: 3 })
    .chain((count) => {
      const { anything, truth } = expressions(withTruths);
      const content = entry(withTruths);
      return fc.tuple(
        ...SHEETS.slice(0, count).map((name) =>
          fc.record({
            name: fc.constant(name),
            entries: fc.array(content, { minLength: ENTRIES.length, maxLength: ENTRIES.length }),
            formulas: fc.array(anything, {
              minLength: FORMULAS.length,
              maxLength: FORMULAS.length,
            }),
            // No other formula speaks of these.
            filled: fc.oneof(anything, truth),
          }),
        ),
      );
    })
    .map((drafts) => {
      const sheets = drafts.map(({ name }) => name);
      const entered: Cell[] = sheets.flatMap((sheet) =>
        ENTRIES.map((address) => ({ sheet, address })),
      );
      const earlier: Cell[] = [];
      return {
        names: NAMES,
        sheets: drafts.map(({ name, entries, formulas, filled }) => {
          const cells: Record<string, Content> = {};
          entries.forEach((content, index) => {
            if (content !== null) cells[ENTRIES[index] ?? ''] = content;
          });
          formulas.forEach((part, index) => {
            const address = FORMULAS[index] ?? '';
            // Later formulas are chosen as often as entries, so that chains grow.
            const known = [...entered, ...earlier, ...earlier, ...earlier];
            cells[address] = `=${part({ sheet: name, sheets, cells: known })}`;
            earlier.push({ sheet: name, address });
          });
          const fill: Fill = {
            area: FILLED,
            formula: `=${filled({ sheet: name, sheets, cells: entered, filled: true })}`,
          };
          return { name, cells, fills: [fill] };
        }),
      };
    });

export const book = bookOf(true);

/** In which truths are conditions only. */
export const bookWithoutTruths = bookOf(false);
