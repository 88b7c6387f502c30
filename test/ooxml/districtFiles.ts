import fc from 'fast-check';
import { writeBook } from '../../src/files/write/writeBook';
import { measuresOf } from '../../src/plan/measures';
import type { Plan } from '../../src/plan/types';
import type { Fault } from '../../src/sheets/returnSlip/fault';
import { returnSlipBook } from '../../src/sheets/returnSlip/returnSlipBook';
import type { TemplateContent } from '../../src/sheets/template/content';
import { templateBook, type BookLayout } from '../../src/sheets/template/templateBook';
import { fillings } from '../sheets/template/fillings';

const bytesOf = ({ layouts, ...marks }: BookLayout): Promise<Uint8Array> =>
  writeBook(layouts, marks);

/** Faults of every length, some of them of the file as a whole. */
export const faultsOn = (plan: Plan): Fault[] =>
  measuresOf(plan).map(({ id, name }, index) => ({
    severity: index % 2 === 0 ? 'error' : 'warning',
    measure: index % 5 === 4 ? null : id,
    what: `“${name}”填了“约１２００”，不是数字。`.repeat(1 + (index % 4)),
    mend: '请填数字，不带单位文字。'.repeat(1 + (index % 3)),
  }));

/** What a unit gets: a template to fill in, and a slip with anything in it, by file name. */
export async function districtFiles(
  plan: Plan,
  units: number,
  seed: number,
): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const district of plan.districts.slice(0, units)) {
    const content = fc.sample(fillings(plan, district), { numRuns: 1, seed })[0]!;
    const fresh: TemplateContent = {
      ...content,
      current: new Map(),
      remarks: new Map(),
      due: '10月10日',
    };
    const returned: TemplateContent = { ...content, mendBy: '10月20日' };
    files.set(`${plan.id} ${district.id} template`, await bytesOf(templateBook(fresh)));
    const slip = returnSlipBook(returned, faultsOn(plan));
    files.set(`${plan.id} ${district.id} slip`, await bytesOf(slip));
  }
  return files;
}
