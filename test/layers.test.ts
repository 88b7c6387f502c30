import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { filesUnder, importedFile, nameOf, SRC, withoutComments } from './support/sources';

/**
 * The layers, lowest first: a file may import from its own layer and from those before it.
 * `host` and `workbench` stand apart: nothing above imports them, and the host knows no product code.
 */
const LAYERS = [
  'plan',
  'figures',
  'ledgers',
  'notice',
  'progress',
  'rules',
  'year',
  'messages',
  'tables',
  'sheets',
  'files',
  'workbook',
  'actions',
] as const;

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(LAYERS.map((layer, index) => [layer, LAYERS.slice(0, index + 1)])),
  pane: [...LAYERS.filter((layer) => layer !== 'workbook'), 'pane'],
  commands: ['actions', 'plan', 'messages', 'commands'],
  help: ['messages', 'help'],
  host: ['host'],
  workbench: ['host', 'workbench'],
  boot: ['boot'],
  package: ['package', 'workbench'],
};

const ROOT = resolve(__dirname, '..');

/** The layer a file under src belongs to: the name of its first folder. */
function layerOf(path: string): string {
  return relative(SRC, path).split(sep)[0] ?? '';
}

/** Paths a source text imports from, statically or on demand; packages are left out. */
function importsOf(source: string): string[] {
  const pattern = /\b(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g;
  return [...source.matchAll(pattern)].map((match) => match[1] as string);
}

function crossings(path: string, source: string): string[] {
  const allowed = ALLOWED[layerOf(path)];
  if (allowed === undefined) return [`${relative(ROOT, path)} is in no known layer`];
  return importsOf(source)
    .map((specifier) => resolve(dirname(path), specifier))
    .filter((target) => target.startsWith(SRC + sep) && !allowed.includes(layerOf(target)))
    .map((target) => `${relative(ROOT, path)} imports ${relative(ROOT, target)}`);
}

describe('layers', () => {
  it('import only downwards', () => {
    const found = filesUnder(SRC).flatMap((path) => crossings(path, readFileSync(path, 'utf8')));
    expect(found).toEqual([]);
  });

  it('would notice an import upwards, a reach into the host and an on-demand import', () => {
    const core = join(SRC, 'plan', 'x.ts');
    expect(crossings(core, `import { a } from '../sheets/layout';`)).toHaveLength(1);
    expect(crossings(join(SRC, 'workbook', 'x.ts'), `export * from '../host';`)).toHaveLength(1);
    expect(crossings(core, `const m = await import('../workbook/run');`)).toHaveLength(1);
    expect(crossings(core, `import type { Plan } from './types';`)).toEqual([]);
  });

  it('lets no two files import each other, however far round', () => {
    expect(circlesAmong(filesUnder(SRC))).toEqual([]);
  });

  it('would notice a circle of two and of three', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['a', 'c']],
      ['c', ['d']],
      ['d', ['e']],
      ['e', ['c']],
      ['f', ['a']],
    ]);
    expect(circlesIn(graph)).toEqual([
      ['a', 'b'],
      ['c', 'd', 'e'],
    ]);
  });

  it("keeps the host's calculation free of the spreadsheet and of all packages", () => {
    const rooms = ['calc', 'typed'].map((room) => join(SRC, 'host', room) + sep);
    const reaches = filesUnder(join(SRC, 'host', 'calc')).flatMap((path) => {
      const source = readFileSync(path, 'utf8');
      const outside = importsOf(source).filter(
        (specifier) => !rooms.some((room) => resolve(dirname(path), specifier).startsWith(room)),
      );
      const packages = [...source.matchAll(/\bfrom '([^.'][^']*)'/g)].map(([, name]) => name);
      return [...outside, ...packages].map((target) => `${relative(ROOT, path)} imports ${target}`);
    });
    expect(reaches).toEqual([]);
  });

  it('leaves the names Excel and Office to src/workbook and the two entry pages', () => {
    const permitted = /^(workbook\/|host\/|workbench\/|pane\/index\.tsx$|commands\/index\.ts$)/;
    const offenders = filesUnder(SRC)
      .map((path) => ({ name: nameOf(path), path }))
      .filter(({ name }) => !permitted.test(name))
      .filter(({ path }) =>
        /\b(Excel|Office)\.[A-Za-z]/.test(withoutComments(readFileSync(path, 'utf8'))),
      );
    expect(offenders.map(({ name }) => name)).toEqual([]);
  });
});

/** Files that reach each other by what they import, types included. */
function circlesAmong(paths: readonly string[]): string[][] {
  const known = new Set(paths);
  const graph = new Map(
    paths.map((path) => [
      nameOf(path),
      importsOf(withoutComments(readFileSync(path, 'utf8'))).flatMap((specifier) => {
        const file = importedFile(path, specifier, known);
        return file === undefined ? [] : [nameOf(file)];
      }),
    ]),
  );
  return circlesIn(graph);
}

/** Groups of two and more that lead to one another (Tarjan's strongly connected components), sorted. */
function circlesIn(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const circles: string[][] = [];
  const visit = (node: string): void => {
    index.set(node, index.size);
    low.set(node, index.get(node)!);
    stack.push(node);
    for (const next of graph.get(node) ?? []) {
      if (!index.has(next)) visit(next);
      else if (!stack.includes(next)) continue;
      low.set(node, Math.min(low.get(node)!, low.get(next)!));
    }
    if (low.get(node) !== index.get(node)) return;
    const circle = stack.splice(stack.indexOf(node));
    if (circle.length > 1) circles.push(circle.sort());
  };
  for (const node of graph.keys()) if (!index.has(node)) visit(node);
  return circles.sort((a, b) => (a[0]! < b[0]! ? -1 : 1));
}
