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
import { anyCleared, anyLedgers } from './ledgersOf';

const BOOKS = [
  ['the plan of 2017, few rows', plan2017, 12, 1, 0],
  ['the plan of 2017, many rows', plan2017, 90, 2, 0],
  ['the plan of 2017, as good as none', plan2017, 2, 3, 0],
  ['the plan of 2017, whose rows were cleared in part', plan2017, 8, 4, 60],
] as const;

const books = BOOKS.map(([name, plan, most, seed, gone]) => {
  const draw = drawFrom(seed);
  const ledgers = anyLedgers(plan, most, draw);
  const cleared = anyCleared(plan, gone, draw);
  return [name, evidenceBook(plan, ledgers, draw, { cleared })] as const;
});

it('says of figures whose rows were cleared that they were', () => {
  const [, made] = books.at(-1)!;
  const said = expectedEvidence(made).map(({ value }) => String(value));
  expect(said.filter((text) => /，已清空[1-9]\d*项；/.test(text))).toHaveLength(1);
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
