import fc from 'fast-check';
import { writeBook } from '../../src/files/write/writeBook';
import { measureById } from '../../src/plan/measures';
import type { Plan } from '../../src/plan/types';
import type { SheetLayout } from '../../src/sheets/layout/layout';
import { area } from '../../src/sheets/layout/look';
import { returnSlipBook } from '../../src/sheets/returnSlip/returnSlipBook';
import type { TemplateContent } from '../../src/sheets/template/content';
import { templateSheet } from '../../src/sheets/template/templateSheet';
import { faultsOn } from '../ooxml/districtFiles';
import { shownOf, tooBig } from '../support/fit';
import { describeWith } from '../support/programs';
import { recalculated } from '../support/recalculated';
import { longNames, plan2017, withDistricts, withoutTotals } from './plans';
import { printedSheets } from './printedSheets';
import { province } from './province';
import { shares } from './shares';
import { fillings } from './template/fillings';
import { townPlan } from './townPlan';

const plans: readonly (readonly [string, Plan])[] = [
  ['the plan of 2017', plan2017],
  ['no totals', withoutTotals(plan2017)],
  ['twelve units', withDistricts(plan2017, 12)],
  ['long names', longNames],
  ['a province', province],
  ['shares', shares],
  ['towns', townPlan()],
];

/** Nobody reads 6250000.0 %. */
function withinReason(content: TemplateContent): TemplateContent {
  const most = (measure: string): number => {
    const target = measureById(content.plan, measure)?.targets[content.district.id];
    return target?.kind === 'number' ? 99 * target.value : 0;
  };
  const current = [...content.current].filter(
    ([id, cell]) => typeof cell !== 'number' || cell <= most(id),
  );
  const remarks = [...content.remarks].map(
    ([id, text], index) => [id, text.repeat(index)] as const,
  );
  return { ...content, current: new Map(current), remarks: new Map(remarks) };
}

describe('texts of what districts get', () => {
  it.each(plans)('fit their cells at 96 dpi: %s', (_name, plan) => {
    const found = plan.districts.slice(0, 4).flatMap((district, index) => {
      const [drawn] = fc.sample(fillings(plan, district), { numRuns: 1, seed: 60 + index });
      const content = withinReason(drawn!);
      const fresh = templateSheet({ ...content, due: '12月10日前' });
      const slip = returnSlipBook({ ...content, mendBy: '10月20日' }, faultsOn(plan));
      const sheets = [fresh, ...slip.layouts.slice(0, 2)];
      return sheets.flatMap((sheet) => tooBig(sheet, shownOf(sheet)));
    });
    expect(found).toEqual([]);
  });
});

describeWith(['libreoffice'], 'texts of a year’s sheets', () => {
  it.each(plans)(
    'fit their cells at 96 dpi: %s',
    async (_name, plan) => {
      const sheets = printedSheets(plan).filter(({ visibility }) => visibility === 'visible');
      const results = await recalculated(await writeBook(printedSheets(plan)));
      expect(sheets.flatMap((sheet) => tooBig(sheet, results.get(sheet.name) ?? []))).toEqual([]);
    },
    120_000,
  );
});

describe('the check itself', () => {
  const layout: SheetLayout = {
    name: 'x',
    visibility: 'visible',
    cells: [],
    columnWidths: [40, 40],
    rowHeights: [13.5],
    merges: [],
    paints: [],
    validations: [],
    colorRules: [],
    names: [],
    protected: false,
    showGridlines: false,
  };
  const wrapped = { ...layout, paints: [{ area: area(0, 0, 1, 1), style: { wrap: true } }] };

  it('finds a text that is cut off, a number that becomes ####, and a line too many', () => {
    // Three letters take 45 of 48 pixels; by points alone, four would fit into two columns' 96.
    expect(tooBig(layout, [['三个字', 1]])).toEqual([]);
    expect(tooBig(layout, [['四个字呢', 1]])).toHaveLength(1);
    expect(tooBig(layout, [['四个字呢', null]])).toEqual([]);
    expect(tooBig(layout, [['七个字太长了呢', null]])).toHaveLength(1);
    expect(tooBig(layout, [[123456, null]])).toEqual([]);
    expect(tooBig(layout, [[1234567, null]])).toHaveLength(1);
    expect(tooBig(wrapped, [['三个字', null]])).toEqual([]);
    expect(tooBig(wrapped, [['四个字呢', null]])).toHaveLength(1);
  });
});
