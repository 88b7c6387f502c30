import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { DEFAULT_REQUIREMENTS } from '../../src/host';
import { NEEDS } from '../../src/workbook/capabilities';
import { usesIn, type Uses } from './typings/uses';

// Reading the typings takes its time on a busy machine.
jest.setTimeout(600_000);

const ROOT = resolve(__dirname, '../..');
const ENTRIES = ['src/pane/index.tsx', 'src/commands/index.ts'];
const SYNTHETIC = join(ROOT, 'src/workbook/synthetic.ts');

/** What the manifest asks for: no Excel without it ever runs the add-in. */
const FLOOR = { ExcelApi: '1.9' };

const sources = (): string[] => {
  const folder = join(ROOT, 'src/workbook');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name))
    .concat(ENTRIES.map((name) => join(ROOT, name)));
};

let earlier: ts.Program | undefined;

/** A program of these files; `synthetic` is the text of one more, that is on no disk. */
function usesOf(files: readonly string[], synthetic = ''): Uses {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.ReactJSX,
    strict: true,
    skipLibCheck: true,
    types: ['office-js'],
  };
  const host = ts.createCompilerHost(options, true);
  const { getSourceFile, fileExists } = host;
  host.getSourceFile = (name, target) =>
    name === SYNTHETIC
      ? ts.createSourceFile(name, synthetic, target, true)
      : (earlier?.getSourceFile(name) ?? getSourceFile(name, target));
  host.fileExists = (name) => name === SYNTHETIC || fileExists(name);
  const program = ts.createProgram([...files], options, host);
  earlier ??= program;
  const own = files.flatMap((name) => program.getSourceFile(name) ?? []);
  return usesIn(program, own, FLOOR);
}

const above = (body: string): string[] =>
  usesOf([SYNTHETIC], `import { can } from './capabilities';\n${body}`).above.map(
    ({ member, set, version, guarded }) =>
      `${member} ${set} ${version}${guarded ? '' : ' unguarded'}`,
  );

const inWork = (work: string): string =>
  `export async function work(context: Excel.RequestContext, range: Excel.Range) { ${work} }`;

describe('members of Office.js above what the manifest asks for', () => {
  it('stand behind a guard, each', () => {
    const { resolved, above: found } = usesOf(sources());
    const lines = found.map((use) => `${use.at} ${use.member} ${use.set} ${use.version}`);
    console.log(`${resolved} uses of Office.js; above ExcelApi 1.9:\n${lines.join('\n')}`);
    expect(resolved).toBeGreaterThan(200);
    expect(found.filter(({ guarded }) => !guarded)).toEqual([]);
    // The notice of the ribbon and the one step of undo; more would be listed above.
    expect(new Set(found.map(({ set }) => set))).toEqual(new Set(['DialogApi', 'ExcelApi']));
  });

  it('are the ones that the embedded host holds back', () => {
    const manifest = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
    expect(/<Set Name="ExcelApi" MinVersion="([\d.]+)"/.exec(manifest)?.[1]).toBe(FLOOR.ExcelApi);
    expect(DEFAULT_REQUIREMENTS['ExcelApi']).toBe(FLOOR.ExcelApi);
    expect(NEEDS.addIn).toEqual(['ExcelApi', FLOOR.ExcelApi]);
  });
});

describe('the watch over them would notice', () => {
  it.each([
    ['a method', inWork(`range.getMergedAreasOrNullObject();`), 'ExcelApi 1.13'],
    ['a property', inWork(`range.hasSpill;`), 'ExcelApi 1.12'],
    ['one taken apart', inWork(`const { hasSpill } = range;`), 'ExcelApi 1.12'],
    ['a loaded name', inWork(`range.load('address,worksheet/tabId');`), 'ExcelApi 1.14'],
    [
      'one of a collection',
      inWork(`context.workbook.worksheets.load('items/name,items/tabId');`),
      'ExcelApi 1.14',
    ],
    [
      'an option of a run',
      `Excel.run({ mergeUndoGroup: true }, async () => undefined);`,
      'ExcelApi 1.20',
    ],
    [
      'a member of an enumeration by its text',
      inWork(`context.workbook.insertWorksheetsFromBase64('', { positionType: 'End' });`),
      'ExcelApi 1.13',
    ],
    ['another set', `Office.context.ui.openBrowserWindow('https://x');`, 'OpenBrowserWindowApi'],
    ['Excel on the desktop alone', inWork(`context.application.windows;`), 'ExcelApiDesktop 1.1'],
  ])('%s', (_, source, need) => {
    const found = above(source);
    expect(found.length).toBeGreaterThan(0);
    for (const line of found) expect(line).toMatch(new RegExp(`${need}.* unguarded$`));
  });

  it.each([
    ['none for another capability', `if (can('openNew')) range.getMergedAreasOrNullObject();`],
    [
      'none in the other branch',
      `if (can('oneUndoStep')) return; range.getMergedAreasOrNullObject();`,
    ],
    [
      'none after a branch',
      `if (can('oneUndoStep')) return 1; else range.getMergedAreasOrNullObject();`,
    ],
    [
      'none where either will do',
      `if (can('oneUndoStep') || range) range.getMergedAreasOrNullObject();`,
    ],
  ])('%s', (_, work) => {
    expect(above(inWork(work))).toEqual([expect.stringMatching(/ unguarded$/)]);
  });

  it.each([
    `if (can('oneUndoStep')) range.getMergedAreasOrNullObject();`,
    `if (range !== null && can('oneUndoStep')) { range.getMergedAreasOrNullObject(); }`,
    `if (!can('oneUndoStep')) return; range.getMergedAreasOrNullObject();`,
    `if (!can('oneUndoStep')) { throw new Error(); } { range.getMergedAreasOrNullObject(); }`,
    `return can('oneUndoStep') ? range.getMergedAreasOrNullObject() : null;`,
    `return can('oneUndoStep') && range.getMergedAreasOrNullObject();`,
    `if (Office.context.requirements.isSetSupported('ExcelApi', '1.13')) range.getMergedAreasOrNullObject();`,
  ])('and lets pass: %s', (work) => {
    expect(above(inWork(work))).toEqual([expect.not.stringMatching(/ unguarded$/)]);
  });

  it('what Excel 2021 has needs no guard', () => {
    expect(
      above(inWork(`context.workbook.load('readOnly,autoSave'); range.values = [[1]];`)),
    ).toEqual([]);
  });
});
