import { readBook } from '../../../src/files/read/readBook';
import { writeBook } from '../../../src/files/write/writeBook';
import { periodOf } from '../../../src/plan/period';
import type { LayoutCell, SheetLayout } from '../../../src/sheets/layout/layout';
import { readSubmission } from '../../../src/sheets/submission/readSubmission';
import { readSuperior } from '../../../src/sheets/superior/readSuperior';
import { columnOf } from '../../../src/sheets/template/grid';
import { checkWords } from '../../../src/sheets/template/labels';
import { templateRowOf } from '../../../src/sheets/template/measureRow';
import { templateLayout } from '../../files/templates';
import { describeWith } from '../../support/programs';
import { recalculatedAll } from '../../support/recalculated';
import { growing as plan } from '../growing';

const period = periodOf(2022, 9);
const FIGURES = { '2': 221, '3': 82.6, '6': 160, '7': 200, '10': 9 };

/** A unit's template; what somebody typed where growth stands, if anybody did. */
async function fileOf(typed: LayoutCell | undefined): Promise<Uint8Array> {
  const { layouts, properties, constants } = templateLayout('east', FIGURES, { plan, period });
  const filled = layouts.map((layout, index) => {
    const cells = layout.cells.map((row) => [...row]);
    if (index === 0 && typed !== undefined) {
      cells[templateRowOf(plan, '1')]![columnOf('current')] = typed;
    }
    return { ...layout, cells };
  });
  return writeBook(filled, { properties, constants });
}

async function bookOf(typed?: LayoutCell) {
  const outcome = readBook(await fileOf(typed));
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.book;
}

describe('growth in a template', () => {
  it('is said to be worked out by the office, in a locked cell that nothing may be typed into', () => {
    const [sheet] = templateLayout('east', FIGURES, { plan, period }).layouts as [SheetLayout];
    const row = templateRowOf(plan, '1');
    expect(sheet.cells[row]![columnOf('current')]).toEqual({
      formula: '="由市保护中心计算"',
      result: '由市保护中心计算',
    });
    const open = sheet.paints.filter(({ style }) => style.locked === false);
    const isOver = ({ area }: (typeof open)[number], column: number) =>
      area.row <= row && row < area.row + area.rows && area.column <= column
        ? column < area.column + area.columns
        : false;
    expect(open.some((paint) => isOver(paint, columnOf('current')))).toBe(false);
    expect(
      sheet.cells
        .flat()
        .map((cell) => JSON.stringify(cell))
        .join(),
    ).toContain('第1、4、8、9项与上年同期比较得出，由市保护中心计算，不用填。');
  });

  it('is not read; a number typed there is told', async () => {
    const read = readSubmission(await bookOf(), plan);
    if (!read.ok) throw new Error(read.problem.code);
    expect(Object.keys(read.submission.entries)).not.toContain('1');
    expect(read.submission.overtyped).toEqual({});
    const typed = readSubmission(await bookOf(12.5), plan);
    if (!typed.ok) throw new Error(typed.problem.code);
    expect(typed.submission.overtyped).toEqual({ '1': 12.5 });
  });

  it('is no place for the figure of an office below', async () => {
    const read = readSuperior(await bookOf());
    if (!read.ok) throw new Error(read.problem.code);
    expect(read.template.rows.find(({ id }) => id === '1')).toMatchObject({ isFormula: true });
    expect(read.template.rows.find(({ id }) => id === '2')).toMatchObject({ isFormula: false });
  });
});

describeWith(['libreoffice'], 'growth in a template, in LibreOffice', () => {
  it('passes the template’s own check, but for a number', async () => {
    const [plain, typed] = await recalculatedAll([await fileOf(undefined), await fileOf(12.5)]);
    const check = (cells: typeof plain) =>
      [...cells!.values()][0]![templateRowOf(plan, '1')]![columnOf('check')];
    expect(check(plain)).toBe(checkWords.pass);
    expect(check(typed)).toBe(checkWords.notFormula);
    const all = JSON.stringify([...plain!.values()][0]);
    expect(all).toContain('已填5/5个计量项，全部通过，可以报送');
  });
});
