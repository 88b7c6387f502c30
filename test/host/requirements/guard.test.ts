import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { objectTable } from '../../../src/host/objects/table';
import { openWorkbook, type OpenWorkbook } from '../../../src/host/node';
import { camel } from '../../../src/host/protocol/members';
import { isAtLeast } from '../../../src/host/requirements/guard';
import { SINCE } from '../../../src/host/requirements/since';

let book: OpenWorkbook | null = null;
afterEach(() => book?.dispose());

const openWith = async (version: string): Promise<void> => {
  book = await openWorkbook({ requirements: { ExcelApi: version } });
};

const run = (action: (context: Excel.RequestContext) => unknown): Promise<void> =>
  Excel.run(async (context) => {
    action(context);
    await context.sync();
  });

const refused = (member: string) => ({
  code: 'ApiNotFound',
  message: expect.stringContaining(member) as string,
});

describe('requirement sets', () => {
  it('are told to the add-in: 1.9 and nothing above it', async () => {
    book = await openWorkbook();
    const supported = ['1.1', '1.9', '1.10', '1.17'].map((version) =>
      Office.context.requirements.isSetSupported('ExcelApi', version),
    );
    expect(supported).toEqual([true, true, false, false]);
  });

  it('let members pass that they hold', async () => {
    await openWith('1.9');
    await run((context) => {
      context.workbook.worksheets.getFirst().pageLayout.orientation = 'Landscape';
    });
  });

  const above: [string, string, (context: Excel.RequestContext) => unknown][] = [
    ['1.8', 'Worksheet.pageLayout', (c) => c.workbook.worksheets.getFirst().pageLayout.load()],
    ['1.7', 'Range.dataValidation', (c) => sheet1(c).getRange('A1').dataValidation.load()],
    ['1.6', 'Worksheet.freezePanes', (c) => sheet1(c).freezePanes.freezeRows(1)],
    [
      '1.5',
      'Range.conditionalFormats',
      (c) => sheet1(c).getRange('A1').conditionalFormats.add('Custom'),
    ],
    ['1.3', 'NamedItemCollection.add', (c) => c.workbook.names.add('x', '=1')],
    [
      '1.6',
      'Worksheet._RegisterDataChangedEvent',
      (c) => sheet1(c).onChanged.add(() => Promise.resolve()),
    ],
    ['1.1', 'Range.merge', (c) => sheet1(c).getRange('A1:B1').merge()],
  ];
  const sheet1 = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1');
  it.each(above)('ExcelApi %s refuses %s by its name', async (version, member, action) => {
    await openWith(version);
    await expect(run(action)).rejects.toMatchObject(refused(member));
  });

  it('leave what is above them out of a load of everything', async () => {
    await openWith('1.6');
    await run((context) => {
      const sheet = sheet1(context);
      sheet.load();
      return sheet;
    });
  });
});

describe('members that the host does not know', () => {
  it.each<[string, (context: Excel.RequestContext) => unknown]>([
    ['Worksheet.shapes', (c) => c.workbook.worksheets.getFirst().shapes.load('items')],
    ['Workbook.pivotTables', (c) => c.workbook.pivotTables.load('items')],
    ['Range.find', (c) => c.workbook.worksheets.getFirst().getRange('A1').find('x', {}).load()],
    ['Worksheet.pivotTables', (c) => c.workbook.worksheets.getFirst().pivotTables.load('items')],
  ])('%s are refused by their name', async (member, action) => {
    await openWith('1.9');
    await expect(run(action)).rejects.toMatchObject(refused(member));
  });
});

describe('versions', () => {
  it.each([
    ['1.9', '1.10', false],
    ['1.10', '1.9', true],
    ['1.9', '1.9', true],
    ['2.0', '1.17', true],
  ])('%s holds %s: %p', (offered, needed, expected) => {
    expect(isAtLeast(offered, needed)).toBe(expected);
  });
});

describe('the table of versions', () => {
  const types = readFileSync(
    createRequire(__filename).resolve('@types/office-js/index.d.ts'),
    'utf8',
  );
  const excel = types.slice(types.indexOf('declare namespace Excel {'));

  /** The documented set of each member of a class: `ExcelApi 1.7`. */
  function documented(type: string): Map<string, string> {
    const start = excel.search(
      new RegExp(`\\n    class ${type} extends OfficeExtension\\.ClientObject \\{`),
    );
    if (start < 0) return new Map();
    const body = excel.slice(start, excel.indexOf('\n    }\n', start));
    const members = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*\n\s*(?:readonly )?([A-Za-z]+)\??[(:<]/g;
    const sets = new Map<string, string>();
    for (const [, doc = '', name = ''] of body.matchAll(members)) {
      const set = /\[Api set: (ExcelApi\w*) (\d+\.\d+)/.exec(doc);
      if (set && !sets.has(name)) sets.set(name, `${set[1]} ${set[2]}`);
    }
    return sets;
  }

  const kept = (type: string, member: string): string | undefined => {
    const found = Object.entries(SINCE[type] ?? {}).find(([, names]) =>
      names.split(' ').includes(member),
    );
    return found?.[0].includes(' ') === false ? `ExcelApi ${found[0]}` : found?.[0];
  };

  it.each([...objectTable.keys()].filter((type) => documented(type).size > 0))(
    'has every member of %s that the host offers at its documented version',
    (type) => {
      const entry = objectTable.get(type);
      const offered = [
        ...Object.keys(entry?.properties ?? {}),
        ...Object.keys(entry?.navigations ?? {}),
        ...Object.keys(entry?.methods ?? {}),
      ].map(camel);
      const sets = documented(type);
      const public_ = offered.filter((member) => sets.has(member));
      expect(public_.length).toBeGreaterThan(0);
      expect(public_.map((member) => [member, kept(type, member)])).toEqual(
        public_.map((member) => [member, sets.get(member)]),
      );
    },
  );
});
