import type { Plan } from '../../src/plan/types';
import { openParts, type Parts } from '../support/ooxml/parts';
import { schemaFaults, schemaFolder } from '../support/ooxml/schema';
import { filled } from '../files/filled';
import { templateBytes } from '../files/templates';
import { districtFiles } from './districtFiles';
import { anyPlans, shapes } from './shapes';
import { told } from './told';

jest.setTimeout(300_000);

/** Templates and slips of each plan, opened. */
async function opened(plans: readonly Plan[], units: number): Promise<Map<string, Parts>> {
  const files = new Map<string, Parts>();
  for (const [index, plan] of plans.entries()) {
    for (const [name, bytes] of await districtFiles(plan, units, 40 + index)) {
      files.set(`${index} ${name}`, openParts(bytes));
    }
  }
  return files;
}

describe('what districts get', () => {
  it.each(shapes)('of %s is as Excel takes it', async (_name, plan) => {
    expect(told(await opened([plan], 3))).toEqual([]);
  });

  it('of plans of any shape is as Excel takes it', async () => {
    expect(told(await opened(anyPlans(80, 7), 1))).toEqual([]);
  });

  it('is still so when it was filled in by file', async () => {
    const bytes = filled(await templateBytes('haimen', {}), { '1': 4321, '7': 12.34 });
    expect(told(new Map([['filled', bytes]]))).toEqual([]);
  });

  const schemas = schemaFolder();
  const name = 'is as the schemas of ISO/IEC 29500 have it';
  if (schemas === null)
    it.skip(`${name} [skipped: ../shared/ooxml/xsd or xmllint is not there]`, () => undefined);
  else {
    it(name, async () => {
      const files = await opened([...shapes.map(([, plan]) => plan), ...anyPlans(20, 3)], 1);
      expect(schemaFaults(schemas, files)).toEqual([]);
    });
  }
});
