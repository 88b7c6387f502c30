import { readBook } from '../../../src/files/read/readBook';
import { writeBook } from '../../../src/files/write/writeBook';
import { measuresOf } from '../../../src/plan/measures';
import { periodOf } from '../../../src/plan/period';
import type { Book } from '../../../src/sheets/submission/book';
import type { LayoutCell, SheetLayout, TypedCell } from '../../../src/sheets/layout/layout';
import { readSubmission } from '../../../src/sheets/submission/readSubmission';
import { templateBook, type BookLayout } from '../../../src/sheets/template/templateBook';
import { plan2018 } from '../nextYear';
import { plan2017 as plan } from '../plans';

const period = periodOf(2017, 9);

function template(
  districtId: string,
  current: Record<string, TypedCell>,
  remarks: Record<string, string> = {},
): BookLayout {
  return templateBook({
    plan,
    district: plan.districts.find(({ id }) => id === districtId)!,
    period,
    due: null,
    previous: new Map(),
    current: new Map(Object.entries(current)),
    remarks: new Map(Object.entries(remarks)),
    farOver: () => 100,
  });
}

async function bookOf({ layouts, properties, constants }: BookLayout): Promise<Book> {
  const outcome = readBook(await writeBook(layouts, { properties, constants }));
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.book;
}

function changed(book: BookLayout, change: (entries: SheetLayout) => SheetLayout): BookLayout {
  return { ...book, layouts: book.layouts.map((one, index) => (index === 0 ? change(one) : one)) };
}

const filled = Object.fromEntries(measuresOf(plan).map(({ id }, index) => [id, 2 + index]));

describe('a template that comes back', () => {
  it('says which district and period it is of, and every figure that was typed', async () => {
    const reading = readSubmission(
      await bookOf(template('haimen', filled, { '1': '含集中申请' })),
      plan,
    );
    if (!reading.ok) throw new Error(reading.problem.code);
    expect(reading.submission).toMatchObject({
      district: 'haimen',
      period: '2017-09',
      planId: plan.id,
      explanations: [{ measure: '1', text: '含集中申请' }],
      provenance: { districtName: '海门', altered: [] },
    });
    for (const { id } of measuresOf(plan)) {
      expect(reading.submission.entries[id]).toMatchObject({
        ok: true,
        figure: { kind: 'number', value: filled[id] },
      });
    }
    expect(reading.notes).toEqual([]);
  });

  it('keeps `/` apart from blank and zero', async () => {
    const reading = readSubmission(await bookOf(template('kaifaqu', { '1': 0 })), plan);
    if (!reading.ok) throw new Error(reading.problem.code);
    const { entries } = reading.submission;
    expect(entries['1']).toMatchObject({ figure: { kind: 'number', value: 0 } });
    expect(entries['18']).toMatchObject({ figure: { kind: 'notApplicable' } });
    expect(entries['2']).toMatchObject({ reason: { code: 'missing' } });
  });

  it('is found after rows were sorted, rows and columns inserted and the sheet renamed', async () => {
    const moved = changed(template('haimen', filled), (sheet) => {
      const [head, body, foot] = [
        sheet.cells.slice(0, 5),
        sheet.cells.slice(5, 32),
        sheet.cells.slice(32),
      ];
      const rows = [...head, ...[...body].reverse(), ...foot];
      const wider = rows.map((row) => [row[0]!, null, ...row.slice(1)]);
      return {
        ...sheet,
        name: '海门上报',
        cells: [wider[0]!, wider[0]!.map(() => null), ...wider.slice(1)],
        merges: [],
        paints: [],
        validations: [],
        colorRules: [],
        names: [],
      };
    });
    const reading = readSubmission(await bookOf(moved), plan);
    if (!reading.ok) throw new Error(reading.problem.code);
    expect(reading.submission.entries['14b']).toMatchObject({ figure: { value: filled['14b'] } });
  });

  it('tells what was changed that nobody should change', async () => {
    const altered = changed(template('haimen', filled), (sheet) => ({
      ...sheet,
      cells: sheet.cells.map((row, index) =>
        index === 5
          ? row.map((cell, column) =>
              column === 3 ? 5500 : column === 1 ? { text: '专利申请' } : cell,
            )
          : row,
      ),
    }));
    const reading = readSubmission(await bookOf(altered), plan);
    if (!reading.ok) throw new Error(reading.problem.code);
    expect(reading.submission.provenance?.altered).toEqual([
      { part: 'name', measure: '1', found: '专利申请', expected: '专利申请量' },
      { part: 'target', measure: '1', found: '5500', expected: '4000' },
    ]);
  });

  it('survives the loss of any two of its three marks', async () => {
    const book = await bookOf(template('haimen', filled));
    const bare: Book = {
      ...book,
      names: [],
      properties: new Map(),
      sheets: book.sheets.slice(0, 1),
    };
    const kept: Book[] = [
      { ...bare, names: book.names },
      { ...bare, properties: book.properties },
      { ...bare, sheets: book.sheets },
    ];
    for (const one of kept) expect(readSubmission(one, plan).ok).toBe(true);
  });

  it('is known by what stands over its table when all three are lost, and that is said', async () => {
    const book = await bookOf(template('haimen', filled));
    const bare: Book = {
      ...book,
      names: [],
      properties: new Map(),
      sheets: book.sheets.slice(0, 1),
    };
    const reading = readSubmission(bare, plan);
    if (!reading.ok) throw new Error(reading.problem.code);
    expect(reading.submission).toMatchObject({ district: 'haimen', period: '2017-09' });
    expect(reading.notes).toEqual([{ code: 'knownByTitles' }]);
    const untitled = {
      ...bare,
      sheets: bare.sheets.map((sheet) => ({
        ...sheet,
        rows: new Map([...sheet.rows].filter(([row]) => row > 1)),
      })),
    };
    expect(readSubmission(untitled, plan)).toEqual({
      ok: false,
      problem: { code: 'notTemplate' },
    });
  });
});

