import { writeBook } from '../../../src/files/write/writeBook';
import { tooBig } from '../../support/fit';
import { describeWith } from '../../support/programs';
import { recalculatedAll } from '../../support/recalculated';
import { withComputed } from '../computed';
import { differences } from '../differences';
import { plan2017 } from '../plans';
import { drawFrom } from './draw';
import { evidenceBook } from './evidenceBook';
import { expectedEvidence } from './expected';
import { anyLedgers } from './ledgersOf';

const BOOKS = [
  ['the plan of 2017, few rows', plan2017, 12, 1],
  ['the plan of 2017, many rows', plan2017, 90, 2],
  ['the plan of 2017, as good as none', plan2017, 2, 3],
] as const;

const books = BOOKS.map(([name, plan, most, seed]) => {
  const draw = drawFrom(seed);
  return [name, evidenceBook(plan, anyLedgers(plan, most, draw), draw)] as const;
});

it.each(books)(
  '佐证情况 is what the twin gives, in the embedded engine: %s',
  async (_, made) => {
    await withComputed([...made.book.summary, ...made.book.base], (results) => {
      expect(differences(expectedEvidence(made), results).slice(0, 30)).toEqual([]);
    });
  },
  300_000,
);

describeWith(['libreoffice'], '佐证情况 in LibreOffice', () => {
  it('is what the twin gives', async () => {
    const files = await Promise.all(
      books.map(([, { book }]) => writeBook([...book.summary, ...book.base])),
    );
    const answers = await recalculatedAll(files);
    books.forEach(([name, made], index) => {
      const results = (sheet: string, row: number, column: number) =>
        answers[index]!.get(sheet)?.[row]?.[column] ?? '';
      const found = differences(expectedEvidence(made), results).slice(0, 30);
      const layout = made.book.summary.find((sheet) => sheet.name.startsWith('佐证情况'))!;
      const tight = tooBig(layout, answers[index]!.get(layout.name) ?? []);
      expect({ name, found, tight }).toEqual({ name, found: [], tight: [] });
    });
  }, 300_000);
});
