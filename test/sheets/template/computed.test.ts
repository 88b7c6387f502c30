import { readBook } from '../../../src/files/read/readBook';
import { writeBook } from '../../../src/files/write/writeBook';
import { periodOf } from '../../../src/plan/period';
import type { LayoutCell, SheetLayout, TypedCell } from '../../../src/sheets/layout/layout';
import { readSubmission } from '../../../src/sheets/submission/readSubmission';
import { columnOf, templateRows } from '../../../src/sheets/template/grid';
import { checkWords, type TemplateColumn } from '../../../src/sheets/template/labels';
import { templateRowOf } from '../../../src/sheets/template/measureRow';
import type { BookLayout } from '../../../src/sheets/template/templateBook';
import { templateLayout } from '../../files/templates';
import { describeWith } from '../../support/programs';
import { recalculatedAll } from '../../support/recalculated';
import { shares as plan } from '../shares';

const period = periodOf(2021, 9);
const FIGURES = { '2': 190, '3': 200, '4': 100, '6': 50, '8': 1 };
const template = (current: Readonly<Record<string, TypedCell>>, unit = 'east'): BookLayout =>
  templateLayout(unit, current, { plan, period });

/** With something typed over 结案率, which no dialog keeps from being pasted. */
function overtyped(book: BookLayout, content: LayoutCell): BookLayout {
  const layouts = book.layouts.map((layout, index) => {
    const cells = layout.cells.map((row) => [...row]);
    if (index === 0) cells[templateRowOf(plan, '1')]![columnOf('current')] = content;
    return { ...layout, cells };
  });
  return { ...book, layouts };
}

const bytesOf = ({ layouts, properties, constants }: BookLayout): Promise<Uint8Array> =>
  writeBook(layouts, { properties, constants });

async function read(book: BookLayout) {
  const outcome = readBook(await bytesOf(book));
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return readSubmission(outcome.book, plan);
}

async function submissionOf(book: BookLayout) {
  const result = await read(book);
  if (!result.ok) throw new Error(result.problem.code);
  return result.submission;
}

describe('a computed measure in a template', () => {
  const covers = (
    { row, rows, column, columns }: SheetLayout['paints'][number]['area'],
    at: number,
  ) =>
    row <= at &&
    at < row + rows &&
    column <= columnOf('current') &&
    columnOf('current') < column + columns;

  it('is a formula in a locked, grey cell that nobody is asked to fill in', () => {
    const [sheet] = template({ ...FIGURES, '1': 77 }).layouts as readonly [SheetLayout];
    const row = templateRowOf(plan, '1');
    expect(sheet.cells[row]![columnOf('current')]).toEqual({
      formula: expect.stringContaining('ROUND(ROUND(100*F7/F8,9),2)') as string,
      result: 95,
    });
    const looks = (at: number) =>
      Object.assign(
        {},
        ...sheet.paints.filter(({ area }) => covers(area, at)).map(({ style }) => style),
      ) as object;
    const typed = looks(templateRowOf(plan, '2'));
    expect(typed).toMatchObject({ locked: false, fill: '#FFFFFF' });
    expect(looks(row)).not.toHaveProperty('locked');
    expect(looks(row)).not.toHaveProperty('fill', '#FFFFFF');
    expect(looks(row)).toHaveProperty('numberFormat', '0.00');
    expect(sheet.validations.filter(({ area }) => covers(area, row))).toEqual([]);
  });

  it('stays `/` where the plan has no target', () => {
    const [sheet] = template({}, 'park').layouts as readonly [SheetLayout];
    expect(sheet.cells[templateRowOf(plan, '1')]![columnOf('current')]).toEqual({ text: '/' });
  });

  it('is not read: its two rows count', async () => {
    const { entries, overtyped: none } = await submissionOf(template(FIGURES));
    expect(Object.keys(entries)).not.toContain('1');
    expect(none).toEqual({});
    expect(Object.keys((await submissionOf(template({ '4': 1 }, 'park'))).entries)).toContain('1');
  });

  it.each<[string, LayoutCell, object]>([
    ['another figure', 94, { '1': 94 }],
    ['the same figure', 95, {}],
    ['the same as text', { text: ' ９５ ' }, {}],
    ['words', { text: '约95' }, { '1': '约95' }],
    ['nothing', null, {}],
  ])('is told where it was typed over: %s', async (_what, content, found) => {
    expect((await submissionOf(overtyped(template(FIGURES), content))).overtyped).toEqual(found);
  });

  it('is no figure that a file with nothing else was filled in with', async () => {
    expect(await read(overtyped(template({}), 95))).toMatchObject({
      problem: { code: 'nothingFilled' },
    });
    expect((await submissionOf(overtyped(template({ '2': 190 }), 95))).overtyped).toEqual({
      '1': 95,
    });
  });
});

describeWith(
  ['libreoffice'],
  'a template with a computed measure, as LibreOffice computes it',
  () => {
    it('says what there is to say, and counts only what is to be typed', async () => {
      const books = [
        template(FIGURES),
        template({ ...FIGURES, '3': null }),
        template({ ...FIGURES, '3': 0, '2': 0 }),
        template({ ...FIGURES, '2': { text: '190' } }),
        template({ ...FIGURES, '2': 210, '3': 200 }),
        overtyped(template(FIGURES), 94),
        overtyped(template(FIGURES), { formula: '=NA()' }),
      ];
      const sheets = await recalculatedAll(await Promise.all(books.map(bytesOf)));
      const seen = sheets.map((sheet) => {
        const cells = sheet.get('填报')!;
        const at = (column: TemplateColumn) =>
          cells[templateRowOf(plan, '1')]![columnOf(column)] ?? '';
        const self = String(cells[templateRows.selfCheck]![0]).replace('自检结果：', '');
        return [at('current'), at('completion'), at('check'), self];
      });
      const mend = (count: number) => `已填5/5个计量项，有${count}个需要更正或说明`;
      expect(seen).toEqual([
        [95, 1.055, checkWords.pass, '已填5/5个计量项，全部通过，可以报送'],
        ['', '', checkWords.pass, '已填4/5个计量项，未填1个'],
        ['', '', checkWords.pass, '已填5/5个计量项，全部通过，可以报送'],
        ['有误', '有误', checkWords.pass, mend(1)],
        [105, '有误', checkWords.overHundred, mend(3)],
        [94, '有误', checkWords.notFormula, mend(1)],
        ['#N/A', '有误', checkWords.notFormula, mend(1)],
      ]);
    }, 300_000);
  },
);
