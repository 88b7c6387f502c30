import { writeBook } from '../../../src/files/write/writeBook';
import { periodOf } from '../../../src/plan/period';
import type { LayoutCell, SheetLayout } from '../../../src/sheets/layout/layout';
import { colors } from '../../../src/sheets/layout/look';
import type { Fault } from '../../../src/sheets/returnSlip/fault';
import { returnSlipBook } from '../../../src/sheets/returnSlip/returnSlipBook';
import { columnOf } from '../../../src/sheets/template/grid';
import { howTo } from '../../../src/sheets/template/howTo';
import { checkWords } from '../../../src/sheets/template/labels';
import { templateRowOf } from '../../../src/sheets/template/measureRow';
import { describeWith } from '../../support/programs';
import { recalculated } from '../../support/recalculated';
import { plan2017 } from '../plans';

const plan = plan2017;
const doubted = { measure: '21', severity: 'warning', what: '怪', mend: '说明' } as const;
const wrong = { measure: '12', severity: 'error', what: '坏', mend: '改' } as const;
const missing = { measure: '11', severity: 'error', what: '没有填', mend: '补填' } as const;

/** A slip of a unit whose figures pass by themselves, but for one that is missing. */
function slip(
  faults: readonly Fault[] = [doubted, wrong, missing],
  remark = '原来  写过',
): readonly SheetLayout[] {
  return returnSlipBook(
    {
      plan,
      district: plan.districts[0]!,
      period: periodOf(2017, 9),
      due: null,
      previous: new Map(),
      current: new Map([
        ['12', 18],
        ['21', 2],
      ]),
      remarks: new Map([['21', remark]]),
      farOver: () => 100,
    },
    faults,
  ).layouts;
}

const template = (layouts: readonly SheetLayout[]): SheetLayout =>
  layouts.find(({ name }) => name === '填报')!;

/** The same with something typed. */
function typed(
  entries: Readonly<Record<string, { current?: number; remark?: string }>>,
  layouts = slip(),
) {
  return layouts.map((sheet): SheetLayout => {
    if (sheet.name !== '填报') return sheet;
    const cells = sheet.cells.map((row) => [...row]);
    for (const [measure, { current, remark }] of Object.entries(entries)) {
      const row = cells[templateRowOf(plan, measure)]!;
      if (current !== undefined) row[columnOf('current')] = current;
      if (remark !== undefined) row[columnOf('remark')] = { text: remark };
    }
    return { ...sheet, cells };
  });
}

const resultOf = (cell: LayoutCell | undefined): unknown =>
  cell !== null && typeof cell === 'object' && 'formula' in cell ? cell.result : undefined;

describe('what a slip asks about', () => {
  it('does not pass beside the question, and is counted among what is to be mended', () => {
    const { cells } = template(slip());
    const said = ['12', '21', '11'].map((measure) =>
      resultOf(cells[templateRowOf(plan, measure)]![columnOf('check')]),
    );
    expect(said).toEqual([checkWords.returned, checkWords.returned, checkWords.missing]);
    expect(resultOf(cells[3]![0])).toMatch(/有2个需要更正或说明/);
    expect(resultOf(template(slip([])).cells[3]![0])).not.toMatch(/更正/);
  });

  it('is coloured as the note under the template says: yellow is blank, red to be mended or explained', () => {
    expect(howTo(plan)[0]).toMatch(/黄底的格还没有填.*红底的须更正，或在「说明」栏写明原因/);
    const layouts = slip();
    expect(template(layouts).colorRules).toEqual(template(slip([])).colorRules);
    const used = JSON.stringify(layouts.find(({ name }) => name === '退回单')!.paints);
    expect(used).not.toContain(colors.lateFill);
    expect(used).toContain(colors.wrongFill);
  });
});

describeWith(['libreoffice'], 'what a slip asked about', () => {
  it.each([
    ['nothing done', {}, [checkWords.returned, checkWords.returned]],
    [
      'other figures',
      { '12': { current: 17 }, '21': { current: 1 } },
      [checkWords.pass, checkWords.pass],
    ],
    [
      'reasons: they settle a doubt, not an error',
      { '12': { remark: '属实' }, '21': { remark: '属实' } },
      [checkWords.returned, checkWords.pass],
    ],
    [
      'the former reason deleted',
      { '21': { remark: '' } },
      [checkWords.returned, checkWords.returned],
    ],
  ])('passes once it is settled: %s', async (_, entries, expected) => {
    expect(await checked(typed(entries))).toEqual(expected);
  });

  it.each([
    ['in itself', { '12': { current: 17 } }],
    ['in the other figure', { '21': { current: 1 } }],
  ])('and does not fit another passes once either is mended: %s', async (_, entries) => {
    const unfit = { ...wrong, others: ['21'] };
    expect((await checked(typed({}, slip([unfit]))))[0]).toBe(checkWords.returned);
    expect((await checked(typed(entries, slip([unfit]))))[0]).toBe(checkWords.pass);
    const two = slip([unfit, wrong]);
    expect((await checked(typed({ '21': { current: 1 } }, two)))[0]).toBe(checkWords.returned);
  });

  it.each([
    ['over two lines', '去年\r\n多报'],
    ['over the length of a constant', '说'.repeat(300)],
  ])('and has a reason %s passes with another one only', async (_, remark) => {
    const layouts = slip([doubted], remark);
    expect((await checked(layouts))[1]).toBe(checkWords.returned);
    const more = typed({ '21': { remark: `${remark}。` } }, layouts);
    expect((await checked(more))[1]).toBe(checkWords.pass);
  });

  async function checked(layouts: readonly SheetLayout[]): Promise<unknown[]> {
    const grid = (await recalculated(await writeBook(layouts))).get('填报')!;
    return ['12', '21'].map((id) => grid[templateRowOf(plan, id)]![columnOf('check')]);
  }
});
