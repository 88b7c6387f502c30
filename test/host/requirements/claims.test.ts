import { objectTable } from '../../../src/host/objects/table';
import type { ObjectTable } from '../../../src/host/protocol/objects';
import { claimed, missing } from '../../../src/host/requirements/claims';
import { DEFAULT_REQUIREMENTS } from '../../../src/host/requirements/guard';
import { openBook } from '../../support/book';

/** A host that answers every member of Range, AutoFilter … that came up to ExcelApi 1.12. */
const upTo12 = (): ObjectTable => {
  const table = new Map(objectTable);
  for (const version of ['1.10', '1.11', '1.12']) {
    for (const member of missing(objectTable, 'ExcelApi', version)) {
      const [type = '', name = ''] = member.split('.');
      const known = table.get(type);
      table.set(type, { ...known, methods: { ...known?.methods, [name]: () => undefined } });
    }
  }
  return table;
};

describe('a requirement set', () => {
  it('above the foundation is not claimed as long as a member of it is missing', async () => {
    await openBook({ requirements: { ExcelApi: '1.17' } });
    expect(missing(objectTable, 'ExcelApi', '1.10')).toContain('Worksheet.comments');
    const supported = ['1.9', '1.10', '1.17'].map((version) =>
      Office.context.requirements.isSetSupported('ExcelApi', version),
    );
    expect(supported).toEqual([true, false, false]);
  });

  it('is claimed where all of it is answered, and all of those before', () => {
    expect(claimed({ ExcelApi: '1.17' }, upTo12())).toEqual({ ExcelApi: '1.12' });
    expect(claimed({ ExcelApi: '1.11' }, upTo12())).toEqual({ ExcelApi: '1.11' });
  });

  it('below is claimed as asked: an older Excel', () => {
    const older = { ExcelApi: '1.7', DialogApi: '0.0' };
    expect(claimed(older, objectTable)).toEqual(older);
  });

  it('of which nothing is known is not claimed', () => {
    const asked = { SharedRuntime: '1.1', ExcelApiOnline: '1.1', DialogApi: '1.3' };
    expect(claimed(asked, objectTable)).toEqual({ DialogApi: DEFAULT_REQUIREMENTS['DialogApi'] });
  });

  it('is claimed in part only where a test says so; what is missing is refused by name', async () => {
    const { host } = await openBook({ requirements: { ExcelApi: '1.13' }, isPartial: true });
    expect(host.requirements['ExcelApi']).toBe('1.13');
    const asking = Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').getRangeEdge('Down').load('address');
      await context.sync();
    });
    await expect(asking).rejects.toMatchObject({ code: 'ApiNotFound' });
  });
});

it('items and events count as answered: the client asks for them in its own way', () => {
  const gone = ['1.1', '1.7'].flatMap((version) => missing(objectTable, 'ExcelApi', version));
  expect(gone).not.toContain('NamedItemCollection.getItem');
  expect(gone).not.toContain('Worksheet.onChanged');
  expect(gone).toContain('Workbook.bindings');
});