describe('a pair in a template', () => {
  const readPairs = async (cells: Record<string, TypedCell>) => {
    const reading = readSubmission(await bookOf(template('haimen', { '1': 1, ...cells })), plan);
    if (!reading.ok) throw new Error(reading.problem.code);
    const { entries } = reading.submission;
    return [entries['14a'], entries['14b']];
  };

  it('typed whole into one of its two cells is read as both', async () => {
    const [left, right] = await readPairs({ '14a': { text: '16/4000' } });
    expect([left, right]).toMatchObject([{ figure: { value: 16 } }, { figure: { value: 4000 } }]);
  });

  it('mistyped there is one mistake, not two', async () => {
    const [left, right] = await readPairs({ '14a': { text: '16|4000' } });
    expect(left).toMatchObject({ ok: false });
    expect(right).toBe(left);
  });

  it('half filled is a half, whichever', async () => {
    const [left, right] = await readPairs({ '14b': 3000 });
    expect(left).toMatchObject({ reason: { code: 'missing' } });
    expect(right).toMatchObject({ figure: { value: 3000 } });
  });
});

describe('who filled a template in', () => {
  it('is read behind the label or beside it', async () => {
    const signed = changed(template('haimen', filled), (sheet) => ({
      ...sheet,
      merges: [],
      cells: sheet.cells.map((row, index) =>
        index === 2
          ? row.map((cell, column) =>
              column === 0 ? { text: '填报人：李四' } : column === 3 ? { text: '0513-8220' } : cell,
            )
          : row,
      ),
    }));
    const reading = readSubmission(await bookOf(signed), plan);
    expect(reading).toMatchObject({
      contact: { filledBy: '李四', telephone: '0513-8220', reviewer: '' },
    });
  });
});

describe('a template that cannot be taken', () => {
  const problemOf = async (layout: BookLayout) => {
    const reading = readSubmission(await bookOf(layout), plan);
    return reading.ok ? null : reading.problem;
  };
  const rows = (
    sheet: SheetLayout,
    change: (rows: readonly (readonly LayoutCell[])[]) => LayoutCell[][],
  ) => ({
    ...sheet,
    cells: change(sheet.cells),
    paints: [],
    validations: [],
    colorRules: [],
    merges: [],
  });

  it('names the row that was deleted', async () => {
    const cut = changed(template('haimen', filled), (sheet) =>
      rows(sheet, (all) => all.filter((_, index) => index !== 9).map((row) => [...row])),
    );
    expect(await problemOf(cut)).toEqual({ code: 'rowsMissing', measures: ['5'] });
  });

  it('names the row that was copied', async () => {
    const doubled = changed(template('haimen', filled), (sheet) =>
      rows(sheet, (all) =>
        all.flatMap((row, index) => (index === 9 ? [[...row], [...row]] : [[...row]])),
      ),
    );
    expect(await problemOf(doubled)).toEqual({ code: 'rowsRepeated', measures: ['5'] });
  });

  it('names the column that is gone', async () => {
    const cut = changed(template('haimen', filled), (sheet) =>
      rows(sheet, (all) => all.map((row) => row.filter((_, column) => column !== 5))),
    );
    expect(await problemOf(cut)).toEqual({ code: 'columnsMissing', columns: ['本期累计'] });
  });

  it('asks which of two filled sheets is meant', async () => {
    const one = template('haimen', filled);
    const two = {
      ...one,
      layouts: [
        one.layouts[0]!,
        { ...one.layouts[0]!, name: '填报 (2)', names: [] },
        one.layouts[1]!,
      ],
    };
    expect(await problemOf(two)).toEqual({ code: 'twoSheets', sheets: ['填报', '填报 (2)'] });
  });

  it('came back blank', async () => {
    expect(await problemOf(template('haimen', {}))).toEqual({ code: 'nothingFilled', notes: 0 });
  });

  it('has entry cells merged over two rows', async () => {
    const merged = changed(template('haimen', filled), (sheet) => ({
      ...sheet,
      merges: [{ row: 8, column: 5, rows: 2, columns: 1 }],
    }));
    expect(await problemOf(merged)).toEqual({ code: 'mergedEntries', measures: ['4', '5'] });
  });

  it('says two different things of itself', async () => {
    const one = template('haimen', filled);
    const mixed = { ...one, properties: template('rudong', {}).properties };
    expect(await problemOf(mixed)).toEqual({
      code: 'identityConflict',
      districts: ['如东', '海门'],
    });
  });

  it('was made for another plan', async () => {
    const book = await bookOf(template('haimen', filled));
    const problem = { code: 'otherPlan', plan: plan.id, year: null };
    expect(readSubmission(book, { ...plan, id: 'suzhou-2017' })).toEqual({ ok: false, problem });
  });

  it('was made for another year, whatever its plan is called', async () => {
    const book = await bookOf(template('haimen', filled));
    const problem = { code: 'otherPlan', plan: plan.id, year: plan.year };
    for (const id of [plan.id, 'nantong-2018']) {
      const next = { ...plan2018, id };
      expect(readSubmission(book, next)).toEqual({ ok: false, problem });
    }
  });
});
