import fc from 'fast-check';
import type { Engine } from '../../../../src/host/engine/engine';
import { ENTRIES, entry, FORMULAS, NAMES } from './arbitraries';
import type { Content } from './description';
import { expressions } from './grammar/expressions';
import type { Cell, Part } from './grammar/place';

type Line = 'row' | 'column';

/** What somebody may do to a workbook. Sheets are counted as they stand then, round and round. */
export type Edit =
  | {
      readonly kind: 'enter';
      readonly sheet: number;
      readonly address: string;
      readonly content: Content | null;
    }
  | {
      readonly kind: 'formula';
      readonly sheet: number;
      readonly at: number;
      readonly withCircles: boolean;
      readonly part: Part;
    }
  | { readonly kind: 'name'; readonly name: string; readonly refersTo: string }
  | { readonly kind: 'unname'; readonly name: string }
  | {
      readonly kind: 'insert' | 'remove';
      readonly sheet: number;
      readonly line: Line;
      readonly at: number;
    }
  | { readonly kind: 'rename' | 'copySheet' | 'removeSheet'; readonly sheet: number }
  | { readonly kind: 'addSheet' };

const sheet = fc.nat(9);
const line = fc.record({
  line: fc.constantFrom<Line>('row', 'column'),
  at: fc.integer({ min: 1, max: 5 }),
});
const one = <K extends string>(...kinds: K[]): fc.Arbitrary<K> => fc.constantFrom(...kinds);

/** @param withCircles whether a formula may speak of any other, itself included */
export const editOf = (withCircles: boolean): fc.Arbitrary<Edit> =>
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        kind: one('enter'),
        sheet,
        address: one(...ENTRIES),
        content: entry(true),
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        kind: one('formula'),
        sheet,
        at: fc.nat(FORMULAS.length - 1),
        withCircles: fc.constant(withCircles),
        part: expressions(true).anything,
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: one('name'),
        name: one(...NAMES.map(({ name }) => name), '新名'),
        refersTo: one('=0.5', '="海门"', '=目标!$C$3', '=目标!$A$1:$B$4', '=目标!$D$4*3'),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ kind: one('unname'), name: one(...NAMES.map(({ name }) => name)) }),
    },
    {
      weight: 3,
      arbitrary: fc
        .tuple(one('insert', 'remove'), sheet, line)
        .map(([kind, sheet, line]) => ({ kind, sheet, ...line })),
    },
    { weight: 2, arbitrary: fc.record({ kind: one('rename', 'copySheet', 'removeSheet'), sheet }) },
    { weight: 1, arbitrary: fc.record({ kind: one('addSheet') }) },
  );

/** Carries an edit out through the real client, and says in words what was done. */
export function carryOut(engine: Engine, edit: Edit, number: number): Promise<string> {
  const tabs = engine.workbook.getSheets().map((sheet) => sheet.getName());
  const nameAt = (at: number): string => tabs[at % tabs.length] ?? '';
  return Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    const done = await queue();
    await context.sync();
    return done;

    async function queue(): Promise<string> {
      switch (edit.kind) {
        case 'enter': {
          const name = nameAt(edit.sheet);
          const range = worksheets.getItem(name).getRange(edit.address);
          if (edit.content === null) range.clear('Contents');
          else range.values = [[edit.content]];
          return `${name}!${edit.address}: ${String(edit.content)}`;
        }
        case 'formula': {
          const name = nameAt(edit.sheet);
          const address = FORMULAS[edit.at] ?? '';
          const known = edit.withCircles ? everywhere(tabs) : before(tabs, name, edit.at);
          const formula = `=${edit.part({ sheet: name, sheets: tabs, cells: known })}`;
          worksheets.getItem(name).getRange(address).formulas = [[formula]];
          return `${name}!${address}: ${formula}`;
        }
        case 'name':
        case 'unname': {
          const known = names.getItemOrNullObject(edit.name);
          await context.sync();
          if (!known.isNullObject) known.delete();
          // A name for cells of a sheet that is gone cannot be given.
          const isGone =
            edit.kind === 'unname' || (edit.refersTo.includes('目标') && !tabs.includes('目标'));
          if (!isGone) names.add(edit.name, edit.refersTo);
          return isGone ? `${edit.name} is no name` : `${edit.name}: ${edit.refersTo}`;
        }
        case 'insert':
        case 'remove': {
          const name = nameAt(edit.sheet);
          const letter = 'ABCDEF'[edit.at - 1] ?? 'A';
          const address = edit.line === 'row' ? `${edit.at}:${edit.at}` : `${letter}:${letter}`;
          const range = worksheets.getItem(name).getRange(address);
          if (edit.kind === 'insert') range.insert(edit.line === 'row' ? 'Down' : 'Right');
          else range.delete(edit.line === 'row' ? 'Up' : 'Left');
          return `${edit.kind} ${name}!${address}`;
        }
        case 'rename':
          worksheets.getItem(nameAt(edit.sheet)).name = `改名 ${number}`;
          return `${nameAt(edit.sheet)} is renamed 改名 ${number}`;
        case 'copySheet':
          worksheets.getItem(nameAt(edit.sheet)).copy('End');
          return `${nameAt(edit.sheet)} is copied`;
        case 'removeSheet':
          if (tabs.length > 1) worksheets.getItem(nameAt(edit.sheet)).delete();
          return tabs.length > 1 ? `${nameAt(edit.sheet)} is removed` : 'nothing';
        case 'addSheet':
          worksheets.add(`新表 ${number}`);
          return `新表 ${number} is added`;
      }
    }
  });
}

const everywhere = (tabs: readonly string[]): Cell[] =>
  tabs.flatMap((sheet) => [...ENTRIES, ...FORMULAS].map((address) => ({ sheet, address })));

/** All entries, and formulas of the sheets before and above: no circle can come of them. */
function before(tabs: readonly string[], own: string, at: number): Cell[] {
  return tabs.flatMap((sheet, index) => [
    ...ENTRIES.map((address) => ({ sheet, address })),
    ...FORMULAS.filter(
      (_, place) => index < tabs.indexOf(own) || (sheet === own && place < at),
    ).map((address) => ({ sheet, address })),
  ]);
}
